// Linked into every test: before main() runs, everything that a program would write for a person is turned to a folder
// that goes with the test, and what differs between machines (language, zone, display) is fixed.

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

namespace {

class Environment {
public:
    Environment()
    {
        const QString home = m_home.path();
        const auto set = [&home](const char* variable, const char* folder) {
            const QString path = home + QLatin1Char('/') + QString::fromLatin1(folder);
            QDir().mkpath(path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(variable, QFile::encodeName(path));
        };
        set("HOME", "home");
        set("XDG_DATA_HOME", "data");
        set("XDG_CONFIG_HOME", "config");
        set("XDG_CACHE_HOME", "cache");
        set("XDG_RUNTIME_DIR", "run");
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("TZ", "Europe/London");
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }

private:
    QTemporaryDir m_home;
};

const Environment environment;

} // namespace
