#include "storage/transaction.h"

#include <QSqlQuery>

namespace clarion {

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database)
{
    // Immediate: a deferred transaction that turns into a writer cannot wait for another one; it fails at once.
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open) {
        const QSqlDatabase handle = m_database.handle();
        // Not through execute(): a rollback must happen also while faults are injected.
        handle.exec(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database.execute(QStringLiteral("COMMIT")); !committed)
        return failure(committed.error());
    m_open = false;
    return {};
}

} // namespace clarion
