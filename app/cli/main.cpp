#include "cli/command.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    // Cards need fonts and therefore a QGuiApplication, but never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("clariondesk"));
    QCoreApplication::setApplicationName(QStringLiteral("clarion"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLARION_VERSION));
    return clarion::runCommandLine(QCoreApplication::arguments());
}
