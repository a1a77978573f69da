// bench_search: what is typed into the search field, among 100,000 items.
// Floor: the 50 best by bm25 with their snippets, straight from the same index, with plenty of cache.

#include "feed/feedsync.h"
#include "figures.h"
#include "floordatabase.h"
#include "samplefeed.h"
#include "storage/searchexpression.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace clarion;

namespace {

constexpr int itemCount = 100'000;
constexpr int queriesOfAKind = 40;
constexpr int turns = 3;

constexpr auto rawSearch = R"sql(
    SELECT items.id, items.title, snippet(items_text, 1, '', '', '…', 20)
    FROM items_text JOIN items ON items.key = items_text.rowid
    WHERE items_text MATCH ? ORDER BY items_text.rank LIMIT 50
)sql";

/// Words by how many items have them.
struct Words {
    QStringList rare;
    QStringList middling;
    QStringList common;
};

Words wordsOf(const QJsonArray& items)
{
    QHash<QString, int> counts;
    for (const QJsonValue& item : items) {
        QStringList words = item.toObject().value(QLatin1String("body")).toString().toLower().remove(QLatin1Char('.')).split(QLatin1Char(' '));
        words.removeDuplicates();
        for (const QString& word : std::as_const(words))
            ++counts[word];
    }
    Words words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= 10 && it.value() <= 60)
            words.rare << it.key();
        else if (it.value() >= 300 && it.value() <= 3'000)
            words.middling << it.key();
        else if (it.value() >= 5'000)
            words.common << it.key();
    }
    // A hash has no order of its own, and each run must ask for the same.
    for (QStringList* list : {&words.rare, &words.middling, &words.common})
        list->sort();
    return words;
}

/// What people type: one word or more, finished (a blank follows) or not.
QStringList queriesOf(const Words& words, ZipfText& random)
{
    const auto any = [&random](const QStringList& list) { return list.at(static_cast<qsizetype>(random.below(static_cast<size_t>(list.size())))); };
    QStringList queries;
    for (int i = 0; i < queriesOfAKind; ++i) {
        queries << any(words.rare) << any(words.rare) + QLatin1Char(' ');
        queries << any(words.middling) << any(words.middling) + QLatin1Char(' ');
        queries << any(words.common) << any(words.common) + QLatin1Char(' ');
        queries << any(words.common) + QLatin1Char(' ') + any(words.middling);
        queries << any(words.common) + QLatin1Char(' ') + any(words.common) + QLatin1Char(' ');
        queries << any(words.middling).left(4) << any(words.middling).left(3);
    }
    return queries;
}

struct Times {
    std::vector<double> values;

    void add(const QElapsedTimer& timer) { values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6); }
    [[nodiscard]] double at(double share)
    {
        std::sort(values.begin(), values.end());
        return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
    }
};

/// Times of the same searches by turns.
struct Searches {
    explicit Searches(const Workspace& searched) : workspace(searched), database(searched.file()), raw(database, rawSearch) {}

    void time(const QStringList& queries)
    {
        for (int turn = 0; turn <= turns; ++turn) {
            for (const QString& words : queries)
                timeOnce(words, turn > 0);   // the first turn warms the caches
        }
        if (found == 0)
            qFatal("nothing was found");
    }

    void timeOnce(const QString& words, bool isKept)
    {
        const QByteArray expression = searchExpression(words).toUtf8();
        QElapsedTimer timer;
        timer.start();
        raw.bind(1, std::string_view(expression.constData(), static_cast<size_t>(expression.size())));
        while (raw.step())
            found += raw.text(0).size() + raw.text(1).size() + raw.text(2).size();
        if (isKept)
            floor.add(timer);
        ItemQuery wanted;
        wanted.words = words;
        wanted.limit = 50;
        timer.start();
        found += must(workspace.library().rows(wanted)).size();
        if (isKept)
            own.add(timer);
    }

    const Workspace& workspace;
    FloorDatabase database;
    FloorStatement raw;
    Times own;
    Times floor;
    size_t found = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QTemporaryDir folder;
    const MinisignSecretKey key = MinisignSecretKey::create();
    ZipfText text(99);
    const QJsonArray items = sampleItems(itemCount, text);
    publishSample(folder.filePath(QStringLiteral("feed")), key, QStringLiteral("sample"), 1, items);
    const auto address = must(FeedAddress::parse(folder.filePath(QStringLiteral("feed")) + QLatin1Char('#') + key.publicKey().toBase64()));
    const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("search.clarion")), clock));
    const auto transport = makeTransport();
    FeedSync sync(workspace->file(), workspace->writer(), clock, *transport);
    (void)must(sync.add(address, {}));
    (void)must(sync.sync(must(workspace->feeds().all()).front(), {}, {}));

    const QStringList queries = queriesOf(wordsOf(items), text);
    Searches searches(*workspace);
    searches.time(queries);
    printFigure("search_100000_p50", searches.own.at(0.5), "ms", searches.floor.at(0.5));
    printFigure("search_100000_p95", searches.own.at(0.95), "ms", searches.floor.at(0.95));
    printFigure("search_100000_slowest", searches.own.at(1), "ms", searches.floor.at(1));
    // Two letters begin hundreds of words, which FTS5 puts together anew each time.
    QStringList beginnings;
    for (const QString& query : queries)
        beginnings << query.left(2);
    beginnings.removeDuplicates();
    Searches twoLetters(*workspace);
    twoLetters.time(beginnings.mid(0, queriesOfAKind));
    printFigure("search_100000_two_letters", twoLetters.own.at(0.95), "ms", twoLetters.floor.at(0.95));
    return 0;
}
