#include "cli/command.h"

#include "feed/feedserver.h"
#include "feed/manifest.h"
#include "feed/minisign.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace clarion {
namespace {

std::array<int, 2> interruptPipe{-1, -1};

/// All that a signal handler may do: the event loop finds the byte and ends in its own time.
void stopServing(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
}

QByteArray readUpTo(const QString& path, qint64 limit)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(limit) : QByteArray();
}

/// The public key that this feed is signed with, from a key file in the folder or beside it.
std::optional<MinisignPublicKey> keyOfFeed(const QDir& folder)
{
    const QByteArray manifest = readUpTo(folder.filePath(QStringLiteral("clarion.json")), FeedLimits::manifest);
    const QByteArray signature = readUpTo(folder.filePath(QStringLiteral("clarion.json.minisig")), FeedLimits::signature);
    for (const QString& place : {folder.absolutePath(), QFileInfo(folder.absolutePath()).absolutePath()}) {
        for (const QString& name : QDir(place).entryList({QStringLiteral("*.pub")}, QDir::Files)) {
            const auto key = MinisignPublicKey::parse(
                QString::fromUtf8(readUpTo(QDir(place).filePath(name), FeedLimits::signature)));
            if (key && minisignVerify(manifest, signature, *key))
                return *key;
        }
    }
    return std::nullopt;
}

int runUntilInterrupted()
{
    if (::pipe2(interruptPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return ExitFailed;
    QSocketNotifier notifier(interruptPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::signal(SIGINT, stopServing);
    std::signal(SIGTERM, stopServing);
    return QCoreApplication::exec();
}

int feedServe(CommandContext& context)
{
    quint16 port = 0;
    if (context.has("port")) {
        bool valid = false;
        port = context.option("port").toUShort(&valid);
        if (!valid || port == 0)
            return context.usageError(QStringLiteral("--port takes a number from 1 to 65535"));
    }
    const QDir folder(context.arguments.first());
    if (!QFileInfo(folder.filePath(QStringLiteral("clarion.json"))).isFile())
        return context.console().fail({ErrorCode::NotFound, folder.path(),
                                       QStringLiteral("no clarion.json lies there; “clarion-cli feed build” makes one")});
    FeedServer server(folder.path());
    const Console& console = context.console();
    server.served = [&console](const QString& method, const QString& path, int status) {
        console.note(QStringLiteral("%1 %2 %3").arg(method, path, QString::number(status)));
    };
    const auto place = server.listen(port);
    if (!place)
        return console.fail(place.error());
    const auto key = keyOfFeed(folder);
    const QString address = place->toString() + QLatin1Char('#') + (key ? key->toBase64() : QStringLiteral("<public key>"));
    console.result({{QStringLiteral("folder"), folder.absolutePath()},
                    {QStringLiteral("url"), place->toString()},
                    {QStringLiteral("address"), key ? QJsonValue(address) : QJsonValue()}},
                   QStringLiteral("Serving %1 to this computer alone, until Ctrl+C. To follow it here:\n"
                                  "clarion-cli feed add \"%2\"").arg(folder.path(), address));
    if (!key)
        console.note(QStringLiteral("No .pub file in the folder or beside it fits the feed's signature, so its public key is left "
                                    "for you to put in."));
    return runUntilInterrupted();
}

} // namespace

std::vector<Command> serveCommands()
{
    return {{"feed serve", "DIR", 1, {{"port", "N"}}, feedServe}};
}

} // namespace clarion
