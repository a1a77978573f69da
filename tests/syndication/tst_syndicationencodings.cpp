#include "syndication/syndicationreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace clarion;

class TestSyndicationEncodings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightEncodingWins_data();
    void theRightEncodingWins();
    void wrongLabelsAreNoted_data();
    void wrongLabelsAreNoted();
};

namespace {

QByteArray feedOf(const QByteArray& declaration, const QByteArray& title)
{
    return declaration + "<rss><channel><item><title>" + title + "</title></item></channel></rss>";
}

QByteArray wideFeed(QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(feedOf("<?xml version='1.0' encoding='utf-16'?>", "Tŷ 🌹")));
}

} // namespace

void TestSyndicationEncodings::theRightEncodingWins_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("title");
    const QString ty = QStringLiteral("Tŷ 🌹");
    const QString cafe = QStringLiteral("café");
    const QByteArray none;
    const QByteArray utf8 = feedOf(none, "Tŷ 🌹");
    QTest::newRow("UTF-8 needs no label") << utf8 << none << ty;
    QTest::newRow("a mark wins over the content type") << "\xEF\xBB\xBF" + utf8 << QByteArray("text/xml; charset=iso-8859-1") << ty;
    QTest::newRow("a mark wins over the declaration") << "\xEF\xBB\xBF" + feedOf("<?xml version='1.0' encoding='koi8-r'?>", "Tŷ 🌹") << none << ty;
    QTest::newRow("the content type wins over the declaration")
        << feedOf("<?xml version='1.0' encoding='koi8-r'?>", "caf\xE9") << QByteArray("text/xml; charset=\"ISO-8859-1\"") << cafe;
    const QByteArray saysUtf8 = feedOf("<?xml version='1.0' encoding='UTF-8'?>", "Tŷ 🌹");
    QTest::newRow("a document that says UTF-8 knows better than a host that says Latin to all") << saysUtf8 << QByteArray("text/xml; charset=iso-8859-1") << ty;
    QTest::newRow("or ASCII") << saysUtf8 << QByteArray("text/xml; charset=us-ascii") << ty;
    QTest::newRow("the declaration") << feedOf("<?xml version='1.0' encoding='ISO-8859-1'?>", "caf\xE9") << QByteArray("text/xml") << cafe;
    QTest::newRow("the declaration behind blank lines") << "\n\n" + feedOf("<?xml version=\"1.0\" encoding=\"iso-8859-15\"?>", "\xA4") << none << QStringLiteral("€");
    QTest::newRow("ISO-8859-1 is windows-1252 on the web")
        << feedOf("<?xml version='1.0' encoding='ISO-8859-1'?>", "\x93x\x94 \x96 \x80") << none << QStringLiteral("“x” – €");
    QTest::newRow("ASCII is windows-1252 too") << feedOf("<?xml version='1.0' encoding='us-ascii'?>", "caf\xE9") << none << cafe;
    QTest::newRow("windows-1251") << feedOf("<?xml version='1.0' encoding='windows-1251'?>", "\xEF\xF0\xE8") << none << QStringLiteral("при");
    QTest::newRow("Shift_JIS") << feedOf("<?xml version='1.0' encoding='Shift_JIS'?>", "\x93\xFA\x96\x7B") << none << QStringLiteral("日本");
    QTest::newRow("UTF-16 with a mark, little") << wideFeed(QStringConverter::Utf16LE, true) << none << ty;
    QTest::newRow("UTF-16 with a mark, big") << wideFeed(QStringConverter::Utf16BE, true) << none << ty;
    QTest::newRow("UTF-16 without a mark, little") << wideFeed(QStringConverter::Utf16LE, false) << none << ty;
    QTest::newRow("UTF-16 without a mark, big") << wideFeed(QStringConverter::Utf16BE, false) << QByteArray("application/xml;charset=UTF-16") << ty;
    QTest::newRow("JSON in UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)
                                           .encode(QString::fromUtf8("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"Tŷ 🌹\"}]}")))
                                    << none << ty;
}

void TestSyndicationEncodings::theRightEncodingWins()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, title);
    const auto document = readSyndication(bytes.toStdString(), {"", contentType.toStdString()});
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QCOMPARE(document->entries.size(), 1U);
    QCOMPARE(QString::fromStdString(document->entries.front().title), title);
    QVERIFY(std::find(document->notes.begin(), document->notes.end(), SyndicationNote::BytesInvalid) == document->notes.end());
}

void TestSyndicationEncodings::wrongLabelsAreNoted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("title");
    QTest::addColumn<SyndicationNote>("note");
    const QByteArray none;
    QTest::newRow("an unknown label") << feedOf("<?xml version='1.0' encoding='klingon'?>", "Tŷ") << none << QStringLiteral("Tŷ")
                                      << SyndicationNote::EncodingUnknown;
    QTest::newRow("a label with options of the converter") << feedOf("<?xml version='1.0' encoding='ascii//TRANSLIT'?>", "Tŷ") << none << QStringLiteral("Tŷ")
                                                           << SyndicationNote::EncodingUnknown;
    QTest::newRow("an unknown content type before a known declaration")
        << feedOf("<?xml version='1.0' encoding='ISO-8859-1'?>", "caf\xE9") << QByteArray("text/xml; charset=none") << QStringLiteral("café")
        << SyndicationNote::EncodingUnknown;
    QTest::newRow("UTF-16 over single bytes") << feedOf("<?xml version='1.0' encoding='UTF-16'?>", "Tŷ") << none << QStringLiteral("Tŷ")
                                              << SyndicationNote::EncodingWrong;
    QTest::newRow("UTF-8 with bytes of windows-1252") << feedOf("<?xml version='1.0' encoding='UTF-8'?>", "caf\xE9 \x93x\x94 Tŷ") << none
                                                      << QStringLiteral("café “x” Tŷ") << SyndicationNote::BytesInvalid;
    QTest::newRow("overlong UTF-8 is not taken for a bracket") << feedOf(none, "a\xC0\xBC" "b") << none << QStringLiteral("aÀ¼b") << SyndicationNote::BytesInvalid;
    QTest::newRow("half a character of UTF-16") << wideFeed(QStringConverter::Utf16LE, true) + "\x3C" << none << QStringLiteral("Tŷ 🌹")
                                                << SyndicationNote::BytesInvalid;
}

void TestSyndicationEncodings::wrongLabelsAreNoted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, title);
    QFETCH(SyndicationNote, note);
    const auto document = readSyndication(bytes.toStdString(), {"", contentType.toStdString()});
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QCOMPARE(QString::fromStdString(document->entries.front().title), title);
    QVERIFY(std::find(document->notes.begin(), document->notes.end(), note) != document->notes.end());
}

QTEST_GUILESS_MAIN(TestSyndicationEncodings)
#include "tst_syndicationencodings.moc"
