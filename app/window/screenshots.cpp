#include "window/screenshots.h"

#include "base/savefile.h"
#include "exchange/importdialog.h"
#include "networks/network.h"
#include "calendar/planpage.h"
#include "composer/seriesline.h"
#include "checks/postchecks.h"
#include "shared/theme.h"
#include "shell/mainwindow.h"
#include "workspace/localisation.h"
#include "shared/workpool.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

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
    const char* subject = "";   ///< where its source does not tell
};

/// Three weeks back and three ahead, as they look in the middle of a campaign.
void plantFullMonth(Workspace& workspace, const QString& imprint)
{
    static const std::vector<std::pair<const char*, const char*>> said{
        {"The footbridge at Mill Weir opens on Saturday. First over it gets a bun.", "Footbridge"},
        {"Forty neighbours, nine brooms, one very clean lane. Same again next month?", ""},
        {"Question time with the candidate: ask anything about buses, books or badgers.", "Candidate"},
        {"The surgery has taken on two more nurses. Ring at eight, or book on the web at night.", ""},
        {"Lost: one umbrella, at the housing meeting. Found: three new volunteers.", "Footbridge"},
        {"Your street has a new lollipop person. Say hello to Bernadette.", ""},
        {"How we voted on the library hours, and why, in four sentences.", "Candidate"}};
    static const std::vector<const char*> networks{"facebook", "x", "instagram", "bluesky", "mastodon", "threads"};
    (void)workspace.writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        for (const Label& label : {Label{QStringLiteral("Footbridge"), 0}, Label{QStringLiteral("Candidate"), 3}}) {
            if (auto done = writeLabel(transaction, label); !done)
                return done;
        }
        const MixTargets targets{{QStringLiteral("issue"), 30}, {QStringLiteral("tool"), 20}, {QStringLiteral("event"), 20}, {QStringLiteral("personal"), 15}};
        if (auto done = writeMixTargets(transaction, targets); !done)
            return done;
        for (int day = -24; day <= 24; ++day) {
            // The week before and after today stays as the examples have it.
            for (int i = 0; qAbs(day) > 3 && i < 1 + (day * day + 3) % 4; ++i) {
                const auto& [words, label] = said[static_cast<size_t>(day * day + 5 * i) % said.size()];
                Post post;
                post.network = QString::fromLatin1(networks[static_cast<size_t>(day + 24 + i) % networks.size()]);
                post.text = withImprint(QString::fromUtf8(words), imprint);
                post.label = QString::fromUtf8(label);
                post.subject = subjectNames().at((day * day + i) % static_cast<int>(subjectNames().size()));
                post.planned = LocalTime{workspace.today().addDays(day), QTime(8 + 3 * i, 15 * (qAbs(day) % 4))};
                post.status = day < 0 ? PostStatus::Posted : day % 3 == 0 ? PostStatus::Draft : PostStatus::Ready;
                if (auto done = insertPost(transaction, post, workspace.clock()); !done)
                    return failure(done.error());
            }
        }
        return {};
    });
}

} // namespace

void plantExamplePosts(Workspace& workspace)
{
    static const std::vector<Example> examples{
        {"class-sizes", "facebook", nullptr, 0, QTime(8, 0), PostStatus::Ready},
        {nullptr, "bluesky", "Rain? Never heard of it. See you at the market stall at ten: hot tea, strong opinions, free pencils.", 0, QTime(9, 30), PostStatus::Draft, "event"},
        {"pay-packet", "x", nullptr, 1, QTime(12, 15), PostStatus::Ready},
        {nullptr, "instagram", "Thirty-one bags of litter, one shopping trolley and a very surprised heron. Thank you, riverside volunteers!", 1, QTime(18, 30), PostStatus::Draft, "issue"},
        {"bus-count", "mastodon", nullptr, 2, QTime(7, 45), PostStatus::Ready},
        {nullptr, "facebook", "The library hour is back on Saturdays. We asked, you signed, they listened.", 4, QTime(9, 0), PostStatus::Draft, "issue"},
        {"cold-homes", "threads", nullptr, 6, QTime(17, 0), PostStatus::Ready},
        {nullptr, "whatsapp", "Canvass tonight: meet at the clock tower, 18:15. Bring a friend and a torch.", 8, QTime(16, 0), PostStatus::Draft, "event"},
        {nullptr, "facebook", "Seven new faces at the members' meeting. Here is what they asked first.", -3, QTime(19, 0), PostStatus::Posted, "personal"},
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
        post.subject = QString::fromLatin1(example.subject);
        if (!post.text.isEmpty())
            post.text = withImprint(post.text, imprintOf(*profile));
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
    plantFullMonth(workspace, imprintOf(*profile));
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
        for (const auto& [name, view] : {std::pair("plan-week", PlanPage::Week), std::pair("plan-day", PlanPage::Day), std::pair("plan-list", PlanPage::List),
                                         std::pair("plan-missed", PlanPage::Missed), std::pair("", PlanPage::Month)}) {
            if (auto* plan = window.findChild<PlanPage*>())
                plan->showView(view);
            if (name[0] != '\0')
                save(QString::fromLatin1(name));
        }
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
        const auto saveDialog = [&](const QString& name) {
            settle();
            if (auto* dialog = QApplication::activeModalWidget()) {
                written = dialog->grab().save(QDir(folder).filePath(name + suffix)) && written;
                dialog->close();
            }
        };
        window.showPage(MainWindow::Plan);
        if (auto* targets = window.findChild<QToolButton*>(QStringLiteral("mixTargets"))) {
            targets->click();
            saveDialog(QStringLiteral("plan-targets"));
        }
        window.openSettings();
        saveDialog(QStringLiteral("settings"));
        window.openBackups();
        saveDialog(QStringLiteral("backups"));
        window.exportPlan();
        saveDialog(QStringLiteral("export"));
        window.importPosts();
        const QTemporaryDir tables;
        if (auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget())) {
            const QString table = tables.filePath(QStringLiteral("campaign.csv"));
            if (saveFile(table, samplePlanCsv(workspace.today()) + "31/02/2027,18:30,facebook,A day that is not in the calendar,\r\n"))
                dialog->openFile(table);
        }
        saveDialog(QStringLiteral("import"));
        const auto posts = workspace.posts().all();
        if (posts && !posts->empty()) {
            for (const Post& post : *posts) {
                if (post.pictures.empty())
                    continue;
                window.openPost(post.id);
                break;
            }
            save(QStringLiteral("composer"));
            if (auto* series = window.findChild<SeriesLine*>())
                series->repeatButton()->click();
            saveDialog(QStringLiteral("series"));
        }
    }
    return written;
}

} // namespace clarion
