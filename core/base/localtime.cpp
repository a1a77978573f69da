#include "base/localtime.h"

#include <QTimeZone>

namespace clarion {

namespace {

/// The two instants that a time on the wall can mean near one change of the clocks, and whether they do.
struct Instants {
    QDateTime byBefore;
    QDateTime byAfter;
    bool beforeHolds;
    bool afterHolds;
};

Instants instantsOf(const QDateTime& naive, const QTimeZone& timeZone)
{
    // The offsets a day before and after are the only two that can hold near one change of the clocks.
    const int before = timeZone.offsetFromUtc(naive.addDays(-1));
    const int after = timeZone.offsetFromUtc(naive.addDays(1));
    const QDateTime byBefore = naive.addSecs(-before);
    const QDateTime byAfter = naive.addSecs(-after);
    return {byBefore, byAfter, timeZone.offsetFromUtc(byBefore) == before, timeZone.offsetFromUtc(byAfter) == after};
}

} // namespace

QDateTime LocalTime::toUtc() const
{
    if (!isValid())
        return {};
    const QTimeZone timeZone(zone);
    const QDateTime naive(date, time, Qt::UTC);
    if (!timeZone.isValid())
        return naive;
    const Instants instants = instantsOf(naive, timeZone);
    if (instants.beforeHolds && instants.afterHolds)
        return qMin(instants.byBefore, instants.byAfter);
    return instants.afterHolds ? instants.byAfter : instants.byBefore;
}

ClockChange LocalTime::clockChange() const
{
    const QTimeZone timeZone(zone);
    if (!isValid() || !timeZone.isValid())
        return ClockChange::None;
    const Instants instants = instantsOf(QDateTime(date, time, Qt::UTC), timeZone);
    if (!instants.beforeHolds && !instants.afterHolds)
        return ClockChange::Skipped;
    return instants.beforeHolds && instants.afterHolds && instants.byBefore != instants.byAfter ? ClockChange::Repeated : ClockChange::None;
}

LocalTime LocalTime::fromUtc(const QDateTime& instant, const QByteArray& zone)
{
    if (!instant.isValid())
        return {{}, {}, zone};
    const QTimeZone timeZone(zone);
    const QDateTime there = timeZone.isValid() ? instant.toTimeZone(timeZone) : instant.toUTC();
    return {there.date(), QTime(there.time().hour(), there.time().minute()), zone};
}

LocalTime LocalTime::parse(const QString& text, const QByteArray& zone)
{
    const QString trimmed = text.trimmed();
    // Qt::ISODate takes any punctuation between the numbers of a date: 2026/11/24, 2026.11.24.
    const auto has = [&trimmed](qsizetype at, char character) { return trimmed.at(at) == QLatin1Char(character); };
    if (trimmed.size() != 16 || !has(4, '-') || !has(7, '-') || (!has(10, ' ') && !has(10, 'T')))
        return {{}, {}, zone};
    return {QDate::fromString(trimmed.left(10), Qt::ISODate), QTime::fromString(trimmed.mid(11), QStringLiteral("HH:mm")),
            zone};
}

QString LocalTime::toText() const
{
    return isValid() ? date.toString(Qt::ISODate) + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm")) : QString();
}

QDateTime instantFromIso(const QString& text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (instant.timeSpec() != Qt::UTC && instant.timeSpec() != Qt::OffsetFromUTC)
        return {};
    // An offset may lead out of the years that ISO 8601 writes with four digits, and what is written must read back.
    const QDateTime utc = instant.toUTC();
    return utc.date().year() >= 1 && utc.date().year() <= 9999 ? utc : QDateTime();
}

} // namespace clarion
