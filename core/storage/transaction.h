#pragma once

#include "base/result.h"
#include "storage/changes.h"
#include "storage/database.h"

namespace clarion {

/// A write transaction: BEGIN IMMEDIATE, a checked commit, and a rollback when it goes out of scope before that.
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Database& database() const { return m_database; }
    [[nodiscard]] Changes& changes() { return m_changes; }
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(database) {}

    Database& m_database;
    Changes m_changes;
    bool m_open = true;
};

} // namespace clarion
