#include "feed/feedschedule.h"
#include "feed/keystatement.h"
#include "support/attacktable.h"
#include "support/feedoffice.h"
#include "support/forgery.h"
#include "support/program.h"
#include "support/required.h"

#include <QTest>

// Attacks that lie in the order of things: old copies, stolen keys, wrong clocks, two syncs at once.

using namespace clarion;

class TestFeedTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrozenFeedIsShownAsExpired();
    void aManifestOfTheSameSequenceCannotTurnBack();
    void wrongClocksKeepEverythingReadable();
    void aSocietyCannotRaiseItself();
    void addingAfreshForgetsWhatAThiefAnnounced();
    void anOverlappingSyncTurnsNoKeyBack();
    void anOverlappingSyncTurnsNoSequenceBack();
    void anotherSyncMayComeBeforeAnyRequest();
    void aDeltaIsNotPutOverAnotherEdition();

    void cleanupTestCase() { m_table.print(); }

private:
    [[nodiscard]] QString version(int number) const { return m_versions.folder(number); }
    void convergesTo2(FeedOffice& office, const QStringList& own) { QCOMPARE(m_versions.problemAfterGoodSync(office, own), QString()); }

    TwoVersions m_versions;
    AttackTable m_table;
};

void TestFeedTime::aFrozenFeedIsShownAsExpired()
{
    for (const bool repeats304 : {true, false}) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.tamper = [repeats304](const TransportRequest&, TransportReply& reply) {
            if (!repeats304)
                reply.etag = "\"x\"";
        };
        QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Current);
        office.workspace.clock().advance(qint64{26} * 86400 - 3600);
        QVERIFY(required(office.run()).unchanged);
        QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Current);
        office.workspace.clock().advance(2 * 3600);
        const auto report = office.run();
        QVERIFY(report && report->unchanged);
        QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Expired);
        m_table.add("an old copy for ever (freeze)", report);
        COMPARE_ROWS(office.mirror(), m_versions.tables(1));
        QVERIFY(required(office.workspace->library().item(QStringLiteral("policy"), ItemId(QStringLiteral("buses")))));
        office.workspace.clock().advance(-qint64{26} * 86400);
        STILL_WELL(convergesTo2(office, own));
        QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Current);
    }
}

// A publisher who renews a feed without a new number leaves two manifests of one sequence; the host must not choose.
void TestFeedTime::aManifestOfTheSameSequenceCannotTurnBack()
{
    QTemporaryDir renewed;
    copyTree(version(2), renewed.path());
    Manifest manifest = manifestOf(version(2));
    manifest.published = manifest.published.addDays(3);
    manifest.expires = manifest.expires.addDays(3);
    manifest.notices = {QJsonObject{{QStringLiteral("id"), QStringLiteral("mourning")}, {QStringLiteral("kind"), QStringLiteral("pause")}}};
    signFolder(renewed.path(), manifest.toJson());
    FeedOffice office(version(1));
    office.transport.setFolder(renewed.path());
    (void)required(office.run());
    const QStringList before = office.mirror();
    office.transport.setFolder(version(2));
    const auto report = office.run();
    m_table.add("an older manifest of the same sequence", report);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Rollback);
    COMPARE_ROWS(office.mirror(), before);
    QVERIFY(required(office.workspace->library().item(QStringLiteral("notice"), ItemId(QStringLiteral("mourning")))));
    office.transport.setFolder(renewed.path());
    QVERIFY(required(office.run()).unchanged);
}

void TestFeedTime::wrongClocksKeepEverythingReadable()
{
    const QDateTime right = TemporaryWorkspace().clock().now();
    for (const qint64 years : {-50, -1, 1, 50}) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.workspace.clock().set(right.addYears(static_cast<int>(years)));
        const QDateTime wrong = office.workspace.clock().now();
        office.transport.setFolder(version(2));
        const auto report = office.run();
        m_table.add(qPrintable(QStringLiteral("a clock that is %1 years wrong").arg(years)), report);
        QVERIFY(report);
        QCOMPARE(report->note.contains(QLatin1String("check the date of this computer")), years < 0);
        QCOMPARE(feedState(office.feed(), wrong), years < 0 ? FeedState::Current : FeedState::Expired);
        COMPARE_ROWS(office.mirror(), m_versions.tables(2));
        // And back: what the wrong clock wrote holds nothing up.
        office.workspace.clock().set(right.addSecs(5 * 3600));
        QVERIFY(isCheckDue(office.feed(), wrong, office.workspace.clock().now()));
        STILL_WELL(convergesTo2(office, own));
    }
}

void TestFeedTime::aSocietyCannotRaiseItself()
{
    FeedFolder society;
    society.replace(QStringLiteral("feed.yaml"), "test-feed", "hearth");
    society.replace(QStringLiteral("feed.yaml"), "level: national", "level: society");
    society.replace(QStringLiteral("policies/buses.md"), "title: Buses", "title: Buses of the society");
    society.build();
    FeedOffice office(version(1));
    office.transport.setFolder(society.out());
    (void)required(office.sync().add({testHost(), FeedFolder::key().publicKey()}, {}));
    const auto hearth = [&] { return required(office.workspace->feeds().find(FeedId(QStringLiteral("hearth")))).value(); };
    (void)required(office.sync().sync(hearth(), {}, {}));
    const auto shown = [&] { return required(office.workspace->library().item(QStringLiteral("policy"), ItemId(QStringLiteral("buses")))).value().title; };
    QCOMPARE(shown(), QStringLiteral("Buses"));

    society.replace(QStringLiteral("feed.yaml"), "level: society", "level: national");
    society.build();
    const auto report = office.sync().sync(hearth(), {}, {});
    m_table.add("a society that calls itself national", report);
    QVERIFY(report);
    QVERIFY2(report->note.contains(QStringLiteral("it stays “society” here")), qPrintable(report->note));
    QCOMPARE(hearth().level, QStringLiteral("society"));
    // Nor by being added once more.
    (void)required(office.sync().add({testHost(), FeedFolder::key().publicKey()}, {}));
    QCOMPARE(hearth().level, QStringLiteral("society"));
    QCOMPARE(shown(), QStringLiteral("Buses"));
    QCOMPARE(required(office.workspace->feeds().all()).front().id.text(), QStringLiteral("test-feed"));
}

// With a stolen key the thief announces their own as the next one. The publisher gives out a new key by hand; who adds the
// feed with it must be rid of the thief.
void TestFeedTime::addingAfreshForgetsWhatAThiefAnnounced()
{
    const MinisignSecretKey thief = MinisignSecretKey::create();
    const MinisignSecretKey fresh = MinisignSecretKey::create();
    QTemporaryDir stolen;
    copyTree(version(2), stolen.path());
    withManifest([&](QJsonObject& object) {
        object.insert(QStringLiteral("nextKeys"), QJsonArray{thief.publicKey().toBase64()});
    })(stolen.path());
    FeedOffice office(version(1));
    office.transport.setFolder(stolen.path());
    (void)required(office.run());

    QTemporaryDir honest;
    copyTree(version(2), honest.path());
    signFolder(honest.path(), readFile(manifestFile(version(2))), fresh);
    office.remove();
    office.transport.setFolder(honest.path());
    (void)required(office.sync().add({testHost(), fresh.publicKey()}, {}));
    QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::NeverRead);
    signFolder(stolen.path(), readFile(manifestFile(version(2))), thief);
    office.transport.setFolder(stolen.path());
    const auto report = office.run();
    m_table.add("a thief's announced key, after the feed was added afresh", report);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::KeyInvalid);
    QCOMPARE(office.feed().publicKey, fresh.publicKey().toBase64());
    office.transport.setFolder(honest.path());
    (void)required(office.run());
    QCOMPARE(office.feed().sequence, 2);
}

void TestFeedTime::anOverlappingSyncTurnsNoKeyBack()
{
    const MinisignSecretKey next = MinisignSecretKey::create();
    FeedOffice office(version(1));
    const Feed before = office.feed();
    // One sync has fetched version 2, and before it writes, another one follows the publisher to the next key.
    TransferCount count;
    office.transport.setFolder(version(2));
    const auto fetched = required(fetchFeed(office.transport, {testHost(), FeedFolder::key().publicKey()},
                                            {before.id, before.sequence, {}, {}, before.snapshot, {}, {}, {}}, {}, {}, count));
    QTemporaryDir turned;
    copyTree(version(2), turned.path());
    required(writeKeyStatement(turned.path(), FeedFolder::key(), next.publicKey(), QString(), FeedFolder::time()));
    signFolder(turned.path(), readFile(manifestFile(version(2))), next);
    office.transport.setFolder(turned.path());
    (void)required(office.run());
    QCOMPARE(office.feed().publicKey, next.publicKey().toBase64());
    for (Feed known : {before, office.feed()}) {
        known.sequence = 2;
        FetchedFeed late = fetched;
        late.isDelta = false;
        const auto report = office.workspace->writer().runAndWait(
            [&](Transaction& transaction) { return applyFeed(transaction, known, late, office.workspace.clock(), {}, {}); });
        m_table.add("an overlapping sync with the key that was given up", report);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Rollback);
        QCOMPARE(office.feed().publicKey, next.publicKey().toBase64());
        QCOMPARE(office.feed().oldKeys, QStringList{FeedFolder::key().publicKey().toBase64()});
    }
}

void TestFeedTime::anOverlappingSyncTurnsNoSequenceBack()
{
    FeedOffice office(version(1));
    const QStringList own = office.own();
    const Feed before = office.feed();
    office.transport.setFolder(version(2));
    // While the first one waits for its last file, the second one is done with a newer feed.
    FeedFolder folder;
    folder.build(7);
    bool isNested = false;
    office.transport.instead = [&](const TransportRequest& request, int) -> std::optional<FolderTransport::Outcome> {
        if (isNested || !request.url.path().startsWith(QLatin1String("/data/")))
            return std::nullopt;
        isNested = true;
        FolderTransport newer(folder.out());
        FeedSync other(office.workspace.file(), office.workspace->writer(), office.workspace.clock(), newer);
        (void)required(other.sync(before, {}, {}));
        return std::nullopt;
    };
    const auto report = office.sync().sync(before, {}, {});
    QVERIFY(isNested);
    m_table.add("an overlapping sync that is older", report);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Rollback);
    QCOMPARE(office.feed().sequence, 7);
    QCOMPARE(office.own(), own);
    // The host is well, and nobody need be worried.
    QVERIFY(office.feed().lastError.isEmpty());
    QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Current);
    office.transport.instead = nullptr;
    office.transport.setFolder(folder.out());
    (void)required(office.run());
    COMPARE_ROWS(office.mirror(), freshTables(folder.out()));
    QCOMPARE(indexProblem(*office.workspace), QString());
}

void TestFeedTime::anotherSyncMayComeBeforeAnyRequest()
{
    const FeedFolder folder;
    folder.build(7);
    const QStringList expected = freshTables(folder.out());
    bool isUntouched = false;
    int before = 0;
    for (; !isUntouched; ++before) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        const Feed feed = office.feed();
        const int first = static_cast<int>(office.transport.requests.size());
        office.transport.setFolder(version(2));
        bool isNested = false;
        office.transport.instead = [&](const TransportRequest&, int number) -> std::optional<FolderTransport::Outcome> {
            if (number - first == before) {
                isNested = true;
                FolderTransport newer(folder.out());
                FeedSync other(office.workspace.file(), office.workspace->writer(), office.workspace.clock(), newer);
                (void)required(other.sync(feed, {}, {}));
            }
            return std::nullopt;
        };
        const auto report = office.sync().sync(feed, {}, {});
        isUntouched = !isNested;
        QCOMPARE(report.has_value(), isUntouched);
        if (!report) {
            QCOMPARE(report.error().code, ErrorCode::Rollback);
            QVERIFY(office.feed().lastError.isEmpty());
            COMPARE_ROWS(office.mirror(), expected);
        }
        QCOMPARE(office.own(), own);
        QCOMPARE(indexProblem(*office.workspace), QString());
    }
    // Manifest, signature, delta, dataset.
    QCOMPARE(before, 5);
}

void TestFeedTime::aDeltaIsNotPutOverAnotherEdition()
{
    // The publisher builds sequence 1 once more, and another sync reads it while this one fetches the way from the first to 2.
    const FeedFolder folder;
    folder.write(QStringLiteral("policies/rail.md"), "---\ntitle: Rail\n---\nOnly in this edition.\n");
    folder.build(1);
    FeedOffice office(version(1));
    const Feed before = office.feed();
    TransferCount count;
    office.transport.setFolder(version(2));
    const auto fetched = required(fetchFeed(office.transport, {testHost(), FeedFolder::key().publicKey()},
                                            {before.id, before.sequence, {}, {}, before.snapshot, {}, {}, {}}, {}, {}, count));
    QVERIFY(fetched.isDelta);
    office.transport.setFolder(folder.out());
    (void)required(office.run());
    QVERIFY(office.feed().snapshot != before.snapshot);
    const QStringList own = office.own();
    const auto report = office.workspace->writer().runAndWait(
        [&](Transaction& transaction) { return applyFeed(transaction, before, fetched, office.workspace.clock(), {}, {}); });
    m_table.add("a delta, where another edition was read meanwhile", report);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Rollback);
    COMPARE_ROWS(office.mirror(), freshTables(folder.out()));
    convergesTo2(office, own);
}

QTEST_GUILESS_MAIN(TestFeedTime)
#include "tst_feedtime.moc"
