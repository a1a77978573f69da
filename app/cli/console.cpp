#include "cli/console.h"

#include "base/errortext.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace clarion {
namespace {

/// Words from feeds and files may hold what a terminal obeys: that is left out.
QString plain(QString words)
{
    const auto isObeyed = [](QChar sign) { return sign.category() == QChar::Other_Control && sign != QLatin1Char('\n') && sign != QLatin1Char('\t'); };
    words.removeIf(isObeyed);
    return words;
}

void print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::result(const QJsonObject& content, const QString& words) const
{
    if (m_json)
        object(content);
    else if (!words.isEmpty())
        line(words);
}

void Console::line(const QString& words) const
{
    print(stdout, plain(words) + QLatin1Char('\n'));
}

void Console::object(const QJsonObject& content) const
{
    print(stdout, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

int Console::fail(const Error& error) const
{
    note(errorText(error));
    return ExitFailed;
}

void Console::note(const QString& words) const
{
    endProgress();
    print(stderr, plain(words) + QLatin1Char('\n'));
}

void Console::progress(const QString& words) const
{
    if (isatty(STDERR_FILENO) != 0)
        print(stderr, QStringLiteral("\r\033[K") + plain(words));
}

bool Console::everythingPrinted()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Console::endProgress() const
{
    if (isatty(STDERR_FILENO) != 0)
        print(stderr, QStringLiteral("\r\033[K"));
}

} // namespace clarion
