#include "syndication/feeddate.h"

#include "base/text.h"
#include "syndication/asciitext.h"

#include <QLocale>

#include <array>
#include <chrono>
#include <cstdio>
#include <utility>
#include <vector>

namespace clarion {
namespace {

constexpr std::size_t longestDate = 128;
constexpr int koreaOffset = 9 * 3600;

struct DateParts {
    int year = 0;
    int month = 1;
    int day = 1;
    bool hasDate = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool hasTime = false;
    std::optional<int> offset; ///< seconds east of UTC

    [[nodiscard]] std::optional<std::int64_t> seconds() const
    {
        const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
        if (!hasDate || !date.ok())
            return std::nullopt;
        const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
        return days * 86'400 + hour * 3600 + minute * 60 + second - offset.value_or(0);
    }
};

/// Walks over the text; every take…() moves on only where it succeeds.
class DateCursor {
public:
    explicit DateCursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] std::string_view rest() const { return m_text; }

    bool take(char c)
    {
        if (peek() != c || m_text.empty())
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool take(std::string_view word)
    {
        if (m_text.substr(0, word.size()) != word)
            return false;
        m_text.remove_prefix(word.size());
        return true;
    }

    void skipSpace()
    {
        while (!m_text.empty() && (ascii::isSpace(m_text.front()) || m_text.front() == ','))
            m_text.remove_prefix(1);
    }

    /// A run of digits; empty where there is none.
    std::string_view digits() { return run([](char c) { return ascii::isDigit(c); }); }

    /// A run of letters; bytes beyond ASCII count, as other languages have names of months too.
    std::string_view letters()
    {
        return run([](char c) { return ascii::isLetter(c) || static_cast<unsigned char>(c) >= 0x80; });
    }

private:
    template<typename Predicate>
    std::string_view run(Predicate belongs)
    {
        std::size_t length = 0;
        while (length < m_text.size() && belongs(m_text[length]))
            ++length;
        const std::string_view taken = m_text.substr(0, length);
        m_text.remove_prefix(length);
        return taken;
    }

    std::string_view m_text;
};

/// The number of at most nine digits.
int numberOf(std::string_view digits)
{
    int number = 0;
    for (const char c : digits.substr(0, 9))
        number = number * 10 + (c - '0');
    return number;
}

int fullYear(std::string_view digits)
{
    const int number = numberOf(digits);
    if (digits.size() > 2)
        return number;
    return number < 70 ? 2000 + number : 1900 + number;
}

struct NamedZone {
    std::string_view name;
    int minutes;
};

std::optional<int> zoneOffset(std::string_view name)
{
    static constexpr std::array<NamedZone, 52> zones{{
        {"z", 0}, {"ut", 0}, {"utc", 0}, {"gmt", 0}, {"wet", 0}, {"bst", 60}, {"ist", 330}, {"west", 60}, {"cet", 60},
        {"met", 60}, {"mez", 60}, {"cest", 120}, {"mest", 120}, {"mesz", 120}, {"eet", 120}, {"eest", 180}, {"msk", 180}, {"msd", 240},
        {"est", -300}, {"edt", -240}, {"et", -300}, {"cst", -360}, {"cdt", -300}, {"ct", -360}, {"mst", -420}, {"mdt", -360},
        {"mt", -420}, {"pst", -480}, {"pdt", -420}, {"pt", -480}, {"ast", -240}, {"adt", -180}, {"at", -240}, {"nst", -210},
        {"ndt", -150}, {"akst", -540}, {"akdt", -480}, {"hst", -600}, {"hdt", -540}, {"jst", 540}, {"kst", 540}, {"hkt", 480},
        {"sgt", 480}, {"awst", 480}, {"acst", 570}, {"acdt", 630}, {"aest", 600}, {"aedt", 660}, {"nzst", 720}, {"nzdt", 780},
        {"sast", 120}, {"etc", 0}}};
    for (const NamedZone& zone : zones) {
        if (ascii::equal(zone.name, name))
            return zone.minutes * 60;
    }
    if (name.size() != 1)
        return std::nullopt;
    // Military zones with the signs of RFC 822, which those who write them copy, although RFC 2822 calls them wrong.
    const char letter = ascii::lower(name.front());
    if (letter >= 'a' && letter <= 'i')
        return -(letter - 'a' + 1) * 3600;
    if (letter >= 'k' && letter <= 'm')
        return -(letter - 'k' + 10) * 3600;
    if (letter >= 'n' && letter <= 'y')
        return (letter - 'n' + 1) * 3600;
    return std::nullopt;
}

std::string foldedWord(const QString& word)
{
    return foldForSearch(word).toStdString();
}

/// Names of months in the languages of Europe, from Qt's own tables (CLDR). Made once, when the first one is met.
const std::vector<std::pair<std::string, int>>& foreignMonths()
{
    static const std::vector<std::pair<std::string, int>> names = [] {
        std::vector<std::pair<std::string, int>> gathered;
        for (const QLocale::Language language :
             {QLocale::Welsh, QLocale::French, QLocale::German, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese,
              QLocale::Dutch, QLocale::Polish, QLocale::Greek, QLocale::Hungarian, QLocale::Russian, QLocale::Swedish,
              QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Finnish, QLocale::Czech, QLocale::Turkish, QLocale::Irish,
              QLocale::Gaelic}) {
            const QLocale locale{language};
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    gathered.emplace_back(foldedWord(locale.monthName(month, format)), month);
                    gathered.emplace_back(foldedWord(locale.standaloneMonthName(month, format)), month);
                }
            }
        }
        return gathered;
    }();
    return names;
}

/// 1 to 12; 0 where it is no month. English by its first three letters, others by name or abbreviation.
int monthOf(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> english{"january", "february", "march",     "april",   "may",      "june",
                                                              "july",    "august",   "september", "october", "november", "december"};
    if (name.size() < 3)
        return 0;
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (ascii::startsWith(english.at(i), name) || (name.size() == 4 && ascii::equal(name, "sept") && i == 8))
            return static_cast<int>(i) + 1;
    }
    const std::string folded = foldedWord(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    if (folded.size() < 3)
        return 0;
    for (const auto& [known, month] : foreignMonths()) {
        if (known == folded)
            return month;
    }
    // "Ιούλ" of "Ιουλίου": an abbreviation that the tables have otherwise.
    for (const auto& [known, month] : foreignMonths()) {
        if (folded.size() >= 5 && known.starts_with(folded))
            return month;
    }
    return 0;
}

/// +hh:mm, +hhmm, +hh, with the sign as the next character.
std::optional<int> takeOffset(DateCursor& cursor)
{
    const bool west = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return std::nullopt;
    const std::string_view digits = cursor.digits();
    int hours = 0;
    int minutes = 0;
    if (digits.size() == 4) {
        hours = numberOf(digits.substr(0, 2));
        minutes = numberOf(digits.substr(2));
    } else if (digits.size() == 1 || digits.size() == 2) {
        hours = numberOf(digits);
        if (cursor.take(':')) {
            const std::string_view more = cursor.digits();
            if (more.size() != 2)
                return std::nullopt;
            minutes = numberOf(more);
        }
    } else {
        return std::nullopt;
    }
    if (hours > 18 || minutes > 59)
        return std::nullopt;
    const int offset = hours * 3600 + minutes * 60;
    return west ? -offset : offset;
}

/// h:mm[:ss[.fraction]]; the hour's digits are taken already.
bool takeTime(DateCursor& cursor, std::string_view hour, DateParts& parts)
{
    parts.hour = numberOf(hour);
    if (hour.size() > 2 || !cursor.take(':'))
        return false;
    const std::string_view minute = cursor.digits();
    if (minute.empty() || minute.size() > 2)
        return false;
    parts.minute = numberOf(minute);
    if (cursor.take(':')) {
        const std::string_view second = cursor.digits();
        if (second.empty() || second.size() > 2)
            return false;
        parts.second = numberOf(second);
        if ((cursor.take('.') || cursor.take(',')) && cursor.digits().empty() && !cursor.atEnd() && !ascii::isSpace(cursor.peek()))
            return false;
    }
    parts.hasTime = true;
    // 24:00 is the end of a day, :60 a leap second: both are the next moment.
    return parts.hour <= 24 && parts.minute <= 59 && parts.second <= 60;
}

/// The compact time of ISO 8601: hhmm or hhmmss.
bool setCompactTime(std::string_view digits, DateParts& parts)
{
    if (digits.size() != 4 && digits.size() != 6)
        return false;
    parts.hour = numberOf(digits.substr(0, 2));
    parts.minute = numberOf(digits.substr(2, 2));
    parts.second = digits.size() == 6 ? numberOf(digits.substr(4)) : 0;
    parts.hasTime = true;
    return parts.hour <= 24 && parts.minute <= 59 && parts.second <= 60;
}

bool setDate(DateParts& parts, int year, int month, int day)
{
    parts.year = year;
    parts.month = month;
    parts.day = day;
    parts.hasDate = true;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool setDays(DateParts& parts, std::chrono::sys_days days)
{
    const std::chrono::year_month_day date(days);
    return setDate(parts, static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                   static_cast<int>(static_cast<unsigned>(date.day())));
}

bool setOrdinal(DateParts& parts, int year, int dayOfYear)
{
    if (dayOfYear < 1 || dayOfYear > 366)
        return false;
    return setDays(parts, std::chrono::sys_days(std::chrono::year(year) / 1 / 1) + std::chrono::days(dayOfYear - 1));
}

bool setWeek(DateParts& parts, int year, int week, int weekday)
{
    if (week < 1 || week > 53 || weekday < 1 || weekday > 7)
        return false;
    // The week with the fourth of January is the first.
    const std::chrono::sys_days fourth(std::chrono::year(year) / 1 / 4);
    const unsigned dayOfFourth = std::chrono::weekday(fourth).iso_encoding();
    return setDays(parts, fourth - std::chrono::days(dayOfFourth - 1) + std::chrono::days((week - 1) * 7 + weekday - 1));
}

/// The dates of ISO 8601 that are digits only.
bool setCompactDate(std::string_view digits, DateParts& parts)
{
    switch (digits.size()) {
    case 4:
        return setDate(parts, numberOf(digits), 1, 1);
    case 5:
        // YYDDD was written around 2003. Later, a year with a digit too many is the likelier meaning.
        return digits.front() == '0' && setOrdinal(parts, fullYear(digits.substr(0, 2)), numberOf(digits.substr(2)));
    case 6:
        return setDate(parts, fullYear(digits.substr(0, 2)), numberOf(digits.substr(2, 2)), numberOf(digits.substr(4)));
    case 7:
        return setOrdinal(parts, numberOf(digits.substr(0, 4)), numberOf(digits.substr(4)));
    case 8:
        return setDate(parts, numberOf(digits.substr(0, 4)), numberOf(digits.substr(4, 2)), numberOf(digits.substr(6)));
    default:
        return false;
    }
}

/// -YYMM and -YY-MM, ISO 8601 of 1988.
bool takeCenturylessDate(DateCursor& cursor, DateParts& parts)
{
    cursor.take('-');
    const std::string_view digits = cursor.digits();
    if (digits.size() == 4)
        return setDate(parts, fullYear(digits.substr(0, 2)), numberOf(digits.substr(2)), 1);
    if (digits.size() != 2 || !cursor.take('-'))
        return false;
    return setDate(parts, fullYear(digits), numberOf(cursor.digits()), 1);
}

/// Week dates, after the year: Www-D, WwwD, Www.
bool takeWeek(DateCursor& cursor, int year, DateParts& parts)
{
    const std::string_view digits = cursor.digits();
    if (digits.size() == 3)
        return setWeek(parts, year, numberOf(digits.substr(0, 2)), numberOf(digits.substr(2)));
    if (digits.size() != 2)
        return false;
    const int week = numberOf(digits);
    return setWeek(parts, year, week, cursor.take('-') ? numberOf(cursor.digits()) : 1);
}

/// Dates of three numbers of which the last may be the year: 31-12-2003, 03-12-31, 12/25/2003, 31.12.2003.
bool setThreeNumbers(DateParts& parts, std::string_view first, std::string_view second, std::string_view third, char separator)
{
    if (first.size() >= 3 || (third.size() <= 2 && separator == '-'))
        return setDate(parts, fullYear(first), numberOf(second), numberOf(third));
    int day = numberOf(first);
    int month = numberOf(second);
    if (month > 12)
        std::swap(day, month);
    return setDate(parts, fullYear(third), month, day);
}

/// A date that begins with these digits and goes on behind a separator.
bool takeSeparatedDate(DateCursor& cursor, std::string_view first, DateParts& parts)
{
    const char separator = cursor.peek();
    cursor.take(separator);
    if (separator == '-' && first.size() == 4 && (cursor.take('W') || cursor.take('w')))
        return takeWeek(cursor, numberOf(first), parts);
    const std::string_view second = cursor.digits();
    if (second.empty()) {
        const int month = monthOf(cursor.letters());
        cursor.take('.');
        if (month == 0 || !cursor.take(separator))
            return false;
        const std::string_view third = cursor.digits();
        if (third.empty())
            return false;
        return first.size() > 2 ? setDate(parts, numberOf(first), month, numberOf(third))
                                : setDate(parts, fullYear(third), month, numberOf(first));
    }
    if (!cursor.take(separator)) {
        if (separator != '-' || first.size() != 4)
            return false;
        return second.size() == 3 ? setOrdinal(parts, numberOf(first), numberOf(second))
                                  : setDate(parts, numberOf(first), numberOf(second), 1);
    }
    const std::string_view third = cursor.digits();
    if (third.empty() || third.size() > 4 || cursor.peek() == separator)
        return false;
    return setThreeNumbers(parts, first, second, third, separator);
}

/// Reads the words of a date one after the other, in whatever order they stand.
class DateReader {
public:
    explicit DateReader(std::string_view text) : m_cursor(text) {}

    std::optional<std::int64_t> read()
    {
        for (m_cursor.skipSpace(); !m_cursor.atEnd(); m_cursor.skipSpace()) {
            if (!takeOne())
                return std::nullopt;
        }
        return finished();
    }

private:
    bool takeOne()
    {
        const char c = m_cursor.peek();
        const bool first = std::exchange(m_first, false);
        if (ascii::isDigit(c))
            return takeNumber(first);
        if (c == '+' || (c == '-' && m_parts.hasTime)) {
            const auto offset = takeOffset(m_cursor);
            return offset && setOffset(*offset);
        }
        if (c == '-' && first)
            return takeCenturylessDate(m_cursor, m_parts);
        if (c == '.' || c == '(' || c == ')')
            return m_cursor.take(c); // "dim. 4 janv. 2004", "… +0000 (UTC)"
        return takeWord(first);
    }

    bool takeNumber(bool first)
    {
        const std::string_view digits = m_cursor.digits();
        if (m_cursor.peek() == ':')
            return !m_parts.hasTime && takeTime(m_cursor, digits, m_parts) && endOfTime();
        if (m_cursor.take("년"))
            return takeKoreanDate(digits);
        const char next = m_cursor.peek();
        if (!hasDate() && (next == '-' || next == '/' || (next == '.' && digits.size() <= 4 && looksDotted())))
            return takeSeparatedDate(m_cursor, digits, m_parts) && endOfDate();
        if (first && m_cursor.atEnd() && (digits.size() == 10 || digits.size() == 13))
            return setEpoch(digits);
        if (first && (m_cursor.atEnd() || next == 'T' || next == 't') && setCompactDate(digits, m_parts))
            return endOfDate();
        if (m_afterT && !m_parts.hasTime && digits.size() >= 4)
            return setCompactTime(digits, m_parts) && endOfTime();
        return takeDayOrYear(digits);
    }

    /// "31.12.2003", not the dot of "4. Juli 2004".
    [[nodiscard]] bool looksDotted() const
    {
        const std::string_view rest = m_cursor.rest();
        return rest.size() > 1 && ascii::isDigit(rest[1]);
    }

    bool takeKoreanDate(std::string_view year)
    {
        m_cursor.skipSpace();
        const std::string_view month = m_cursor.digits();
        if (!m_cursor.take("월"))
            return false;
        m_cursor.skipSpace();
        const std::string_view day = m_cursor.digits();
        m_fallbackOffset = koreaOffset;
        return m_cursor.take("일") && setDate(m_parts, fullYear(year), numberOf(month), numberOf(day));
    }

    bool setEpoch(std::string_view digits)
    {
        const int days = 1; // the date of 1970-01-01, moved by the seconds
        std::int64_t seconds = 0;
        for (const char c : digits.substr(0, 10))
            seconds = seconds * 10 + (c - '0');
        m_epoch = seconds;
        return setDate(m_parts, 1970, days, days);
    }

    bool takeDayOrYear(std::string_view digits)
    {
        if (digits.size() > 4 || digits.size() == 3)
            return false;
        if (digits.size() <= 2 && m_day == 0) {
            m_day = numberOf(digits);
            skipOrdinalSuffix();
            return m_day >= 1 && m_day <= 31;
        }
        if (m_year)
            return false;
        m_year = fullYear(digits);
        return endOfDate();
    }

    void skipOrdinalSuffix()
    {
        for (const std::string_view suffix : {"st", "nd", "rd", "th", "er", "."}) {
            if (m_cursor.take(suffix))
                return;
        }
    }

    bool takeWord(bool first)
    {
        const std::string_view word = m_cursor.letters();
        if (word.empty())
            return false;
        if (word == "오후" || word == "오전") {
            m_fallbackOffset = koreaOffset;
            return setHalf(word == "오후");
        }
        if (ascii::equal(word, "pm") || ascii::equal(word, "am"))
            return setHalf(ascii::lower(word.front()) == 'p');
        // "mar." is March, or Tuesday before another month.
        const bool mayBeMonth = (m_month == 0 || m_monthIsFirst) && !m_parts.hasDate;
        if (const int month = mayBeMonth ? monthOf(word) : 0; month > 0) {
            m_month = month;
            m_monthIsFirst = first;
            m_cursor.take('.');
            return true;
        }
        if (first) {
            m_cursor.take('.');
            return true; // the name of the day, right or wrong, in whatever language
        }
        return takeZone(word);
    }

    bool takeZone(std::string_view word)
    {
        if (ascii::equal(word, "etc") && m_cursor.take('/'))
            return takeZone(m_cursor.letters());
        auto offset = zoneOffset(word);
        // "de", "of" and the like between the parts are as good as nothing.
        if (!offset)
            return !m_parts.hasTime && !hasDate() && m_day > 0 && word.size() <= 3 && (ascii::equal(word, "de") || ascii::equal(word, "of"));
        if (!m_parts.hasTime && !hasDate() && !m_year)
            return false;
        if (m_cursor.peek() == '+' || m_cursor.peek() == '-') {
            const auto further = takeOffset(m_cursor);
            if (!further || !endsHere())
                return false;
            offset = *offset + *further;
        }
        // A zone in words behind one in figures says the same again.
        return m_parts.offset.has_value() || setOffset(*offset);
    }

    bool setHalf(bool afternoon)
    {
        m_afternoon = afternoon;
        return true;
    }

    bool setOffset(int offset)
    {
        m_parts.offset = offset;
        return endsHere() || m_cursor.peek() == '(';
    }

    [[nodiscard]] bool endsHere() const { return m_cursor.atEnd() || ascii::isSpace(m_cursor.peek()) || m_cursor.peek() == ','; }

    /// Behind a date stands the end, a blank or the T before a time.
    bool endOfDate()
    {
        if (endsHere() || m_cursor.peek() == '.')
            return true;
        if (m_cursor.peek() != 'T' && m_cursor.peek() != 't')
            return m_cursor.peek() == 'Z' || m_cursor.peek() == '+';
        m_cursor.take(m_cursor.peek());
        m_afterT = true;
        return ascii::isDigit(m_cursor.peek());
    }

    /// Behind a time stands a zone, with or without a blank.
    [[nodiscard]] bool endOfTime() const
    {
        return endsHere() || ascii::isLetter(m_cursor.peek()) || m_cursor.peek() == '+' || m_cursor.peek() == '-';
    }

    [[nodiscard]] bool hasDate() const { return m_parts.hasDate; }

    std::optional<std::int64_t> finished()
    {
        if (m_epoch)
            return m_epoch;
        if (!m_parts.hasDate) {
            if (m_day == 0 || m_month == 0 || !m_year || !setDate(m_parts, *m_year, m_month, m_day))
                return std::nullopt;
        } else if (m_day != 0 || m_year) {
            return std::nullopt;
        }
        if (m_afternoon && m_parts.hour >= 1 && m_parts.hour <= 12)
            m_parts.hour = m_parts.hour % 12 + (*m_afternoon ? 12 : 0);
        if (!m_parts.offset)
            m_parts.offset = m_fallbackOffset;
        return m_parts.seconds();
    }

    DateCursor m_cursor;
    DateParts m_parts;
    int m_day = 0;
    int m_month = 0;
    bool m_monthIsFirst = false;
    std::optional<int> m_year;
    std::optional<bool> m_afternoon;
    std::optional<std::int64_t> m_epoch;
    int m_fallbackOffset = 0;
    bool m_first = true;
    bool m_afterT = false;
};

} // namespace

std::optional<std::int64_t> parseFeedDate(std::string_view text)
{
    text = ascii::trimmed(text);
    if (text.empty() || text.size() > longestDate)
        return std::nullopt;
    return DateReader(text).read();
}

std::string rfc3339(std::int64_t seconds)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss clock(time - days);
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return buffer.data();
}

} // namespace clarion
