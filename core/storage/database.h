#pragma once

#include "base/result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace clarion {

/// "Clar": says that a SQLite file is a workspace.
constexpr int workspaceApplicationId = 0x436c6172;

/// One connection to a workspace's SQLite file: WAL, foreign keys on, synchronous FULL for the writing one.
/// Belongs to the thread that opened it.
class Database {
public:
    enum class Mode {
        ReadWrite,  ///< creates the file where there is none
        ReadOnly    ///< writing statements fail
    };

    /// Another program's SQLite file is refused before anything in it is touched, its journal mode included.
    /// Errors: WorkspaceDamaged (not a database, or not one of Clarion's), FileUnreadable, FileUnwritable (to be
    /// written, and it may only be read), DiskFull, Database.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }
    /// Runs one statement that has no parameters.
    [[nodiscard]] Result<void> execute(const QString& sql) const;
    [[nodiscard]] QSqlDatabase handle() const;
    /// A copy as of one moment, also while others write. SQLite wants a connection that may write for it.
    /// `copy` must not be there yet.
    [[nodiscard]] Result<void> copyTo(const QString& copy) const;

    /// Tests make the n-th access fail: the function is asked before every statement and every commit, and true
    /// means "fail now, as a full disk would".
    void setFaultInjector(std::function<bool()> injector) { m_injector = std::move(injector); }
    [[nodiscard]] bool faultIsDue() const { return m_injector && m_injector(); }

private:
    Database(QString file, QString connection) : m_file(std::move(file)), m_connection(std::move(connection)) {}

    QString m_file;
    QString m_connection;
    std::function<bool()> m_injector;
};

} // namespace clarion
