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

QStringList countOf(const Database& database, const char* sql)
{
    Query query(database, sql);
    required(query.execute());
    QStringList rows;
    while (query.next())
        rows << query.text(0);
    return rows;
}

} // namespace

FeedOffice::FeedOffice(const QString& folder)
    : transport(folder), m_sync(workspace.file(), workspace->writer(), workspace.clock(), transport)
{
    (void)required(m_sync.add({testHost(), FeedFolder::key().publicKey()}, {}));
    (void)required(run());
    const FeedId id = feed().id;
    required(workspace->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        Post post;
        post.text = QStringLiteral("Soup at noon.");
        post.network = QStringLiteral("facebook");
        post.planned = LocalTime::parse(QStringLiteral("2026-12-01 12:00"));
        post.source = {id, QStringLiteral("message"), ItemId(QStringLiteral("warm-rooms")), 1, {}};
        post.pictures.push_back({QStringLiteral("abc.png"), QStringLiteral("soup.png"), QStringLiteral("A pot"), 10, 10});
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

Result<SyncReport> FeedOffice::run(const CancelToken& cancel, const SyncProgressHandler& progress)
{
    return m_sync.sync(feed(), cancel, progress);
}

void FeedOffice::failWhere(const std::function<bool(int)>& fails)
{
    m_accesses = 0;
    workspace->writer().setFaultInjector(fails ? std::function<bool()>([this, fails] { return fails(m_accesses++); })
                                               : std::function<bool()>());
}

int FeedOffice::endOfFailing()
{
    const int seen = m_accesses;
    failWhere({});
    return seen;
}

void FeedOffice::remove()
{
    const FeedId id = feed().id;
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return removeFeed(transaction, id, workspace.clock()); }));
}

QStringList FeedOffice::mirror() const
{
    return feedTables(workspace.file());
}

QStringList FeedOffice::own() const
{
    QStringList rows;
    for (const char* sql :
         {"SELECT json_array(id, revision, modified, status, network, body, source_item, planned_utc, deleted) FROM posts ORDER BY id",
          "SELECT json_array(post_id, position, attachment, alt) FROM post_pictures ORDER BY post_id, position",
          "SELECT json_array(key, value, modified) FROM settings ORDER BY key",
          "SELECT json_array(feed_id, kind, id, seen_rev, used_at, skipped_at, pinned_at, dismissed_at) FROM item_marks "
          "ORDER BY feed_id, kind, id"})
        rows += rowsOf(workspace.file(), sql);
    return rows;
}

QString indexProblem(Workspace& workspace)
{
    const auto whole = workspace.writer().runAndWait([](Transaction& transaction) -> Result<QString> {
        Query check(transaction.database(), "INSERT INTO items_text (items_text) VALUES ('integrity-check')");
        if (auto done = check.execute(); !done)
            return failure(done.error());
        for (const char* sql : {uncoveredItems, strayEntries}) {
            if (const QStringList count = countOf(transaction.database(), sql); count != QStringList{QStringLiteral("0")})
                return QStringLiteral("%1: %2").arg(count.join(QLatin1Char(' ')), QString::fromLatin1(sql).simplified());
        }
        return QString();
    });
    return whole ? *whole : whole.error().detail;
}

TwoVersions::TwoVersions()
{
    const FeedFolder source;
    source.build();
    copyTree(source.out(), folder(1));
    source.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "16.5");
    source.replace(QStringLiteral("policies/buses.md"), "More buses.", "Many more buses.");
    source.remove(QStringLiteral("guides/voice.md"));
    source.remove(QStringLiteral("notices/exercise.yaml"));
    source.build();
    copyTree(source.out(), folder(2));
    m_first = freshTables(folder(1));
    m_second = freshTables(folder(2));
    if (m_first.size() <= 30 || m_first == m_second || manifestOf(folder(2)).deltas.empty())
        qFatal("the two versions do not differ as they should");
}

QString TwoVersions::problemAfterGoodSync(FeedOffice& office, const QStringList& own) const
{
    office.transport.instead = nullptr;
    office.transport.tamper = nullptr;
    office.transport.setFolder(folder(2));
    if (const auto report = office.run(); !report)
        return QStringLiteral("the good sync fails: ") + report.error().detail;
    if (const QString different = firstDifference(office.mirror(), m_second); !different.isEmpty())
        return different;
    if (const QString different = firstDifference(office.own(), own); !different.isEmpty())
        return QStringLiteral("the officer's: ") + different;
    if (!office.feed().lastError.isEmpty())
        return QStringLiteral("still noted: ") + office.feed().lastError;
    return indexProblem(*office.workspace);
}

} // namespace clarion
