#include "base/errortext.h"
#include "cards/cardmaker.h"
#include "shared/theme.h"
#include "shell/mainwindow.h"
#include "window/damagedworkspace.h"
#include "window/screenshots.h"
#include "window/singleinstance.h"
#include "workspace/workshop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace clarion;

namespace {

struct Options {
    QString workspace;
    QString caFile;
    QString language;
    QString theme;
    QString screenshots;
    QString link;
    bool workshop = false;
    bool firstFrame = false;
};

Options parseOptions(QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Local posts and events from central content."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char* name, const QString& description, const char* value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("workspace", QCoreApplication::translate("main", "Open this workspace."), "FILE");
    option("ca", QCoreApplication::translate("main", "Trust the certificates in this PEM file too."), "FILE");
    option("language", QCoreApplication::translate("main", "Use this language (en, cy)."), "LANGUAGE");
    option("theme", QCoreApplication::translate("main", "light or dark; without it, as the system."), "THEME");
    option("screenshots", QCoreApplication::translate("main", "Write a picture of every page to this folder and end."), "FOLDER");
    parser.addOption({QStringLiteral("workshop"), QCoreApplication::translate("main", "Open the workshop, with its fictional region.")});
    parser.addOption({QStringLiteral("first-frame"), QCoreApplication::translate("main", "End after the first frame; for measuring.")});
    parser.addPositionalArgument(QStringLiteral("link"), QCoreApplication::translate("main", "Add the feed of this clarion: link."), QStringLiteral("[LINK]"));
    parser.process(application);
    return {parser.value(QStringLiteral("workspace")), parser.value(QStringLiteral("ca")),
            parser.value(QStringLiteral("language")),  parser.value(QStringLiteral("theme")),
            parser.value(QStringLiteral("screenshots")), parser.positionalArguments().value(0), parser.isSet(QStringLiteral("workshop")),
            parser.isSet(QStringLiteral("first-frame"))};
}

void installLanguage(QApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
    // Dates and numbers as in Britain wherever the system's own language is not one of Clarion's.
    QLocale::setDefault(locale.language() == QLocale::Welsh ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString name = QLocale().language() == QLocale::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
    for (const QString& catalogue : {QStringLiteral("qtbase_"), QStringLiteral("clarion_")}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/clarion/translations/") + catalogue + name))
            application.installTranslator(translator);
        else
            delete translator;
    }
}

int tellAndEnd(const Error& error)
{
    const QString words = errorText(error);
    std::fprintf(stderr, "%s\n", qPrintable(words));
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("main", "Clarion"), words);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.subject + QLatin1Char('\n') + error.detail);
    box.exec();
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("clariondesk"));
    QCoreApplication::setApplicationName(QStringLiteral("clarion"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLARION_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(CLARION_APP_ID));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/clarion/icons/" CLARION_APP_ID ".svg")));
    const Options options = parseOptions(application);
    installLanguage(application, options.language);
    const ColourScheme scheme = options.theme == QLatin1String("dark")    ? ColourScheme::Dark
                                : options.theme == QLatin1String("light") ? ColourScheme::Light
                                                                          : ColourScheme::System;
    theme::apply(application, scheme, QColor(QString::fromLatin1(defaultAccent)));

    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return tellAndEnd({ErrorCode::Internal, QStringLiteral("QSQLITE"), QStringLiteral("Qt's SQLite driver is not installed (libqt6sql6-sqlite)")});
    const QString file = !options.workspace.isEmpty() ? options.workspace
                         : options.workshop           ? Workspace::workshopFile()
                                                      : Workspace::defaultFile();
    SingleInstance instance(file);
    if (!instance.claim(options.link))
        return 0;
    SystemClock clock;
    auto workspace = Workspace::open(file, clock);
    if (!workspace && workspace.error().code == ErrorCode::WorkspaceDamaged) {
        switch (offerBackup(file, workspace.error(), clock)) {
        case BackupOffer::NoneIsGood: break;
        case BackupOffer::Declined: return 1;
        case BackupOffer::BroughtBack: workspace = Workspace::open(file, clock); break;
        }
    }
    if (!workspace)
        return tellAndEnd(workspace.error());
    if (options.workshop || !options.screenshots.isEmpty()) {
        const auto transport = makeTransport(options.caFile);
        if (const auto area = startWorkshop(**workspace, *transport); !area)
            return tellAndEnd(area.error());
    }
    if (!options.screenshots.isEmpty()) {
        const auto posts = (*workspace)->posts().all();
        if (posts && posts->empty())
            plantExamplePosts(**workspace);
    }

    MainWindow window(**workspace, options.caFile);
    QObject::connect(&window, &MainWindow::accentChanged, &application, [&application, scheme](const QColor& accent) {
        theme::apply(application, scheme, accent);
    });
    if (const auto feeds = (*workspace)->feeds().all(); feeds && !feeds->empty()) {
        if (const QColor accent(feeds->front().accent); accent.isValid())
            theme::apply(application, scheme, accent);
    }
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window, [&window](const QString& link) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
        if (!link.isEmpty())
            window.addFeed(link);
    });
    if (!options.screenshots.isEmpty())
        return takeScreenshots(window, **workspace, options.screenshots) ? 0 : 1;
    if (options.firstFrame) {
        QObject::connect(
            &window, &MainWindow::firstFrameDrawn, &application,
            [&] {
                std::printf("first-frame %lld ms\n", static_cast<long long>(sinceStart.elapsed()));
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.ini"),
                       QSettings::IniFormat);
    const QString geometryKey = QStringLiteral("geometry");
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray())) {
        // The first time, with room for the frame, on whatever screen there is.
        const QSize room = window.screen()->availableSize() - QSize(8, 40);
        window.resize(window.size().boundedTo(room));
    }
    window.show();
    if (!options.link.isEmpty())
        window.addFeed(options.link);
    const int exitCode = QApplication::exec();
    settings.setValue(geometryKey, window.saveGeometry());
    return exitCode;
}
