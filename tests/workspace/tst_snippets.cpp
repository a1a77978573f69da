#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"
#include "workspace/snippets.h"

#include <QTest>

#include <memory>

using namespace clarion;

class TestSnippets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snippetsAreKeptByName();
    void aChangedNameLeavesNoOldOne();
    void badSnippetsAreRefused_data();
    void badSnippetsAreRefused();
    void hashtagSetsAreKnownByTheirWords();
    void aDamagedListIsToldAndNotWrittenOver();
    void everyFailedWriteLosesNoSnippet();

private:
    static Result<void> save(TemporaryWorkspace& workspace, const QString& former, const Snippet& snippet)
    {
        return workspace->writer().runAndWait([&](Transaction& transaction) { return saveSnippet(transaction, former, snippet, workspace->clock()); });
    }
    static std::vector<Snippet> all(TemporaryWorkspace& workspace) { return required(readSnippets(workspace->database())); }
    static Snippet snippet(const char* name, const char* text) { return {QString::fromUtf8(name), QString::fromUtf8(text)}; }
};

void TestSnippets::snippetsAreKeptByName()
{
    TemporaryWorkspace workspace;
    QVERIFY(all(workspace).empty());
    required(save(workspace, {}, snippet("surgery", "Every Saturday, ten to twelve.\nNo need to book. 🌹")));
    required(save(workspace, {}, snippet("bysiau", "#Bysiau #Buses")));
    workspace.reopen();
    QCOMPARE(all(workspace), (std::vector<Snippet>{snippet("bysiau", "#Bysiau #Buses"), snippet("surgery", "Every Saturday, ten to twelve.\nNo need to book. 🌹")}));
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return removeSnippet(transaction, QStringLiteral("SURGERY"), workspace->clock()); }));
    QCOMPARE(all(workspace), std::vector<Snippet>{snippet("bysiau", "#Bysiau #Buses")});
}

void TestSnippets::aChangedNameLeavesNoOldOne()
{
    TemporaryWorkspace workspace;
    required(save(workspace, {}, snippet("surgery", "Saturday")));
    required(save(workspace, QStringLiteral("surgery"), snippet("advice", "Sunday")));
    QCOMPARE(all(workspace), std::vector<Snippet>{snippet("advice", "Sunday")});
    required(save(workspace, QStringLiteral("advice"), snippet("Advice", "Monday")));
    QCOMPARE(all(workspace), std::vector<Snippet>{snippet("Advice", "Monday")});
}

void TestSnippets::badSnippetsAreRefused_data()
{
    QTest::addColumn<Snippet>("bad");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no name") << snippet("", "Text") << ErrorCode::InvalidArgument;
    QTest::newRow("a name with a blank") << snippet("bus surgery", "Text") << ErrorCode::InvalidArgument;
    QTest::newRow("a long name") << Snippet{QString(41, QLatin1Char('a')), QStringLiteral("Text")} << ErrorCode::InvalidArgument;
    QTest::newRow("no text") << snippet("empty", " \n") << ErrorCode::InvalidArgument;
    QTest::newRow("a long text") << Snippet{QStringLiteral("long"), QString(10'001, QLatin1Char('a'))} << ErrorCode::InvalidArgument;
    QTest::newRow("a name that is taken") << snippet("SURGERY", "Text") << ErrorCode::Ambiguous;
}

void TestSnippets::badSnippetsAreRefused()
{
    QFETCH(Snippet, bad);
    TemporaryWorkspace workspace;
    required(save(workspace, {}, snippet("surgery", "Saturday")));
    const Result<void> saved = save(workspace, {}, bad);
    QVERIFY(!saved);
    QTEST(saved.error().code, "code");
    QCOMPARE(all(workspace), std::vector<Snippet>{snippet("surgery", "Saturday")});
}

void TestSnippets::hashtagSetsAreKnownByTheirWords()
{
    QVERIFY(snippet("a", "#Vote #Pleidlais\n#2027ok").isHashtagSet());
    QVERIFY(!snippet("a", "#Vote now").isHashtagSet());
    QVERIFY(!snippet("a", "# #Vote").isHashtagSet());
    QVERIFY(!snippet("a", "").isHashtagSet());
    QCOMPARE(hashtagsOf({snippet("a", "#vote #Buses"), snippet("b", "#No set"), snippet("c", "#Vote #Apples")}),
             QStringList({QStringLiteral("#Apples"), QStringLiteral("#Buses"), QStringLiteral("#vote")}));
}

void TestSnippets::aDamagedListIsToldAndNotWrittenOver()
{
    TemporaryWorkspace workspace;
    required(save(workspace, {}, snippet("surgery", "Saturday")));
    required(workspace->writer().runAndWait([](Transaction& transaction) {
        return transaction.database().execute(QStringLiteral("UPDATE settings SET value = '{' WHERE key = 'composer.snippets'"));
    }));
    QVERIFY(!readSnippets(workspace->database()));
    QVERIFY(!save(workspace, {}, snippet("other", "Text")));
}

void TestSnippets::everyFailedWriteLosesNoSnippet()
{
    TemporaryWorkspace workspace;
    required(save(workspace, {}, snippet("surgery", "Saturday")));
    for (int i = 0;; ++i) {
        auto accesses = std::make_shared<int>(0);
        workspace->writer().setFaultInjector([accesses, i] { return (*accesses)++ == i; });
        const auto saved = save(workspace, {}, snippet("bus", "Six"));
        workspace->writer().setFaultInjector({});
        if (saved) {
            QVERIFY(i > 0);
            QCOMPARE(all(workspace).size(), std::size_t(2));
            return;
        }
        QCOMPARE(all(workspace), std::vector<Snippet>{snippet("surgery", "Saturday")});
    }
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
