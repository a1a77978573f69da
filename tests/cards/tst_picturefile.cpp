#include "cards/picturefile.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace clarion;

class TestPictureFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flatArtStaysPng();
    void aPhotoBecomesAJpegBelowTheLimit_data();
    void aPhotoBecomesAJpegBelowTheLimit();
};

void TestPictureFile::flatArtStaysPng()
{
    QImage image(1200, 630, QImage::Format_RGB32);
    image.fill(QColor(0xb3, 0x12, 0x2b));
    const PictureFile file = encodePicture(image);
    QCOMPARE(file.suffix, QStringLiteral("png"));
    QCOMPARE(QImage::fromData(file.bytes, "PNG").convertToFormat(QImage::Format_RGB32), image);
}

void TestPictureFile::aPhotoBecomesAJpegBelowTheLimit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1200, 630);
    QTest::newRow("story") << QSize(1080, 1920);
}

void TestPictureFile::aPhotoBecomesAJpegBelowTheLimit()
{
    QFETCH(QSize, size);
    // As much detail as a photo has: noise in soft patches.
    QImage small(size / 9, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            small.setPixel(x, y, QRgb(random.generate()) | 0xff000000);
    }
    const QImage image = small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const PictureFile file = encodePicture(image);
    QCOMPARE(file.suffix, QStringLiteral("jpg"));
    QVERIFY2(file.bytes.size() <= largestCardFile, qPrintable(QString::number(file.bytes.size())));
    const QImage back = QImage::fromData(file.bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
    QCOMPARE(back.size(), size);
    // No loss that is seen: on average less than a fiftieth of the range.
    qint64 off = 0;
    for (int y = 0; y < size.height(); y += 7) {
        for (int x = 0; x < size.width(); x += 7)
            off += std::abs(qGreen(back.pixel(x, y)) - qGreen(image.pixel(x, y)));
    }
    QVERIFY2(off < qint64(size.width() / 7) * (size.height() / 7) * 5, qPrintable(QString::number(off)));
}

QTEST_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
