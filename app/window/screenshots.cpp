#include "window/screenshots.h"

#include "base/savefile.h"
#include "exchange/importdialog.h"
#include "networks/network.h"
#include "shared/theme.h"
#include "shell/mainwindow.h"
#include "workspace/localisation.h"
#include "shared/workpool.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>

namespace clarion {
namespace {

/// Lets layouts, cards that are painted in the background and queued changes settle.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    do {
        workPool().waitForDone(50);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < 400);
}

struct Example {
    const char* tool;     ///< a tool of the workshop; nullptr for a text of its own
    const char* network;
    const char* text;
    int day;              ///< from today
    QTime time;
    PostStatus status;
};

} // namespace

void plantExamplePosts(Workspace& workspace)
{
    static const std::vector<Example> examples{
        {"class-sizes", "facebook", nullptr, 0, QTime(8, 0), PostStatus::Ready},
        {nullptr, "bluesky", "Rain? Never heard of it. See you at the market stall at ten: hot tea, strong opinions, free pencils.", 0, QTime(9, 30), PostStatus::Draft},
        {"pay-packet", "x", nullptr, 1, QTime(12, 15), PostStatus::Ready},
        {nullptr, "instagram", "Thirty-one bags of litter, one shopping trolley and a very surprised heron. Thank you, riverside volunteers!", 1, QTime(18, 30), PostStatus::Draft},
        {"bus-count", "mastodon", nullptr, 2, QTime(7, 45), PostStatus::Ready},
        {nullptr, "facebook", "The library hour is back on Saturdays. We asked, you signed, they listened.", 4, QTime(9, 0), PostStatus::Draft},
        {"cold-homes", "threads", nullptr, 6, QTime(17, 0), PostStatus::Ready},
        {nullptr, "whatsapp", "Canvass tonight: meet at the clock tower, 18:15. Bring a friend and a torch.", 8, QTime(16, 0), PostStatus::Draft},
        {nullptr, "facebook", "Seven new faces at the members' meeting. Here is what they asked first.", -3, QTime(19, 0), PostStatus::Posted},
        {nullptr, "bluesky", "Idea: ask the bus drivers what they would change first.", -1000, {}, PostStatus::Draft},
        {nullptr, "facebook", "Photo of the new crossing, once it is open", -1000, {}, PostStatus::Draft}};
    const auto area = workspace.area();
    const auto profile = workspace.profile();
    if (!area || !*area || !profile)
        return;
    for (const Example& example : examples) {
        Post post;
        post.network = QString::fromLatin1(example.network);
        post.text = QString::fromUtf8(example.text);
        post.status = example.status;
        if (example.day > -1000)
            post.planned = LocalTime{workspace.today().addDays(example.day), example.time};
        if (example.tool) {
            const auto localisation = prepareLocalisation(workspace.database(), ItemId(QString::fromLatin1(example.tool)),
                                                          (*area)->key.boundarySet, {*findNetwork(post.network)});
            if (!localisation)
                continue;
            const LocalisedOutput output = localisation->localiser.localise(**area);
            if (output.withheld)
                continue;
            const auto draft = draftOf(workspace, *localisation, output, post.network, imprintOf(*profile));
            if (!draft)
                continue;
            post.text = draft->text;
            post.link = draft->link;
            post.source = draft->source;
            post.pictures = draft->pictures;
        }
        (void)workspace.writer().runAndWait(
            [&](Transaction& transaction) { return insertPost(transaction, post, workspace.clock()); });
    }
}

bool takeScreenshots(MainWindow& window, Workspace& workspace, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return false;
    window.resize(1280, 720);
    window.show();
    bool written = true;
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const QString suffix = scheme == ColourScheme::Dark ? QStringLiteral("-dark.png") : QStringLiteral(".png");
        theme::apply(*qApp, scheme, theme::accent(QApplication::palette()));
        const auto save = [&](const QString& name) {
            settle();
            written = window.grab().save(QDir(folder).filePath(name + suffix)) && written;
        };
        {
            const QTemporaryDir fresh;
            const auto empty = Workspace::open(fresh.filePath(QStringLiteral("workspace.clarion")), workspace.clock());
            if (!empty)
                return false;
            MainWindow firstRun(**empty, {});
            firstRun.resize(window.size());
            firstRun.show();
            settle();
            written = firstRun.grab().save(QDir(folder).filePath(QStringLiteral("first-run") + suffix)) && written;
        }
        window.showPage(MainWindow::Today);
        save(QStringLiteral("today"));
        window.showPage(MainWindow::Plan);
        save(QStringLiteral("plan"));
        window.openItem(QStringLiteral("tool"), ItemId(QStringLiteral("class-sizes")));
        save(QStringLiteral("library-tool"));
        if (auto* cards = window.findChild<QPushButton*>(QStringLiteral("allCards"))) {
            cards->setChecked(true);
            save(QStringLiteral("library-cards"));
            cards->setChecked(false);
        }
        window.openItem(QStringLiteral("tool"), ItemId(QStringLiteral("gp-waits")));
        save(QStringLiteral("library-withheld"));
        window.showPage(MainWindow::Library);
        const auto messages = workspace.library().items(QStringLiteral("message"), workspace.today());
        if (messages && !messages->empty()) {
            window.openItem(QStringLiteral("message"), messages->front().id);
            save(QStringLiteral("library-message"));
        }
        window.showPage(MainWindow::Feeds);
        save(QStringLiteral("feeds"));
        window.openSettings();
        settle();
        if (auto* settings = QApplication::activeModalWidget()) {
            written = settings->grab().save(QDir(folder).filePath(QStringLiteral("settings") + suffix)) && written;
            settings->close();
        }
        window.exportPlan();
        settle();
        if (auto* dialog = QApplication::activeModalWidget()) {
            written = dialog->grab().save(QDir(folder).filePath(QStringLiteral("export") + suffix)) && written;
            dialog->close();
        }
        window.importPosts();
        settle();
        if (auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget())) {
            const QTemporaryDir tables;
            const QString table = tables.filePath(QStringLiteral("campaign.csv"));
            if (saveFile(table, samplePlanCsv(workspace.today()) + "31/02/2027,18:30,facebook,A day that is not in the calendar,\r\n"))
                dialog->openFile(table);
            settle();
            written = dialog->grab().save(QDir(folder).filePath(QStringLiteral("import") + suffix)) && written;
            dialog->close();
        }
        const auto posts = workspace.posts().all();
        if (posts && !posts->empty()) {
            for (const Post& post : *posts) {
                if (post.pictures.empty())
                    continue;
                window.openPost(post.id);
                break;
            }
            save(QStringLiteral("composer"));
        }
    }
    return written;
}

} // namespace clarion
