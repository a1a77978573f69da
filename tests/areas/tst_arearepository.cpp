#include "areas/arearepository.h"

#include "base/csv.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QTest>

using namespace clarion;

class TestAreaRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyPublishedAreaIsThere();
    void boundarySetsStandNewestFirst();
    void anUnknownCodeIsNone();
    void theSetDecidesWhichAreaIsMeant();
    void withoutASetThePreferredOneWinsThenTheNewest();
    void supersededCodesAreResolved();
    void figuresMayCarryTheSupersededCode();

    void findsByTheBeginningOfAWord_data();
    void findsByTheBeginningOfAWord();
    void namesInBothSetsAreFoundTwiceTheNewerFirst();
    void aNameThatBeginsSoComesBeforeAWordInside();
    void noMoreThanTheLimitIsFound();
    void foreignSignsFindNothingAndHarmNothing_data();
    void foreignSignsFindNothingAndHarmNothing();

    void onlyTheSameGroundBothWaysIsUnchanged();
    void ninetyNinePercentIsTheSameGround_data();
    void ninetyNinePercentIsTheSameGround();
    void whatTwoFeedsPublishCountsOnce();
    void aLaterFeedTurnsNoPlaceIntoAnother();

private:
    void write(const QStringList& statements);
    [[nodiscard]] AreaRepository areas() { return (*m_workspace)->areas(); }
    [[nodiscard]] QStringList codesFor(const QString& text, int limit = 20);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

CsvTable publishedAreas()
{
    QFile file(QStringLiteral(CLARION_SOURCE_DIR "/resources/workshop/areas.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no areas of the workshop");
    return required(parseCsv(file.readAll(), file.fileName()));
}

const QString set2010 = QStringLiteral("2010");
const QString set2024 = QStringLiteral("2024");

} // namespace

void TestAreaRepository::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->readWorkshopFeed();
}

void TestAreaRepository::write(const QStringList& statements)
{
    required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        for (const QString& statement : statements) {
            if (auto done = transaction.database().execute(statement); !done)
                return done;
        }
        return {};
    }));
}

QStringList TestAreaRepository::codesFor(const QString& text, int limit)
{
    QStringList codes;
    for (const Area& area : required(areas().search(text, limit)))
        codes << area.key.code;
    return codes;
}

void TestAreaRepository::everyPublishedAreaIsThere()
{
    const CsvTable table = publishedAreas();
    const auto cell = [&table](const CsvRow& row, const char* column) {
        return row.cells.at(table.column(QString::fromLatin1(column)));
    };
    QHash<QString, int> perSet;
    for (const CsvRow& row : table.rows) {
        const auto area = required(areas().find(cell(row, "gss_code"), cell(row, "boundary_set")));
        QVERIFY(area);
        const Area expected{{cell(row, "boundary_set"), cell(row, "gss_code")},
                            cell(row, "name"),
                            cell(row, "name_cy"),
                            cell(row, "slug"),
                            cell(row, "nation"),
                            cell(row, "region_code"),
                            cell(row, "region"),
                            HexPosition{cell(row, "hex_q").toInt(), cell(row, "hex_r").toInt()}};
        QCOMPARE(*area, expected);
        ++perSet[cell(row, "boundary_set")];
    }
    for (auto it = perSet.cbegin(); it != perSet.cend(); ++it) {
        const auto all = required(areas().all(it.key()));
        QCOMPARE(static_cast<int>(all.size()), it.value());
        QVERIFY(std::is_sorted(all.begin(), all.end(),
                               [](const Area& a, const Area& b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; }));
    }
}

void TestAreaRepository::boundarySetsStandNewestFirst()
{
    QCOMPARE(required(areas().boundarySets()), (QStringList{set2024, set2010}));
}

void TestAreaRepository::anUnknownCodeIsNone()
{
    QVERIFY(!required(areas().find(QStringLiteral("E00000000"), {})));
    QVERIFY(!required(areas().find(QStringLiteral("Kettlebridge"), {})));
    QVERIFY(!required(areas().find({}, {})));
}

void TestAreaRepository::theSetDecidesWhichAreaIsMeant()
{
    QVERIFY(required(areas().find(QStringLiteral("E99000003"), set2024)));
    QVERIFY(!required(areas().find(QStringLiteral("E99000003"), set2010)));
}

void TestAreaRepository::withoutASetThePreferredOneWinsThenTheNewest()
{
    write({QStringLiteral("INSERT INTO areas SELECT feed_id, '2010', code, name, name_cy, slug, nation, region_code, region, "
                          "hex_q, hex_r, folded FROM areas WHERE code = 'E99000003'")});
    const auto setOf = [this](const QString& preferred) {
        return required(areas().find(QStringLiteral("E99000003"), {}, preferred)).value().key.boundarySet;
    };
    QCOMPARE(setOf({}), set2024);
    QCOMPARE(setOf(set2024), set2024);
    QCOMPARE(setOf(set2010), set2010);
    QCOMPARE(setOf(QStringLiteral("1997")), set2024);
}

void TestAreaRepository::supersededCodesAreResolved()
{
    for (const QString& set : {QString(), set2024}) {
        const auto area = required(areas().find(QStringLiteral("E99000099"), set));
        QVERIFY(area);
        QCOMPARE(area->key, (AreaKey{set2024, QStringLiteral("E99000007")}));
    }
    // The alias is one of the 2024 set.
    QVERIFY(!required(areas().find(QStringLiteral("E99000099"), set2010)));
}

void TestAreaRepository::figuresMayCarryTheSupersededCode()
{
    const auto superseded = required(areas().supersededCodes(FeedId(QStringLiteral("workshop"))));
    QCOMPARE(superseded.value({set2024, QStringLiteral("E99000007")}), QStringList{QStringLiteral("E99000099")});
    QVERIFY(!superseded.contains({set2024, QStringLiteral("E99000001")}));
}

void TestAreaRepository::findsByTheBeginningOfAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("the whole name") << QStringLiteral("Kettlebridge") << QStringLiteral("E99000006");
    QTest::newRow("its beginning, in small letters") << QStringLiteral("kettle") << QStringLiteral("E99000006");
    QTest::newRow("a word inside") << QStringLiteral("ash") << QStringLiteral("E99000002");
    QTest::newRow("words over a comma") << QStringLiteral("Thornwick, Ash") << QStringLiteral("E99000002");
    QTest::newRow("words over a comma that was left out") << QStringLiteral("thornwick ash") << QStringLiteral("E99000002");
    QTest::newRow("a long name's last words") << QStringLiteral("twelve hundreds") << QStringLiteral("E99000008");
    QTest::newRow("its English name in Wales") << QStringLiteral("Vale of L") << QStringLiteral("W99000001");
    QTest::newRow("its Welsh name") << QStringLiteral("Dyffryn yr Ŵyn") << QStringLiteral("W99000001");
    QTest::newRow("a Welsh name without its accent") << QStringLiteral("yr wyn") << QStringLiteral("W99000001");
    QTest::newRow("an accent that the name does not have") << QStringLiteral("kéttle") << QStringLiteral("E99000006");
    QTest::newRow("accents as separate signs") << QStringLiteral("Ty\u0302 Gwyn") << QStringLiteral("W99000002");
    QTest::newRow("an apostrophe") << QStringLiteral("a'r Tŷ") << QStringLiteral("W99000002");
    QTest::newRow("a typographic apostrophe") << QStringLiteral("a’r Tŷ") << QStringLiteral("W99000002");
    QTest::newRow("blanks around") << QStringLiteral("  Quillby ") << QStringLiteral("E99000009");
    QTest::newRow("a code") << QStringLiteral("E99000009") << QStringLiteral("E99000009");
    QTest::newRow("a code in small letters") << QStringLiteral(" e99000009") << QStringLiteral("E99000009");
}

void TestAreaRepository::findsByTheBeginningOfAWord()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const QStringList codes = codesFor(text);
    QVERIFY(!codes.isEmpty());
    QCOMPARE(codes.first(), code);
}

void TestAreaRepository::namesInBothSetsAreFoundTwiceTheNewerFirst()
{
    QCOMPARE(codesFor(QStringLiteral("saltby")), (QStringList{QStringLiteral("E99000003"), QStringLiteral("E98000001")}));
}

void TestAreaRepository::aNameThatBeginsSoComesBeforeAWordInside()
{
    // Tarnwater Central, then "… Nether Tansley …"; the 2010 set follows.
    QCOMPARE(codesFor(QStringLiteral("ta")),
             (QStringList{QStringLiteral("E99000001"), QStringLiteral("E99000008"), QStringLiteral("E98000003")}));
}

void TestAreaRepository::noMoreThanTheLimitIsFound()
{
    QVERIFY(codesFor(QStringLiteral("and"), 20).size() > 2);
    QCOMPARE(codesFor(QStringLiteral("and"), 2).size(), 2);
}

void TestAreaRepository::foreignSignsFindNothingAndHarmNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "%", "_", "*", "'", "\"", "' OR 1=1 --", "bridge", "ettle"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestAreaRepository::foreignSignsFindNothingAndHarmNothing()
{
    QFETCH(QString, text);
    QCOMPARE(codesFor(text), QStringList());
}

void TestAreaRepository::onlyTheSameGroundBothWaysIsUnchanged()
{
    // All of Stannerley went into a larger area; only Saltby is the same ground in both.
    QCOMPARE(required(areas().unchanged(set2024, set2010, FeedId(QStringLiteral("workshop")))),
             (QHash<QString, QString>{{QStringLiteral("E99000003"), QStringLiteral("E98000001")}}));
    QCOMPARE(required(areas().unchanged(set2010, set2024, FeedId(QStringLiteral("workshop")))),
             (QHash<QString, QString>{{QStringLiteral("E98000001"), QStringLiteral("E99000003")}}));
    QVERIFY(required(areas().unchanged(set2024, QStringLiteral("1997"), FeedId(QStringLiteral("workshop")))).isEmpty());
}

void TestAreaRepository::ninetyNinePercentIsTheSameGround_data()
{
    QTest::addColumn<double>("there");
    QTest::addColumn<double>("back");
    QTest::addColumn<bool>("unchanged");
    QTest::newRow("99 % both ways") << 0.99 << 0.99 << true;
    QTest::newRow("less there") << 0.9899 << 1.0 << false;
    QTest::newRow("less back") << 1.0 << 0.9899 << false;
}

void TestAreaRepository::ninetyNinePercentIsTheSameGround()
{
    QFETCH(double, there);
    QFETCH(double, back);
    QFETCH(bool, unchanged);
    const QString row = QStringLiteral("INSERT INTO area_overlaps (feed_id, from_set, from_code, to_set, to_code, share) "
                                       "SELECT id, '%1', '%2', '%3', '%4', %5 FROM feeds");
    write({row.arg(set2024, QStringLiteral("E99000004"), set2010, QStringLiteral("E98000009"), QString::number(there)),
           row.arg(set2010, QStringLiteral("E98000009"), set2024, QStringLiteral("E99000004"), QString::number(back))});
    QCOMPARE(required(areas().unchanged(set2024, set2010, FeedId(QStringLiteral("workshop")))).value(QStringLiteral("E99000004")),
             unchanged ? QStringLiteral("E98000009") : QString());
}

void TestAreaRepository::whatTwoFeedsPublishCountsOnce()
{
    const size_t before = required(areas().all(set2024)).size();
    const auto overlaps = required(areas().unchanged(set2024, set2010, FeedId(QStringLiteral("workshop"))));
    write({QStringLiteral("INSERT INTO feeds (id, address, public_key, title, provider, level, language, accent, website, "
                          "sequence, published, expires, etag, snapshot, added_at, checked_at, synced_at, last_error) SELECT 'second', address, public_key, title, provider, 'national', language, accent, "
                          "website, sequence, published, expires, etag, snapshot, added_at, checked_at, synced_at, last_error "
                          "FROM feeds"),
           QStringLiteral("INSERT INTO areas SELECT 'second', boundary_set, code, name, name_cy, slug, nation, region_code, "
                          "region, hex_q, hex_r, folded FROM areas"),
           QStringLiteral("INSERT INTO area_aliases SELECT 'second', boundary_set, superseded, current FROM area_aliases"),
           QStringLiteral("INSERT INTO area_overlaps SELECT 'second', from_set, from_code, to_set, to_code, share "
                          "FROM area_overlaps")});
    QCOMPARE(required(areas().all(set2024)).size(), before);
    QCOMPARE(codesFor(QStringLiteral("kettle")), (QStringList{QStringLiteral("E99000006"), QStringLiteral("E98000002")}));
    QCOMPARE(required(areas().supersededCodes(FeedId(QStringLiteral("workshop")))).value({set2024, QStringLiteral("E99000007")}),
             QStringList{QStringLiteral("E99000099")});
    QCOMPARE(required(areas().unchanged(set2024, set2010, FeedId(QStringLiteral("workshop")))), overlaps);
}

void TestAreaRepository::aLaterFeedTurnsNoPlaceIntoAnother()
{
    const QString code = QStringLiteral("E99000004");
    const auto before = required(areas().find(code, set2024));
    QVERIFY(before);
    const FeedId workshop(QStringLiteral("workshop"));
    const auto aliases = required(areas().supersededCodes(workshop));
    const auto overlaps = required(areas().unchanged(set2024, set2010, workshop));
    // Its id sorts first and it claims the widest level; it was added later all the same.
    write({QStringLiteral("INSERT INTO feeds (id, address, public_key, title, provider, level, language, accent, website, "
                          "sequence, published, expires, etag, snapshot, added_at, checked_at, synced_at, last_error) SELECT 'a-later', address, public_key, title, provider, 'national', language, accent, "
                          "website, sequence, published, expires, etag, snapshot, added_at + 1, checked_at, synced_at, last_error "
                          "FROM feeds"),
           QStringLiteral("INSERT INTO areas SELECT 'a-later', boundary_set, code, 'Elsewhere', name_cy, slug, nation, "
                          "region_code, region, hex_q, hex_r, folded FROM areas"),
           QStringLiteral("INSERT INTO areas SELECT 'a-later', '2030', code, name, name_cy, slug, nation, region_code, region, "
                          "hex_q, hex_r, folded FROM areas WHERE feed_id = 'workshop' AND boundary_set = '2024' LIMIT 1"),
           QStringLiteral("INSERT INTO area_aliases VALUES ('a-later', '2024', 'E99000004', 'E99000006')"),
           QStringLiteral("INSERT INTO area_overlaps VALUES ('a-later', '2024', 'E99000004', '2010', 'E98000002', 1.0)"),
           QStringLiteral("INSERT INTO area_overlaps VALUES ('a-later', '2010', 'E98000002', '2024', 'E99000004', 1.0)")});
    QCOMPARE(required(areas().find(code, set2024)), before);
    QCOMPARE(required(areas().supersededCodes(workshop)), aliases);
    QCOMPARE(required(areas().unchanged(set2024, set2010, workshop)), overlaps);
    QCOMPARE(required(areas().boundarySets()).first(), set2024);
    for (const Area& area : required(areas().all(set2024)))
        QVERIFY(area.name != QLatin1String("Elsewhere"));
}

QTEST_GUILESS_MAIN(TestAreaRepository)
#include "tst_arearepository.moc"
