#include "feed/websync.h"

#include "base/text.h"
#include "feed/articlewriter.h"
#include "feed/feedlink.h"
#include "feed/feedschedule.h"
#include "storage/query.h"
#include "syndication/discovery.h"
#include "syndication/syndicationreader.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace clarion {
namespace {

constexpr qint64 largestDocument = SyndicationLimits::documentBytes;
/// Of a page that is looked through for feeds.
constexpr qint64 largestPage = 8 << 20;
constexpr qsizetype longestFeedTitle = 200;
/// A permanent redirect is believed when it has been seen this often in a row: a hotel's Wi-Fi redirects, too.
constexpr int movesBelieved = 3;
/// However long a website says that nothing changes.
constexpr qint64 longestFreshness = 24 * 3600;

constexpr auto webInsertion = R"sql(
    INSERT INTO feeds (id, form, address, public_key, title, provider, level, language, accent, website, sequence, published,
                       expires, etag, snapshot, added_at, checked_at, synced_at, last_error)
    VALUES (:id, 'web', :address, '', :title, :provider, 'society', :language, '', :website, 0, NULL, NULL, '', '', :now,
            NULL, NULL, '')
    ON CONFLICT (id) DO UPDATE SET address = excluded.address, etag = '', last_modified = '', removed_at = NULL,
        last_error = '', trouble = 'none', failures = 0, next_check = NULL, host_wait = NULL, moved_to = '', moved_seen = 0
)sql";

// A feed that has moved keeps its id, so its address is what it is known by.
constexpr auto webIdAt = R"sql(
    SELECT id FROM feeds WHERE form = 'web' AND address = :address ORDER BY removed_at IS NOT NULL, added_at LIMIT 1
)sql";

constexpr auto webCursor = R"sql(
    UPDATE feeds SET etag = :etag, last_modified = :modified, content_bytes = :bytes, checked_at = :now, synced_at = :now,
                     last_error = '', trouble = 'none', failures = 0, next_check = :fresh, host_wait = NULL,
                     sequence = sequence + 1, last_changes = :counts, title = coalesce(nullif(:title, ''), title)
    WHERE id = :id AND removed_at IS NULL
)sql";

constexpr auto webMove = R"sql(
    UPDATE feeds SET moved_to = CASE WHEN :seen >= :believed THEN '' ELSE :target END,
                     moved_seen = CASE WHEN :seen >= :believed THEN 0 ELSE :seen END,
                     address = CASE WHEN :seen >= :believed THEN :target ELSE address END
    WHERE id = :id
)sql";

QString utf8(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// The same address is the same feed, whatever is called how.
FeedId webFeedId(const QUrl& address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256).toHex();
    return FeedId(QStringLiteral("web-") + QString::fromLatin1(hash.left(16)));
}

TransportRequest webRequest(const QUrl& address, qint64 maxBytes)
{
    TransportRequest request;
    request.url = address;
    request.maxBytes = maxBytes;
    request.redirects = Redirects::AnyHttps;
    request.unpacks = true;
    request.accept = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    return request;
}

SyndicationSource sourceOf(const TransportReply& head)
{
    return {head.finalUrl.toEncoded().toStdString(), head.contentType.toStdString()};
}

/// How often in a row a redirect for good to this address has been seen, this time included.
int timesMoved(const Feed& feed, const QString& target)
{
    return target.isEmpty() ? 0 : feed.movedTo == target ? feed.movedSeen + 1 : 1;
}

/// Where a feed has moved to an address that is followed already, one of the two is enough: this one ends, and what the
/// officer marked in it goes over. Whether that is so.
Result<bool> joinFollowed(Transaction& transaction, const Feed& feed, const QString& target, const Clock& clock)
{
    if (timesMoved(feed, target) < movesBelieved)
        return false;
    Query followed(transaction.database(), "SELECT id FROM feeds WHERE form = 'web' AND address = :address AND removed_at IS NULL AND id <> :id");
    followed.bind(":address", target).bind(":id", feed.id.text());
    if (auto done = followed.execute(); !done)
        return failure(done.error());
    if (!followed.next())
        return false;
    Query marks(transaction.database(), "UPDATE OR IGNORE item_marks SET feed_id = :other WHERE feed_id = :id");
    marks.bind(":other", followed.text(0)).bind(":id", feed.id.text());
    if (auto done = marks.execute(); !done)
        return failure(done.error());
    transaction.changes().addAll(Subject::Marks);
    if (auto removed = removeFeed(transaction, feed.id, clock); !removed)
        return failure(removed.error());
    return true;
}

/// Counts a redirect for good, in a row; without a target there was none this time, and those before are forgotten.
Result<void> noteMove(Transaction& transaction, const Feed& feed, const QString& target)
{
    const int seen = timesMoved(feed, target);
    Query query(transaction.database(), webMove);
    query.bind(":target", target)
        .bind(":seen", seen)
        .bind(":believed", movesBelieved)
        .bind(":id", feed.id.text());
    if (auto done = query.execute(); !done)
        return done;
    transaction.changes().add(Subject::Feeds, feed.id.text());
    return {};
}

QString noteWords(const std::vector<SyndicationNote>& notes)
{
    QStringList words;
    for (const SyndicationNote note : notes)
        words << syndicationNoteText(note);
    return words.join(QStringLiteral("; "));
}

} // namespace

/// One look at a website's feed.
struct WebSync::Visit {
    TransportReply reply;
    SyndicationChannel channel;
    ChangeCounts counts;
    qint64 bytes = 0;
    QString note;
};

Result<Subscription> WebSync::subscribe(const QString& text, const CancelToken& cancel)
{
    const QUrl address = webAddress(text);
    if (!address.isValid() || (!isWebAddress(address) && !address.isLocalFile()))
        return failure(ErrorCode::InvalidArgument, text, QStringLiteral("the address of a feed or of a web page expected"));
    return subscribeAt(address, cancel, 2);
}

Result<Subscription> WebSync::pin(const QUrl& address, const SyndicationChannel& channel)
{
    const QString place = address.toString(QUrl::FullyEncoded);
    Subscription subscription{webFeedId(address), safeLine(utf8(channel.titleText)).left(longestFeedTitle), address, {}};
    if (subscription.title.isEmpty())
        subscription.title = address.host().isEmpty() ? address.fileName() : address.host();
    const auto written = m_writer.runAndWait([&](Transaction& transaction) -> Result<void> {
        Query followed(transaction.database(), webIdAt);
        followed.bind(":address", place);
        if (auto done = followed.execute(); !done)
            return done;
        if (followed.next())
            subscription.id = FeedId(followed.text(0));
        Query query(transaction.database(), webInsertion);
        query.bind(":id", subscription.id.text())
            .bind(":address", place)
            .bind(":title", subscription.title)
            .bind(":provider", address.host())
            .bind(":language", utf8(channel.language).left(20))
            .bind(":website", utf8(channel.link))
            .bind(":now", m_clock.now().toSecsSinceEpoch());
        if (auto done = query.execute(); !done)
            return done;
        transaction.changes().add(Subject::Feeds, subscription.id.text());
        return {};
    });
    if (!written)
        return failure(written.error());
    return subscription;
}

Result<Subscription> WebSync::subscribeAt(const QUrl& address, const CancelToken& cancel, int hopsLeft)
{
    // A feed is known by its first entry, whatever its length; a page is needed as far as it names feeds.
    bool hasEntry = false;
    QByteArray page;
    std::optional<SyndicationReader> reader;
    Result<void> read;
    TransportRequest request = webRequest(address, largestDocument);
    bool isLabelledHtml = false;
    request.begins = [&](const TransportReply& head) {
        isLabelledHtml = head.contentType.toLower().contains("html");
        reader.emplace(sourceOf(head), [&hasEntry](SyndicationEntry&&) -> Result<void> {
            hasEntry = true;
            return {};
        });
    };
    request.sink = [&](QByteArrayView bytes) -> Result<void> {
        if (page.size() < largestPage)
            page.append(bytes);
        if (read)
            read = reader->addData(view(bytes));
        return {};
    };
    // Some pages begin with neither <html> nor a doctype, and are known by their label alone.
    const auto isPage = [&](const Error& error) {
        return error.code == ErrorCode::CaptivePortal || (error.code == ErrorCode::Syntax && isLabelledHtml);
    };
    request.isEnough = [&] { return hasEntry || (!read && (!isPage(read.error()) || page.size() >= largestPage)); };
    const auto reply = m_transport.get(request, cancel, {});
    if (!reply)
        return failure(reply.error());
    const auto channel = reader->finish();
    // Only a redirect for good says where the feed is from now on.
    if (channel)
        return pin(reply->movedPermanentlyTo.isEmpty() ? address : reply->movedPermanentlyTo, *channel);
    const std::string placeText = reply->finalUrl.toEncoded().toStdString();
    const auto nothing = [&] {
        return failure(ErrorCode::NotFound, address.toString(), QStringLiteral("there is no feed at this address, and the page names none"));
    };
    if (!isPage(channel.error()) || hopsLeft == 0)
        return hopsLeft == 0 ? nothing() : failure(channel.error());
    std::vector<FoundWebFeed> found;
    for (const FoundFeed& feed : discoverFeeds(view(page), placeText))
        found.push_back({QUrl(utf8(feed.url), QUrl::TolerantMode), utf8(feed.title)});
    const bool isNamed = !found.empty();
    if (!isNamed) {
        for (const std::string& path : commonFeedPaths(placeText))
            found.push_back({QUrl(utf8(path), QUrl::TolerantMode), {}});
    }
    std::optional<Error> reason;   // why the first feed that the page names cannot be had
    for (std::size_t i = 0; i < found.size(); ++i) {
        const QUrl next = webAddress(found[i].address.toString());
        if (!isWebAddress(next))
            continue;
        auto subscription = subscribeAt(next, cancel, 0);
        if (!subscription) {
            if (subscription.error().code == ErrorCode::Cancelled)
                return subscription;
            if (isNamed && !reason)
                reason = subscription.error();
            continue;
        }
        if (isNamed) {
            found.erase(found.begin() + static_cast<std::ptrdiff_t>(i));
            subscription->others = std::move(found);
        }
        return subscription;
    }
    return reason && reason->code != ErrorCode::NotFound ? failure(*reason) : nothing();
}

Result<WebSync::Visit> WebSync::visit(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress,
                                      TransferCount& count)
{
    if (feed.trouble == FeedTrouble::Gone)
        return failure(ErrorCode::Gone, feed.address);
    if (auto free = mayCallHost(feed, m_clock.now()); !free)
        return failure(free.error());
    Visit visit;
    ArticleWriter articles(m_writer, m_clock, feed.id, cancel, [&progress](qint64 written) {
        if (progress)
            progress({SyncStage::Applying, written, 0});
    });
    std::optional<SyndicationReader> reader;
    TransportRequest request = webRequest(QUrl(feed.address), largestDocument);
    request.etag = feed.etag;
    request.lastModified = feed.lastModified;
    request.begins = [&](const TransportReply& head) {
        reader.emplace(sourceOf(head), [&articles](SyndicationEntry&& entry) { return articles.add(entry); });
    };
    request.sink = [&](QByteArrayView bytes) -> Result<void> {
        visit.bytes += bytes.size();
        return reader->addData(view(bytes));
    };
    ++count.requests;
    if (progress)
        progress({SyncStage::Checking, 0, 0});
    auto reply = m_transport.get(request, cancel, {});
    count.bytes += visit.bytes;
    if (!reply)
        return failure(reply.error());
    visit.reply = std::move(*reply);
    // "You have it already" is no answer to somebody who has nothing.
    if (visit.reply.notModified && feed.etag.isEmpty() && feed.lastModified.isEmpty())
        return failure(ErrorCode::HttpStatus, feed.address, QStringLiteral("304"));
    if (visit.reply.notModified)
        return visit;
    auto channel = reader->finish();
    if (!channel)
        return failure(channel.error());
    const auto counts = articles.finish();
    if (!counts)
        return failure(counts.error());
    visit.counts = *counts;
    visit.channel = std::move(*channel);
    const auto& notes = reader->notes();
    visit.note = noteWords(notes);
    // Where the end is missing, "not modified" would be the truth the next time, and the rest would never come.
    if (std::find(notes.begin(), notes.end(), SyndicationNote::Truncated) != notes.end()) {
        visit.reply.etag.clear();
        visit.reply.lastModified.clear();
        visit.reply.maxAgeSeconds = -1;
    }
    return visit;
}

Result<SyncReport> WebSync::sync(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress, TransferCount* count)
{
    TransferCount transfer;
    const auto visited = visit(feed, cancel, progress, transfer);
    if (count)
        *count = transfer;
    if (!visited) {
        const Error& error = visited.error();
        if (error.code != ErrorCode::Cancelled && transfer.requests > 0) {
            (void)m_writer.runAndWait([&](Transaction& transaction) {
                return noteFeedError(transaction, feed.id, error, m_clock, QRandomGenerator::global()->generateDouble());
            });
        }
        return failure(error);
    }
    const bool isMoveNoted = !visited->reply.movedPermanentlyTo.isEmpty() || feed.movedSeen > 0;
    SyncReport report = nothingNewOf(feed);
    report.transfer = transfer;
    report.unchanged = visited->reply.notModified || (visited->counts.sum() == 0 && feed.sequence > 0);
    report.changes = visited->counts;
    report.note = visited->note;
    const qint64 fresh = std::clamp(visited->reply.maxAgeSeconds, qint64{0}, longestFreshness);
    const QString title = safeLine(utf8(visited->channel.titleText)).left(longestFeedTitle);
    const bool isAsItWas = visited->reply.notModified
                           || (report.unchanged && visited->reply.etag == feed.etag && visited->reply.lastModified == feed.lastModified
                               && (title.isEmpty() || title == feed.title) && fresh == 0);
    if (isAsItWas && feed.lastError.isEmpty() && !isMoveNoted) {
        report.sequence = feed.sequence;
        return report;
    }
    const auto written = m_writer.runAndWait([&](Transaction& transaction) -> Result<void> {
        if (isMoveNoted) {
            const QString target = visited->reply.movedPermanentlyTo.toString(QUrl::FullyEncoded);
            const auto joined = joinFollowed(transaction, feed, target, m_clock);
            if (!joined)
                return failure(joined.error());
            if (*joined) {
                report.note = QStringLiteral("it has moved to %1, which is followed already, and is followed there alone from now on").arg(target);
                return {};
            }
            if (auto moved = noteMove(transaction, feed, target); !moved)
                return moved;
        }
        if (isAsItWas)
            return noteFeedWell(transaction, feed.id, m_clock);
        const QDateTime now = m_clock.now();
        Query query(transaction.database(), webCursor);
        query.bind(":etag", QString::fromUtf8(visited->reply.etag))
            .bind(":modified", QString::fromUtf8(visited->reply.lastModified))
            .bind(":bytes", visited->bytes)
            .bind(":now", now.toSecsSinceEpoch())
            .bind(":fresh", fresh > 0 ? std::optional<qint64>(now.addSecs(fresh).toSecsSinceEpoch()) : std::nullopt)
            .bind(":counts", QStringLiteral("[%1,%2,0,0]").arg(visited->counts.added).arg(visited->counts.updated))
            .bind(":title", title)
            .bind(":id", feed.id.text());
        if (auto done = query.execute(); !done)
            return done;
        transaction.changes().add(Subject::Feeds, feed.id.text());
        return {};
    });
    if (!written)
        return failure(written.error());
    report.sequence = feed.sequence + (isAsItWas ? 0 : 1);
    return report;
}

} // namespace clarion
