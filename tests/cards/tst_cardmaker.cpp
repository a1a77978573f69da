#include "cards/cardmaker.h"

#include "base/text.h"
#include "localise/toolcontext.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"
#include "workspace/localisation.h"

#include <QTest>

using namespace clarion;

class TestCardMaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCardOfTheWorkshopIsGood_data();
    void everyCardOfTheWorkshopIsGood();
    void theAltTextHoldsEveryWordOnTheCard();
    void withoutAnImprintNoneIsMadeUp();
    void makingIsDeterministic();
    void thePreviewIsTheCard();
    void aToolWithoutACardHasNone();
    void aCardsFileStaysInItsFolder();
    void aNamelessColourIsOurOwn();
    void anEstimateHasNoChart_data();
    void anEstimateHasNoChart();

private:
    [[nodiscard]] Localisation localisation(const QString& tool);
    [[nodiscard]] QStringList slotNamesOf(const QString& tool);
    TemporaryWorkspace m_workspace;
    const QString m_imprint = QStringLiteral("Promoted by A. Llŷr on behalf of the Tarnwater party, both of 1 High Street, Quillby");
};

void TestCardMaker::initTestCase()
{
    m_workspace.readWorkshopFeed();
}

Localisation TestCardMaker::localisation(const QString& tool)
{
    return required(prepareLocalisation(m_workspace->database(), ItemId(tool), QStringLiteral("2024"), builtInNetworks()));
}

QStringList TestCardMaker::slotNamesOf(const QString& tool)
{
    const Item item = required(m_workspace->library().item(QStringLiteral("tool"), ItemId(tool))).value();
    const QString card = required(Tool::fromItem(item)).card;
    return cardFacts(required(m_workspace->library().media(item.feed, card)).value(), card, {}).textNames;
}

void TestCardMaker::everyCardOfTheWorkshopIsGood_data()
{
    QTest::addColumn<QString>("tool");
    for (const Item& item : required(m_workspace->library().items(QStringLiteral("tool"), m_workspace->today())))
        QTest::newRow(qPrintable(item.id.text())) << item.id.text();
}

void TestCardMaker::everyCardOfTheWorkshopIsGood()
{
    QFETCH(QString, tool);
    const Localisation ready = localisation(tool);
    QVERIFY(ready.cards);
    int made = 0;
    for (const Area& area : required(m_workspace->areas().all(QStringLiteral("2024")))) {
        const LocalisedOutput output = ready.localiser.localise(area);
        if (output.withheld)
            continue;
        ++made;
        const Card card = ready.cards->make(output, m_imprint);
        QCOMPARE(card.size, QSize(1200, 630));
        QVERIFY2(card.file.bytes.size() <= 300'000, qPrintable(QString::number(card.file.bytes.size())));
        const QImage image = QImage::fromData(card.file.bytes, "PNG");
        QCOMPARE(image.size(), QSize(1200, 630));
        QVERIFY2(card.shortened.isEmpty(), qPrintable(area.name + QStringLiteral(": ") + card.shortened.join(QLatin1Char(' '))));
        for (const QString& part : {m_imprint, output.source, area.name})
            QVERIFY2(card.altText.contains(part), qPrintable(card.altText));
        const QStringList spoken = foldForSearch(card.altText).split(QLatin1Char(' '));
        for (const QString& slot : slotNamesOf(tool)) {
            for (const QString& word : foldForSearch(output.cardTexts.value(slot)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                QVERIFY2(spoken.contains(word), qPrintable(slot + QStringLiteral(": ") + word + QStringLiteral(" in: ") + card.altText));
        }
    }
    QVERIFY(made > 0);
}

void TestCardMaker::theAltTextHoldsEveryWordOnTheCard()
{
    const Localisation ready = localisation(QStringLiteral("class-sizes"));
    const Area area = required(m_workspace->areas().find(QStringLiteral("E99000001"), QStringLiteral("2024"))).value();
    const LocalisedOutput output = ready.localiser.localise(area);
    QVERIFY(!output.withheld);
    const Card card = ready.cards->make(output, m_imprint);
    // Nothing is said twice where the publisher's own alt text has it all.
    QCOMPARE(card.altText, output.altText + QLatin1Char(' ') + output.source + QLatin1Char(' ') + m_imprint);
    // And what it leaves out is added.
    LocalisedOutput terse = output;
    terse.altText = QStringLiteral("A card.");
    terse.cardTexts.insert(QStringLiteral("headline"), QStringLiteral("Who will mark all this?"));
    const QString alt = ready.cards->make(terse, m_imprint).altText;
    QVERIFY2(alt.startsWith(QStringLiteral("A card. Who will mark all this? Tarnwater Central. ")), qPrintable(alt));
    for (const char* name : {"then", "now"})
        QVERIFY2(alt.contains(output.figures.at(QString::fromLatin1(name)).display), qPrintable(alt));
}

void TestCardMaker::withoutAnImprintNoneIsMadeUp()
{
    const Localisation ready = localisation(QStringLiteral("class-sizes"));
    const LocalisedOutput output = ready.localiser.localise(required(m_workspace->areas().find(QStringLiteral("E99000001"), QStringLiteral("2024"))).value());
    const Card without = ready.cards->make(output, {});
    QVERIFY(without.altText.endsWith(output.source));
    QVERIFY(!without.altText.contains(QLatin1String("Promoted")));
    QVERIFY(without.file.bytes != ready.cards->make(output, m_imprint).file.bytes);
}

void TestCardMaker::makingIsDeterministic()
{
    const Area area = required(m_workspace->areas().find(QStringLiteral("E99000008"), QStringLiteral("2024"))).value();
    const Localisation one = localisation(QStringLiteral("bus-count"));
    const Localisation two = localisation(QStringLiteral("bus-count"));
    const LocalisedOutput output = one.localiser.localise(area);
    QVERIFY(!output.withheld);
    const Card card = one.cards->make(output, m_imprint);
    QCOMPARE(one.cards->make(output, m_imprint).file.bytes, card.file.bytes);
    QCOMPARE(two.cards->make(two.localiser.localise(area), m_imprint).file.bytes, card.file.bytes);
}

void TestCardMaker::thePreviewIsTheCard()
{
    const Localisation ready = localisation(QStringLiteral("class-sizes"));
    const LocalisedOutput output = ready.localiser.localise(required(m_workspace->areas().find(QStringLiteral("E99000001"), QStringLiteral("2024"))).value());
    const QImage card = QImage::fromData(ready.cards->make(output, m_imprint).file.bytes, "PNG").convertToFormat(QImage::Format_RGB32);
    QCOMPARE(ready.cards->paint(output, m_imprint).convertToFormat(QImage::Format_RGB32), card);
}

void TestCardMaker::aCardsFileStaysInItsFolder()
{
    Area area;
    area.key = {QStringLiteral("2024"), QStringLiteral("E99000001")};
    area.slug = QStringLiteral("ynys-mon");
    const auto fileName = [](const char* tool, const Area& place, const QString& format = QString::fromLatin1(usualCardFormat)) {
        LocalisedOutput output;
        output.tool = ItemId(QString::fromLatin1(tool));
        output.area = place;
        return cardFileName(output, format, QStringLiteral("png"));
    };
    QCOMPARE(fileName("class_sizes", area, QStringLiteral("1080x1350")), QStringLiteral("class_sizes-ynys-mon-1080x1350.png"));
    QCOMPARE(fileName("class_sizes", area), QStringLiteral("class_sizes-ynys-mon.png"));
    area.slug = QStringLiteral("x/../../../elsewhere");
    QCOMPARE(fileName("class-sizes", area), QStringLiteral("class-sizes-E99000001.png"));
    area.key.code = QStringLiteral("../E1");
    QVERIFY(!fileName("a/../b", area).contains(QLatin1Char('/')));
}

void TestCardMaker::aToolWithoutACardHasNone()
{
    ToolContext context = localisation(QStringLiteral("class-sizes")).localiser.context();
    for (const QString& card : {QString(), QStringLiteral("cards/nowhere.svg"), QStringLiteral("../../../etc/passwd")}) {
        context.tool.card = card;
        const auto maker = CardMaker::prepare(m_workspace->library(), m_workspace->areas(), context, QStringLiteral("2024"), {});
        QVERIFY(!maker);
        QCOMPARE(maker.error().code, ErrorCode::NotFound);
    }
}

void TestCardMaker::aNamelessColourIsOurOwn()
{
    const Localisation ready = localisation(QStringLiteral("class-sizes"));
    const LocalisedOutput output = ready.localiser.localise(
        required(m_workspace->areas().find(QStringLiteral("E99000001"), QStringLiteral("2024"))).value());
    const auto cardIn = [&](const QString& accent) {
        return required(CardMaker::prepare(m_workspace->library(), m_workspace->areas(), ready.localiser.context(), QStringLiteral("2024"), {accent, {}}))
            .make(output, {}).file.bytes;
    };
    const QByteArray own = cardIn(QString::fromLatin1(defaultAccent));
    QCOMPARE(cardIn(QString()), own);
    QCOMPARE(cardIn(QStringLiteral("no colour")), own);
    QVERIFY(cardIn(QStringLiteral("#205080")) != own);
}

void TestCardMaker::anEstimateHasNoChart_data()
{
    QTest::addColumn<QString>("card");
    for (const char* card : {"place", "rank", "series"})
        QTest::newRow(card) << QStringLiteral("cards/%1.svg").arg(QLatin1String(card));
}

// It has neither a row in the table of figures nor neighbours on its own ground.
void TestCardMaker::anEstimateHasNoChart()
{
    QFETCH(QString, card);
    const Item item = required(m_workspace->library().item(QStringLiteral("tool"), ItemId(QStringLiteral("crime-count")))).value();
    Tool tool = required(Tool::fromItem(item));
    tool.card = card;
    const auto made = [&](const char* code, const char* set) {
        const QString boundarySet = QString::fromLatin1(set);
        const auto context = required(loadToolContext(m_workspace->library(), m_workspace->areas(), tool, boundarySet));
        const Area area = required(m_workspace->areas().find(QString::fromLatin1(code), boundarySet)).value();
        const LocalisedOutput output = required(Localiser::prepare(context, builtInNetworks())).localise(area);
        const CardMaker maker = required(CardMaker::prepare(m_workspace->library(), m_workspace->areas(), context, boundarySet, {}, QString::fromLatin1(usualCardFormat)));
        return std::make_pair(output, maker.make(output, m_imprint));
    };
    const auto [estimate, estimated] = made("E98000002", "2010");
    QVERIFY(!estimate.withheld);
    QVERIFY(estimate.figures.at(QStringLiteral("now")).isEstimate);
    QVERIFY(!estimated.file.bytes.isEmpty());
    QVERIFY2(!estimated.altText.contains(QLatin1String("Median")), qPrintable(estimated.altText));
    QVERIFY(estimated.altText.contains(QLatin1String("estimated from 2024 boundaries")));
    const auto [own, painted] = made("E99000006", "2024");
    QVERIFY(!own.figures.at(QStringLiteral("now")).isEstimate);
    QCOMPARE(painted.altText.contains(QLatin1String("Median")), card == QLatin1String("cards/series.svg"));
}

QTEST_MAIN(TestCardMaker)
#include "tst_cardmaker.moc"
