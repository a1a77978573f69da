#include "cards/cardmaker.h"
#include "feed/feedbuilder.h"
#include "feed/feedsync.h"
#include "help/helpdialog.h"
#include "support/required.h"
#include "ui/person.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>
#include <QTranslator>

#include <functional>

using namespace clarion;

/// Walks over everything that every page shows.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanup();

    void everyControlHasAName();
    void everyShortcutIsTheOnlyOne();
    void tabReachesThePrimaryAction();
    void noTextIsClippedAtTwiceTheFontSize();
    void everyPageFitsItsWindow_data();
    void everyPageFitsItsWindow();
    void foreignTextIsShownAsItIs();
    void theWindowSpeaksWelsh();
    void theHelpHasEveryPage();
    void aLinkInTheHelpOpensTheOtherPage();
    void closingDuringASyncIsSafe();
    void syncTellsWhatCame();
    void keysLeadToThePages();
    void aClickOnThePresentPageKeepsItMarked();
    void settingsChangeTheAreaEverywhere();
    void cancelledSettingsChangeNothing();
    void aPostThatIsGoneIsToldAndNotShown();

private:
    using Look = std::function<void(QWidget* root, const QByteArray& page)>;
    /// Shows every page, with something on it, and has a look at each.
    static void walk(Desk& desk, const Look& look);
    static void fill(Desk& desk);
    static bool isInner(const QWidget* widget);

    QFont m_font = QApplication::font();
};

static constexpr auto markup = "<img src=x onerror=alert(1)> & <b>bold</b>";

void TestMainWindow::cleanup()
{
    if (QApplication::font() != m_font)
        QApplication::setFont(m_font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestMainWindow::fill(Desk& desk)
{
    desk.add("Soup at seven, and a text that is long enough to need more than one line in every list that shows it.",
             "2026-11-24 08:00", PostStatus::Ready);
    desk.add("Bread", "2026-11-24 09:50");
    desk.add("Later", "2026-11-26 18:30", PostStatus::Ready, "bluesky");
    desk.add("An idea for some other time");
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString file = desk.workspace().folder() + QStringLiteral("/picture.png");
    if (!image.save(file))
        qFatal("cannot write %s", qPrintable(file));
    QFile bytes(file);
    (void)bytes.open(QIODevice::ReadOnly);
    Post post;
    post.network = QStringLiteral("x");
    post.text = QString(300, QLatin1Char('a')) + QStringLiteral(" [[name]]");
    post.planned = LocalTime::parse(QStringLiteral("2026-11-24 09:00"));
    post.pictures = {{required(desk.workspace()->attachments().add(bytes.readAll(), QStringLiteral("png"))),
                      QStringLiteral("A picture with quite a long name.png"), {}, 64, 48}};
    desk.add(post);
}

void TestMainWindow::walk(Desk& desk, const Look& look)
{
    const auto visit = [&](const QByteArray& page) {
        desk.settle();
        look(desk.window(), page);
    };
    desk.window()->showPage(MainWindow::Today);
    visit("today");
    desk.window()->showPage(MainWindow::Plan);
    visit("plan");
    for (const char* kind : {"tool", "message", "society"}) {
        const auto items = required(desk.workspace()->library().items(QString::fromLatin1(kind), desk.workspace()->today()));
        if (items.empty())
            continue;
        desk.window()->openItem(QString::fromLatin1(kind), items.front().id);
        visit(QByteArray("library, ") + kind);
    }
    for (const Post& post : desk.posts()) {
        if (post.pictures.empty())
            continue;
        desk.window()->openPost(post.id);
        visit("composer");
    }
    desk.window()->openSettings();
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    look(dialog, "settings");
    dialog->reject();
    desk.settle();
}

bool TestMainWindow::isInner(const QWidget* widget)
{
    // Parts that Qt makes for itself and that are spoken of as a part of the whole.
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QComboBox*>(widget->parentWidget())
           || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
}

void TestMainWindow::everyControlHasAName()
{
    int seenControls = 0;
    const Look look = [&](QWidget* root, const QByteArray& page) {
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                                   || qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
                                   || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
                                   || (qobject_cast<QAbstractItemView*>(widget) && widget->focusPolicy() != Qt::NoFocus);
            if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(widget))
                continue;
            ++seenControls;
            // A combo box's spoken name is its choice, so that it needs one of its own.
            const QString name = qobject_cast<QComboBox*>(widget) ? widget->accessibleName() : spokenName(widget);
            QVERIFY2(!name.trimmed().isEmpty(), (page + ": " + widget->metaObject()->className()).constData());
        }
        for (QLabel* label : root->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty() && !label->buddy())
                QVERIFY2(spokenName(label).contains(label->text()), (page + ": hides its words: " + label->text().toUtf8()).constData());
        }
    };
    Desk desk;
    fill(desk);
    walk(desk, look);
    QVERIFY(seenControls > 50);
    Desk first(nullptr);
    look(first.window(), "first run");
    press(first.page(), "Continue");
    QTRY_VERIFY(seen<QLineEdit>(first.page(), QStringLiteral("Area")));
    look(first.window(), "first run, area");
    type(the<QLineEdit>(first.page(), "Area"), QStringLiteral("kettle"));
    press(first.page(), "Continue");
    look(first.window(), "first run, party");
}

void TestMainWindow::everyShortcutIsTheOnlyOne()
{
    Desk desk;
    fill(desk);
    walk(desk, [](QWidget* root, const QByteArray& page) {
        QMap<QString, QString> owners;
        const auto claim = [&](const QKeySequence& keys, const QString& owner) {
            if (keys.isEmpty())
                return;
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text), qPrintable(QString::fromLatin1(page) + QStringLiteral(": %1 is of “%2” and of “%3”").arg(text, owners.value(text), owner)));
            owners.insert(text, owner);
        };
        for (const QAction* action : root->findChildren<QAction*>()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                if (action->isEnabled() && action->shortcutContext() != Qt::WidgetShortcut)
                    claim(keys, action->text());
            }
        }
        for (const QShortcut* shortcut : root->findChildren<QShortcut*>()) {
            const auto* parent = qobject_cast<QWidget*>(shortcut->parent());
            if (parent && parent->isVisible())
                claim(shortcut->key(), QString::fromLatin1(parent->metaObject()->className()));
        }
        for (const QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                claim(button->shortcut(), button->text());
        }
        for (const QLabel* label : root->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                claim(QKeySequence::mnemonic(label->text()), label->text());
        }
        if (const auto* bar = root->findChild<QMenuBar*>()) {
            for (const QAction* action : bar->actions())
                claim(QKeySequence::mnemonic(action->text()), action->text());
        }
    });
}

void TestMainWindow::tabReachesThePrimaryAction()
{
    Desk desk;
    fill(desk);
    const auto reach = [&](const char* page) {
        QSet<QWidget*> met;
        desk.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window()));
        for (int step = 0; step < 100; ++step) {
            QWidget* focus = QApplication::focusWidget();
            if (focus && focus->property("primary").toBool() && focus->isVisible())
                return;
            QTest::keyClick(focus ? focus : desk.window(), Qt::Key_Tab);
            met.insert(QApplication::focusWidget());
        }
        QFAIL(page);
    };
    desk.window()->showPage(MainWindow::Plan);
    reach("plan");
    desk.window()->openItem(QStringLiteral("tool"), ItemId(QStringLiteral("class-sizes")));
    reach("library");
    const PostId id = desk.add("Soup");
    desk.window()->openPost(id);
    reach("composer");
}

void TestMainWindow::noTextIsClippedAtTwiceTheFontSize()
{
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    Desk desk;
    fill(desk);
    desk.window()->resize(1920, 1080);
    QStringList clipped;
    walk(desk, [&](QWidget* root, const QByteArray& page) {
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<QLabel*>(widget);
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            if (!widget->isVisible() || isInner(widget) || !(label || button))
                continue;
            const QString words = label ? label->text() : button->text();
            if (words.isEmpty())
                continue;
            const QSize wanted = label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
            if (widget->width() < wanted.width() || widget->height() < wanted.height())
                clipped << QStringLiteral("%1: “%2” has %3×%4 of %5×%6").arg(QString::fromLatin1(page), words.left(40))
                               .arg(widget->width()).arg(widget->height()).arg(wanted.width()).arg(wanted.height());
        }
    });
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void TestMainWindow::everyPageFitsItsWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest window") << QSize(760, 520);
    QTest::newRow("an old laptop") << QSize(1280, 720);
}

void TestMainWindow::everyPageFitsItsWindow()
{
    QFETCH(QSize, size);
    Desk desk;
    fill(desk);
    desk.window()->resize(size);
    QTRY_COMPARE(desk.window()->size(), size);
    QStringList faults;
    walk(desk, [&](QWidget* root, const QByteArray& page) {
        if (root == desk.window() && desk.page()->minimumSizeHint().width() > desk.page()->width())
            faults << QString::fromLatin1(page) + QStringLiteral(": the page needs %1 of %2")
                          .arg(desk.page()->minimumSizeHint().width()).arg(desk.page()->width());
        for (const QAbstractScrollArea* area : root->findChildren<QAbstractScrollArea*>()) {
            if (!area->isVisible())
                continue;
            if (area->horizontalScrollBar()->isVisible())
                faults << QString::fromLatin1(page) + QStringLiteral(": a scroll bar in ") + QString::fromLatin1(area->metaObject()->className());
            const auto* scroll = qobject_cast<const QScrollArea*>(area);
            if (scroll && scroll->widget() && scroll->widget()->minimumSizeHint().width() > scroll->viewport()->width())
                faults << QString::fromLatin1(page) + QStringLiteral(": %1 are cut to %2")
                              .arg(scroll->widget()->minimumSizeHint().width()).arg(scroll->viewport()->width());
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestMainWindow::foreignTextIsShownAsItIs()
{
    TemporaryWorkspace place;
    const QString source = place.folder() + QStringLiteral("/source");
    const QString root = QStringLiteral(CLARION_SOURCE_DIR "/resources/");
    const auto copy = [](const QString& from, const QString& to) {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString target = to + file.mid(from.size());
            QDir().mkpath(QFileInfo(target).path());
            QVERIFY(QFile::copy(file, target));
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        }
    };
    copy(root + QStringLiteral("workshop"), source);
    copy(root + QStringLiteral("cards"), source + QStringLiteral("/cards"));
    const auto replace = [&source](const char* name, const QByteArray& begin) {
        QFile file(source + QLatin1Char('/') + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().split('\n');
        file.close();
        int replaced = 0;
        for (QByteArray& line : lines) {
            if (replaced == 0 && line.startsWith(begin)) {
                line = begin + " '" + markup + "'";
                ++replaced;
            }
        }
        QCOMPARE(replaced, 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n'));
    };
    replace("feed.yaml", "title:");
    replace("feed.yaml", "provider:");
    replace("tools/bus-count.md", "title:");
    replace("tools/bus-count.md", "summary:");
    replace("messages/2026-11-warm-rooms.md", "title:");
    replace("societies/hearth.yaml", "title:");
    replace("societies/hearth.yaml", "remit:");
    const MinisignSecretKey key = MinisignSecretKey::create();
    SourceProblems problems;
    const QString feed = place.folder() + QStringLiteral("/feed");
    (void)required(buildFeed({source, feed, key, 1, place.clock().now(), cardFacts}, problems));

    Desk desk(nullptr);
    const auto transport = makeTransport();
    FeedSync sync(desk.workspace().file(), desk.workspace()->writer(), desk.clock(), *transport);
    (void)required(sync.add(required(FeedAddress::parse(feed + QLatin1Char('#') + key.publicKey().toBase64())), {}));
    (void)required(sync.sync(required(desk.workspace()->feeds().all()).front(), {}, {}));
    Profile profile = workshopProfile(*required(desk.workspace()->areas().find(QStringLiteral("E99000006"), {})));
    profile.partyName = QString::fromLatin1(markup);
    profile.promoter = QString::fromLatin1(markup);
    required(desk.workspace()->writer().runAndWait(
        [&](Transaction& transaction) { return writeProfile(transaction, profile, desk.clock()); }));
    desk.restart();
    desk.add(markup, "2026-11-24 08:00");
    fill(desk);

    int shown = 0;
    const auto check = [&](const QString& text, const QByteArray& where) {
        shown += text.contains(QLatin1String("<img")) || text.contains(QLatin1String("&lt;img")) ? 1 : 0;
        // Rich text may be, where somebody made it; then the markup in it must have been escaped.
        QVERIFY2(!Qt::mightBeRichText(text) || !text.contains(QLatin1String("<img")), (where + ": " + text.toUtf8()).constData());
    };
    walk(desk, [&](QWidget* window, const QByteArray& page) {
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            check(widget->toolTip(), page + ", tool tip");
            if (const auto* label = qobject_cast<QLabel*>(widget)) {
                if (label->textFormat() == Qt::PlainText)
                    shown += label->text().contains(QLatin1String("<img")) ? 1 : 0;
                else
                    check(label->text(), page + ", label");
            }
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model()) {
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    check(view->model()->index(row, 0).data(Qt::ToolTipRole).toString(), page + ", tool tip of a row");
            }
        }
    });
    QVERIFY2(shown > 10, "the foreign text was hardly shown, so that this proves nothing");
    press(desk.window(), "Sync");
    QTRY_VERIFY(the<QAbstractButton>(desk.window(), "Sync")->isEnabled());
    for (const QLabel* label : desk.window()->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(label->text()));
}

void TestMainWindow::theWindowSpeaksWelsh()
{
    QTranslator clarion;
    QVERIFY2(clarion.load(QStringLiteral(":/clarion/translations/clarion_cy")), "the Welsh catalogue is part of the program");
    QTranslator qt;
    QVERIFY(qt.load(QStringLiteral(":/clarion/translations/qtbase_cy")));
    QCoreApplication::installTranslator(&clarion);
    QCoreApplication::installTranslator(&qt);
    QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
    Desk desk;
    fill(desk);
    walk(desk, [](QWidget* root, const QByteArray& page) {
        for (QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus && !isInner(button))
                QVERIFY2(!spokenName(button).isEmpty(), page.constData());
        }
    });
    QVERIFY(wordsOn(desk.window()).size() > 10);
    desk.window()->showPage(MainWindow::Today);
    QVERIFY2(wordsOn(desk.page()).contains(QStringLiteral("Tachwedd")), "dates are Welsh");
    desk.closeWindow();
}

void TestMainWindow::theHelpHasEveryPage()
{
    const QStringList files = QDir(QStringLiteral(CLARION_SOURCE_DIR "/resources/help")).entryList({QStringLiteral("*.md")});
    QStringList pages;
    for (const HelpPage& page : helpPages())
        pages << page.id + QStringLiteral(".md");
    pages.sort();
    QCOMPARE(pages, files);
    Desk desk;
    for (const HelpPage& page : helpPages()) {
        for (QAction* action : desk.window()->findChildren<QAction*>()) {
            if (action->text() == page.menuText)
                action->trigger();
        }
        auto* dialog = desk.window()->findChild<HelpDialog*>();
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(page.id));
        QCOMPARE(dialog->windowTitle(), page.title());
        QCOMPARE(dialog->findChild<QListWidget*>()->currentItem()->text(), page.title());
        // The page's own heading, so that the resource is there and is this one.
        QCOMPARE(dialog->findChild<QTextBrowser*>()->document()->firstBlock().text(), page.title());
        dialog->reject();
        QTRY_VERIFY(!desk.window()->findChild<HelpDialog*>());
    }
}

void TestMainWindow::aLinkInTheHelpOpensTheOtherPage()
{
    HelpDialog dialog(QStringLiteral("make-your-tool-local"), nullptr);
    Q_EMIT dialog.findChild<QTextBrowser*>()->anchorClicked(QUrl(QStringLiteral("hosting-a-feed.md")));
    QCOMPARE(dialog.findChild<QListWidget*>()->currentRow(), 1);
    QVERIFY(dialog.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Renew before it expires")));
}

void TestMainWindow::closingDuringASyncIsSafe()
{
    for (int turn = 0; turn < 10; ++turn) {
        Desk desk;
        desk.add("Soup", "2026-11-24 08:00");
        press(desk.window(), "Sync");
        // Each time a little further into it.
        for (int i = 0; i < turn; ++i)
            QCoreApplication::processEvents();
        desk.restart();
        QCOMPARE(required(desk.workspace()->feeds().all()).size(), size_t(1));
        QCOMPARE(required(desk.workspace()->library().items(QStringLiteral("tool"), desk.workspace()->today())).size(), size_t(6));
        QCOMPARE(desk.posts().size(), size_t(1));
    }
}

void TestMainWindow::syncTellsWhatCame()
{
    Desk desk;
    auto* sync = the<QAbstractButton>(desk.window(), "Sync");
    press(desk.window(), "Sync");
    QTRY_VERIFY(sync->isEnabled());
    QTRY_VERIFY(wordsOn(desk.window()).contains(QStringLiteral("Nothing new in the feeds.")));
    QVERIFY(wordsOn(desk.window()).contains(QStringLiteral("Synced 10:00")));
}

void TestMainWindow::keysLeadToThePages()
{
    Desk desk;
    QTest::keyClick(desk.window(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(seen<QAbstractItemView>(desk.page(), QStringLiteral("Month")));
    QTest::keyClick(desk.window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(seen<QLineEdit>(desk.page(), QStringLiteral("Search the library")));
    QTest::keyClick(desk.window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(seen<QAbstractItemView>(desk.page(), QStringLiteral("From the feeds")));
    QVERIFY(desk.page()->isAncestorOf(QApplication::focusWidget()));
    // Keys go on where they led: not to the rail, and not to what another page has kept.
    for (const auto& [key, name] : {std::pair(Qt::Key_2, "Month"), std::pair(Qt::Key_3, "Items"), std::pair(Qt::Key_4, "Feeds")}) {
        QTest::keyClick(desk.window(), key, Qt::ControlModifier);
        QCOMPARE(spokenName(QApplication::focusWidget()), QString::fromLatin1(name));
    }
    QTest::keySequence(desk.window(), QKeySequence::New);
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
}

void TestMainWindow::aClickOnThePresentPageKeepsItMarked()
{
    Desk desk;
    const auto rail = [&](const char* page) {
        for (QAbstractButton* button : desk.window()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isCheckable() && spokenName(button) == QString::fromLatin1(page))
                return button;
        }
        qFatal("no page %s in the rail", page);
    };
    QVERIFY(rail("Today")->isChecked());
    QTest::mouseClick(rail("Today"), Qt::LeftButton);
    QVERIFY(rail("Today")->isChecked());
    QTest::mouseClick(rail("Plan"), Qt::LeftButton);
    QVERIFY(rail("Plan")->isChecked());
    QVERIFY(!rail("Today")->isChecked());
    QTest::mouseClick(rail("Plan"), Qt::LeftButton);
    QVERIFY(rail("Plan")->isChecked());
}

void TestMainWindow::settingsChangeTheAreaEverywhere()
{
    Desk desk;
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("Kettlebridge")));
    desk.window()->openSettings();
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog);
    type(the<QLineEdit>(dialog, "Area"), QStringLiteral("otter"));
    the<QLineEdit>(dialog, "Local party")->setText(QStringLiteral("Ottermouth Party"));
    press(dialog, "Save");
    QTRY_COMPARE(required(desk.workspace()->area())->name, QStringLiteral("Ottermouth"));
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("Ottermouth")));
    QVERIFY(desk.window()->windowTitle().contains(QStringLiteral("Ottermouth Party")));
}

void TestMainWindow::cancelledSettingsChangeNothing()
{
    Desk desk;
    const Profile before = required(desk.workspace()->profile());
    desk.window()->openSettings();
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog);
    type(the<QLineEdit>(dialog, "Area"), QStringLiteral("otter"));
    the<QLineEdit>(dialog, "Local party")->setText(QStringLiteral("Ottermouth Party"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    desk.settle();
    QCOMPARE(required(desk.workspace()->profile()), before);
}

void TestMainWindow::aPostThatIsGoneIsToldAndNotShown()
{
    Desk desk;
    desk.window()->openPost(PostId(QStringLiteral("a-post-that-is-gone")));
    QVERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
    QVERIFY(!seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
