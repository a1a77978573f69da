#include "library/itemindex.h"
#include "library/itemmarks.h"
#include "library/libraryrepository.h"
#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

#include <algorithm>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// What lists and searches show of the items that feeds brought.
class TestItemLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pinnedThenOpenThenComingThenOver();
    void aListShowsWhatWasAskedFor_data();
    void aListShowsWhatWasAskedFor();
    void aMarkThatIsClearedIsGone();
    void anOlderRevisionThatIsReadLaterChangesNothing();
    void pagesHaveNoGapsAndNoDoubles_data();
    void pagesHaveNoGapsAndNoDoubles();
    void articlesStandNewestFirst();
    void ofTwoFeedsTheWiderOneIsListed();

    void wordsAreFound_data();
    void wordsAreFound();
    void nothingButPunctuationFindsNothing_data();
    void nothingButPunctuationFindsNothing();
    void aLongPasteIsAnswered();
    void aKindIsSearchedWhateverElseHasTheWord();
    void whatNobodyPublishesAnyMoreIsNotFound();
    void ofTwoFeedsTheWiderOneIsFound();
    void whereAWordWasFoundIsShown();

    void unreadCountsAreWhatTheListsShow();
    void readingLowersTheCount();

private:
    struct Made {
        QString id;
        QString title;
        QString text = {};
        QString from = {};
        QString until = {};
        QDateTime embargo = {};
        QDateTime published = {};
        int rev = 1;
        bool isWithdrawn = false;
        QString kind = QStringLiteral("message");
        QString feed = QStringLiteral("region");
    };

    void addFeed(const QString& id, const QString& level, const QString& form = QStringLiteral("signed"));
    void add(const std::vector<Made>& items);
    void mark(const QString& id, ItemMark mark, bool isSet = true);
    void markSeen(const QString& id, int rev);
    [[nodiscard]] ItemRef ref(const QString& id) const { return {FeedId(QStringLiteral("region")), QStringLiteral("message"), ItemId(id)}; }
    [[nodiscard]] ItemQuery query(ItemQuery::Show show = ItemQuery::Show::Everything) const;
    [[nodiscard]] std::vector<ItemRow> rows(const ItemQuery& query);
    [[nodiscard]] QStringList ids(const ItemQuery& query);
    [[nodiscard]] QStringList found(const QString& words, const QString& kind = {});

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

QDateTime hoursFromNow(int hours)
{
    // The clock of TemporaryWorkspace.
    return QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC).addSecs(hours * 3600);
}

QString number(int value)
{
    return QStringLiteral("%1").arg(value, 4, 10, QLatin1Char('0'));
}

} // namespace

void TestItemLists::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    addFeed(QStringLiteral("region"), QStringLiteral("region"));
}

void TestItemLists::addFeed(const QString& id, const QString& level, const QString& form)
{
    required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        Query query(transaction.database(),
                    "INSERT INTO feeds (id, form, address, public_key, title, provider, level, language, accent, website, sequence, "
                    "etag, snapshot, added_at, last_error) "
                    "VALUES (:id, :form, '', '', :id, '', :level, 'en', '', '', 1, '', '', 1, '')");
        query.bind(":id", id).bind(":level", level).bind(":form", form);
        return query.execute();
    }));
}

void TestItemLists::add(const std::vector<Made>& items)
{
    required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        const auto orNothing = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional<QString>(text); };
        const auto seconds = [](const QDateTime& instant) { return instant.isValid() ? std::optional<qint64>(instant.toSecsSinceEpoch()) : std::nullopt; };
        BulkStatement last(transaction.database(), "SELECT last_insert_rowid()");
        ItemIndex index(transaction.database());
        Query query(transaction.database(),
                    "INSERT INTO items (feed_id, kind, id, rev, title, text, payload, valid_from, valid_until, embargo, published, withdrawn) "
                    "VALUES (:feed, :kind, :id, :rev, :title, :text, '{}', :from, :until, :embargo, :published, :withdrawn)");
        for (const Made& item : items) {
            query.bind(":feed", item.feed).bind(":kind", item.kind).bind(":id", item.id).bind(":rev", item.rev).bind(":title", item.title);
            query.bind(":text", item.text).bind(":from", orNothing(item.from)).bind(":until", orNothing(item.until));
            query.bind(":embargo", seconds(item.embargo)).bind(":published", seconds(item.published)).bind(":withdrawn", item.isWithdrawn);
            if (auto done = query.execute(); !done)
                return done;
            if (!isSearchable(item.kind))
                continue;
            if (auto read = last.fetch(); !read)
                return failure(read.error());
            if (auto indexed = index.insert(last.integer(0), item.title.toStdString(), item.text.toStdString()); !indexed)
                return indexed;
        }
        return {};
    }));
}

void TestItemLists::mark(const QString& id, ItemMark mark, bool isSet)
{
    required((*m_workspace)->writer().runAndWait(
        [&](Transaction& transaction) { return setItemMark(transaction, ref(id), mark, isSet, m_workspace->clock()); }));
}

void TestItemLists::markSeen(const QString& id, int rev)
{
    required((*m_workspace)->writer().runAndWait(
        [&](Transaction& transaction) { return markItemSeen(transaction, ref(id), rev, m_workspace->clock()); }));
}

ItemQuery TestItemLists::query(ItemQuery::Show show) const
{
    ItemQuery query;
    query.kind = QStringLiteral("message");
    query.show = show;
    query.today = QDate(2026, 11, 24);
    query.now = hoursFromNow(0);
    return query;
}

std::vector<ItemRow> TestItemLists::rows(const ItemQuery& query)
{
    return required((*m_workspace)->library().rows(query));
}

QStringList TestItemLists::ids(const ItemQuery& query)
{
    QStringList ids;
    for (const ItemRow& row : rows(query))
        ids << row.id.text();
    return ids;
}

QStringList TestItemLists::found(const QString& words, const QString& kind)
{
    ItemQuery wanted = query();
    wanted.kind = kind;
    wanted.words = words;
    QStringList found = ids(wanted);
    found.sort();
    return found;
}

void TestItemLists::pinnedThenOpenThenComingThenOver()
{
    add({{u"over-b"_s, u"B over"_s, {}, u"2026-01-01"_s, u"2026-11-23"_s},
         {u"over-a"_s, u"A over"_s, {}, {}, u"2026-02-01"_s},
         {u"coming-late"_s, u"A coming"_s, {}, u"2027-01-01"_s},
         {u"coming-soon"_s, u"Z coming"_s, {}, u"2026-11-25"_s},
         {u"open-c"_s, u"c open"_s},
         {u"open-B"_s, u"B open"_s, {}, u"2026-11-24"_s, u"2026-11-24"_s},
         {u"pinned-over"_s, u"Z pinned"_s, {}, {}, u"2026-01-01"_s},
         {u"pinned-open"_s, u"Y pinned"_s}});
    mark(QStringLiteral("pinned-over"), ItemMark::Pinned);
    mark(QStringLiteral("pinned-open"), ItemMark::Pinned);
    QCOMPARE(ids(query()), (QStringList{u"pinned-open"_s, u"pinned-over"_s, u"open-B"_s, u"open-c"_s, u"coming-soon"_s, u"coming-late"_s, u"over-a"_s, u"over-b"_s}));
}

void TestItemLists::aListShowsWhatWasAskedFor_data()
{
    using Show = ItemQuery::Show;
    QTest::addColumn<Show>("show");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("everything but what was dismissed or withdrawn")
        << Show::Everything << QStringList{u"embargoed"_s, u"open"_s, u"over"_s, u"pinned"_s, u"read"_s, u"skipped"_s, u"upcoming"_s, u"updated"_s, u"used"_s, u"was-embargoed"_s};
    QTest::newRow("open now") << Show::OpenNow << QStringList{u"open"_s, u"pinned"_s, u"read"_s, u"skipped"_s, u"updated"_s, u"used"_s, u"was-embargoed"_s};
    QTest::newRow("new or updated") << Show::NewOrUpdated
                                    << QStringList{u"embargoed"_s, u"open"_s, u"over"_s, u"pinned"_s, u"skipped"_s, u"upcoming"_s, u"updated"_s, u"used"_s, u"was-embargoed"_s};
    QTest::newRow("pinned") << Show::Pinned << QStringList{u"pinned"_s};
    QTest::newRow("used") << Show::Used << QStringList{u"used"_s};
    QTest::newRow("skipped") << Show::Skipped << QStringList{u"skipped"_s};
}

void TestItemLists::aListShowsWhatWasAskedFor()
{
    QFETCH(ItemQuery::Show, show);
    QFETCH(QStringList, expected);
    add({{u"open"_s, u"x"_s, {}, u"2026-11-24"_s, u"2026-11-24"_s},
         {u"upcoming"_s, u"x"_s, {}, u"2026-11-25"_s},
         {u"over"_s, u"x"_s, {}, {}, u"2026-11-23"_s},
         {u"embargoed"_s, u"x"_s, {}, {}, {}, hoursFromNow(1)},
         {u"was-embargoed"_s, u"x"_s, {}, {}, {}, hoursFromNow(0)},
         {u"read"_s, u"x"_s, {}, {}, {}, {}, {}, 2},
         {u"updated"_s, u"x"_s, {}, {}, {}, {}, {}, 2},
         {u"pinned"_s, u"x"_s},
         {u"used"_s, u"x"_s},
         {u"skipped"_s, u"x"_s},
         {u"dismissed"_s, u"x"_s},
         {u"withdrawn"_s, u"x"_s, {}, {}, {}, {}, {}, 1, true}});
    markSeen(QStringLiteral("read"), 2);
    markSeen(QStringLiteral("updated"), 1);
    mark(QStringLiteral("pinned"), ItemMark::Pinned);
    mark(QStringLiteral("used"), ItemMark::Used);
    mark(QStringLiteral("skipped"), ItemMark::Skipped);
    mark(QStringLiteral("dismissed"), ItemMark::Dismissed);
    QStringList shown = ids(query(show));
    shown.sort();
    QCOMPARE(shown, expected);
    for (const ItemRow& row : rows(query())) {
        QCOMPARE(row.news(), row.id.text() == QLatin1String("read")      ? ItemNews::Seen
                             : row.id.text() == QLatin1String("updated") ? ItemNews::Updated
                                                                         : ItemNews::New);
        QCOMPARE(row.isEmbargoed(hoursFromNow(0)), row.id.text() == QLatin1String("embargoed"));
    }
}

void TestItemLists::aMarkThatIsClearedIsGone()
{
    add({{u"a"_s, u"A"_s}});
    for (const ItemMark each : {ItemMark::Used, ItemMark::Skipped, ItemMark::Pinned, ItemMark::Dismissed})
        mark(QStringLiteral("a"), each);
    QVERIFY(rows(query()).empty());
    mark(QStringLiteral("a"), ItemMark::Dismissed, false);
    const ItemMarks marks = rows(query()).at(0).marks;
    QCOMPARE(marks, (ItemMarks{0, hoursFromNow(0), hoursFromNow(0), hoursFromNow(0), {}}));
    for (const ItemMark each : {ItemMark::Used, ItemMark::Skipped, ItemMark::Pinned})
        mark(QStringLiteral("a"), each, false);
    QCOMPARE(rows(query()).at(0).marks, ItemMarks());
}

void TestItemLists::anOlderRevisionThatIsReadLaterChangesNothing()
{
    add({{u"a"_s, u"A"_s, {}, {}, {}, {}, {}, 3}});
    markSeen(QStringLiteral("a"), 3);
    markSeen(QStringLiteral("a"), 1);
    QCOMPARE(rows(query()).at(0).news(), ItemNews::Seen);
}

void TestItemLists::pagesHaveNoGapsAndNoDoubles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("messages") << QStringLiteral("message") << QString();
    QTest::newRow("articles") << QStringLiteral("article") << QString();
    QTest::newRow("found messages") << QStringLiteral("message") << QStringLiteral("soup");
    QTest::newRow("found of every kind") << QString() << QStringLiteral("soup");
}

void TestItemLists::pagesHaveNoGapsAndNoDoubles()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    constexpr int count = 263;
    std::vector<Made> made;
    for (int i = 0; i < count; ++i) {
        // Many of one title and one instant: what they are ordered by must not leave anything open.
        Made item{number(i), QStringLiteral("Title %1").arg(i % 7), QStringLiteral("Soup.")};
        item.published = hoursFromNow(i % 5);
        item.until = i % 3 == 0 ? QStringLiteral("2026-01-01") : QString();
        for (const char* each : {"message", "article"}) {
            item.kind = QString::fromLatin1(each);
            made.push_back(item);
        }
    }
    add(made);
    mark(number(17), ItemMark::Pinned);
    ItemQuery wanted = query();
    wanted.kind = kind;
    wanted.words = words;
    wanted.limit = 10'000;
    const std::vector<ItemRow> whole = rows(wanted);
    QCOMPARE(whole.size(), size_t(kind.isEmpty() ? 2 * count : count));
    std::vector<ItemRow> paged;
    wanted.limit = 40;
    for (wanted.offset = 0;; wanted.offset += wanted.limit) {
        const std::vector<ItemRow> page = rows(wanted);
        paged.insert(paged.end(), page.begin(), page.end());
        if (page.size() < 40)
            break;
    }
    QVERIFY(paged == whole);
}

void TestItemLists::articlesStandNewestFirst()
{
    addFeed(QStringLiteral("web"), QStringLiteral("society"), QStringLiteral("web"));
    std::vector<Made> made{{u"old"_s, u"A"_s}, {u"new"_s, u"B"_s}, {u"undated"_s, u"C"_s}};
    made[0].published = hoursFromNow(-48);
    made[1].published = hoursFromNow(-1);
    for (Made& item : made) {
        item.kind = QStringLiteral("article");
        item.feed = QStringLiteral("web");
    }
    add(made);
    ItemQuery articles = query();
    articles.kind = QStringLiteral("article");
    QCOMPARE(ids(articles), (QStringList{u"new"_s, u"old"_s, u"undated"_s}));
    QVERIFY(!rows(articles).at(0).isSigned);
    QVERIFY(!rows(articles).at(2).published.isValid());
}

void TestItemLists::ofTwoFeedsTheWiderOneIsListed()
{
    addFeed(QStringLiteral("nation"), QStringLiteral("national"));
    add({{u"a"_s, u"Ours"_s}, {u"b"_s, u"Ours alone"_s}, {u"a"_s, u"Theirs"_s, {}, {}, {}, {}, {}, 1, false, u"message"_s, u"nation"_s}});
    QCOMPARE(ids(query()), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(rows(query()).at(1).title, QStringLiteral("Theirs"));
    QCOMPARE(rows(query()).at(1).feedTitle, QStringLiteral("nation"));
}

void TestItemLists::wordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto row = [](const char* words, const QStringList& expected) { QTest::newRow(words) << QString::fromUtf8(words) << expected; };
    row("bus", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("BUS", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("bus evening", {u"bus"_s});
    row("evening bus", {u"bus"_s});
    row("bus coal", {u"operators"_s});
    row("bus moon", none);
    // An accent more or less, and either way of writing it.
    row("ty", {u"ty"_s});
    row("Tŷ", {u"ty"_s});
    row("TY GWYN", {u"ty"_s});
    row("ty\xcc\x82 gwyn", {u"ty"_s});
    row("cafe", {u"cafe"_s});
    row("Café", {u"cafe"_s});
    // The last word may be unfinished; those before may not, nor one that a blank has finished.
    row("eve", {u"bus"_s});
    row("bu eve", none);
    row("bu", {u"bus"_s, u"numbers"_s, u"operators"_s, u"stop"_s});
    row("bu ", none);
    row("stop b", {u"operators"_s, u"stop"_s});
    // What FTS5 takes for its own.
    row("bus AND stop", {u"operators"_s});
    row("bus OR coal", {u"operators"_s});
    row("NOT bus", {u"operators"_s});
    row("NEAR(bus stop)", {u"operators"_s});
    row("bus*", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("*", none);
    row("\"bus\"", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("\"bus", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("bus\"stop", {u"operators"_s, u"stop"_s});
    row("title:bus", none);
    row("{title}: bus", none);
    row("^bus", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("-bus", {u"bus"_s, u"operators"_s, u"stop"_s});
    row("bus + stop", {u"operators"_s, u"stop"_s});
    row("bus; DROP TABLE items", none);
    row("it's", {u"apostrophe"_s});
    row("2026-27", {u"numbers"_s});
    row("£1,250.50", {u"numbers"_s});
}

void TestItemLists::wordsAreFound()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    add({{u"bus"_s, u"The last bus"_s, u"It goes in the evening."_s},
         {u"stop"_s, u"Bus stop"_s},
         {u"ty"_s, u"Tŷ Gwyn"_s},
         {u"cafe"_s, u"Soup"_s, u"At the café."_s},
         {u"operators"_s, u"Words"_s, u"bus and or not near stop coal"_s},
         {u"apostrophe"_s, u"Ours"_s, u"It's here."_s},
         {u"numbers"_s, u"Budget 2026-27"_s, u"£1,250.50 each"_s}});
    QCOMPARE(found(words), expected);
}

void TestItemLists::nothingButPunctuationFindsNothing_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"!", "*", "\"", "\"\"", "()", "--", "…", "🌹", "\xcc\x81", "' OR ''='", "%_"})
        QTest::newRow(words) << QString::fromUtf8(words);
    QTest::newRow("a NUL") << QString(QChar(0));
    QTest::newRow("half a sign") << QString(QChar(0xd83c));
}

void TestItemLists::nothingButPunctuationFindsNothing()
{
    QFETCH(QString, words);
    add({{u"a"_s, u"Soup 🌹 *"_s, u"% _ -- ()"_s}});
    QCOMPARE(found(words), QStringList());
    QCOMPARE(found(QStringLiteral("soup ") + QString::fromUtf8("\xcc\x81")), QStringList{u"a"_s});
}

void TestItemLists::aLongPasteIsAnswered()
{
    QString article;
    for (int i = 0; i < 5000; ++i)
        article += QStringLiteral("word%1 ").arg(i);
    add({{u"a"_s, u"Soup"_s, article}, {u"b"_s, u"Bread"_s}});
    QCOMPARE(found(article), QStringList{u"a"_s});
    QCOMPARE(found(QString(1 << 20, QLatin1Char('x'))), QStringList());
}

void TestItemLists::aKindIsSearchedWhateverElseHasTheWord()
{
    add({{u"policy"_s, u"Soup for all"_s, {}, {}, {}, {}, {}, 1, false, u"policy"_s}});
    std::vector<Made> articles;
    for (int i = 0; i < 3500; ++i)
        articles.push_back({number(i), QStringLiteral("Soup"), {}, {}, {}, {}, {}, 1, false, u"article"_s});
    add(articles);
    QCOMPARE(found(QStringLiteral("soup"), QStringLiteral("policy")), QStringList{u"policy"_s});
    QCOMPARE(found(QStringLiteral("soup"), QStringLiteral("message")), QStringList());
    QCOMPARE(found(QStringLiteral("soup"), QStringLiteral("article")).size(), 100);
}

void TestItemLists::whatNobodyPublishesAnyMoreIsNotFound()
{
    addFeed(QStringLiteral("removed"), QStringLiteral("society"));
    add({{u"a"_s, u"Soup"_s},
         {u"withdrawn"_s, u"Soup"_s, {}, {}, {}, {}, {}, 1, true},
         {u"dismissed"_s, u"Soup"_s},
         {u"gone"_s, u"Soup"_s, {}, {}, {}, {}, {}, 1, false, u"message"_s, u"removed"_s},
         {u"data"_s, u"Soup"_s, {}, {}, {}, {}, {}, 1, false, u"dataset"_s}});
    mark(QStringLiteral("dismissed"), ItemMark::Dismissed);
    required((*m_workspace)->writer().runAndWait(
        [](Transaction& transaction) { return transaction.database().execute(QStringLiteral("UPDATE feeds SET removed_at = 1 WHERE id = 'removed'")); }));
    QCOMPARE(found(QStringLiteral("soup")), QStringList{u"a"_s});
    QCOMPARE(ids(query()), QStringList{u"a"_s});
}

void TestItemLists::ofTwoFeedsTheWiderOneIsFound()
{
    addFeed(QStringLiteral("nation"), QStringLiteral("national"));
    add({{u"a"_s, u"Soup, ours"_s}, {u"a"_s, u"Soup, theirs"_s, {}, {}, {}, {}, {}, 1, false, u"message"_s, u"nation"_s}});
    ItemQuery wanted = query();
    wanted.words = QStringLiteral("soup");
    QCOMPARE(rows(wanted).size(), size_t(1));
    QCOMPARE(rows(wanted).at(0).title, QStringLiteral("Soup, theirs"));
}

void TestItemLists::whereAWordWasFoundIsShown()
{
    add({{u"a"_s, u"Title"_s, QStringLiteral("nothing ").repeated(200) + QStringLiteral("then <b>soup</b> at noon ") + QStringLiteral("nothing ").repeated(200)}});
    ItemQuery wanted = query();
    wanted.words = QStringLiteral("soup");
    const QString shown = rows(wanted).at(0).firstWords;
    QVERIFY2(shown.contains(QLatin1String("<b>soup</b> at noon")), qPrintable(shown));
    QVERIFY(shown.size() < 300);
    QVERIFY(rows(query()).at(0).firstWords.startsWith(QLatin1String("nothing nothing")));
    QVERIFY(rows(query()).at(0).firstWords.size() <= 240);
}

void TestItemLists::unreadCountsAreWhatTheListsShow()
{
    addFeed(QStringLiteral("nation"), QStringLiteral("national"));
    addFeed(QStringLiteral("removed"), QStringLiteral("society"));
    std::vector<Made> made{{u"seen"_s, u"x"_s}, {u"updated"_s, u"x"_s, {}, {}, {}, {}, {}, 2}, {u"new"_s, u"x"_s}, {u"dismissed"_s, u"x"_s},
                           {u"withdrawn"_s, u"x"_s, {}, {}, {}, {}, {}, 1, true}, {u"both"_s, u"x"_s},
                           {u"both"_s, u"x"_s, {}, {}, {}, {}, {}, 1, false, u"message"_s, u"nation"_s},
                           {u"removed"_s, u"x"_s, {}, {}, {}, {}, {}, 1, false, u"message"_s, u"removed"_s},
                           {u"p"_s, u"x"_s, {}, {}, {}, {}, {}, 1, false, u"policy"_s}, {u"d"_s, u"x"_s, {}, {}, {}, {}, {}, 1, false, u"dataset"_s},
                           {u"same"_s, u"x"_s, {}, {}, {}, {}, {}, 1, false, u"article"_s}, {u"same"_s, u"x"_s, {}, {}, {}, {}, {}, 1, false, u"article"_s, u"nation"_s}};
    add(made);
    markSeen(QStringLiteral("seen"), 1);
    markSeen(QStringLiteral("updated"), 1);
    mark(QStringLiteral("dismissed"), ItemMark::Dismissed);
    required((*m_workspace)->writer().runAndWait(
        [](Transaction& transaction) { return transaction.database().execute(QStringLiteral("UPDATE feeds SET removed_at = 1 WHERE id = 'removed'")); }));
    const QHash<QString, int> counts = required((*m_workspace)->library().unreadCounts());
    QCOMPARE(counts, (QHash<QString, int>{{QStringLiteral("message"), 3}, {QStringLiteral("policy"), 1}, {QStringLiteral("article"), 2}}));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        ItemQuery wanted = query(ItemQuery::Show::NewOrUpdated);
        wanted.kind = it.key();
        QCOMPARE(static_cast<int>(rows(wanted).size()), it.value());
    }
}

void TestItemLists::readingLowersTheCount()
{
    add({{u"a"_s, u"A"_s, {}, {}, {}, {}, {}, 2}, {u"b"_s, u"B"_s}});
    const auto count = [this] { return required((*m_workspace)->library().unreadCounts()).value(QStringLiteral("message")); };
    QCOMPARE(count(), 2);
    markSeen(QStringLiteral("a"), 2);
    QCOMPARE(count(), 1);
    markSeen(QStringLiteral("b"), 1);
    QCOMPARE(count(), 0);
}

QTEST_GUILESS_MAIN(TestItemLists)
#include "tst_itemlists.moc"
