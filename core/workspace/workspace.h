#pragma once

#include "areas/arearepository.h"
#include "areas/postcoderepository.h"
#include "calendar/postrepository.h"
#include "feed/feedrepository.h"
#include "library/libraryrepository.h"
#include "library/networkrules.h"
#include "storage/attachmentstore.h"
#include "storage/backup.h"
#include "storage/migrator.h"
#include "storage/writer.h"
#include "workspace/profile.h"
#include "workspace/syncsettings.h"

#include <optional>
#include <utility>

namespace clarion {

/// An open workspace: one SQLite file and the folder of attachments beside it. Hands out what the rest works with.
/// Belongs to the thread that opened it; what is read goes through that thread's own connection.
class Workspace {
public:
    /// Opens or makes the workspace, and brings its schema up to date.
    /// Errors: WorkspaceNewer, WorkspaceDamaged, MigrationFailed, FileUnwritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& file, const Clock& clock);

    /// Where a workspace lies if nobody says otherwise.
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] static QString workshopFile();

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Writer& writer() { return *m_writer; }
    [[nodiscard]] const Migration& migration() const { return m_migration; }

    /// This thread's own connection.
    [[nodiscard]] const Database& database() const { return *m_reading; }
    [[nodiscard]] AreaRepository areas() const { return AreaRepository(*m_reading); }
    [[nodiscard]] PostcodeRepository postcodes() const { return PostcodeRepository(*m_reading); }
    [[nodiscard]] LibraryRepository library() const { return LibraryRepository(*m_reading); }
    [[nodiscard]] PostRepository posts() const { return PostRepository(*m_reading); }
    [[nodiscard]] FeedRepository feeds() const { return FeedRepository(*m_reading); }
    [[nodiscard]] AttachmentStore attachments() const { return AttachmentStore(m_file + QStringLiteral(".files")); }
    [[nodiscard]] Result<Profile> profile() const { return readProfile(*m_reading); }
    [[nodiscard]] Result<SyncSettings> syncSettings() const { return readSyncSettings(*m_reading); }
    /// The profile's area; empty while none is chosen or its feed is gone.
    [[nodiscard]] Result<std::optional<Area>> area() const;
    /// The networks with the limits that the feeds give them; the built-in ones where those cannot be read, as writing goes on.
    [[nodiscard]] std::vector<Network> networks() const;
    [[nodiscard]] std::optional<Network> network(const QString& id) const;
    /// Another number whenever any connection, also one of another program, has committed something.
    [[nodiscard]] Result<qint64> dataVersion() const;
    /// Another text whenever a backup was brought back under this program's hands; see Writer::acceptReplacement().
    [[nodiscard]] Result<QString> restoreMark() const { return clarion::restoreMark(*m_reading); }
    /// Today in the officer's zone.
    [[nodiscard]] QDate today() const;

private:
    Workspace(QString file, const Clock& clock, Migration migration, std::unique_ptr<Writer> writer,
              std::unique_ptr<Database> reading)
        : m_file(std::move(file)), m_clock(clock), m_migration(std::move(migration)), m_writer(std::move(writer)),
          m_reading(std::move(reading)) {}

    QString m_file;
    const Clock& m_clock;
    Migration m_migration;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Database> m_reading;
    mutable std::optional<std::pair<qint64, std::vector<Network>>> m_networks;   ///< as of a data version
};

} // namespace clarion
