#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <vector>

namespace clarion {

/// A day on which party politics would be out of place: every year on one date, or on the n-th weekday of a month.
struct SolemnDay {
    QString id;
    QString name;
    int month = 0;
    int day = 0;          ///< of the month; 0 where `weekday` tells
    int weekday = 0;      ///< 1 = Monday … 7 = Sunday
    int which = 0;        ///< 1 = the first of the month … 4

    [[nodiscard]] QDate in(int year) const;
    friend bool operator==(const SolemnDay&, const SolemnDay&) = default;
};

/// What the checks go by, as data: wordings, days, thresholds. Words are in lower case.
struct CheckRules {
    QStringList imprintOpeners;   ///< "promoted by": the longest first
    QStringList imprintBehalf;    ///< "on behalf of"
    QStringList imprintOf;        ///< "both of": what stands before an address
    int likenessHint = 60;        ///< per cent of the text that may stand elsewhere before a hint says so
    int likenessWarning = 90;
    int likenessDays = 60;        ///< how far back own posts are compared
    int clashMinutes = 60;
    std::vector<SolemnDay> solemnDays;
    QTime pollCloses = QTime(22, 0);
    QStringList votingPhrases;    ///< that tell how people voted

    friend bool operator==(const CheckRules&, const CheckRules&) = default;
};

/// Reads a rule file. Errors: Syntax, with the place in `detail`.
[[nodiscard]] Result<CheckRules> parseCheckRules(const QByteArray& json, const QString& subject);

/// The rules that Clarion brings along (:/clarion/rules/checks.json). Safe from any thread.
[[nodiscard]] const CheckRules& builtInCheckRules();

} // namespace clarion
