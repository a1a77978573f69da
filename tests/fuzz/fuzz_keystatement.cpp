#include "fuzztarget.h"

#include "feed/keystatement.h"
#include "feed/manifest.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto statement = KeyStatement::parse(input, QStringLiteral("fuzz"));
    if (!statement)
        return;
    expect(isPlainId(statement->feed.text()), "a statement is about a feed with a plain id");
    expect(statement->reason.size() <= 500, "a reason is bounded");
    expect(!KeyStatement::path(statement->from).contains(QLatin1String("..")), "a statement lies in its folder");
    const auto again = KeyStatement::parse(statement->toJson(), QStringLiteral("fuzz"));
    expect(again && again->feed == statement->feed && again->from == statement->from && again->to == statement->to,
           "a statement that was written reads back");
}
