#include "cli/passphrase.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace clarion {

Result<QString> askPassphrase(const QString& keyFile)
{
    if (qEnvironmentVariableIsSet("CLARION_PASSPHRASE"))
        return qEnvironmentVariable("CLARION_PASSPHRASE");
    // The terminal itself, so that standard input stays free.
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure(ErrorCode::InvalidArgument, keyFile,
                       QStringLiteral("it is encrypted; set CLARION_PASSPHRASE, or run this in a terminal"));
    QFile tty;
    if (!tty.open(terminal, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return failure(ErrorCode::FileUnreadable, QStringLiteral("/dev/tty"));
    tty.write(QStringLiteral("Passphrase of %1: ").arg(keyFile).toUtf8());
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

} // namespace clarion
