#include "fuzztarget.h"

#include "feed/source/frontmatter.h"
#include "feed/source/toolsource.h"
#include "feed/source/yamlmap.h"

using namespace clarion;

namespace {

void readEverything(const YamlMap& map, int depth)
{
    for (const QString& name : map.keys()) {
        const QByteArray bytes = name.toUtf8();
        const char* key = bytes.constData();
        static_cast<void>(map.line(key));
        static_cast<void>(map.text(key));
        static_cast<void>(map.flag(key));
        static_cast<void>(map.wholeNumber(key, 1));
        static_cast<void>(map.list(key));
        static_cast<void>(map.json(key));
        if (depth == 0)
            continue;
        if (const auto inner = map.map(key))
            readEverything(*inner, depth - 1);
        for (const YamlMap& inner : map.maps(key))
            readEverything(inner, depth - 1);
    }
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    SourceProblems problems;
    if (const auto parts = splitFrontMatter(input, QStringLiteral("fuzz.md"), problems)) {
        if (const auto yaml = YamlMap::parse(parts->yaml, QStringLiteral("fuzz.md"), parts->yamlOffset, QStringLiteral("item"), problems)) {
            readEverything(*yaml, 2);
            static_cast<void>(itemFromFrontMatter(*yaml, QStringLiteral("message"), QStringLiteral("messages/fuzz.md")));
        }
    }
    for (const char* schema : {"dataset", "feed", "notice", "society"}) {
        if (const auto yaml = YamlMap::parse(input, QStringLiteral("fuzz.yaml"), 0, QString::fromLatin1(schema), problems))
            readEverything(*yaml, 2);
    }
    SourceProblems faults;
    if (!readToolFile(input, QStringLiteral("tools/fuzz.md"), faults))
        expect(!faults.empty(), "what cannot be read has a reason");
    for (const SourceProblem& problem : faults)
        expect(problem.line >= 0 && !problem.message.isEmpty(), "a reason has words");
}
