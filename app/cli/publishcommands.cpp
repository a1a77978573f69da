#include "cli/command.h"
#include "cli/passphrase.h"

#include "cards/cardmaker.h"
#include "feed/feedbuilder.h"
#include "feed/feeddiff.h"
#include "feed/feedfetcher.h"
#include "feed/source/sourceschema.h"
#include "feed/webfigures.h"

#include <QFile>
#include <QJsonArray>

#include <csignal>

namespace clarion {
namespace {

Result<MinisignSecretKey> readSecretKey(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    auto key = MinisignSecretKey::parse(QString::fromUtf8(file.read(FeedLimits::signature)),
                                        [&path] { return askPassphrase(path); });
    if (!key)
        return failure(key.error().code, path, key.error().detail);
    return key;
}

/// Says every fault, with its file and line, and gives the exit code.
int failWithProblems(const Console& console, const Error& error, const SourceProblems& problems)
{
    QJsonArray listed;
    for (const SourceProblem& problem : problems) {
        listed.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                  {QStringLiteral("line"), problem.line},
                                  {QStringLiteral("expected"), problem.message}});
        console.note(problem.toText());
    }
    if (console.isJson() && !listed.isEmpty())
        console.object({{QStringLiteral("problems"), listed}});
    return console.fail(error);
}

const CancelToken& interrupted()
{
    static const CancelToken token;
    return token;
}

/// Asks web tools for the figures that come from them; Ctrl+C stops that, and leaves the folder as it was.
Result<FetchedReport> fetchFiguresOf(const CommandContext& context, SourceProblems& problems)
{
    // A host that is silent for so long has hundreds of areas to be silent about.
    constexpr int silenceMs = 15'000;
    const Console& console = context.console();
    // The token is made here, before the handler may need it.
    FiguresFetch fetch{context.arguments.first(), cardFacts,
                       [caFile = context.caFile()] { return makeTransport(caFile, {.silenceMs = silenceMs}); }, interrupted(),
                       [&console](int asked, int all) { console.progress(QStringLiteral("asking for figures: %1 of %2").arg(asked).arg(all)); }};
    const auto stop = [](int) { interrupted().cancel(); };
    const auto previousInterrupt = std::signal(SIGINT, stop);
    const auto previousTerminate = std::signal(SIGTERM, stop);
    auto report = fetchFigures(fetch, problems);
    std::signal(SIGINT, previousInterrupt);
    std::signal(SIGTERM, previousTerminate);
    console.endProgress();
    if (report && !report->files.isEmpty())
        console.note(QStringLiteral("Fetched %1: %2 answers, nothing about %3 areas.")
                         .arg(report->files.join(QStringLiteral(", ")), QString::number(report->answers), QString::number(report->without)));
    return report;
}

int feedBuild(CommandContext& context)
{
    if (!context.has("out") || !context.has("secret-key"))
        return context.usageError(QStringLiteral("--out DIR and --secret-key FILE are needed"));
    qint64 sequence = 0;
    if (context.has("sequence")) {
        bool valid = false;
        sequence = context.option("sequence").toLongLong(&valid);
        if (!valid || sequence < 1)
            return context.usageError(QStringLiteral("--sequence takes a whole number from 1"));
    }
    QDateTime time = context.clock().now();
    if (context.has("time")) {
        time = QDateTime::fromString(context.option("time"), Qt::ISODate).toUTC();
        if (!time.isValid())
            return context.usageError(QStringLiteral("--time takes a time as 2026-11-23T09:00:00Z"));
    }
    const auto key = readSecretKey(context.option("secret-key"));
    if (!key)
        return context.console().fail(key.error());
    SourceProblems problems;
    if (!context.has("offline")) {
        if (const auto fetched = fetchFiguresOf(context, problems); !fetched)
            return failWithProblems(context.console(), fetched.error(), problems);
    }
    const auto report = buildFeed({context.arguments.first(), context.option("out"), *key, sequence, time, cardFacts,
                                   context.option("previous")},
                                  problems);
    if (!report)
        return failWithProblems(context.console(), report.error(), problems);
    const Manifest& manifest = report->manifest;
    context.console().result({{QStringLiteral("feed"), manifest.id.text()},
                              {QStringLiteral("sequence"), manifest.sequence},
                              {QStringLiteral("published"), manifest.published.toString(Qt::ISODate)},
                              {QStringLiteral("expires"), manifest.expires.toString(Qt::ISODate)},
                              {QStringLiteral("items"), report->items},
                              {QStringLiteral("files"), report->files},
                              {QStringLiteral("bytes"), report->bytes},
                              {QStringLiteral("deltaBytes"), report->deltaBytes},
                              {QStringLiteral("note"), report->note},
                              {QStringLiteral("publicKey"), key->publicKey().toBase64()},
                              {QStringLiteral("fingerprint"), key->publicKey().fingerprint()}},
                             QStringLiteral("Built “%1”, sequence %2: %3 items in %4 files, %5.%7\n"
                                            "Its key, to compare: %8\nReaders add it as ADDRESS#%6")
                                 .arg(manifest.title, QString::number(manifest.sequence), QString::number(report->items),
                                      QString::number(report->files), byteWords(report->bytes), key->publicKey().toBase64(),
                                      report->deltaBytes > 0
                                          ? QStringLiteral(" Who has the one before fetches %1.").arg(byteWords(report->deltaBytes))
                                          : QString(),
                                      key->publicKey().fingerprint()));
    if (!report->note.isEmpty())
        context.console().note(report->note);
    return ExitSuccess;
}

int keyStatement(CommandContext& context, const std::optional<MinisignPublicKey>& to)
{
    const auto key = readSecretKey(context.option("secret-key"));
    if (!key)
        return context.console().fail(key.error());
    const auto written = writeKeyStatement(context.arguments.first(), *key, to, context.option("reason"), context.clock().now());
    if (!written)
        return context.console().fail(written.error());
    const QString old = key->publicKey().keyId();
    context.console().result({{QStringLiteral("key"), old}, {QStringLiteral("newKey"), to ? to->keyId() : QString()}},
                             to ? QStringLiteral("Key %1 says that %2 takes its place. Build the feed with the new key now, into the same folder; "
                                                 "readers follow by themselves.").arg(old, to->keyId())
                                : QStringLiteral("Key %1 says that it is withdrawn. Readers keep what they have and take nothing "
                                                 "more that it signs.").arg(old));
    return ExitSuccess;
}

int feedRotate(CommandContext& context)
{
    if (!context.has("secret-key") || !context.has("new-key"))
        return context.usageError(QStringLiteral("--secret-key FILE and --new-key FILE (or the key itself) are needed"));
    const QString given = context.option("new-key");
    QFile file(given);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(FeedLimits::signature)) : given;
    const auto to = MinisignPublicKey::parse(text);
    return to ? keyStatement(context, *to) : context.console().fail({to.error().code, given, to.error().detail});
}

int feedRevoke(CommandContext& context)
{
    if (!context.has("secret-key") || !context.has("reason"))
        return context.usageError(QStringLiteral("--secret-key FILE and --reason TEXT are needed"));
    return keyStatement(context, std::nullopt);
}

int feedDiff(CommandContext& context)
{
    const auto difference = diffFeeds(context.arguments.at(0), context.arguments.at(1));
    if (!difference)
        return context.console().fail(difference.error());
    context.console().result(difference->toJson(), difference->toText());
    return ExitSuccess;
}

/// For editors: a first line of "# yaml-language-server: $schema=FILE" lets them complete and check while one types.
int feedSchema(CommandContext& context)
{
    const QByteArray text = schemaText(context.arguments.first());
    if (text.isEmpty())
        return context.console().fail({ErrorCode::NotFound, context.arguments.first(),
                                       QStringLiteral("there are %1").arg(schemaNames().join(QStringLiteral(", ")))});
    context.console().line(QString::fromUtf8(text).trimmed());
    return ExitSuccess;
}

int feedVerify(CommandContext& context)
{
    const auto address = FeedAddress::parse(context.arguments.first());
    if (!address)
        return context.console().fail(address.error());
    const auto transport = context.makeTransport();
    TransferCount count;
    const auto fetched = fetchFeed(*transport, *address, {}, {}, {}, count);
    if (!fetched)
        return context.console().fail(fetched.error());
    const Manifest& manifest = fetched->manifest;
    const bool expired = manifest.expires < context.clock().now();
    context.console().result({{QStringLiteral("feed"), manifest.id.text()},
                              {QStringLiteral("title"), manifest.title},
                              {QStringLiteral("sequence"), manifest.sequence},
                              {QStringLiteral("expires"), manifest.expires.toString(Qt::ISODate)},
                              {QStringLiteral("expired"), expired},
                              {QStringLiteral("items"), static_cast<qint64>(fetched->items.size())},
                              {QStringLiteral("bytes"), count.bytes},
                              {QStringLiteral("keyId"), fetched->key.keyId()}},
                             QStringLiteral("“%1”, sequence %2: signed by key %3, %4 items, %5, whole. %6 %7.")
                                 .arg(manifest.title, QString::number(manifest.sequence), fetched->key.keyId(),
                                      QString::number(fetched->items.size()), byteWords(count.bytes),
                                      expired ? QStringLiteral("Expired") : QStringLiteral("Expires"),
                                      manifest.expires.toString(Qt::ISODate)));
    return ExitSuccess;
}

} // namespace

std::vector<Command> publishCommands()
{
    return {{"feed build", "SRC", 1,
             {{"out", "DIR"}, {"secret-key", "FILE"}, {"previous", "DIR"}, {"sequence", "N"}, {"time", "ISO"}, {"offline", nullptr}},
             feedBuild},
            {"feed diff", "OLD NEW", 2, {}, feedDiff},
            {"feed rotate", "DIR", 1, {{"secret-key", "FILE"}, {"new-key", "FILE"}, {"reason", "TEXT"}}, feedRotate},
            {"feed revoke", "DIR", 1, {{"secret-key", "FILE"}, {"reason", "TEXT"}}, feedRevoke},
            {"feed schema", "dataset|feed|figures|item|notice|postcodes|society|tool", 1, {}, feedSchema},
            {"feed verify", "URL#KEY", 1, {}, feedVerify}};
}

} // namespace clarion
