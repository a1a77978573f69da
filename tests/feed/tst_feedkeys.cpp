#include "base/errortext.h"
#include "feed/keystatement.h"
#include "support/feedreader.h"
#include "support/program.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;

namespace {

/// A publisher who turns keys: one folder of sources, built and signed with whichever key is the present one.
struct Publisher {
    FeedFolder folder;

    void build(const MinisignSecretKey& key, qint64 sequence = 0) const
    {
        SourceProblems problems;
        (void)required(buildFeed({folder.path(), folder.out(), key, sequence, FeedFolder::time(), slotNames}, problems));
    }
    void announce(const MinisignSecretKey& next) const
    {
        folder.replace(QStringLiteral("feed.yaml"), "id:", "nextKeys: [" + next.publicKey().toBase64().toLatin1() + "]\nid:");
    }
    void turn(const MinisignSecretKey& from, const MinisignSecretKey& to) const
    {
        required(writeKeyStatement(folder.out(), from, to.publicKey(), QStringLiteral("a new year"), FeedFolder::time()));
    }
    void publish(const QByteArray& text, const MinisignSecretKey& key) const
    {
        folder.write(QStringLiteral("messages/news.md"), "---\ntitle: News\n---\n" + text + '\n');
        build(key);
    }
};

std::vector<MinisignSecretKey> keys(int count)
{
    std::vector<MinisignSecretKey> made;
    for (int i = 0; i < count; ++i)
        made.push_back(MinisignSecretKey::create());
    return made;
}

/// Puts a statement into a feed that writeKeyStatement() would not write.
void forgeStatement(const QString& folder, const MinisignPublicKey& place, const KeyStatement& statement, const MinisignSecretKey& signer)
{
    const QString path = folder + QLatin1Char('/') + KeyStatement::path(place);
    writeFile(path, statement.toJson());
    writeFile(path + QStringLiteral(".minisig"),
              required(minisignSign(statement.toJson(), signer, QStringLiteral("u"), QStringLiteral("t"))));
}

} // namespace

class TestFeedKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersFollowTurns_data();
    void readersFollowTurns();
    void readersGiveUpOnEndlessTurns_data();
    void readersGiveUpOnEndlessTurns();
    void anAnnouncedKeyNeedsNoStatement();
    void aKeyThatWasGivenUpIsNotTakenAgain();
    void aThiefsCountEndsWithTheKey_data();
    void aThiefsCountEndsWithTheKey();
    void aKeyThatIsWithdrawnEndsTheReading_data();
    void aKeyThatIsWithdrawnEndsTheReading();
    void aStatementThatDoesNotHoldIsIgnored_data();
    void aStatementThatDoesNotHoldIsIgnored();
    void anOldAddressPinsTheNewKey_data();
    void anOldAddressPinsTheNewKey();
    void aStatementOfAnotherFeedAddsNothing();
    void aNetworkThatBreaksOffIsNotAnotherKey();
    void aHostThatHidesMissingFilesSaysNothing_data();
    void aHostThatHidesMissingFilesSaysNothing();
    void aKeyCannotTurnToItself();
    void aStatementOutlivesABuildOnAnOlderCopy();
    void aNewKeyIsTakenWhereNothingElseIsNew();
    void minisignAcceptsStatements();

private:
    /// A sync that must fail, change nothing, and say why.
    void expectRefused(FeedReader& reader, const QString& folder, ErrorCode code, const QString& reason, FeedTrouble trouble);
};

void TestFeedKeys::expectRefused(FeedReader& reader, const QString& folder, ErrorCode code, const QString& reason, FeedTrouble trouble)
{
    const QStringList before = reader.mirror();
    const QString pinned = reader.feed().publicKey;
    const auto report = reader.syncFrom(folder);
    QVERIFY(!report);
    const QString words = errorText(report.error());
    QVERIFY2(report.error().code == code, qPrintable(words));
    QVERIFY2(words.contains(reason), qPrintable(words));
    QCOMPARE(reader.feed().lastError, words);
    QCOMPARE(reader.feed().trouble, trouble);
    QCOMPARE(reader.feed().publicKey, pinned);
    COMPARE_ROWS(reader.mirror(), before);
}

void TestFeedKeys::readersFollowTurns_data()
{
    QTest::addColumn<int>("turns");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("eight") << 8;
}

void TestFeedKeys::readersFollowTurns()
{
    QFETCH(int, turns);
    const auto chain = keys(turns + 1);
    const Publisher publisher;
    publisher.build(chain.front());
    FeedReader reader(publisher.folder.out(), chain.front().publicKey());
    (void)required(reader.run());
    // A build follows every statement, and must keep all that were made before.
    for (size_t i = 1; i < chain.size(); ++i) {
        publisher.turn(chain[i - 1], chain[i]);
        publisher.publish("Turn " + QByteArray::number(static_cast<int>(i)), chain[i]);
    }
    const SyncReport report = required(reader.run());
    QVERIFY2(report.note.contains(QStringLiteral("turned to a new key, %1").arg(chain.back().publicKey().keyId())), qPrintable(report.note));
    QCOMPARE(reader.feed().publicKey, chain.back().publicKey().toBase64());
    QStringList givenUp;
    for (size_t i = 0; i + 1 < chain.size(); ++i)
        givenUp << chain[i].publicKey().toBase64();
    QCOMPARE(reader.feed().oldKeys, givenUp);
    COMPARE_ROWS(reader.mirror(), freshMirror(publisher.folder.out(), chain.back().publicKey()));
    // From here on nothing is asked about keys.
    publisher.publish("Quiet", chain.back());
    const SyncReport quiet = required(reader.syncFrom(publisher.folder.out()));
    QVERIFY2(quiet.note.isEmpty(), qPrintable(quiet.note));
    QCOMPARE(reader.requestsIn("keys"), 0);
}

void TestFeedKeys::readersGiveUpOnEndlessTurns_data()
{
    QTest::addColumn<bool>("isLoop");
    QTest::newRow("nine turns") << false;
    QTest::newRow("a loop") << true;
}

void TestFeedKeys::readersGiveUpOnEndlessTurns()
{
    QFETCH(bool, isLoop);
    const auto chain = keys(10);
    const Publisher publisher;
    publisher.build(chain.front());
    FeedReader reader(publisher.folder.out(), chain.front().publicKey());
    (void)required(reader.run());
    for (size_t i = 1; i < chain.size(); ++i)
        publisher.turn(chain[i - 1], chain[i]);
    if (isLoop)
        publisher.turn(chain[2], chain[0]);
    publisher.publish("At last", chain.back());
    expectRefused(reader, publisher.folder.out(), ErrorCode::KeyInvalid, QStringLiteral("does not fit"), FeedTrouble::Distrusted);
    QCOMPARE(reader.requestsIn("keys"), 16);
    // Who adds it now pins the key that signs, and who was pinned to a later one still finds the way.
    publisher.turn(chain[2], chain[3]);
    QCOMPARE(freshMirror(publisher.folder.out(), chain[1].publicKey()), freshMirror(publisher.folder.out(), chain.back().publicKey()));
}

void TestFeedKeys::anAnnouncedKeyNeedsNoStatement()
{
    const auto chain = keys(3);
    const Publisher publisher;
    publisher.build(chain[0]);
    Manifest announcing = manifestOf(publisher.folder.out());
    announcing.nextKeys = {chain[1].publicKey().toBase64()};
    writeManifest(publisher.folder.out(), announcing, chain[0]);
    FeedReader reader(publisher.folder.out(), chain[0].publicKey());
    (void)required(reader.run());
    QCOMPARE(reader.feed().nextKeys, announcing.nextKeys);

    // A key that nobody announced is still nobody's.
    announcing.expires = announcing.expires.addDays(1);
    writeManifest(publisher.folder.out(), announcing, chain[2]);
    expectRefused(reader, publisher.folder.out(), ErrorCode::KeyInvalid, QStringLiteral("does not fit"), FeedTrouble::Distrusted);
    publisher.publish("Signed anew", chain[1]);
    const SyncReport report = required(reader.syncFrom(publisher.folder.out()));
    QVERIFY(report.note.contains(QLatin1String("turned to a new key")));
    QCOMPARE(reader.requestsIn("keys"), 0);
    QCOMPARE(reader.feed().publicKey, chain[1].publicKey().toBase64());
    QVERIFY(reader.feed().nextKeys.isEmpty());
    COMPARE_ROWS(reader.mirror(), freshMirror(publisher.folder.out(), chain[1].publicKey()));
}

void TestFeedKeys::aKeyThatWasGivenUpIsNotTakenAgain()
{
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain[0]);
    FeedReader reader(publisher.folder.out(), chain[0].publicKey());
    (void)required(reader.run());
    publisher.turn(chain[0], chain[1]);
    publisher.publish("New key", chain[1]);
    (void)required(reader.run());
    publisher.publish("Whoever found the old key says so", chain[0]);
    expectRefused(reader, publisher.folder.out(), ErrorCode::KeyRevoked, QStringLiteral("given up before"), FeedTrouble::KeyWithdrawn);
    publisher.publish("The publisher again", chain[1]);
    (void)required(reader.run());
    COMPARE_ROWS(reader.mirror(), freshMirror(publisher.folder.out(), chain[1].publicKey()));
    QVERIFY(reader.feed().lastError.isEmpty());
    QCOMPARE(reader.feed().trouble, FeedTrouble::None);
}

void TestFeedKeys::aThiefsCountEndsWithTheKey_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::newRow("by a statement") << false;
    QTest::newRow("announced before") << true;
}

void TestFeedKeys::aThiefsCountEndsWithTheKey()
{
    QFETCH(bool, isAnnounced);
    const auto chain = keys(2);
    const Publisher publisher;
    if (isAnnounced)
        publisher.announce(chain[1]);
    publisher.build(chain[0]);
    FeedReader reader(publisher.folder.out(), chain[0].publicKey());
    (void)required(reader.run());
    const Publisher thief;
    thief.folder.write(QStringLiteral("messages/news.md"), "---\ntitle: News\n---\nBelieve me.\n");
    if (isAnnounced)
        thief.announce(chain[1]);
    constexpr qint64 beyondReach = 1'000'000'000'000'000;
    thief.build(chain[0], beyondReach);
    (void)required(reader.syncFrom(thief.folder.out()));
    QCOMPARE(reader.feed().sequence, beyondReach);
    publisher.publish("It was not us", chain[0]);
    expectRefused(reader, publisher.folder.out(), ErrorCode::Rollback, QString::number(beyondReach), FeedTrouble::Distrusted);

    if (!isAnnounced)
        publisher.turn(chain[0], chain[1]);
    publisher.publish("A new key", chain[1]);
    const SyncReport report = required(reader.syncFrom(publisher.folder.out()));
    QVERIFY2(report.note.contains(QLatin1String("turned to a new key")), qPrintable(report.note));
    QCOMPARE(reader.feed().sequence, 3);
    COMPARE_ROWS(reader.mirror(), freshMirror(publisher.folder.out(), chain[1].publicKey()));
    QVERIFY(reader.feed().lastError.isEmpty());
    // From here on the count holds as ever, and the thief is out.
    const Publisher before;
    before.build(chain[1], 2);
    expectRefused(reader, before.folder.out(), ErrorCode::Rollback, QStringLiteral("3 was seen"), FeedTrouble::Distrusted);
    thief.build(chain[0], beyondReach + 1);
    expectRefused(reader, thief.folder.out(), ErrorCode::KeyRevoked, QStringLiteral("given up before"), FeedTrouble::KeyWithdrawn);
}

void TestFeedKeys::aKeyThatIsWithdrawnEndsTheReading_data()
{
    QTest::addColumn<bool>("isBuiltAnew");
    QTest::newRow("and nothing else was done") << false;
    QTest::newRow("and another key signs") << true;
}

void TestFeedKeys::aKeyThatIsWithdrawnEndsTheReading()
{
    QFETCH(bool, isBuiltAnew);
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain[0]);
    FeedReader reader(publisher.folder.out(), chain[0].publicKey());
    (void)required(reader.run());
    required(writeKeyStatement(publisher.folder.out(), chain[0], std::nullopt, QStringLiteral("The laptop  was\nstolen"), FeedFolder::time()));
    if (isBuiltAnew)
        publisher.publish("Another key", chain[1]);
    expectRefused(reader, publisher.folder.out(), ErrorCode::KeyRevoked, QStringLiteral("The laptop was stolen"), FeedTrouble::KeyWithdrawn);
    TemporaryWorkspace workspace;
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), reader.transport);
    const auto added = sync.add({testHost(), chain[0].publicKey()}, {});
    QVERIFY(!added);
    QVERIFY(errorText(added.error()).contains(QLatin1String("The laptop was stolen")));
    QVERIFY(required(workspace->feeds().all()).empty());
}

void TestFeedKeys::aStatementThatDoesNotHoldIsIgnored_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"signed by somebody else", "signed by the new key", "about another feed", "about another key", "changed after signing", "no JSON",
                              "without a signature", "larger than a statement may be"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestFeedKeys::aStatementThatDoesNotHoldIsIgnored()
{
    QFETCH(QString, fault);
    const auto chain = keys(3);
    const MinisignPublicKey old = chain[0].publicKey();
    const Publisher publisher;
    publisher.build(chain[0]);
    FeedReader reader(publisher.folder.out(), old);
    (void)required(reader.run());

    publisher.publish("Forged", chain[1]);
    const QString out = publisher.folder.out();
    const QString file = out + QLatin1Char('/') + KeyStatement::path(old);
    KeyStatement statement{FeedId(QStringLiteral("test-feed")), old, chain[1].publicKey(), QStringLiteral("r"), FeedFolder::time()};
    if (fault == QLatin1String("about another feed"))
        statement.feed = FeedId(QStringLiteral("other-feed"));
    if (fault == QLatin1String("about another key"))
        statement.from = chain[2].publicKey();
    if (fault.startsWith(QLatin1String("larger")))
        statement.reason = QString(5000, QLatin1Char('x'));
    forgeStatement(out, old, statement,
                   fault == QLatin1String("signed by somebody else") ? chain[2] : fault == QLatin1String("signed by the new key") ? chain[1] : chain[0]);
    if (fault == QLatin1String("changed after signing"))
        writeFile(file, readFile(file).replace("\"r\"", "\"s\""));
    if (fault == QLatin1String("no JSON")) {
        writeFile(file, "x");
        writeFile(file + QStringLiteral(".minisig"), required(minisignSign("x", chain[0], QStringLiteral("u"), QStringLiteral("t"))));
    }
    if (fault == QLatin1String("without a signature"))
        QVERIFY(QFile::remove(file + QStringLiteral(".minisig")));
    expectRefused(reader, out, ErrorCode::KeyInvalid, QStringLiteral("does not fit"), FeedTrouble::Distrusted);

    publisher.publish("Genuine", chain[0]);
    (void)required(reader.run());
    COMPARE_ROWS(reader.mirror(), freshMirror(out, old));
}

void TestFeedKeys::anOldAddressPinsTheNewKey_data()
{
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("to somebody new") << false;
    QTest::newRow("to somebody who follows it and has not heard of the turn") << true;
}

void TestFeedKeys::anOldAddressPinsTheNewKey()
{
    QFETCH(bool, isFollowed);
    const auto chain = keys(3);
    const Publisher publisher;
    publisher.build(chain[0]);
    FeedReader follower(publisher.folder.out(), chain[0].publicKey());
    (void)required(follower.run());
    publisher.turn(chain[0], chain[1]);
    publisher.turn(chain[1], chain[2]);
    publisher.publish("Third key", chain[2]);
    if (isFollowed) {
        (void)required(follower.sync.add({testHost(), chain[0].publicKey()}, {}));
        (void)required(follower.run());
        QCOMPARE(follower.feed().publicKey, chain[2].publicKey().toBase64());
        QVERIFY(follower.feed().oldKeys.contains(chain[0].publicKey().toBase64()));
    } else {
        FeedReader reader(publisher.folder.out(), chain[0].publicKey());
        QCOMPARE(reader.feed().publicKey, chain[2].publicKey().toBase64());
        (void)required(reader.run());
        COMPARE_ROWS(reader.mirror(), freshMirror(publisher.folder.out(), chain[2].publicKey()));
    }
}

// Somebody who took over one feed of a publisher must not get the publisher's other ones with it.
void TestFeedKeys::aStatementOfAnotherFeedAddsNothing()
{
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain[1]);
    forgeStatement(publisher.folder.out(), chain[0].publicKey(),
                   {FeedId(QStringLiteral("other-feed")), chain[0].publicKey(), chain[1].publicKey(), QString(), FeedFolder::time()}, chain[0]);
    TemporaryWorkspace workspace;
    FolderTransport transport(publisher.folder.out());
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), transport);
    const auto added = sync.add({testHost(), chain[0].publicKey()}, {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::KeyInvalid);
    QVERIFY(required(workspace->feeds().all()).empty());
}

void TestFeedKeys::aNetworkThatBreaksOffIsNotAnotherKey()
{
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain[0]);
    FeedReader reader(publisher.folder.out(), chain[0].publicKey());
    (void)required(reader.run());
    publisher.turn(chain[0], chain[1]);
    publisher.publish("New key", chain[1]);
    for (const char* ending : {".json", ".minisig"}) {
        reader.transport.instead = [ending](const TransportRequest& request, int) -> std::optional<FolderTransport::Outcome> {
            if (request.url.path().startsWith(QLatin1String("/keys/")) && request.url.path().endsWith(QLatin1String(ending)))
                return failure(ErrorCode::Offline, request.url.toString(), QStringLiteral("no route"));
            return std::nullopt;
        };
        expectRefused(reader, publisher.folder.out(), ErrorCode::Offline, QStringLiteral("could not be reached: no route"), FeedTrouble::Failed);
    }
    reader.transport.instead = nullptr;
    (void)required(reader.run());
    COMPARE_ROWS(reader.mirror(), freshMirror(publisher.folder.out(), chain[1].publicKey()));
}

void TestFeedKeys::aHostThatHidesMissingFilesSaysNothing_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("with 403") << 0;
    QTest::newRow("with a page") << 1;
}

void TestFeedKeys::aHostThatHidesMissingFilesSaysNothing()
{
    QFETCH(int, answer);
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain[0]);
    FeedReader reader(publisher.folder.out(), chain[0].publicKey());
    (void)required(reader.run());
    publisher.publish("Forged", chain[1]);
    reader.transport.instead = [answer](const TransportRequest& request, int) -> std::optional<FolderTransport::Outcome> {
        if (!request.url.path().startsWith(QLatin1String("/keys/")))
            return std::nullopt;
        if (answer == 0)
            return failure(ErrorCode::Forbidden, request.url.toString(), QStringLiteral("403"));
        TransportReply reply;
        reply.body = "<!DOCTYPE html><title>Not found</title>";
        return reply;
    };
    expectRefused(reader, publisher.folder.out(), ErrorCode::KeyInvalid, QStringLiteral("does not fit"), FeedTrouble::Distrusted);
}

void TestFeedKeys::aKeyCannotTurnToItself()
{
    const Publisher publisher;
    publisher.build(FeedFolder::key());
    const auto before = tree(publisher.folder.out());
    const auto written = writeKeyStatement(publisher.folder.out(), FeedFolder::key(), FeedFolder::key().publicKey(), {}, FeedFolder::time());
    QVERIFY(!written);
    QVERIFY(errorText(written.error()).contains(QLatin1String("a new one is expected")));
    QCOMPARE(tree(publisher.folder.out()), before);
}

void TestFeedKeys::aStatementOutlivesABuildOnAnOlderCopy()
{
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain.front());
    // The publisher archives what was built, and only then makes the statement where the feed is served from.
    const QTemporaryDir archive;
    copyTree(publisher.folder.out(), archive.path());
    publisher.turn(chain.front(), chain.back());
    SourceProblems problems;
    (void)required(buildFeed({publisher.folder.path(), publisher.folder.out(), chain.back(), 0, FeedFolder::time(), slotNames, archive.path()},
                             problems));
    FeedReader late(archive.path(), chain.front().publicKey());
    (void)required(late.run());
    (void)required(late.syncFrom(publisher.folder.out()));
    QCOMPARE(late.feed().publicKey, chain.back().publicKey().toBase64());
}

void TestFeedKeys::aNewKeyIsTakenWhereNothingElseIsNew()
{
    const auto chain = keys(2);
    const Publisher publisher;
    publisher.build(chain.front());
    FeedReader reader(publisher.folder.out(), chain.front().publicKey());
    // A folder on this computer has no ETag: there the sequence alone tells whether something is new.
    reader.transport.tamper = [](const TransportRequest&, TransportReply& reply) { reply.etag.clear(); };
    (void)required(reader.run());
    publisher.turn(chain.front(), chain.back());
    writeManifest(publisher.folder.out(), manifestOf(publisher.folder.out()), chain.back());
    (void)required(reader.run());
    QCOMPARE(reader.feed().publicKey, chain.back().publicKey().toBase64());
    QVERIFY(reader.feed().oldKeys.contains(chain.front().publicKey().toBase64()));
}

void TestFeedKeys::minisignAcceptsStatements()
{
    if (!hasProgram(QStringLiteral("minisign")))
        QSKIP("minisign is not installed");
    const auto chain = keys(3);
    const Publisher publisher;
    publisher.build(chain[0]);
    publisher.turn(chain[0], chain[1]);
    publisher.publish("Second key", chain[1]);
    required(writeKeyStatement(publisher.folder.out(), chain[1], std::nullopt, QStringLiteral("gone"), FeedFolder::time()));
    publisher.publish("Third key", chain[2]);
    const auto verify = [](const QString& file, const MinisignSecretKey& key) {
        return runProgram(QStringLiteral("minisign"), {QStringLiteral("-V"), QStringLiteral("-m"), file, QStringLiteral("-P"), key.publicKey().toBase64()}).exitCode;
    };
    const QString out = publisher.folder.out() + QLatin1Char('/');
    for (const size_t i : {size_t(0), size_t(1)}) {
        const QString file = out + KeyStatement::path(chain[i].publicKey());
        QCOMPARE(verify(file, chain[i]), 0);
        QVERIFY(verify(file, chain[2]) != 0);
        writeFile(file, readFile(file) + ' ');
        QVERIFY(verify(file, chain[i]) != 0);
    }
    QCOMPARE(verify(out + QStringLiteral("clarion.json"), chain[2]), 0);
}

QTEST_GUILESS_MAIN(TestFeedKeys)
#include "tst_feedkeys.moc"
