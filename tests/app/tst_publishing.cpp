#include "feed/minisign.h"
#include "support/feedfolder.h"
#include "support/httpsserver.h"
#include "support/program.h"
#include "support/required.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// The commands of a publisher beside those of a reader: what one makes and says, the other gets to see.
class TestPublishing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aBuildTellsWhatReadersOfTheOneBeforeFetch();
    void aFirstBuildHasNothingToTell();
    void aPreviousFeedThatDoesNotFitIsRefused_data();
    void aPreviousFeedThatDoesNotFitIsRefused();
    void aDifferenceIsToldInJson();
    void aDifferenceIsToldInWords();
    void aFeedDoesNotDifferFromItself();
    void whatCannotBeComparedIsRefused_data();
    void whatCannotBeComparedIsRefused();

    void syncTellsWhatTheContractNames();
    void syncOfOneFeedLeavesTheOthers();
    void nobodyIsAskedWhileThePersonWorksOffline();
    void readersFollowAKeyThatTurned();
    void aKeyCanBeGivenAsItIs();
    void readersTakeNothingMoreOfAWithdrawnKey();
    void aKeyStatementThatCannotBeMeantIsRefused_data();
    void aKeyStatementThatCannotBeMeantIsRefused();
    void aRemovedFeedLeavesThePostsMadeFromIt();

    void subscribeFollowsAWebsite();
    void subscribeTellsWhatElseAPageNames();
    void subscribeSaysWhereThereIsNoFeed();
    void searchFindsWhatWasRead();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{u"--workspace"_s, m_workspace} + arguments);
    }
    /// The JSON of a command that must succeed.
    [[nodiscard]] QJsonObject json(const QStringList& arguments) const;
    /// Builds the folder of sources `source` into `out`.
    [[nodiscard]] QStringList building(const QString& source, const QString& out, const QString& key, int sequence) const;
    /// Puts a built feed where readers look.
    void publish(const QString& built) const;
    /// Follows what is published, under the first key, and reads it.
    void follow() const;
    [[nodiscard]] QJsonObject sync(const QStringList& arguments = {}) const { return json(QStringList{u"sync"_s} + arguments).value("feeds"_L1).toArray().at(0).toObject(); }
    [[nodiscard]] QJsonArray feeds() const { return json({u"feed"_s, u"list"_s}).value("feeds"_L1).toArray(); }
    [[nodiscard]] QString address(const QString& folder, const MinisignSecretKey& key) const
    {
        return QUrl::fromLocalFile(path(folder)).toString() + u'#' + key.publicKey().toBase64();
    }

    QTemporaryDir m_folder;
    QString m_workspace;
    int m_workspaces = 0;
    const MinisignSecretKey m_key = MinisignSecretKey::create();
    const MinisignSecretKey m_nextKey = MinisignSecretKey::create();
};

namespace {

void copyTree(const QString& from, const QString& to)
{
    const QMap<QString, QByteArray> files = tree(from);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        writeFile(to + u'/' + it.key(), it.value());
}

void replaceIn(const QString& file, const QByteArray& old, const QByteArray& now)
{
    QByteArray text = readFile(file);
    if (!text.contains(old))
        qFatal("%s has no “%s”", qPrintable(file), old.constData());
    writeFile(file, text.replace(old, now));
}

const QByteArray news = "<rss version=\"2.0\"><channel><title>Hearth</title><link>https://hearth.test/</link>"
                        "<item><guid isPermaLink=\"false\">1</guid><title>Boilers</title><description>&lt;p&gt;Warm rooms at T\xc5\xb7 Gwyn.&lt;/p&gt;</description></item>"
                        "</channel></rss>";

} // namespace

QJsonObject TestPublishing::json(const QStringList& arguments) const
{
    const ProgramRun done = run(QStringList{u"--json"_s} + arguments);
    const QJsonDocument document = QJsonDocument::fromJson(done.out);
    if (done.exitCode != 0 || !document.isObject())
        qFatal("%s: exit code %d, %s\n%s", qPrintable(arguments.join(u' ')), done.exitCode, done.err.constData(), done.out.constData());
    return document.object();
}

QStringList TestPublishing::building(const QString& source, const QString& out, const QString& key, int sequence) const
{
    return {u"feed"_s, u"build"_s, path(source), u"--out"_s, path(out), u"--secret-key"_s, path(key), u"--sequence"_s, QString::number(sequence)};
}

void TestPublishing::publish(const QString& built) const
{
    copyTree(path(built), path(u"host"_s));
}

void TestPublishing::follow() const
{
    publish(u"v1"_s);
    (void)json({u"feed"_s, u"add"_s, address(u"host"_s, m_key)});
    (void)sync();
}

void TestPublishing::initTestCase()
{
    const QString resources = QStringLiteral(CLARION_SOURCE_DIR "/resources");
    for (const QString& source : {u"source1"_s, u"source2"_s}) {
        copyTree(resources + u"/workshop"_s, path(source));
        copyTree(resources + u"/cards"_s, path(source + u"/cards"_s));
    }
    for (const auto& [name, key] : {std::pair(u"first"_s, m_key), std::pair(u"next"_s, m_nextKey)}) {
        writeFile(path(name + u".key"_s), key.toFileText().toUtf8());
        writeFile(path(name + u".pub"_s), key.publicKey().toFileText().toUtf8());
    }
    const QString second = path(u"source2"_s);
    replaceIn(second + u"/messages/2026-11-warm-rooms.md"_s, "Warm rooms open this week", "Warmer rooms open this week");
    replaceIn(second + u"/policies/clean-rivers.md"_s, "---\n", "---\nwithdrawn: {reason: Superseded}\n");
    if (!QFile::remove(second + u"/messages/2027-01-bills.md"_s))
        qFatal("no message to remove");
    writeFile(second + u"/policies/geese.md"_s, "---\ntitle: Geese\n---\nMore geese.\n");
    m_workspace = path(u"nobody.clarion"_s);
    (void)json(building(u"source1"_s, u"v1"_s, u"first.key"_s, 1));
    (void)json(building(u"source2"_s, u"v2"_s, u"first.key"_s, 2) + QStringList{u"--previous"_s, path(u"v1"_s)});
    copyTree(path(u"source1"_s), path(u"othersource"_s));
    replaceIn(path(u"othersource/feed.yaml"_s), "id: workshop", "id: other");
    (void)json(building(u"othersource"_s, u"other"_s, u"first.key"_s, 1));
}

void TestPublishing::init()
{
    // An officer of their own for each test, and a host that has nothing yet.
    m_workspace = path(u"officer%1.clarion"_s.arg(m_workspaces++));
    QDir(path(u"host"_s)).removeRecursively();
}

void TestPublishing::aBuildTellsWhatReadersOfTheOneBeforeFetch()
{
    const QStringList build = building(u"source2"_s, u"again"_s, u"first.key"_s, 2) + QStringList{u"--previous"_s, path(u"v1"_s)};
    const QJsonObject built = json(build);
    const qint64 bytes = built.value("deltaBytes"_L1).toInteger();
    QVERIFY(bytes > 0);
    QVERIFY(bytes < built.value("bytes"_L1).toInteger() / 4);
    QCOMPARE(built.value("note"_L1).toString(), QString());
    qint64 lying = 0;
    const QMap<QString, QByteArray> files = tree(path(u"again/delta"_s));
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        lying += it.value().size();
    QVERIFY(bytes <= lying);

    QDir(path(u"again"_s)).removeRecursively();
    const ProgramRun said = run(build);
    QVERIFY2(said.exitCode == 0 && said.err.isEmpty(), said.err.constData());
    QVERIFY2(said.out.contains("Who has the one before fetches " + QByteArray::number(bytes) + " bytes"), said.out.constData());
}

void TestPublishing::aFirstBuildHasNothingToTell()
{
    const QJsonObject built = json(building(u"source1"_s, u"alone"_s, u"first.key"_s, 1));
    QCOMPARE(built.value("deltaBytes"_L1).toInteger(-1), 0);
    QCOMPARE(built.value("note"_L1).toString(), QString());
}

void TestPublishing::aPreviousFeedThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("previous");
    QTest::addColumn<int>("sequence");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a folder that is not there") << path(u"nowhere"_s) << 2 << QByteArray("nowhere");
    QTest::newRow("a folder with something else") << path(u"source1"_s) << 2 << QByteArray("source1");
    QTest::newRow("one of the same sequence") << path(u"v1"_s) << 1 << QByteArray("the new one must be higher");
    QTest::newRow("another feed") << path(u"other"_s) << 2 << QByteArray("it holds the feed");
}

void TestPublishing::aPreviousFeedThatDoesNotFitIsRefused()
{
    QFETCH(QString, previous);
    QFETCH(int, sequence);
    QFETCH(QByteArray, says);
    const ProgramRun refused = run(building(u"source2"_s, u"x"_s, u"first.key"_s, sequence) + QStringList{u"--previous"_s, previous});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QVERIFY(!QFileInfo::exists(path(u"x"_s)));
}

void TestPublishing::aDifferenceIsToldInJson()
{
    const QJsonObject difference = json({u"feed"_s, u"diff"_s, path(u"v1"_s), path(u"v2"_s)});
    QCOMPARE(difference.value("from"_L1).toInt(), 1);
    QCOMPARE(difference.value("to"_L1).toInt(), 2);
    QVERIFY(difference.value("manifest"_L1).toArray().isEmpty());
    QVERIFY(difference.value("deltaBytes"_L1).toInteger() > 0);
    QMap<QString, QJsonObject> items;
    for (const QJsonValue& value : difference.value("items"_L1).toArray())
        items.insert(value["kind"_L1].toString() + u'/' + value["id"_L1].toString(), value.toObject());
    QCOMPARE(items.keys(), (QStringList{u"message/2026-11-warm-rooms"_s, u"message/2027-01-bills"_s, u"policy/clean-rivers"_s, u"policy/geese"_s}));
    const auto is = [&items](const QString& name, const char* change, int fromRev, int toRev) {
        const QJsonObject item = items.value(name);
        return item.value("change"_L1) == QLatin1String(change) && item.value("fromRev"_L1).toInt() == fromRev && item.value("toRev"_L1).toInt() == toRev;
    };
    QVERIFY(is(u"message/2026-11-warm-rooms"_s, "changed", 1, 2));
    QCOMPARE(items.value(u"message/2026-11-warm-rooms"_s).value("fields"_L1).toArray(), QJsonArray{u"title"_s});
    QCOMPARE(items.value(u"message/2026-11-warm-rooms"_s).value("title"_L1).toString(), u"Warmer rooms open this week"_s);
    QVERIFY(is(u"message/2027-01-bills"_s, "removed", 1, 0));
    QCOMPARE(items.value(u"policy/clean-rivers"_s).value("change"_L1).toString(), u"withdrawn"_s);
    QVERIFY(is(u"policy/geese"_s, "added", 0, 2));
    QCOMPARE(items.value(u"policy/geese"_s).value("title"_L1).toString(), u"Geese"_s);
}

void TestPublishing::aDifferenceIsToldInWords()
{
    const ProgramRun said = run({u"feed"_s, u"diff"_s, path(u"v1"_s), path(u"v2"_s)});
    QCOMPARE(said.exitCode, 0);
    QVERIFY(said.err.isEmpty());
    const QList<QByteArray> lines = said.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), QByteArray("Sequence 1 to 2"));
    QCOMPARE(lines.at(1), QByteArray("changed\tmessage/2026-11-warm-rooms\tWarmer rooms open this week\ttitle"));
    QVERIFY(lines.at(2).startsWith("removed\tmessage/2027-01-bills\t"));
    QVERIFY(lines.at(3).startsWith("withdrawn\tpolicy/clean-rivers\t"));
    QCOMPARE(lines.at(4), QByteArray("added\tpolicy/geese\tGeese"));
    QVERIFY(lines.at(5).startsWith("Readers of the old one fetch "));
}

void TestPublishing::aFeedDoesNotDifferFromItself()
{
    const ProgramRun said = run({u"feed"_s, u"diff"_s, path(u"v1"_s), path(u"v1"_s)});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.out, QByteArray("Sequence 1 to 1\nNothing differs.\n"));
    QVERIFY(json({u"feed"_s, u"diff"_s, path(u"v1"_s), path(u"v1"_s)}).value("items"_L1).toArray().isEmpty());
}

void TestPublishing::whatCannotBeComparedIsRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a folder that is not there") << u"nowhere"_s;
    QTest::newRow("sources") << u"source1"_s;
    QTest::newRow("another feed") << u"other"_s;
}

void TestPublishing::whatCannotBeComparedIsRefused()
{
    QFETCH(QString, folder);
    for (const QStringList& order : {QStringList{path(u"v1"_s), path(folder)}, QStringList{path(folder), path(u"v1"_s)}}) {
        const ProgramRun refused = run(QStringList{u"feed"_s, u"diff"_s} + order);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(folder.toUtf8()), refused.err.constData());
    }
}

void TestPublishing::syncTellsWhatTheContractNames()
{
    publish(u"v1"_s);
    (void)json({u"feed"_s, u"add"_s, address(u"host"_s, m_key)});
    const QJsonObject first = sync();
    const QStringList contract{u"id"_s, u"from"_s, u"to"_s, u"bytes"_s, u"requests"_s, u"added"_s, u"updated"_s, u"withdrawn"_s, u"outcome"_s, u"reason"_s};
    for (const QString& key : contract)
        QVERIFY2(first.contains(key), qPrintable(key));
    QCOMPARE(first.value("id"_L1).toString(), u"workshop"_s);
    QCOMPARE(first.value("from"_L1).toInt(-1), 0);
    QCOMPARE(first.value("to"_L1).toInt(), 1);
    QCOMPARE(first.value("outcome"_L1).toString(), u"updated"_s);
    QCOMPARE(first.value("reason"_L1), QJsonValue(QString()));
    QVERIFY(first.value("added"_L1).toInt() > 20);
    QVERIFY(first.value("requests"_L1).toInt() > 3);
    const qint64 whole = first.value("bytes"_L1).toInteger();

    publish(u"v2"_s);
    const QJsonObject second = sync();
    QCOMPARE(second.value("from"_L1).toInt(), 1);
    QCOMPARE(second.value("to"_L1).toInt(), 2);
    QCOMPARE(second.value("added"_L1).toInt(), 1);
    QCOMPARE(second.value("updated"_L1).toInt(), 1);
    QCOMPARE(second.value("withdrawn"_L1).toInt(), 1);
    QCOMPARE(second.value("removed"_L1).toInt(), 1);
    QCOMPARE(second.value("requests"_L1).toInt(), 3);
    QVERIFY(second.value("bytes"_L1).toInteger() < whole / 2);

    const QJsonObject third = sync();
    QCOMPARE(third.value("outcome"_L1).toString(), u"unchanged"_s);
    QCOMPARE(third.value("from"_L1).toInt(), 2);
    QCOMPARE(third.value("to"_L1).toInt(), 2);

    QDir(path(u"host"_s)).removeRecursively();
    const ProgramRun failed = run({u"--json"_s, u"sync"_s});
    QCOMPARE(failed.exitCode, 1);
    const QJsonObject last = QJsonDocument::fromJson(failed.out)["feeds"_L1].toArray().at(0).toObject();
    for (const QString& key : contract)
        QVERIFY2(last.contains(key), qPrintable(key));
    QCOMPARE(last.value("outcome"_L1).toString(), u"failed"_s);
    QVERIFY(!last.value("reason"_L1).toString().isEmpty());
    QCOMPARE(last.value("to"_L1).toInt(), 2);
}

void TestPublishing::syncOfOneFeedLeavesTheOthers()
{
    publish(u"v1"_s);
    (void)json({u"feed"_s, u"add"_s, address(u"host"_s, m_key)});
    (void)json({u"feed"_s, u"add"_s, address(u"other"_s, m_key)});
    const QJsonArray done = json({u"sync"_s, u"--feed"_s, u"other"_s}).value("feeds"_L1).toArray();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.at(0)["id"_L1].toString(), u"other"_s);
    for (const QJsonValue& feed : feeds())
        QCOMPARE(feed["sequence"_L1].toInt(), feed["id"_L1] == u"other"_s ? 1 : 0);
    const ProgramRun unknown = run({u"sync"_s, u"--feed"_s, u"nobody"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("nobody"));
}

void TestPublishing::nobodyIsAskedWhileThePersonWorksOffline()
{
    publish(u"v1"_s);
    (void)json({u"feed"_s, u"add"_s, address(u"host"_s, m_key)});
    const auto workOffline = [this](bool isOffline) {
        const SystemClock clock;
        const auto workspace = required(Workspace::open(m_workspace, clock));
        required(workspace->writer().runAndWait([&](Transaction& transaction) { return writeSyncSettings(transaction, {isOffline, true}, clock); }));
    };
    workOffline(true);
    const QString nobody = u"https://127.0.0.1:1/feed"_s;
    for (const QStringList& command : {QStringList{u"sync"_s}, QStringList{u"feed"_s, u"add"_s, nobody + u'#' + m_key.publicKey().toBase64()},
                                       QStringList{u"subscribe"_s, nobody}}) {
        const ProgramRun refused = run(command);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains("working offline"), refused.err.constData());
    }
    // What lies on this computer is nobody's to ask.
    (void)json({u"feed"_s, u"add"_s, address(u"host"_s, m_key)});
    QCOMPARE(feeds().at(0)["sequence"_L1].toInt(-1), 0);
    QCOMPARE(feeds().at(0)["lastError"_L1].toString(), QString());
    workOffline(false);
    QCOMPARE(sync().value("to"_L1).toInt(), 1);
}

void TestPublishing::readersFollowAKeyThatTurned()
{
    follow();
    const ProgramRun said = run({u"feed"_s, u"rotate"_s, path(u"host"_s), u"--secret-key"_s, path(u"first.key"_s), u"--new-key"_s, path(u"next.pub"_s)});
    QVERIFY2(said.exitCode == 0 && said.err.isEmpty(), said.err.constData());
    QVERIFY(said.out.contains(m_key.publicKey().keyId().toUtf8()) && said.out.contains(m_nextKey.publicKey().keyId().toUtf8()));
    (void)json(building(u"source2"_s, u"host"_s, u"next.key"_s, 2));
    QCOMPARE(sync().value("to"_L1).toInt(), 2);
    QCOMPARE(feeds().at(0)["key"_L1].toString(), m_nextKey.publicKey().toBase64());
    // The old address leads there, too.
    QVERIFY(json({u"feed"_s, u"verify"_s, address(u"host"_s, m_key)}).value("keyId"_L1) == m_nextKey.publicKey().keyId());
}

void TestPublishing::aKeyCanBeGivenAsItIs()
{
    publish(u"v1"_s);
    const QJsonObject said = json({u"feed"_s, u"rotate"_s, path(u"host"_s), u"--secret-key"_s, path(u"first.key"_s), u"--new-key"_s,
                                   m_nextKey.publicKey().toBase64()});
    QCOMPARE(said.value("key"_L1).toString(), m_key.publicKey().keyId());
    QCOMPARE(said.value("newKey"_L1).toString(), m_nextKey.publicKey().keyId());
}

void TestPublishing::readersTakeNothingMoreOfAWithdrawnKey()
{
    follow();
    const QJsonObject said = json({u"feed"_s, u"revoke"_s, path(u"host"_s), u"--secret-key"_s, path(u"first.key"_s), u"--reason"_s, u"A laptop was stolen"_s});
    QCOMPARE(said.value("key"_L1).toString(), m_key.publicKey().keyId());
    QCOMPARE(said.value("newKey"_L1).toString(), QString());
    // What the publisher goes on with is signed by a key that readers do not have.
    (void)json(building(u"source2"_s, u"host"_s, u"next.key"_s, 2));
    const ProgramRun refused = run({u"sync"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("has withdrawn the key") && refused.err.contains("A laptop was stolen"), refused.err.constData());
    QCOMPARE(feeds().at(0)["sequence"_L1].toInt(), 1);
    QVERIFY(!json({u"tool"_s, u"list"_s}).value("tools"_L1).toArray().isEmpty());
}

void TestPublishing::aKeyStatementThatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString key = path(u"first.key"_s);
    QTest::newRow("a key that turns to itself") << QStringList{u"rotate"_s, path(u"v1"_s), u"--secret-key"_s, key, u"--new-key"_s, path(u"first.pub"_s)};
    QTest::newRow("a new key that is none") << QStringList{u"rotate"_s, path(u"v1"_s), u"--secret-key"_s, key, u"--new-key"_s, u"RWnothing"_s};
    QTest::newRow("a secret key as the new one") << QStringList{u"rotate"_s, path(u"v1"_s), u"--secret-key"_s, key, u"--new-key"_s, path(u"next.key"_s)};
    QTest::newRow("a folder without a feed") << QStringList{u"rotate"_s, path(u"source1"_s), u"--secret-key"_s, key, u"--new-key"_s, path(u"next.pub"_s)};
    QTest::newRow("a key that is not there") << QStringList{u"revoke"_s, path(u"v1"_s), u"--secret-key"_s, path(u"no.key"_s), u"--reason"_s, u"x"_s};
    QTest::newRow("revoking in a folder without a feed") << QStringList{u"revoke"_s, path(u"source1"_s), u"--secret-key"_s, key, u"--reason"_s, u"x"_s};
}

void TestPublishing::aKeyStatementThatCannotBeMeantIsRefused()
{
    QFETCH(QStringList, arguments);
    const QStringList before = tree(m_folder.path()).keys();
    const ProgramRun refused = run(QStringList{u"feed"_s} + arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.endsWith('\n'));
    QCOMPARE(tree(m_folder.path()).keys(), before);
    // A secret key that was given by mistake is not repeated on the screen.
    QVERIFY(!refused.err.contains(m_nextKey.toFileText().toUtf8().split('\n').at(1)));
}

void TestPublishing::aRemovedFeedLeavesThePostsMadeFromIt()
{
    follow();
    (void)json({u"area"_s, u"set"_s, u"E99000009"_s});
    (void)json({u"localise"_s, u"class-sizes"_s, u"--network"_s, u"facebook"_s, u"--plan"_s, u"2027-05-06 07:00"_s});
    const QJsonArray posts = json({u"post"_s, u"list"_s}).value("posts"_L1).toArray();
    QCOMPARE(posts.size(), 1);
    const ProgramRun unknown = run({u"feed"_s, u"remove"_s, u"nobody"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("nobody") && unknown.err.contains("feed list"));

    QCOMPARE(json({u"feed"_s, u"remove"_s, u"workshop"_s}).value("feed"_L1).toString(), u"workshop"_s);
    QVERIFY(feeds().isEmpty());
    QCOMPARE(json({u"post"_s, u"list"_s}).value("posts"_L1).toArray(), posts);
    QVERIFY(json({u"search"_s, u"rooms"_s}).value("items"_L1).toArray().isEmpty());
    QCOMPARE(run({u"feed"_s, u"remove"_s, u"workshop"_s}).exitCode, 1);
    (void)json({u"feed"_s, u"add"_s, address(u"host"_s, m_key)});
    QCOMPARE(sync().value("to"_L1).toInt(), 1);
    QVERIFY(!json({u"search"_s, u"rooms"_s}).value("items"_L1).toArray().isEmpty());
}

void TestPublishing::subscribeFollowsAWebsite()
{
    writeFile(path(u"news.xml"_s), news);
    const QString file = QUrl::fromLocalFile(path(u"news.xml"_s)).toString();
    const QJsonObject followed = json({u"subscribe"_s, file});
    QCOMPARE(followed.value("title"_L1).toString(), u"Hearth"_s);
    QCOMPARE(followed.value("address"_L1).toString(), file);
    QVERIFY(followed.value("others"_L1).toArray().isEmpty());
    const QString id = followed.value("feed"_L1).toString();
    const QJsonObject report = sync({u"--feed"_s, id});
    QCOMPARE(report.value("id"_L1).toString(), id);
    QCOMPARE(report.value("added"_L1).toInt(), 1);
    QCOMPARE(sync().value("outcome"_L1).toString(), u"unchanged"_s);
    QCOMPARE(feeds().at(0)["key"_L1].toString(), QString());
    // Words say that nobody vouches for it.
    const ProgramRun said = run({u"subscribe"_s, file});
    QVERIFY2(said.out.contains("Hearth") && said.out.contains("unsigned"), said.out.constData());
    QCOMPARE(feeds().size(), 1);
    (void)json({u"feed"_s, u"remove"_s, id});
    QVERIFY(feeds().isEmpty());
}

void TestPublishing::subscribeTellsWhatElseAPageNames()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    const TestAuthority authority;
    HttpsServer server(authority.issue(u"localhost"_s));
    server.answer = [](const HttpsRequest& request) {
        HttpsReply reply;
        reply.body = request.path == "/" ? QByteArray("<!DOCTYPE html><title>Hearth</title><link rel=alternate type=application/rss+xml href=news.xml>"
                                                      "<link rel=alternate type=application/rss+xml title='What is on' href=/events.xml>")
                                         : news;
        return reply;
    };
    const QStringList subscribing{u"--ca"_s, authority.caFile(), u"subscribe"_s, server.url().toString()};
    const QJsonObject followed = json(subscribing);
    QCOMPARE(followed.value("address"_L1).toString(), server.url(u"/news.xml"_s).toString());
    const QJsonArray others = followed.value("others"_L1).toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.at(0)["address"_L1].toString(), server.url(u"/events.xml"_s).toString());
    QCOMPARE(others.at(0)["title"_L1].toString(), u"What is on"_s);
    const ProgramRun said = run(subscribing);
    QVERIFY2(said.out.contains("The page names another: " + server.url(u"/events.xml"_s).toString().toUtf8()), said.out.constData());
}

void TestPublishing::subscribeSaysWhereThereIsNoFeed()
{
    writeFile(path(u"page.html"_s), "<!DOCTYPE html><title>A page</title>");
    for (const QString& wrong : {QUrl::fromLocalFile(path(u"page.html"_s)).toString(), QUrl::fromLocalFile(path(u"nothing.xml"_s)).toString(),
                                 u"ftp://hearth.test/"_s, QString()}) {
        const ProgramRun refused = run({u"subscribe"_s, wrong});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(wrong.section(u'/', -1).toUtf8()), refused.err.constData());
    }
    QVERIFY(feeds().isEmpty());
}

void TestPublishing::searchFindsWhatWasRead()
{
    follow();
    writeFile(path(u"news.xml"_s), news);
    (void)json({u"subscribe"_s, QUrl::fromLocalFile(path(u"news.xml"_s)).toString()});
    (void)json({u"sync"_s});
    const auto search = [this](const QStringList& arguments) { return json(QStringList{u"search"_s} + arguments).value("items"_L1).toArray(); };
    const QJsonArray found = search({u"warm rooms"_s});
    QStringList kinds;
    for (const QJsonValue& item : found) {
        kinds << item["kind"_L1].toString();
        QCOMPARE(item["signed"_L1].toBool(), item["kind"_L1] != u"article"_s);
        QVERIFY(!item["title"_L1].toString().isEmpty());
        QVERIFY(!item["snippet"_L1].toString().contains(u'<'));
        QVERIFY(!item["feed"_L1].toString().isEmpty() && !item["id"_L1].toString().isEmpty());
        QVERIFY(item["rev"_L1].toInt() >= 1);
    }
    QVERIFY(kinds.contains(u"article"_s) && kinds.contains(u"message"_s));
    QCOMPARE(search({u"ty gwyn"_s, u"--kind"_s, u"article"_s}).size(), 1);
    QCOMPARE(search({u"warm rooms"_s, u"--kind"_s, u"article"_s}).size(), 1);
    QCOMPARE(search({u"warm rooms"_s, u"--limit"_s, u"1"_s}).size(), 1);
    // A whole word was given.
    QVERIFY(search({u"war roo"_s}).isEmpty());
    const ProgramRun said = run({u"search"_s, u"boilers"_s});
    QVERIFY2(said.out.contains("Boilers (Hearth)") && said.out.contains("Warm rooms"), said.out.constData());
    const ProgramRun nothing = run({u"search"_s, u"\"'*("_s});
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.out.startsWith("Nothing fits"));
}

void TestPublishing::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"feed diff a", "feed diff", "feed diff a b c", "feed rotate a", "feed rotate a --secret-key b", "feed rotate a --new-key b",
                                  "feed revoke a", "feed revoke a --secret-key b", "feed revoke a --reason b", "feed remove", "feed remove a b", "subscribe",
                                  "search", "search a --limit 0", "search a --limit few", "search a --limit 10001", "sync --feed", "sync workshop"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestPublishing::wrongUsageExitsWith2()
{
    QFETCH(QString, arguments);
    const ProgramRun said = run(arguments.split(u' '));
    QVERIFY2(said.exitCode == 2, (said.err + said.out).constData());
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.contains("clarion-cli"));
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
