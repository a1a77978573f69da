#include "checks/imprintcheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace clarion {
namespace {

QString anyOf(const QStringList& wordings)
{
    QStringList escaped;
    for (const QString& words : wordings)
        escaped << QRegularExpression::escape(words).replace(QLatin1String("\\ "), QLatin1String("\\s+"));
    return escaped.join(QLatin1Char('|'));
}

/// A place that post reaches.
bool isAddress(const QString& words)
{
    static const QRegularExpression postcode(QStringLiteral("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression box(QStringLiteral("\\bP\\.? ?O\\.? ?Box\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression house(QStringLiteral("(^|[\\s,])[0-9]+[a-zA-Z]?\\s+\\p{L}+"), QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(postcode) || words.contains(box) || words.contains(house);
}

bool hasLetters(const QString& words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
}

/// Where the address of what was said begins: after "of", or after the first comma.
qsizetype addressBegin(const QString& words, const QRegularExpression& of)
{
    const auto match = of.match(words);
    const qsizetype comma = words.indexOf(QLatin1Char(','));
    if (match.hasMatch() && (comma < 0 || match.capturedStart() <= comma + 2))
        return match.capturedEnd();
    return comma < 0 ? words.size() : comma + 1;
}

FoundImprint readImprint(const QString& line, qsizetype openerEnd, const CheckRules& rules)
{
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QRegularExpression behalf(QStringLiteral("\\b(?:%1)\\b").arg(anyOf(rules.imprintBehalf)), options);
    const QRegularExpression of(QStringLiteral("(?:^|[\\s,])(?:%1)\\s").arg(anyOf(rules.imprintOf)), options);
    const QString said = line.mid(openerEnd);
    FoundImprint found;
    const auto split = rules.imprintBehalf.isEmpty() ? QRegularExpressionMatch() : behalf.match(said);
    const QString promoter = split.hasMatch() ? said.left(split.capturedStart()) : said;
    const qsizetype promoterAddress = rules.imprintOf.isEmpty() ? promoter.size() : addressBegin(promoter, of);
    found.hasPromoter = hasLetters(promoter.left(promoterAddress));
    found.hasPromoterAddress = isAddress(promoter.mid(promoterAddress));
    if (split.hasMatch()) {
        const QString other = said.mid(split.capturedEnd());
        const qsizetype otherAddress = rules.imprintOf.isEmpty() ? other.size() : addressBegin(other, of);
        found.hasBehalf = hasLetters(other.left(otherAddress));
        found.hasBehalfAddress = isAddress(other.mid(otherAddress));
        // "both of": one address for the two.
        found.hasPromoterAddress = found.hasPromoterAddress || found.hasBehalfAddress;
    }
    return found;
}

} // namespace

std::optional<FoundImprint> findImprint(const QString& text, const CheckRules& rules)
{
    const QRegularExpression opener(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(anyOf(rules.imprintOpeners)),
                                    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::optional<FoundImprint> best;
    auto matches = opener.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        qsizetype end = text.indexOf(QLatin1Char('\n'), match.capturedEnd());
        if (end < 0)
            end = text.size();
        const QString line = text.mid(match.capturedStart(), end - match.capturedStart());
        FoundImprint found = readImprint(line, match.capturedLength(), rules);
        found.begin = match.capturedStart();
        found.length = line.size();
        if (!best || found.isComplete() || !best->isComplete())
            best = found;
    }
    return best;
}

QString withoutImprint(const QString& text, const CheckRules& rules)
{
    const auto found = findImprint(text, rules);
    return found ? text.left(found->begin) + text.mid(found->begin + found->length) : text;
}

} // namespace clarion
