#include "support/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace clarion;

/// What `clarion-cli` does with texts that scripts hand it.
class TestTextCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineInHasItsLineOut();
    void bytesAreToldWhereTheyAreTooMany();
    void badLinesAreNamedAndTheOthersAnswered();
    void aLineWithoutEndIsOneBadLine();
    void anAnswerComesBeforeTheNextQuestion();
    void wrongUsageIsTold();
};

namespace {

QStringList countArguments(const char* network)
{
    return {QStringLiteral("count"), QStringLiteral("--network"), QString::fromLatin1(network), QStringLiteral("--json")};
}

ProgramRun count(const char* network, const QByteArray& input)
{
    return runProgram(QStringLiteral(CLARION_CLI), countArguments(network), input);
}

} // namespace

void TestTextCommands::everyLineInHasItsLineOut()
{
    const ProgramRun run = count("x", "\"Vote Labour\"\n\"\"\r\n \"\\ud83c\\udf39\\n\\u0000\" \n\"\\ud83c\"");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, QByteArray("{\"length\":11,\"limit\":280,\"over\":0}\n{\"length\":0,\"limit\":280,\"over\":0}\n"
                                 "{\"length\":4,\"limit\":280,\"over\":0}\n{\"length\":2,\"limit\":280,\"over\":0}\n"));
    QCOMPARE(count("x", '"' + QByteArray(285, 'a') + '"').out, QByteArray("{\"length\":285,\"limit\":280,\"over\":5}\n"));
    QCOMPARE(count("whatsapp", "\"Vote\"").out, QByteArray("{\"length\":4,\"limit\":null,\"over\":0}\n"));
    QCOMPARE(count("x", "").out, QByteArray());
}

void TestTextCommands::bytesAreToldWhereTheyAreTooMany()
{
    const QByteArray families = '"' + QByteArray("👩‍👩‍👧‍👦").repeated(121) + '"';
    QCOMPARE(count("bluesky", families).out, QByteArray("{\"byteLimit\":3000,\"bytes\":3025,\"length\":121,\"limit\":300,\"over\":25}\n"));
}

void TestTextCommands::badLinesAreNamedAndTheOthersAnswered()
{
    const ProgramRun run = count("x", "\"one\"\nVote\n\n\"a\",\"b\"\n\"a\"]\n{\"text\":\"a\"}\n\"\xff\"\n\"two\"\n");
    QCOMPARE(run.exitCode, 1);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.first(), QByteArray("{\"length\":3,\"limit\":280,\"over\":0}"));
    QCOMPARE(lines.last(), lines.first());
    for (int number = 2; number <= 7; ++number) {
        const QJsonObject bad = QJsonDocument::fromJson(lines.at(number - 1)).object();
        QVERIFY(!bad.value(QStringLiteral("error")).toString().isEmpty());
        QVERIFY2(run.err.contains("Line " + QByteArray::number(number) + ": "), run.err.constData());
    }
    QCOMPARE(run.err.count('\n'), 6);
}

void TestTextCommands::aLineWithoutEndIsOneBadLine()
{
    const ProgramRun run = count("x", '"' + QByteArray(3'000'000, 'a') + "\"\n\"Vote\"\n");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("Line 1: the line is longer than 1048576 bytes"), run.err.constData());
    QVERIFY(run.out.endsWith("}\n{\"length\":4,\"limit\":280,\"over\":0}\n"));
}

void TestTextCommands::anAnswerComesBeforeTheNextQuestion()
{
    QProcess process;
    process.start(QStringLiteral(CLARION_CLI), countArguments("x"));
    QVERIFY(process.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        process.write("\"Vote\"\n");
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readLine(), QByteArray("{\"length\":4,\"limit\":280,\"over\":0}\n"));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestTextCommands::wrongUsageIsTold()
{
    const ProgramRun none = runProgram(QStringLiteral(CLARION_CLI), {QStringLiteral("count")});
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.err.contains("--network NET is needed"));
    const ProgramRun unknown = count("myspace", "\"a\"");
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.err.contains("myspace"));
    QCOMPARE(unknown.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestTextCommands)
#include "tst_textcommands.moc"
