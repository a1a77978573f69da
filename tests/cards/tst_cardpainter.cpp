#include "cards/cardpainter.h"

#include "cards/contrast.h"
#include "support/program.h"
#include "support/required.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace clarion;

class TestCardPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStayInTheirPlace_data();
    void wordsStayInTheirPlace();
    void whatDoesNotFitIsSaidToBeShortened();
    void whatFitsIsWhole_data();
    void whatFitsIsWhole();
    void aShortTextIsSetLargerThanALongOne();
    void alignmentIsFollowed();
    void missingTextsLeaveTheirPlaceBlank();
    void wordsInTheAccentColourCanBeRead_data();
    void wordsInTheAccentColourCanBeRead();
    void wordsOnTheAccentColourCanBeRead();
    void theAreaIsLitOnTheMap();
    void theMapStaysInItsPlace();
    void anOutlineKeepsItsShapeInItsPlace();
    void aPictureFillsItsPlaceAndNoMore();
    void wordsTakeTheRoomOfAPictureThatIsNotThere();
    void wordsOnAPictureAreMadeReadable_data();
    void wordsOnAPictureAreMadeReadable();
    void linesFromRightToLeftBeginOnTheRight();
    void aGroundTooNearToTheWordsIsAFaultOfTheTemplate();
    void paintingIsDeterministic();
};

namespace {

QByteArray svg(const QByteArray& content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 400\"><rect width=\"600\" height=\"400\" fill=\"#fbf7f0\"/>"
           + content + "</svg>";
}

CardTemplate card(const QByteArray& content)
{
    return required(CardTemplate::parse(svg(content), QStringLiteral("card.svg")));
}

/// The smallest rect around all pixels that differ.
QRect changedPixels(const QImage& a, const QImage& b)
{
    QRect rect;
    for (int y = 0; y < a.height(); ++y) {
        const auto* first = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* second = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        const QRgb* const end = first + a.width();
        const auto [from, unused] = std::mismatch(first, end, second);
        if (from == end)
            continue;
        const QRgb* last = end - 1;
        while (*last == second[last - first])
            --last;
        rect |= QRect(QPoint(int(from - first), y), QPoint(int(last - first), y));
    }
    return rect;
}

const QString longName = QStringLiteral(
    "Upper Wharrowdale, Market Scarrington, Nether Tansley and the Twelve Hundreds");
const QString welshName = QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");

} // namespace

void TestCardPainter::wordsStayInTheirPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    const QDir cards(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards"));
    for (const QString& name : cards.entryList({QStringLiteral("*.svg")})) {
        const auto row = [&](const char* title, const QString& text) {
            QTest::addRow("%s: %s", qPrintable(name), title) << cards.filePath(name) << text;
        };
        row("a long name", longName);
        row("a Welsh name that is one word", welshName);
        row("a Welsh name with accents above capitals", QStringLiteral("ŴŶÂÊÎÔÛ PENLLAN A'R TŶ GWYN ÄÅÇÑ"));
        row("a figure with many digits", QStringLiteral("£1,234,567,890,123.45"));
        row("a whole paragraph", QString(longName + QStringLiteral(". ")).repeated(20));
        row("one word without an end", QString(3000, QLatin1Char('W')));
        row("marks upon marks", QStringLiteral("Z") + QString(40, QChar(0x0301)) + QStringLiteral("g") + QString(40, QChar(0x0323)));
        row("letters from right to left", QStringLiteral("שלום עולם مرحبا بالعالم").repeated(8));
        row("lines of their own", QStringLiteral("one\ntwo\n\nthree\tfour"));
    }
}

void TestCardPainter::wordsStayInTheirPlace()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    const CardPainter painter(required(CardTemplate::parse(readFile(file), file)), QColor(0x20, 0x50, 0x80));
    const QImage blank = painter.paint({}).image;
    for (const CardSlot& slot : painter.cardTemplate().cardSlots()) {
        if (slot.kind != CardSlot::Kind::Text)
            continue;
        CardContent content;
        content.texts.insert(slot.name, text);
        const QRect changed = changedPixels(painter.paint(content).image, blank);
        QVERIFY2(!changed.isEmpty(), qPrintable(slot.name));
        // No picture is given, so that words may take its room.
        QRectF room = slot.rect;
        room.setWidth(std::max(room.width(), slot.widthAlone));
        const QRect place = room.toAlignedRect();
        QVERIFY2(place.contains(changed),
                 qPrintable(QStringLiteral("%1: %2 to %3").arg(slot.name).arg(changed.top()).arg(changed.bottom())));
    }
}

void TestCardPainter::whatDoesNotFitIsSaidToBeShortened()
{
    const CardPainter painter(card("<rect id=\"text:area\" x=\"10\" y=\"10\" width=\"200\" height=\"60\" data-min=\"20\" data-max=\"40\"/>"
                                   "<rect id=\"text:now\" x=\"10\" y=\"100\" width=\"200\" height=\"60\" data-min=\"20\" data-max=\"40\"/>"),
                              Qt::red);
    CardContent content;
    content.texts = {{QStringLiteral("area"), longName + longName}, {QStringLiteral("now"), QStringLiteral("12.3")}};
    QCOMPARE(painter.paint(content).shortened, QStringList{QStringLiteral("area")});
    content.texts = {{QStringLiteral("area"), welshName + welshName}};
    QCOMPARE(painter.paint(content).shortened, QStringList{QStringLiteral("area")});
}

void TestCardPainter::whatFitsIsWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a short name") << QStringLiteral("Quillby");
    QTest::newRow("a long name") << longName;
    QTest::newRow("a Welsh name that is one word") << welshName;
}

// The names of real and of invented areas are whole on our own cards.
void TestCardPainter::whatFitsIsWhole()
{
    QFETCH(QString, text);
    const QDir cards(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards"));
    for (const QString& name : cards.entryList({QStringLiteral("*.svg")})) {
        const CardPainter painter(required(CardTemplate::parse(readFile(cards.filePath(name)), name)), Qt::red);
        CardContent content;
        content.texts.insert(QStringLiteral("area"), text);
        QVERIFY2(painter.paint(content).shortened.isEmpty(), qPrintable(name));
    }
}

void TestCardPainter::aShortTextIsSetLargerThanALongOne()
{
    const CardPainter painter(card("<rect id=\"text:area\" width=\"300\" height=\"100\" data-min=\"12\" data-max=\"60\"/>"), Qt::red);
    const QImage blank = painter.paint({}).image;
    const auto heightOf = [&](const QString& text) {
        CardContent content;
        content.texts.insert(QStringLiteral("area"), text);
        return changedPixels(painter.paint(content).image, blank).height();
    };
    const int alone = heightOf(QStringLiteral("HHHH"));
    const int crowded = heightOf(QStringLiteral("HHHHHHHHHHHH HHHHHHHHHHHHH"));
    QVERIFY2(alone > 35, qPrintable(QString::number(alone)));
    QVERIFY2(crowded > 12, qPrintable(QString::number(crowded)));
}

void TestCardPainter::alignmentIsFollowed()
{
    const auto rectOf = [](const QByteArray& attributes) {
        const CardPainter painter(card("<rect id=\"text:a\" x=\"100\" y=\"100\" width=\"400\" height=\"200\" data-min=\"20\" data-max=\"20\" "
                                       + attributes + "/>"), Qt::red);
        CardContent content;
        content.texts.insert(QStringLiteral("a"), QStringLiteral("Hello"));
        return changedPixels(painter.paint(content).image, painter.paint({}).image);
    };
    QVERIFY(rectOf("").left() < 110);
    QVERIFY(rectOf("").top() < 115);
    QVERIFY(rectOf("data-align=\"right\"").right() > 490);
    QVERIFY(qAbs(rectOf("data-align=\"center\"").center().x() - 300) < 6);
    QVERIFY(rectOf("data-valign=\"bottom\"").bottom() > 285);
    QVERIFY(qAbs(rectOf("data-valign=\"middle\"").center().y() - 200) < 6);
}

void TestCardPainter::missingTextsLeaveTheirPlaceBlank()
{
    const CardTemplate drawing = card("<rect id=\"text:a\" width=\"400\" height=\"200\"/>");
    const CardPainter painter(drawing, Qt::red);
    CardContent content;
    content.texts = {{QStringLiteral("a"), QStringLiteral(" \n ")}, {QStringLiteral("nowhere"), QStringLiteral("text")}};
    const PaintedCard painted = painter.paint(content);
    QCOMPARE(painted.image, drawing.art(Qt::red, {600, 400}));
    QVERIFY(painted.shortened.isEmpty());
}

void TestCardPainter::wordsInTheAccentColourCanBeRead_data()
{
    QTest::addColumn<QColor>("accent");
    QTest::newRow("yellow") << QColor(0xff, 0xe6, 0x00);
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("green") << QColor(0x00, 0xff, 0x00);
    QTest::newRow("orange") << QColor(0xfa, 0xa6, 0x1a);
    QTest::newRow("pale blue") << QColor(0xaa, 0xdd, 0xff);
    QTest::newRow("red") << QColor(0xe4, 0x00, 0x3b);
    QTest::newRow("black") << QColor(Qt::black);
}

void TestCardPainter::wordsInTheAccentColourCanBeRead()
{
    QFETCH(QColor, accent);
    const CardPainter painter(card("<rect id=\"text:a\" class=\"accent\" width=\"600\" height=\"400\" data-min=\"200\" data-max=\"200\" data-weight=\"900\"/>"),
                              accent);
    CardContent content;
    content.texts.insert(QStringLiteral("a"), QStringLiteral("MH"));
    const QImage painted = painter.paint(content).image;
    // The middle of the strokes is ink without any ground: the strongest contrast that stands there.
    double strongest = 0;
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x)
            strongest = std::max(strongest, contrastRatio(painted.pixelColor(x, y), QColor(0xfb, 0xf7, 0xf0)));
    }
    QVERIFY2(strongest >= 4.5, qPrintable(QString::number(strongest)));
}

void TestCardPainter::wordsOnTheAccentColourCanBeRead()
{
    for (int red = 0; red <= 255; red += 15) {
        for (int green = 0; green <= 255; green += 15) {
            for (int blue = 0; blue <= 255; blue += 15) {
                const QColor ground(red, green, blue);
                const double contrast = contrastRatio(readableOn(ground), ground);
                QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(ground.name()).arg(contrast)));
            }
        }
    }
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(QColor(0x77, 0x77, 0x77), QColor(0x77, 0x77, 0x77)), 1.0);
}

void TestCardPainter::theAreaIsLitOnTheMap()
{
    const QColor accent(0x20, 0x50, 0x80);
    const CardPainter painter(card("<rect id=\"map:hex\" fill=\"#cccccc\" x=\"100\" y=\"100\" width=\"200\" height=\"200\"/>"), accent,
                              {{0, 0}, {1, 0}, {0, 1}});
    CardContent content;
    content.lit = HexPosition{1, 0};
    const QImage painted = painter.paint(content).image;
    int lit = 0;
    int others = 0;
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            lit += painted.pixelColor(x, y) == accent;
            others += painted.pixelColor(x, y) == QColor(0xcc, 0xcc, 0xcc);
        }
    }
    QVERIFY(lit > 500);
    QVERIFY(others > lit);
}

void TestCardPainter::theMapStaysInItsPlace()
{
    const CardTemplate map = card("<rect id=\"map:hex\" fill=\"#cccccc\" x=\"100\" y=\"100\" width=\"200\" height=\"200\"/>");
    const QImage blank = CardPainter(map, Qt::red).paint({}).image;
    for (const std::vector<HexPosition>& cells :
         {std::vector<HexPosition>{{0, 0}}, std::vector<HexPosition>{{40, 0}, {0, 0}, {0, 40}, {-7, -3}}, std::vector<HexPosition>{{0, 0}, {1, 0}, {0, 1}}}) {
        const CardPainter painter(map, Qt::red, cells);
        CardContent content;
        content.lit = cells.front();
        const QRect changed = changedPixels(painter.paint(content).image, blank);
        QVERIFY2(QRect(100, 100, 200, 200).contains(changed),
                 qPrintable(QStringLiteral("%1 cells: %2,%3 to %4,%5").arg(cells.size()).arg(changed.left()).arg(changed.top())
                                .arg(changed.right()).arg(changed.bottom())));
    }
}

void TestCardPainter::anOutlineKeepsItsShapeInItsPlace()
{
    const QColor accent(0x20, 0x50, 0x80);
    const CardPainter painter(card("<rect id=\"map:outline\" x=\"100\" y=\"100\" width=\"400\" height=\"200\"/>"), accent);
    const QImage blank = painter.paint({}).image;
    CardContent content;
    // At 60 degrees a degree of longitude is half as long: two of them and one of latitude are a square.
    content.outline = outlinePath({{{0, 60.5}, {2, 60.5}, {2, 59.5}, {0, 59.5}, {0, 60.5}}});
    const QRect changed = changedPixels(painter.paint(content).image, blank);
    QVERIFY(QRect(100, 100, 400, 200).contains(changed));
    QVERIFY2(std::abs(changed.width() - changed.height()) <= 2, qPrintable(QStringLiteral("%1 × %2").arg(changed.width()).arg(changed.height())));
    QCOMPARE(painter.paint(content).image.pixelColor(changed.center()), accent);
    // A hole stays open.
    content.outline = outlinePath({{{0, 60.5}, {2, 60.5}, {2, 59.5}, {0, 59.5}}, {{0.8, 60.2}, {1.2, 60.2}, {1.2, 59.8}, {0.8, 59.8}}});
    QCOMPARE(painter.paint(content).image.pixel(changed.center()), blank.pixel(changed.center()));
}

void TestCardPainter::aPictureFillsItsPlaceAndNoMore()
{
    const CardPainter painter(card("<rect id=\"image:photo\" x=\"100\" y=\"100\" width=\"200\" height=\"200\" rx=\"100\"/>"), Qt::red);
    const QImage blank = painter.paint({}).image;
    for (const QSize& size : {QSize(4000, 300), QSize(30, 900), QSize(1, 1)}) {
        QImage photo(size, QImage::Format_RGB32);
        photo.fill(Qt::darkGreen);
        CardContent content;
        content.pictures.insert(QStringLiteral("photo"), photo);
        const QImage painted = painter.paint(content).image;
        QCOMPARE(changedPixels(painted, blank), QRect(100, 100, 200, 200));
        QCOMPARE(painted.pixelColor(200, 200), QColor(Qt::darkGreen));
        QCOMPARE(painted.pixel(104, 104), blank.pixel(104, 104));   // its corners are cut round
    }
}

void TestCardPainter::wordsTakeTheRoomOfAPictureThatIsNotThere()
{
    const CardPainter painter(card("<rect id=\"image:photo\" x=\"300\" y=\"0\" width=\"300\" height=\"400\"/>"
                                   "<rect id=\"text:a\" x=\"20\" y=\"20\" width=\"260\" height=\"200\" data-width-alone=\"560\" data-min=\"20\" data-max=\"90\"/>"),
                              Qt::red);
    CardContent content;
    content.texts.insert(QStringLiteral("a"), QStringLiteral("Seventeen pupils"));
    QVERIFY(changedPixels(painter.paint(content).image, painter.paint({}).image).right() > 300);
    QImage photo(10, 10, QImage::Format_RGB32);
    photo.fill(Qt::gray);
    CardContent picture;
    picture.pictures.insert(QStringLiteral("photo"), photo);
    content.pictures = picture.pictures;
    QVERIFY(changedPixels(painter.paint(content).image, painter.paint(picture).image).right() <= 280);
}

void TestCardPainter::wordsOnAPictureAreMadeReadable_data()
{
    QTest::addColumn<QColor>("photo");
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("middling") << QColor(0x78, 0x78, 0x78);
}

void TestCardPainter::wordsOnAPictureAreMadeReadable()
{
    QFETCH(QColor, photo);
    const CardPainter painter(card("<rect id=\"image:photo\" width=\"600\" height=\"400\"/>"
                                   "<rect id=\"text:a\" width=\"600\" height=\"400\" fill=\"#808080\" data-min=\"300\" data-max=\"300\" data-weight=\"900\"/>"),
                              Qt::red);
    CardContent content;
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(photo);
    content.pictures.insert(QStringLiteral("photo"), picture);
    content.texts.insert(QStringLiteral("a"), QStringLiteral("II"));
    const PaintedCard painted = painter.paint(content);
    double best = 1;
    for (int x = 0; x < 600; ++x)
        best = std::max(best, contrastRatio(painted.image.pixelColor(x, 180), photo));
    QVERIFY2(best >= leastContrast, qPrintable(QString::number(best)));
    QVERIFY(painted.unreadable.isEmpty());
    // Where black and white lie beside each other no colour is enough, and the card says so.
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 60; ++x)
            picture.setPixelColor(x, y, x % 2 == 0 ? Qt::white : Qt::black);
    }
    content.pictures.insert(QStringLiteral("photo"), picture.scaled(600, 400));
    QCOMPARE(painter.paint(content).unreadable, QStringList{QStringLiteral("a")});
}

void TestCardPainter::linesFromRightToLeftBeginOnTheRight()
{
    const CardPainter painter(card("<rect id=\"text:a\" x=\"50\" y=\"50\" width=\"500\" height=\"200\" data-min=\"30\" data-max=\"30\"/>"), Qt::red);
    const QImage blank = painter.paint({}).image;
    const auto placeOf = [&](const QString& text) {
        CardContent content;
        content.texts.insert(QStringLiteral("a"), text);
        return changedPixels(painter.paint(content).image, blank);
    };
    QVERIFY(placeOf(QStringLiteral("words")).left() < 60);
    QVERIFY(placeOf(QStringLiteral("words")).right() < 300);
    QVERIFY(placeOf(QStringLiteral("שלום")).right() > 540);
    QVERIFY(placeOf(QStringLiteral("שלום")).left() > 300);
}

void TestCardPainter::aGroundTooNearToTheWordsIsAFaultOfTheTemplate()
{
    const CardTemplate near = card("<rect id=\"text:a\" width=\"600\" height=\"400\" fill=\"#cccccc\"/>");
    const QStringList problems = contrastProblems(near, Qt::red);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.front().startsWith(QStringLiteral("text:a")));
    QVERIFY(contrastProblems(card("<rect id=\"text:a\" width=\"600\" height=\"400\" fill=\"#555555\"/>"), Qt::red).isEmpty());
    // The provider's own colour is made readable, whatever it is.
    QVERIFY(contrastProblems(card("<rect id=\"text:a\" width=\"600\" height=\"400\" class=\"accent\"/>"), Qt::yellow).isEmpty());
}

void TestCardPainter::paintingIsDeterministic()
{
    const CardPainter painter(card("<rect id=\"text:a\" width=\"600\" height=\"400\"/>"), Qt::red);
    CardContent content;
    content.texts.insert(QStringLiteral("a"), longName);
    QCOMPARE(painter.paint(content).image, painter.paint(content).image);
}

QTEST_MAIN(TestCardPainter)
#include "tst_cardpainter.moc"
