#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;

/// `clarion-cli check`, as a script uses it.
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProblemHasCheckPlaceReasonAndMend();
    void theAreaDecidesWhatIsAnotherPlace();
    void theTimeDecidesWhatClashes();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();

private:
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{QStringLiteral("--workspace"), m_folder.filePath(QStringLiteral("w.clarion"))} + arguments);
    }
    [[nodiscard]] QList<QJsonObject> problems(const QStringList& arguments) const
    {
        const ProgramRun check = run(QStringList{QStringLiteral("check"), QStringLiteral("--json")} + arguments);
        if (check.exitCode != 0)
            qFatal("check failed: %s", check.err.constData());
        QList<QJsonObject> list;
        for (const QJsonValue& problem : QJsonDocument::fromJson(check.out).object().value(QLatin1String("problems")).toArray())
            list << problem.toObject();
        return list;
    }
    static QStringList checksIn(const QList<QJsonObject>& problems)
    {
        QStringList checks;
        for (const QJsonObject& problem : problems)
            checks << problem.value(QLatin1String("check")).toString();
        return checks;
    }

    QTemporaryDir m_folder;
};

void TestCheck::initTestCase()
{
    const ProgramRun start = run({QStringLiteral("workshop"), QStringLiteral("start")});
    QVERIFY2(start.exitCode == 0, start.err.constData());
}

void TestCheck::everyProblemHasCheckPlaceReasonAndMend()
{
    const QString text = QStringLiteral("🌹 Ask [insert name] about #savethelibrarynow");
    const auto found = problems({QStringLiteral("--text"), text, QStringLiteral("--network"), QStringLiteral("x")});
    QCOMPARE(checksIn(found), (QStringList{QStringLiteral("imprint"), QStringLiteral("placeholder"), QStringLiteral("hashtag")}));
    const auto wordsOf = [&text](const QJsonObject& problem) {
        return text.mid(problem.value(QLatin1String("start")).toInt(), problem.value(QLatin1String("length")).toInt());
    };
    QCOMPARE(found[0].value(QLatin1String("start")).toInt(), -1);
    QCOMPARE(wordsOf(found[1]), QStringLiteral("[insert name]"));
    QCOMPARE(wordsOf(found[2]), QStringLiteral("#savethelibrarynow"));
    const QStringList severities{QStringLiteral("blocker"), QStringLiteral("blocker"), QStringLiteral("hint")};
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].value(QLatin1String("severity")).toString(), severities[i]);
        QVERIFY(!found[i].value(QLatin1String("message")).toString().isEmpty());
        QVERIFY(!found[i].value(QLatin1String("mend")).toString().isEmpty());
    }
}

void TestCheck::theAreaDecidesWhatIsAnotherPlace()
{
    const QStringList words{QStringLiteral("--text"), QStringLiteral("Come to Ottermouth."), QStringLiteral("--network"), QStringLiteral("facebook")};
    QVERIFY(!checksIn(problems(words + QStringList{QStringLiteral("--area"), QStringLiteral("E99000004")})).contains(QStringLiteral("wrong-place")));
    QVERIFY(checksIn(problems(words + QStringList{QStringLiteral("--area"), QStringLiteral("E99000001")})).contains(QStringLiteral("wrong-place")));
}

void TestCheck::theTimeDecidesWhatClashes()
{
    const ProgramRun added = run({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QStringLiteral("Soup"), QStringLiteral("--network"),
                                  QStringLiteral("x"), QStringLiteral("--at"), QStringLiteral("2027-03-03 09:00")});
    QCOMPARE(added.exitCode, 0);
    const auto at = [this](const char* time) {
        return checksIn(problems({QStringLiteral("--text"), QStringLiteral("Bread"), QStringLiteral("--network"), QStringLiteral("x"), QStringLiteral("--at"),
                                  QString::fromLatin1(time)}));
    };
    QVERIFY(at("2027-03-03 09:59").contains(QStringLiteral("clash")));
    QVERIFY(!at("2027-03-03 10:00").contains(QStringLiteral("clash")));
    QVERIFY(at("2026-11-11 10:00").contains(QStringLiteral("solemn-day")));
    QVERIFY(at("2027-03-28 01:30").contains(QStringLiteral("clock-change")));
}

void TestCheck::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no text") << QStringList() << 2;
    QTest::newRow("unknown network") << QStringList{QStringLiteral("--text"), QStringLiteral("a"), QStringLiteral("--network"), QStringLiteral("myspace")} << 2;
    QTest::newRow("no time") << QStringList{QStringLiteral("--text"), QStringLiteral("a"), QStringLiteral("--at"), QStringLiteral("noon")} << 2;
    QTest::newRow("unknown area") << QStringList{QStringLiteral("--text"), QStringLiteral("a"), QStringLiteral("--area"), QStringLiteral("E00")} << 1;
}

void TestCheck::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ProgramRun check = run(QStringList{QStringLiteral("check")} + arguments);
    QCOMPARE(check.exitCode, exitCode);
    QVERIFY(check.out.isEmpty() && !check.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
