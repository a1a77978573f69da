#include "base/gzip.h"

#include <QTest>

using namespace clarion;

class TestGzip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataComesBackAsItWas_data();
    void dataComesBackAsItWas();
    void headerHasNeitherTimeNorSystem();
    void severalMembersAreOneText();
    void bytesOfOtherProgramsAreRead();
    void everyCutIsNoticed();
    void everyChangedByteIsNoticed();
    void refusesWhatIsNotGzip_data();
    void refusesWhatIsNotGzip();
    void theLimitIsExact_data();
    void theLimitIsExact();
    void aBombIsStoppedAtTheLimit();
};

static const QString gzipSubject = QStringLiteral("data.gz");

void TestGzip::dataComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("data");
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 300'000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24);
    }
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("Clarion");
    QTest::newRow("bytes of every value, hardly compressible") << noise;
    QTest::newRow("more than one chunk, very compressible") << QByteArray(1'000'000, 'a');
}

void TestGzip::dataComesBackAsItWas()
{
    QFETCH(QByteArray, data);
    const Result<QByteArray> back = gzipDecompress(gzipCompress(data), data.size(), gzipSubject);
    QVERIFY(back);
    QCOMPARE(*back, data);
}

void TestGzip::headerHasNeitherTimeNorSystem()
{
    const QByteArray packed = gzipCompress("Clarion");
    QCOMPARE(packed.left(10).toHex(), QByteArray("1f8b08000000000002ff"));
    QCOMPARE(gzipCompress("Clarion"), packed);
}

void TestGzip::severalMembersAreOneText()
{
    const QByteArray packed = gzipCompress("one ") + gzipCompress(QByteArray()) + gzipCompress("two");
    const Result<QByteArray> back = gzipDecompress(packed, 7, gzipSubject);
    QVERIFY(back);
    QCOMPARE(*back, QByteArray("one two"));
}

void TestGzip::bytesOfOtherProgramsAreRead()
{
    // printf hello | gzip -9 --name: with a file name in the header
    const QByteArray packed = QByteArray::fromHex("1f8b0808000000000203") + QByteArray("hello.txt\0", 10)
        + QByteArray::fromHex("cb48cdc9c9070086a6103605000000");
    const Result<QByteArray> back = gzipDecompress(packed, 100, gzipSubject);
    QVERIFY(back);
    QCOMPARE(*back, QByteArray("hello"));
}

void TestGzip::everyCutIsNoticed()
{
    const QByteArray packed = gzipCompress("The quick brown fox") + gzipCompress(" jumps");
    const qsizetype whole = gzipCompress("The quick brown fox").size();
    for (qsizetype size = 0; size < packed.size(); ++size) {
        const Result<QByteArray> back = gzipDecompress(packed.left(size), 1'000, gzipSubject);
        if (size == whole) {
            QVERIFY(back); // two members, cut between them, are one member
            continue;
        }
        QVERIFY2(!back, qPrintable(QString::number(size)));
        QCOMPARE(back.error().code, ErrorCode::Truncated);
        QCOMPARE(back.error().subject, gzipSubject);
    }
}

void TestGzip::everyChangedByteIsNoticed()
{
    const QByteArray packed = gzipCompress("The quick brown fox jumps over the lazy dog");
    for (qsizetype i = 0; i < packed.size(); ++i) {
        if (i >= 3 && i < 10)
            continue; // the "text" flag, time, level and system, which say nothing about the content
        QByteArray changed = packed;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        const Result<QByteArray> back = gzipDecompress(changed, 1'000, gzipSubject);
        QVERIFY2(!back, qPrintable(QString::number(i)));
    }
}

void TestGzip::refusesWhatIsNotGzip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><title>Sign in</title>");
    QTest::newRow("a zlib stream") << qCompress(QByteArray("Clarion")).mid(4);
    QTest::newRow("junk after the member") << gzipCompress("Clarion") + "junk";
    QTest::newRow("zeros after the member") << gzipCompress("Clarion") + QByteArray(8, '\0');
    QByteArray wrongSum = gzipCompress("Clarion");
    wrongSum[wrongSum.size() - 5] = static_cast<char>(wrongSum.at(wrongSum.size() - 5) ^ 0x10);
    QTest::newRow("a wrong checksum") << wrongSum;
}

void TestGzip::refusesWhatIsNotGzip()
{
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> back = gzipDecompress(bytes, 1'000, gzipSubject);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Syntax);
    QCOMPARE(back.error().subject, gzipSubject);
}

void TestGzip::theLimitIsExact_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 65'535, 65'536, 65'537, 131'072, 200'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestGzip::theLimitIsExact()
{
    QFETCH(int, size);
    const QByteArray packed = gzipCompress(QByteArray(size, 'x'));
    const Result<QByteArray> fits = gzipDecompress(packed, size, gzipSubject);
    QVERIFY(fits);
    QCOMPARE(fits->size(), qsizetype(size));
    const Result<QByteArray> over = gzipDecompress(packed, size - 1, gzipSubject);
    QVERIFY(!over);
    QCOMPARE(over.error().code, ErrorCode::TooLarge);
    // A second member counts too.
    const Result<QByteArray> second = gzipDecompress(packed + gzipCompress("y"), size, gzipSubject);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::TooLarge);
}

void TestGzip::aBombIsStoppedAtTheLimit()
{
    const QByteArray bomb = gzipCompress(QByteArray(64 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 100'000);
    const Result<QByteArray> back = gzipDecompress(bomb, 1'000, gzipSubject);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::TooLarge);
    const Result<QByteArray> none = gzipDecompress(bomb, 0, gzipSubject);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestGzip)
#include "tst_gzip.moc"
