#include "fuzztarget.h"

#include "feed/feedfetcher.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const FeedId feed(QStringLiteral("workshop"));
    const auto changes = parseDelta(input, feed, {1, 2, {}});
    if (!changes)
        return;
    const auto isInside = [](const QString& name) {
        return !name.contains(QLatin1String("..")) && !name.startsWith(QLatin1Char('/')) && !name.isEmpty();
    };
    QSet<ItemName> seen;
    for (const Item& item : changes->items) {
        expect(item.feed == feed, "an item belongs to the feed that was asked");
        expect(isInside(item.id.text()) && isInside(item.kind), "no item's name leads out of a folder");
        expect(!seen.contains({item.kind, item.id.text()}), "no item comes twice");
        seen.insert({item.kind, item.id.text()});
        if (const auto files = itemFiles(item)) {
            for (const ItemFile& file : *files)
                expect(!file.path.contains(QLatin1String("..")) && file.ref.size <= FeedLimits::file, "an item's files are in the feed, and bounded");
        }
        static_cast<void>(item.searchText());
    }
    for (const ItemName& name : changes->removed)
        expect(isInside(name.id) && isInside(name.kind), "no removed item's name leads out of a folder");
}
