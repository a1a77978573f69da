#include "library/networkrules.h"
#include "networks/textlength.h"
#include "storage/query.h"
#include "support/feedreader.h"
#include "support/program.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;

/// The limits of networks are data that feeds may tell anew.
class TestNetworkRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFeedTheBuiltInLimitsHold();
    void aFeedTellsOtherLimits();
    void whatIsOpenedStaysBuiltIn();
    void networksThatNobodyKnowsAreNotAdded();
    void aNewerRevisionTakesThePlace();
    void badRulesAreRefusedByTheBuild();
    void badRulesThatComeAllTheSameArePassedOver_data();
    void badRulesThatComeAllTheSameArePassedOver();
    void withdrawnRulesGiveTheBuiltInLimitsBack_data();
    void withdrawnRulesGiveTheBuiltInLimitsBack();
    void theWidestLevelSpeaks();

private:
    static QByteArray rules(int limit, const QByteArray& more = {}, const QByteArray& id = "x")
    {
        return "{\"format\": 1, " + more + "\"networks\": [{\"id\": \"" + id + "\", \"name\": \"Y\", \"text\": {\"limit\": " + QByteArray::number(limit)
            + ", \"bytes\": 4000, \"count\": \"char\"}, \"images\": {\"max\": 7, \"alt\": 50, \"required\": true}, \"compose\": \"https://else.example/\"}]}\n";
    }
    static std::vector<Network> networks(FeedReader& reader) { return reader.workspace->networks(); }
    static Network x(FeedReader& reader) { return *reader.workspace->network(QStringLiteral("x")); }
    static void sync(FeedReader& reader, const FeedFolder& folder)
    {
        folder.build();
        (void)required(reader.syncFrom(folder.out()));
    }
    static void run(FeedReader& reader, const QString& statement)
    {
        required(reader.workspace->writer().runAndWait([&](Transaction& transaction) { return transaction.database().execute(statement); }));
    }
};

void TestNetworkRules::withoutAFeedTheBuiltInLimitsHold()
{
    TemporaryWorkspace workspace;
    QCOMPARE(required(readNetworks(workspace->database())), builtInNetworks());
    QVERIFY(!workspace->network(QStringLiteral("myspace")));
}

void TestNetworkRules::aFeedTellsOtherLimits()
{
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(300));
    folder.build();
    FeedReader reader(folder.out());
    QCOMPARE(networks(reader), builtInNetworks());
    (void)required(reader.run());
    const Network network = x(reader);
    QCOMPARE(network.limit.value_or(0), 300);
    QCOMPARE(network.byteLimit.value_or(0), 4000);
    QCOMPARE(network.unit, CountUnit::Char);
    QCOMPARE(network.imagesMax, 7);
    QCOMPARE(network.altMax, 50);
    QVERIFY2(network.imageMegabytes == findNetwork(QStringLiteral("x"))->imageMegabytes && network.imageMegabytes, "what the rules do not speak of stays");
    QVERIFY(network.imageRequired);
    QVERIFY(checkLength(QString(300, QLatin1Char('a')), network).fits);
    QCOMPARE(findNetwork(QStringLiteral("x"))->limit.value_or(0), 280);
    // All others as before, in their order.
    std::vector<Network> others = networks(reader);
    others.front() = builtInNetworks().front();
    QCOMPARE(others, builtInNetworks());

    // And so counts the program, in this workspace alone.
    const auto counted = [](const QStringList& where) {
        return runProgram(QStringLiteral(CLARION_CLI), where + QStringList{QStringLiteral("count"), QStringLiteral("--network"), QStringLiteral("x")}, "\"€\"").out;
    };
    QCOMPARE(counted({QStringLiteral("--workspace"), reader.workspace.file()}), QByteArray("{\"length\":1,\"limit\":300,\"over\":0}\n"));
    QCOMPARE(counted({QStringLiteral("--workspace"), reader.workspace.folder() + QStringLiteral("/none.clarion")}),
             QByteArray("{\"length\":2,\"limit\":280,\"over\":0}\n"));
    QVERIFY(!QFile::exists(reader.workspace.folder() + QStringLiteral("/none.clarion")));
}

void TestNetworkRules::whatIsOpenedStaysBuiltIn()
{
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(300));
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    QCOMPARE(x(reader).name, QStringLiteral("X"));
    QCOMPARE(x(reader).composeUrl, builtInNetworks().front().composeUrl);
    QCOMPARE(x(reader).icon, builtInNetworks().front().icon);
}

void TestNetworkRules::networksThatNobodyKnowsAreNotAdded()
{
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(300, {}, "myspace"));
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    QCOMPARE(networks(reader), builtInNetworks());
}

void TestNetworkRules::aNewerRevisionTakesThePlace()
{
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(300));
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    folder.write(QStringLiteral("rules/networks.json"), rules(320, "\"rev\": 2, "));
    sync(reader, folder);
    QCOMPARE(x(reader).limit.value_or(0), 320);
    // Of two tables the newer one speaks, whatever they are called; other rules than limits are no matter of theirs.
    folder.write(QStringLiteral("rules/a-table.json"), rules(340, "\"rev\": 3, "));
    folder.write(QStringLiteral("rules/b-words.json"), "{\"rev\": 9, \"words\": []}");
    sync(reader, folder);
    QCOMPARE(x(reader).limit.value_or(0), 340);
}

void TestNetworkRules::badRulesAreRefusedByTheBuild()
{
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(0));
    const SourceProblems problems = folder.problems();
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().file, QStringLiteral("rules/networks.json"));
}

void TestNetworkRules::badRulesThatComeAllTheSameArePassedOver_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("no limit") << QStringLiteral("json_set(payload, '$.content.networks[0].text.limit', 0)");
    QTest::newRow("an unknown count") << QStringLiteral("json_set(payload, '$.content.networks[0].text.count', 'syllables')");
    QTest::newRow("another format") << QStringLiteral("json_set(payload, '$.content.format', 2)");
    QTest::newRow("no table") << QStringLiteral("json_set(payload, '$.content.networks', 'none')");
    QTest::newRow("no content") << QStringLiteral("json_set(payload, '$.content', 7)");
    QTest::newRow("no JSON") << QStringLiteral("'{'");
}

void TestNetworkRules::badRulesThatComeAllTheSameArePassedOver()
{
    QFETCH(QString, payload);
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(300));
    folder.write(QStringLiteral("rules/later.json"), rules(320, "\"rev\": 2, "));
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    run(reader, QStringLiteral("UPDATE items SET payload = %1 WHERE kind = 'rules' AND id = 'later'").arg(payload));
    QCOMPARE(x(reader).limit.value_or(0), 300);
    run(reader, QStringLiteral("UPDATE items SET payload = %1 WHERE kind = 'rules'").arg(payload));
    QCOMPARE(networks(reader), builtInNetworks());
}

void TestNetworkRules::withdrawnRulesGiveTheBuiltInLimitsBack_data()
{
    QTest::addColumn<QByteArray>("withdrawn");
    QTest::newRow("with a reason") << QByteArray("\"rev\": 2, \"withdrawn\": {\"reason\": \"X went back to 280.\"}, ");
    QTest::newRow("taken away") << QByteArray();
}

void TestNetworkRules::withdrawnRulesGiveTheBuiltInLimitsBack()
{
    QFETCH(QByteArray, withdrawn);
    FeedFolder folder;
    folder.write(QStringLiteral("rules/networks.json"), rules(300));
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    QCOMPARE(x(reader).limit.value_or(0), 300);
    if (withdrawn.isEmpty())
        folder.remove(QStringLiteral("rules/networks.json"));
    else
        folder.write(QStringLiteral("rules/networks.json"), rules(300, withdrawn));
    sync(reader, folder);
    QCOMPARE(networks(reader), builtInNetworks());
}

void TestNetworkRules::theWidestLevelSpeaks()
{
    FeedFolder folder;
    folder.replace(QStringLiteral("feed.yaml"), "level: national", "level: region");
    folder.write(QStringLiteral("rules/networks.json"), rules(300, "\"rev\": 5, "));
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    const auto addRules = [&reader](const char* id, const char* level, const char* form, int limit) {
        run(reader, QStringLiteral("INSERT INTO feeds (id, form, address, public_key, title, provider, level, language, accent, website, sequence, "
                                   "etag, snapshot, added_at, last_error) VALUES ('%1', '%3', '', '', '%1', '', '%2', 'en', '', '', 1, '', '', 1, '')")
                        .arg(QLatin1String(id), QLatin1String(level), QLatin1String(form)));
        run(reader, QStringLiteral("INSERT INTO items (feed_id, kind, id, rev, title, text, payload, withdrawn) "
                                   "VALUES ('%1', 'rules', 'networks', 1, 'networks', '', json_object('content', json('%2')), 0)")
                        .arg(QLatin1String(id), QString::fromUtf8(rules(limit))));
    };
    addRules("society", "society", "signed", 310);
    QCOMPARE(x(reader).limit.value_or(0), 300);
    // What nobody signed tells no limits.
    addRules("web", "national", "web", 320);
    QCOMPARE(x(reader).limit.value_or(0), 300);
    addRules("nation", "national", "signed", 330);
    QCOMPARE(x(reader).limit.value_or(0), 330);
    run(reader, QStringLiteral("UPDATE feeds SET removed_at = 1 WHERE id = 'nation'"));
    QCOMPARE(x(reader).limit.value_or(0), 300);
}

QTEST_GUILESS_MAIN(TestNetworkRules)
#include "tst_networkrules.moc"
