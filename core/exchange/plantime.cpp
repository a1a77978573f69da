#include "exchange/plantime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clarion {
namespace {

struct PlanTime {
    Q_DECLARE_TR_FUNCTIONS(PlanTime)
};

} // namespace

CellMoment dateFromCell(const QString& cell)
{
    static const QRegularExpression yearFirst(QStringLiteral("\\A(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\z"));
    static const QRegularExpression dayFirst(QStringLiteral("\\A(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})\\z"));
    static const QRegularExpression shortYear(QStringLiteral("\\A\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}\\z"));
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    if (shortYear.match(text).hasMatch())
        return {.wrong = PlanTime::tr("The date “%1” has a year of two digits. Write it as 25/03/2027.").arg(text)};
    const QRegularExpressionMatch isoMatch = yearFirst.match(text);
    const QRegularExpressionMatch match = isoMatch.hasMatch() ? isoMatch : dayFirst.match(text);
    if (!match.hasMatch())
        return {.wrong = PlanTime::tr("“%1” is no date. Write it as 25/03/2027 or 2027-03-25.").arg(text.left(40))};
    const int day = match.captured(isoMatch.hasMatch() ? 4 : 1).toInt();
    const int month = match.captured(3).toInt();
    const QDate date(match.captured(isoMatch.hasMatch() ? 1 : 4).toInt(), month, day);
    if (!date.isValid() && month > 12 && day <= 12)
        return {.wrong = PlanTime::tr("The date “%1” has no month %2. The day stands first: 25/03/2027.").arg(text, QString::number(month))};
    if (!date.isValid())
        return {.wrong = PlanTime::tr("There is no day “%1” in the calendar.").arg(text)};
    if (date.year() < 2000 || date.year() > 2100)
        return {.wrong = PlanTime::tr("The date “%1” lies too far off. A plan holds the years 2000 to 2100.").arg(text)};
    return {.date = date};
}

CellMoment timeFromCell(const QString& cell)
{
    static const QRegularExpression clock(QStringLiteral("\\A(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?)? ?(am|pm)?\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    const QRegularExpressionMatch match = clock.match(text);
    const QString half = match.captured(4).toLower();
    int hour = match.captured(1).toInt();
    const bool fits = match.hasMatch() && (half.isEmpty() ? !match.captured(2).isEmpty() : hour >= 1 && hour <= 12);
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    // Seconds are dropped, as a plan goes by the minute; but they must be seconds.
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!fits || !time.isValid())
        return {.wrong = PlanTime::tr("“%1” is no time. Write it as 18:30.").arg(text.left(40))};
    return {.time = QTime(time.hour(), time.minute())};
}

CellMoment momentFromCell(const QString& cell, const QByteArray& zone)
{
    static const QRegularExpression divided(QStringLiteral("\\A(\\S+?)(?:,? +|T)(\\S.*)\\z"));
    const QString text = cell.trimmed();
    static const QRegularExpression offset(QStringLiteral("T.*(?:Z|[+-]\\d{2}:?\\d{2})\\z"));
    if (offset.match(text).hasMatch()) {
        const QDateTime instant = instantFromIso(text);
        if (!instant.isValid())
            return {.wrong = PlanTime::tr("“%1” is no date and time. Write it as 25/03/2027 18:30 or 2027-03-25 18:30.").arg(text.left(40))};
        const LocalTime there = LocalTime::fromUtc(instant, zone);
        return {.date = there.date, .time = there.time, .exact = there};
    }
    const QRegularExpressionMatch match = divided.match(text);
    if (!match.hasMatch())
        return dateFromCell(text);
    CellMoment date = dateFromCell(match.captured(1));
    if (!date.wrong.isEmpty())
        return date;
    const CellMoment time = timeFromCell(match.captured(2));
    date.time = time.time;
    date.wrong = time.wrong;
    return date;
}

QString clockChangeNote(const LocalTime& time)
{
    switch (time.clockChange()) {
    case ClockChange::Skipped:
        return PlanTime::tr("There is no %1 on that day, as the clocks go forward: it is %2 then.")
            .arg(time.toText(), LocalTime::fromUtc(time.toUtc(), time.zone).time.toString(QStringLiteral("HH:mm")));
    case ClockChange::Repeated:
        return PlanTime::tr("%1 comes twice on that day, as the clocks go back: the first of the two is meant.").arg(time.toText());
    case ClockChange::None: break;
    }
    return {};
}

} // namespace clarion
