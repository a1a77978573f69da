#pragma once

#include "base/clock.h"
#include "cli/console.h"
#include "feed/signintransport.h"
#include "feed/syncrun.h"
#include "secrets/secretstore.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace clarion {

struct CommandOption {
    const char* name;        ///< without the dashes
    const char* value;       ///< what stands after it; nullptr for a switch
    bool repeats = false;    ///< may be given several times; the values come with line breaks between
};

struct Command;

/// What a command works with: its words, the console, and the workspace, which is opened when it is asked for.
class CommandContext {
public:
    CommandContext(const Command& command, Console console, QString workspaceFile, QString caFile)
        : m_command(command), m_console(console), m_workspaceFile(std::move(workspaceFile)), m_caFile(std::move(caFile)) {}

    [[nodiscard]] const Console& console() const { return m_console; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const QString& caFile() const { return m_caFile; }
    [[nodiscard]] Result<Workspace*> workspace();
    /// Where it lies, or would.
    [[nodiscard]] QString workspaceFile() const { return m_workspaceFile.isEmpty() ? Workspace::defaultFile() : m_workspaceFile; }
    /// What syncing works with: the transport with --ca, and what was signed in for.
    [[nodiscard]] SyncMeans syncMeans(Workspace& workspace);
    /// With --ca, signing in where somebody did.
    [[nodiscard]] std::unique_ptr<Transport> makeTransport();
    /// The keychain, which is not spoken to before it is used.
    [[nodiscard]] SecretStore& secrets();
    [[nodiscard]] int usageError(const QString& what) const;

    [[nodiscard]] QString option(const char* name) const { return options.value(QString::fromLatin1(name)); }
    [[nodiscard]] bool has(const char* name) const { return options.contains(QString::fromLatin1(name)); }

    QStringList arguments;
    QHash<QString, QString> options;

private:
    [[nodiscard]] const std::shared_ptr<SignIns>& signIns();

    const Command& m_command;
    Console m_console;
    QString m_workspaceFile;
    QString m_caFile;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SecretStore> m_secrets;
    std::shared_ptr<SignIns> m_signIns;
};

struct Command {
    const char* name;        ///< "feed build"
    const char* arguments;   ///< as the usage shows them
    int argumentCount;       ///< -1: any number
    std::vector<CommandOption> options;
    int (*run)(CommandContext&);
};

/// The post that --text, --network and --at tell; what is wrong with them, or nothing.
[[nodiscard]] QString readPost(const CommandContext& context, Post& post);

/// A number of bytes as a person reads it.
[[nodiscard]] QString byteWords(qint64 bytes);

/// Every command. The rooms add theirs here, so that help and parsing never disagree.
[[nodiscard]] const std::vector<Command>& commands();

[[nodiscard]] std::vector<Command> feedCommands();
[[nodiscard]] std::vector<Command> publishCommands();
[[nodiscard]] std::vector<Command> datasetCommands();
[[nodiscard]] std::vector<Command> credentialCommands();
[[nodiscard]] std::vector<Command> serveCommands();
[[nodiscard]] std::vector<Command> areaCommands();
[[nodiscard]] std::vector<Command> cardCommands();
[[nodiscard]] std::vector<Command> kitCommands();
[[nodiscard]] std::vector<Command> toolCommands();
[[nodiscard]] std::vector<Command> planCommands();
[[nodiscard]] std::vector<Command> postCommands();
[[nodiscard]] std::vector<Command> seriesCommands();
[[nodiscard]] std::vector<Command> exchangeCommands();
[[nodiscard]] std::vector<Command> checkCommands();
[[nodiscard]] std::vector<Command> syndicationCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> textCommands();

/// Parses the program's arguments and runs the command.
[[nodiscard]] int runCommandLine(const QStringList& arguments);

} // namespace clarion
