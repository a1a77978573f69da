#include "feed/feedrepository.h"

#include "base/text.h"
#include "feed/feedchangelog.h"
#include "feed/feedtables.h"
#include "library/itemindex.h"
#include "storage/query.h"

#include <QJsonDocument>

#include <algorithm>
#include <future>

// Writing a verified feed into the workspace, items first. The tables that items bring with them are in feedtables.cpp.

namespace clarion {
namespace {

constexpr auto cursorUpdate = R"sql(
    UPDATE feeds SET title = :title, provider = :provider, language = :language, accent = :accent, website = :website, font = :font,
                     sequence = :sequence, published = :published, expires = :expires, etag = :etag,
                     last_modified = :modified, snapshot = :snapshot, next_keys = :next, old_keys = :old, public_key = :key,
                     content_bytes = :bytes, checked_at = :now, synced_at = :now, last_error = '', trouble = 'none',
                     failures = 0, next_check = NULL, host_wait = NULL
    WHERE id = :id
)sql";

constexpr auto itemInsertion = R"sql(
    INSERT INTO items (feed_id, kind, id, rev, title, text, payload, valid_from, valid_until, embargo, withdrawn)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), nullif(?9, ''), ?10, ?11)
)sql";

// Writes only what differs, so that the index of what stays is left alone.
constexpr auto itemUpdate = R"sql(
    UPDATE items SET rev = ?4, title = ?5, text = ?6, payload = ?7, valid_from = nullif(?8, ''),
                     valid_until = nullif(?9, ''), embargo = ?10, withdrawn = ?11
    WHERE key = ?1 AND (rev <> ?4 OR title <> ?5 OR payload <> ?7 OR ifnull(valid_from, '') <> ?8
                        OR ifnull(valid_until, '') <> ?9 OR embargo IS NOT ?10 OR text <> ?6)
)sql";

struct StoredItem {
    qint64 key = 0;
    bool withdrawn = false;
    QByteArray title;
    QByteArray text;
};

std::string_view asView(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray bytesFrom(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// An item as the database takes it.
struct ItemTexts {
    QByteArray kind;
    QByteArray id;
    QByteArray title;
    QByteArray text;
    QByteArray payload;
    QByteArray from;
    QByteArray until;
};

ItemTexts textsOf(const Item& item)
{
    return {item.kind.toUtf8(), item.id.text().toUtf8(), item.title.toUtf8(), item.searchText().toUtf8(),
            QJsonDocument(item.payload).toJson(QJsonDocument::Compact), item.from.toUtf8(), item.until.toUtf8()};
}

/// The texts of many items, made in another thread while those before are written: making them takes as long as a fifth of
/// the writing.
class TextsAhead {
public:
    /// `items` must outlive it.
    explicit TextsAhead(const std::vector<Item>& items) : m_items(items) { start(0); }

    /// Of the items one after the other.
    [[nodiscard]] const ItemTexts& next()
    {
        if (m_place == m_ready.size()) {
            m_ready = m_coming.get();
            m_place = 0;
            if (m_begun < m_items.size())
                start(m_begun);
        }
        return m_ready[m_place++];
    }

private:
    void start(size_t first)
    {
        m_begun = std::min(m_items.size(), first + piece);
        m_coming = std::async(std::launch::async, [this, first, last = m_begun] {
            std::vector<ItemTexts> texts;
            texts.reserve(last - first);
            for (size_t i = first; i < last; ++i)
                texts.push_back(textsOf(m_items[i]));
            return texts;
        });
    }

    static constexpr size_t piece = 500;

    const std::vector<Item>& m_items;
    std::vector<ItemTexts> m_ready;
    size_t m_place = 0;
    size_t m_begun = 0;
    std::future<std::vector<ItemTexts>> m_coming;   // last: its end waits for the thread
};

/// Writes the items of one feed and notes what changed.
class ItemWriter {
public:
    explicit ItemWriter(const FeedApplication& application)
        : m_application(application), m_feed(application.feed.text().toUtf8()),
          m_insert(application.database(), itemInsertion), m_update(application.database(), itemUpdate),
          m_find(application.database(), "SELECT key, withdrawn, title, text FROM items WHERE feed_id = ?1 AND kind = ?2 AND id = ?3"),
          m_log(application.database(), m_feed.toStdString(), application.report.changes), m_index(application.database())
    {
    }

    /// From now on nothing is told of what changes.
    void setQuiet() { m_isQuiet = true; }

    /// `isKnown` false: the feed has no items yet, so none need be looked for.
    Result<void> write(const Item& item, const ItemTexts& texts, bool isKnown)
    {
        const auto& [kind, id, title, text, payload, from, until] = texts;
        const auto stored = isKnown ? find(kind, id) : Result<std::optional<StoredItem>>(std::nullopt);
        if (!stored)
            return failure(stored.error());
        BulkStatement& statement = *stored ? m_update : m_insert;
        if (*stored) {
            statement.bindInteger(1, (*stored)->key);
        } else {
            statement.bindText(1, m_feed);
            statement.bindText(2, kind);
            statement.bindText(3, id);
        }
        statement.bindInteger(4, item.rev);
        statement.bindText(5, title);
        statement.bindText(6, text);
        statement.bindText(7, payload);
        statement.bindText(8, from);
        statement.bindText(9, until);
        if (item.embargo.isValid())
            statement.bindInteger(10, item.embargo.toSecsSinceEpoch());
        else
            statement.bindNull(10);
        statement.bindInteger(11, item.withdrawn ? 1 : 0);
        const auto changed = statement.execute();
        if (!changed)
            return failure(changed.error());
        const bool isIndexed = isSearchable(item.kind);
        if (!*stored) {
            if (isIndexed) {
                if (auto indexed = m_index.insert(m_insert.lastRowId(), asView(title), asView(text)); !indexed)
                    return indexed;
            }
            return item.withdrawn ? Result<void>() : note(FeedChange::Kind::Added, kind, id, title);
        }
        if (*changed == 0)
            return {};
        if (isIndexed && ((*stored)->title != title || (*stored)->text != text)) {
            if (auto gone = m_index.remove((*stored)->key, asView((*stored)->title), asView((*stored)->text)); !gone)
                return gone;
            if (auto indexed = m_index.insert((*stored)->key, asView(title), asView(text)); !indexed)
                return indexed;
        }
        return note(item.withdrawn && !(*stored)->withdrawn ? FeedChange::Kind::Withdrawn : FeedChange::Kind::Updated, kind, id, title);
    }

    Result<void> remove(const ItemName& name)
    {
        const auto stored = find(name.kind.toUtf8(), name.id.toUtf8());
        if (!stored)
            return failure(stored.error());
        if (!*stored)
            return {};
        if (isSearchable(name.kind)) {
            if (auto gone = m_index.remove((*stored)->key, asView((*stored)->title), asView((*stored)->text)); !gone)
                return gone;
        }
        for (const char* sql : {"DELETE FROM items WHERE feed_id = :feed AND kind = :kind AND id = :id",
                                "DELETE FROM datasets WHERE feed_id = :feed AND :kind = 'dataset' AND id = :id",
                                "DELETE FROM media WHERE feed_id = :feed AND :kind = 'media' AND name = :id"}) {
            Query query(m_application.database(), sql);
            query.bind(":feed", m_application.feed.text()).bind(":kind", name.kind).bind(":id", name.id);
            if (auto done = query.execute(); !done)
                return failure(done.error());
        }
        return note(FeedChange::Kind::Removed, name.kind.toUtf8(), name.id.toUtf8(), (*stored)->title);
    }

private:
    Result<std::optional<StoredItem>> find(const QByteArray& kind, const QByteArray& id)
    {
        m_find.bindText(1, m_feed);
        m_find.bindText(2, kind);
        m_find.bindText(3, id);
        const auto found = m_find.fetch();
        if (!found)
            return failure(found.error());
        if (!*found)
            return std::optional<StoredItem>();
        return std::optional<StoredItem>({m_find.integer(0), m_find.integer(1) != 0, bytesFrom(m_find.text(2)), bytesFrom(m_find.text(3))});
    }

    Result<void> note(FeedChange::Kind change, const QByteArray& kind, const QByteArray& id, const QByteArray& title)
    {
        return m_isQuiet ? Result<void>() : m_log.note(change, asView(kind), asView(id), asView(title));
    }

    const FeedApplication& m_application;
    QByteArray m_feed;
    BulkStatement m_insert;
    BulkStatement m_update;
    BulkStatement m_find;
    FeedChangeLog m_log;
    ItemIndex m_index;
    bool m_isQuiet = false;
};

Result<bool> hasItems(const FeedApplication& application)
{
    Query query(application.database(), "SELECT EXISTS (SELECT 1 FROM items WHERE feed_id = :feed)");
    query.bind(":feed", application.feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() && query.integer(0) != 0;
}

Result<QSet<ItemName>> storedNames(const FeedApplication& application)
{
    Query query(application.database(), "SELECT kind, id FROM items WHERE feed_id = :feed AND kind <> 'notice'");
    query.bind(":feed", application.feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QSet<ItemName> names;
    while (query.next())
        names.insert({query.text(0), query.text(1)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return names;
}

/// What this kind of item brings beside its row.
Result<void> applyFiles(const FeedApplication& application, const Item& item)
{
    if (item.kind == QLatin1String("dataset"))
        return applyFigures(application, item);
    if (item.kind == QLatin1String("media"))
        return applyMedia(application, item);
    if (item.kind == QLatin1String("areas"))
        return applyAreaFiles(application, item);
    return {};
}

/// Notices stand in the manifest, not in the snapshot: they are small and must travel fast.
Result<void> applyNotices(const FeedApplication& application, ItemWriter& writer)
{
    if (auto cleared = deleteItems(application.database(), application.feed.text(), DeletedItems::Notices); !cleared)
        return cleared;
    // They are written anew each time, so that they are written says nothing.
    writer.setQuiet();
    for (const QJsonValue& value : application.fetched.manifest.notices) {
        Item notice;
        notice.payload = value.toObject();
        notice.kind = QStringLiteral("notice");
        notice.id = ItemId(notice.payload.value(QLatin1String("id")).toString());
        notice.rev = notice.payload.value(QLatin1String("rev")).toInt(1);
        notice.title = safeLine(notice.payload.value(QLatin1String("title")).toString());
        if (!isPlainId(notice.id.text()))
            return failure(ErrorCode::ContentInvalid, QStringLiteral("notices"), QStringLiteral("id: a plain name expected"));
        if (auto written = writer.write(notice, textsOf(notice), true); !written)
            return failure(written.error());
    }
    return {};
}

Result<void> applyItems(const FeedApplication& application, ItemWriter& writer, bool isKnown, const CancelToken& cancel,
                        const SyncProgressHandler& progress)
{
    const FetchedFeed& fetched = application.fetched;
    auto gone = fetched.isDelta || !isKnown ? Result<QSet<ItemName>>(QSet<ItemName>(fetched.removed.begin(), fetched.removed.end()))
                                            : storedNames(application);
    if (!gone)
        return failure(gone.error());
    bool hasAreas = fetched.isDelta;
    qint64 done = 0;
    TextsAhead texts(fetched.items);
    for (const Item& item : fetched.items) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, application.feed.text());
        if (auto written = writer.write(item, texts.next(), isKnown); !written)
            return failure(written.error());
        if (auto applied = applyFiles(application, item); !applied)
            return failure(applied.error());
        gone->remove({item.kind, item.id.text()});
        hasAreas = hasAreas || item.kind == QLatin1String("areas");
        if (progress)
            progress({SyncStage::Applying, ++done, static_cast<qint64>(fetched.items.size())});
    }
    for (const ItemName& name : *gone) {
        if (auto removed = writer.remove(name); !removed)
            return failure(removed.error());
        hasAreas = hasAreas && name.kind != QLatin1String("areas");
    }
    if (!hasAreas) {
        if (auto cleared = applyAreaFiles(application, {}); !cleared)
            return failure(cleared.error());
    }
    return {};
}

QString listText(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Result<void> moveCursor(const FeedApplication& application, const Feed& feed, const Clock& clock)
{
    const Manifest& manifest = application.fetched.manifest;
    const QString key = application.fetched.key.toBase64();
    QStringList oldKeys = feed.oldKeys;
    for (const MinisignPublicKey& givenUp : application.fetched.givenUpKeys)
        oldKeys << givenUp.toBase64();
    Query query(application.database(), cursorUpdate);
    query.bind(":id", feed.id.text())
        .bind(":title", manifest.title)
        .bind(":provider", manifest.provider)
        .bind(":language", manifest.language)
        .bind(":accent", manifest.accent)
        .bind(":website", manifest.website)
        .bind(":font", manifest.font)
        .bind(":sequence", manifest.sequence)
        .bind(":published", manifest.published.toSecsSinceEpoch())
        .bind(":expires", manifest.expires.toSecsSinceEpoch())
        .bind(":etag", QString::fromUtf8(application.fetched.etag))
        .bind(":modified", QString::fromUtf8(application.fetched.lastModified))
        .bind(":snapshot", manifest.snapshot.sha256)
        .bind(":next", listText(manifest.nextKeys))
        .bind(":old", listText(oldKeys))
        .bind(":key", key)
        .bind(":bytes", manifest.snapshot.size)
        .bind(":now", clock.now().toSecsSinceEpoch());
    application.transaction.changes().add(Subject::Feeds, feed.id.text());
    return query.execute();
}

Result<void> noteCounts(const FeedApplication& application)
{
    const ChangeCounts& counts = application.report.changes;
    Query query(application.database(), "UPDATE feeds SET last_changes = :counts WHERE id = :feed");
    query.bind(":counts", QStringLiteral("[%1,%2,%3,%4]").arg(counts.added).arg(counts.updated).arg(counts.withdrawn).arg(counts.removed))
        .bind(":feed", application.feed.text());
    return query.execute();
}

/// Everything that the fetched feed brings, in the order in which it must be written.
Result<void> applyContent(const FeedApplication& application, bool isKnown, const CancelToken& cancel,
                          const SyncProgressHandler& progress)
{
    if (!application.fetched.sameSnapshot) {
        if (auto cleared = executeForFeed(application, "DELETE FROM sync_changes WHERE feed_id = :feed"); !cleared)
            return cleared;
    }
    ItemWriter writer(application);
    if (!application.fetched.sameSnapshot) {
        if (auto applied = applyItems(application, writer, isKnown, cancel, progress); !applied)
            return applied;
        if (auto noted = noteCounts(application); !noted)
            return noted;
    }
    return applyNotices(application, writer);
}

QString oddities(const Feed& feed, const FetchedFeed& fetched, const QDateTime& now)
{
    QStringList notes;
    if (!fetched.note.isEmpty())
        notes << fetched.note;
    if (fetched.manifest.level != feed.level)
        notes << QStringLiteral("it calls itself “%1” now; it stays “%2” here").arg(fetched.manifest.level, feed.level);
    if (fetched.key.toBase64() != feed.publicKey)
        notes << QStringLiteral("its publisher turned to a new key, %1").arg(fetched.key.keyId());
    if (fetched.manifest.published > now.addDays(1))
        notes << QStringLiteral("it was published in the future (%1); check the date of this computer")
                     .arg(fetched.manifest.published.toString(Qt::ISODate));
    return notes.join(QStringLiteral("; "));
}

} // namespace

Result<SyncReport> applyFeed(Transaction& transaction, const Feed& feed, const FetchedFeed& fetched, const Clock& clock,
                             const CancelToken& cancel, const SyncProgressHandler& progress)
{
    SyncReport report;
    report.feed = feed.id;
    report.from = feed.sequence;
    // Another sync may have come between the fetch and this transaction; only here can nobody come between any more.
    const auto present = FeedRepository(transaction.database()).find(feed.id);
    if (!present)
        return failure(present.error());
    if (!*present)
        return failure(ErrorCode::NotFound, feed.id.text(), QStringLiteral("it is not followed any more"));
    const QString key = fetched.key.toBase64();
    const QString& pinned = (*present)->publicKey;
    const bool isKeyTurned = key != pinned;
    if (isKeyTurned && (feed.publicKey != pinned || (*present)->oldKeys.contains(key)))
        return failure(ErrorCode::Rollback, feed.id.text(), QStringLiteral("its key was turned meanwhile"));
    const qint64 sequence = (*present)->sequence;
    const bool isBuiltOnWhatWas = fetched.isDelta || fetched.sameSnapshot;
    const bool isAnother = sequence != feed.sequence || (*present)->snapshot != feed.snapshot;
    if ((!isKeyTurned && fetched.manifest.sequence < sequence) || (isBuiltOnWhatWas && isAnother))
        return failure(ErrorCode::Rollback, feed.id.text(),
                       QStringLiteral("sequence %1, %2 was applied meanwhile").arg(fetched.manifest.sequence).arg(sequence));
    if (!isKeyTurned && fetched.manifest.sequence == sequence && fetched.manifest.published < (*present)->published)
        return failure(ErrorCode::Rollback, feed.id.text(), QStringLiteral("a later copy was applied meanwhile"));
    report.title = fetched.manifest.title;
    report.sequence = fetched.manifest.sequence;
    report.expires = fetched.manifest.expires;
    report.unchanged = fetched.sameSnapshot;
    report.note = oddities(**present, fetched, clock.now());
    const FeedApplication application{transaction, feed.id, fetched, report};
    const auto isKnown = hasItems(application);
    if (!isKnown)
        return failure(isKnown.error());
    if (auto applied = applyContent(application, *isKnown, cancel, progress); !applied)
        return failure(applied.error());
    if (auto moved = moveCursor(application, **present, clock); !moved)
        return failure(moved.error());
    transaction.changes().addAll(Subject::Library);
    return report;
}

} // namespace clarion
