#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace clarion {

/// One prepared statement. Bind, execute, walk the rows; it may be executed again with other values.
/// A null QString is bound as "" (Qt would bind NULL); use bindNull or an empty optional for NULL.
class Query {
public:
    Query(const Database& database, const char* sql);

    Query& bind(const char* placeholder, const QString& value);
    Query& bind(const char* placeholder, const QByteArray& value);
    Query& bind(const char* placeholder, qint64 value);
    Query& bind(const char* placeholder, int value) { return bind(placeholder, qint64{value}); }
    Query& bind(const char* placeholder, bool value) { return bind(placeholder, qint64{value ? 1 : 0}); }
    Query& bind(const char* placeholder, double value);
    Query& bind(const char* placeholder, const char* value) = delete;
    Query& bindNull(const char* placeholder);
    template<typename T>
    Query& bind(const char* placeholder, const std::optional<T>& value)
    {
        return value ? bind(placeholder, *value) : bindNull(placeholder);
    }
    /// Binds by position, for bulk inserts where a look-up by name would cost.
    Query& bindAt(int position, const QVariant& value);

    [[nodiscard]] Result<void> execute();
    [[nodiscard]] bool next();
    /// To be asked after the last row: an error where the reading stopped half-way, as half a list would pass for a
    /// whole one. Errors: WorkspaceDamaged, Database.
    [[nodiscard]] Result<void> readToEnd() const;

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] int rowsAffected() const { return m_query.numRowsAffected(); }

private:
    const Database& m_database;
    QSqlQuery m_query;
    bool m_prepared;
};

/// Every row of a bound query, as `read(const Query&)` makes it; an error rather than half of them.
template<typename Read>
[[nodiscard]] Result<std::vector<std::invoke_result_t<Read, const Query&>>> readRows(Query& query, Read read)
{
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<std::invoke_result_t<Read, const Query&>> rows;
    while (query.next())
        rows.push_back(read(std::as_const(query)));
    if (auto whole = query.readToEnd(); !whole)
        return failure(whole.error());
    return rows;
}

} // namespace clarion
