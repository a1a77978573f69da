#include "feed/feedsync.h"

#include "base/gzip.h"
#include "storage/query.h"
#include "support/feedoffice.h"
#include "support/program.h"
#include "support/required.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace clarion;

using Tamper = std::function<void(const TransportRequest&, TransportReply&)>;
Q_DECLARE_METATYPE(Tamper)
using Edit = std::function<void(Manifest&, QJsonObject&)>;
Q_DECLARE_METATYPE(Edit)

class TestFeedSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theFirstSyncReadsEverything();
    void aMissingFigureStaysMissing();
    void secondSyncSendsOneConditionalRequestAndWritesNothing();
    void aNewerManifestOfTheSameContentFetchesNothingElse();
    void onlyWhatChangedIsFetched();
    void whatIsGoneFromTheFeedGoesHere();
    void changingAndChangingBackIsAsIfNothingHadBeen();
    void progressRises();
    void cancellingKeepsTheOld_data();
    void cancellingKeepsTheOld();

    void whatAnAttackerSendsIsRefused_data();
    void whatAnAttackerSendsIsRefused();
    void whatAPublisherSignsWronglyIsRefused_data();
    void whatAPublisherSignsWronglyIsRefused();
    void aHostThatAlwaysSaysNotModifiedIsNoFeed();
    void rollbackIsRefused();
    void anotherFeedUnderTheSameKeyIsRefused();
    void anotherKeyIsRefused();
    void aFeedCannotBeTakenOverByAddingItWithAnotherKey();
    void anExpiredFeedStaysUsable();
    void aFullDiskIsNotThePublishersFault();
    void theReasonIsNotedAndClearedAgain();
    void twoFeedsDoNotTouchEachOther();

    void everyRequestMayFail();
    void everyDatabaseAccessMayFail_data();
    void everyDatabaseAccessMayFail();
    void everyCutOfEveryReplyIsNoticed();

private:
    [[nodiscard]] QString version(int number) const { return m_folder.filePath(QStringLiteral("v%1").arg(number)); }

    QTemporaryDir m_folder;
    QStringList m_mirror1;
    QStringList m_mirror2;
};

namespace {

FeedAddress address(const MinisignSecretKey& key = FeedFolder::key())
{
    return {testHost(), key.publicKey()};
}

qint64 dataVersion(const Database& database)
{
    Query query(database, "PRAGMA data_version");
    required(query.execute());
    return query.next() ? query.integer(0) : -1;
}

bool isFile(const TransportRequest& request, const char* part)
{
    return request.url.path().contains(QLatin1String(part));
}

} // namespace

void TestFeedSync::initTestCase()
{
    const FeedFolder folder;
    folder.build();
    copyTree(folder.out(), version(1));
    // The next version differs in one of everything.
    folder.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "16.5");
    folder.replace(QStringLiteral("areas.csv"), "Alderbrook,,alderbrook,England,E12000001,North,0,0", "Alderbrook,Nant y Wern,alderbrook,England,E12000001,North,,");
    folder.replace(QStringLiteral("messages/warm-rooms.md"), "title: Warm rooms", "title: Warmer rooms");
    folder.replace(QStringLiteral("policies/buses.md"), "More buses.", "Many more buses.");
    folder.remove(QStringLiteral("guides/voice.md"));
    folder.remove(QStringLiteral("media/stall.png"));
    folder.remove(QStringLiteral("datasets/pay.yaml"));
    folder.remove(QStringLiteral("datasets/pay.csv"));
    folder.remove(QStringLiteral("notices/exercise.yaml"));
    folder.remove(QStringLiteral("aliases.csv"));
    folder.replace(QStringLiteral("datasets/ratio.csv"), "E14000099,2011", "E14000002,2011");
    folder.write(QStringLiteral("examples/bins.md"), "---\ntitle: Bins\n---\nBins.\n");
    folder.write(QStringLiteral("media/bins.png"), "bins");
    folder.build();
    copyTree(folder.out(), version(2));

    // What an undisturbed sync gives, from nothing.
    m_mirror1 = freshTables(version(1));
    m_mirror2 = freshTables(version(2));
    QVERIFY(m_mirror1.size() > 30);
    QVERIFY(m_mirror1 != m_mirror2);
}

void TestFeedSync::theFirstSyncReadsEverything()
{
    TemporaryWorkspace workspace;
    FolderTransport transport(version(1));
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), transport);
    const Manifest added = required(sync.add(address(), {})).manifest;
    QCOMPARE(added.title, QStringLiteral("A feed for tests"));
    const Feed before = required(workspace->feeds().all()).front();
    QCOMPARE(before.sequence, 0);
    QVERIFY(!before.syncedAt.isValid());

    const SyncReport report = required(sync.sync(before, {}, {}));
    QVERIFY(!report.unchanged);
    QCOMPARE(report.sequence, 1);
    QCOMPARE(report.changes.added, 14);
    QCOMPARE(report.changes.updated, 0);
    QCOMPARE(report.changes.removed, 0);
    QCOMPARE(report.figures, 7);
    qint64 bytes = 0;
    const QMap<QString, QByteArray> files = tree(version(1));
    for (const QByteArray& content : files)
        bytes += content.size();
    QCOMPARE(report.transfer.bytes, bytes);

    const Feed feed = required(workspace->feeds().all()).front();
    QCOMPARE(feed.sequence, 1);
    QCOMPARE(feed.expires, FeedFolder::time().addDays(30));
    QCOMPARE(feed.syncedAt, workspace.clock().now());
    QVERIFY(feed.lastError.isEmpty());
    QVERIFY(!feed.etag.isEmpty());
    QCOMPARE(required(workspace->areas().boundarySets()), (QStringList{QStringLiteral("2024"), QStringLiteral("2010")}));
    QCOMPARE(required(workspace->library().media(feed.id, QStringLiteral("media/stall.png"))).value_or(QByteArray()),
             QByteArray("not really a picture, but nobody looks inside of it here"));
    QVERIFY(required(workspace->library().item(QStringLiteral("notice"), ItemId(QStringLiteral("exercise")))));
}

void TestFeedSync::aMissingFigureStaysMissing()
{
    FeedOffice office(version(1));
    const Dataset dataset = required(office.workspace->library().dataset(DatasetId(QStringLiteral("ratio")), {})).value();
    const QHash<QString, double> in2012 = required(office.workspace->library().figures(dataset, QStringLiteral("2012")));
    QVERIFY(!in2012.contains(QStringLiteral("E14000002")));
    QCOMPARE(in2012.size(), 2);
    const QHash<QString, double> in2011 = required(office.workspace->library().figures(dataset, QStringLiteral("2011")));
    QVERIFY(in2011.contains(QStringLiteral("W07000001")));
    QCOMPARE(in2011.value(QStringLiteral("W07000001")), 0.0);
}

void TestFeedSync::secondSyncSendsOneConditionalRequestAndWritesNothing()
{
    FeedOffice office(version(1));
    const auto watching = required(Database::open(office.workspace.file(), Database::Mode::ReadOnly));
    const qint64 before = dataVersion(*watching);
    const QByteArray log = readFile(office.workspace.file() + QStringLiteral("-wal"));
    QSignalSpy changed(&office.workspace->writer(), &Writer::changed);
    office.workspace.clock().advance(3600);

    const SyncReport report = required(office.run());
    QVERIFY(report.unchanged);
    QCOMPARE(report.sequence, 1);
    QCOMPARE(report.transfer.bytes, 0);
    QCOMPARE(report.title, QStringLiteral("A feed for tests"));
    QCOMPARE(report.expires, FeedFolder::time().addDays(30));
    QCOMPARE(office.transport.requests.size(), size_t(1));
    QVERIFY(!office.transport.requests.at(0).etag.isEmpty());
    QCOMPARE(dataVersion(*watching), before);
    QVERIFY(readFile(office.workspace.file() + QStringLiteral("-wal")) == log);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
}

void TestFeedSync::aNewerManifestOfTheSameContentFetchesNothingElse()
{
    FeedOffice office(version(1));
    QTemporaryDir renewed;
    copyTree(version(1), renewed.path());
    Manifest manifest = manifestOf(version(1));
    manifest.expires = manifest.expires.addDays(30);
    writeManifest(renewed.path(), manifest);
    office.transport.setFolder(renewed.path());
    const SyncReport report = required(office.run());
    QVERIFY(report.unchanged);
    QCOMPARE(report.expires, manifest.expires);
    QCOMPARE(office.transport.requests.size(), size_t(2));
    QCOMPARE(office.feed().expires, manifest.expires);
}

void TestFeedSync::onlyWhatChangedIsFetched()
{
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(version(2));
    const SyncReport report = required(office.run());
    QCOMPARE(report.changes.added, 2);
    QCOMPARE(report.changes.removed, 3);
    QStringList fetched;
    for (const TransportRequest& request : office.transport.requests)
        fetched << request.url.path().section(QLatin1Char('/'), 1, 1).section(QLatin1Char('.'), 0, 0);
    fetched.sort();
    // The areas, the changed dataset, the new picture; neither the overlaps nor the card.
    QCOMPARE(fetched, (QStringList{QStringLiteral("clarion"), QStringLiteral("clarion"), QStringLiteral("data"),
                                   QStringLiteral("data"), QStringLiteral("delta"), QStringLiteral("media")}));
    QCOMPARE(office.own(), own);
    COMPARE_ROWS(office.mirror(), m_mirror2);
}

void TestFeedSync::whatIsGoneFromTheFeedGoesHere()
{
    FeedFolder folder;
    folder.build(3);
    for (const char* file : {"areas.csv", "aliases.csv", "overlaps.csv", "postcodes.csv", "postcodes.yaml", "datasets/ratio.yaml", "datasets/ratio.csv",
                             "datasets/pay.yaml", "datasets/pay.csv", "tools/class-sizes.md"})
        folder.remove(QString::fromLatin1(file));
    folder.build(4);
    FeedOffice office(version(1));
    office.transport.setFolder(folder.out());
    (void)required(office.run());
    const QStringList rows = office.mirror();
    for (const char* kind : {"area ", "alias ", "overlap ", "postcodes ", "dataset ", "figure "})
        QVERIFY2(rows.filter(QRegularExpression(QLatin1Char('^') + QLatin1String(kind))).isEmpty(), kind);
    QVERIFY(rows.contains(QStringLiteral("stray figures 0")));
    QVERIFY(required(office.workspace->areas().boundarySets()).isEmpty());
}

void TestFeedSync::changingAndChangingBackIsAsIfNothingHadBeen()
{
    FeedOffice office(version(1));
    office.transport.setFolder(version(2));
    (void)required(office.run());
    QTemporaryDir back;
    copyTree(version(1), back.path());
    FeedFolder folder;
    folder.build(9);
    office.transport.setFolder(folder.out());
    (void)required(office.run());
    QStringList rows = office.mirror();
    QStringList expected = m_mirror1;
    rows.removeFirst();       // the feed's own row holds the sequence
    expected.removeFirst();
    COMPARE_ROWS(rows, expected);
}

void TestFeedSync::progressRises()
{
    FeedOffice office(version(1));
    office.transport.setFolder(version(2));
    std::vector<SyncProgress> steps;
    const SyncReport report = required(office.run({}, [&](const SyncProgress& step) { steps.push_back(step); }));
    QVERIFY(steps.size() > 4);
    QCOMPARE(steps.front().stage, SyncStage::Checking);
    QCOMPARE(steps.back().stage, SyncStage::Applying);
    QCOMPARE(steps.back().done, steps.back().total);
    for (size_t i = 1; i < steps.size(); ++i) {
        QVERIFY(steps[i].stage >= steps[i - 1].stage);
        QVERIFY(steps[i].done <= steps[i].total);
        if (steps[i].stage == steps[i - 1].stage)
            QVERIFY(steps[i].done >= steps[i - 1].done);
    }
    QVERIFY(report.transfer.bytes > 0);
}

void TestFeedSync::cancellingKeepsTheOld_data()
{
    QTest::addColumn<SyncStage>("stage");
    QTest::newRow("while the manifest is checked") << SyncStage::Checking;
    QTest::newRow("while files arrive") << SyncStage::Downloading;
    QTest::newRow("while it is written") << SyncStage::Applying;
}

void TestFeedSync::cancellingKeepsTheOld()
{
    QFETCH(SyncStage, stage);
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(version(2));
    const CancelToken cancel;
    const auto report = office.run(cancel, [&](const SyncProgress& step) {
        if (step.stage == stage)
            cancel.cancel();
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    COMPARE_ROWS(office.mirror(), m_mirror1);
    QCOMPARE(office.own(), own);
    // Who stops it knows so; it is no fault of the feed.
    QVERIFY(office.feed().lastError.isEmpty());
    (void)required(office.run());
    COMPARE_ROWS(office.mirror(), m_mirror2);
}

void TestFeedSync::whatAnAttackerSendsIsRefused_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* title, const char* part, ErrorCode code, const std::function<void(TransportReply&)>& change) {
        QTest::newRow(title) << Tamper([part, change](const TransportRequest& request, TransportReply& reply) {
            // Without its delta the snapshot is what is fetched.
            if (isFile(request, "delta/") && qstrcmp(part, "snapshot/") == 0)
                reply.body.clear();
            if (isFile(request, part) && (qstrcmp(part, "clarion.json") != 0 || !isFile(request, "minisig")))
                change(reply);
        }) << code;
    };
    const QByteArray page("<!DOCTYPE html><html><title>Free wifi</title><p>Sign in</html>");
    row("one bit of the manifest", "clarion.json", ErrorCode::SignatureInvalid,
        [](TransportReply& reply) { reply.body[reply.body.size() / 2] = static_cast<char>(reply.body.at(reply.body.size() / 2) ^ 1); });
    row("another title in the manifest", "clarion.json", ErrorCode::SignatureInvalid,
        [](TransportReply& reply) { reply.body.replace("A feed for tests", "A feed of theirs"); });
    row("a blank after the manifest", "clarion.json", ErrorCode::SignatureInvalid, [](TransportReply& reply) { reply.body += ' '; });
    row("an empty manifest", "clarion.json", ErrorCode::SignatureInvalid, [](TransportReply& reply) { reply.body.clear(); });
    row("JSON garbage for a manifest", "clarion.json", ErrorCode::SignatureInvalid, [](TransportReply& reply) { reply.body = "{\"a\":"; });
    row("the sign-in page of a network", "clarion.json", ErrorCode::CaptivePortal, [page](TransportReply& reply) { reply.body = page; });
    row("a sign-in page that only says so", "clarion.json", ErrorCode::CaptivePortal, [](TransportReply& reply) {
        reply.body = "Sign in";
        reply.contentType = "text/html; charset=utf-8";
    });
    row("a sign-in page for a signature", "minisig", ErrorCode::CaptivePortal, [page](TransportReply& reply) { reply.body = page; });
    row("no signature", "minisig", ErrorCode::SignatureInvalid, [](TransportReply& reply) { reply.body.clear(); });
    row("the signature of something else", "minisig", ErrorCode::SignatureInvalid, [](TransportReply& reply) {
        reply.body = required(minisignSign("else", FeedFolder::key(), QStringLiteral("u"), QStringLiteral("t")));
    });
    row("a bit of the snapshot", "snapshot/", ErrorCode::ContentInvalid,
        [](TransportReply& reply) { reply.body[30] = static_cast<char>(reply.body.at(30) ^ 1); });
    row("another snapshot of the same size", "snapshot/", ErrorCode::ContentInvalid,
        [](TransportReply& reply) { reply.body = QByteArray(reply.body.size(), 'x'); });
    row("a cut snapshot", "snapshot/", ErrorCode::ContentInvalid, [](TransportReply& reply) { reply.body.chop(1); });
    row("an endless snapshot", "snapshot/", ErrorCode::TooLarge, [](TransportReply& reply) { reply.body += 'x'; });
    row("a sign-in page for the snapshot", "snapshot/", ErrorCode::CaptivePortal, [page](TransportReply& reply) { reply.body = page; });
    row("another dataset", "data/", ErrorCode::ContentInvalid,
        [](TransportReply& reply) { reply.body = gzipCompress("gss_code,period,value\n"); });
    row("no dataset", "data/", ErrorCode::ContentInvalid, [](TransportReply& reply) { reply.body.clear(); });
    row("a dataset that says it has not changed", "data/", ErrorCode::ContentInvalid, [](TransportReply& reply) {
        reply.body.clear();
        reply.notModified = true;
    });
    row("another picture", "media/", ErrorCode::ContentInvalid, [](TransportReply& reply) { reply.body = "pins"; });
}

void TestFeedSync::whatAnAttackerSendsIsRefused()
{
    QFETCH(Tamper, tamper);
    QFETCH(ErrorCode, code);
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(version(2));
    office.transport.tamper = tamper;
    const auto report = office.run();
    QVERIFY(!report);
    QVERIFY2(report.error().code == code, qPrintable(QStringLiteral("%1: %2").arg(int(report.error().code)).arg(report.error().detail)));
    COMPARE_ROWS(office.mirror(), m_mirror1);
    QCOMPARE(office.own(), own);
    QVERIFY(!office.feed().lastError.isEmpty());

    office.transport.tamper = nullptr;
    (void)required(office.run());
    COMPARE_ROWS(office.mirror(), m_mirror2);
    QVERIFY(office.feed().lastError.isEmpty());
}

// The signature fits, and still it must not get in: a publisher's own program made it, or their key was stolen.
void TestFeedSync::whatAPublisherSignsWronglyIsRefused_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* title, ErrorCode code, const Edit& edit) { QTest::newRow(title) << edit << code; };
    // Changes the item of this kind and id in the snapshot.
    const auto item = [](const char* kind, const char* id, const std::function<void(QJsonObject&)>& change) {
        return Edit([=](Manifest&, QJsonObject& snapshot) {
            QJsonArray items = snapshot.value(QLatin1String("items")).toArray();
            bool found = false;
            for (qsizetype i = 0; i < items.size(); ++i) {
                QJsonObject object = items.at(i).toObject();
                if (object.value(QLatin1String("kind")) == QLatin1String(kind) && object.value(QLatin1String("id")) == QLatin1String(id)) {
                    change(object);
                    items.replace(i, object);
                    found = true;
                }
            }
            if (!found)
                qFatal("no %s/%s", kind, id);
            snapshot.insert(QStringLiteral("items"), items);
        });
    };
    const auto set = [](const char* name, const QJsonValue& value) {
        return [=](QJsonObject& object) { object.insert(QString::fromLatin1(name), value); };
    };
    const auto ref = [](const char* file, const char* name, const QJsonValue& value) {
        return [=](QJsonObject& object) {
            QJsonObject data = object.value(QLatin1String("data")).toObject();
            QJsonObject entry = data.value(QLatin1String(file)).toObject();
            entry.insert(QString::fromLatin1(name), value);
            data.insert(QString::fromLatin1(file), entry);
            object.insert(QStringLiteral("data"), data);
        };
    };
    row("a snapshot of another feed", ErrorCode::ContentInvalid,
        [](Manifest&, QJsonObject& snapshot) { snapshot.insert(QStringLiteral("feed"), QStringLiteral("other")); });
    row("a snapshot of another sequence", ErrorCode::ContentInvalid,
        [](Manifest&, QJsonObject& snapshot) { snapshot.insert(QStringLiteral("sequence"), 1); });
    row("an item twice", ErrorCode::ContentInvalid, [](Manifest&, QJsonObject& snapshot) {
        QJsonArray items = snapshot.value(QLatin1String("items")).toArray();
        items.append(items.at(0));
        snapshot.insert(QStringLiteral("items"), items);
    });
    row("an item that is a number", ErrorCode::ContentInvalid, [](Manifest&, QJsonObject& snapshot) {
        snapshot.insert(QStringLiteral("items"), QJsonArray{7});
    });
    row("an item without a kind", ErrorCode::ContentInvalid, item("policy", "buses", set("kind", QString())));
    row("an item that climbs", ErrorCode::ContentInvalid, item("policy", "buses", set("id", QStringLiteral("a/../../b"))));
    row("an item from the top", ErrorCode::ContentInvalid, item("policy", "buses", set("id", QStringLiteral("/etc/passwd"))));
    row("a day that does not exist", ErrorCode::ContentInvalid, item("policy", "buses", set("until", QStringLiteral("2027-02-30"))));
    row("an uncompressed size that is too small: a gzip bomb", ErrorCode::ContentInvalid, item("dataset", "ratio", ref("figures", "rawSize", 10)));
    row("a size that is too small", ErrorCode::TooLarge, item("dataset", "ratio", ref("figures", "size", 10)));
    row("a size that is too large", ErrorCode::ContentInvalid, item("dataset", "ratio", ref("figures", "size", 10'000)));
    row("a size beyond the limit", ErrorCode::TooLarge, item("dataset", "ratio", ref("figures", "size", FeedLimits::file + 1)));
    row("an uncompressed size beyond the limit", ErrorCode::TooLarge, item("dataset", "ratio", ref("figures", "rawSize", FeedLimits::raw + 1)));
    row("a hash that is a path", ErrorCode::ManifestInvalid,
        item("dataset", "ratio", ref("figures", "sha256", QStringLiteral("../../../../../../../../../../../../../../../../../../../etc/passwd"))));
    row("a dataset without figures", ErrorCode::ContentInvalid, item("dataset", "ratio", [](QJsonObject& object) { object.remove(QStringLiteral("data")); }));
    row("a picture with the suffix of a path", ErrorCode::ContentInvalid, item("media", "media/bins.png", set("suffix", QStringLiteral("png/../../x"))));
    row("a picture without a suffix", ErrorCode::ContentInvalid, item("media", "media/bins.png", set("suffix", QString())));
    row("a picture without its file", ErrorCode::ContentInvalid, item("media", "media/bins.png", [](QJsonObject& object) { object.remove(QStringLiteral("data")); }));
    row("an uncompressed snapshot size that is too small", ErrorCode::TooLarge, [](Manifest& manifest, QJsonObject&) { manifest.snapshot.rawSize = 100; });
    row("more in all than anybody can hold", ErrorCode::TooLarge, [](Manifest&, QJsonObject& snapshot) {
        QJsonArray items;
        for (int i = 0; i < 20; ++i) {
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex());
            items.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("media")},
                                     {QStringLiteral("id"), QStringLiteral("media/%1.png").arg(i)},
                                     {QStringLiteral("suffix"), QStringLiteral("png")},
                                     {QStringLiteral("data"), QJsonObject{{QStringLiteral("file"), ContentRef{hash, FeedLimits::file, FeedLimits::file}.toJson()}}}});
        }
        snapshot.insert(QStringLiteral("items"), items);
    });
    row("a notice that climbs", ErrorCode::ContentInvalid, [](Manifest& manifest, QJsonObject&) {
        manifest.notices = {QJsonObject{{QStringLiteral("id"), QStringLiteral("../x")}}};
    });
    const auto table = [&](const char* title, const char* kind, const char* id, const char* file, const QByteArray& csv) {
        row(title, ErrorCode::ContentInvalid, item(kind, id, [csv, file](QJsonObject& object) {
            const ContentRef content = ContentRef::of(gzipCompress(csv), csv.size());
            QJsonObject data = object.value(QLatin1String("data")).toObject();
            data.insert(QString::fromLatin1(file), content.toJson());
            object.insert(QStringLiteral("data"), data);
            object.insert(QStringLiteral("*file"), QString::fromLatin1(gzipCompress(csv).toBase64()));
        }));
    };
    table("figures that are words", "dataset", "ratio", "figures", "gss_code,period,value\nE14000001,2011,many\n");
    table("a figure twice", "dataset", "ratio", "figures", "gss_code,period,value\nE14000001,2011,1\nE14000001,2011,2\n");
    table("figures without a column", "dataset", "ratio", "figures", "gss_code,value\nE14000001,1\n");
    table("figures that are endless", "dataset", "ratio", "figures", "gss_code,period,value\nE14000001,2011,inf\n");
    table("a table that is no text", "dataset", "ratio", "figures", QByteArray("gss_code,period,value\n\0\xff", 24));
    table("an area twice", "areas", "areas", "areas",
          "boundary_set,gss_code,name,name_cy,slug,nation,region_code,region,hex_q,hex_r\n2024,E1,A,,a,,,,,\n2024,E1,B,,b,,,,,\n");
    table("a share above 1", "areas", "areas", "overlaps", "from_set,from_gss,to_set,to_gss,share_of_from\n2010,E1,2024,E2,2\n");
    table("a postcode in two ranges", "areas", "areas", "postcodes", "first,last,gss_codes\nAB1 1AA,AB1 9ZZ,E1\nAB1 9ZZ,AB2 9ZZ,E2\n");
    table("an alias twice", "areas", "areas", "aliases", "boundary_set,superseded_gss,current_gss\n2024,E1,E2\n2024,E1,E3\n");
}

void TestFeedSync::whatAPublisherSignsWronglyIsRefused()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    QTemporaryDir wrong;
    copyTree(version(2), wrong.path());
    Manifest manifest = manifestOf(version(2));
    const QString name = QStringLiteral("/snapshot/%1.json.gz").arg(manifest.snapshot.sha256);
    QJsonObject snapshot = QJsonDocument::fromJson(required(gzipDecompress(readFile(version(2) + name), manifest.snapshot.rawSize, name))).object();
    Manifest edited = manifest;
    edited.deltas.clear();   // the snapshot is what is signed wrongly here
    edit(edited, snapshot);
    QJsonArray items = snapshot.value(QLatin1String("items")).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject object = items.at(i).toObject();
        const QByteArray file = QByteArray::fromBase64(object.take(QStringLiteral("*file")).toString().toLatin1());
        if (file.isEmpty())
            continue;
        writeFile(wrong.filePath(QStringLiteral("data/%1.csv.gz").arg(ContentRef::of(file, 0).sha256)), file);
        items.replace(i, object);
    }
    snapshot.insert(QStringLiteral("items"), items);
    const QByteArray json = QJsonDocument(snapshot).toJson(QJsonDocument::Compact);
    const QByteArray packed = gzipCompress(json);
    const qint64 rawSize = edited.snapshot.rawSize == manifest.snapshot.rawSize ? json.size() : edited.snapshot.rawSize;
    edited.snapshot = ContentRef::of(packed, rawSize);
    writeFile(wrong.filePath(QStringLiteral("snapshot/%1.json.gz").arg(edited.snapshot.sha256)), packed);
    writeManifest(wrong.path(), edited);

    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(wrong.path());
    const auto report = office.run();
    QVERIFY(!report);
    QVERIFY2(report.error().code == code, qPrintable(QStringLiteral("%1: %2").arg(int(report.error().code)).arg(report.error().detail)));
    QVERIFY(!report.error().detail.isEmpty());
    COMPARE_ROWS(office.mirror(), m_mirror1);
    QCOMPARE(office.own(), own);
    office.transport.setFolder(version(2));
    (void)required(office.run());
    COMPARE_ROWS(office.mirror(), m_mirror2);
}

void TestFeedSync::aHostThatAlwaysSaysNotModifiedIsNoFeed()
{
    FolderTransport transport(version(1));
    transport.instead = [](const TransportRequest&, int) {
        TransportReply reply;
        reply.notModified = true;
        return std::optional<FolderTransport::Outcome>(reply);
    };
    TransferCount count;
    QVERIFY(!fetchFeed(transport, address(), {}, {}, {}, count));
    TemporaryWorkspace workspace;
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), transport);
    const auto added = sync.add(address(), {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::HttpStatus);
    QVERIFY(required(workspace->feeds().all()).empty());
}

void TestFeedSync::rollbackIsRefused()
{
    FeedOffice office(version(1));
    office.transport.setFolder(version(2));
    (void)required(office.run());
    office.transport.setFolder(version(1));
    const auto report = office.run();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Rollback);
    COMPARE_ROWS(office.mirror(), m_mirror2);
    // Adding it again does not help the attacker.
    (void)office.sync().add(address(), {});
    QCOMPARE(office.feed().sequence, 2);
    QCOMPARE(office.run().error().code, ErrorCode::Rollback);
    COMPARE_ROWS(office.mirror(), m_mirror2);
}

void TestFeedSync::anotherFeedUnderTheSameKeyIsRefused()
{
    FeedFolder other;
    other.replace(QStringLiteral("feed.yaml"), "test-feed", "other-feed");
    other.build(5);
    FeedOffice office(version(1));
    office.transport.setFolder(other.out());
    const auto report = office.run();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ManifestInvalid);
    COMPARE_ROWS(office.mirror(), m_mirror1);
}

void TestFeedSync::anotherKeyIsRefused()
{
    QTemporaryDir forged;
    copyTree(version(2), forged.path());
    MinisignSecretKey forger = MinisignSecretKey::create();
    writeManifest(forged.path(), manifestOf(version(2)), forger);
    FeedOffice office(version(1));
    office.transport.setFolder(forged.path());
    QCOMPARE(office.run().error().code, ErrorCode::KeyInvalid);
    forger.id = FeedFolder::key().id;
    writeManifest(forged.path(), manifestOf(version(2)), forger);
    QCOMPARE(office.run().error().code, ErrorCode::SignatureInvalid);
    COMPARE_ROWS(office.mirror(), m_mirror1);
}

void TestFeedSync::aFeedCannotBeTakenOverByAddingItWithAnotherKey()
{
    QTemporaryDir forged;
    copyTree(version(2), forged.path());
    const MinisignSecretKey forger = MinisignSecretKey::create();
    writeManifest(forged.path(), manifestOf(version(2)), forger);
    FeedOffice office(version(1));
    office.transport.setFolder(forged.path());
    const auto added = office.sync().add(address(forger), {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(required(office.workspace->feeds().all()).size(), size_t(1));
    COMPARE_ROWS(office.mirror(), m_mirror1);
}

void TestFeedSync::anExpiredFeedStaysUsable()
{
    FeedOffice office(version(1));
    office.workspace.clock().advance(qint64{400} * 86400);
    const SyncReport report = required(office.run());
    QVERIFY(report.unchanged);
    QVERIFY(report.expires < office.workspace.clock().now());
    COMPARE_ROWS(office.mirror(), m_mirror1);
}

void TestFeedSync::aFullDiskIsNotThePublishersFault()
{
    // The access before the last insertions: somewhere among rows of a table.
    for (const int access : {12, 20, 30}) {
        FeedOffice office(version(1));
        office.transport.setFolder(version(2));
        office.failWhere([access](int number) { return number >= access; });
        const auto report = office.run();
        QVERIFY(office.endOfFailing() > access);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::DiskFull);
    }
}

void TestFeedSync::theReasonIsNotedAndClearedAgain()
{
    FeedOffice office(version(1));
    office.transport.instead = [](const TransportRequest&, int) {
        return std::optional<FolderTransport::Outcome>(failure(ErrorCode::Offline, QStringLiteral("feed.test"), QStringLiteral("no route")));
    };
    QVERIFY(!office.run());
    QVERIFY(office.feed().lastError.contains(QLatin1String("feed.test")));
    QCOMPARE(office.feed().sequence, 1);
    office.transport.instead = nullptr;
    office.workspace.clock().advance(60);
    const SyncReport report = required(office.run());
    QVERIFY(report.unchanged);
    QVERIFY(office.feed().lastError.isEmpty());
    QCOMPARE(office.feed().checkedAt, office.workspace.clock().now());
}

void TestFeedSync::twoFeedsDoNotTouchEachOther()
{
    FeedFolder other;
    other.replace(QStringLiteral("feed.yaml"), "test-feed", "other-feed");
    other.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "99");
    other.build();
    FeedOffice office(version(1));
    office.transport.setFolder(other.out());
    (void)required(office.sync().add(address(), {}));
    for (const Feed& feed : required(office.workspace->feeds().all())) {
        if (feed.id.text() == QLatin1String("other-feed"))
            (void)required(office.sync().sync(feed, {}, {}));
    }
    QStringList mine;
    const QStringList rows = office.mirror();
    for (const QString& row : rows) {
        if (!row.contains(QLatin1String("other-feed")))
            mine << row;
    }
    COMPARE_ROWS(mine, m_mirror1);
    QVERIFY(rows.size() > mine.size() + 25);
}

void TestFeedSync::everyRequestMayFail()
{
    bool untouched = false;
    int failing = 0;
    for (; !untouched; ++failing) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.setFolder(version(2));
        office.transport.instead = [failing](const TransportRequest& request, int number) {
            return number == failing ? std::optional<FolderTransport::Outcome>(failure(ErrorCode::Offline, request.url.toString()))
                                     : std::nullopt;
        };
        const auto report = office.run();
        untouched = static_cast<int>(office.transport.requests.size()) <= failing;
        QCOMPARE(report.has_value(), untouched);
        if (!untouched) {
            COMPARE_ROWS(office.mirror(), m_mirror1);
            QVERIFY(!office.feed().lastError.isEmpty());
            office.transport.instead = nullptr;
            (void)required(office.run());
        }
        COMPARE_ROWS(office.mirror(), m_mirror2);
        QCOMPARE(office.own(), own);
        QVERIFY(office.feed().lastError.isEmpty());
    }
    QCOMPARE(failing, 7);
}

void TestFeedSync::everyDatabaseAccessMayFail_data()
{
    QTest::addColumn<bool>("onlyOnce");
    QTest::newRow("once") << true;
    QTest::newRow("and every one after it") << false;
}

void TestFeedSync::everyDatabaseAccessMayFail()
{
    QFETCH(bool, onlyOnce);
    bool untouched = false;
    int failing = 0;
    for (; !untouched; ++failing) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.setFolder(version(2));
        office.failWhere([failing, onlyOnce](int number) { return onlyOnce ? number == failing : number >= failing; });
        const auto report = office.run();
        untouched = office.endOfFailing() <= failing;
        QVERIFY2(report.has_value() == untouched, qPrintable(QString::number(failing)));
        if (!untouched) {
            COMPARE_ROWS(office.mirror(), m_mirror1);
            QCOMPARE(report.error().code, ErrorCode::DiskFull);
            (void)required(office.run());
        }
        COMPARE_ROWS(office.mirror(), m_mirror2);
        QCOMPARE(office.own(), own);
    }
    QVERIFY(failing > 30);
}

void TestFeedSync::everyCutOfEveryReplyIsNoticed()
{
    const int requests = 6;
    for (int number = 0; number < requests; ++number) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.setFolder(version(2));
        // Several cuts in one workspace: each must leave it as it was, so the next begins at the same place.
        for (const int percent : {0, 1, 50, 99}) {
            int seen = -1;
            office.transport.tamper = [&](const TransportRequest&, TransportReply& reply) {
                if (++seen == number)
                    reply.body.truncate(qMin(reply.body.size() * percent / 100, reply.body.size() - 1));
            };
            const auto report = office.run();
            QVERIFY(seen >= number);
            if (report) {
                // What a spoilt delta leaves open, the snapshot makes good at once; and it is told.
                QVERIFY2(number == 2, qPrintable(QStringLiteral("request %1 cut at %2 %").arg(number).arg(percent)));
                QVERIFY(!report->note.isEmpty());
                COMPARE_ROWS(office.mirror(), m_mirror2);
                break;
            }
            COMPARE_ROWS(office.mirror(), m_mirror1);
        }
        office.transport.tamper = nullptr;
        (void)required(office.run());
        COMPARE_ROWS(office.mirror(), m_mirror2);
        QCOMPARE(office.own(), own);
    }
}

QTEST_GUILESS_MAIN(TestFeedSync)
#include "tst_feedsync.moc"
