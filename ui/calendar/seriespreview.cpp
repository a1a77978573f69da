#include "calendar/seriespreview.h"

#include "base/text.h"
#include "checks/checkrules.h"
#include "shared/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace clarion {
namespace {

constexpr int shownDates = 6;
/// Far enough for six months of a monthly post, and for every 52 weeks a few.
constexpr int lookedAheadDays = 3 * 366;
constexpr int wordsInPreview = 46;

QString occurrenceWords(const LocalTime& when)
{
    return QLocale().toString(when.date, QStringLiteral("ddd d MMM yyyy, ")) + when.time.toString(QStringLiteral("HH:mm"));
}

} // namespace

SeriesPreview::SeriesPreview(const Workspace& workspace, SeriesSurroundings surroundings, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_surroundings(std::move(surroundings)),
      m_nothing(theme::mutedLabel(tr("No day to come yet. Choose a weekday."), this))
{
    setAccessibleName(tr("The next six dates"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_nothing->setWordWrap(true);
    layout->addWidget(m_nothing);
    for (int row = 0; row < shownDates; ++row) {
        m_dates.push_back(theme::bodyLabel({}, this));
        m_dates.back()->setFont(theme::strongFont(font()));
        m_words.push_back(theme::mutedLabel({}, this));
        m_warnings.push_back(theme::colouredLabel({}, theme::warning, this));
        m_warnings.back()->setWordWrap(true);
        layout->addWidget(m_dates.back());
        layout->addWidget(m_words.back());
        layout->addWidget(m_warnings.back());
        layout->addSpacing(theme::gap);
    }
    layout->addStretch();
}

std::vector<SeriesPreview::Line> SeriesPreview::linesOf(const Series& series) const
{
    const QDateTime now = m_workspace.clock().now();
    const bool isWorded = differentWordings(series.wordings) > 1;
    std::vector<Line> lines;
    for (const SeriesPost& post : m_surroundings.posts) {
        if (post.utc <= now)
            continue;
        const bool isFirst = post.id == m_surroundings.first;
        lines.push_back({LocalTime::fromUtc(post.utc, series.rule.zone), isFirst ? tr("This post") : tr("Stays as you left it"), false, true});
    }
    const std::vector<Occurrence> open = openOccurrences(series, m_surroundings.posts, now, m_workspace.today().addDays(lookedAheadDays), shownDates);
    for (const Occurrence& occurrence : open) {
        const bool isFirst = !m_surroundings.isFirstPlanned && &occurrence == &open.front();
        lines.push_back({occurrence.when,
                         isFirst                  ? tr("This post")
                         : !isWorded              ? tr("Needs another wording")
                         : occurrence.wording < 0 ? tr("Stays free: no wording may come again yet.")
                                                  : tr("%1.  %2").arg(QString::number(occurrence.wording + 1),
                                                                      firstWords(series.wordings[occurrence.wording], wordsInPreview)),
                         isWorded && occurrence.wording < 0, false});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.when.toUtc() < b.when.toUtc(); });
    if (lines.size() > shownDates)
        lines.resize(shownDates);
    return lines;
}

QStringList SeriesPreview::warnings(const Line& line, const Series& series) const
{
    QStringList warnings;
    if (line.isFree)
        return warnings;
    const QDateTime utc = line.when.toUtc();
    switch (line.when.clockChange()) {
    case ClockChange::None: break;
    case ClockChange::Skipped:
        warnings << tr("The clocks go forward over this time: it will be %1.").arg(LocalTime::fromUtc(utc, line.when.zone).time.toString(QStringLiteral("HH:mm")));
        break;
    case ClockChange::Repeated: warnings << tr("The clocks go back: this time comes twice, and the first one is meant."); break;
    }
    if (series.rule.kind == SeriesKind::MonthlyDate && line.when.date.day() < series.rule.dayOfMonth && !line.isKept)
        warnings << tr("The last day of a shorter month.");
    const auto near = m_workspace.posts().plannedBetween(line.when.date.addDays(-1), line.when.date.addDays(1), {{}, {series.network}, {}, {}});
    if (!near)
        return warnings;
    for (const PostSummary& post : *near) {
        if (m_surroundings.own.contains(post.id.text()) || post.status == PostStatus::NotPosted
            || qAbs(post.plannedUtc.secsTo(utc)) >= 60LL * builtInCheckRules().clashMinutes)
            continue;
        warnings << tr("Close to “%1” at %2.").arg(firstWords(post.firstWords, wordsInPreview / 2), post.planned->time.toString(QStringLiteral("HH:mm")));
        break;
    }
    return warnings;
}

void SeriesPreview::show(const Series& series)
{
    const std::vector<Line> lines = linesOf(series);
    m_nothing->setVisible(lines.empty());
    for (size_t row = 0; row < shownDates; ++row) {
        const bool isUsed = row < lines.size();
        m_dates[row]->setVisible(isUsed);
        m_words[row]->setVisible(isUsed);
        m_dates[row]->setText(isUsed ? occurrenceWords(lines[row].when) : QString());
        m_words[row]->setText(isUsed ? lines[row].words : QString());
        const QStringList warned = isUsed ? warnings(lines[row], series) : QStringList();
        m_warnings[row]->setText(warned.join(QLatin1Char(' ')));
        m_warnings[row]->setVisible(!warned.isEmpty());
    }
}

} // namespace clarion
