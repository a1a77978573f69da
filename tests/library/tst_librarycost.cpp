#include "library/libraryrepository.h"

#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QSqlDriver>
#include <QTest>

#include <sqlite3.h>

using namespace clarion;

// A query may give the right answer and look at every item for each row of it. What SQLite does is counted in its own
// steps, not in milliseconds, so that a busy computer changes nothing.

class TestLibraryCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void oneItemIsLookedUp_data();
    void oneItemIsLookedUp();
    void aListLooksAtEachItemOnce_data();
    void aListLooksAtEachItemOnce();
    void theNewestArticlesAreReadFromTheEnd();

private:
    [[nodiscard]] qint64 stepsOf(const std::function<void(const LibraryRepository&)>& work) const;

    TemporaryWorkspace m_workspace;
};

namespace {

constexpr int itemsOfAKind = 3'000;
const QStringList kinds{QStringLiteral("message"), QStringLiteral("policy"), QStringLiteral("article")};

} // namespace

void TestLibraryCost::initTestCase()
{
    const auto written = m_workspace->writer().runAndWait([](Transaction& transaction) -> Result<void> {
        const Database& database = transaction.database();
        for (const char* feed : {"national", "society", "web"}) {
            const QString form = QLatin1String(feed) == QLatin1String("web") ? QStringLiteral("web") : QStringLiteral("signed");
            if (auto done = database.execute(QStringLiteral(
                    "INSERT INTO feeds (id, form, address, public_key, title, provider, level, language, accent, website, sequence, etag, "
                    "snapshot, added_at, last_error) VALUES ('%1', '%2', '', '', '%1', '', 'society', '', '', '', 1, '', '', 0, '')")
                                                 .arg(QLatin1String(feed), form)); !done)
                return done;
        }
        for (const QString& kind : kinds) {
            const QString feed = kind == QLatin1String("article") ? QStringLiteral("web") : QStringLiteral("society");
            if (auto done = database.execute(QStringLiteral(
                    "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1) "
                    "INSERT INTO items (feed_id, kind, id, rev, title, text, payload, published, withdrawn) "
                    "SELECT '%2', '%3', n, 1, 'Item ' || n, 'Soup ' || CASE n % 100 WHEN 0 THEN 'kitchens' ELSE 'and bread' END, '{}', n, 0 FROM numbers")
                                                 .arg(QString::number(itemsOfAKind), feed, kind)); !done)
                return done;
        }
        return database.execute(QStringLiteral("INSERT INTO items_text (rowid, title, text) SELECT key, title, text FROM items"));
    });
    required(written);
}

qint64 TestLibraryCost::stepsOf(const std::function<void(const LibraryRepository&)>& work) const
{
    const auto database = required(Database::open(m_workspace.file(), Database::Mode::ReadOnly));
    auto* handle = *static_cast<sqlite3* const*>(database->handle().driver()->handle().constData());
    qint64 steps = 0;
    sqlite3_progress_handler(handle, 1, [](void* count) { ++*static_cast<qint64*>(count); return 0; }, &steps);
    work(LibraryRepository(*database));
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return steps;
}

void TestLibraryCost::oneItemIsLookedUp_data()
{
    QTest::addColumn<QString>("feed");
    QTest::newRow("of a feed") << QStringLiteral("society");
    QTest::newRow("of any feed") << QString();
}

void TestLibraryCost::oneItemIsLookedUp()
{
    QFETCH(QString, feed);
    const qint64 steps = stepsOf([&](const LibraryRepository& library) {
        QVERIFY(required(library.item(QStringLiteral("policy"), ItemId(QStringLiteral("1234")), FeedId(feed))).has_value());
    });
    QVERIFY2(steps > 0 && steps < 500, qPrintable(QString::number(steps)));
}

void TestLibraryCost::aListLooksAtEachItemOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("seen");   // items that can be looked at
    QTest::newRow("messages by title") << QStringLiteral("message") << QString() << itemsOfAKind;
    QTest::newRow("articles, newest first") << QStringLiteral("article") << QString() << 100;
    QTest::newRow("a rare word") << QString() << QStringLiteral("kitchens ") << 3 * itemsOfAKind / 100;
    QTest::newRow("a rare word of a kind") << QStringLiteral("policy") << QStringLiteral("kitchens ") << 3 * itemsOfAKind / 100;
    QTest::newRow("a word everywhere") << QString() << QStringLiteral("soup ") << 3 * itemsOfAKind;
    QTest::newRow("a word that may go on") << QString() << QStringLiteral("kit") << 3 * itemsOfAKind / 100;
}

void TestLibraryCost::aListLooksAtEachItemOnce()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    QFETCH(int, seen);
    ItemQuery query;
    query.kind = kind;
    query.words = words;
    const qint64 steps = stepsOf([&](const LibraryRepository& library) { QVERIFY(!required(library.rows(query)).empty()); });
    constexpr int stepsOfAnItem = 250;
    QVERIFY2(steps > 0 && steps < qint64{stepsOfAnItem} * seen, qPrintable(QString::number(steps)));
}

void TestLibraryCost::theNewestArticlesAreReadFromTheEnd()
{
    ItemQuery query;
    query.kind = QStringLiteral("article");
    query.limit = 10;
    const qint64 steps = stepsOf([&](const LibraryRepository& library) { QCOMPARE(required(library.rows(query)).size(), size_t(10)); });
    QVERIFY2(steps < 10 * 250, qPrintable(QString::number(steps)));
}

QTEST_GUILESS_MAIN(TestLibraryCost)
#include "tst_librarycost.moc"
