#include "support/feedoffice.h"

#include "storage/query.h"
#include "support/feedfolder.h"
#include "support/program.h"
#include "support/required.h"

namespace clarion {
namespace {

constexpr auto uncoveredItems = R"sql(
    SELECT count(*) FROM items
    WHERE kind NOT IN ('areas', 'dataset', 'media', 'rules') AND key NOT IN (SELECT id FROM items_text_docsize)
)sql";

constexpr auto strayEntries = R"sql(
    SELECT count(*) FROM items_text_docsize
    WHERE id NOT IN (SELECT key FROM items WHERE kind NOT IN ('areas', 'dataset', 'media', 'rules'))
)sql";

QStringList rowsOf(const Database& database, const char* sql)
{
    Query query(database, sql);
    required(query.execute());
    QStringList rows;
    while (query.next())
        rows << query.text(0);
    return rows;
}

FeedAddress officeAddress()
{
    return {testHost(), FeedFolder::key().publicKey()};
}

} // namespace

FeedOffice::FeedOffice(const QString& folder)
    : transport(folder), m_sync(workspace.file(), workspace->writer(), workspace.clock(), transport)
{
    (void)required(m_sync.add(officeAddress(), {}));
    (void)required(run());
    const FeedId id = feed().id;
    required(workspace->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        Post post;
        post.text = QStringLiteral("Soup at noon.");
        post.network = QStringLiteral("facebook");
        post.planned = LocalTime::parse(QStringLiteral("2026-12-01 12:00"));
        post.source = {id, QStringLiteral("message"), ItemId(QStringLiteral("warm-rooms")), 1, {}};
        auto inserted = insertPost(transaction, post, workspace.clock());
        return inserted ? Result<void>() : Result<void>(failure(inserted.error()));
    }));
    transport.requests.clear();
}

FeedOffice::~FeedOffice()
{
    failWhere({});
}

Feed FeedOffice::feed()
{
    return required(workspace->feeds().all()).at(0);
}

Result<SyncReport> FeedOffice::run(const CancelToken& cancel)
{
    return m_sync.sync(feed(), cancel, {});
}

void FeedOffice::failWhere(const std::function<bool(int)>& fails)
{
    m_accesses = 0;
    workspace->writer().setFaultInjector(fails ? std::function<bool()>([this, fails] { return fails(m_accesses++); })
                                               : std::function<bool()>());
}

void FeedOffice::remove()
{
    const FeedId id = feed().id;
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return removeFeed(transaction, id, workspace.clock()); }));
}

QStringList FeedOffice::mirror() const
{
    return mirrorOf(workspace.file());
}

QStringList FeedOffice::own() const
{
    return ownOf(workspace.file());
}

QStringList mirrorOf(const QString& workspaceFile)
{
    const auto database = required(Database::open(workspaceFile, Database::Mode::ReadOnly));
    QStringList rows;
    for (const char* sql :
         {"SELECT 'feed ' || json_array(id, address, public_key, title, provider, level, language, accent, website, sequence, "
          "published, expires, snapshot, next_keys) FROM feeds WHERE removed_at IS NULL ORDER BY id",
          "SELECT 'item ' || json_array(feed_id, kind, id, rev, title, text, payload, valid_from, valid_until, embargo, withdrawn) "
          "FROM items ORDER BY feed_id, kind, id",
          "SELECT 'area ' || json_array(feed_id, boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, "
          "hex_r, folded) FROM areas ORDER BY feed_id, boundary_set, code",
          "SELECT 'alias ' || json_array(feed_id, boundary_set, superseded, current) FROM area_aliases ORDER BY feed_id, "
          "boundary_set, superseded",
          "SELECT 'overlap ' || json_array(feed_id, from_set, from_code, to_set, to_code, share) FROM area_overlaps ORDER BY "
          "feed_id, from_set, from_code, to_set, to_code",
          "SELECT 'dataset ' || json_array(feed_id, id, data) FROM datasets ORDER BY feed_id, id",
          "SELECT 'figure ' || json_array(d.feed_id, d.id, f.period, f.code, f.value) FROM figures f JOIN datasets d ON d.key = "
          "f.dataset ORDER BY d.feed_id, d.id, f.period, f.code",
          "SELECT 'stray figures ' || count(*) FROM figures WHERE dataset NOT IN (SELECT key FROM datasets)",
          "SELECT 'media ' || json_array(feed_id, name, sha256, hex(content)) FROM media ORDER BY feed_id, name"})
        rows += rowsOf(*database, sql);
    return rows;
}

QStringList ownOf(const QString& workspaceFile)
{
    const auto database = required(Database::open(workspaceFile, Database::Mode::ReadOnly));
    QStringList rows;
    for (const char* sql :
         {"SELECT json_array(id, revision, modified, status, network, body, source_item, planned_utc, deleted) FROM posts ORDER BY id",
          "SELECT json_array(key, value, modified) FROM settings ORDER BY key",
          "SELECT json_array(feed_id, kind, id, seen_rev, used_at, skipped_at, pinned_at, dismissed_at) FROM item_marks "
          "ORDER BY feed_id, kind, id"})
        rows += rowsOf(*database, sql);
    return rows;
}

QStringList freshMirrorOf(const QString& folder)
{
    TemporaryWorkspace workspace;
    FolderTransport transport(folder);
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), transport);
    (void)required(sync.add(officeAddress(), {}));
    (void)required(sync.sync(required(workspace->feeds().all()).at(0), {}, {}));
    return mirrorOf(workspace.file());
}

QString indexProblem(Workspace& workspace)
{
    const auto whole = workspace.writer().runAndWait([](Transaction& transaction) -> Result<QString> {
        Query check(transaction.database(), "INSERT INTO items_text (items_text) VALUES ('integrity-check')");
        if (auto done = check.execute(); !done)
            return failure(done.error());
        for (const char* sql : {uncoveredItems, strayEntries}) {
            if (const QStringList count = rowsOf(transaction.database(), sql); count != QStringList{QStringLiteral("0")})
                return QStringLiteral("%1: %2").arg(count.join(QLatin1Char(' ')), QString::fromLatin1(sql).simplified());
        }
        return QString();
    });
    return whole ? *whole : whole.error().detail;
}

void copyFiles(const QString& from, const QString& to)
{
    const QMap<QString, QByteArray> files = tree(from);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        writeFile(to + QLatin1Char('/') + it.key(), it.value());
}

} // namespace clarion
