#include "base/text.h"
#include "networks/network.h"
#include "networks/textlength.h"
#include "support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace clarion;

class TestTextLength : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInNetworksStandInTheirOrder();
    void builtInLimitsAreThoseOfTheNetworks_data();
    void builtInLimitsAreThoseOfTheNetworks();
    void unknownNetworksAreNone();
    void refusesBadRules_data();
    void refusesBadRules();

    void countsAsTheNetworkDoes_data();
    void countsAsTheNetworkDoes();
    void agreesWithTheConformanceSuite_data();
    void agreesWithTheConformanceSuite();
    void findsTheLinksOfTheConformanceSuite_data();
    void findsTheLinksOfTheConformanceSuite();
    void agreesWithTheCountVectors();
    void agreesWithTheVendorsOwnFile_data();
    void agreesWithTheVendorsOwnFile();
    void agreesWithBlueskysOwnTests();
    void builtInLimitsAgreeWithTheCollectedOnes();

    void checksLengthAndBytes();
    void overflowBeginsAtAGrapheme_data();
    void overflowBeginsAtAGrapheme();
    void whatStandsBeforeTheOverflowFits();
    void longTextsAreCountedQuickly();
};

namespace {

const Network& networkNamed(const char* id)
{
    const Network* network = findNetwork(QString::fromLatin1(id));
    if (!network)
        qFatal("no network %s", id);
    return *network;
}

/// A file of the shared test data; nothing where it is not at hand.
QJsonObject sharedTestData(const QString& path)
{
    QFile file(sharedFile(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray rulesWith(const QByteArray& network)
{
    return "{\"format\":1,\"networks\":[" + network + "]}";
}

} // namespace

void TestTextLength::builtInNetworksStandInTheirOrder()
{
    QStringList ids;
    for (const Network& network : builtInNetworks()) {
        ids.append(network.id);
        QVERIFY(!network.name.isEmpty());
        QVERIFY(!network.icon.isEmpty());
        QVERIFY(network.imagesMax > 0);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("x bluesky mastodon threads facebook instagram tiktok linkedin youtube whatsapp email"));
}

void TestTextLength::builtInLimitsAreThoseOfTheNetworks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("limit");
    QTest::addColumn<CountUnit>("unit");
    QTest::addColumn<bool>("imageRequired");
    const auto add = [](const char* id, int limit, CountUnit unit, bool imageRequired) {
        QTest::newRow(id) << QString::fromLatin1(id) << limit << unit << imageRequired;
    };
    add("x", 280, CountUnit::TwitterWeighted, false);
    add("bluesky", 300, CountUnit::Grapheme, false);
    add("mastodon", 500, CountUnit::CharUrl23, false);
    add("threads", 500, CountUnit::Utf8Emoji, false);
    add("facebook", 63206, CountUnit::Char, false);
    add("instagram", 2200, CountUnit::Char, true);
    add("tiktok", 2200, CountUnit::Utf16, true);
    add("linkedin", 3000, CountUnit::Char, false);
    add("youtube", 5000, CountUnit::Char, false);
    add("whatsapp", -1, CountUnit::Char, false);
    add("email", -1, CountUnit::Char, false);
}

void TestTextLength::builtInLimitsAreThoseOfTheNetworks()
{
    QFETCH(QString, id);
    const Network* network = findNetwork(id);
    QVERIFY(network);
    QTEST(network->limit.value_or(-1), "limit");
    QTEST(network->unit, "unit");
    QTEST(network->imageRequired, "imageRequired");
    QCOMPARE(network->byteLimit.value_or(-1), id == QLatin1String("bluesky") ? 3000 : -1);
}

void TestTextLength::unknownNetworksAreNone()
{
    QVERIFY(!findNetwork(QStringLiteral("myspace")));
    QVERIFY(!findNetwork(QString()));
}

void TestTextLength::refusesBadRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("byte 1: ");
    QTest::newRow("another format") << QByteArray("{\"format\":2}") << QStringLiteral("format 1 expected");
    QTest::newRow("no networks") << rulesWith("") << QStringLiteral("networks expected");
    QTest::newRow("an unknown count") << rulesWith(R"({"id":"a","name":"A","text":{"count":"syllables"}})")
                                      << QStringLiteral("networks[0]: unknown count");
    QTest::newRow("no id") << rulesWith(R"({"name":"A","text":{"count":"char"}})")
                           << QStringLiteral("networks[0]: id and name expected");
    QTest::newRow("a limit of 0") << rulesWith(R"({"id":"a","name":"A","text":{"limit":0,"count":"char"}})")
                                  << QStringLiteral("networks[0]: limit must be a whole number from 1");
    QTest::newRow("a limit in words") << rulesWith(R"({"id":"a","name":"A","text":{"limit":"many","count":"char"}})")
                                      << QStringLiteral("networks[0]: limit must be a whole number from 1");
    QTest::newRow("a program to open")
        << rulesWith(R"({"id":"a","name":"A","text":{"count":"char"},"compose":"file:///bin/sh"})")
        << QStringLiteral("networks[0]: compose must be an https: or mailto: address");
    QTest::newRow("the same twice") << rulesWith(R"({"id":"a","name":"A","text":{"count":"char"}},
                                                    {"id":"a","name":"B","text":{"count":"char"}})")
                                    << QStringLiteral("networks[1]: id a occurs twice");
}

void TestTextLength::refusesBadRules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const Result<std::vector<Network>> networks = parseNetworks(json, QStringLiteral("rules"));
    QVERIFY(!networks);
    QCOMPARE(networks.error().code, ErrorCode::Syntax);
    QCOMPARE(networks.error().subject, QStringLiteral("rules"));
    QVERIFY2(networks.error().detail.startsWith(detail), qPrintable(networks.error().detail));
}

void TestTextLength::countsAsTheNetworkDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("length");
    const auto add = [](const char* name, const char* id, const QString& text, int length) {
        QTest::newRow(name) << text << QString::fromLatin1(id) << length;
    };
    add("X: nothing", "x", QString(), 0);
    add("X: plain text", "x", QStringLiteral("Vote Labour"), 11);
    add("X: curly quotes and dashes are light", "x", QStringLiteral("“School cuts” – £1m"), 19);
    add("X: the euro is heavy", "x", QStringLiteral("€1m"), 4);
    add("X: composed first", "x", QStringLiteral("Mo\u0302n"), 3);
    add("X: an emoji counts two", "x", QStringLiteral("Vote 🌹"), 7);
    add("X: a family counts two", "x", QStringLiteral("👩‍👩‍👧‍👦"), 2);
    add("X: a family of nobody's list counts each", "x", QStringLiteral("😀‍😀"), 5);
    add("X: the flag of Wales counts two", "x", QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿"), 2);
    add("X: a national flag counts two", "x", QStringLiteral("🇬🇧"), 2);
    add("X: letters that are no flag count each", "x", QStringLiteral("🇦🇦"), 4);
    add("X: a keycap counts two", "x", QStringLiteral("1️⃣"), 2);
    add("X: a digit is a digit", "x", QStringLiteral("1"), 1);
    add("X: the copyright sign is text", "x", QStringLiteral("©"), 1);
    add("X: the copyright emoji is none", "x", QStringLiteral("©️"), 2);
    add("X: a heart with its selector", "x", QStringLiteral("❤️"), 2);
    add("X: a hand as text", "x", QStringLiteral("✌︎"), 4);
    add("X: a tone of skin", "x", QStringLiteral("👍🏽"), 2);
    add("X: a tone on nothing that takes one", "x", QStringLiteral("😀🏽"), 4);
    add("X: a job with a tone", "x", QStringLiteral("👩🏽‍🏫"), 2);
    add("X: the rainbow flag", "x", QStringLiteral("🏳️‍🌈"), 2);
    add("X: the ball of a telephone, with its selector", "x", QStringLiteral("⚽️"), 2);
    add("X: a rose takes no selector", "x", QStringLiteral("🌹\uFE0F"), 4);
    add("X: a child's tone is no part of the family", "x", QStringLiteral("👩\u200D👦🏽"), 4);
    add("X: two tones shake hands", "x", QStringLiteral("🫱🏻\u200D🫲🏿"), 2);
    add("X: the witness's eye without selectors", "x", QStringLiteral("👁\u200D🗨"), 2);
    add("X: the witness's eye with selectors", "x", QStringLiteral("👁\uFE0F\u200D🗨\uFE0F"), 5);
    add("X: a newer emoji with a tone", "x", QStringLiteral("🫶🏽"), 2);
    add("X: a link counts 23", "x", QStringLiteral("See https://www.schoolcuts.org.uk/a/very/long/path/that/goes/on"), 27);
    add("X: a short link counts 23", "x", QStringLiteral("http://a.co"), 23);
    add("X: a link without protocol", "x", QStringLiteral("Go to schoolcuts.org.uk now"), 33);
    add("X: a full stop is no part of it", "x", QStringLiteral("schoolcuts.org.uk."), 24);
    add("X: no top-level domain, no link", "x", QStringLiteral("http://x.y and e.g. this"), 24);
    add("X: a forgotten space makes a link", "x", QStringLiteral("now.it"), 23);
    add("X: an address of e-mail is no link", "x", QStringLiteral("jane@example.org"), 16);
    add("X: brackets of Wikipedia", "x", QStringLiteral("(https://en.wikipedia.org/wiki/Ayr_(UK))"), 25);
    add("X: a link with a query", "x", QStringLiteral("https://example.org/?a=1&b=2!"), 24);
    add("X: upper case", "x", QStringLiteral("HTTPS://EXAMPLE.ORG"), 23);
    add("X: a newer top-level domain", "x", QStringLiteral("jane.vote"), 23);

    add("Bluesky: graphemes", "bluesky", QStringLiteral("Mo\u0302n 👩‍👩‍👧‍👦"), 5);
    add("Bluesky: a Hindi conjunct", "bluesky", QStringLiteral("क्षत्रिय"), 3);
    add("Bluesky: a Windows line end", "bluesky", QStringLiteral("a\r\nb"), 3);
    add("Bluesky: a link counts in full", "bluesky", QStringLiteral("https://example.org/abcdefghij"), 30);

    add("Mastodon: a link counts 23", "mastodon", QStringLiteral("See https://example.org/a/very/long/path/indeed"), 27);
    add("Mastodon: only with a protocol", "mastodon", QStringLiteral("See example.org"), 15);
    add("Mastodon: the host of a mention is free", "mastodon", QStringLiteral("Hi @jane@mastodon.example!"), 9);
    add("Mastodon: a local mention", "mastodon", QStringLiteral("Hi @jane!"), 9);
    add("Mastodon: an address of e-mail is no mention", "mastodon", QStringLiteral("jane@example.org"), 16);
    add("Mastodon: a mention inside a link", "mastodon", QStringLiteral("https://a.example.org/@jane@b.example"), 23);
    add("Mastodon: a family", "mastodon", QStringLiteral("👩‍👩‍👧‍👦"), 1);
    add("Mastodon: decomposed letters", "mastodon", QStringLiteral("Mo\u0302n"), 3);
    add("Mastodon: a mark on the end of a link", "mastodon", QStringLiteral("https://example.org\u0301 b"), 25);
    add("Mastodon: a full stop after a mention", "mastodon", QStringLiteral("@jane@a.example."), 6);

    add("Threads: an emoji counts its bytes", "threads", QStringLiteral("Vote 🌹"), 9);
    add("Threads: a family counts its bytes", "threads", QStringLiteral("👩‍👩‍👧‍👦"), 25);
    add("Threads: accents count one", "threads", QStringLiteral("Môn"), 3);
    add("Threads: a heart with its selector", "threads", QStringLiteral("❤️"), 6);
    add("Threads: a keycap", "threads", QStringLiteral("1️⃣"), 7);

    add("TikTok: UTF-16 units", "tiktok", QStringLiteral("Vote 🌹"), 7);
    add("Facebook: code points", "facebook", QStringLiteral("Vote 🌹"), 6);
}

void TestTextLength::countsAsTheNetworkDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const Network* network = findNetwork(id);
    QVERIFY(network);
    QTEST(textLength(text, *network), "length");
}

void TestTextLength::agreesWithTheConformanceSuite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    const QJsonObject suite = sharedTestData(QStringLiteral("peers/text/twitter-conformance.json"));
    if (suite.isEmpty())
        QSKIP("the shared test data is not at hand");
    for (const char* part : {"WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"}) {
        const QJsonArray cases = suite.value(QLatin1String(part)).toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue& value : cases) {
            const QJsonObject entry = value.toObject();
            QTest::addRow("%s: %s", part, qPrintable(entry.value(QLatin1String("description")).toString()))
                << entry.value(QLatin1String("text")).toString()
                << entry.value(QLatin1String("expected")).toObject().value(QLatin1String("weightedLength")).toInt();
        }
    }
}

void TestTextLength::agreesWithTheConformanceSuite()
{
    QFETCH(QString, text);
    QTEST(textLength(text, networkNamed("x")), "length");
}

void TestTextLength::findsTheLinksOfTheConformanceSuite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const QJsonObject suite = sharedTestData(QStringLiteral("peers/text/twitter-conformance.json"));
    if (suite.isEmpty())
        QSKIP("the shared test data is not at hand");
    for (const QJsonValue& value : suite.value(QLatin1String("urls")).toArray()) {
        const QJsonObject entry = value.toObject();
        QStringList links;
        for (const QJsonValue& link : entry.value(QLatin1String("expected")).toArray())
            links.append(link.toString());
        QTest::addRow("%s", qPrintable(entry.value(QLatin1String("description")).toString()))
            << entry.value(QLatin1String("text")).toString() << links;
    }
}

void TestTextLength::findsTheLinksOfTheConformanceSuite()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    // A text counts 23 for every link, and the rest by character: so the length tells whether the links were found.
    const Network& network = networkNamed("x");
    QString rest = text;
    for (const QString& link : links) {
        const qsizetype at = rest.indexOf(link);
        QVERIFY(at >= 0);
        rest.replace(at, link.size(), QStringLiteral("\n")); // nothing grows together to another link
    }
    // Points that are left must not make links of their own.
    rest.replace(QLatin1Char('.'), QLatin1Char('\n'));
    QCOMPARE(textLength(text, network), textLength(rest, network) + int(links.size()) * 22);
}

void TestTextLength::agreesWithTheCountVectors()
{
    const QJsonObject data = sharedTestData(QStringLiteral("data/social/count_vectors.json"));
    if (data.isEmpty())
        QSKIP("the shared test data is not at hand");
    Network codePoints;
    codePoints.unit = CountUnit::Char;
    const QJsonArray vectors = data.value(QLatin1String("vectors")).toArray();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue& value : vectors) {
        const QJsonObject entry = value.toObject();
        const QString text = entry.value(QLatin1String("text")).toString();
        const auto expected = [&entry](QLatin1StringView key, int actual) {
            return entry.value(key).toInt(actual);
        };
        const int weighted = textLength(text, networkNamed("x"));
        QCOMPARE(weighted, expected(QLatin1StringView("twitter_weighted"), weighted));
        const int graphemes = textLength(text, networkNamed("bluesky"));
        QCOMPARE(graphemes, expected(QLatin1StringView("graphemes"), graphemes));
        QCOMPARE(graphemeCount(text), graphemes);
        const int points = textLength(text, codePoints);
        QCOMPARE(points, expected(QLatin1StringView("codepoints"), points));
        const int mastodon = textLength(text, networkNamed("mastodon"));
        QCOMPARE(mastodon, expected(QLatin1StringView("mastodon"), mastodon));
    }
}

void TestTextLength::agreesWithTheVendorsOwnFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QFile file(sharedFile(QStringLiteral("data/social/twitter_text_validate.yml")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared test data is not at hand");
    const YAML::Node tests = YAML::Load(file.readAll().toStdString())["tests"];
    for (const char* part : {"WeightedTweetsCounterTest", "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"}) {
        QVERIFY(tests[part].size() > 0);
        for (const YAML::Node& entry : tests[part]) {
            const QString description = QString::fromStdString(entry["description"].as<std::string>());
            // Configuration 2, of 2017, counted emoji by their parts.
            if (QLatin1StringView(part) == QLatin1StringView("WeightedTweetsCounterTest")
                && (description.contains(QLatin1String("emoji")) || description.contains(QLatin1String("double word"))))
                continue;
            QTest::addRow("%s: %s", part, qPrintable(description))
                << QString::fromStdString(entry["text"].as<std::string>()) << entry["expected"]["weightedLength"].as<int>();
        }
    }
}

void TestTextLength::agreesWithTheVendorsOwnFile()
{
    QFETCH(QString, text);
    QTEST(textLength(text, networkNamed("x")), "length");
}

void TestTextLength::agreesWithBlueskysOwnTests()
{
    QFile file(sharedFile(QStringLiteral("peers/text/bluesky-facets.json")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared test data is not at hand");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!cases.isEmpty());
    Network network = networkNamed("bluesky");
    network.byteLimit = 1;   // so that the bytes are told
    for (const QJsonValue& value : cases) {
        const QJsonObject entry = value.toObject();
        const LengthCheck check = checkLength(entry.value(QLatin1String("text")).toString(), network);
        QCOMPARE(check.length, entry.value(QLatin1String("graphemes")).toInt());
        QCOMPARE(check.bytes.value_or(check.length), entry.value(QLatin1String("bytes")).toInt());
    }
}

void TestTextLength::builtInLimitsAgreeWithTheCollectedOnes()
{
    const QJsonObject collected = sharedTestData(QStringLiteral("data/social/platform_limits.json"));
    if (collected.isEmpty())
        QSKIP("the shared test data is not at hand");
    int compared = 0;
    for (const QJsonValue& value : collected.value(QLatin1String("platforms")).toArray()) {
        const QJsonObject platform = value.toObject();
        const QString id = platform.value(QLatin1String("id")).toString();
        const Network* network = findNetwork(id);
        if (!network)
            continue;
        const QJsonObject text = platform.value(QLatin1String("text")).toObject();
        QVERIFY2(network->limit.value_or(-1) == text.value(QLatin1String("max")).toInt(-1), qPrintable(id));
        QVERIFY2(network->byteLimit.value_or(-1) == text.value(QLatin1String("max_bytes")).toInt(-1), qPrintable(id));
        ++compared;
    }
    QVERIFY(compared >= 8);
}

void TestTextLength::checksLengthAndBytes()
{
    const Network& x = networkNamed("x");
    QCOMPARE(checkLength(QString(280, QLatin1Char('a')), x), (LengthCheck{280, 280, true, 0, std::nullopt}));
    QCOMPARE(checkLength(QString(281, QLatin1Char('a')), x), (LengthCheck{281, 280, false, 1, std::nullopt}));

    const Network& whatsApp = networkNamed("whatsapp");
    QCOMPARE(checkLength(QString(100'000, QLatin1Char('a')), whatsApp), (LengthCheck{100'000, std::nullopt, true, 0, std::nullopt}));
    QCOMPARE(overflowIndex(QString(100'000, QLatin1Char('a')), whatsApp), qsizetype(-1));

    // 25 bytes for one grapheme: 121 of them are few to read, but more than 3,000 bytes.
    const QString family = QStringLiteral("👩‍👩‍👧‍👦");
    const Network& bluesky = networkNamed("bluesky");
    QCOMPARE(checkLength(family.repeated(120), bluesky), (LengthCheck{120, 300, true, 0, std::nullopt}));
    QCOMPARE(checkLength(family.repeated(121), bluesky), (LengthCheck{121, 300, false, 25, 3025}));
    QCOMPARE(overflowIndex(family.repeated(121), bluesky), family.size() * 120);
}

void TestTextLength::overflowBeginsAtAGrapheme_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qsizetype>("index");
    const auto add = [](const char* name, const char* id, const QString& text, qsizetype index) {
        QTest::newRow(name) << text << QString::fromLatin1(id) << index;
    };
    const auto letters = [](int count) { return QString(count, QLatin1Char('a')); };
    add("nothing fits", "x", QString(), -1);
    add("a full text fits", "x", letters(280), -1);
    add("one letter too many", "x", letters(281), 280);
    add("a family over the edge is over as a whole", "x", letters(279) + QStringLiteral("👩‍👩‍👧‍👦b"), 279);
    add("a link over the edge is over as a whole", "x", letters(260) + QStringLiteral(" example.org"), 261);
    add("a long link may fit", "x", letters(256) + QStringLiteral(" https://example.org/a/very/long/path/indeed"), -1);
    add("decomposed letters count composed", "x", QStringLiteral("o\u0302").repeated(281), 560);
    add("decomposed letters before the edge", "x", QStringLiteral("o\u0302").repeated(280), -1);
    add("graphemes", "bluesky", QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿").repeated(2) + letters(299), 14 * 2 + 298);
    add("a letter keeps its accent", "facebook", letters(63205) + QStringLiteral("o\u0302"), 63205);
    add("UTF-16 units of one picture", "tiktok", letters(2199) + QStringLiteral("🌹"), 2199);
    add("bytes of one picture", "threads", letters(497) + QStringLiteral("🌹"), 497);
    add("a mention counts without its host", "mastodon", letters(494) + QStringLiteral(" @jane@a.example"), -1);
    add("a mention over the edge", "mastodon", letters(499) + QStringLiteral(" @jane@a.example"), 500);
}

void TestTextLength::overflowBeginsAtAGrapheme()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const Network* network = findNetwork(id);
    QVERIFY(network);
    QTEST(overflowIndex(text, *network), "index");
    QCOMPARE(checkLength(text, *network).fits, overflowIndex(text, *network) == -1);
}

void TestTextLength::whatStandsBeforeTheOverflowFits()
{
    const QString text = QStringLiteral("Mo\u0302n 👩‍👩‍👧‍👦 🇬🇧 1️⃣ €5 “a” example.org, https://example.org/b @jane@a.example 👍🏽 ");
    for (Network network : builtInNetworks()) {
        for (int limit = 1; limit < 80; ++limit) {
            network.limit = limit;
            const qsizetype index = overflowIndex(text, network);
            if (checkLength(text, network).fits) {
                QCOMPARE(index, qsizetype(-1));
                continue;
            }
            QVERIFY(index >= 0 && index < text.size());
            QVERIFY(textLength(text.left(index), network) <= limit);
            QVERIFY(graphemeBoundaryUpTo(text, index) == index);
        }
    }
}

void TestTextLength::longTextsAreCountedQuickly()
{
    // Quadratic link searches take minutes for these; they need to be within a keystroke.
    const QString run = QString(60'000, QChar(0x3042)) + QStringLiteral(".x y.z ");
    const QString labels = QStringLiteral("a.").repeated(100'000);
    const QString ending = QString(60'000, QLatin1Char('a')) + QStringLiteral(".xn--") + QString(60'000, QLatin1Char('b')) + QLatin1Char('@');
    for (const char* id : {"x", "mastodon"}) {
        QVERIFY(textLength(run, networkNamed(id)) >= 60'000);
        QCOMPARE(textLength(labels, networkNamed(id)), labels.size());
        QVERIFY(textLength(ending, networkNamed(id)) > 0);
    }
}

QTEST_APPLESS_MAIN(TestTextLength)
#include "tst_textlength.moc"
