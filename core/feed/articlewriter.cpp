#include "feed/articlewriter.h"

#include "base/text.h"
#include "library/itemindex.h"

#include <QCryptographicHash>

// A hundred thousand entries may come at once, so what is written here stays the UTF-8 that the reader made.

namespace clarion {
namespace {

constexpr auto articleInsertion = R"sql(
    INSERT INTO items (feed_id, kind, id, rev, title, text, payload, published, withdrawn)
    VALUES (?1, 'article', ?2, 1, ?3, ?4, ?5, ?6, 0)
    ON CONFLICT (feed_id, kind, id) DO NOTHING
)sql";

constexpr auto articleUpdate = R"sql(
    UPDATE items SET rev = rev + 1, title = ?2, text = ?3, payload = ?4, published = ?5 WHERE key = ?1
)sql";

constexpr auto articleById = R"sql(
    SELECT key, title, text, payload FROM items WHERE feed_id = ?1 AND kind = 'article' AND id = ?2
)sql";

/// What is kept of one article at most; whoever wants more finds it on the website.
constexpr std::size_t longestText = 64UL << 10;
constexpr std::size_t longestHtml = 256UL << 10;
constexpr std::size_t longestTitle = 1000;
constexpr std::size_t longestId = 500;

/// The first bytes of a text, not cut inside a character.
std::string_view beginning(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

void appendJsonText(std::string& json, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            json += '\\';
            json += character;
        } else if (code < 0x20) {
            json += "\\u00";
            json += digits[code >> 4U];
            json += digits[code & 15U];
        } else {
            json += character;
        }
    }
    json += '"';
}

void appendField(std::string& json, std::string_view name, std::string_view text)
{
    if (text.empty())
        return;
    if (json.size() > 1)
        json += ',';
    appendJsonText(json, name);
    json += ':';
    appendJsonText(json, text);
}

void appendList(std::string& json, std::string_view name, const std::vector<std::string>& texts)
{
    if (texts.empty())
        return;
    if (json.size() > 1)
        json += ',';
    appendJsonText(json, name);
    json += ":[";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            json += ',';
        appendJsonText(json, beginning(texts[i], longestTitle));
    }
    json += ']';
}

/// The payload of an article: `link`, `html` as published, `author`, `image`, `topics`, `enclosure`.
void makePayload(const SyndicationEntry& entry, std::string& json)
{
    json.assign(1, '{');
    appendField(json, "link", entry.link);
    appendField(json, "html", beginning(entry.content.empty() ? entry.summary : entry.content, longestHtml));
    if (!entry.authors.empty())
        appendField(json, "author", entry.authors.front().name.empty() ? entry.authors.front().email : entry.authors.front().name);
    appendField(json, "image", entry.image);
    if (!entry.enclosures.empty())
        appendField(json, "enclosure", entry.enclosures.front().url);
    appendList(json, "topics", entry.categories);
    json += '}';
}

/// A publisher's id as it is, or what stands for one that is too long for a key.
std::string idOf(const SyndicationEntry& entry)
{
    if (entry.id.size() <= longestId)
        return entry.id;
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(entry.id.data(), static_cast<qsizetype>(entry.id.size())),
                                                     QCryptographicHash::Sha256);
    return "sha256:" + hash.toHex().toStdString();
}

std::string safeTitle(std::string_view title)
{
    return safeLine(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()))).toStdString();
}

void bindPublished(BulkStatement& statement, int position, const SyndicationEntry& entry)
{
    if (const auto& published = entry.published ? entry.published : entry.updated)
        statement.bindInteger(position, *published);
    else
        statement.bindNull(position);
}

class ArticleWriter {
public:
    ArticleWriter(const Database& database, const FeedId& feed, ArticlesMet& met)
        : m_feed(feed.text().toStdString()), m_met(met), m_insert(database, articleInsertion), m_update(database, articleUpdate),
          m_find(database, articleById), m_index(database)
    {
    }

    Result<void> write(const SyndicationEntry& entry, ChangeCounts& counts)
    {
        const std::string id = idOf(entry);
        const std::string title = safeTitle(beginning(entry.titleText, longestTitle));
        const std::string_view text = beginning(entry.contentText, longestText);
        makePayload(entry, m_payload);
        m_insert.bindText(1, m_feed);
        m_insert.bindText(2, id);
        m_insert.bindText(3, title);
        m_insert.bindText(4, text);
        m_insert.bindText(5, m_payload);
        bindPublished(m_insert, 6, entry);
        const auto added = m_insert.execute();
        if (!added)
            return failure(added.error());
        if (*added == 0)
            return update(id, title, text, entry, counts);
        ++counts.added;
        return m_index.insert(m_insert.lastRowId(), title, text);
    }

private:
    Result<void> update(std::string_view id, std::string_view title, std::string_view text, const SyndicationEntry& entry,
                        ChangeCounts& counts)
    {
        m_find.bindText(1, m_feed);
        m_find.bindText(2, id);
        const auto found = m_find.fetch();
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const qint64 key = m_find.integer(0);
        const bool isSecond = key > *m_met.lastKeyBefore || !m_met.keys.insert(key).second;
        if (isSecond || (m_find.text(1) == title && m_find.text(2) == text && m_find.text(3) == m_payload))
            return {};
        if (auto gone = m_index.remove(key, std::string(m_find.text(1)), std::string(m_find.text(2))); !gone)
            return gone;
        m_update.bindInteger(1, key);
        m_update.bindText(2, title);
        m_update.bindText(3, text);
        m_update.bindText(4, m_payload);
        bindPublished(m_update, 5, entry);
        if (const auto updated = m_update.execute(); !updated)
            return failure(updated.error());
        ++counts.updated;
        return m_index.insert(key, title, text);
    }

    std::string m_feed;
    std::string m_payload;
    ArticlesMet& m_met;
    BulkStatement m_insert;
    BulkStatement m_update;
    BulkStatement m_find;
    ItemIndex m_index;
};

} // namespace

Result<ChangeCounts> writeArticles(Transaction& transaction, const FeedId& feed, const std::vector<SyndicationEntry>& entries,
                                   ArticlesMet& met)
{
    // Somebody may have removed it meanwhile, also in another program.
    BulkStatement followed(transaction.database(), "SELECT 1 FROM feeds WHERE id = ?1 AND removed_at IS NULL");
    const std::string id = feed.text().toStdString();
    followed.bindText(1, id);
    const auto isFollowed = followed.fetch();
    if (!isFollowed)
        return failure(isFollowed.error());
    if (!*isFollowed)
        return failure(ErrorCode::Cancelled, feed.text(), QStringLiteral("it is not followed any more"));
    if (!met.lastKeyBefore) {
        BulkStatement last(transaction.database(), "SELECT ifnull(max(key), 0) FROM items");
        const auto found = last.fetch();
        if (!found)
            return failure(found.error());
        met.lastKeyBefore = last.integer(0);
    }
    ChangeCounts counts;
    ArticleWriter writer(transaction.database(), feed, met);
    for (const SyndicationEntry& entry : entries) {
        if (auto written = writer.write(entry, counts); !written)
            return failure(written.error());
    }
    if (counts.sum() > 0)
        transaction.changes().addAll(Subject::Library);
    return counts;
}

} // namespace clarion
