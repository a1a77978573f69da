#include "base/errortext.h"

#include <QSet>
#include <QTest>

using namespace clarion;

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorNamesItsSubject_data();
    void everyErrorNamesItsSubject();
    void aMissingFactLeavesAWholeSentence_data();
    void aMissingFactLeavesAWholeSentence();
    void everyErrorSaysSomethingElse();
    void foreignTextIsNoPlaceholder_data();
    void foreignTextIsNoPlaceholder();
    void theFactIsTold();
    void aFactThatEndsWithAFullStopGivesOne();
};

namespace {

/// All codes: Internal is the last one.
std::vector<ErrorCode> everyCode()
{
    std::vector<ErrorCode> codes;
    for (int number = 0; number <= static_cast<int>(ErrorCode::Internal); ++number)
        codes.push_back(static_cast<ErrorCode>(number));
    return codes;
}

void addCodes()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : everyCode())
        QTest::addRow("code %d", static_cast<int>(code)) << code;
}

} // namespace

void TestErrorText::everyErrorNamesItsSubject_data()
{
    addCodes();
}

void TestErrorText::everyErrorNamesItsSubject()
{
    QFETCH(ErrorCode, code);
    const QString text = errorText({code, QStringLiteral("Quillby"), QStringLiteral("the river was in it")});
    QVERIFY(!text.isEmpty());
    // What somebody stopped is known to them; nothing was done to it either.
    QCOMPARE(text.contains(QLatin1String("Quillby")), code != ErrorCode::Cancelled);
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
}

void TestErrorText::aMissingFactLeavesAWholeSentence_data()
{
    addCodes();
}

void TestErrorText::aMissingFactLeavesAWholeSentence()
{
    QFETCH(ErrorCode, code);
    const QString text = errorText({code, QStringLiteral("Quillby"), {}});
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    for (const char* torn : {" .", "..", ": .", "()", ", )", "  ", " ,"})
        QVERIFY2(!text.contains(QLatin1String(torn)), qPrintable(text));
    QVERIFY2(!text.endsWith(QLatin1Char(':')) && !text.endsWith(QLatin1Char(' ')), qPrintable(text));
}

void TestErrorText::everyErrorSaysSomethingElse()
{
    QSet<QString> texts;
    for (const ErrorCode code : everyCode())
        texts.insert(errorText({code, QStringLiteral("Quillby"), QStringLiteral("fact")}));
    QCOMPARE(texts.size(), static_cast<qsizetype>(everyCode().size()));
}

void TestErrorText::foreignTextIsNoPlaceholder_data()
{
    addCodes();
}

void TestErrorText::foreignTextIsNoPlaceholder()
{
    QFETCH(ErrorCode, code);
    const QString plain = errorText({code, QStringLiteral("SUBJECT"), QStringLiteral("FACT")});
    const QString odd = errorText({code, QStringLiteral("100%2 %1.csv"), QStringLiteral("%1 and %2%L1")});
    QString expected = plain;
    expected.replace(QLatin1String("SUBJECT"), QLatin1String("100%2 %1.csv"));
    expected.replace(QLatin1String("FACT"), QLatin1String("%1 and %2%L1"));
    QCOMPARE(odd, expected);
    const QString oddAlone = errorText({code, QStringLiteral("%2: %2"), {}});
    QString expectedAlone = errorText({code, QStringLiteral("SUBJECT"), {}});
    expectedAlone.replace(QLatin1String("SUBJECT"), QLatin1String("%2: %2"));
    QCOMPARE(oddAlone, expectedAlone);
}

void TestErrorText::theFactIsTold()
{
    for (const ErrorCode code : {ErrorCode::FileUnreadable, ErrorCode::DiskFull, ErrorCode::Database, ErrorCode::Syntax,
                                 ErrorCode::Internal})
        QVERIFY(errorText({code, QStringLiteral("Quillby"), QStringLiteral("disk I/O error")})
                    .contains(QLatin1String("disk I/O error")));
}

void TestErrorText::aFactThatEndsWithAFullStopGivesOne()
{
    const QString text = errorText({ErrorCode::FileUnreadable, QStringLiteral("a.csv"), QStringLiteral("No such file. ")});
    QVERIFY2(text.contains(QLatin1String("No such file. ")) && !text.contains(QLatin1String("..")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
