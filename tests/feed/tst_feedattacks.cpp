#include "feed/feedschedule.h"
#include "feed/keystatement.h"

#include "base/gzip.h"
#include "support/attacktable.h"
#include "support/feedfolder.h"
#include "support/feedoffice.h"
#include "support/forgery.h"
#include "support/program.h"
#include "support/required.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

// What a host that is not its publisher's friend, or a thief with the publisher's key, may send. After each attack the old
// content is whole, the reason is said in words, and the next good sync gives what a fresh workspace has.

using namespace clarion;

Q_DECLARE_METATYPE(Forge)

class TestFeedAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForgedFeedIsRefused_data();
    void aForgedFeedIsRefused();
    void aSpoiltDeltaIsMadeGoodBySnapshot_data();
    void aSpoiltDeltaIsMadeGoodBySnapshot();
    void endlessRepliesEndAtTheLimit();
    void aWebPageForAnyReplyIsACaptivePortal();
    void aDeepOrLongItemHarmsNothing();

    void cleanupTestCase() { m_table.print(); }

private:
    [[nodiscard]] QString version(int number) const { return m_versions.folder(number); }
    /// After an attack: old content whole, the officer's rows too, words noted, and a good sync brings version 2.
    void isAsBefore(FeedOffice& office, const QStringList& own);
    void convergesTo2(FeedOffice& office, const QStringList& own) { QCOMPARE(m_versions.problemAfterGoodSync(office, own), QString()); }

    TwoVersions m_versions;
    AttackTable m_table;
};

namespace {

/// One more item, or one for another, in the snapshot.
Forge withItem(const QJsonObject& item)
{
    return [item](const QString& folder) {
        const Manifest manifest = manifestOf(folder);
        const QString name = QStringLiteral("/snapshot/%1.json.gz").arg(manifest.snapshot.sha256);
        QJsonObject snapshot =
            QJsonDocument::fromJson(required(gzipDecompress(readFile(folder + name), FeedLimits::raw, name))).object();
        QJsonArray items = snapshot.value(QLatin1String("items")).toArray();
        items.append(item);
        snapshot.insert(QStringLiteral("items"), items);
        withSnapshot(QJsonDocument(snapshot).toJson(QJsonDocument::Compact))(folder);
    };
}

QJsonObject itemNamed(const QString& kind, const QString& id)
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("id"), id}, {QStringLiteral("title"), QStringLiteral("T")}};
}

QByteArray deltaJson(const QByteArray& items, const QByteArray& removed)
{
    return R"({"feed":"test-feed","from":1,"to":2,"items":)" + items + R"(,"removed":)" + removed + '}';
}

/// "[[[[…]]]]" in a snapshot, signed.
QByteArray deepSnapshot(int depth)
{
    return R"({"feed":"test-feed","sequence":2,"items":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

void installSignature(const QString& from, const QString& folder)
{
    writeFile(manifestFile(folder) + QStringLiteral(".minisig"), readFile(manifestFile(from) + QStringLiteral(".minisig")));
}

} // namespace

void TestFeedAttacks::isAsBefore(FeedOffice& office, const QStringList& own)
{
    COMPARE_ROWS(office.mirror(), m_versions.tables(1));
    QCOMPARE(office.own(), own);
    QVERIFY(office.feed().lastError.size() > 20);
    QCOMPARE(indexProblem(*office.workspace), QString());
}

void TestFeedAttacks::aForgedFeedIsRefused_data()
{
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* title, ErrorCode code, const char* words, const Forge& forge) {
        QTest::newRow(title) << forge << code << QString::fromUtf8(words);
    };
    const auto set = [](const char* name, const QJsonValue& value) {
        return withManifest([=](QJsonObject& object) { object.insert(QString::fromLatin1(name), value); });
    };

    row("the manifest with the signature of the older one", ErrorCode::SignatureInvalid, "not signed by its publisher",
        [this](const QString& folder) { installSignature(version(1), folder); });
    row("the manifest with the signature of a key statement", ErrorCode::SignatureInvalid, "not signed by its publisher",
        [](const QString& folder) {
            const auto next = MinisignSecretKey::create().publicKey();
            required(writeKeyStatement(folder, FeedFolder::key(), next, QString(), FeedFolder::time()));
            const QString path = folder + QLatin1Char('/') + KeyStatement::path(FeedFolder::key().publicKey());
            writeFile(manifestFile(folder) + QStringLiteral(".minisig"), readFile(path + QStringLiteral(".minisig")));
            QFile::remove(path);
        });
    row("a key statement in the place of the manifest", ErrorCode::FormatUnknown, "newer Clarion", [](const QString& folder) {
        const auto next = MinisignSecretKey::create().publicKey();
        required(writeKeyStatement(folder, FeedFolder::key(), next, QString(), FeedFolder::time()));
        const QString path = folder + QLatin1Char('/') + KeyStatement::path(FeedFolder::key().publicKey());
        writeFile(manifestFile(folder), readFile(path));
        writeFile(manifestFile(folder) + QStringLiteral(".minisig"), readFile(path + QStringLiteral(".minisig")));
    });
    row("the new manifest over the files of the old one", ErrorCode::HttpStatus, "404", [this](const QString& folder) {
        for (const char* name : {"snapshot", "delta", "data", "media"})
            QDir(folder + QLatin1Char('/') + QLatin1String(name)).removeRecursively();
        const QMap<QString, QByteArray> old = tree(version(1));
        for (auto it = old.cbegin(); it != old.cend(); ++it) {
            if (it.key().contains(QLatin1Char('/')))
                writeFile(folder + QLatin1Char('/') + it.key(), it.value());
        }
    });
    row("the old snapshot under the name of the new one", ErrorCode::TooLarge, "more than it may",
        [this](const QString& folder) {
            QDir(folder + QStringLiteral("/delta")).removeRecursively();
            writeFile(folder + QStringLiteral("/snapshot/%1.json.gz").arg(manifestOf(folder).snapshot.sha256),
                      readFile(version(1) + QStringLiteral("/snapshot/%1.json.gz").arg(manifestOf(version(1)).snapshot.sha256)));
        });
    row("the old snapshot, signed as the new one", ErrorCode::ContentInvalid, "another feed or sequence", [this](const QString& folder) {
        const Manifest old = manifestOf(version(1));
        const QString name = QStringLiteral("/snapshot/%1.json.gz").arg(old.snapshot.sha256);
        Manifest manifest = manifestOf(folder);
        manifest.snapshot = old.snapshot;
        manifest.deltas.clear();
        manifest.sequence = 3;
        manifest.snapshot = ContentRef::of(readFile(version(1) + name) + gzipCompress({}), old.snapshot.rawSize);
        writeFile(folder + QStringLiteral("/snapshot/%1.json.gz").arg(manifest.snapshot.sha256),
                  readFile(version(1) + name) + gzipCompress({}));
        signFolder(folder, manifest.toJson());
    });

    row("a snapshot that unpacks to a hundred times what is said", ErrorCode::TooLarge, "more than it may",
        withSnapshot(QByteArray(100 << 20, ' '), 1 << 20));
    row("a snapshot that says it unpacks beyond the limit", ErrorCode::TooLarge, "more than it may",
        withSnapshot(QByteArray(1 << 20, ' '), FeedLimits::raw + 1));
    row("a snapshot of blanks alone", ErrorCode::ContentInvalid, "not what its publisher signed", withSnapshot(QByteArray(32 << 20, ' ')));
    row("a snapshot of 100,000 brackets", ErrorCode::ContentInvalid, "nested", withSnapshot(deepSnapshot(100'000)));
    row("a manifest of 100,000 brackets", ErrorCode::ManifestInvalid, "nested",
        withManifestText("\"notices\":[", "\"notices\":[" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ','));
    row("a manifest of 100,000 objects", ErrorCode::ManifestInvalid, "nested",
        withManifestText("\"notices\":[", "\"notices\":[" + QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray(100'000, '}') + ','));

    row("a sequence without end", ErrorCode::ManifestInvalid, "", withManifestText("\"sequence\":2", "\"sequence\":1e400"));
    row("a sequence of 10^300", ErrorCode::ManifestInvalid, "sequence", withManifestText("\"sequence\":2", "\"sequence\":1e300"));
    row("the last of all sequences", ErrorCode::ManifestInvalid, "sequence",
        withManifestText("\"sequence\":2", "\"sequence\":9223372036854775807"));
    row("a sequence below nothing", ErrorCode::ManifestInvalid, "sequence", set("sequence", -5));
    row("a sequence in words", ErrorCode::ManifestInvalid, "sequence", set("sequence", QStringLiteral("3")));
    row("a size below nothing", ErrorCode::TooLarge, "size -1", withManifest([](QJsonObject& object) {
            QJsonObject snapshot = object.value(QLatin1String("snapshot")).toObject();
            snapshot.insert(QStringLiteral("size"), -1);
            object.insert(QStringLiteral("snapshot"), snapshot);
        }));
    row("a title of 100,000 letters", ErrorCode::ManifestInvalid, "at most 200", set("title", QString(100'000, QLatin1Char('t'))));
    row("a manifest of a megabyte and more", ErrorCode::TooLarge, "more than it may", set("website", QString(1 << 20, QLatin1Char('w'))));
    row("a feed's name that climbs", ErrorCode::ManifestInvalid, "id:", set("id", QStringLiteral("../test-feed")));
    row("513 deltas", ErrorCode::ManifestInvalid, "at most 512", withManifest([](QJsonObject& object) {
            const QJsonValue delta = object.value(QLatin1String("deltas")).toArray().at(0);
            QJsonArray deltas;
            for (int i = 0; i <= FeedLimits::deltas; ++i)
                deltas.append(delta);
            object.insert(QStringLiteral("deltas"), deltas);
        }));
    row("a delta that leads back", ErrorCode::ManifestInvalid, "later one", withManifest([](QJsonObject& object) {
            QJsonObject delta = object.value(QLatin1String("deltas")).toArray().at(0).toObject();
            delta.insert(QStringLiteral("from"), 2);
            delta.insert(QStringLiteral("to"), 1);
            object.insert(QStringLiteral("deltas"), QJsonArray{delta});
        }));

    for (const char* id : {"../x", "a/../x", "..", "/x", "C:\\x", "a\\..\\x", ".x", "media/ x", ""})
        row(qPrintable(QStringLiteral("a picture named “%1”").arg(QString::fromLatin1(id))), ErrorCode::ContentInvalid, "plain names",
            withItem(itemNamed(QStringLiteral("media"), QString::fromLatin1(id))));
    row("a picture named with a zero byte", ErrorCode::ContentInvalid, "plain names",
        withItem(itemNamed(QStringLiteral("media"), QStringLiteral("media/a.png") + QChar(0) + QStringLiteral(".svg"))));
    row("an item's name of a megabyte", ErrorCode::ContentInvalid, "plain names",
        withItem(itemNamed(QStringLiteral("policy"), QString(1 << 20, QLatin1Char('p')))));
    row("a kind that is a path", ErrorCode::ContentInvalid, "plain names", withItem(itemNamed(QStringLiteral("../policy"), QStringLiteral("x"))));
    row("a notice with a zero byte", ErrorCode::ContentInvalid, "plain name",
        set("notices", QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a") + QChar(0)}}}));
}

void TestFeedAttacks::aForgedFeedIsRefused()
{
    QFETCH(Forge, forge);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    QTemporaryDir forged;
    copyTree(version(2), forged.path());
    forge(forged.path());
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(forged.path());
    const auto report = office.run();
    m_table.add(QTest::currentDataTag(), report);
    QVERIFY(!report);
    const QString said = errorText(report.error());
    QVERIFY2(report.error().code == code, qPrintable(said));
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(said.size() < 1000, "nobody reads that much");
    STILL_WELL(isAsBefore(office, own));
    convergesTo2(office, own);
}

void TestFeedAttacks::aSpoiltDeltaIsMadeGoodBySnapshot_data()
{
    QTest::addColumn<Forge>("forge");
    QTest::newRow("a delta that unpacks to a hundred times what is said") << withDelta(QByteArray(1 << 20, ' '), 10'000);
    QTest::newRow("a delta of 100,000 brackets") << withDelta(deltaJson(QByteArray(100'000, '[') + QByteArray(100'000, ']'), "[]"));
    QTest::newRow("a delta that is a list") << withDelta("[]");
    QTest::newRow("a delta of nothing") << withDelta("");
    QTest::newRow("a delta that removes what climbs") << withDelta(deltaJson("[]", R"([["media","../../x"]])"));
    QTest::newRow("a delta that removes in words") << withDelta(deltaJson("[]", R"(["media/x"])"));
    QTest::newRow("a delta that brings an item twice")
        << withDelta(deltaJson(R"([{"kind":"policy","id":"a"},{"kind":"policy","id":"a"}])", "[]"));
    QTest::newRow("a delta that brings what climbs") << withDelta(deltaJson(R"([{"kind":"media","id":"../x"}])", "[]"));
    QTest::newRow("a delta of another feed") << withDelta(deltaJson("[]", "[]").replace("test-feed", "other-feed"));
    QTest::newRow("a delta of other sequences") << withDelta(deltaJson("[]", "[]").replace("\"to\":2", "\"to\":3"));
}

void TestFeedAttacks::aSpoiltDeltaIsMadeGoodBySnapshot()
{
    QFETCH(Forge, forge);
    QTemporaryDir forged;
    copyTree(version(2), forged.path());
    forge(forged.path());
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(forged.path());
    const auto report = office.run();
    m_table.add(QTest::currentDataTag(), report);
    const auto asked = [&office](const char* folder) {
        return std::any_of(office.transport.requests.begin(), office.transport.requests.end(), [folder](const TransportRequest& request) {
            return request.url.path().startsWith(QLatin1String(folder));
        });
    };
    QVERIFY(asked("/delta/") && asked("/snapshot/"));
    QVERIFY(report);
    QVERIFY2(report->note.contains(QLatin1String("everything was fetched instead")), qPrintable(report->note));
    COMPARE_ROWS(office.mirror(), m_versions.tables(2));
    convergesTo2(office, own);
}

void TestFeedAttacks::endlessRepliesEndAtTheLimit()
{
    int refused = 0;
    for (int number = 0; ; ++number) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.setFolder(version(2));
        int seen = 0;
        office.transport.tamper = [&seen, number](const TransportRequest& request, TransportReply& reply) {
            // As much as is taken, and one byte.
            if (seen++ == number)
                reply.body.append(QByteArray(request.maxBytes + 1 - reply.body.size(), 'x'));
        };
        const auto report = office.run();
        if (seen <= number) {
            QVERIFY(report && report->note.isEmpty());
            break;
        }
        if (report) {
            QVERIFY(office.transport.requests.at(static_cast<size_t>(number)).url.path().startsWith(QLatin1String("/delta/")));
            QVERIFY(!report->note.isEmpty());
        } else {
            QCOMPARE(report.error().code, ErrorCode::TooLarge);
            STILL_WELL(isAsBefore(office, own));
            m_table.add("endless data", report);
            ++refused;
        }
        convergesTo2(office, own);
    }
    QVERIFY(refused >= 3);
}

void TestFeedAttacks::aWebPageForAnyReplyIsACaptivePortal()
{
    int number = 0;
    for (bool untouched = false; !untouched; ++number) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.setFolder(version(2));
        int seen = 0;
        office.transport.tamper = [&seen, number](const TransportRequest&, TransportReply& reply) {
            if (seen++ < number)
                return;
            // From here on the café's network answers.
            reply.body = " <HTML><body>Welcome! Accept our terms.</body></HTML>";
            reply.contentType = "text/html";
        };
        const auto report = office.run();
        untouched = seen <= number;
        QCOMPARE(report.has_value(), untouched);
        if (!untouched) {
            m_table.add("the sign-in page of a network", report);
            QCOMPARE(report.error().code, ErrorCode::CaptivePortal);
            QVERIFY(office.feed().lastError.contains(QLatin1String("Wi-Fi")));
            QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Failing);
            STILL_WELL(isAsBefore(office, own));
        }
        STILL_WELL(convergesTo2(office, own));
    }
    QVERIFY(number > 3);
}

// The library reads them as they are: nothing may end the program, and the next feed takes them away again.
void TestFeedAttacks::aDeepOrLongItemHarmsNothing()
{
    QJsonValue deep(1);
    for (int i = 0; i < 500; ++i)
        deep = QJsonArray{deep};
    QJsonObject item = itemNamed(QStringLiteral("policy"), QStringLiteral("deep"));
    item.insert(QStringLiteral("body"), deep);
    item.insert(QStringLiteral("topics"), QString(1 << 20, QLatin1Char('t')));
    item.insert(QStringLiteral("title"), QString(5 << 20, QChar(0x202e)));
    item.insert(QStringLiteral("rev"), 1e300);
    QTemporaryDir forged;
    copyTree(version(2), forged.path());
    withItem(item)(forged.path());
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(forged.path());
    const auto report = office.run();
    m_table.add("an item that is deep and long", report);
    if (report) {
        const auto read = required(office.workspace->library().item(QStringLiteral("policy"), ItemId(QStringLiteral("deep"))));
        QVERIFY(read && read->rev == 1);
        QCOMPARE(required(office.workspace->library().items(QStringLiteral("policy"), QDate(2026, 11, 24))).size(), size_t(2));
    } else {
        STILL_WELL(isAsBefore(office, own));
    }
    QTemporaryDir good;
    copyTree(version(2), good.path());
    withManifest([](QJsonObject& object) { object.remove(QStringLiteral("deltas")); })(good.path());
    office.transport.setFolder(good.path());
    (void)required(office.run());
    COMPARE_ROWS(office.mirror(), m_versions.tables(2));
    QCOMPARE(office.own(), own);
    QCOMPARE(indexProblem(*office.workspace), QString());
}

QTEST_GUILESS_MAIN(TestFeedAttacks)
#include "tst_feedattacks.moc"
