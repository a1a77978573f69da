#include "feed/source/sourceschema.h"

#include "feed/source/valijson.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace clarion;

/// The schemas themselves; what they refuse is tested by tst_feedsource, file by file.
class TestSourceSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySchemaFollowsDraft7_data() { schemaRows(); }
    void everySchemaFollowsDraft7();
    void everyFaultHasItsWords_data() { schemaRows(); }
    void everyFaultHasItsWords();
    void whatItemsShareIsTheSameInEverySchema();
    void everyKeyThatIsReadIsInTheSchemaAndTheOtherWayRound_data();
    void everyKeyThatIsReadIsInTheSchemaAndTheOtherWayRound();
    void faultsAreSentences_data();
    void faultsAreSentences();
    void aVeryLongTextIsRefusedInPeace();

private:
    void schemaRows();
};

namespace {

QJsonObject schemaJson(const QString& name)
{
    return QJsonDocument::fromJson(schemaText(name)).object();
}

bool isValid(const QJsonObject& value, const QJsonObject& schemaJson, QString& why)
{
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(schemaJson)), schema);
    valijson::ValidationResults results;
    const bool valid = valijson::Validator().validate(schema, valijson::adapters::QtJsonAdapter(QJsonValue(value)), &results);
    for (const auto& error : results) {
        for (const std::string& part : error.context)
            why += QString::fromStdString(part);
        why += QStringLiteral(": ") + QString::fromStdString(error.description) + QLatin1Char('\n');
    }
    return valid;
}

void addKeys(const QJsonValue& schema, QSet<QString>& keys)
{
    if (schema.isArray()) {
        for (const QJsonValue& part : schema.toArray())
            addKeys(part, keys);
    }
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("properties")) {
            for (const QString& key : it.value().toObject().keys())
                keys.insert(key);
        }
        addKeys(it.value(), keys);
    }
}

/// Keys that a source file asks a YAML map for.
QSet<QString> keysRead(const QString& source, const QString& from, const QString& to)
{
    const QString text = QString::fromUtf8(readFile(QStringLiteral(CLARION_SOURCE_DIR "/core/feed/source/") + source));
    const qsizetype begin = text.indexOf(from);
    const qsizetype end = text.indexOf(to, begin);
    if (begin < 0 || end < 0)
        qFatal("%s has no “%s” and “%s”", qPrintable(source), qPrintable(from), qPrintable(to));
    static const QRegularExpression call(QStringLiteral("(?:->|\\.)(?:text|wholeNumber|flag|list|map|maps|json|has|line)\\(\"([A-Za-z_]+)\""));
    QSet<QString> keys;
    for (auto matches = call.globalMatch(text.mid(begin, end - begin)); matches.hasNext();)
        keys.insert(matches.next().captured(1));
    return keys;
}

QString sorted(const QSet<QString>& keys)
{
    QStringList list = keys.values();
    list.sort();
    return list.join(QLatin1Char(' '));
}

} // namespace

void TestSourceSchema::schemaRows()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : schemaNames())
        QTest::newRow(qPrintable(name)) << name;
    QCOMPARE(schemaNames().join(QLatin1Char(' ')), QStringLiteral("dataset feed figures item notice postcodes society tool"));
}

void TestSourceSchema::everySchemaFollowsDraft7()
{
    QFETCH(QString, name);
    const QJsonObject draft = QJsonDocument::fromJson(readFile(QStringLiteral(CLARION_SOURCE_DIR "/tests/feed/draft-07.schema.json"))).object();
    const QJsonObject schema = schemaJson(name);
    QCOMPARE(schema.value(QLatin1String("$schema")), draft.value(QLatin1String("$schema")));
    QString why;
    QVERIFY2(isValid(schema, draft, why), qPrintable(why));
    // The check can fail.
    QJsonObject broken = schema;
    broken.insert(QLatin1String("required"), QStringLiteral("title"));
    QVERIFY(!isValid(broken, draft, why));
    broken = schema;
    broken.insert(QLatin1String("requird"), QJsonArray());
    QVERIFY(!isValid(broken, draft, why));
}

void TestSourceSchema::everyFaultHasItsWords()
{
    QFETCH(QString, name);
    // Only of a plain text may "a text expected" be said.
    const auto walk = [](const QJsonObject& schema, const QString& place, const auto& self) -> void {
        const bool isText = schema.value(QLatin1String("type")).toArray().contains(QLatin1String("string")) && !schema.contains(QLatin1String("pattern"));
        const bool hasWords = schema.contains(QLatin1String("errorMessage")) || schema.contains(QLatin1String("enum"));
        QVERIFY2(isText || hasWords, qPrintable(place));
        for (const QJsonObject& part : {schema, schema.value(QLatin1String("then")).toObject(), schema.value(QLatin1String("else")).toObject()}) {
            const QJsonObject properties = part.value(QLatin1String("properties")).toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it) {
                QVERIFY2(it.value().toObject().contains(QLatin1String("description")) || it.key() == QLatin1String("figures"), qPrintable(it.key()));
                self(it.value().toObject(), place + QLatin1Char('/') + it.key(), self);
            }
            for (const char* inner : {"items", "additionalProperties"}) {
                if (part.value(QLatin1String(inner)).isObject())
                    self(part.value(QLatin1String(inner)).toObject(), place + QLatin1Char('/') + QLatin1String(inner), self);
            }
        }
    };
    walk(schemaJson(name), name, walk);
}

void TestSourceSchema::whatItemsShareIsTheSameInEverySchema()
{
    const QJsonObject item = schemaJson(QStringLiteral("item")).value(QLatin1String("properties")).toObject();
    for (const char* other : {"tool", "society"}) {
        const QJsonObject properties = schemaJson(QString::fromLatin1(other)).value(QLatin1String("properties")).toObject();
        for (const char* key : {"title", "topics", "areas", "audience", "from", "until", "embargo", "rev", "withdrawn"})
            QVERIFY2(properties.value(QLatin1String(key)) == item.value(QLatin1String(key)) && item.contains(QLatin1String(key)), key);
    }
}

void TestSourceSchema::everyKeyThatIsReadIsInTheSchemaAndTheOtherWayRound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSet<QString>>("read");
    const QString feedSource = QStringLiteral("feedsource.cpp");
    const QString toolSource = QStringLiteral("toolsource.cpp");
    const QSet<QString> shared = keysRead(toolSource, QStringLiteral("Item itemFromFrontMatter("), QStringLiteral("\n}\n")) + QSet<QString>{QStringLiteral("from"), QStringLiteral("until")};
    QTest::newRow("feed") << QStringLiteral("feed") << keysRead(feedSource, QStringLiteral("void readFeedFile("), QStringLiteral("\n}\n"));
    QTest::newRow("dataset") << QStringLiteral("dataset") << keysRead(feedSource, QStringLiteral("void readDataset("), QStringLiteral("\n}\n"));
    QTest::newRow("society") << QStringLiteral("society") << shared + keysRead(feedSource, QStringLiteral("void readSociety("), QStringLiteral("\n}\n"));
    // What phases hold goes out as it stands.
    QTest::newRow("notice") << QStringLiteral("notice") << keysRead(feedSource, QStringLiteral("void readNotice("), QStringLiteral("\n}\n"))
                                                               + QSet<QString>{QStringLiteral("to"), QStringLiteral("open"), QStringLiteral("closed")};
    // So do these two.
    QTest::newRow("item") << QStringLiteral("item") << shared + QSet<QString>{QStringLiteral("kind"), QStringLiteral("line")};
    QTest::newRow("tool") << QStringLiteral("tool") << shared + keysRead(toolSource, QStringLiteral("QJsonObject readFigures("), QStringLiteral("\n}\n"))
                                                             + keysRead(toolSource, QStringLiteral("readToolFile("), QStringLiteral("\n}\n"))
                                                             + keysRead(toolSource, QStringLiteral("QJsonObject readCardTexts("), QStringLiteral("\n}\n"));
    QTest::newRow("postcodes") << QStringLiteral("postcodes")
                               << keysRead(QStringLiteral("areasource.cpp"), QStringLiteral("QJsonObject readPostcodeDescription("), QStringLiteral("\n}\n"));
}

void TestSourceSchema::everyKeyThatIsReadIsInTheSchemaAndTheOtherWayRound()
{
    QFETCH(QString, name);
    QFETCH(QSet<QString>, read);
    QSet<QString> known;
    addKeys(schemaJson(name), known);
    QCOMPARE(sorted(read), sorted(known));
}

void TestSourceSchema::faultsAreSentences_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* name, const char* value, const char* expected) {
        QTest::newRow(title) << QString::fromUtf8(name) << QByteArray(value) << QString::fromUtf8(expected);
    };
    row("one figure", "figures", R"({"period": "2024", "value": 12.5, "unit": "percent"})", "");
    row("a missing figure", "figures", R"({"period": "2024", "value": null})", "");
    row("several figures", "figures", R"({"figures": [{"period": "2023", "value": 1}, {"period": "2024", "value": null}]})", "");
    row("no figures", "figures", R"({"figures": []})", "");
    row("an empty answer", "figures", "{}", "period: a period as \"2024\" expected, in quotes, of 60 plain characters at most and without blanks around it, nothing found\n"
                                            "value: a number, or null where there is none, expected, nothing found");
    row("a period that is a number", "figures", R"({"period": 2024, "value": 1})",
        "period: a period as \"2024\" expected, in quotes, of 60 plain characters at most and without blanks around it, “2024” found");
    row("a period with blanks", "figures", R"({"period": " 2024", "value": 1})",
        "period: a period as \"2024\" expected, in quotes, of 60 plain characters at most and without blanks around it, “ 2024” found");
    // The library ends a text at its first NUL where it counts characters.
    row("a period with a NUL", "figures", "{\"period\": \"2024\\u0000\", \"value\": 1}",
        "period: a period as \"2024\" expected, in quotes, of 60 plain characters at most and without blanks around it, “2024\uFFFD” found");
    row("a figure in quotes", "figures", R"({"period": "2024", "value": "12"})", "value: a number, or null where there is none, expected, “12” found");
    row("figures that are no list", "figures", R"({"figures": {"2024": 1}})", "figures: a list of at most 2000 figures expected");
    row("a figure of several", "figures", R"({"figures": [{"period": "2023", "value": 1}, {"period": "2024", "value": true}]})",
        "value: a number, or null where there is none, expected, “true” found");
    row("a slip of the pen in a change", "tool", R"({"title": "x", "link": "https://x", "alt": "x", "figures": {"a": {"of": ["b", "c"], "dataset": "d"}}})",
        "unknown key “dataset”; expected one of: as, of");
}

void TestSourceSchema::faultsAreSentences()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QStringList found;
    for (const SchemaFault& fault : schemaFaults(name, QJsonDocument::fromJson(value).object()))
        found << fault.message;
    QCOMPARE(found.join(QLatin1Char('\n')), expected);
}

void TestSourceSchema::aVeryLongTextIsRefusedInPeace()
{
    QVERIFY(!schemaFaults(QStringLiteral("figures"), {{QStringLiteral("period"), QString(300'000, QLatin1Char('x'))}, {QStringLiteral("value"), 1}}).empty());
    const QJsonObject figures{{QString(300'000, QLatin1Char('x')), QJsonObject{{QStringLiteral("dataset"), QStringLiteral("d")}}}};
    QVERIFY(!schemaFaults(QStringLiteral("tool"), {{QStringLiteral("figures"), figures}}).empty());
    QVERIFY(schemaText(QStringLiteral("../migrations/0001_start")).isEmpty());
    QVERIFY(schemaText(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSourceSchema)
#include "tst_sourceschema.moc"
