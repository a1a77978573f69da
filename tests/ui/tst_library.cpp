#include "base/text.h"
#include "library/itemmodel.h"
#include "networks/network.h"
#include "support/required.h"
#include "ui/person.h"
#include "workspace/localisation.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace clarion;

/// Kettlebridge (E99000006) has every figure; the ground of Tarnwater Central (E99000001) is another than in 2010,
/// when appointments were counted.
class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void searchFindsToolsWhateverIsTyped_data();
    void searchFindsToolsWhateverIsTyped();
    void searchWithoutAFindSaysSo();
    void searchKeepsADetailThatIsInTheList();
    void aToolShowsTextSourceAndCardOfTheArea();
    void everyNetworkHasItsOwnText();
    void anotherWordingIsAPressAway();
    void aToolIsPinnedAndHidden();
    void aWithheldToolSaysWhyAndCannotBePlanned();
    void aWithheldToolLeavesNothingOfTheOneBefore();
    void planThisOpensADraftWithEverything();
    void anotherAreaChangesTheToolAtOnce();
    void everyItemOfEveryKindCanBeRead();
    void aMessageBecomesADraft();
    void foreignMarkupDoesNotAct();

private:
    static QAbstractItemView* items(Desk& desk) { return the<QAbstractItemView>(desk.page(), "Items"); }
    static void search(Desk& desk, const QString& words)
    {
        auto* field = the<QLineEdit>(desk.page(), "Search the library");
        field->clear();
        type(field, words);
    }
    static QStringList titles(Desk& desk)
    {
        QStringList list;
        for (int row = 0; row < items(desk)->model()->rowCount(); ++row)
            list << items(desk)->model()->index(row, 0).data().toString();
        return list;
    }
    static void open(Desk& desk, const char* tool)
    {
        desk.window()->openItem(QStringLiteral("tool"), ItemId(QString::fromLatin1(tool)));
        desk.settle();
    }
    static LocalisedOutput outputOf(Desk& desk, const char* tool)
    {
        const Area area = *required(desk.workspace()->area());
        const auto localisation = required(
            prepareLocalisation(desk.workspace()->database(), ItemId(QString::fromLatin1(tool)), area.key.boundarySet, builtInNetworks()));
        return localisation.localiser.localise(area);
    }
    static QString textFor(const LocalisedOutput& output, const QString& network)
    {
        for (const LocalisedText& text : output.texts) {
            if (text.network == network)
                return text.text;
        }
        return {};
    }
    static int coloursOf(QWidget* widget)
    {
        const QImage image = widget->grab().toImage().scaled(120, 63);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return static_cast<int>(colours.size());
    }
};

void TestLibrary::searchFindsToolsWhateverIsTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("as it is written") << QStringLiteral("Count the buses") << QStringLiteral("Count the buses");
    QTest::newRow("in capitals") << QStringLiteral("BUSES") << QStringLiteral("Count the buses");
    QTest::newRow("with accents that are not there") << QStringLiteral("bûsés") << QStringLiteral("Count the buses");
    QTest::newRow("words in another order") << QStringLiteral("buses count") << QStringLiteral("Count the buses");
    QTest::newRow("a part of a word") << QStringLiteral("fortnig") << QStringLiteral("Seeing the doctor within a fortnight");
    QTest::newRow("its topic") << QStringLiteral("housing") << QStringLiteral("Cold homes");
}

void TestLibrary::searchFindsToolsWhateverIsTyped()
{
    QFETCH(QString, words);
    QFETCH(QString, title);
    Desk desk;
    desk.window()->showPage(MainWindow::Library);
    const qsizetype all = titles(desk).size();
    QCOMPARE(all, 6);
    search(desk, words);
    QVERIFY2(titles(desk).contains(title), qPrintable(titles(desk).join(QLatin1Char('|'))));
    QVERIFY(titles(desk).size() < all);
    search(desk, {});
    QCOMPARE(titles(desk).size(), all);
}

void TestLibrary::searchWithoutAFindSaysSo()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Library);
    search(desk, QStringLiteral("zebra"));
    QVERIFY(titles(desk).isEmpty());
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("zebra")));
    QVERIFY(!seen<QPushButton>(desk.page(), QStringLiteral("Plan this")));
    search(desk, {});
    QVERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Plan this")));
}

void TestLibrary::searchKeepsADetailThatIsInTheList()
{
    Desk desk;
    open(desk, "cold-homes");
    search(desk, QStringLiteral("buses"));
    QCOMPARE(titles(desk), QStringList{QStringLiteral("Count the buses")});
    QCOMPARE(items(desk)->currentIndex().data().toString(), QStringLiteral("Count the buses"));
    QVERIFY(!wordsOn(desk.page()).contains(QStringLiteral("Cold homes")));
}

void TestLibrary::aToolShowsTextSourceAndCardOfTheArea()
{
    Desk desk;
    open(desk, "class-sizes");
    const LocalisedOutput output = outputOf(desk, "class-sizes");
    QVERIFY(!output.withheld);
    const QString network = the<QComboBox>(desk.page(), "Network")->currentData().toString();
    auto* text = the<QPlainTextEdit>(desk.page(), "Localised text");
    QCOMPARE(text->toPlainText(), textFor(output, network));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Kettlebridge")));
    QVERIFY(text->isReadOnly());
    QVERIFY(wordsOn(desk.page()).contains(output.source));
    QVERIFY(wordsOn(desk.page()).contains(output.altText));
    auto* card = the<QWidget>(desk.page(), "Card");
    QCOMPARE(card->accessibleDescription(), output.altText);
    // Painted in the background: an empty frame has hardly any colours.
    QTRY_VERIFY(coloursOf(card) > 40);
}

void TestLibrary::everyNetworkHasItsOwnText()
{
    Desk desk;
    open(desk, "class-sizes");
    const LocalisedOutput output = outputOf(desk, "class-sizes");
    auto* network = the<QComboBox>(desk.page(), "Network");
    QSet<QString> different;
    for (int i = 0; i < network->count(); ++i) {
        network->setCurrentIndex(i);
        const QString shown = the<QPlainTextEdit>(desk.page(), "Localised text")->toPlainText();
        QCOMPARE(shown, textFor(output, network->itemData(i).toString()));
        QVERIFY(!shown.isEmpty());
        different.insert(shown);
    }
    QVERIFY(different.size() > 1);
}

void TestLibrary::anotherWordingIsAPressAway()
{
    Desk desk;
    open(desk, "cold-homes");
    auto* text = the<QPlainTextEdit>(desk.page(), "Localised text");
    QStringList seenTexts;
    do {
        seenTexts << text->toPlainText();
        press(desk.page(), "Another wording");
    } while (!seenTexts.contains(text->toPlainText()));
    QVERIFY(seenTexts.size() > 2);
    QCOMPARE(text->toPlainText(), seenTexts.first());
    // What is planned is what is shown.
    press(desk.page(), "Another wording");
    const QString chosen = text->toPlainText();
    press(desk.page(), "Plan this");
    desk.settle();
    QCOMPARE(desk.posts().front().text, chosen);
}

void TestLibrary::aToolIsPinnedAndHidden()
{
    Desk desk;
    open(desk, "bus-count");
    const QString title = items(desk)->currentIndex().data().toString();
    const auto mark = [&desk](const char* name) {
        for (QAction* action : the<QToolButton>(desk.page(), "More about this item")->menu()->actions()) {
            if (action->text() == QString::fromLatin1(name))
                action->trigger();
        }
        desk.settle();
    };
    QVERIFY(titles(desk).first() != title);
    mark("Pin to the top");
    QCOMPARE(titles(desk).first(), title);
    mark("Hide");
    QVERIFY(!titles(desk).contains(title));
    auto* show = the<QComboBox>(desk.page(), "Show");
    show->setCurrentIndex(show->findText(QStringLiteral("Hidden")));
    QCOMPARE(titles(desk), QStringList{title});
    mark("Hide");
    QVERIFY(titles(desk).isEmpty());
}

void TestLibrary::aWithheldToolSaysWhyAndCannotBePlanned()
{
    Desk desk("E99000001");
    open(desk, "gp-waits");
    const LocalisedOutput output = outputOf(desk, "gp-waits");
    QVERIFY(output.withheld);
    QVERIFY(!the<QPushButton>(desk.page(), "Plan this")->isEnabled());
    QVERIFY(wordsOn(desk.page()).contains(withheldSentence(*output.withheld, *required(desk.workspace()->area()))));
    QVERIFY(!seen<QPlainTextEdit>(desk.page(), QStringLiteral("Localised text")));
    QTest::mouseClick(the<QPushButton>(desk.page(), "Plan this"), Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.posts().empty());
}

void TestLibrary::aWithheldToolLeavesNothingOfTheOneBefore()
{
    Desk desk("E99000001");
    open(desk, "bus-count");
    QVERIFY(seen<QPlainTextEdit>(desk.page(), QStringLiteral("Localised text")));
    open(desk, "gp-waits");
    QVERIFY(!seen<QPlainTextEdit>(desk.page(), QStringLiteral("Localised text")));
    open(desk, "bus-count");
    QVERIFY(the<QPushButton>(desk.page(), "Plan this")->isEnabled());
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Localised text")->toPlainText(),
             textFor(outputOf(desk, "bus-count"), the<QComboBox>(desk.page(), "Network")->currentData().toString()));
}

void TestLibrary::planThisOpensADraftWithEverything()
{
    Desk desk;
    open(desk, "class-sizes");
    auto* network = the<QComboBox>(desk.page(), "Network");
    network->setCurrentIndex(network->findData(QStringLiteral("bluesky")));
    const LocalisedOutput output = outputOf(desk, "class-sizes");
    press(desk.page(), "Plan this");
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), textFor(output, QStringLiteral("bluesky")));
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Alt text")->toPlainText(), desk.posts().at(0).pictures.at(0).alt);
    QCOMPARE(desk.posts().size(), size_t(1));
    const Post post = desk.posts().front();
    QCOMPARE(post.text, textFor(output, QStringLiteral("bluesky")));
    QCOMPARE(post.network, QStringLiteral("bluesky"));
    QCOMPARE(post.link, output.link);
    QCOMPARE(post.source.item.text(), QStringLiteral("class-sizes"));
    QCOMPARE(post.source.line, output.source);
    QCOMPARE(post.status, PostStatus::Draft);
    QCOMPARE(post.pictures.size(), size_t(1));
    QVERIFY(post.pictures.front().alt.startsWith(output.altText));
    QCOMPARE(QImage(desk.workspace()->attachments().path(post.pictures.front().attachment)).size(), QSize(1200, 630));
}

void TestLibrary::anotherAreaChangesTheToolAtOnce()
{
    Desk desk;
    open(desk, "class-sizes");
    QVERIFY(the<QPlainTextEdit>(desk.page(), "Localised text")->toPlainText().contains(QStringLiteral("Kettlebridge")));
    Profile profile = required(desk.workspace()->profile());
    profile.area.code = QStringLiteral("E99000004");
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) {
        return writeProfile(transaction, profile, desk.clock());
    }));
    QTRY_VERIFY(the<QPlainTextEdit>(desk.page(), "Localised text")->toPlainText().contains(QStringLiteral("Ottermouth")));
    QCOMPARE(items(desk)->currentIndex().data(ItemModel::IdRole).toString(), QStringLiteral("class-sizes"));
}

void TestLibrary::everyItemOfEveryKindCanBeRead()
{
    Desk desk("E99000006", QDateTime(QDate(2027, 2, 20), QTime(10, 0), Qt::UTC));
    desk.window()->showPage(MainWindow::Library);
    auto* kind = the<QComboBox>(desk.page(), "Kind");
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        // The workshop follows no website, and all kinds at once are for searching.
        if (kind->itemData(i).toString().isEmpty() || kind->itemData(i).toString() == QLatin1String("article"))
            continue;
        QVERIFY2(!titles(desk).isEmpty(), qPrintable(kind->itemText(i)));
        for (int row = 0; row < items(desk)->model()->rowCount(); ++row) {
            items(desk)->setCurrentIndex(items(desk)->model()->index(row, 0));
            const QString title = items(desk)->currentIndex().data().toString();
            QVERIFY2(wordsOn(desk.page()).contains(title), qPrintable(title));
            if (const auto* body = seen<QTextBrowser>(desk.page(), QStringLiteral("Content")))
                QVERIFY2(!body->toPlainText().trimmed().isEmpty(), qPrintable(title));
        }
    }
}

void TestLibrary::aMessageBecomesADraft()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Library);
    auto* kind = the<QComboBox>(desk.page(), "Kind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("policy")));
    const QString body = the<QTextBrowser>(desk.page(), "Content")->toPlainText().trimmed();
    QVERIFY(!body.isEmpty());
    press(desk.page(), "Use as a draft");
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), body);
    QCOMPARE(desk.posts().at(0).source.kind, QStringLiteral("policy"));
}

void TestLibrary::foreignMarkupDoesNotAct()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Library);
    auto* kind = the<QComboBox>(desk.page(), "Kind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("guide")));
    auto* body = the<QTextBrowser>(desk.page(), "Content");
    QVERIFY(!body->openLinks());
    QVERIFY(!body->openExternalLinks());
    QVERIFY2(!body->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qrc:/clarion/icons/plus.svg"))).isValid(),
             "a picture in foreign text is never fetched, not even from here");
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
