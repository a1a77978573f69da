#include "cli/passphrase.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace clarion {
namespace {

struct SecretQuestion {
    const char* variable;   ///< of the environment, which answers instead
    QString subject;
    QString withoutTerminal;
    QString question;
};

Result<QString> askSecret(const SecretQuestion& asked)
{
    if (qEnvironmentVariableIsSet(asked.variable))
        return qEnvironmentVariable(asked.variable);
    // The terminal itself, so that standard input stays free.
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure(ErrorCode::InvalidArgument, asked.subject, asked.withoutTerminal);
    QFile tty;
    if (!tty.open(terminal, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return failure(ErrorCode::FileUnreadable, QStringLiteral("/dev/tty"));
    tty.write(asked.question.toUtf8());
    termios before{};
    tcgetattr(terminal, &before);
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(terminal, TCSAFLUSH, &hidden);
    const QByteArray typed = tty.readLine(4096);
    tcsetattr(terminal, TCSAFLUSH, &before);
    tty.write("\n");
    return QString::fromUtf8(typed).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
}

} // namespace

Result<QString> askPassphrase(const QString& keyFile)
{
    return askSecret({"CLARION_PASSPHRASE", keyFile,
                      QStringLiteral("it is encrypted; set CLARION_PASSPHRASE, or run this in a terminal"),
                      QStringLiteral("Passphrase of %1: ").arg(keyFile)});
}

Result<QString> askPassword(const QString& address, const QString& question)
{
    return askSecret({"CLARION_PASSWORD", address,
                      QStringLiteral("it wants a password; set CLARION_PASSWORD, or run this in a terminal"), question});
}

} // namespace clarion
