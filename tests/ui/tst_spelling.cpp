#include "spelling/ownwords.h"
#include "spelling/spellchecker.h"
#include "support/required.h"
#include "ui/person.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace clarion;

/// Slips are underlined in the composer, and mended from its context menu.
class TestSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void slipsAreUnderlined();
    void everyParagraphIsCheckedInItsLanguage();
    void aWordIsLeftInPeaceWhileItIsTyped();
    void leavingAWordFinishesIt();
    void aSuggestionTakesThePlaceOfTheSlip();
    void ownWordsAreRightInEveryPost();
    void ignoredWordsAreRightInThisPostAlone();
    void linksMentionsAndPlacesAreLeftAlone();
    void aSlipOverTheLimitIsMarkedAsBoth();
    void aRightWordHasTheOrdinaryMenu();

private:
    static QPlainTextEdit* text(Desk& desk) { return the<QPlainTextEdit>(desk.page(), "Text"); }
    /// The underlined words of the field, in their order.
    static QString slips(Desk& desk)
    {
        QStringList words;
        for (QTextBlock block = text(desk)->document()->begin(); block.isValid(); block = block.next()) {
            qsizetype end = -1;
            for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
                if (range.format.underlineStyle() != QTextCharFormat::SpellCheckUnderline)
                    continue;
                const QString part = block.text().mid(range.start, range.length);
                if (range.start == end)
                    words.last() += part;
                else
                    words << part;
                end = range.start + range.length;
            }
        }
        return words.join(QLatin1Char(' '));
    }
    /// The context menu over a word, as the mouse opens it.
    static QMenu* menuOver(Desk& desk, const char* word)
    {
        QPlainTextEdit* edit = text(desk);
        const qsizetype at = edit->toPlainText().indexOf(QString::fromUtf8(word));
        if (at < 0)
            qFatal("no %s", word);
        QTextCursor cursor(edit->document());
        cursor.setPosition(static_cast<int>(at) + 1);
        const QPoint place = edit->cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, edit->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(edit->viewport(), &event);
        QMenu* menu = nullptr;
        for (QMenu* each : edit->findChildren<QMenu*>()) {
            if (each->isVisible())
                menu = each;
        }
        if (!menu)
            qFatal("no menu over %s", word);
        return menu;
    }
    static QStringList entries(const QMenu* menu)
    {
        QStringList words;
        for (const QAction* action : menu->actions())
            words << action->text();
        return words;
    }
    static void choose(QMenu* menu, const QString& entry)
    {
        for (QAction* action : menu->actions()) {
            if (action->text() == entry) {
                action->trigger();
                menu->close();
                return;
            }
        }
        qFatal("no entry %s", qPrintable(entry));
    }
};

void TestSpelling::initTestCase()
{
    dressApplication();
    const SpellChecker checker;
    if (!checker.has(TextLanguage::English) || !checker.has(TextLanguage::Welsh))
        QSKIP("the dictionaries are not installed");
}

void TestSpelling::slipsAreUnderlined()
{
    Desk desk;
    desk.window()->openPost(desk.add("Teh last bus gose at six"));
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh gose"));
}

void TestSpelling::everyParagraphIsCheckedInItsLanguage()
{
    Desk desk;
    desk.window()->openPost(desk.add("Teh last bus goes at six\nMae'r bws olaf yn mnyd am chwech"));
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh mnyd"));
}

void TestSpelling::aWordIsLeftInPeaceWhileItIsTyped()
{
    Desk desk;
    desk.window()->openPost(desk.add("Teh "));
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh"));
    QTest::keyClicks(text(desk), QStringLiteral("last bsu"));
    QCOMPARE(slips(desk), QStringLiteral("Teh"));
    QTest::keyClicks(text(desk), QStringLiteral(" goes"));
    QCOMPARE(slips(desk), QStringLiteral("Teh bsu"));
    QTest::keyClicks(text(desk), QStringLiteral(","));
    QCOMPARE(slips(desk), QStringLiteral("Teh bsu"));
}

void TestSpelling::leavingAWordFinishesIt()
{
    Desk desk;
    desk.window()->openPost(desk.add("Teh "));
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh"));
    QTest::keyClicks(text(desk), QStringLiteral("last bsu"));
    QCOMPARE(slips(desk), QStringLiteral("Teh"));
    QTest::keyClick(text(desk), Qt::Key_Home);
    QCOMPARE(slips(desk), QStringLiteral("Teh bsu"));
    // And so does leaving the field.
    QTest::keyClick(text(desk), Qt::Key_End);
    QTest::keyClicks(text(desk), QStringLiteral("s"));
    QCOMPARE(slips(desk), QStringLiteral("Teh"));
    QTest::keyClick(text(desk), Qt::Key_Tab);
    QCOMPARE(slips(desk), QStringLiteral("Teh bsus"));
}

void TestSpelling::aSuggestionTakesThePlaceOfTheSlip()
{
    Desk desk;
    const PostId id = desk.add("Your councilor answers");
    desk.window()->openPost(id);
    QTRY_COMPARE(slips(desk), QStringLiteral("councilor"));
    QMenu* menu = menuOver(desk, "councilor");
    QCOMPARE(entries(menu).first(), QStringLiteral("councillor"));
    choose(menu, QStringLiteral("councillor"));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Your councillor answers"));
    QCOMPARE(slips(desk), QString());
    QTRY_COMPARE_WITH_TIMEOUT(desk.post(id).text, QStringLiteral("Your councillor answers"), 1000);
    QTest::keyClick(text(desk), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Your councilor answers"));
}

void TestSpelling::ownWordsAreRightInEveryPost()
{
    Desk desk;
    const PostId other = desk.add("Teh bus to Sgwdlyn again");
    desk.window()->openPost(desk.add("We met in Sgwdlyn"));
    QTRY_COMPARE(slips(desk), QStringLiteral("Sgwdlyn"));
    choose(menuOver(desk, "Sgwdlyn"), QStringLiteral("Add to own words"));
    QTRY_COMPARE(slips(desk), QString());
    QCOMPARE(required(readOwnWords(desk.workspace()->database())), QStringList(QStringLiteral("Sgwdlyn")));
    desk.restart();
    desk.window()->openPost(other);
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh"));
}

void TestSpelling::ignoredWordsAreRightInThisPostAlone()
{
    Desk desk;
    const PostId first = desk.add("We met in Sgwdlyn, in sgwdlyn");
    const PostId second = desk.add("Sgwdlyn again");
    desk.window()->openPost(first);
    QTRY_COMPARE(slips(desk), QStringLiteral("Sgwdlyn sgwdlyn"));
    choose(menuOver(desk, "Sgwdlyn"), QStringLiteral("Ignore in this post"));
    QCOMPARE(slips(desk), QString());
    desk.window()->openPost(second);
    QCOMPARE(slips(desk), QStringLiteral("Sgwdlyn"));
    desk.window()->openPost(first);
    QCOMPARE(slips(desk), QString());
}

void TestSpelling::linksMentionsAndPlacesAreLeftAlone()
{
    Desk desk;
    const QString area = required(desk.workspace()->area())->name;
    Post post;
    post.network = QStringLiteral("x");
    post.text = QStringLiteral("Teh bus to %1: ask @jaen, see https://example.org/gose #Merrowbrige").arg(area);
    desk.window()->openPost(desk.add(post));
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh"));
}

void TestSpelling::aSlipOverTheLimitIsMarkedAsBoth()
{
    Desk desk;
    Post post;
    post.network = QStringLiteral("x");
    post.text = QStringLiteral("one ").repeated(69) + QStringLiteral("councilor");
    desk.window()->openPost(desk.add(post));
    QTRY_COMPARE(slips(desk), QStringLiteral("councilor"));
    bool isBoth = false;
    bool isSlipAlone = false;
    for (const QTextLayout::FormatRange& range : text(desk)->document()->begin().layout()->formats()) {
        if (range.format.underlineStyle() != QTextCharFormat::SpellCheckUnderline)
            continue;
        const bool isOver = range.format.background().style() != Qt::NoBrush;
        isBoth = isBoth || isOver;
        isSlipAlone = isSlipAlone || !isOver;
    }
    QVERIFY(isBoth);
    QVERIFY(isSlipAlone);
}

void TestSpelling::aRightWordHasTheOrdinaryMenu()
{
    Desk desk;
    desk.window()->openPost(desk.add("Teh last bus"));
    QTRY_COMPARE(slips(desk), QStringLiteral("Teh"));
    QMenu* menu = menuOver(desk, "last");
    QVERIFY(!entries(menu).contains(QStringLiteral("Add to own words")));
    menu->close();
    menu = menuOver(desk, "Teh");
    QVERIFY(entries(menu).contains(QStringLiteral("Add to own words")));
    menu->close();
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
