#include "cli/command.h"

#include "networks/network.h"
#include "secrets/keychainstore.h"

#include <algorithm>

namespace clarion {
namespace {

QString usageOf(const Command& command)
{
    QString usage = QString::fromUtf8(command.name);
    if (*command.arguments != '\0')
        usage += QLatin1Char(' ') + QString::fromUtf8(command.arguments);
    for (const CommandOption& option : command.options) {
        usage += option.value ? QStringLiteral(" [--%1 %2]").arg(QLatin1String(option.name), QString::fromUtf8(option.value))
                              : QStringLiteral(" [--%1]").arg(QLatin1String(option.name));
        if (option.repeats)
            usage += QStringLiteral("…");
    }
    return usage;
}

QString help()
{
    QString text = QStringLiteral("Usage: clarion-cli [--workspace FILE] [--json] [--ca FILE] COMMAND\n\n"
                                  "  --workspace FILE  work with this workspace instead of your own\n"
                                  "  --json            print JSON\n"
                                  "  --ca FILE         trust the certificates in this PEM file too\n"
                                  "  --version         print the version\n\nCommands:\n");
    for (const Command& command : commands())
        text += QStringLiteral("  ") + usageOf(command) + QLatin1Char('\n');
    return text + QStringLiteral("\nExit codes: 0 done, 1 failed, 2 wrong usage. Errors go to standard error.");
}

int wrongUsage(const Console& console, const QString& what)
{
    console.note(QStringLiteral("clarion-cli: %1\nSee clarion-cli --help.").arg(what));
    return ExitUsage;
}

/// The command that these words begin with; its own words are taken off.
const Command* takeCommand(QStringList& words)
{
    // "localise all" before "localise".
    const Command* longest = nullptr;
    qsizetype length = 0;
    for (const Command& command : commands()) {
        const QStringList name = QString::fromUtf8(command.name).split(QLatin1Char(' '));
        if (name.size() > length && words.mid(0, name.size()) == name) {
            longest = &command;
            length = name.size();
        }
    }
    words = words.mid(length);
    return longest;
}

} // namespace

Result<Workspace*> CommandContext::workspace()
{
    if (!m_workspace) {
        auto opened = Workspace::open(workspaceFile(), m_clock);
        if (!opened)
            return failure(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

SyncMeans CommandContext::syncMeans(Workspace& workspace)
{
    // Made here, once: the run makes a transport in each of its threads.
    const auto signIns = this->signIns();
    return {workspace.file(), workspace.writer(), m_clock,
            [signIns, caFile = m_caFile] { return signingIn(clarion::makeTransport(caFile), signIns); }};
}

std::unique_ptr<Transport> CommandContext::makeTransport()
{
    return signingIn(clarion::makeTransport(m_caFile), signIns());
}

const std::shared_ptr<SignIns>& CommandContext::signIns()
{
    if (!m_signIns)
        m_signIns = std::make_shared<SignIns>(secrets());
    return m_signIns;
}

SecretStore& CommandContext::secrets()
{
    if (!m_secrets)
        m_secrets = std::make_unique<KeychainStore>(QStringLiteral("Clarion"));
    return *m_secrets;
}

int CommandContext::usageError(const QString& what) const
{
    m_console.note(QStringLiteral("clarion-cli %1: %2\nUsage: clarion-cli %3")
                       .arg(QLatin1String(m_command.name), what, usageOf(m_command)));
    return ExitUsage;
}

QString readPost(const CommandContext& context, Post& post)
{
    post.text = context.option("text");
    post.network = context.has("network") ? context.option("network") : QStringLiteral("facebook");
    if (!findNetwork(post.network))
        return QStringLiteral("there is no network “%1”").arg(post.network);
    if (!context.has("at"))
        return {};
    const LocalTime at = LocalTime::parse(context.option("at"));
    if (!at.isValid())
        return QStringLiteral("--at takes a time as \"2027-05-06 07:00\"");
    post.planned = at;
    return {};
}

QString byteWords(qint64 bytes)
{
    return bytes < 10'000 ? QStringLiteral("%1 bytes").arg(bytes)
                          : QStringLiteral("%1 kB").arg(static_cast<double>(bytes) / 1000, 0, 'f', 0);
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> gathered;
        for (auto&& group : {publishCommands(), datasetCommands(), feedCommands(), credentialCommands(), serveCommands(), areaCommands(), toolCommands(),
                             kitCommands(), cardCommands(), checkCommands(), planCommands(), postCommands(), textCommands(), exchangeCommands(), syndicationCommands(),
                             backupCommands(), seriesCommands()})
            gathered.insert(gathered.end(), group.begin(), group.end());
        return gathered;
    }();
    return all;
}

int runCommandLine(const QStringList& arguments)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    const Console console(json);
    QStringList words;
    QHash<QString, QString> options;
    // Options may stand anywhere; whether one takes a value depends on the command, so words are sorted in two rounds.
    QSet<QString> withValue{QStringLiteral("workspace"), QStringLiteral("ca")};
    QSet<QString> repeating;
    for (const Command& command : commands()) {
        for (const CommandOption& option : command.options) {
            if (option.value)
                withValue.insert(QString::fromLatin1(option.name));
            if (option.repeats)
                repeating.insert(QString::fromLatin1(option.name));
        }
    }
    bool onlyWords = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (onlyWords || !argument.startsWith(QLatin1String("--"))) {
            words << argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        QString value;
        if (equals >= 0 && !withValue.contains(name))
            return wrongUsage(console, QStringLiteral("--%1 takes no value").arg(name));
        if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else if (withValue.contains(name)) {
            if (++i >= arguments.size())
                return wrongUsage(console, QStringLiteral("a value is missing after --%1").arg(name));
            value = arguments.at(i);
        }
        if (repeating.contains(name) && options.contains(name))
            value = options.value(name) + QLatin1Char('\n') + value;
        options.insert(name, value);
    }
    if (options.contains(QStringLiteral("help")) || (words.size() == 1 && words.first() == QLatin1String("help"))) {
        console.line(help());
        return ExitSuccess;
    }
    if (options.contains(QStringLiteral("version"))) {
        console.line(QStringLiteral("clarion-cli " CLARION_VERSION));
        return ExitSuccess;
    }
    if (words.isEmpty())
        return wrongUsage(console, QStringLiteral("a command is missing"));
    const QString first = words.join(QLatin1Char(' '));
    const Command* command = takeCommand(words);
    if (!command)
        return wrongUsage(console, QStringLiteral("there is no command “%1”").arg(first));

    CommandContext context(*command, console, options.take(QStringLiteral("workspace")), options.take(QStringLiteral("ca")));
    options.remove(QStringLiteral("json"));
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        const bool known = std::any_of(command->options.begin(), command->options.end(), [&it](const CommandOption& option) {
            return it.key() == QLatin1String(option.name);
        });
        if (!known)
            return context.usageError(QStringLiteral("there is no option --%1").arg(it.key()));
    }
    if (command->argumentCount >= 0 && words.size() != command->argumentCount)
        return context.usageError(words.size() < command->argumentCount
                                      ? QStringLiteral("%1 is missing").arg(QString::fromUtf8(command->arguments).section(QLatin1Char(' '), words.size()))
                                      : QStringLiteral("“%1” is too much").arg(words.at(command->argumentCount)));
    context.arguments = words;
    context.options = options;
    const int exitCode = command->run(context);
    if (exitCode == ExitSuccess && !Console::everythingPrinted())
        return console.fail({ErrorCode::FileUnwritable, QStringLiteral("standard output"), QStringLiteral("not everything could be printed")});
    return exitCode;
}

} // namespace clarion
