#include "feed/source/frontmatter.h"

#include <QStringDecoder>
#include <QStringList>

namespace clarion {

int firstLineNotUtf8(const QByteArray& bytes)
{
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(line);
        if (decoder.hasError() || text.contains(QChar(0)))
            return number;
    }
    return 0;
}

std::optional<FrontMatter> splitFrontMatter(const QByteArray& bytes, const QString& file, SourceProblems& problems)
{
    if (const int line = firstLineNotUtf8(bytes); line > 0) {
        problems.push_back({file, line, QStringLiteral("text in UTF-8 expected; save the file again as UTF-8")});
        return std::nullopt;
    }
    QString text = QStringDecoder(QStringDecoder::Utf8).decode(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.first().trimmed() != QLatin1String("---")) {
        problems.push_back({file, 1, QStringLiteral("a line of --- expected, then the front matter")});
        return std::nullopt;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed() != QLatin1String("---"))
            continue;
        FrontMatter parts;
        parts.yaml = lines.mid(1, i - 1).join(QLatin1Char('\n')).toUtf8();
        parts.yamlOffset = 1;
        parts.body = lines.mid(i + 1).join(QLatin1Char('\n'));
        parts.bodyOffset = static_cast<int>(i) + 1;
        return parts;
    }
    problems.push_back({file, 1, QStringLiteral("the front matter has no closing line of ---")});
    return std::nullopt;
}

} // namespace clarion
