#include "workspace/tooltrial.h"

#include "base/savefile.h"
#include "feed/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clarion {
namespace {

// Clarion's words for whoever opens these files first; what they say in full stands in the help page “Make your tool local”.
constexpr auto feedFile = R"yaml(# Who publishes this. "clarion-cli tool check" tells what is wrong with any of these files, and where.
id: %1
title: Figures of %2
provider: Your name, or that of your organisation
level: tool
language: en
# The colour of your cards. The quotes are needed: without them it is a comment.
accent: "#1d5f8a"
website: https://example.org/%1
)yaml";

constexpr auto toolFile = R"md(---
title: Pupils for each teacher
summary: One line that tells an officer what this tool says about their area.
# Where people go on. {{area.slug}} and {{area.code}} may stand in it.
link: https://example.org/%1/{{area.slug}}
topics: [schools]
card: cards/two-figures.svg
figures:
  then: {dataset: %2, period: earliest}
  now: {dataset: %2, period: latest}
  change: {of: [then, now], as: difference}
alt: "{{area.name}}: {{then}} pupils for each teacher in {{then.period_words}}, {{now}} in {{now.period_words}}."
cardTexts:
  headline: Secondary pupils for each teacher
---
## worse
In {{area.name}}, secondary schools had {{then}} pupils for each teacher in {{then.period}}. In {{now.period}}: {{now}}.

See how your area is doing: {{link}}

## worse, short
{{area.name}}: {{then}} secondary pupils for each teacher in {{then.period}}, {{now}} in {{now.period}}. {{link}}

## better
Good news for {{area.name}}: {{now}} secondary pupils for each teacher in {{now.period}}, after {{then}} in {{then.period}}.

{{link}}

## same
{{area.name}} has {{now}} secondary pupils for each teacher, as it had in {{then.period}}. Nobody's arms have grown meanwhile.

{{link}}
)md";

constexpr auto datasetFile = R"yaml(label: Secondary pupils for each teacher
unit: pupils per teacher
decimals: 1
# Which way is better for residents: up, down, or none where nobody can say. It decides between “worse” and “better”.
better: down
boundary_set: "2024"
source: Invented School Count
source_url: https://example.org/%1/data
licence: Made up; free for anyone to use
attribution: Invented, to be replaced.
)yaml";

constexpr auto figuresFile = "gss_code,period,value\n"
                             "E99000001,2015-16,15.6\nE99000001,2024-25,17.0\n"
                             "E99000009,2015-16,14.9\nE99000009,2024-25,14.2\n"
                             "E99000008,2015-16,16.1\nE99000008,2024-25,16.1\n"
                             "W99000002,2015-16,15.2\nW99000002,2024-25,16.4\n";

// The areas of this example are invented. With real ones, leave the file out: the national feed publishes them.
constexpr auto areasFile =
    "boundary_set,gss_code,name,name_cy,slug,nation,region_code,region,hex_q,hex_r\n"
    "2024,E99000001,Tarnwater Central,,tarnwater-central,England,E12999999,Tarnwater,1,2\n"
    "2024,E99000009,Quillby,,quillby,England,E12999999,Tarnwater,1,0\n"
    "2024,E99000008,\"Upper Wharrowdale, Market Scarrington, Nether Tansley and the Twelve Hundreds\",,upper-wharrowdale,England,E12999999,Tarnwater,1,3\n"
    "2024,W99000002,Penllan and Whitehouse,Penllan a'r Tŷ Gwyn,penllan-and-whitehouse,Wales,W92999999,The Welsh Border,0,1\n";

} // namespace

Result<QStringList> writeExampleTool(const QString& folder)
{
    const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
    if (!isPlainId(name))
        return failure(ErrorCode::InvalidArgument, name, QStringLiteral("a name of lower-case letters, digits and dashes expected"));
    if (QFileInfo::exists(folder))
        return failure(ErrorCode::InvalidArgument, folder, QStringLiteral("it is there already; choose another name"));
    QString dataset = name;
    dataset.replace(QLatin1Char('-'), QLatin1Char('_'));
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("feed.yaml"), QString::fromUtf8(feedFile).arg(name, name).toUtf8()},
        {QStringLiteral("areas.csv"), areasFile},
        {QStringLiteral("tools/%1.md").arg(name), QString::fromUtf8(toolFile).arg(name, dataset).toUtf8()},
        {QStringLiteral("datasets/%1.yaml").arg(dataset), QString::fromUtf8(datasetFile).arg(name).toUtf8()},
        {QStringLiteral("datasets/%1.csv").arg(dataset), figuresFile}};
    for (const CardFormat& format : cardFormats()) {
        const QString card = cardFileOf(QStringLiteral("cards/two-figures.svg"), format.id);
        QFile embedded(QStringLiteral(":/clarion/") + card);
        if (embedded.open(QIODevice::ReadOnly))
            files.emplace_back(card, embedded.readAll());
    }
    QStringList written;
    for (const auto& [file, bytes] : files) {
        const QString path = QDir(folder).filePath(file);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(ErrorCode::FileUnwritable, QFileInfo(path).path());
        if (auto done = saveFile(path, bytes); !done)
            return failure(done.error());
        written << file;
    }
    return written;
}

} // namespace clarion
