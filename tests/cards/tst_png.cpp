#include "cards/png.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace clarion;

class TestPng : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesComeBackPixelByPixel_data();
    void picturesComeBackPixelByPixel();
    void fewColoursMakeAPalette();
    void transparencyLiesOnWhite();
    void othersReadItsStructure();
    void encodingIsDeterministic();
};

namespace {

QImage picture(int width, int height, int colours)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto colour = static_cast<quint32>((y * width + x) % colours);
            image.setPixel(x, y, 0xff000000U | ((colour * 2654435761U) & 0xffffffU));
        }
    }
    return image;
}

/// PNG's colour type: 2 true colour, 3 palette.
int colourType(const QByteArray& png)
{
    return png.at(25);
}

} // namespace

void TestPng::picturesComeBackPixelByPixel_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<int>("type");
    QTest::newRow("one pixel") << picture(1, 1, 1) << 3;
    QTest::newRow("two colours") << picture(31, 17, 2) << 3;
    QTest::newRow("256 colours") << picture(40, 40, 256) << 3;
    QTest::newRow("257 colours") << picture(40, 40, 257) << 2;
    QTest::newRow("every pixel another colour") << picture(123, 77, 1 << 24) << 2;
    QTest::newRow("one row") << picture(2000, 1, 500) << 2;
    QTest::newRow("one column") << picture(1, 2000, 500) << 2;
    QTest::newRow("a picture with a palette of its own") << picture(40, 40, 100).convertToFormat(QImage::Format_Indexed8) << 3;
    QTest::newRow("grey") << picture(40, 40, 1 << 20).convertToFormat(QImage::Format_Grayscale8) << 3;
    QTest::newRow("bytes in another order") << picture(40, 40, 1 << 20).convertToFormat(QImage::Format_RGB888) << 2;
}

void TestPng::picturesComeBackPixelByPixel()
{
    QFETCH(QImage, image);
    QFETCH(int, type);
    const QByteArray png = encodePng(image);
    QCOMPARE(colourType(png), type);
    const QImage back = QImage::fromData(png, "PNG");
    QVERIFY(!back.isNull());
    QCOMPARE(back.convertToFormat(QImage::Format_RGB32), image.convertToFormat(QImage::Format_RGB32));
}

void TestPng::fewColoursMakeAPalette()
{
    QImage flat(1200, 630, QImage::Format_RGB32);
    flat.fill(QColor(0x20, 0x50, 0x80));
    QVERIFY(encodePng(flat).size() < 3000);
}

void TestPng::transparencyLiesOnWhite()
{
    QImage image(4, 1, QImage::Format_ARGB32);
    image.setPixel(0, 0, qRgba(10, 20, 30, 0));
    image.setPixel(1, 0, qRgba(10, 20, 30, 255));
    image.setPixel(2, 0, qRgba(0, 0, 0, 128));
    image.setPixel(3, 0, qRgba(255, 0, 0, 51));
    for (const QImage& source : {image, image.convertToFormat(QImage::Format_ARGB32_Premultiplied)}) {
        const QImage back = QImage::fromData(encodePng(source), "PNG");
        QVERIFY(!back.hasAlphaChannel());
        QCOMPARE(QColor(back.pixel(0, 0)), QColor(Qt::white));
        QCOMPARE(QColor(back.pixel(1, 0)), QColor(10, 20, 30));
        QVERIFY(qAbs(qRed(back.pixel(2, 0)) - 127) <= 1);
        QVERIFY(qAbs(qGreen(back.pixel(3, 0)) - 204) <= 1);
        QCOMPARE(qRed(back.pixel(3, 0)), 255);
    }
}

void TestPng::othersReadItsStructure()
{
    const QByteArray png = encodePng(picture(10, 10, 10));
    QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
    QCOMPARE(png.mid(12, 4), QByteArray("IHDR"));
    QCOMPARE(png.right(12), QByteArray::fromHex("0000000049454e44ae426082"));
}

void TestPng::encodingIsDeterministic()
{
    QCOMPARE(encodePng(picture(50, 50, 300)), encodePng(picture(50, 50, 300)));
    QVERIFY(encodePng(picture(50, 50, 300)) != encodePng(picture(50, 50, 301)));
}

QTEST_MAIN(TestPng)
#include "tst_png.moc"
