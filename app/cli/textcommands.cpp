#include "cli/command.h"

#include "networks/network.h"
#include "networks/textlength.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

namespace clarion {
namespace {

/// Far above the longest text of any network (63,206 signs of Facebook, each written as \ud83c\udf39 at the worst).
constexpr qsizetype longestLine = 1'048'576;

/// One line of standard input.
struct InputLine {
    QByteArray bytes;
    bool isTooLong = false;   ///< its rest was passed over
};

/// As soon as the line is there: who asks over a pipe waits for the answer before the next question.
std::optional<InputLine> readInputLine()
{
    InputLine line;
    int c = std::getc(stdin);
    if (c == EOF)
        return std::nullopt;
    for (; c != EOF && c != '\n'; c = std::getc(stdin)) {
        if (line.bytes.size() < longestLine)
            line.bytes.append(static_cast<char>(c));
        else
            line.isTooLong = true;
    }
    return line;
}

/// The text that a line of JSON holds; what is wrong with it where it holds none.
Result<QString> textOfLine(const InputLine& line)
{
    const auto refuse = [](const QString& why) { return failure(ErrorCode::Syntax, QStringLiteral("standard input"), why); };
    if (line.isTooLong)
        return refuse(QStringLiteral("the line is longer than %1 bytes").arg(longestLine));
    // QJsonDocument reads arrays and objects alone. What closes the brackets itself leaves two values, or none.
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson('[' + line.bytes + ']', &parseError);
    const QJsonArray values = document.array();
    if (parseError.error != QJsonParseError::NoError || values.size() != 1 || !values.first().isString())
        return refuse(QStringLiteral("a JSON string expected, as \"Vote Labour\""));
    return values.first().toString();
}

QJsonObject lengthObject(const LengthCheck& check, const Network& network)
{
    QJsonObject object{{QStringLiteral("length"), check.length},
                       {QStringLiteral("limit"), check.limit ? QJsonValue(*check.limit) : QJsonValue()},
                       {QStringLiteral("over"), check.over}};
    if (check.bytes) {
        object.insert(QStringLiteral("bytes"), *check.bytes);
        object.insert(QStringLiteral("byteLimit"), *network.byteLimit);
    }
    return object;
}

/// Prints JSON with and without --json: it reads JSON, and every line in has its line out.
int countTexts(CommandContext& context)
{
    if (!context.has("network"))
        return context.usageError(QStringLiteral("--network NET is needed"));
    const Network* builtIn = findNetwork(context.option("network"));
    if (!builtIn)
        return context.usageError(QStringLiteral("there is no network “%1”").arg(context.option("network")));
    std::optional<Network> network = *builtIn;
    // Feeds may tell other limits. A workspace is read where there is one; counting makes none.
    if (QFile::exists(context.workspaceFile())) {
        const auto workspace = context.workspace();
        if (!workspace)
            return context.console().fail(workspace.error());
        network = (*workspace)->network(builtIn->id);
    }
    int exitCode = ExitSuccess;
    qint64 number = 0;
    while (const auto line = readInputLine()) {
        ++number;
        const Result<QString> text = textOfLine(*line);
        if (text) {
            context.console().object(lengthObject(checkLength(*text, *network), *network));
            continue;
        }
        context.console().note(QStringLiteral("Line %1: %2.").arg(QString::number(number), text.error().detail));
        context.console().object({{QStringLiteral("error"), text.error().detail}});
        exitCode = ExitFailed;
    }
    if (std::ferror(stdin) != 0)
        return context.console().fail({ErrorCode::FileUnreadable, QStringLiteral("standard input"), QStringLiteral("it broke off")});
    return exitCode;
}

} // namespace

std::vector<Command> textCommands()
{
    return {{"count", "", 0, {{"network", "NET"}}, countTexts}};
}

} // namespace clarion
