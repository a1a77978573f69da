#include "cards/cardtemplate.h"

#include "cards/cardmaker.h"

#include "support/program.h"
#include "support/required.h"

#include <QDir>
#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace clarion;

class TestCardTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slotsAreRead();
    void aSlotMayBeNamedByItsLabel();
    void defaultsStandWhereNothingIsSaid();
    void absurdNumbersAreTamed();
    void ourOwnCardsAreGood_data();
    void ourOwnCardsAreGood();
    void everyFamilyHasEveryFormat();
    void theArtTakesTheProvidersColour_data();
    void theArtTakesTheProvidersColour();
    void theArtIsDrawnWithoutTheSlots();
    void picturesInsideOfTheFileAreAllowed();

    void whatACardMustNotHoldIsRefused_data();
    void whatACardMustNotHoldIsRefused();
    void tooMuchIsRefused();
    void whatWouldTakeMinutesToDrawIsRefused_data();
    void whatWouldTakeMinutesToDrawIsRefused();
};

namespace {

QByteArray svg(const QByteArray& content, const QByteArray& box = "0 0 1200 630")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"" + box + "\">\n" + content + "\n</svg>\n";
}

/// A white PNG as an address.
QByteArray embedded(QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return "data:image/png;base64," + bytes.toBase64();
}

CardTemplate parsed(const QByteArray& content)
{
    return required(CardTemplate::parse(svg(content), QStringLiteral("card.svg")));
}

} // namespace

void TestCardTemplate::slotsAreRead()
{
    const CardTemplate card = parsed(
        "<rect width=\"1200\" height=\"630\" fill=\"#fff\"/>"
        "<g><rect id=\"text:then.period\" x=\"10\" y=\"20.5\" width=\"300\" height=\"40\" style=\"stroke:none; fill: #5f574d\" "
        "fill=\"#000000\" data-min=\"20\" data-max=\"30\" data-weight=\"600\" data-align=\"center\" data-valign=\"bottom\"/></g>"
        "<rect id=\"map:hex\" x=\"400\" width=\"300\" height=\"300\"/>"
        "<rect id=\"text:now\" class=\"big on-accent\" y=\"300\" width=\"300\" height=\"40\" data-align=\"right\" data-valign=\"middle\"/>"
        "<rect id=\"text:area\" class=\"accent\" y=\"400\" width=\"300\" height=\"40\"/>");
    QCOMPARE(card.size(), QSize(1200, 630));
    QCOMPARE(card.textNames(), (QStringList{QStringLiteral("then.period"), QStringLiteral("now"), QStringLiteral("area")}));
    const CardSlot& period = card.cardSlots().at(0);
    QCOMPARE(period.rect, QRectF(10, 20.5, 300, 40));
    QCOMPARE(period.color, QColor(0x5f, 0x57, 0x4d));
    QCOMPARE(period.minPx, 20);
    QCOMPARE(period.maxPx, 30);
    QCOMPARE(period.weight, 600);
    QCOMPARE(period.alignment, Qt::AlignHCenter | Qt::AlignBottom);
    QCOMPARE(period.ink, CardSlot::Ink::Plain);
    QCOMPARE(card.cardSlots().at(1).kind, CardSlot::Kind::Map);
    QCOMPARE(card.cardSlots().at(1).rect, QRectF(400, 0, 300, 300));
    QCOMPARE(card.cardSlots().at(2).ink, CardSlot::Ink::OnAccent);
    QCOMPARE(card.cardSlots().at(2).alignment, Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(card.cardSlots().at(3).ink, CardSlot::Ink::Accent);
}

void TestCardTemplate::aSlotMayBeNamedByItsLabel()
{
    const CardTemplate card = parsed("<rect id=\"rect123\" inkscape:label=\"text:headline\" width=\"300\" height=\"40\"/>");
    QCOMPARE(card.textNames(), QStringList{QStringLiteral("headline")});
}

void TestCardTemplate::defaultsStandWhereNothingIsSaid()
{
    const CardTemplate card = parsed("<rect id=\"text:headline\" width=\"300\" height=\"40\"/>");
    const CardSlot& slot = card.cardSlots().at(0);
    QCOMPARE(slot.rect, QRectF(0, 0, 300, 40));
    QCOMPARE(slot.color, QColor(Qt::black));
    QVERIFY(slot.minPx < slot.maxPx);
    QCOMPARE(slot.weight, 400);
    QCOMPARE(slot.alignment, Qt::AlignLeft | Qt::AlignTop);
}

void TestCardTemplate::absurdNumbersAreTamed()
{
    const CardTemplate card = parsed("<rect id=\"text:headline\" width=\"300\" height=\"40\" data-min=\"-5\" data-max=\"1000000\" data-weight=\"7\"/>");
    const CardSlot& slot = card.cardSlots().at(0);
    QVERIFY(slot.minPx > 0);
    QVERIFY(slot.maxPx <= 1000);
    QCOMPARE(slot.weight, 100);
    const CardTemplate reversed = parsed("<rect id=\"text:headline\" width=\"300\" height=\"40\" data-min=\"50\" data-max=\"20\"/>");
    QCOMPARE(reversed.cardSlots().at(0).maxPx, 50);
}

void TestCardTemplate::ourOwnCardsAreGood_data()
{
    QTest::addColumn<QString>("file");
    const QDir cards(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards"));
    for (const QString& name : cards.entryList({QStringLiteral("*.svg")}))
        QTest::newRow(qPrintable(name)) << cards.filePath(name);
}

// A family has all formats, with the same words in each: an officer who changes the format loses none.
void TestCardTemplate::everyFamilyHasEveryFormat()
{
    const QDir cards(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards"));
    int families = 0;
    for (const QString& name : cards.entryList({QStringLiteral("*.svg")})) {
        if (formatOfCardFile(name) != QLatin1String(usualCardFormat))
            continue;
        ++families;
        const auto wordsOf = [&](const QString& file) {
            QStringList names = required(CardTemplate::parse(readFile(cards.filePath(file)), file)).textNames();
            names.sort();
            return names;
        };
        for (const CardFormat& format : cardFormats())
            QCOMPARE(wordsOf(cardFileOf(name, format.id)), wordsOf(name));
    }
    QVERIFY(families >= 8);
}

void TestCardTemplate::ourOwnCardsAreGood()
{
    QFETCH(QString, file);
    const CardTemplate card = required(CardTemplate::parse(readFile(file), file));
    QCOMPARE(card.size(), findCardFormat(formatOfCardFile(file))->size);
    QCOMPARE(cardFacts(readFile(file), file, QStringLiteral("#b3122b")).problems, QStringList());
    QVERIFY(card.textNames().contains(QStringLiteral("imprint")));
    // What shows a figure says where and by whom it was counted; a chart says the place itself.
    const auto shows = [&card](CardSlot::Kind kind) {
        return std::any_of(card.cardSlots().begin(), card.cardSlots().end(), [kind](const CardSlot& slot) { return slot.kind == kind; });
    };
    if (shows(CardSlot::Kind::Chart) || card.textNames().contains(QStringLiteral("now"))) {
        QVERIFY(card.textNames().contains(QStringLiteral("source")));
        QVERIFY(card.textNames().contains(QStringLiteral("area")) || shows(CardSlot::Kind::Chart));
    }
    // No two places for words share ground.
    const std::vector<CardSlot>& places = card.cardSlots();
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = i + 1; j < places.size(); ++j)
            QVERIFY2(!places[i].rect.intersects(places[j].rect), qPrintable(places[i].name + QLatin1Char(' ') + places[j].name));
    }
}

void TestCardTemplate::theArtTakesTheProvidersColour_data()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<QColor>("expected");
    const QColor accent(0x20, 0x50, 0x80);
    QTest::newRow("a fill") << QByteArray("<rect class=\"accent\" fill=\"#b3122b\" width=\"1200\" height=\"630\"/>") << accent;
    QTest::newRow("a style") << QByteArray("<rect class=\"accent\" style=\"fill:#b3122b;stroke:none\" width=\"1200\" height=\"630\"/>") << accent;
    QTest::newRow("a stroke") << QByteArray("<path class=\"accent-stroke\" stroke=\"#b3122b\" stroke-width=\"2000\" d=\"M0 300h1200\"/>") << accent;
    QTest::newRow("words on it") << QByteArray("<rect class=\"on-accent\" fill=\"#123456\" width=\"1200\" height=\"630\"/>") << QColor(Qt::white);
    QTest::newRow("no class") << QByteArray("<rect fill=\"#b3122b\" width=\"1200\" height=\"630\"/>") << QColor(0xb3, 0x12, 0x2b);
    QTest::newRow("another class") << QByteArray("<rect class=\"accents\" fill=\"#b3122b\" width=\"1200\" height=\"630\"/>") << QColor(0xb3, 0x12, 0x2b);
}

void TestCardTemplate::theArtTakesTheProvidersColour()
{
    QFETCH(QByteArray, shape);
    QFETCH(QColor, expected);
    const QImage art = parsed(shape).art(QColor(0x20, 0x50, 0x80), {120, 63});
    QCOMPARE(art.size(), QSize(120, 63));
    QCOMPARE(art.pixelColor(60, 30), expected);
}

void TestCardTemplate::theArtIsDrawnWithoutTheSlots()
{
    const QImage art = parsed("<rect id=\"text:now\" class=\"accent\" fill=\"#000000\" width=\"1200\" height=\"630\"><title>x</title></rect>"
                              "<rect id=\"map:hex\" fill=\"#00ff00\" width=\"1200\" height=\"630\"/>").art(Qt::red, {120, 63});
    for (int x = 0; x < 120; x += 10)
        QCOMPARE(art.pixelColor(x, 30), QColor(Qt::white));
}

void TestCardTemplate::picturesInsideOfTheFileAreAllowed()
{
    QVERIFY(CardTemplate::parse(svg("<image xlink:href=\"" + embedded(QSize(2, 2)) + "\" width=\"10\" height=\"10\"/>"
                                    "<linearGradient id=\"g\"/><rect fill=\"url(#g)\" width=\"10\" height=\"10\"/>"
                                    "<use href=\"#g\"/>"), QStringLiteral("card.svg")));
}

void TestCardTemplate::whatACardMustNotHoldIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");
    const auto content = [](const char* title, const QByteArray& shape, const char* expected) {
        QTest::newRow(title) << svg(shape) << 2 << QString::fromUtf8(expected);
    };
    const auto whole = [](const char* title, const QByteArray& file, int line, const char* expected) {
        QTest::newRow(title) << file << line << QString::fromUtf8(expected);
    };
    content("a script", "<script>alert(1)</script>", "<script>");
    content("a script with a prefix", "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>", "<script>");
    content("a web page inside", "<foreignObject/>", "<foreignObject>");
    content("an animation", "<animate attributeName=\"x\"/>", "<animate>");
    content("an animated transform", "<animateTransform attributeName=\"transform\"/>", "<animateTransform>");
    content("an animated move", "<animateMotion/>", "<animateMotion>");
    content("a handler", "<rect onload=\"alert(1)\" width=\"1\" height=\"1\"/>", "no onload");
    content("a picture from the web", "<image xlink:href=\"https://example.org/a.png\"/>", "a reference inside");
    content("a picture from this computer", "<image href=\"file:///etc/passwd\"/>", "a reference inside");
    content("a picture beside the card", "<image href=\"a.png\"/>", "a reference inside");
    content("an SVG inside of an address", "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>", "a reference inside");
    content("an SVG that calls itself a PNG",
            "<image xlink:href=\"data:image/png;base64," + svg("<image xlink:href=\"file:///etc/passwd\"/>").toBase64() + "\"/>",
            "a PNG or JPEG");
    content("an SVG behind a good beginning",
            "<image xlink:href=\"" + embedded(QSize(2, 2)) + "base64," + svg("<g/>").toBase64() + "\"/>", "a PNG or JPEG");
    content("a picture that is none", "<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/>", "a PNG or JPEG");
    content("a pattern from the web", "<rect fill=\"url(https://example.org/a.svg#p)\" width=\"1\" height=\"1\"/>", "a reference inside");
    content("a pattern from the web in a style", "<rect style=\"fill: url( 'https://example.org/a.svg#p' )\" width=\"1\" height=\"1\"/>", "a reference inside");
    content("a good pattern and a bad one", "<rect style=\"fill:url(#g);stroke:url(https://example.org/x)\" width=\"1\" height=\"1\"/>", "a reference inside");
    content("a pattern from the web in capitals", "<rect fill=\"URL(https://example.org/a.svg#p)\" width=\"1\" height=\"1\"/>", "a reference inside");
    content("a style sheet that imports", "<style>@import url(https://example.org/x.css);</style>", "a reference inside");
    content("a style sheet with a picture", "<style>rect { fill: url(https://example.org/x.svg#p) }</style>", "a reference inside");
    content("a style sheet that imports by name", "<style>@import 'https://example.org/x.css';</style>", "a reference inside");
    content("a moved slot", "<rect id=\"text:now\" transform=\"rotate(3)\" width=\"9\" height=\"9\"/>", "not moved or turned");
    content("a slot in a moved group", "<g transform=\"scale(2)\"><g><rect id=\"text:now\" width=\"9\" height=\"9\"/></g></g>", "not moved or turned");
    content("a slot in a drawing of its own", "<svg x=\"50\" viewBox=\"0 0 10 10\"><rect id=\"text:now\" width=\"9\" height=\"9\"/></svg>", "not moved or turned");
    content("a slot that is a circle", "<circle id=\"text:now\" r=\"9\"/>", "a rectangle expected");
    content("a slot beyond the edge", "<rect id=\"text:now\" x=\"1100\" width=\"200\" height=\"9\"/>", "inside of the card");
    content("a slot left of the edge", "<rect id=\"text:now\" x=\"-1\" width=\"200\" height=\"9\"/>", "inside of the card");
    content("a slot without a width", "<rect id=\"text:now\" height=\"9\"/>", "width: a number");
    content("a slot without any height", "<rect id=\"text:now\" width=\"9\" height=\"0\"/>", "a width and a height");
    content("a slot in millimetres", "<rect id=\"text:now\" width=\"9mm\" height=\"9\"/>", "width: a number");
    content("a slot in per cent", "<rect id=\"text:now\" x=\"5%\" width=\"9\" height=\"9\"/>", "x: a number");
    content("a slot that is no number", "<rect id=\"text:now\" x=\"nan\" width=\"9\" height=\"9\"/>", "x: a number");
    content("a slot of endless width", "<rect id=\"text:now\" width=\"inf\" height=\"9\"/>", "width: a number");
    content("a slot whose colour is a pattern", "<rect id=\"text:now\" fill=\"url(#g)\" width=\"9\" height=\"9\"/>", "fill: a colour");
    content("an unclosed element", "<g>", "");
    whole("entities", "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>\n" + svg("<text>&a;</text>"), 1, "entities");
    whole("an entity from a file", "<!DOCTYPE svg [\n<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + svg("<text>&a;</text>"), 2, "entities");
    whole("a style sheet beside the card", "<?xml-stylesheet href=\"https://example.org/x.css\"?>\n" + svg(""), 1, "a reference inside");
    whole("no viewBox", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\"/>", 1, "viewBox");
    whole("a viewBox that begins elsewhere", svg("", "10 0 1200 630"), 1, "viewBox");
    whole("three numbers", svg("", "0 0 1200"), 1, "viewBox");
    whole("too small", svg("", "0 0 63 630"), 1, "64 to 4096");
    whole("too large", svg("", "0 0 1200 4097"), 1, "64 to 4096");
    whole("no numbers", svg("", "0 0 wide high"), 1, "64 to 4096");
    whole("not a number", svg("", "0 0 nan nan"), 1, "64 to 4096");
    whole("a web page", "<html><body/></html>", 1, "an <svg>");
    whole("nothing", "", 1, "");
    whole("a picture", "\x89PNG\r\n\x1a\n", 1, "");
}

void TestCardTemplate::whatACardMustNotHoldIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(QString, expected);
    const auto card = CardTemplate::parse(file, QStringLiteral("card.svg"));
    QVERIFY(!card);
    QCOMPARE(card.error().code, ErrorCode::Syntax);
    QCOMPARE(card.error().subject, QStringLiteral("card.svg"));
    const QString detail = card.error().detail;
    QVERIFY2(detail.contains(expected), qPrintable(detail));
    if (!expected.isEmpty())
        QVERIFY2(detail.startsWith(QStringLiteral("line %1: ").arg(line)), qPrintable(detail));
}

void TestCardTemplate::tooMuchIsRefused()
{
    const auto large = CardTemplate::parse(svg("<!--" + QByteArray((4 << 20), 'x') + "-->"), QStringLiteral("card.svg"));
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::TooLarge);
    QByteArray shapes;
    for (int i = 0; i < 20'001; ++i)
        shapes += "<g/>";
    const auto many = CardTemplate::parse(svg(shapes), QStringLiteral("card.svg"));
    QVERIFY(!many);
    QVERIFY(many.error().detail.contains(QLatin1String("20000 elements")));
    const auto deep = CardTemplate::parse(svg(QByteArray("<g>").repeated(15'000)), QStringLiteral("card.svg"));
    QVERIFY(!deep);
}

void TestCardTemplate::whatWouldTakeMinutesToDrawIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QString>("expected");
    const QByteArray usual("0 0 1200 630");
    const QByteArray style = "<style>" + QByteArray(".a .b { fill: red }\n").repeated(2000) + "</style>";
    const QByteArray picture = "<image xlink:href=\"" + embedded(QSize(4000, 4000)) + "\"/>";
    const QByteArray slot = "<rect id=\"text:now\" width=\"9\" height=\"9\"/>";
    QTest::newRow("much text") << QByteArray("<text>eleven letters and more</text>").repeated(1000) << usual << QStringLiteral("10000 letters");
    QTest::newRow("many rules") << style << usual << QStringLiteral("characters of style");
    QTest::newRow("many pictures") << picture.repeated(3) << usual << QStringLiteral("32000000 pixels");
    QTest::newRow("many places") << slot.repeated(101) << usual << QStringLiteral("100 named");
    // Deeper still, Qt draws nothing and says nothing.
    QTest::newRow("deep groups") << QByteArray("<g>").repeated(300) + QByteArray("</g>").repeated(300) << usual << QStringLiteral("inside of each other");
    QTest::newRow("many shapes on a very large card") << QByteArray("<g/>").repeated(1000) << QByteArray("0 0 4096 4096") << QStringLiteral("too long to draw");
    QTest::newRow("as many on a usual one") << QByteArray("<g/>").repeated(1000) << usual << QStringLiteral("");
    QTest::newRow("blanks are no letters") << QByteArray("<g>\n                  </g>").repeated(1000) << usual << QStringLiteral("");
}

void TestCardTemplate::whatWouldTakeMinutesToDrawIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, box);
    QFETCH(QString, expected);
    const auto card = CardTemplate::parse(svg(content, box), QStringLiteral("card.svg"));
    QCOMPARE(card.has_value(), expected.isEmpty());
    if (!card)
        QVERIFY2(card.error().detail.contains(expected), qPrintable(card.error().detail));
}

QTEST_MAIN(TestCardTemplate)
#include "tst_cardtemplate.moc"
