#include "cli/command.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char* argv[])
{
    // Cards need fonts and therefore a QGuiApplication, but never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        // Qt would warn and choose a folder itself, on every call from a script or a cron job.
        const QByteArray folder = QFile::encodeName(QDir::tempPath()) + "/clarion-" + QByteArray::number(getuid());
        ::mkdir(folder.constData(), 0700);
        qputenv("XDG_RUNTIME_DIR", folder);
    }
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("clariondesk"));
    QCoreApplication::setApplicationName(QStringLiteral("clarion"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLARION_VERSION));
    return clarion::runCommandLine(QCoreApplication::arguments());
}
