#include "checks/checkrules.h"

#include "base/datewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clarion {
namespace {

const QStringList counts{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"), QStringLiteral("fourth")};

/// Wordings, in lower case and the longest first, so that "both of" is found before "of".
QStringList wordings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray()) {
        if (const QString words = one.toString().simplified().toLower(); !words.isEmpty())
            list << words;
    }
    std::stable_sort(list.begin(), list.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return list;
}

/// "11-11", or "second sunday of november".
bool readDay(const QString& on, SolemnDay& day)
{
    if (const QDate date = QDate::fromString(QStringLiteral("2000-") + on, Qt::ISODate); date.isValid()) {
        day.month = date.month();
        day.day = date.day();
        return true;
    }
    const QStringList words = on.simplified().toLower().split(QLatin1Char(' '));
    if (words.size() != 4 || words[2] != QLatin1String("of"))
        return false;
    day.which = static_cast<int>(counts.indexOf(words[0])) + 1;
    day.weekday = weekdayNamed(words[1]);
    day.month = monthNamed(words[3]);
    return day.which > 0 && day.weekday > 0 && day.month > 0;
}

CheckRules readBuiltInRules()
{
    const QString path = QStringLiteral(":/clarion/rules/checks.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(path));
    Result<CheckRules> rules = parseCheckRules(file.readAll(), path);
    if (!rules)
        qFatal("%s: %s", qPrintable(path), qPrintable(rules.error().detail));
    return std::move(*rules);
}

} // namespace

QDate SolemnDay::in(int year) const
{
    if (day > 0)
        return QDate(year, month, day);
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (which - 1));
}

Result<CheckRules> parseCheckRules(const QByteArray& json, const QString& subject)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorCode::Syntax, subject, QStringLiteral("byte %1: %2").arg(QString::number(parseError.offset), parseError.errorString()));
    if (root.value(QLatin1String("format")).toInteger() != 1)
        return failure(ErrorCode::Syntax, subject, QStringLiteral("format 1 expected"));
    CheckRules rules;
    const QJsonObject imprint = root.value(QLatin1String("imprint")).toObject();
    rules.imprintOpeners = wordings(imprint.value(QLatin1String("openers")));
    rules.imprintBehalf = wordings(imprint.value(QLatin1String("onBehalf")));
    rules.imprintOf = wordings(imprint.value(QLatin1String("of")));
    if (rules.imprintOpeners.isEmpty())
        return failure(ErrorCode::Syntax, subject, QStringLiteral("imprint.openers expected"));
    const QJsonObject likeness = root.value(QLatin1String("likeness")).toObject();
    rules.likenessHint = likeness.value(QLatin1String("hint")).toInt(rules.likenessHint);
    rules.likenessWarning = likeness.value(QLatin1String("warning")).toInt(rules.likenessWarning);
    rules.likenessDays = likeness.value(QLatin1String("days")).toInt(rules.likenessDays);
    rules.clashMinutes = root.value(QLatin1String("clashMinutes")).toInt(rules.clashMinutes);
    const auto within = [](int value, int least, int most) { return value >= least && value <= most; };
    if (!within(rules.likenessHint, 1, 100) || !within(rules.likenessWarning, 1, 100) || !within(rules.likenessDays, 0, 366)
        || !within(rules.clashMinutes, 0, 24 * 60))
        return failure(ErrorCode::Syntax, subject, QStringLiteral("likeness and clashMinutes must be percentages, days to 366, minutes to a day"));
    const QJsonArray days = root.value(QLatin1String("solemnDays")).toArray();
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QJsonObject object = days.at(i).toObject();
        SolemnDay day{object.value(QLatin1String("id")).toString(), object.value(QLatin1String("name")).toString().simplified()};
        if (day.name.isEmpty() || !readDay(object.value(QLatin1String("on")).toString(), day))
            return failure(ErrorCode::Syntax, subject, QStringLiteral("solemnDays[%1]: a name, and on as 11-11 or “second sunday of november”").arg(i));
        rules.solemnDays.push_back(std::move(day));
    }
    const QJsonObject polling = root.value(QLatin1String("polling")).toObject();
    rules.votingPhrases = wordings(polling.value(QLatin1String("phrases")));
    if (const QString close = polling.value(QLatin1String("close")).toString(); !close.isEmpty()) {
        rules.pollCloses = QTime::fromString(close, QStringLiteral("HH:mm"));
        if (!rules.pollCloses.isValid())
            return failure(ErrorCode::Syntax, subject, QStringLiteral("polling.close: a time as 22:00"));
    }
    return rules;
}

const CheckRules& builtInCheckRules()
{
    static const CheckRules rules = readBuiltInRules();
    return rules;
}

} // namespace clarion
