#pragma once

#include "calendar/post.h"
#include "storage/bulkstatement.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace clarion {

/// Reads what tiles and rows show of very many posts. Of one month there may be thousands, at every step through the calendar: they
/// are read in SQLite's own interface, as one day, one network and one label are told row after row.
class SummaryReader {
public:
    /// The statement gives the columns of PostSummary in their order: id, status, network, text, date, time, zone, instant,
    /// whether there is a picture, link, label, subject, series.
    SummaryReader(const Database& database, const char* sql) : m_statement(database, sql) {}

    /// Placeholders that the statement does not have are passed over.
    SummaryReader& bind(const char* placeholder, const QString& value);
    SummaryReader& bind(const char* placeholder, qint64 value);

    [[nodiscard]] Result<std::vector<PostSummary>> read();
    /// The number that is all a statement gives.
    [[nodiscard]] Result<int> readNumber();

private:
    [[nodiscard]] PostSummary summary();
    [[nodiscard]] QString column(int number) const;
    /// The text of a column that says the same in row after row, kept once.
    [[nodiscard]] const QString& repeated(int number);

    BulkStatement m_statement;
    std::vector<QByteArray> m_bound;
    std::array<std::pair<std::string, QString>, 13> m_last;
    std::pair<std::string, QDate> m_lastDate;
    std::pair<std::string, QByteArray> m_lastZone;
};

} // namespace clarion
