#include "cli/command.h"
#include "cli/passphrase.h"

#include "base/errortext.h"
#include "cards/cardmaker.h"
#include "feed/feedbuilder.h"
#include "feed/feedsync.h"
#include "workspace/workshop.h"

#include <QFile>
#include <QJsonArray>

namespace clarion {
namespace {

QString sizeWords(qint64 bytes)
{
    return bytes < 10'000 ? QStringLiteral("%1 bytes").arg(bytes)
                          : QStringLiteral("%1 kB").arg(static_cast<double>(bytes) / 1000, 0, 'f', 0);
}

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
    const auto report = buildFeed({context.arguments.first(), context.option("out"), *key, sequence, time, cardTextNames},
                                  problems);
    if (!report) {
        QJsonArray listed;
        for (const SourceProblem& problem : problems) {
            listed.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                      {QStringLiteral("line"), problem.line},
                                      {QStringLiteral("expected"), problem.message}});
            context.console().note(problem.toText());
        }
        if (context.console().isJson() && !listed.isEmpty())
            context.console().object({{QStringLiteral("problems"), listed}});
        return context.console().fail(report.error());
    }
    const Manifest& manifest = report->manifest;
    context.console().result({{QStringLiteral("feed"), manifest.id.text()},
                              {QStringLiteral("sequence"), manifest.sequence},
                              {QStringLiteral("published"), manifest.published.toString(Qt::ISODate)},
                              {QStringLiteral("expires"), manifest.expires.toString(Qt::ISODate)},
                              {QStringLiteral("items"), report->items},
                              {QStringLiteral("files"), report->files},
                              {QStringLiteral("bytes"), report->bytes},
                              {QStringLiteral("publicKey"), key->publicKey().toBase64()}},
                             QStringLiteral("Built “%1”, sequence %2: %3 items in %4 files, %5.\n"
                                            "Readers add it as ADDRESS#%6")
                                 .arg(manifest.title, QString::number(manifest.sequence), QString::number(report->items),
                                      QString::number(report->files), sizeWords(report->bytes), key->publicKey().toBase64()));
    return ExitSuccess;
}

int feedVerify(CommandContext& context)
{
    const auto address = FeedAddress::parse(context.arguments.first());
    if (!address)
        return context.console().fail(address.error());
    const auto transport = makeTransport(context.caFile());
    const auto fetched = fetchFeed(*transport, *address, {}, {}, {});
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
                              {QStringLiteral("bytes"), fetched->bytesReceived},
                              {QStringLiteral("keyId"), address->key.keyId()}},
                             QStringLiteral("“%1”, sequence %2: signed by key %3, %4 items, %5, whole. %6 %7.")
                                 .arg(manifest.title, QString::number(manifest.sequence), address->key.keyId(),
                                      QString::number(fetched->items.size()), sizeWords(fetched->bytesReceived),
                                      expired ? QStringLiteral("Expired") : QStringLiteral("Expires"),
                                      manifest.expires.toString(Qt::ISODate)));
    return ExitSuccess;
}

int addFeed(CommandContext& context, const FeedAddress& address)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto transport = makeTransport(context.caFile());
    FeedSync sync((*workspace)->file(), (*workspace)->writer(), context.clock(), *transport);
    const auto manifest = sync.add(address, {});
    if (!manifest)
        return context.console().fail(manifest.error());
    context.console().result({{QStringLiteral("feed"), manifest->id.text()},
                              {QStringLiteral("title"), manifest->title},
                              {QStringLiteral("provider"), manifest->provider},
                              {QStringLiteral("keyId"), address.key.keyId()}},
                             QStringLiteral("Added “%1” by %2, key %3. “clarion-cli sync” fetches its content.")
                                 .arg(manifest->title, manifest->provider, address.key.keyId()));
    return ExitSuccess;
}

int feedAdd(CommandContext& context)
{
    const auto address = FeedAddress::parse(context.arguments.first());
    return address ? addFeed(context, *address) : context.console().fail(address.error());
}

int feedList(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto feeds = (*workspace)->feeds().all();
    if (!feeds)
        return context.console().fail(feeds.error());
    QJsonArray array;
    QStringList lines;
    for (const Feed& feed : *feeds) {
        const bool expired = feed.expires.isValid() && feed.expires < context.clock().now();
        array.append(QJsonObject{{QStringLiteral("id"), feed.id.text()},
                                 {QStringLiteral("title"), feed.title},
                                 {QStringLiteral("provider"), feed.provider},
                                 {QStringLiteral("level"), feed.level},
                                 {QStringLiteral("address"), feed.address},
                                 {QStringLiteral("key"), feed.publicKey},
                                 {QStringLiteral("sequence"), feed.sequence},
                                 {QStringLiteral("expires"), feed.expires.toString(Qt::ISODate)},
                                 {QStringLiteral("expired"), expired},
                                 {QStringLiteral("syncedAt"), feed.syncedAt.toString(Qt::ISODate)},
                                 {QStringLiteral("lastError"), feed.lastError}});
        QString state = feed.sequence == 0 ? QStringLiteral("not read yet")
                                           : QStringLiteral("sequence %1, read %2").arg(QString::number(feed.sequence),
                                                                                       feed.syncedAt.toString(Qt::ISODate));
        if (expired)
            state += QStringLiteral(", expired");
        if (!feed.lastError.isEmpty())
            state += QStringLiteral("; last check failed: ") + feed.lastError;
        lines << QStringLiteral("%1\t%2 (%3, %4): %5").arg(feed.id.text(), feed.title, feed.provider, feed.level, state);
    }
    context.console().result({{QStringLiteral("feeds"), array}},
                             lines.isEmpty() ? QStringLiteral("No feed yet. Add one: clarion-cli feed add ADDRESS#KEY")
                                             : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

QString stageWords(const SyncProgress& progress)
{
    switch (progress.stage) {
    case SyncStage::Checking: return QStringLiteral("checking");
    case SyncStage::Downloading:
        return QStringLiteral("receiving %1 of %2").arg(sizeWords(progress.done), sizeWords(progress.total));
    case SyncStage::Applying: return QStringLiteral("writing item %1 of %2").arg(progress.done).arg(progress.total);
    }
    return {};
}

int syncFeeds(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto feeds = (*workspace)->feeds().all();
    if (!feeds)
        return context.console().fail(feeds.error());
    if (feeds->empty())
        return context.console().fail({ErrorCode::NotFound, QStringLiteral("feed"),
                                       QStringLiteral("none is followed yet; clarion-cli feed add ADDRESS#KEY")});
    const auto transport = makeTransport(context.caFile());
    FeedSync sync((*workspace)->file(), (*workspace)->writer(), context.clock(), *transport);
    int exitCode = ExitSuccess;
    QJsonArray array;
    QStringList lines;
    for (const Feed& feed : *feeds) {
        // One feed that fails does not hold up the others.
        const auto report = sync.sync(feed, {}, [&](const SyncProgress& progress) {
            context.console().progress(feed.title + QStringLiteral(": ") + stageWords(progress));
        });
        context.console().endProgress();
        if (!report) {
            array.append(QJsonObject{{QStringLiteral("feed"), feed.id.text()},
                                     {QStringLiteral("error"), errorText(report.error())}});
            exitCode = context.console().fail(report.error());
            continue;
        }
        array.append(QJsonObject{{QStringLiteral("feed"), report->feed.text()},
                                 {QStringLiteral("sequence"), report->sequence},
                                 {QStringLiteral("unchanged"), report->unchanged},
                                 {QStringLiteral("added"), report->added},
                                 {QStringLiteral("updated"), report->updated},
                                 {QStringLiteral("removed"), report->removed},
                                 {QStringLiteral("figures"), report->figures},
                                 {QStringLiteral("bytes"), report->bytesReceived},
                                 {QStringLiteral("expires"), report->expires.toString(Qt::ISODate)}});
        if (report->unchanged)
            lines << QStringLiteral("%1: nothing new (sequence %2)").arg(report->title, QString::number(report->sequence));
        else
            lines << QStringLiteral("%1: sequence %2, %3 new, %4 updated, %5 removed, %6 figures, %7")
                         .arg(report->title, QString::number(report->sequence), QString::number(report->added),
                              QString::number(report->updated), QString::number(report->removed),
                              QString::number(report->figures), sizeWords(report->bytesReceived));
        if (report->expires.isValid() && report->expires < context.clock().now())
            context.console().note(QStringLiteral("%1 expired on %2: its publisher has not renewed it. What was read can still be used.")
                                       .arg(report->title, report->expires.toString(Qt::ISODate)));
    }
    context.console().result({{QStringLiteral("feeds"), array}}, lines.join(QLatin1Char('\n')));
    return exitCode;
}

int workshopStart(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto transport = makeTransport(context.caFile());
    const auto area = startWorkshop(**workspace, *transport);
    if (!area)
        return context.console().fail(area.error());
    context.console().result({{QStringLiteral("area"), area->key.code}},
                             QStringLiteral("The workshop is ready; its area is %1.").arg(area->name));
    return ExitSuccess;
}

} // namespace

std::vector<Command> feedCommands()
{
    return {{"feed build", "SRC", 1,
             {{"out", "DIR"}, {"secret-key", "FILE"}, {"sequence", "N"}, {"time", "ISO"}}, feedBuild},
            {"feed verify", "URL#KEY", 1, {}, feedVerify},
            {"feed add", "URL#KEY", 1, {}, feedAdd},
            {"feed list", "", 0, {}, feedList},
            {"sync", "", 0, {}, syncFeeds},
            {"workshop start", "", 0, {}, workshopStart}};
}

} // namespace clarion
