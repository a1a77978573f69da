// bench_heartbeat: the window while a website's feed of 100,000 entries arrives, with the list of articles open.
// A timer beats every millisecond; the longest pause between two beats is how long the window was deaf. Floor: the same
// window with nothing arriving.

#include "figures.h"
#include "samplerss.h"
#include "shared/theme.h"
#include "shell/mainwindow.h"
#include "workspace/workshop.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace clarion;

namespace {

constexpr int entryCount = 100'000;

/// Handles events until `isDone`, and gives the longest and the 99th of 100 pauses between beats, in milliseconds.
std::pair<double, double> pauses(const std::function<bool()>& isDone)
{
    std::vector<double> beats;
    QElapsedTimer since;
    QTimer heart;
    QEventLoop loop;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        beats.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.restart();
        if (isDone())
            loop.quit();
    });
    since.start();
    heart.start(1);
    loop.exec();
    std::sort(beats.begin(), beats.end());
    return {beats.back(), beats[beats.size() * 99 / 100]};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, ColourScheme::Light, QColor(Qt::darkRed));
    const SystemClock clock;
    const QTemporaryDir folder;
    const QString feed = folder.filePath(QStringLiteral("society.xml"));
    writeSampleRss(feed, entryCount, SampleDates::Scattered);
    const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("w.clarion")), clock));
    (void)must(startWorkshop(*workspace, *makeTransport()));
    SyncController sync(*workspace, {}, nullptr);
    MainWindow window(*workspace, {});
    window.resize(1280, 720);
    window.show();
    window.showPage(MainWindow::Library);
    for (QComboBox* box : window.findChildren<QComboBox*>()) {
        if (const int articles = box->findData(QStringLiteral("article")); articles >= 0)
            box->setCurrentIndex(articles);
    }
    QElapsedTimer quiet;
    quiet.start();
    const auto floor = pauses([&] { return quiet.elapsed() > 3000; });
    QElapsedTimer sinceDone;   // what is drawn anew after the last entry counts, too
    QObject::connect(&sync, &SyncController::finished, &application, [&](const SyncOutcome& outcome) {
        if (!outcome.errors().empty())
            qFatal("%s", qPrintable(outcome.errors().front().detail));
        if (outcome.feeds.front().report->changes.added != entryCount)
            qFatal("not all entries came");
        sinceDone.start();
    });
    sync.subscribe(QUrl::fromLocalFile(feed).toString());
    const auto busy = pauses([&] { return sinceDone.isValid() && sinceDone.elapsed() > 1000; });
    printFigure("window_longest_pause", busy.first, "ms", floor.first);
    printFigure("window_pause_p99", busy.second, "ms", floor.second);
    return 0;
}
