#include "shared/serieswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace clarion {
namespace {

QString ruleWeekdayWords(const SeriesRule& rule)
{
    QStringList days;
    for (const int day : rule.weekdays)
        days << QLocale().dayName(day);
    return QLocale().createSeparatedList(days);
}

QString ruleWords(const SeriesRule& rule)
{
    const QString days = ruleWeekdayWords(rule);
    const QString time = rule.time.toString(QStringLiteral("HH:mm"));
    switch (rule.kind) {
    case SeriesKind::Weekly:
        return rule.everyWeeks == 1 ? QCoreApplication::translate("SeriesWords", "every %1 %2").arg(days, time)
                                    : QCoreApplication::translate("SeriesWords", "every %n week(s) on %1 %2", nullptr, rule.everyWeeks).arg(days, time);
    case SeriesKind::MonthlyDate:
        return rule.dayOfMonth <= 28 ? QCoreApplication::translate("SeriesWords", "on day %1 of every month, %2").arg(QString::number(rule.dayOfMonth), time)
                                     : QCoreApplication::translate("SeriesWords", "on day %1 of every month or its last day, %2")
                                           .arg(QString::number(rule.dayOfMonth), time);
    case SeriesKind::MonthlyWeekday:
        switch (rule.weekOfMonth) {
        case 1: return QCoreApplication::translate("SeriesWords", "on the first %1 of every month, %2").arg(days, time);
        case 2: return QCoreApplication::translate("SeriesWords", "on the second %1 of every month, %2").arg(days, time);
        case 3: return QCoreApplication::translate("SeriesWords", "on the third %1 of every month, %2").arg(days, time);
        case 4: return QCoreApplication::translate("SeriesWords", "on the fourth %1 of every month, %2").arg(days, time);
        default: return QCoreApplication::translate("SeriesWords", "on the last %1 of every month, %2").arg(days, time);
        }
    case SeriesKind::Pool: return QCoreApplication::translate("SeriesWords", "from a pool, every %1 %2").arg(days, time);
    }
    return {};
}

} // namespace

QString seriesWords(const SeriesRule& rule)
{
    const QString words = ruleWords(rule);
    return rule.until.isValid() ? QCoreApplication::translate("SeriesWords", "%1, until %2").arg(words, QLocale().toString(rule.until, QStringLiteral("d MMMM yyyy")))
                                : words;
}

} // namespace clarion
