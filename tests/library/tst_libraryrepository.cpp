#include "library/libraryrepository.h"

#include "base/csv.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace clarion;

class TestLibraryRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itemsAreShownFromTheirFirstDayToTheirLast_data();
    void itemsAreShownFromTheirFirstDayToTheirLast();
    void itemsStandByTitle();
    void aKindHoldsNothingOfAnotherKind();
    void withdrawnItemsAreFoundByIdOnly();
    void anUnknownItemIsNone();
    void theBodyAndTheTopicsComeAsPublished();

    void theWiderLevelWins();
    void theFirstAddedWinsAmongEquals();
    void aListNamesWhatTwoFeedsPublishOnce();
    void aNamedFeedIsAskedAlone();
    void aDatasetIsTakenFromTheToolsOwnFeedFirst();

    void aDatasetTellsItsSource();
    void periodsStandFromFirstToLast();
    void figuresAreAsPublished();
    void aMissingFigureIsMissing();
    void coveredCodesAreThoseWithAnyFigure();
    void anUnknownDatasetHasNothing();
    void mediaComeByteForByte();

    void exclusionsReachFromFirstToLastPeriod_data();
    void exclusionsReachFromFirstToLastPeriod();
    void everyToolOfTheWorkshopCanBeRead();
    void aToolThatCannotWorkIsRefused_data();
    void aToolThatCannotWorkIsRefused();
    void aWordThatMayGoOnFindsWhatItBegins();
    void fewLettersFindTheNewestOfALargeLibrary();
    void aVeryCommonWordOfALargeLibraryIsWhole();

private:
    /// Writes messages with these words, one after the other; every other one has them in its title.
    void addMessages(int count, const char* words);
    [[nodiscard]] QStringList idsFound(const char* words, int limit = 100);
    void write(const QStringList& statements);
    /// Adds a feed that publishes every item of the workshop again, its name in the titles.
    void addFeed(const QString& id, const QString& level, qint64 addedAt);
    [[nodiscard]] LibraryRepository library() { return (*m_workspace)->library(); }
    [[nodiscard]] QString providerOf(const char* kind, const char* id, const FeedId& feed = {});
    [[nodiscard]] Dataset dataset(const char* id);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

CsvTable publishedFigures(const char* id)
{
    QFile file(QStringLiteral(CLARION_SOURCE_DIR "/resources/workshop/datasets/%1.csv").arg(QLatin1String(id)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no figures of %s", id);
    return required(parseCsv(file.readAll(), file.fileName()));
}

} // namespace

void TestLibraryRepository::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->readWorkshopFeed();
}

void TestLibraryRepository::write(const QStringList& statements)
{
    required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        for (const QString& statement : statements) {
            if (auto done = transaction.database().execute(statement); !done)
                return done;
        }
        return {};
    }));
}

void TestLibraryRepository::addFeed(const QString& id, const QString& level, qint64 addedAt)
{
    write({QStringLiteral("INSERT INTO feeds (id, address, public_key, title, provider, level, language, accent, website, "
                          "sequence, published, expires, etag, snapshot, added_at, checked_at, synced_at, last_error) SELECT '%1', address, public_key, title, provider, '%2', language, accent, website, "
                          "sequence, published, expires, etag, snapshot, %3, checked_at, synced_at, last_error "
                          "FROM feeds WHERE id = 'workshop'")
               .arg(id, level, QString::number(addedAt)),
           QStringLiteral("INSERT INTO items (feed_id, kind, id, rev, title, text, payload, valid_from, valid_until, withdrawn) "
                          "SELECT '%1', kind, id, rev, '%1', text, payload, valid_from, valid_until, withdrawn "
                          "FROM items WHERE feed_id = 'workshop'")
               .arg(id)});
}

void TestLibraryRepository::addMessages(int count, const char* words)
{
    write({QStringLiteral("WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1) "
                          "INSERT INTO items (feed_id, kind, id, rev, title, text, payload, withdrawn) "
                          "SELECT 'workshop', 'message', '%2-' || n, 1, CASE n % 2 WHEN 0 THEN '%2' ELSE 'plain' END, 'Here: %2', '{}', 0 "
                          "FROM numbers")
               .arg(QString::number(count), QString::fromLatin1(words)),
           QStringLiteral("INSERT INTO items_text (rowid, title, text) SELECT key, title, text FROM items WHERE id LIKE '%1-%'")
               .arg(QString::fromLatin1(words))});
}

QStringList TestLibraryRepository::idsFound(const char* words, int limit)
{
    ItemQuery query;
    query.words = QString::fromLatin1(words);
    query.limit = limit;
    QStringList ids;
    for (const ItemRow& row : required(library().rows(query)))
        ids << row.id.text();
    return ids;
}

QString TestLibraryRepository::providerOf(const char* kind, const char* id, const FeedId& feed)
{
    const auto item = required(library().item(QString::fromLatin1(kind), ItemId(QString::fromLatin1(id)), feed));
    return item ? item->feed.text() : QString();
}

Dataset TestLibraryRepository::dataset(const char* id)
{
    const auto found = required(library().dataset(DatasetId(QString::fromLatin1(id)), {}));
    if (!found)
        qFatal("no dataset %s", id);
    return *found;
}

void TestLibraryRepository::itemsAreShownFromTheirFirstDayToTheirLast_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("shown");
    const QString bills = QStringLiteral("2027-01-bills");
    QTest::newRow("the day before") << bills << QDate(2027, 1, 10) << false;
    QTest::newRow("its first day") << bills << QDate(2027, 1, 11) << true;
    QTest::newRow("its last day") << bills << QDate(2027, 1, 31) << true;
    QTest::newRow("the day after") << bills << QDate(2027, 2, 1) << false;
    const QString polls = QStringLiteral("2027-05-polling-day");
    QTest::newRow("before the only day") << polls << QDate(2027, 5, 5) << false;
    QTest::newRow("on the only day") << polls << QDate(2027, 5, 6) << true;
    QTest::newRow("after the only day") << polls << QDate(2027, 5, 7) << false;
}

void TestLibraryRepository::itemsAreShownFromTheirFirstDayToTheirLast()
{
    QFETCH(QString, id);
    QFETCH(QDate, day);
    QFETCH(bool, shown);
    const auto items = required(library().items(QStringLiteral("message"), day));
    QCOMPARE(std::any_of(items.begin(), items.end(), [&id](const Item& item) { return item.id.text() == id; }), shown);
    // What is over can still be looked up.
    QVERIFY(required(library().item(QStringLiteral("message"), ItemId(id))));
}

void TestLibraryRepository::itemsStandByTitle()
{
    const auto items = required(library().items(QStringLiteral("policy"), (*m_workspace)->today()));
    QVERIFY(items.size() > 3);
    QVERIFY(std::is_sorted(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    }));
}

void TestLibraryRepository::aKindHoldsNothingOfAnotherKind()
{
    for (const char* kind : {"tool", "policy", "guide", "lesson", "example", "dataset"}) {
        const auto items = required(library().items(QString::fromLatin1(kind), (*m_workspace)->today()));
        QVERIFY2(!items.empty(), kind);
        for (const Item& item : items)
            QCOMPARE(item.kind, QLatin1String(kind));
    }
    QVERIFY(required(library().items(QStringLiteral("nothing"), (*m_workspace)->today())).empty());
}

void TestLibraryRepository::withdrawnItemsAreFoundByIdOnly()
{
    const auto ids = [this] {
        QStringList list;
        for (const Item& item : required(library().items(QStringLiteral("policy"), (*m_workspace)->today())))
            list << item.id.text();
        return list;
    };
    QVERIFY(ids().contains(QLatin1String("clean-rivers")));
    write({QStringLiteral("UPDATE items SET withdrawn = 1 WHERE id = 'clean-rivers'")});
    QVERIFY(!ids().contains(QLatin1String("clean-rivers")));
    const auto item = required(library().item(QStringLiteral("policy"), ItemId(QStringLiteral("clean-rivers"))));
    QVERIFY(item && item->withdrawn);
}

void TestLibraryRepository::anUnknownItemIsNone()
{
    QVERIFY(!required(library().item(QStringLiteral("policy"), ItemId(QStringLiteral("free-geese")))));
    QVERIFY(!required(library().item(QStringLiteral("tool"), ItemId(QStringLiteral("clean-rivers")))));
    QVERIFY(!required(library().item(QStringLiteral("policy"), ItemId(QStringLiteral("clean-rivers")),
                                     FeedId(QStringLiteral("elsewhere")))));
}

void TestLibraryRepository::theBodyAndTheTopicsComeAsPublished()
{
    const auto item = required(library().item(QStringLiteral("message"), ItemId(QStringLiteral("2026-11-warm-rooms"))));
    QVERIFY(item);
    QCOMPARE(item->title, QStringLiteral("Warm rooms open this week"));
    QCOMPARE(item->topics(), QStringList{QStringLiteral("energy")});
    QCOMPARE(item->from, QStringLiteral("2026-11-16"));
    QCOMPARE(item->until, QStringLiteral("2027-03-31"));
    QVERIFY(item->body().startsWith(QLatin1String("It was minus two on the tops")));
    QVERIFY(item->body().contains(QLatin1String("\n\nCome for the radiator. Stay for Brenda's flapjack.")));
}

void TestLibraryRepository::theWiderLevelWins()
{
    // The workshop itself is of a region and was added in 2026.
    addFeed(QStringLiteral("society"), QStringLiteral("society"), 1);
    QCOMPARE(providerOf("tool", "crime-count"), QStringLiteral("workshop"));
    addFeed(QStringLiteral("tool"), QStringLiteral("tool"), 1);
    QCOMPARE(providerOf("tool", "crime-count"), QStringLiteral("workshop"));
    addFeed(QStringLiteral("national"), QStringLiteral("national"), 4'000'000'000);
    QCOMPARE(providerOf("tool", "crime-count"), QStringLiteral("national"));
    write({QStringLiteral("DELETE FROM feeds WHERE id IN ('national', 'workshop')")});
    QCOMPARE(providerOf("tool", "crime-count"), QStringLiteral("society"));
}

void TestLibraryRepository::theFirstAddedWinsAmongEquals()
{
    addFeed(QStringLiteral("later"), QStringLiteral("region"), 4'000'000'000);
    QCOMPARE(providerOf("tool", "crime-count"), QStringLiteral("workshop"));
    addFeed(QStringLiteral("earlier"), QStringLiteral("region"), 1);
    QCOMPARE(providerOf("tool", "crime-count"), QStringLiteral("earlier"));
}

void TestLibraryRepository::aListNamesWhatTwoFeedsPublishOnce()
{
    const QDate today = (*m_workspace)->today();
    const size_t before = required(library().items(QStringLiteral("tool"), today)).size();
    addFeed(QStringLiteral("national"), QStringLiteral("national"), 4'000'000'000);
    const auto tools = required(library().items(QStringLiteral("tool"), today));
    QCOMPARE(tools.size(), before);
    for (const Item& tool : tools)
        QCOMPARE(tool.feed.text(), QStringLiteral("national"));
}

void TestLibraryRepository::aNamedFeedIsAskedAlone()
{
    addFeed(QStringLiteral("national"), QStringLiteral("national"), 1);
    QCOMPARE(providerOf("tool", "crime-count", FeedId(QStringLiteral("workshop"))), QStringLiteral("workshop"));
}

void TestLibraryRepository::aDatasetIsTakenFromTheToolsOwnFeedFirst()
{
    addFeed(QStringLiteral("national"), QStringLiteral("national"), 1);
    const DatasetId id(QStringLiteral("recorded_crime"));
    const auto feedOf = [&](const char* preferred) {
        return required(library().dataset(id, FeedId(QString::fromLatin1(preferred)))).value().feed.text();
    };
    QCOMPARE(feedOf("workshop"), QStringLiteral("workshop"));
    QCOMPARE(feedOf("a-feed-without-datasets"), QStringLiteral("national"));
    QVERIFY(!required(library().dataset(DatasetId(QStringLiteral("geese")), FeedId(QStringLiteral("workshop")))));
}

void TestLibraryRepository::aDatasetTellsItsSource()
{
    const Dataset crime = dataset("recorded_crime");
    QCOMPARE(crime.label, QStringLiteral("Crimes recorded by the police"));
    QCOMPARE(crime.unit, QStringLiteral("crimes"));
    QCOMPARE(crime.decimals, 0);
    QCOMPARE(crime.better, Better::Down);
    QCOMPARE(crime.boundarySet, QStringLiteral("2024"));
    QCOMPARE(crime.source, QStringLiteral("Tarnwater Constabulary, Annual Count"));
    QCOMPARE(crime.attribution, QStringLiteral("Invented for training."));
    QVERIFY(!crime.caution.isEmpty());
    QVERIFY(crime.excludedBecause(QStringLiteral("E99000009"), QStringLiteral("2022")));
    QVERIFY(!crime.excludedBecause(QStringLiteral("E99000009"), QStringLiteral("2020")));
    QVERIFY(!crime.excludedBecause(QStringLiteral("E99000001"), QStringLiteral("2022")));
}

void TestLibraryRepository::periodsStandFromFirstToLast()
{
    QStringList published;
    const CsvTable table = publishedFigures("pupils_per_teacher");
    for (const CsvRow& row : table.rows)
        published << row.cells.at(table.column(QStringLiteral("period")));
    published.removeDuplicates();
    published.sort();
    QCOMPARE(required(library().periods(dataset("pupils_per_teacher"))), published);
}

void TestLibraryRepository::figuresAreAsPublished()
{
    for (const char* id : {"pupils_per_teacher", "recorded_crime", "median_pay"}) {
        const Dataset data = dataset(id);
        const CsvTable table = publishedFigures(id);
        qsizetype compared = 0;
        for (const QString& period : required(library().periods(data))) {
            const auto figures = required(library().figures(data, period));
            for (const CsvRow& row : table.rows) {
                if (row.cells.at(table.column(QStringLiteral("period"))) != period)
                    continue;
                const QString code = row.cells.at(table.column(QStringLiteral("gss_code")));
                QVERIFY(figures.contains(code));
                QCOMPARE(figures.value(code), row.cells.at(table.column(QStringLiteral("value"))).toDouble());
                ++compared;
            }
        }
        QCOMPARE(compared, static_cast<qsizetype>(table.rows.size()));
    }
}

void TestLibraryRepository::aMissingFigureIsMissing()
{
    // The return of Marle and Fenny Drove was in the school office when the river was too.
    QVERIFY(!required(library().figures(dataset("pupils_per_teacher"), QStringLiteral("2011-12")))
                 .contains(QStringLiteral("E99000010")));
    QVERIFY(required(library().figures(dataset("pupils_per_teacher"), QStringLiteral("1911-12"))).isEmpty());
}

void TestLibraryRepository::coveredCodesAreThoseWithAnyFigure()
{
    QSet<QString> published;
    const CsvTable table = publishedFigures("pupils_per_teacher");
    for (const CsvRow& row : table.rows)
        published << row.cells.at(table.column(QStringLiteral("gss_code")));
    const QStringList covered = required(library().coveredCodes(dataset("pupils_per_teacher")));
    QCOMPARE(covered.size(), published.size());
    QCOMPARE(QSet<QString>(covered.begin(), covered.end()), published);
}

void TestLibraryRepository::anUnknownDatasetHasNothing()
{
    Dataset nowhere = dataset("recorded_crime");
    nowhere.feed = FeedId(QStringLiteral("elsewhere"));
    QVERIFY(required(library().periods(nowhere)).isEmpty());
    QVERIFY(required(library().coveredCodes(nowhere)).isEmpty());
}

void TestLibraryRepository::mediaComeByteForByte()
{
    QFile card(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards/two-figures.svg"));
    QVERIFY(card.open(QIODevice::ReadOnly));
    const FeedId workshop(QStringLiteral("workshop"));
    QCOMPARE(required(library().media(workshop, QStringLiteral("cards/two-figures.svg"))),
             std::optional<QByteArray>(card.readAll()));
    QVERIFY(!required(library().media(workshop, QStringLiteral("cards/goose.svg"))));
    QVERIFY(!required(library().media(FeedId(QStringLiteral("elsewhere")), QStringLiteral("cards/two-figures.svg"))));
}

void TestLibraryRepository::exclusionsReachFromFirstToLastPeriod_data()
{
    QTest::addColumn<Exclusion>("exclusion");
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("covered");
    const auto of = [](const char* from, const char* to) {
        return Exclusion{QStringLiteral("E1"), QString::fromLatin1(from), QString::fromLatin1(to), QStringLiteral("why")};
    };
    QTest::newRow("always") << of("", "") << QStringLiteral("2019") << true;
    QTest::newRow("before the first") << of("2019", "2020") << QStringLiteral("2018") << false;
    QTest::newRow("the first") << of("2019", "2020") << QStringLiteral("2019") << true;
    QTest::newRow("the last") << of("2019", "2020") << QStringLiteral("2020") << true;
    QTest::newRow("after the last") << of("2019", "2020") << QStringLiteral("2021") << false;
    QTest::newRow("open towards the end") << of("2019", "") << QStringLiteral("2031") << true;
    QTest::newRow("open towards the beginning") << of("", "2020") << QStringLiteral("1999") << true;
    QTest::newRow("school years") << of("2010-11", "2011-12") << QStringLiteral("2012-13") << false;
    QTest::newRow("months") << of("2024-03", "2024-11") << QStringLiteral("2024-10") << true;
}

void TestLibraryRepository::exclusionsReachFromFirstToLastPeriod()
{
    QFETCH(Exclusion, exclusion);
    QFETCH(QString, period);
    QFETCH(bool, covered);
    QCOMPARE(exclusion.covers(QStringLiteral("E1"), period), covered);
    QVERIFY(!exclusion.covers(QStringLiteral("E2"), period));
}

void TestLibraryRepository::everyToolOfTheWorkshopCanBeRead()
{
    for (const Item& item : required(library().items(QStringLiteral("tool"), (*m_workspace)->today()))) {
        const Tool tool = required(Tool::fromItem(item));
        QVERIFY(!tool.variants.empty());
        QVERIFY(!tool.figures.empty());
        for (const FigureRequest& figure : tool.figures)
            QVERIFY2(required(library().dataset(figure.dataset, tool.feed)), qPrintable(figure.dataset.text()));
    }
}

void TestLibraryRepository::aToolThatCannotWorkIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no figures") << QStringLiteral("figures") << QJsonValue(QJsonObject());
    QTest::newRow("a change of one figure")
        << QStringLiteral("figures")
        << QJsonValue(QJsonObject{{QStringLiteral("now"), QJsonObject{{QStringLiteral("dataset"), QStringLiteral("d")}}},
                                  {QStringLiteral("change"),
                                   QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("now")}}}}});
    QTest::newRow("a change of figures it does not have")
        << QStringLiteral("figures")
        << QJsonValue(QJsonObject{
               {QStringLiteral("now"), QJsonObject{{QStringLiteral("dataset"), QStringLiteral("d")}}},
               {QStringLiteral("change"),
                QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("now"), QStringLiteral("then")}}}}});
    QTest::newRow("no wording") << QStringLiteral("variants") << QJsonValue(QJsonArray());
    QTest::newRow("a direction that is none")
        << QStringLiteral("variants")
        << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("direction"), QStringLiteral("sideways")},
                                             {QStringLiteral("text"), QStringLiteral("x")}}});
}

void TestLibraryRepository::aToolThatCannotWorkIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    Item item = required(library().item(QStringLiteral("tool"), ItemId(QStringLiteral("crime-count")))).value();
    QVERIFY(Tool::fromItem(item));
    item.payload.insert(key, value);
    const auto tool = Tool::fromItem(item);
    QVERIFY(!tool);
    QCOMPARE(tool.error().code, ErrorCode::Syntax);
    QCOMPARE(tool.error().subject, QStringLiteral("tools/crime-count"));
    QVERIFY(!tool.error().detail.isEmpty());
}

void TestLibraryRepository::aWordThatMayGoOnFindsWhatItBegins()
{
    addMessages(3, "zebras");
    QCOMPARE(idsFound("zeb").size(), 3);
    QCOMPARE(idsFound("zebra").first(), QStringLiteral("zebras-2"));   // the one with the word in its title, too
    QVERIFY(idsFound("zeb ").isEmpty());
}

void TestLibraryRepository::fewLettersFindTheNewestOfALargeLibrary()
{
    addMessages(3, "zebras");
    addMessages(20'001, "filler");
    addMessages(3, "zebus");
    QCOMPARE(idsFound("zeb"), QStringList({QStringLiteral("zebus-3"), QStringLiteral("zebus-2"), QStringLiteral("zebus-1"),
                                           QStringLiteral("zebras-3"), QStringLiteral("zebras-2"), QStringLiteral("zebras-1")}));
    QCOMPARE(idsFound("here zeb", 2), QStringList({QStringLiteral("zebus-3"), QStringLiteral("zebus-2")}));
    QCOMPARE(idsFound("zebr").first(), QStringLiteral("zebras-2"));
}

void TestLibraryRepository::aVeryCommonWordOfALargeLibraryIsWhole()
{
    addMessages(18'001, "filler");
    addMessages(1'999, "common");
    addMessages(2, "commonly");
    QVERIFY(idsFound("common", 5'000).contains(QStringLiteral("commonly-1")));
    addMessages(1, "common more");
    QCOMPARE(idsFound("common", 5'000).size(), 2'000);
    QCOMPARE(idsFound("commonl").size(), 2);
}

QTEST_GUILESS_MAIN(TestLibraryRepository)
#include "tst_libraryrepository.moc"
