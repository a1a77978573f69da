#include "base/errortext.h"
#include "base/gzip.h"
#include "support/feedreader.h"
#include "support/program.h"
#include "support/required.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace clarion;

using Tamper = std::function<std::optional<FolderTransport::Outcome>(const TransportRequest&)>;
Q_DECLARE_METATYPE(Tamper)

namespace {

constexpr int builds = 20;

/// Words that hardly compress, so that the snapshot is larger than a few deltas, as that of a real feed is.
QByteArray longText(int seed)
{
    QByteArray text;
    for (int i = 0; i < 8; ++i)
        text += QCryptographicHash::hash(QByteArray::number(seed * 100 + i), QCryptographicHash::Sha256).toHex() + ' ';
    return text;
}

QByteArray message(const QByteArray& title, int seed, const QByteArray& more = {})
{
    return "---\ntitle: " + title + '\n' + more + "---\n" + longText(seed) + '\n';
}

QString messageFile(int number)
{
    return QStringLiteral("messages/m%1.md").arg(number);
}

/// What a publisher does on one day: each kind of change comes in turn, and some of it is taken back later.
void edit(const FeedFolder& folder, int day)
{
    folder.write(messageFile(day), message("Day " + QByteArray::number(day), 1000 + day));
    switch (day % 6) {
    case 0: folder.write(messageFile(day + 30), message("Changed", 2000 + day)); break;
    case 1: folder.remove(messageFile(40)); break;
    case 2: folder.write(messageFile(40), message("Here again", 40 + day)); break;
    case 3:
        folder.write(QStringLiteral("datasets/ratio.csv"), "gss_code,period,value\nE14000001,2011," + QByteArray::number(day) + ".5\n");
        folder.write(QStringLiteral("media/day.png"), "picture " + QByteArray::number(day));
        break;
    case 4:
        folder.write(messageFile(50), message("Not so", 50, "withdrawn: {reason: It was wrong " + QByteArray::number(day) + "}\n"));
        folder.remove(QStringLiteral("media/day.png"));
        break;
    default:
        folder.replace(QStringLiteral("areas.csv"), "Alderbrook,,alderbrook", "Alderbrook,Nant y Wern,alderbrook");
        folder.replace(QStringLiteral("areas.csv"), "2010,E13000001,Alderbrook,Nant y Wern,", "2010,E13000001,Alderbrook,,");
        if (day > 6)
            folder.replace(QStringLiteral("areas.csv"), "Nant y Wern,alderbrook", ",alderbrook");
    }
}

bool isDelta(const TransportRequest& request)
{
    return request.url.path().startsWith(QLatin1String("/delta/"));
}

/// How a host answers that has a delta no longer, or another one.
void addSpoiltAnswers(const std::function<std::optional<QByteArray>(const TransportRequest&)>& original)
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<QString>("reason");
    const auto error = [](const char* title, ErrorCode code, const char* detail) {
        QTest::newRow(title) << Tamper([code, detail](const TransportRequest& request) -> std::optional<FolderTransport::Outcome> {
            if (!isDelta(request))
                return std::nullopt;
            return failure(code, request.url.toString(), QString::fromLatin1(detail));
        }) << QString::fromLatin1(detail);
    };
    const auto change = [&original](const char* title, const char* reason, const std::function<void(QByteArray&)>& spoil) {
        QTest::newRow(title) << Tamper([original, spoil](const TransportRequest& request) -> std::optional<FolderTransport::Outcome> {
            auto bytes = original(request);
            if (!isDelta(request) || !bytes)
                return std::nullopt;
            TransportReply reply;
            reply.body = *bytes;
            spoil(reply.body);
            return reply;
        }) << QString::fromLatin1(reason);
    };
    error("it is not there", ErrorCode::HttpStatus, "404");
    error("it is gone for good", ErrorCode::Gone, "410");
    error("a store that calls missing files forbidden", ErrorCode::Forbidden, "403");
    error("it is larger than it says", ErrorCode::TooLarge, "more than");
    error("it breaks off", ErrorCode::Truncated, "broke off");
    change("a bit is wrong", "differs from the signed list", [](QByteArray& body) { body[20] = static_cast<char>(body.at(20) ^ 1); });
    change("it is cut", "the signed list says", [](QByteArray& body) { body.chop(1); });
    change("it is empty", "the signed list says", [](QByteArray& body) { body.clear(); });
    change("a page says that it is not there", "web page", [](QByteArray& body) { body = "<!DOCTYPE html><title>Not found</title>"; });
}

} // namespace

class TestDeltas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void deltasGiveWhatTheSnapshotGives_data();
    void deltasGiveWhatTheSnapshotGives();
    void searchFindsTheSameAfterDeltas();
    void aYearOfflineTakesTheHistory();
    void aDeltaThatCannotBeUsedGivesWayToTheSnapshot_data();
    void aDeltaThatCannotBeUsedGivesWayToTheSnapshot();
    void aDeltaThatIsSignedButOfAnotherPlaceGivesWayToTheSnapshot_data();
    void aDeltaThatIsSignedButOfAnotherPlaceGivesWayToTheSnapshot();
    void aHistoryThatCannotBeUsedGivesWayToTheSnapshot_data();
    void aHistoryThatCannotBeUsedGivesWayToTheSnapshot();
    void withoutDeltaAndSnapshotTheOldStays();
    void aNetworkThatBreaksOffIsNotAskedForTheSnapshot();
    void theSameSequenceBuiltTwiceIsMadeGoodByTheSnapshot();

private:
    /// Spoils what this reader's next sync sends, and expects that it is made good, and told, with everything fetched.
    void expectMadeGood(int from, const QString& folder, const Tamper& tamper, const QString& reason);
    [[nodiscard]] QString version(int number) const { return m_folder.filePath(QStringLiteral("v%1").arg(number)); }

    QTemporaryDir m_folder;
    QHash<int, QStringList> m_mirrors;
};

void TestDeltas::initTestCase()
{
    const FeedFolder folder;
    for (int i = 30; i < 90; ++i)
        folder.write(messageFile(i), message("Message " + QByteArray::number(i), i));
    for (int number = 1; number <= builds; ++number) {
        if (number > 1)
            edit(folder, number);
        QCOMPARE(folder.build().manifest.sequence, number);
        copyTree(folder.out(), version(number));
        m_mirrors.insert(number, freshMirror(version(number)));
        QVERIFY(m_mirrors.value(number).size() > 500);
        QVERIFY(m_mirrors.value(number) != m_mirrors.value(number - 1));
    }
}

void TestDeltas::deltasGiveWhatTheSnapshotGives_data()
{
    QTest::addColumn<int>("from");
    for (int from = 1; from < builds; ++from)
        QTest::addRow("from sequence %d", from) << from;
}

// Each reader goes from its sequence to every later one in one go: a year offline is the longest of these.
void TestDeltas::deltasGiveWhatTheSnapshotGives()
{
    QFETCH(int, from);
    for (int to = from + 1; to <= builds; ++to) {
        FeedReader reader(version(from));
        (void)required(reader.run());
        const SyncReport report = required(reader.syncFrom(version(to)));
        QCOMPARE(report.from, from);
        QCOMPARE(report.sequence, to);
        QVERIFY2(report.note.isEmpty(), qPrintable(report.note));
        QCOMPARE(reader.requestsIn("snapshot"), 0);
        // The history stands in the same folder as the deltas, and is one more. Ten: three small steps up to a larger one,
        // three of those, and three down again.
        const Manifest manifest = manifestOf(version(to));
        const bool isFar = shortestDeltas(manifest, from).empty();
        QVERIFY(!isFar || manifest.history);
        QVERIFY2(reader.requestsIn("delta") >= (isFar ? 2 : 1) && reader.requestsIn("delta") <= 10,
                 qPrintable(QStringLiteral("%1 to %2: %3").arg(from).arg(to).arg(reader.requestsIn("delta"))));
        COMPARE_ROWS(reader.mirror(), m_mirrors.value(to));
    }
}

void TestDeltas::searchFindsTheSameAfterDeltas()
{
    FeedReader reader(version(1));
    (void)required(reader.run());
    (void)required(reader.syncFrom(version(builds)));
    FeedReader fresh(version(builds));
    (void)required(fresh.run());
    int found = 0;
    for (const char* words : {"message", "day", "chang", "here again", "soup", "alderbrook", "not so"}) {
        const auto rows = [words](FeedReader& of) {
            ItemQuery query;
            query.words = QString::fromLatin1(words);
            query.today = of.workspace.clock().now().date();
            query.now = of.workspace.clock().now();
            QStringList names;
            for (const ItemRow& row : required(of.workspace->library().rows(query)))
                names << QStringLiteral("%1/%2 %3").arg(row.kind, row.id.text()).arg(row.rev);
            names.sort();   // the index ranks equal ones by the order in which they came
            return names;
        };
        QCOMPARE(rows(reader), rows(fresh));
        found += static_cast<int>(rows(reader).size());
    }
    QVERIFY(found > 60);
}

void TestDeltas::aYearOfflineTakesTheHistory()
{
    FeedReader reader(version(1));
    (void)required(reader.run());
    reader.workspace.clock().advance(qint64{365} * 86400);
    const Manifest manifest = manifestOf(version(builds));
    QVERIFY(manifest.history);
    QVERIFY(shortestDeltas(manifest, 1).empty());
    const SyncReport report = required(reader.syncFrom(version(builds)));
    const QString history = QStringLiteral("/delta/%1.json.gz").arg(manifest.history->sha256);
    QCOMPARE(std::count_if(reader.transport.requests.begin(), reader.transport.requests.end(),
                           [&history](const TransportRequest& request) { return request.url.path() == history; }), 1);
    QCOMPARE(reader.requestsIn("snapshot"), 0);
    QVERIFY(report.expires < reader.workspace.clock().now());
    COMPARE_ROWS(reader.mirror(), m_mirrors.value(builds));
    // Who is only a little behind does not need it.
    FeedReader near(version(builds - 2));
    (void)required(near.run());
    (void)required(near.syncFrom(version(builds)));
    for (const TransportRequest& request : near.transport.requests)
        QVERIFY(request.url.path() != history);
}

void TestDeltas::expectMadeGood(int from, const QString& folder, const Tamper& tamper, const QString& reason)
{
    FeedReader reader(version(from));
    (void)required(reader.run());
    reader.transport.instead = [&tamper](const TransportRequest& request, int) { return tamper ? tamper(request) : std::nullopt; };
    const SyncReport report = required(reader.syncFrom(folder));
    QVERIFY2(report.note.contains(QLatin1String("everything was fetched instead")), qPrintable(report.note));
    QVERIFY2(report.note.contains(reason), qPrintable(report.note));
    QCOMPARE(reader.requestsIn("snapshot"), 1);
    COMPARE_ROWS(reader.mirror(), m_mirrors.value(builds));
    // It is nobody's trouble, and nothing is left to do.
    QVERIFY(reader.feed().lastError.isEmpty());
    QVERIFY(required(reader.run()).unchanged);
}

void TestDeltas::aDeltaThatCannotBeUsedGivesWayToTheSnapshot_data()
{
    addSpoiltAnswers([this](const TransportRequest& request) {
        return std::optional<QByteArray>(readFile(version(builds) + request.url.path()));
    });
}

void TestDeltas::aDeltaThatCannotBeUsedGivesWayToTheSnapshot()
{
    QFETCH(Tamper, tamper);
    QFETCH(QString, reason);
    expectMadeGood(builds - 1, version(builds), tamper, reason);
}

void TestDeltas::aHistoryThatCannotBeUsedGivesWayToTheSnapshot_data()
{
    aDeltaThatCannotBeUsedGivesWayToTheSnapshot_data();
}

void TestDeltas::aHistoryThatCannotBeUsedGivesWayToTheSnapshot()
{
    QFETCH(Tamper, tamper);
    QFETCH(QString, reason);
    const QString history = manifestOf(version(builds)).history->sha256;
    expectMadeGood(1, version(builds), [&](const TransportRequest& request) {
        return request.url.path().contains(history) ? tamper(request) : std::nullopt;
    }, reason);
}

// Mix and match: every file is the publisher's own, and signed, yet they do not belong together.
void TestDeltas::aDeltaThatIsSignedButOfAnotherPlaceGivesWayToTheSnapshot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of another feed") << QStringLiteral("feed") << QJsonValue(QStringLiteral("other-feed")) << QStringLiteral("another feed or sequence");
    QTest::newRow("from another sequence") << QStringLiteral("from") << QJsonValue(builds - 2) << QStringLiteral("another feed or sequence");
    QTest::newRow("to another sequence") << QStringLiteral("to") << QJsonValue(builds + 1) << QStringLiteral("another feed or sequence");
    QTest::newRow("with an item that climbs") << QStringLiteral("items")
        << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("message")}, {QStringLiteral("id"), QStringLiteral("../x")}}})
        << QStringLiteral("plain names expected");
    QTest::newRow("that removes what has no name") << QStringLiteral("removed") << QJsonValue(QJsonArray{7}) << QStringLiteral("kinds and ids expected");
}

void TestDeltas::aDeltaThatIsSignedButOfAnotherPlaceGivesWayToTheSnapshot()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    const QTemporaryDir wrong;
    copyTree(version(builds), wrong.path());
    Manifest manifest = manifestOf(wrong.path());
    const ContentRef whole = shortestDeltas(manifest, builds - 1).front().content;
    const QByteArray packed = readFile(wrong.filePath(contentPath(QStringLiteral("delta"), whole.sha256, QStringLiteral(".json.gz"))));
    QJsonObject delta = QJsonDocument::fromJson(required(gzipDecompress(packed, whole.rawSize, name))).object();
    QVERIFY(delta.contains(name));
    delta.insert(name, value);
    const QByteArray json = QJsonDocument(delta).toJson(QJsonDocument::Compact);
    const QByteArray changed = gzipCompress(json);
    const ContentRef ref = ContentRef::of(changed, json.size());
    writeFile(wrong.filePath(contentPath(QStringLiteral("delta"), ref.sha256, QStringLiteral(".json.gz"))), changed);
    manifest.deltas = {{builds - 1, builds, ref}};
    writeManifest(wrong.path(), manifest);
    expectMadeGood(builds - 1, wrong.path(), {}, reason);
}

void TestDeltas::withoutDeltaAndSnapshotTheOldStays()
{
    FeedReader reader(version(builds - 1));
    (void)required(reader.run());
    reader.transport.instead = [](const TransportRequest& request, int) -> std::optional<FolderTransport::Outcome> {
        if (request.url.path().endsWith(QLatin1String(".json.gz")))
            return failure(ErrorCode::HttpStatus, request.url.toString(), QStringLiteral("404"));
        return std::nullopt;
    };
    const auto report = reader.syncFrom(version(builds));
    QVERIFY(!report);
    QVERIFY2(errorText(report.error()).contains(QLatin1String("answered with an error (404)")), qPrintable(errorText(report.error())));
    COMPARE_ROWS(reader.mirror(), m_mirrors.value(builds - 1));
    QCOMPARE(reader.feed().lastError, errorText(report.error()));
    reader.transport.instead = nullptr;
    (void)required(reader.run());
    COMPARE_ROWS(reader.mirror(), m_mirrors.value(builds));
}

void TestDeltas::aNetworkThatBreaksOffIsNotAskedForTheSnapshot()
{
    FeedReader reader(version(builds - 1));
    (void)required(reader.run());
    reader.transport.instead = [](const TransportRequest& request, int) -> std::optional<FolderTransport::Outcome> {
        if (isDelta(request))
            return failure(ErrorCode::Offline, request.url.toString(), QStringLiteral("no route"));
        return std::nullopt;
    };
    const auto report = reader.syncFrom(version(builds));
    QVERIFY(!report);
    QVERIFY(errorText(report.error()).contains(QLatin1String("could not be reached: no route")));
    QCOMPARE(reader.requestsIn("snapshot"), 0);
    COMPARE_ROWS(reader.mirror(), m_mirrors.value(builds - 1));
    reader.transport.instead = nullptr;
    (void)required(reader.run());
    COMPARE_ROWS(reader.mirror(), m_mirrors.value(builds));
}

// A publisher corrects what was public for an hour under the same number. Who read the first one must not build on it.
void TestDeltas::theSameSequenceBuiltTwiceIsMadeGoodByTheSnapshot()
{
    const FeedFolder folder;
    for (int i = 30; i < 60; ++i)
        folder.write(messageFile(i), message("Message " + QByteArray::number(i), i));
    folder.build(7);
    const QTemporaryDir first;
    copyTree(folder.out(), first.path());
    FeedReader reader(first.path());
    (void)required(reader.run());
    folder.remove(messageFile(31));
    folder.write(messageFile(32), message("Corrected", 32));
    folder.build(7);
    folder.write(messageFile(33), message("The next day", 33));
    folder.build();
    const SyncReport report = required(reader.syncFrom(folder.out()));
    QVERIFY2(report.note.contains(QLatin1String("everything was fetched instead")), qPrintable(report.note));
    COMPARE_ROWS(reader.mirror(), freshMirror(folder.out()));
}

QTEST_GUILESS_MAIN(TestDeltas)
#include "tst_deltas.moc"
