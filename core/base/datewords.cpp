#include "base/datewords.h"

#include <QStringList>

#include <array>

namespace clarion {
namespace {

constexpr std::array<const char*, 7> weekdayNames{"monday|mon|llun",               "tuesday|tues|tue|mawrth", "wednesday|weds|wed|mercher",
                                                  "thursday|thurs|thur|thu|iau", "friday|fri|gwener|gwe",   "saturday|sat|sadwrn",
                                                  "sunday|sun|sul"};
constexpr std::array<const char*, 12> monthNames{"january|jan|ionawr",       "february|feb|chwefror", "march|mar|mawrth",     "april|apr|ebrill",
                                                 "may|mai",                  "june|jun|mehefin",      "july|jul|gorffennaf",  "august|aug|awst",
                                                 "september|sept|sep|medi",  "october|oct|hydref",    "november|nov|tachwedd", "december|dec|rhagfyr"};

template<size_t Size>
int placeIn(const std::array<const char*, Size>& names, const QString& word)
{
    for (size_t i = 0; i < Size; ++i) {
        if (QString::fromLatin1(names[i]).split(QLatin1Char('|')).contains(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

template<size_t Size>
QString alternatives(const std::array<const char*, Size>& names)
{
    QStringList all;
    for (const char* forms : names)
        all << QString::fromLatin1(forms);
    return all.join(QLatin1Char('|'));
}

} // namespace

int weekdayNamed(const QString& word)
{
    return placeIn(weekdayNames, word);
}

int monthNamed(const QString& word)
{
    return placeIn(monthNames, word);
}

QString weekdayAlternatives()
{
    return alternatives(weekdayNames);
}

QString monthAlternatives()
{
    return alternatives(monthNames);
}

} // namespace clarion
