#include "cli/command.h"

#include "base/errortext.h"
#include "feed/feedlink.h"
#include "feed/syncrun.h"
#include "feed/websync.h"
#include "workspace/workshop.h"

#include <QEventLoop>
#include <QJsonArray>

#include <thread>

namespace clarion {
namespace {

/// Nobody is asked while the officer works offline; what lies on this computer can be read.
Result<void> mayAsk(const Workspace& workspace, const QUrl& address)
{
    const auto settings = workspace.syncSettings();
    if (!settings)
        return failure(settings.error());
    return settings->workOffline && isWebAddress(address) ? failure(ErrorCode::WorkOffline, address.toString()) : Result<void>();
}

int addFeed(CommandContext& context, const FeedAddress& address)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    if (auto may = mayAsk(**workspace, address.folder); !may)
        return context.console().fail(may.error());
    const SyncMeans means = context.syncMeans(**workspace);
    const auto transport = means.makeTransport();
    FeedSync sync(means.workspaceFile, means.writer, means.clock, *transport);
    const auto added = sync.add(address, {});
    if (!added)
        return context.console().fail(added.error());
    const Manifest& manifest = added->manifest;
    QString words = QStringLiteral("Added “%1” by %2. Compare its key with the publisher's: %3\n“clarion-cli sync” fetches its content.")
                        .arg(manifest.title, manifest.provider, address.key.fingerprint());
    if (!added->movedFrom.isEmpty())
        words = QStringLiteral("“%1” was followed already; it is read from this address now, not from %2.").arg(manifest.title, added->movedFrom);
    context.console().result({{QStringLiteral("feed"), manifest.id.text()},
                              {QStringLiteral("title"), manifest.title},
                              {QStringLiteral("provider"), manifest.provider},
                              {QStringLiteral("level"), manifest.level},
                              {QStringLiteral("movedFrom"), added->movedFrom},
                              {QStringLiteral("keyId"), address.key.keyId()},
                              {QStringLiteral("fingerprint"), address.key.fingerprint()}},
                             words);
    return ExitSuccess;
}

int subscribe(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    if (auto may = mayAsk(**workspace, webAddress(context.arguments.first())); !may)
        return context.console().fail(may.error());
    const SyncMeans means = context.syncMeans(**workspace);
    const auto transport = means.makeTransport();
    WebSync web(means.writer, means.clock, *transport);
    const auto subscription = web.subscribe(context.arguments.first(), {});
    if (!subscription)
        return context.console().fail(subscription.error());
    QJsonArray others;
    QString words = QStringLiteral("Subscribed to “%1” (%2), unsigned. “clarion-cli sync” fetches its articles.")
                        .arg(subscription->title, subscription->address.toString());
    for (const FoundWebFeed& other : subscription->others) {
        others.append(QJsonObject{{QStringLiteral("address"), other.address.toString()}, {QStringLiteral("title"), other.title}});
        words += QStringLiteral("\nThe page names another: %1 (%2)").arg(other.address.toString(), other.title);
    }
    context.console().result({{QStringLiteral("feed"), subscription->id.text()},
                              {QStringLiteral("title"), subscription->title},
                              {QStringLiteral("address"), subscription->address.toString()},
                              {QStringLiteral("others"), others}},
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
        return QStringLiteral("receiving %1 of %2").arg(byteWords(progress.done), byteWords(progress.total));
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
                                  QString::number(report.figures), byteWords(transfer.bytes));
    if (report.sequence > 0)
        line += QStringLiteral(" (sequence %1)").arg(report.sequence);
    return report.note.isEmpty() ? line : line + QStringLiteral("; ") + report.note;
}

/// One feed that fails does not hold up the others. The main thread handles events meanwhile: the keychain answers there.
std::vector<FeedOutcome> syncMeanwhile(const SyncMeans& means, const std::vector<Feed>& feeds, const Console& console)
{
    std::vector<FeedOutcome> outcomes;
    QEventLoop loop;
    std::thread run([&] {
        outcomes = syncFeeds(means, feeds, {}, [&console](const Feed& feed, const SyncProgress& progress) {
            console.progress(feed.title + QStringLiteral(": ") + stageWords(progress));
        });
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    run.join();
    return outcomes;
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
    const auto outcomes = syncMeanwhile(context.syncMeans(**workspace), *feeds, context.console());
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
    return {{"feed add", "URL#KEY", 1, {}, feedAdd},
            {"feed remove", "ID", 1, {}, feedRemove},
            {"feed list", "", 0, {}, feedList},
            {"subscribe", "URL", 1, {}, subscribe},
            {"sync", "", 0, {{"feed", "ID"}}, syncCommand},
            {"search", "TEXT", 1, {{"kind", "K"}, {"limit", "N"}}, search},
            {"workshop start", "", 0, {}, workshopStart}};
}

} // namespace clarion
