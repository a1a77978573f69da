#include "media/picturefitting.h"
#include "media/picturemetadata.h"
#include "support/required.h"

#include <QBuffer>
#include <QColorSpace>
#include <QLoggingCategory>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// What becomes of a picture as it comes into a workspace: clean, upright, of a kind and size that can be published.
class TestPictureFitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlaceIsGoneAndThePixelsAreTheSame_data();
    void thePlaceIsGoneAndThePixelsAreTheSame();
    void whatIsCleanStaysAsItIs_data() { kinds(); }
    void whatIsCleanStaysAsItIs();
    void whatHangsBehindTheEndIsGone_data() { kinds(); }
    void whatHangsBehindTheEndIsGone();
    void aColourProfileStays();
    void anAnimationStaysOne();
    void aPictureThatIsHeldAskewIsTurned_data();
    void aPictureThatIsHeldAskewIsTurned();
    void whatIsNoPictureIsCalledByItsName_data();
    void whatIsNoPictureIsCalledByItsName();
    void aFewBytesThatClaimManyPixelsAreRefused();
    void aPictureThatBreaksOffIsRefusedOrReadable();
    void tooLargeAFileIsRefused();
    void aPhotoIsMadeSmallerAndStaysGood();
    void flatArtIsMadeSmallerWithoutLoss();
    void aPartIsCutOut();
    void aPartOutsideIsRefused();
    void aLargePhotoIsReadSmall();

private:
    static void kinds();
    /// A picture that no side of which is like another.
    static QImage scene(const QSize& size = {96, 64});
    static QByteArray encoded(const QImage& image, const char* format);
    /// EXIF with an orientation, a camera and a position.
    static QByteArray exif(quint16 orientation);
    static QByteArray withPlace(const QByteArray& bytes, const QByteArray& kind, quint16 orientation = 1);
    static QByteArray pngChunk(const QByteArray& type, const QByteArray& content);
    static QByteArray segment(char marker, const QByteArray& content);
    static QByteArray riffChunk(const QByteArray& type, const QByteArray& content);
    static QImage pixels(const QByteArray& bytes);
};

/// Words that stand for the place, the maker and the time; each kind of metadata carries some of them.
static const QByteArray latitude = QByteArray::fromHex("000000350000000100000018000000010000133700000064");
static const std::array<QByteArray, 8> secrets{latitude,    QByteArray("Camera of R. Wainwright"), QByteArray("2026:11:20 17:03:11"), QByteArray("<exif:GPSLatitude>53,24.8N"),
                                               QByteArray("Kitchen table"), QByteArray("Exif\0\0", 6),  QByteArray("Photoshop 3.0"),      QByteArray("http://ns.adobe.com/xap/1.0/")};

void TestPictureFitting::initTestCase()
{
    // Damaged pictures are what some of this is about.
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    for (const char* format : {"JPEG", "PNG", "WEBP"})
        QVERIFY2(!encoded(scene(), format).isEmpty(), format);
}

void TestPictureFitting::kinds()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("JPEG") << QByteArray("JPEG");
    QTest::newRow("PNG") << QByteArray("PNG");
    QTest::newRow("WebP") << QByteArray("WEBP");
    QTest::newRow("GIF") << QByteArray("GIF");
}

QImage TestPictureFitting::scene(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height() / 2, Qt::red);
    painter.fillRect(size.width() / 2, 0, size.width() / 2, size.height() / 2, Qt::green);
    painter.fillRect(0, size.height() / 2, size.width() / 2, size.height() / 2, Qt::blue);
    return image;
}

QByteArray TestPictureFitting::encoded(const QImage& image, const char* format)
{
    // Qt writes no GIF: one pixel, red.
    if (qstrcmp(format, "GIF") == 0)
        return QByteArray::fromHex("47494638396101000100800000ff0000000000" "2c00000000010001000002024401003b");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QByteArray TestPictureFitting::exif(quint16 orientation)
{
    const QByteArray camera("Camera of R. Wainwright\0", 24);
    const QByteArray time("2026:11:20 17:03:11\0", 20);
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    const auto number = [&tiff](quint32 value, int bytes) {
        for (int i = bytes - 1; i >= 0; --i)
            tiff.append(static_cast<char>((value >> (8 * i)) & 0xff));
    };
    const auto entry = [&](quint32 tag, quint32 type, quint32 count, quint32 value) {
        number(tag, 2);
        number(type, 2);
        number(count, 4);
        if (type == 3 && count == 1) {
            number(value, 2);
            number(0, 2);
        } else {
            number(value, 4);
        }
    };
    const quint32 behind = 8 + 2 + 4 * 12 + 4;
    const quint32 gps = behind + 24 + 20;
    number(4, 2);
    entry(0x0110, 2, 24, behind);
    entry(0x0112, 3, 1, orientation);
    entry(0x0132, 2, 20, behind + 24);
    entry(0x8825, 4, 1, gps);
    number(0, 4);
    tiff += camera + time;
    number(2, 2);
    entry(0x0001, 2, 2, 0x4e000000);
    entry(0x0002, 5, 3, gps + 2 + 2 * 12 + 4);
    number(0, 4);
    return QByteArray("Exif\0\0", 6) + tiff + latitude;
}

QByteArray TestPictureFitting::pngChunk(const QByteArray& type, const QByteArray& content)
{
    QByteArray chunk(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size()), chunk.data());
    quint32 crc = 0xffffffff;
    for (const char byte : type + content) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    QByteArray sum(4, '\0');
    qToBigEndian(~crc, sum.data());
    return chunk + type + content + sum;
}

QByteArray TestPictureFitting::segment(char marker, const QByteArray& content)
{
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(content.size() + 2), length.data());
    return QByteArray("\xff") + marker + length + content;
}

QByteArray TestPictureFitting::riffChunk(const QByteArray& type, const QByteArray& content)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(content.size()), length.data());
    return type + length + content + QByteArray(content.size() % 2, '\0');
}

QByteArray TestPictureFitting::withPlace(const QByteArray& bytes, const QByteArray& kind, quint16 orientation)
{
    const QByteArray xmp("<exif:GPSLatitude>53,24.8N</exif:GPSLatitude>");
    if (kind == "JPEG") {
        return bytes.first(2) + segment('\xe0', QByteArray("JFXX\0\x13", 6) + "Kitchen table") + segment('\xe1', exif(orientation))
               + segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp) + segment('\xe2', QByteArray("MPF\0", 4) + "Kitchen table")
               + segment('\xed', QByteArray("Photoshop 3.0\0", 14) + "Kitchen table") + segment('\xfe', "Kitchen table") + bytes.mid(2);
    }
    if (kind == "PNG") {
        const QByteArray more = pngChunk("eXIf", exif(orientation).mid(6)) + pngChunk("tEXt", QByteArray("Comment\0Kitchen table", 21))
                                + pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp) + pngChunk("tIME", QByteArray::fromHex("07ea0b14110311"))
                                + pngChunk("prVt", "Kitchen table");
        return bytes.first(33) + more + bytes.mid(33);
    }
    if (kind == "WEBP") {
        // What Qt writes is one simple chunk: here it becomes the extended form.
        const QImage image = QImage::fromData(bytes);
        QByteArray head(10, '\0');
        head[0] = 0x0c;
        qToLittleEndian(static_cast<quint16>(image.width() - 1), head.data() + 4);
        qToLittleEndian(static_cast<quint16>(image.height() - 1), head.data() + 7);
        const QByteArray chunks = "WEBP" + riffChunk("VP8X", head) + bytes.mid(12) + riffChunk("EXIF", exif(orientation)) + riffChunk("XMP ", xmp)
                                  + riffChunk("ABCD", "Kitchen table");
        return riffChunk("RIFF", chunks);
    }
    const QByteArray comment = QByteArray("\x21\xfe\x0d", 3) + "Kitchen table" + QByteArray(1, '\0');
    return bytes.first(19) + comment + QByteArray("\x21\xff\x0bXMP DataXMP", 14) + static_cast<char>(xmp.size()) + xmp + QByteArray(1, '\0') + bytes.mid(19);
}

QImage TestPictureFitting::pixels(const QByteArray& bytes)
{
    return QImage::fromData(bytes).convertToFormat(QImage::Format_ARGB32);
}

void TestPictureFitting::thePlaceIsGoneAndThePixelsAreTheSame_data()
{
    kinds();
}

void TestPictureFitting::thePlaceIsGoneAndThePixelsAreTheSame()
{
    QFETCH(QByteArray, kind);
    const QByteArray bytes = withPlace(encoded(scene(), kind.constData()), kind);
    QVERIFY2(std::any_of(secrets.begin(), secrets.end(), [&](const QByteArray& secret) { return bytes.contains(secret); }), "the test's own picture tells something");
    QVERIFY(!pixels(bytes).isNull());
    const CleanPicture clean = required(cleanPicture(bytes, u"stall"_s));
    for (const QByteArray& secret : secrets)
        QVERIFY2(!clean.bytes.contains(secret), secret.constData());
    QCOMPARE(pixels(clean.bytes), pixels(bytes));
    QCOMPARE(clean.size, pixels(bytes).size());
    QCOMPARE(clean.bytes.size() < bytes.size(), true);
}

void TestPictureFitting::whatIsCleanStaysAsItIs()
{
    QFETCH(QByteArray, kind);
    const QByteArray once = required(cleanPicture(encoded(scene(), kind.constData()), u"stall"_s)).bytes;
    QCOMPARE(required(cleanPicture(once, u"stall"_s)).bytes, once);
}

void TestPictureFitting::whatHangsBehindTheEndIsGone()
{
    QFETCH(QByteArray, kind);
    const QByteArray bytes = encoded(scene(), kind.constData());
    const QByteArray clean = required(cleanPicture(bytes + "a film of the kitchen table", u"stall"_s)).bytes;
    QVERIFY(!clean.contains("kitchen"));
    QCOMPARE(pixels(clean), pixels(bytes));
}

void TestPictureFitting::aColourProfileStays()
{
    QImage image = scene();
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    for (const char* format : {"JPEG", "PNG"}) {
        const QByteArray clean = required(cleanPicture(withPlace(encoded(image, format), format), u"stall"_s)).bytes;
        QVERIFY2(QImage::fromData(clean).colorSpace().isValid(), format);
    }
}

void TestPictureFitting::anAnimationStaysOne()
{
    const QByteArray one = encoded({}, "GIF");
    const QByteArray repeats("\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00", 19);
    const QByteArray timing("\x21\xf9\x04\x00\x0a\x00\x00\x00", 8);
    const QByteArray frame = one.mid(19, one.size() - 20);
    const QByteArray animation = one.first(19) + repeats + timing + frame + timing + frame + "\x3b";
    QCOMPARE(required(cleanPicture(animation, u"stall"_s)).bytes, animation);
}

void TestPictureFitting::aPictureThatIsHeldAskewIsTurned_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QList<QColor>>("corners");   // top left, top right, bottom left, bottom right
    const QColor r(Qt::red);
    const QColor g(Qt::green);
    const QColor b(Qt::blue);
    const QColor w(Qt::white);
    QTest::newRow("mirrored") << 2 << QList{g, r, w, b};
    QTest::newRow("upside down") << 3 << QList{w, b, g, r};
    QTest::newRow("upside down and mirrored") << 4 << QList{b, w, r, g};
    QTest::newRow("left and top changed") << 5 << QList{r, b, g, w};
    QTest::newRow("to be turned right") << 6 << QList{b, r, w, g};
    QTest::newRow("right and bottom changed") << 7 << QList{w, g, b, r};
    QTest::newRow("to be turned left") << 8 << QList{g, w, r, b};
}

void TestPictureFitting::aPictureThatIsHeldAskewIsTurned()
{
    QFETCH(int, orientation);
    QFETCH(QList<QColor>, corners);
    for (const QByteArray kind : {"JPEG", "PNG", "WEBP"}) {
        const CleanPicture clean = required(cleanPicture(withPlace(encoded(scene(), kind.constData()), kind, static_cast<quint16>(orientation)), u"stall"_s));
        const QImage image = pixels(clean.bytes);
        QCOMPARE(image.size(), orientation > 4 ? QSize(64, 96) : QSize(96, 64));
        QCOMPARE(clean.size, image.size());
        const int right = image.width() - 10;
        const int bottom = image.height() - 10;
        const QPoint places[] = {{10, 10}, {right, 10}, {10, bottom}, {right, bottom}};
        for (int i = 0; i < 4; ++i) {
            const QColor found = image.pixelColor(places[i]);
            const QColor wanted = corners.at(i);
            QVERIFY2(qAbs(found.red() - wanted.red()) < 40 && qAbs(found.green() - wanted.green()) < 40 && qAbs(found.blue() - wanted.blue()) < 40,
                     qPrintable(u"%1, corner %2: %3"_s.arg(QString::fromLatin1(kind)).arg(i).arg(found.name())));
        }
        for (const QByteArray& secret : secrets)
            QVERIFY(!clean.bytes.contains(secret));
    }
}

void TestPictureFitting::whatIsNoPictureIsCalledByItsName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("called");
    QTest::newRow("a telephone's photo") << QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24) << u"HEIC"_s;
    QTest::newRow("a scan") << QByteArray("II*\0\x08\0\0\0", 8) << u"TIFF"_s;
    QTest::newRow("a drawing") << QByteArray("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << u"SVG"_s;
    QTest::newRow("a film") << QByteArray("\0\0\0\x18" "ftypisom\0\0\x02\0isommp41", 24) << u"MP4"_s;
    QTest::newRow("a leaflet") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("a picture of Windows") << QByteArray("BM\x36\0\0\0", 6) << u"BMP"_s;
    QTest::newRow("words") << QByteArray("Clarion") << u"no picture"_s;
    QTest::newRow("nothing") << QByteArray() << u"no picture"_s;
}

void TestPictureFitting::whatIsNoPictureIsCalledByItsName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, called);
    const auto clean = cleanPicture(bytes, u"stall.jpg"_s);
    QVERIFY(!clean);
    QCOMPARE(clean.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(clean.error().subject, u"stall.jpg"_s);
    QVERIFY2(clean.error().detail.contains(called), qPrintable(clean.error().detail));
}

void TestPictureFitting::aFewBytesThatClaimManyPixelsAreRefused()
{
    QByteArray head = QByteArray::fromHex("0000ea600000ea600802000000");   // 60,000 × 60,000
    const QByteArray bomb = QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", head) + pngChunk("IDAT", QByteArray::fromHex("789c030000000001")) + pngChunk("IEND", {});
    const auto clean = cleanPicture(bomb, u"bomb.png"_s);
    QVERIFY(!clean);
    QCOMPARE(clean.error().code, ErrorCode::FileTooLarge);
    QVERIFY(clean.error().detail.contains(u"60000"_s));
}

void TestPictureFitting::aPictureThatBreaksOffIsRefusedOrReadable()
{
    for (const QByteArray kind : {"JPEG", "PNG", "WEBP", "GIF"}) {
        const QByteArray whole = withPlace(encoded(scene(), kind.constData()), kind);
        int refused = 0;
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto clean = cleanPicture(whole.first(length), u"stall"_s);
            if (!clean) {
                ++refused;
                continue;
            }
            QVERIFY(!pixels(clean->bytes).isNull());
            for (const QByteArray& secret : secrets)
                QVERIFY(!clean->bytes.contains(secret));
        }
        QVERIFY(refused > 20);
    }
}

void TestPictureFitting::tooLargeAFileIsRefused()
{
    const auto clean = cleanPicture(encoded(scene(), "PNG") + QByteArray(largestPictureFile, '\0'), u"large.png"_s);
    QVERIFY(!clean);
    QCOMPARE(clean.error().code, ErrorCode::FileTooLarge);
}

void TestPictureFitting::aPhotoIsMadeSmallerAndStaysGood()
{
    // Restless as leaves are: a large file.
    QImage photo(1600, 1200, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            seed = seed * 1664525 + 1013904223;
            photo.setPixel(x, y, qRgb(static_cast<int>(seed >> 24), x % 256, y % 256));
        }
    }
    const QByteArray bytes = encoded(photo, "PNG");
    QVERIFY(bytes.size() > 1'000'000);
    const CleanPicture smaller = required(smallerPicture(bytes, 400'000, u"leaves"_s));
    QVERIFY(smaller.bytes.size() <= 400'000);
    QVERIFY2(smaller.bytes.size() > 100'000, "no smaller than it has to be");
    QCOMPARE(pixels(smaller.bytes).size(), smaller.size);
    QVERIFY2(qAbs(double(smaller.size.width()) / smaller.size.height() - 4.0 / 3) < 0.02, "its shape stays");
    QVERIFY(!smallerPicture(QByteArray("Clarion"), 400'000, u"words"_s));
}

void TestPictureFitting::flatArtIsMadeSmallerWithoutLoss()
{
    QImage art = scene({800, 600});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(art.save(&buffer, "PNG", 100));   // not compressed at all
    const CleanPicture smaller = required(smallerPicture(bytes, bytes.size() / 4, u"poster"_s));
    QCOMPARE(smaller.suffix, u"png"_s);
    QCOMPARE(pixels(smaller.bytes), pixels(bytes));
}

void TestPictureFitting::aPartIsCutOut()
{
    for (const char* kind : {"JPEG", "PNG", "WEBP"}) {
        const CleanPicture part = required(croppedPicture(encoded(scene(), kind), QRect(48, 0, 48, 32), u"stall"_s));
        QCOMPARE(part.size, QSize(48, 32));
        const QImage image = pixels(part.bytes);
        QCOMPARE(image.size(), part.size);
        QVERIFY(image.pixelColor(24, 16).green() > 200 && image.pixelColor(24, 16).red() < 60);
    }
}

void TestPictureFitting::aPartOutsideIsRefused()
{
    const QByteArray bytes = encoded(scene(), "PNG");
    QVERIFY(!croppedPicture(bytes, QRect(48, 0, 49, 32), u"stall"_s));
    QVERIFY(!croppedPicture(bytes, QRect(-1, 0, 10, 10), u"stall"_s));
    QVERIFY(!croppedPicture(bytes, QRect(), u"stall"_s));
}

void TestPictureFitting::aLargePhotoIsReadSmall()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"photo.jpg"_s);
    QVERIFY(scene({2000, 1000}).save(file));
    QCOMPARE(readPicture(file, {400, 400}).size(), QSize(400, 200));
    QCOMPARE(readPicture(file).size(), QSize(2000, 1000));
    QVERIFY(readPicture(folder.filePath(u"none.jpg"_s)).isNull());
}

QTEST_GUILESS_MAIN(TestPictureFitting)
#include "tst_picturefitting.moc"
