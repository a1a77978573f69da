#include "cli/command.h"
#include "cli/passphrase.h"

#include "feed/feedcredential.h"

namespace clarion {
namespace {

/// The address behind an id of a followed feed, or the address that was given, without its key. One may sign in to a
/// feed before it is added: a private one could not be added otherwise.
Result<QString> credentialAddress(CommandContext& context)
{
    const QString& given = context.arguments.first();
    QString address = given;
    if (!given.contains(QLatin1Char('/'))) {
        const auto workspace = context.workspace();
        if (!workspace)
            return failure(workspace.error());
        const auto feed = (*workspace)->feeds().find(FeedId(given));
        if (!feed)
            return failure(feed.error());
        if (!*feed)
            return failure(ErrorCode::NotFound, given, QStringLiteral("an id from “clarion-cli feed list”, or an address expected"));
        address = (*feed)->address;
    }
    const QString key = credentialKey(address);
    if (key.isEmpty())
        return failure(ErrorCode::InvalidArgument, given,
                       QStringLiteral("only an https address, without a name or password in it, can be signed in to"));
    return key;
}

Result<FeedCredential> askCredential(const CommandContext& context, const QString& address)
{
    if (context.has("token")) {
        const auto token = askPassword(address, QStringLiteral("Token for %1: ").arg(address));
        return token ? FeedCredential::bearer(*token) : failure(token.error());
    }
    const QString user = context.option("user");
    const auto password = askPassword(address, QStringLiteral("Password of %1 for %2: ").arg(user, address));
    return password ? FeedCredential::basic(user, *password) : failure(password.error());
}

QString noKeychain(const SecretStore& secrets)
{
    return QStringLiteral("No keychain answers on this computer: %1. ").arg(secrets.whyNotKept());
}

int feedSignIn(CommandContext& context)
{
    if (context.has("user") == context.has("token"))
        return context.usageError(QStringLiteral("one of --user NAME and --token is needed"));
    const auto address = credentialAddress(context);
    if (!address)
        return context.console().fail(address.error());
    const auto credential = askCredential(context, *address);
    if (!credential)
        return context.console().fail(credential.error());
    if (auto written = context.secrets().write(*address, credential->toText()); !written)
        return context.console().fail(written.error());
    if (!context.secrets().keeps()) {
        context.console().note(noKeychain(context.secrets())
                               + QStringLiteral("The sign-in to %1 could be kept for this session only, which ends with this "
                                                "command. Unlock or install a keychain, or sign in in the window, which "
                                                "keeps it until it is closed.").arg(*address));
        return ExitFailed;
    }
    context.console().result({{QStringLiteral("address"), *address}, {QStringLiteral("user"), credential->user}},
                             credential->kind == FeedCredential::Kind::Basic
                                 ? QStringLiteral("Signed in to %1 as %2. The password lies in the keychain.")
                                       .arg(*address, credential->user)
                                 : QStringLiteral("Signed in to %1. The token lies in the keychain.").arg(*address));
    return ExitSuccess;
}

int feedSignOut(CommandContext& context)
{
    const auto address = credentialAddress(context);
    if (!address)
        return context.console().fail(address.error());
    const auto before = context.secrets().read(*address);
    if (!before)
        return context.console().fail(before.error());
    if (auto removed = context.secrets().remove(*address); !removed)
        return context.console().fail(removed.error());
    if (!context.secrets().keeps()) {
        context.console().note(noKeychain(context.secrets())
                               + QStringLiteral("What may lie there for %1 could not be removed.").arg(*address));
        return ExitFailed;
    }
    context.console().result({{QStringLiteral("address"), *address}, {QStringLiteral("wasSignedIn"), before->has_value()}},
                             before->has_value() ? QStringLiteral("Signed out of %1.").arg(*address)
                                                 : QStringLiteral("Nobody was signed in to %1.").arg(*address));
    return ExitSuccess;
}

} // namespace

std::vector<Command> credentialCommands()
{
    return {{"feed sign-in", "ID|ADDRESS", 1, {{"user", "NAME"}, {"token", nullptr}}, feedSignIn},
            {"feed sign-out", "ID|ADDRESS", 1, {}, feedSignOut}};
}

} // namespace clarion
