#include "cli/command.h"

#include "base/errortext.h"
#include "workspace/restore.h"

#include <QFileInfo>
#include <QJsonArray>

namespace clarion {
namespace {

QJsonObject backupObject(const Backup& backup)
{
    QJsonObject object{{QStringLiteral("file"), backup.file},
                       {QStringLiteral("made"), backup.made.toString(Qt::ISODate)},
                       {QStringLiteral("reason"), reasonName(backup.reason)},
                       {QStringLiteral("bytes"), backup.bytes}};
    if (backup.reason == BackupReason::BeforeUpgrade)
        object.insert(QStringLiteral("fromVersion"), backup.fromVersion);
    return object;
}

/// To be pasted into a shell as it is.
QString shellWord(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// A workspace that is not there yet is not made by backing it up.
Result<std::unique_ptr<Database>> openForBackup(const CommandContext& context)
{
    const QString file = QFileInfo(context.workspaceFile()).absoluteFilePath();
    if (!QFileInfo::exists(file))
        return failure(ErrorCode::FileUnreadable, file, QStringLiteral("there is no workspace yet"));
    return Database::open(file, Database::Mode::ReadWrite);
}

int backUp(CommandContext& context)
{
    // Not through Workspace: this keeps what is there, and upgrades nothing first.
    const auto database = openForBackup(context);
    if (!database)
        return context.console().fail(database.error());
    const auto backup = makeBackup(**database, BackupReason::ByHand, context.clock());
    if (!backup)
        return context.console().fail(backup.error());
    context.console().result(backupObject(*backup), QStringLiteral("Backed up, and checked: %1 (%2)").arg(backup->file, byteWords(backup->bytes)));
    return ExitSuccess;
}

int backupList(CommandContext& context)
{
    const auto backups = backupsOf(context.workspaceFile());
    if (!backups)
        return context.console().fail(backups.error());
    QJsonArray array;
    QStringList lines;
    for (const Backup& backup : *backups) {
        QJsonObject object = backupObject(backup);
        Result<BackupContents> contents = failure(ErrorCode::WorkspaceDamaged, backup.file, QStringLiteral("it is not whole"));
        if (backup.isWhole)
            contents = contentsOf(backup.file);
        QString state;
        if (contents) {
            object.insert(QStringLiteral("posts"), contents->posts);
            object.insert(QStringLiteral("schemaVersion"), contents->schemaVersion);
            state = QStringLiteral("%1 posts").arg(contents->posts);
        } else {
            object.insert(QStringLiteral("error"), errorText(contents.error()));
            state = QStringLiteral("! it is damaged");
        }
        array.append(object);
        lines << QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(LocalTime::fromUtc(backup.made).toText(), reasonName(backup.reason), state,
                                                         byteWords(backup.bytes), backup.file);
    }
    context.console().result({{QStringLiteral("folder"), backupFolder(context.workspaceFile())}, {QStringLiteral("backups"), array}},
                             lines.isEmpty() ? QStringLiteral("No backups yet in %1").arg(backupFolder(context.workspaceFile()))
                                             : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

int restore(CommandContext& context)
{
    QString source = context.arguments.first();
    // As `backup list` names them, from wherever one stands.
    const QString among = backupFolder(context.workspaceFile()) + QLatin1Char('/') + source;
    if (!QFileInfo::exists(source) && QFileInfo::exists(among))
        source = among;
    const auto outcome = restoreWorkspace(context.workspaceFile(), source, context.clock());
    if (!outcome)
        return context.console().fail(outcome.error());
    QStringList lines{QStringLiteral("Brought back from %1: %2 posts%3.")
                          .arg(source, QString::number(outcome->contents.posts),
                               outcome->isUpgraded ? QStringLiteral(", brought up to date from an older Clarion") : QString())};
    if (outcome->fetchedPictures > 0)
        lines << QStringLiteral("%1 pictures were copied from beside it.").arg(outcome->fetchedPictures);
    if (!outcome->missingPictures.isEmpty())
        lines << QStringLiteral("%1 pictures of its posts are missing: %2").arg(outcome->missingPictures.size())
                     .arg(outcome->missingPictures.join(QStringLiteral(", ")));
    QJsonObject object{{QStringLiteral("restored"), source},
                       {QStringLiteral("posts"), outcome->contents.posts},
                       {QStringLiteral("upgraded"), outcome->isUpgraded},
                       {QStringLiteral("picturesCopied"), outcome->fetchedPictures},
                       {QStringLiteral("missingPictures"), QJsonArray::fromStringList(outcome->missingPictures)}};
    if (outcome->before && outcome->before->reason == BackupReason::BeforeRestore) {
        const QString undo = QStringLiteral("clarion-cli --workspace %1 restore %2")
                                 .arg(shellWord(QFileInfo(context.workspaceFile()).absoluteFilePath()), shellWord(outcome->before->file));
        object.insert(QStringLiteral("before"), outcome->before->file);
        object.insert(QStringLiteral("undo"), undo);
        lines << QStringLiteral("What was there before is kept. To undo this: %1").arg(undo);
    } else if (outcome->before) {
        object.insert(QStringLiteral("damaged"), outcome->before->file);
        lines << QStringLiteral("What was there before is damaged; it is kept as %1").arg(outcome->before->file);
    }
    context.console().result(object, lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> backupCommands()
{
    return {{"backup", "", 0, {}, backUp}, {"backup list", "", 0, {}, backupList}, {"restore", "FILE", 1, {}, restore}};
}

} // namespace clarion
