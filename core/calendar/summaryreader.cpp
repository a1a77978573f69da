#include "calendar/summaryreader.h"

#include "base/text.h"

namespace clarion {
namespace {

/// The columns of a summary in their order.
struct At {
    enum : int { Id, Status, Network, Text, Date, Time, Zone, Instant, HasPicture, Link, Label, Subject, Series };
};

constexpr int firstWordsLength = 160;

/// "HH:mm", which the table holds nothing else than.
QTime timeFrom(std::string_view text)
{
    const auto digit = [text](size_t place) { return text[place] - '0'; };
    return text.size() == 5 ? QTime(10 * digit(0) + digit(1), 10 * digit(3) + digit(4)) : QTime();
}

} // namespace

SummaryReader& SummaryReader::bind(const char* placeholder, const QString& value)
{
    if (const int position = m_statement.positionOf(placeholder); position > 0) {
        m_bound.push_back(value.toUtf8());
        m_statement.bindText(position, m_bound.back());
    }
    return *this;
}

SummaryReader& SummaryReader::bind(const char* placeholder, qint64 value)
{
    if (const int position = m_statement.positionOf(placeholder); position > 0)
        m_statement.bindInteger(position, value);
    return *this;
}

Result<std::vector<PostSummary>> SummaryReader::read()
{
    std::vector<PostSummary> summaries;
    for (;;) {
        const auto isRow = m_statement.next();
        if (!isRow)
            return failure(isRow.error());
        if (!*isRow)
            return summaries;
        summaries.push_back(summary());
    }
}

Result<int> SummaryReader::readNumber()
{
    const auto isRow = m_statement.fetch();
    if (!isRow)
        return failure(isRow.error());
    return *isRow ? static_cast<int>(m_statement.integer(0)) : 0;
}

PostSummary SummaryReader::summary()
{
    PostSummary post;
    post.id = PostId(column(At::Id));
    post.status = statusFromName(repeated(At::Status)).value_or(PostStatus::Draft);
    post.network = repeated(At::Network);
    post.firstWords = firstWords(column(At::Text), firstWordsLength);
    if (!m_statement.isNull(At::Date)) {
        if (const std::string_view date = m_statement.text(At::Date); date != m_lastDate.first)
            m_lastDate = {std::string(date), QDate::fromString(column(At::Date), Qt::ISODate)};
        if (const std::string_view zone = m_statement.text(At::Zone); zone != m_lastZone.first)
            m_lastZone = {std::string(zone), column(At::Zone).toLatin1()};
        post.planned = LocalTime{m_lastDate.second, timeFrom(m_statement.text(At::Time)), m_lastZone.second};
    }
    if (!m_statement.isNull(At::Instant))
        post.plannedUtc = QDateTime::fromSecsSinceEpoch(m_statement.integer(At::Instant), Qt::UTC);
    post.hasPicture = m_statement.integer(At::HasPicture) != 0;
    post.postedLink = column(At::Link);
    post.label = repeated(At::Label);
    post.subject = repeated(At::Subject);
    post.series = repeated(At::Series);
    return post;
}

QString SummaryReader::column(int number) const
{
    const std::string_view text = m_statement.text(number);
    return text.empty() ? QStringLiteral("") : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QString& SummaryReader::repeated(int number)
{
    auto& [bytes, text] = m_last[static_cast<size_t>(number)];
    if (const std::string_view present = m_statement.text(number); text.isNull() || present != bytes) {
        bytes = present;
        text = column(number);
    }
    return text;
}

} // namespace clarion
