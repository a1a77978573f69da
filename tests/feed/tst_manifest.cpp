#include "feed/manifest.h"
#include "feed/minisign.h"

#include "support/required.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace clarion;

using Change = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Change)

class TestManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void writingIsDeterministic();
    void everyWrongFieldIsRefused_data();
    void everyWrongFieldIsRefused();
    void anotherFormatIsNewerNotWrong_data();
    void anotherFormatIsNewerNotWrong();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void timesWithAnOffsetAreTheSameInstant();
    void fieldsOfLaterClarionsAreLeftAlone();
    void contentIsCheckedBySizeAndHash();
    void plainIds_data();
    void plainIds();
};

static const QString where = QStringLiteral("clarion.json");

static Manifest example()
{
    Manifest manifest;
    manifest.id = FeedId(QStringLiteral("north"));
    manifest.title = QStringLiteral("Gogledd \"Cymru\"");
    manifest.provider = QStringLiteral("Plaid");
    manifest.level = QStringLiteral("region");
    manifest.language = QStringLiteral("cy");
    manifest.accent = QStringLiteral("#205080");
    manifest.font = QStringLiteral("Inter");
    manifest.website = QStringLiteral("https://example.org");
    manifest.sequence = 9007199254740993;   // more than a double holds
    manifest.published = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    manifest.expires = manifest.published.addDays(30);
    manifest.snapshot = ContentRef::of("some bytes", 17);
    manifest.notices = {QJsonObject{{QStringLiteral("id"), QStringLiteral("pause")}}};
    manifest.nextKeys = {MinisignSecretKey::create().publicKey().toBase64()};
    manifest.deltas = {{41, 42, ContentRef::of("a delta", 9)}};
    manifest.history = ContentRef::of("a history", 11);
    return manifest;
}

static QByteArray changed(const Change& change)
{
    QJsonObject object = QJsonDocument::fromJson(example().toJson()).object();
    change(object);
    return QJsonDocument(object).toJson();
}

void TestManifest::whatIsWrittenIsRead()
{
    const Manifest manifest = example();
    const Manifest back = required(Manifest::parse(manifest.toJson(), where));
    QCOMPARE(back.id, manifest.id);
    QCOMPARE(back.title, manifest.title);
    QCOMPARE(back.provider, manifest.provider);
    QCOMPARE(back.level, manifest.level);
    QCOMPARE(back.language, manifest.language);
    QCOMPARE(back.accent, manifest.accent);
    QCOMPARE(back.website, manifest.website);
    QCOMPARE(back.sequence, manifest.sequence);
    QCOMPARE(back.published, manifest.published);
    QCOMPARE(back.expires, manifest.expires);
    QCOMPARE(back.snapshot, manifest.snapshot);
    QCOMPARE(back.notices, manifest.notices);
    QCOMPARE(back.nextKeys, manifest.nextKeys);
    QCOMPARE(back.deltas, manifest.deltas);
    QCOMPARE(back.history, manifest.history);
}

void TestManifest::writingIsDeterministic()
{
    const Manifest manifest = example();
    QCOMPARE(manifest.toJson(), manifest.toJson());
    QCOMPARE(required(Manifest::parse(manifest.toJson(), where)).toJson(), manifest.toJson());
}

void TestManifest::everyWrongFieldIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto set = [](const char* name, const QJsonValue& value) {
        return Change([name, value](QJsonObject& object) { object.insert(QString::fromLatin1(name), value); });
    };
    const auto without = [](const char* name) {
        return Change([name](QJsonObject& object) { object.remove(QString::fromLatin1(name)); });
    };
    const auto snapshot = [](const char* name, const QJsonValue& value) {
        return Change([name, value](QJsonObject& object) {
            QJsonObject ref = object.value(QLatin1String("snapshot")).toObject();
            ref.insert(QString::fromLatin1(name), value);
            object.insert(QStringLiteral("snapshot"), ref);
        });
    };
    const auto row = [](const char* title, const Change& change, ErrorCode code = ErrorCode::ManifestInvalid) {
        QTest::newRow(title) << change << code;
    };
    row("no id", without("id"));
    row("an id with a capital", set("id", QStringLiteral("North")));
    row("an id that climbs", set("id", QStringLiteral("../north")));
    row("an id with a line break at its end", set("id", QStringLiteral("north\n")));
    row("an id that is a number", set("id", 7));
    row("an id of 65 letters", set("id", QString(65, QLatin1Char('a'))));
    row("no title", without("title"));
    row("an empty title", set("title", QString()));
    row("a title of 201 letters", set("title", QString(201, QLatin1Char('x'))));
    row("a title that is a list", set("title", QJsonArray{1}));
    row("a provider of 201 letters", set("provider", QString(201, QLatin1Char('x'))));
    row("no level", without("level"));
    row("an unknown level", set("level", QStringLiteral("galactic")));
    row("no sequence", without("sequence"));
    row("sequence 0", set("sequence", 0));
    row("a sequence below 0", set("sequence", -1));
    row("a broken sequence", set("sequence", 1.5));
    row("a sequence as text", set("sequence", QStringLiteral("2")));
    row("no time of publishing", without("published"));
    row("a local time, which means another instant everywhere", set("published", QStringLiteral("2026-11-20T09:00:00")));
    row("a time that is no time", set("published", QStringLiteral("yesterday")));
    row("no end", without("expires"));
    row("an end that does not exist", set("expires", QStringLiteral("2026-02-30T09:00:00Z")));
    row("no snapshot", without("snapshot"));
    row("a snapshot that is a text", set("snapshot", QStringLiteral("snapshot.json")));
    row("a hash in capitals", snapshot("sha256", QString(64, QLatin1Char('A'))));
    row("a short hash", snapshot("sha256", QString(63, QLatin1Char('a'))));
    row("a hash that is a path", snapshot("sha256", QStringLiteral("../../../../etc/passwd")));
    row("a hash with a line break", snapshot("sha256", QString(64, QLatin1Char('a')) + QLatin1Char('\n')));
    row("a snapshot without a size", snapshot("size", QJsonValue()), ErrorCode::TooLarge);
    row("a size below 0", snapshot("size", -5), ErrorCode::TooLarge);
    row("a size above the limit", snapshot("size", FeedLimits::snapshot + 1), ErrorCode::TooLarge);
    row("an uncompressed size above the limit", snapshot("rawSize", FeedLimits::raw + 1), ErrorCode::TooLarge);
    row("an uncompressed size below 0", snapshot("rawSize", -1), ErrorCode::TooLarge);
    row("a size beyond all numbers", snapshot("size", 1e300), ErrorCode::TooLarge);
}

void TestManifest::everyWrongFieldIsRefused()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    const auto manifest = Manifest::parse(changed(change), where);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, code);
    QVERIFY(manifest.error().subject.startsWith(where));
    QVERIFY(!manifest.error().detail.isEmpty());
}

void TestManifest::anotherFormatIsNewerNotWrong_data()
{
    QTest::addColumn<QJsonValue>("format");
    QTest::newRow("the next one") << QJsonValue(2);
    QTest::newRow("none") << QJsonValue();
    QTest::newRow("a text") << QJsonValue(QStringLiteral("1"));
    QTest::newRow("between") << QJsonValue(1.5);
}

void TestManifest::anotherFormatIsNewerNotWrong()
{
    QFETCH(QJsonValue, format);
    const auto manifest = Manifest::parse(changed([&](QJsonObject& object) {
        object = {{QStringLiteral("format"), format}, {QStringLiteral("somethingElse"), true}};
    }), where);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::FormatUnknown);
}

void TestManifest::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>Sign in");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("a cut manifest") << example().toJson().chopped(20);
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void TestManifest::garbageIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto manifest = Manifest::parse(bytes, where);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::ManifestInvalid);
}

void TestManifest::timesWithAnOffsetAreTheSameInstant()
{
    const auto manifest = Manifest::parse(changed([](QJsonObject& object) {
        object.insert(QStringLiteral("published"), QStringLiteral("2026-11-20T10:30:00+01:30"));
    }), where);
    QVERIFY(manifest);
    QCOMPARE(manifest->published, example().published);
    QCOMPARE(manifest->published.timeSpec(), Qt::UTC);
}

void TestManifest::fieldsOfLaterClarionsAreLeftAlone()
{
    QVERIFY(Manifest::parse(changed([](QJsonObject& object) {
        object.insert(QStringLiteral("mirror"), QStringLiteral("https://example.com"));
    }), where));
}

void TestManifest::contentIsCheckedBySizeAndHash()
{
    const ContentRef ref = ContentRef::of("some bytes", 10);
    QVERIFY(ref.check("some bytes", where));
    for (const char* other : {"some bytez", "some byte", "some bytes ", ""}) {
        const auto checked = ref.check(other, where);
        QVERIFY2(!checked, other);
        QCOMPARE(checked.error().code, ErrorCode::ContentInvalid);
        QCOMPARE(checked.error().subject, where);
    }
}

void TestManifest::plainIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    QTest::newRow("letters and digits") << QStringLiteral("2026-11-warm_rooms.v2") << true;
    QTest::newRow("64 letters") << QString(64, QLatin1Char('a')) << true;
    QTest::newRow("65 letters") << QString(65, QLatin1Char('a')) << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a dot first") << QStringLiteral(".htaccess") << false;
    QTest::newRow("two dots") << QStringLiteral("..") << false;
    QTest::newRow("a slash") << QStringLiteral("a/b") << false;
    QTest::newRow("a blank") << QStringLiteral("a b") << false;
    QTest::newRow("Welsh") << QStringLiteral("tŷ") << false;
    QTest::newRow("a line break at the end") << QStringLiteral("a\n") << false;
}

void TestManifest::plainIds()
{
    QFETCH(QString, text);
    QFETCH(bool, plain);
    QCOMPARE(isPlainId(text), plain);
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
