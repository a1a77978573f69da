#include "storage/searchexpression.h"

#include <QRegularExpression>
#include <QStringList>

namespace clarion {

QString searchExpression(const QString& words)
{
    // Every word is quoted, so that nothing that people type is taken for an operator of FTS5.
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    QStringList quoted;
    auto matches = word.globalMatch(words);
    while (matches.hasNext())
        quoted << QLatin1Char('"') + matches.next().captured() + QLatin1Char('"');
    if (quoted.isEmpty())
        return {};
    const bool isUnfinished = !words.back().isSpace();
    return quoted.join(QLatin1Char(' ')) + (isUnfinished ? QStringLiteral("*") : QString());
}

} // namespace clarion
