#include "base/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clarion;
using In = WordRun::In;

class TestWordDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatStayStandInBoth();
    void theRunsGiveBothTextsBack();
    void longTextsAreToldApartByTheirEnds();
};

namespace {

QString textIn(const std::vector<WordRun>& runs, In only)
{
    QString text;
    for (const WordRun& run : runs)
        text += run.in == In::Both || run.in == only ? run.text : QString();
    return text;
}

} // namespace

void TestWordDiff::wordsThatStayStandInBoth()
{
    QCOMPARE(wordDiff(QStringLiteral("We open at ten today"), QStringLiteral("We open at noon today")),
             (std::vector<WordRun>{{In::Both, QStringLiteral("We open at ")}, {In::Old, QStringLiteral("ten ")}, {In::New, QStringLiteral("noon ")},
                                   {In::Both, QStringLiteral("today")}}));
    QVERIFY(wordDiff({}, {}).empty());
    QCOMPARE(wordDiff({}, QStringLiteral("a")), (std::vector<WordRun>{{In::New, QStringLiteral("a")}}));
}

void TestWordDiff::theRunsGiveBothTextsBack()
{
    QRandomGenerator random(20261127);
    const auto text = [&random] {
        QString words;
        for (int i = random.bounded(30); i > 0; --i)
            words += QString(QChar(u'a' + random.bounded(4))) + QString(random.bounded(3), random.bounded(2) ? QLatin1Char(' ') : QLatin1Char('\n'));
        return words;
    };
    for (int i = 0; i < 500; ++i) {
        const QString before = text();
        const QString after = text();
        const auto runs = wordDiff(before, after);
        QCOMPARE(textIn(runs, In::Old), before);
        QCOMPARE(textIn(runs, In::New), after);
    }
}

void TestWordDiff::longTextsAreToldApartByTheirEnds()
{
    const QString before = QStringLiteral("a ").repeated(6000) + QStringLiteral("end");
    const QString after = QStringLiteral("b ").repeated(6000) + QStringLiteral("end");
    const auto runs = wordDiff(before, after);
    QCOMPARE(textIn(runs, In::Old), before);
    QCOMPARE(textIn(runs, In::New), after);
    QCOMPARE(runs.back(), (WordRun{In::Both, QStringLiteral("end")}));
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
