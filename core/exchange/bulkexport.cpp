#include "exchange/bulkexport.h"

#include "base/csv.h"
#include "base/text.h"
#include "exchange/planfile.h"
#include "exchange/plantime.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <map>

namespace clarion {
namespace {

struct BulkExport {
    Q_DECLARE_TR_FUNCTIONS(BulkExport)
};

struct BulkRules {
    const char* name;
    size_t mostRows;         ///< 0: no limit is known
    bool takesOneNetwork;
};

BulkRules rulesOf(BulkFormat format)
{
    switch (format) {
    case BulkFormat::Buffer: return {"Buffer", 100, true};
    case BulkFormat::Metricool: return {"Metricool", 0, false};
    case BulkFormat::Hootsuite: return {"Hootsuite", 350, true};
    }
    return {"", 0, false};
}

/// The names of Metricool's template, in its order. Pictures stand for ten columns each.
const QStringList& metricoolHeader()
{
    static const QStringList header = [] {
        QStringList names = QStringLiteral("Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky").split(QLatin1Char(','));
        for (int i = 1; i <= 10; ++i)
            names << QStringLiteral("Picture Url %1").arg(i);
        for (int i = 1; i <= 10; ++i)
            names << QStringLiteral("Alt text picture %1").arg(i);
        return names
               + QStringLiteral("Document title,Shortener,Video Thumbnail Url,Video Cover Frame,Twitter/X Can reply,Twitter/X Type,"
                                "Twitter/X Poll Duration minutes,Twitter/X Poll Option 1,Twitter/X Poll Option 2,Twitter/X Poll Option 3,"
                                "Twitter/X Poll Option 4,Pinterest Board,Pinterest Pin Title,Pinterest Pin Link,Pinterest Pin New Format,"
                                "Instagram Post Type,Instagram Show Reel On Feed,Youtube Video Title,Youtube Video Type,Youtube Video Privacy,"
                                "Youtube video for kids,Youtube Video Category,Youtube Video Tags,GBP Post Type,Facebook Post Type,Facebook Title,"
                                "First Comment Text,Brand name")
                     .split(QLatin1Char(','));
    }();
    return header;
}

/// The column of a network; empty for one that Metricool does not have.
QString metricoolColumn(const QString& network)
{
    static const QHash<QString, QString> columns{{QStringLiteral("facebook"), QStringLiteral("Facebook")}, {QStringLiteral("x"), QStringLiteral("Twitter/X")},
                                                 {QStringLiteral("linkedin"), QStringLiteral("LinkedIn")}, {QStringLiteral("instagram"), QStringLiteral("Instagram")},
                                                 {QStringLiteral("tiktok"), QStringLiteral("TikTok")},     {QStringLiteral("youtube"), QStringLiteral("Youtube")},
                                                 {QStringLiteral("threads"), QStringLiteral("Threads")},   {QStringLiteral("bluesky"), QStringLiteral("Bluesky")}};
    return columns.value(network);
}

/// What the wall shows when the post goes out. A time that the clocks leave out is written as they show it.
LocalTime shownTime(const Post& post)
{
    return LocalTime::fromUtc(post.planned->toUtc(), post.planned->zone);
}

QStringList bufferCells(const Post& post)
{
    return {post.text, QString(), QString(), shownTime(post).toText()};
}

QStringList hootsuiteCells(const Post& post)
{
    const LocalTime time = shownTime(post);
    return {time.date.toString(QStringLiteral("dd/MM/yyyy ")) + time.time.toString(QStringLiteral("HH:mm")), post.text, post.link};
}

QStringList metricoolCells(const Post& post)
{
    const LocalTime time = shownTime(post);
    QStringList cells;
    const QString own = metricoolColumn(post.network);
    for (const QString& column : metricoolHeader()) {
        const bool isNetwork = column == QLatin1String("GBP") || column == QLatin1String("Pinterest") || !metricoolColumn(column.toLower()).isEmpty() || column == QLatin1String("Twitter/X");
        if (column == QLatin1String("Text"))
            cells << post.text;
        else if (column == QLatin1String("Date"))
            cells << time.date.toString(Qt::ISODate);
        else if (column == QLatin1String("Time"))
            cells << time.time.toString(QStringLiteral("HH:mm:ss"));
        else if (column == QLatin1String("Draft"))
            cells << (post.status == PostStatus::Draft ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
        else if (isNetwork)
            cells << (column == own ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
        else
            cells << QString();
    }
    return cells;
}

/// "“Street stall on …” (2027-03-25 18:30)", three of them, and how many more.
QString whichPosts(const std::vector<const Post*>& posts)
{
    QStringList named;
    for (const Post* post : posts) {
        if (named.size() == 3)
            break;
        const QString words = firstWords(post->text, 40);
        named << (words.isEmpty() ? post->planned->toText() : QStringLiteral("“%1” (%2)").arg(words, post->planned->toText()));
    }
    const int more = static_cast<int>(posts.size()) - static_cast<int>(named.size());
    return named.join(QLatin1String(", ")) + (more > 0 ? BulkExport::tr(" and %1 more").arg(more) : QString());
}

class BulkWriter {
public:
    BulkWriter(BulkFormat format, const Clock& clock) : m_format(format), m_rules(rulesOf(format)), m_now(clock.now()) {}

    BulkFile write(const std::vector<Post>& posts)
    {
        std::vector<const Post*> planned;
        for (const Post& post : posts) {
            if (post.planned && (post.status == PostStatus::Draft || post.status == PostStatus::Ready))
                planned.push_back(&post);
        }
        std::stable_sort(planned.begin(), planned.end(), [](const Post* a, const Post* b) { return a->planned->toUtc() < b->planned->toUtc(); });
        leaveOutNetworks(planned);
        leaveOut(planned, [](const Post& post) { return post.text.trimmed().isEmpty(); },
                 BulkExport::tr("Left out, as a picture alone cannot go over: %1."));
        leaveOutTheRest(planned);
        const char* name = m_rules.name;
        note(planned, [](const Post& post) { return !post.pictures.empty(); },
             BulkExport::tr("Pictures do not go over: no scheduler takes a picture of this computer by CSV. Add them there: %1."));
        note(planned, [](const Post& post) { return post.status == PostStatus::Draft; },
             m_format == BulkFormat::Metricool ? BulkExport::tr("These are drafts here, and go over as drafts: %1.")
                                               : BulkExport::tr("These are still drafts here, and %1 would schedule them as if they were ready: %2.").arg(QLatin1String(name), QStringLiteral("%1")));
        note(planned, [this](const Post& post) { return post.planned->toUtc() <= m_now; },
             BulkExport::tr("These lie in the past, and %1 will refuse them: %2.").arg(QLatin1String(name), QStringLiteral("%1")));
        if (m_format != BulkFormat::Hootsuite)
            note(planned, [](const Post& post) { return !post.link.isEmpty() && !post.text.contains(post.link); },
                 BulkExport::tr("There is no column for links, and these have theirs beside the text: %1."));
        if (m_format == BulkFormat::Hootsuite) {
            note(planned, [](const Post& post) { return post.planned->time.minute() % 5 != 0; },
                 BulkExport::tr("Hootsuite takes minutes in steps of five; move these before you upload: %1."));
            note(planned, [](const Post& post) { return post.text.contains(QLatin1Char('\n')); },
                 BulkExport::tr("These have several lines, which Hootsuite may not take: %1."));
        }
        note(planned, [](const Post& post) { return !post.text.isEmpty() && QLatin1String("=+-@").contains(post.text.front()); },
             BulkExport::tr("A spreadsheet takes a text that begins with = + - or @ for a formula. It is written as it is; do not save the file from a spreadsheet: %1."));
        note(planned, [](const Post& post) { return post.planned->zone != "Europe/London"; },
             BulkExport::tr("These are planned in another time zone; the file has the time on the wall there: %1."));
        note(planned, [](const Post& post) { return !clockChangeNote(*post.planned).isEmpty(); },
             BulkExport::tr("The clocks change in the hour of these; look at their times after uploading: %1."));
        if (m_format == BulkFormat::Hootsuite && !planned.empty())
            m_file.notes << BulkExport::tr("Hootsuite does not say exactly what it takes: choose dd/mm/yyyy hh:mm when you upload, and check the preview.");

        if (m_format == BulkFormat::Buffer)
            m_file.bytes += csvRow({QStringLiteral("Text"), QStringLiteral("Image URL"), QStringLiteral("Tags"), QStringLiteral("Posting Time")});
        else if (m_format == BulkFormat::Metricool)
            m_file.bytes += csvRow(metricoolHeader());
        for (const Post* post : planned) {
            m_file.bytes += csvRow(m_format == BulkFormat::Buffer      ? bufferCells(*post)
                                   : m_format == BulkFormat::Metricool ? metricoolCells(*post)
                                                                       : hootsuiteCells(*post));
            m_file.written.push_back(post->id);
        }
        return std::move(m_file);
    }

private:
    using Test = std::function<bool(const Post&)>;

    /// `sentence` has %1 for the posts.
    void note(const std::vector<const Post*>& posts, const Test& concerns, const QString& sentence)
    {
        std::vector<const Post*> those;
        std::copy_if(posts.begin(), posts.end(), std::back_inserter(those), [&](const Post* post) { return concerns(*post); });
        if (!those.empty())
            m_file.notes << sentence.arg(whichPosts(those));
    }

    void leaveOut(std::vector<const Post*>& posts, const Test& concerns, const QString& sentence)
    {
        note(posts, concerns, sentence);
        m_file.leftOut += static_cast<int>(std::erase_if(posts, [&](const Post* post) { return concerns(*post); }));
    }

    void leaveOutNetworks(std::vector<const Post*>& posts)
    {
        if (m_format == BulkFormat::Metricool) {
            leaveOut(posts, [](const Post& post) { return metricoolColumn(post.network).isEmpty(); },
                     BulkExport::tr("Left out, as Metricool does not have their networks: %1."));
            return;
        }
        // Two networks in one file would send each text to the channel of the other.
        std::map<QString, int> counts;
        for (const Post* post : posts)
            ++counts[post->network];
        if (counts.size() < 2)
            return;
        const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        for (const auto& [network, count] : counts) {
            if (network != most->first)
                m_file.notes << BulkExport::tr("A file takes one channel, and this one is for %1. The posts for %2 (%3 of them) were left out: export again with that network.")
                                    .arg(networkWords(most->first), networkWords(network), QString::number(count));
        }
        m_file.leftOut += static_cast<int>(std::erase_if(posts, [&](const Post* post) { return post->network != most->first; }));
    }

    void leaveOutTheRest(std::vector<const Post*>& posts)
    {
        if (m_rules.mostRows == 0 || posts.size() <= m_rules.mostRows)
            return;
        const auto tooMany = static_cast<int>(posts.size() - m_rules.mostRows);
        m_file.notes << BulkExport::tr("%1 takes %2 rows in a file. Those from %3 on (%4 of them) were left out: export them by their dates.")
                            .arg(QLatin1String(m_rules.name), QString::number(m_rules.mostRows), posts[m_rules.mostRows]->planned->toText(), QString::number(tooMany));
        m_file.leftOut += tooMany;
        posts.resize(m_rules.mostRows);
    }

    BulkFormat m_format;
    BulkRules m_rules;
    QDateTime m_now;
    BulkFile m_file;
};

} // namespace

BulkFile planAsBulkFile(BulkFormat format, const std::vector<Post>& posts, const Clock& clock)
{
    return BulkWriter(format, clock).write(posts);
}

} // namespace clarion
