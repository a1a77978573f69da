#include "cli/command.h"
#include "cli/passphrase.h"

#include "base/errortext.h"
#include "cards/cardmaker.h"
#include "feed/feedbuilder.h"
#include "feed/feeddiff.h"
#include "feed/feedschedule.h"
#include "feed/syncrun.h"
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
    const auto report = buildFeed({context.arguments.first(), context.option("out"), *key, sequence, time, cardTextNames,
                                   context.option("previous")},
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
                              {QStringLiteral("deltaBytes"), report->deltaBytes},
                              {QStringLiteral("note"), report->note},
                              {QStringLiteral("publicKey"), key->publicKey().toBase64()}},
                             QStringLiteral("Built “%1”, sequence %2: %3 items in %4 files, %5.%7\n"
                                            "Readers add it as ADDRESS#%6")
                                 .arg(manifest.title, QString::number(manifest.sequence), QString::number(report->items),
                                      QString::number(report->files), sizeWords(report->bytes), key->publicKey().toBase64(),
                                      report->deltaBytes > 0
                                          ? QStringLiteral(" Who has the one before fetches %1.").arg(sizeWords(report->deltaBytes))
                                          : QString()));
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

int feedVerify(CommandContext& context)
{
    const auto address = FeedAddress::parse(context.arguments.first());
    if (!address)
        return context.console().fail(address.error());
    const auto transport = makeTransport(context.caFile());
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
                                      QString::number(fetched->items.size()), sizeWords(count.bytes),
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
    const auto added = sync.add(address, {});
    if (!added)
        return context.console().fail(added.error());
    const Manifest& manifest = added->manifest;
    QString words = QStringLiteral("Added “%1” by %2, key %3. “clarion-cli sync” fetches its content.")
                        .arg(manifest.title, manifest.provider, address.key.keyId());
    if (!added->movedFrom.isEmpty())
        words = QStringLiteral("“%1” was followed already; it is read from this address now, not from %2.").arg(manifest.title, added->movedFrom);
    context.console().result({{QStringLiteral("feed"), manifest.id.text()},
                              {QStringLiteral("title"), manifest.title},
                              {QStringLiteral("provider"), manifest.provider},
                              {QStringLiteral("level"), manifest.level},
                              {QStringLiteral("movedFrom"), added->movedFrom},
                              {QStringLiteral("keyId"), address.key.keyId()}},
                             words);
    return ExitSuccess;
}

int feedRemove(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const FeedId id(context.arguments.first());
    const auto feed = (*workspace)->feeds().find(id);
    if (!feed)
        return context.console().fail(feed.error());
    if (!*feed)
        return context.console().fail({ErrorCode::NotFound, id.text(), QStringLiteral("no feed of this id is followed; see “feed list”")});
    const auto removed = (*workspace)->writer().runAndWait(
        [&](Transaction& transaction) { return removeFeed(transaction, id, context.clock()); });
    if (!removed)
        return context.console().fail(removed.error());
    context.console().result({{QStringLiteral("feed"), id.text()}},
                             QStringLiteral("“%1” is not followed any more. Posts made from it stay, and so does what they were made from.").arg((*feed)->title));
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

QJsonObject outcomeObject(const FeedOutcome& outcome)
{
    QJsonObject object{{QStringLiteral("id"), outcome.feed.id.text()},
                       {QStringLiteral("from"), outcome.feed.sequence},
                       {QStringLiteral("bytes"), outcome.transfer.bytes},
                       {QStringLiteral("requests"), outcome.transfer.requests}};
    const auto& report = outcome.report;
    object.insert(QStringLiteral("to"), report ? report->sequence : outcome.feed.sequence);
    object.insert(QStringLiteral("added"), report ? report->changes.added : 0);
    object.insert(QStringLiteral("updated"), report ? report->changes.updated : 0);
    object.insert(QStringLiteral("withdrawn"), report ? report->changes.withdrawn : 0);
    object.insert(QStringLiteral("removed"), report ? report->changes.removed : 0);
    object.insert(QStringLiteral("figures"), report ? report->figures : 0);
    object.insert(QStringLiteral("outcome"), !report             ? QStringLiteral("failed")
                                             : report->unchanged ? QStringLiteral("unchanged")
                                                                 : QStringLiteral("updated"));
    object.insert(QStringLiteral("reason"), report ? report->note : errorText(report.error()));
    if (report)
        object.insert(QStringLiteral("expires"), report->expires.toString(Qt::ISODate));
    return object;
}

QString reportLine(const SyncReport& report, const TransferCount& transfer)
{
    QString line = report.unchanged
                       ? QStringLiteral("%1: nothing new").arg(report.title)
                       : QStringLiteral("%1: %2 new, %3 updated, %4 withdrawn, %5 removed, %6 figures, %7")
                             .arg(report.title, QString::number(report.changes.added), QString::number(report.changes.updated),
                                  QString::number(report.changes.withdrawn), QString::number(report.changes.removed),
                                  QString::number(report.figures), sizeWords(transfer.bytes));
    if (report.sequence > 0)
        line += QStringLiteral(" (sequence %1)").arg(report.sequence);
    return report.note.isEmpty() ? line : line + QStringLiteral("; ") + report.note;
}

int syncCommand(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto settings = (*workspace)->syncSettings();
    if (!settings)
        return context.console().fail(settings.error());
    if (settings->workOffline)
        return context.console().fail({ErrorCode::WorkOffline, (*workspace)->file(), {}});
    auto feeds = (*workspace)->feeds().all();
    if (!feeds)
        return context.console().fail(feeds.error());
    if (context.has("feed")) {
        std::erase_if(*feeds, [&](const Feed& feed) { return feed.id.text() != context.option("feed"); });
        if (feeds->empty())
            return context.console().fail({ErrorCode::NotFound, context.option("feed"), QStringLiteral("no feed of this id is followed; see “feed list”")});
    }
    if (feeds->empty())
        return context.console().fail({ErrorCode::NotFound, QStringLiteral("feed"),
                                       QStringLiteral("none is followed yet; clarion-cli feed add ADDRESS#KEY")});
    // One feed that fails does not hold up the others.
    const auto outcomes = syncFeeds(context.syncMeans(**workspace), *feeds, {}, [&](const Feed& feed, const SyncProgress& progress) {
        context.console().progress(feed.title + QStringLiteral(": ") + stageWords(progress));
    });
    context.console().endProgress();
    int exitCode = ExitSuccess;
    QJsonArray array;
    QStringList lines;
    for (const FeedOutcome& outcome : outcomes) {
        array.append(outcomeObject(outcome));
        if (!outcome.report) {
            exitCode = context.console().fail(outcome.report.error());
            continue;
        }
        lines << reportLine(*outcome.report, outcome.transfer);
        if (outcome.report->expires.isValid() && outcome.report->expires < context.clock().now())
            context.console().note(QStringLiteral("%1 expired on %2: its publisher has not renewed it. What was read can still be used.")
                                       .arg(outcome.report->title, outcome.report->expires.toString(Qt::ISODate)));
    }
    context.console().result({{QStringLiteral("feeds"), array}}, lines.join(QLatin1Char('\n')));
    return exitCode;
}

int search(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    ItemQuery query;
    query.words = context.arguments.first();
    query.kind = context.option("kind");
    query.limit = 20;
    if (context.has("limit")) {
        bool valid = false;
        query.limit = context.option("limit").toInt(&valid);
        if (!valid || query.limit < 1 || query.limit > 10'000)
            return context.usageError(QStringLiteral("--limit takes a whole number from 1 to 10000"));
    }
    // A whole line was given, so its last word is finished.
    query.words += QLatin1Char(' ');
    const auto rows = (*workspace)->library().rows(query);
    if (!rows)
        return context.console().fail(rows.error());
    QJsonArray array;
    QStringList lines;
    for (const ItemRow& row : *rows) {
        array.append(QJsonObject{{QStringLiteral("feed"), row.feed.text()},
                                 {QStringLiteral("kind"), row.kind},
                                 {QStringLiteral("id"), row.id.text()},
                                 {QStringLiteral("rev"), row.rev},
                                 {QStringLiteral("title"), row.title},
                                 {QStringLiteral("snippet"), row.firstWords},
                                 {QStringLiteral("signed"), row.isSigned}});
        lines << QStringLiteral("%1/%2\t%3 (%4)\n\t%5").arg(row.kind, row.id.text(), row.title, row.feedTitle, row.firstWords);
    }
    context.console().result({{QStringLiteral("items"), array}},
                             lines.isEmpty() ? QStringLiteral("Nothing fits “%1”.").arg(context.arguments.first()) : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
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
             {{"out", "DIR"}, {"secret-key", "FILE"}, {"previous", "DIR"}, {"sequence", "N"}, {"time", "ISO"}}, feedBuild},
            {"feed diff", "OLD NEW", 2, {}, feedDiff},
            {"feed rotate", "DIR", 1, {{"secret-key", "FILE"}, {"new-key", "FILE"}, {"reason", "TEXT"}}, feedRotate},
            {"feed revoke", "DIR", 1, {{"secret-key", "FILE"}, {"reason", "TEXT"}}, feedRevoke},
            {"feed verify", "URL#KEY", 1, {}, feedVerify},
            {"feed add", "URL#KEY", 1, {}, feedAdd},
            {"feed remove", "ID", 1, {}, feedRemove},
            {"feed list", "", 0, {}, feedList},
            {"sync", "", 0, {{"feed", "ID"}}, syncCommand},
            {"search", "TEXT", 1, {{"kind", "K"}, {"limit", "N"}}, search},
            {"workshop start", "", 0, {}, workshopStart}};
}

} // namespace clarion
