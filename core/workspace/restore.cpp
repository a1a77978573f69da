#include "workspace/restore.h"

#include "base/filelock.h"
#include "base/savefile.h"
#include "storage/attachmentstore.h"
#include "storage/migrator.h"
#include "storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <chrono>

namespace clarion {
namespace {

constexpr auto postCount = R"sql(
    SELECT count(*), max(modified) FROM posts WHERE deleted IS NULL
)sql";

constexpr auto postRevisions = R"sql(
    SELECT id, revision, modified, status FROM posts WHERE deleted IS NULL
)sql";

constexpr auto picturesInUse = R"sql(
    SELECT DISTINCT post_pictures.attachment, post_pictures.file_name
    FROM post_pictures JOIN posts ON posts.id = post_pictures.post_id
    WHERE posts.deleted IS NULL ORDER BY post_pictures.file_name
)sql";

constexpr auto schemaVersions = R"sql(
    SELECT user_version, (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'oldest_reader') FROM pragma_user_version
)sql";

Result<BackupContents> readContents(const Database& database)
{
    Query version(database, schemaVersions);
    if (auto done = version.execute(); !done)
        return failure(ErrorCode::WorkspaceDamaged, database.file(), done.error().detail);
    BackupContents contents;
    if (!version.next() || version.integer(0) < 1)
        return failure(ErrorCode::WorkspaceDamaged, database.file(), QStringLiteral("there is nothing in it"));
    contents.schemaVersion = static_cast<int>(version.integer(0));
    if (contents.schemaVersion > newestSchemaVersion() && version.integer(1) > newestSchemaVersion())
        return failure(ErrorCode::WorkspaceNewer, database.file(), QStringLiteral("schema %1").arg(contents.schemaVersion));
    Query posts(database, postCount);
    if (auto done = posts.execute(); !done)
        return failure(done.error());
    if (posts.next()) {
        contents.posts = static_cast<int>(posts.integer(0));
        if (!posts.isNull(1))
            contents.lastChanged = QDateTime::fromSecsSinceEpoch(posts.integer(1), Qt::UTC);
    }
    if (auto done = posts.readToEnd(); !done)
        return failure(done.error());
    return contents;
}

struct Revision {
    qint64 revision;
    qint64 modified;
    QString status;

    friend bool operator==(const Revision&, const Revision&) = default;
};

Result<QHash<QString, Revision>> postRevisionsIn(const QString& file)
{
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    Query query(**database, postRevisions);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<QString, Revision> posts;
    while (query.next())
        posts.insert(query.text(0), {query.integer(1), query.integer(2), query.text(3)});
    if (auto done = query.readToEnd(); !done)
        return failure(done.error());
    return posts;
}

/// Beside a workspace, and of a backup beside the workspace that it was made of.
QStringList foldersOfPictures(const QString& source)
{
    const QFileInfo info(source);
    QStringList folders{info.absoluteFilePath() + QStringLiteral(".files")};
    const QString folder = info.absolutePath();
    if (folder.endsWith(QLatin1String(".backups")))
        folders << folder.chopped(8) + QStringLiteral(".files");
    return folders;
}

/// Brings the pictures along that lie with the source, and tells the others.
Result<void> lookForPictures(const Database& database, const QString& workspaceFile, const QString& source, RestoreOutcome& outcome)
{
    const AttachmentStore store(workspaceFile + QStringLiteral(".files"));
    Query query(database, picturesInUse);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    while (query.next()) {
        const QString name = query.text(0);
        if (QFileInfo(store.path(name)).isFile())
            continue;
        bool isFetched = false;
        for (const QString& folder : foldersOfPictures(source)) {
            const QString there = AttachmentStore(folder).path(name);
            if (isFetched || !QFileInfo(there).isFile())
                continue;
            // By its content, which is its name: another file under this name is not this picture.
            const auto added = store.addFile(there);
            isFetched = added && *added == name;
        }
        if (isFetched)
            ++outcome.fetchedPictures;
        else
            outcome.missingPictures << query.text(1);
    }
    return query.readToEnd();
}

/// A copy as of one moment, with pages of the size that the workspace has, checked and up to date.
Result<void> stageCopy(const QString& source, const QString& copy, int pageSize, const Clock& clock, RestoreOutcome& outcome)
{
    {
        const auto database = Database::open(source, Database::Mode::ReadOnly);
        if (!database)
            return failure(database.error());
        if (const auto contents = readContents(**database); !contents)
            return failure(contents.error());
        // It writes into the copy, and SQLite does not tell that from writing into the source.
        for (const QString& pragma : {QStringLiteral("PRAGMA query_only = OFF"), QStringLiteral("PRAGMA page_size = %1").arg(pageSize)}) {
            if (auto done = (*database)->execute(pragma); !done)
                return failure(done.error());
        }
        if (auto done = (*database)->copyTo(copy); !done) {
            Error error = done.error();
            if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileUnwritable)
                error.subject = copy;
            return failure(error);
        }
    }
    const auto staged = Database::open(copy, Database::Mode::ReadWrite);
    if (!staged)
        return failure(staged.error());
    const auto migrated = migrate(**staged, clock, newestSchemaVersion(), BeforeUpgrade::GoAhead);
    if (!migrated)
        return failure(migrated.error());
    outcome.isUpgraded = migrated->outcome == MigrationOutcome::Upgraded;
    if (auto marked = writeRestoreMark(**staged); !marked)
        return failure(marked.error());
    auto contents = readContents(**staged);
    if (!contents)
        return failure(contents.error());
    outcome.contents = *contents;
    return {};
}

int pageSizeOf(const QString& workspaceFile)
{
    const auto database = Database::open(workspaceFile, Database::Mode::ReadOnly);
    if (!database)
        return 4096;
    Query query(**database, "PRAGMA page_size");
    return query.execute() && query.next() ? static_cast<int>(query.integer(0)) : 4096;
}

/// Backs up what is there and puts the copy in its place.
Result<void> replaceBySource(const QString& workspaceFile, const QString& source, const QString& copy, const Clock& clock, RestoreOutcome& outcome)
{
    const bool isThere = QFileInfo::exists(workspaceFile);
    const auto live = Database::open(workspaceFile, Database::Mode::ReadWrite);
    if (!live && live.error().code == ErrorCode::WorkspaceDamaged) {
        const auto aside = putDamagedAside(workspaceFile, clock);
        if (!aside)
            return failure(aside.error());
        outcome.before = *aside;
        if (!QFile::rename(copy, workspaceFile))
            return failure(ErrorCode::FileUnwritable, workspaceFile);
        return {};
    }
    if (!live)
        return failure(live.error());
    if (isThere) {
        auto before = makeBackup(**live, BackupReason::BeforeRestore, clock, QFileInfo(source).absoluteFilePath());
        if (!before && before.error().code == ErrorCode::WorkspaceDamaged)
            before = keepDamaged(**live, clock);
        if (!before)
            return failure(before.error());
        outcome.before = *before;
    }
    const auto staged = Database::open(copy, Database::Mode::ReadOnly);
    if (!staged)
        return failure(staged.error());
    return replaceContent(**live, **staged);
}

void removeCopy(const QString& copy)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal", ".upgrade-lock"})
        QFile::remove(copy + QLatin1String(ending));
}

} // namespace

Result<BackupContents> contentsOf(const QString& file)
{
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    return readContents(**database);
}

Result<RestoreEffect> effectOfRestore(const QString& workspaceFile, const QString& source)
{
    RestoreEffect effect;
    const auto contents = contentsOf(source);
    if (!contents)
        return failure(contents.error());
    effect.then = *contents;
    if (const auto now = contentsOf(workspaceFile))
        effect.now = *now;
    const auto then = postRevisionsIn(source);
    if (!then)
        return failure(then.error());
    const auto now = postRevisionsIn(workspaceFile).value_or(QHash<QString, Revision>());
    for (auto post = now.cbegin(); post != now.cend(); ++post) {
        const auto other = then->constFind(post.key());
        const bool isThere = other != then->cend();
        effect.gone += isThere ? 0 : 1;
        effect.changed += isThere && !(*other == *post) ? 1 : 0;
        effect.unposted += post->status == QLatin1String("posted") && (!isThere || other->status != QLatin1String("posted")) ? 1 : 0;
    }
    for (auto post = then->cbegin(); post != then->cend(); ++post)
        effect.back += now.contains(post.key()) ? 0 : 1;
    return effect;
}

Result<RestoreOutcome> restoreWorkspace(const QString& workspaceFile, const QString& source, const Clock& clock)
{
    // By their names alone: whoever opens and closes a file of an open database takes SQLite's locks on it away.
    const QFileInfo from(source);
    if (!from.isFile())
        return failure(ErrorCode::FileUnreadable, source, from.exists() ? QStringLiteral("it is no file") : QStringLiteral("no such file"));
    if (QFileInfo::exists(workspaceFile) && from.canonicalFilePath() == QFileInfo(workspaceFile).canonicalFilePath())
        return failure(ErrorCode::InvalidArgument, source, QStringLiteral("it is the workspace itself"));
    if (auto whole = checkWorkspaceFile(source, Thoroughness::Full); !whole)
        return failure(whole.error());
    const QString folder = backupFolder(workspaceFile);
    if (!QDir().mkpath(folder))
        return failure(unwritable(folder));
    // One at a time, so that what a restore that died has left can be told from one that is under way, and swept away.
    const auto turn = FileLock::take(folder + QStringLiteral("/.restore-lock"), std::chrono::seconds(30));
    if (!turn && turn.error().code == ErrorCode::DatabaseBusy)
        return failure(ErrorCode::DatabaseBusy, workspaceFile, QStringLiteral("another program is bringing back a backup"));
    if (!turn)
        return failure(turn.error());
    const QString copy = folder + QStringLiteral("/restoring");
    removeCopy(copy);
    RestoreOutcome outcome;
    auto done = stageCopy(source, copy, pageSizeOf(workspaceFile), clock, outcome);
    if (done)
        done = replaceBySource(workspaceFile, source, copy, clock, outcome);
    removeCopy(copy);
    if (!done)
        return failure(done.error());
    // The content is there; what lies with it is looked at afterwards, and can be put there at any time.
    if (const auto restored = Database::open(workspaceFile, Database::Mode::ReadOnly)) {
        if (auto looked = lookForPictures(**restored, QFileInfo(workspaceFile).absoluteFilePath(), source, outcome); !looked)
            return failure(looked.error());
    }
    return outcome;
}

} // namespace clarion
