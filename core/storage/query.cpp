#include "storage/query.h"

#include "storage/sqlerror.h"

#include <QSqlError>

namespace clarion {

Query::Query(const Database& database, const char* sql)
    : m_database(database), m_query(database.handle())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
}

Query& Query::bind(const char* placeholder, const QString& value)
{
    m_query.bindValue(QString::fromLatin1(placeholder), value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Query& Query::bind(const char* placeholder, const QByteArray& value)
{
    m_query.bindValue(QString::fromLatin1(placeholder), value);
    return *this;
}

Query& Query::bind(const char* placeholder, qint64 value)
{
    m_query.bindValue(QString::fromLatin1(placeholder), value);
    return *this;
}

Query& Query::bind(const char* placeholder, double value)
{
    m_query.bindValue(QString::fromLatin1(placeholder), value);
    return *this;
}

Query& Query::bindNull(const char* placeholder)
{
    m_query.bindValue(QString::fromLatin1(placeholder), QVariant());
    return *this;
}

Query& Query::bindAt(int position, const QVariant& value)
{
    m_query.bindValue(position, value);
    return *this;
}

Result<void> Query::execute()
{
    if (m_database.faultIsDue())
        return failure(injectedFault(m_database.file()));
    if (!m_prepared || !m_query.exec())
        return failure(sqlFailure(m_query.lastError(), m_database.file()));
    return {};
}

Result<void> Query::readToEnd() const
{
    if (m_query.lastError().isValid())
        return failure(sqlFailure(m_query.lastError(), m_database.file()));
    return {};
}

bool Query::next()
{
    return m_query.next();
}

} // namespace clarion
