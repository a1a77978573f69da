#include "calendar/typedtime.h"

#include "base/datewords.h"

#include <QRegularExpression>
#include <QStringList>

namespace clarion {
namespace {

constexpr int furthestDays = 3 * 366;

/// What has been understood so far.
struct Reading {
    std::optional<QDate> date;
    std::optional<QTime> time;
    int weekday = 0;
    bool isNextWeek = false;
    std::optional<QTime> usualTime;   ///< where no time is said: "tonight"
    bool hasNumberOnly = false;   ///< the time was a bare number: "tomorrow 8"

    [[nodiscard]] bool hasDay() const { return date || weekday > 0; }
};

/// "18:30", "18.30", "1830", "6pm", "6.30 pm", "8", "noon", "midday", "midnight".
std::optional<QTime> readTime(const QString& word, bool& isBareNumber)
{
    isBareNumber = false;
    if (word == QLatin1String("noon") || word == QLatin1String("midday") || word == QLatin1String("hanner"))
        return QTime(12, 0);
    if (word == QLatin1String("midnight"))
        return QTime(0, 0);
    static const QRegularExpression expression(QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?(am|pm|yb|yh)?$"));
    const auto match = expression.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.capturedLength(2) > 0 ? match.captured(2).toInt() : 0;
    const QString half = match.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (half == QLatin1String("pm") || half == QLatin1String("yh"))
        hour = hour % 12 + 12;
    else if (!half.isEmpty())
        hour = hour % 12;
    isBareNumber = half.isEmpty() && match.capturedLength(2) == 0;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A day and month without a year: the next such date.
QDate nextDate(int day, int month, const QDate& today)
{
    for (int year = today.year(); year <= today.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

/// "25/12", "25.12.2026", "25/12/26", "2026-12-25".
std::optional<QDate> readNumericDate(const QString& word, const QDate& today)
{
    if (const QDate iso = QDate::fromString(word, Qt::ISODate); iso.isValid() && word.size() == 10)
        return iso;
    static const QRegularExpression expression(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{2}|\\d{4}))?$|^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    const auto match = expression.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const bool dots = match.capturedLength(4) > 0;
    const int day = match.captured(dots ? 4 : 1).toInt();
    const int month = match.captured(dots ? 5 : 2).toInt();
    const QString yearText = match.captured(dots ? 6 : 3);
    const QDate date = yearText.isEmpty() ? nextDate(day, month, today) : QDate(yearText.toInt() + (yearText.size() == 2 ? 2000 : 0), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Takes "in 2 hours", "in 3 days", "poll -3", "+2 weeks" from the words; false where they make no sense together.
bool readRelative(QStringList& words, const TimeOrigin& origin, Reading& reading)
{
    static const QRegularExpression offset(QStringLiteral("^([+-])?(\\d{1,4})(m|min|mins|minutes?|h|hours?|d|days?|w|weeks?)?$"));
    if (words.first() == QLatin1String("poll") || words.first() == QLatin1String("polling") || words.first() == QLatin1String("pleidlais")) {
        words.removeFirst();
        if (!words.isEmpty() && words.first() == QLatin1String("day"))
            words.removeFirst();
        if (!origin.pollingDay.isValid())
            return false;
        int days = 0;
        // A sign of its own: "poll - 3".
        if (words.size() > 1 && (words.first() == QLatin1String("-") || words.first() == QLatin1String("+")))
            words[1].prepend(words.takeFirst());
        if (!words.isEmpty()) {
            const auto match = offset.match(words.first());
            if (match.hasMatch() && match.capturedLength(1) > 0) {
                days = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1)
                    * (match.captured(3).startsWith(QLatin1Char('w')) ? 7 : 1);
                words.removeFirst();
                if (!words.isEmpty() && (words.first().startsWith(QLatin1String("day")) || words.first() == QLatin1String("d")))
                    words.removeFirst();
            }
        }
        reading.date = origin.pollingDay.addDays(days);
        return true;
    }
    if (words.first() != QLatin1String("in") && !words.first().startsWith(QLatin1Char('+')))
        return true;
    if (words.first() == QLatin1String("in"))
        words.removeFirst();
    if (words.isEmpty())
        return false;
    const auto match = offset.match(words.takeFirst());
    if (!match.hasMatch() || match.captured(1) == QLatin1String("-"))
        return false;
    QString unit = match.captured(3);
    if (unit.isEmpty()) {
        if (words.isEmpty())
            return false;
        unit = words.takeFirst();
    }
    const int number = match.captured(2).toInt();
    if (unit.startsWith(QLatin1Char('d')) || unit.startsWith(QLatin1Char('w'))) {
        reading.date = origin.now.date.addDays(number * (unit.startsWith(QLatin1Char('w')) ? 7 : 1));
        return number * (unit.startsWith(QLatin1Char('w')) ? 7 : 1) <= furthestDays;
    }
    if (!unit.startsWith(QLatin1Char('h')) && !unit.startsWith(QLatin1Char('m')))
        return false;
    // Hours pass on the clock of the world, not on the wall.
    const LocalTime then = LocalTime::fromUtc(origin.now.toUtc().addSecs(60LL * number * (unit.startsWith(QLatin1Char('h')) ? 60 : 1)), origin.now.zone);
    reading.date = then.date;
    reading.time = then.time;
    return true;
}

/// One word, or two that belong together; the number of words taken, 0 where they mean nothing here.
int readWords(const QStringList& words, const QDate& today, Reading& reading)
{
    const QString& word = words.first();
    const auto setDate = [&reading](const QDate& date) {
        if (reading.date || !date.isValid())
            return false;
        reading.date = date;
        return true;
    };
    if (word == QLatin1String("today") || word == QLatin1String("tonight") || word == QLatin1String("heddiw") || word == QLatin1String("heno")) {
        if (!setDate(today))
            return 0;
        if (word == QLatin1String("tonight") || word == QLatin1String("heno"))
            reading.usualTime = QTime(19, 0);
        return 1;
    }
    if (word == QLatin1String("tomorrow") || word == QLatin1String("tom") || word == QLatin1String("yfory"))
        return setDate(today.addDays(1)) ? 1 : 0;
    if (word == QLatin1String("next") && words.size() > 1) {
        if (words[1] == QLatin1String("week"))
            return setDate(today.addDays(7)) ? 2 : 0;
        if (const int weekday = weekdayNamed(words[1]); weekday > 0 && !reading.hasDay()) {
            reading.weekday = weekday;
            reading.isNextWeek = true;
            return 2;
        }
        return 0;
    }
    // "3 june", "3rd june 2027", "june 3".
    static const QRegularExpression dayNumber(QStringLiteral("^(\\d{1,2})(st|nd|rd|th|af|ail|ydd|fed|eg|ain)?$"));
    if (words.size() > 1) {
        const auto first = dayNumber.match(word);
        const auto second = dayNumber.match(words[1]);
        const int monthAfter = first.hasMatch() ? monthNamed(words[1]) : 0;
        const int monthBefore = second.hasMatch() ? monthNamed(word) : 0;
        if (monthAfter > 0 || monthBefore > 0) {
            const int day = (monthAfter > 0 ? first : second).captured(1).toInt();
            const int month = monthAfter > 0 ? monthAfter : monthBefore;
            // "3 june 1830" is half past six.
            static const QRegularExpression yearNumber(QStringLiteral("^20[2-5]\\d$"));
            if (words.size() > 2 && yearNumber.match(words[2]).hasMatch() && words[2].toInt() >= today.year())
                return setDate(QDate(words[2].toInt(), month, day)) ? 3 : 0;
            return setDate(nextDate(day, month, today)) ? 2 : 0;
        }
    }
    if (const int weekday = weekdayNamed(word); weekday > 0 && reading.weekday == 0) {
        // "thu 3 june": the date tells, the weekday is checked below.
        reading.weekday = weekday;
        return 1;
    }
    if (const auto date = readNumericDate(word, today))
        return setDate(*date) ? 1 : 0;
    if (reading.time)
        return 0;
    reading.time = readTime(word, reading.hasNumberOnly);
    return reading.time ? 1 : 0;
}

} // namespace

std::optional<LocalTime> parseTypedTime(const QString& text, const TimeOrigin& origin)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,]+"));
    static const QRegularExpression half(QStringLiteral("(\\d)\\s+(am|pm)\\b"));
    QStringList words = text.toLower().replace(half, QStringLiteral("\\1\\2")).split(blanks, Qt::SkipEmptyParts);
    for (const char* filling : {"at", "on", "dydd", "am"})
        words.removeAll(QLatin1String(filling));
    if (words.isEmpty() || words.size() > 8 || !origin.now.isValid())
        return std::nullopt;
    Reading reading;
    if (!readRelative(words, origin, reading))
        return std::nullopt;
    while (!words.isEmpty()) {
        const int taken = readWords(words, origin.now.date, reading);
        if (taken == 0)
            return std::nullopt;
        words.erase(words.begin(), words.begin() + taken);
    }
    if (!reading.hasDay() && !reading.time)
        return std::nullopt;
    // A number alone is a time only beside a day: "8" may be anything.
    if (!reading.hasDay() && reading.hasNumberOnly)
        return std::nullopt;
    const QDate today = origin.now.date;
    const QTime time = reading.time.value_or(reading.usualTime.value_or(origin.usualTime));
    QDate date = reading.date.value_or(today);
    if (reading.weekday > 0 && reading.date) {
        if (date.dayOfWeek() != reading.weekday)
            return std::nullopt;
    } else if (reading.weekday > 0) {
        date = today.addDays((reading.weekday - today.dayOfWeek() + 7) % 7);
        if (reading.isNextWeek)
            date = today.addDays(7 - today.dayOfWeek() + reading.weekday);
        else if (date == today && time <= origin.now.time)
            date = date.addDays(7);
    } else if (!reading.date && time <= origin.now.time) {
        date = date.addDays(1);
    }
    const LocalTime typed{date, time, origin.now.zone};
    return typed.isValid() ? std::optional(typed) : std::nullopt;
}

} // namespace clarion
