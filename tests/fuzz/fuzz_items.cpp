#include "fuzztarget.h"

#include "feed/feedfetcher.h"
#include "library/tool.h"
#include "localise/texttemplate.h"

using namespace clarion;

namespace {

void readTexts(const Tool& tool)
{
    QStringList texts{tool.link, tool.alt};
    for (const ToolVariant& variant : tool.variants)
        texts << variant.text;
    texts += tool.cardTexts.values();
    const TemplateValues values{{"area.name", "Penllan"}, {"now", "12"}};
    for (const QString& text : std::as_const(texts)) {
        if (const auto parsed = TextTemplate::parse(text))
            static_cast<void>(parsed->render(values));
    }
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    Manifest manifest;
    manifest.id = FeedId(QStringLiteral("workshop"));
    manifest.sequence = 1;
    const auto items = parseSnapshot(input, manifest);
    if (!items)
        return;
    for (const Item& item : *items) {
        expect(!item.id.text().contains(QLatin1String("..")) && !item.id.text().startsWith(QLatin1Char('/')),
               "no item's id leads out of a folder");
        if (const auto files = itemFiles(item)) {
            for (const ItemFile& file : *files)
                expect(!file.path.contains(QLatin1String("..")), "no item's file lies out of the feed");
        }
        static_cast<void>(item.topics());
        static_cast<void>(item.shareWindow(QDate(2027, 5, 6)));
        if (const auto tool = Tool::fromItem(item))
            readTexts(*tool);
        const Dataset dataset = Dataset::fromItem(item);
        expect(dataset.decimals >= 0 && dataset.decimals <= 6, "a dataset has 0 to 6 decimals");
        static_cast<void>(dataset.excludedBecause(QStringLiteral("W07000112"), QStringLiteral("2024")));
    }
}
