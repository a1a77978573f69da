#include "fuzztarget.h"

#include "exchange/planexport.h"
#include "exchange/planimport.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto file = readPlanFile(input, QStringLiteral("fuzz"));
    if (!file)
        return;
    const PlanReading reading = understandPlan(*file, guessPlanColumns(*file), QStringLiteral("x"));
    expect(reading.rows.size() == file->rows.size() + file->broken.size(), "every row is told of");
    for (const PlanRow& row : reading.rows)
        expect(row.posts.empty() != row.isGood(), "a row is good and has posts, or is bad and says why");
    const std::vector<Post> posts = reading.posts();
    for (const Post& post : posts)
        expect(!post.planned || post.planned->toUtc().isValid(), "a planned post has an instant");

    // What was understood once is understood alike for ever after.
    const auto again = readPlanFile(planAsCsv(posts), QStringLiteral("own"));
    expect(again.has_value(), "an export reads back");
    const std::vector<Post> back = understandPlan(*again, guessPlanColumns(*again), QStringLiteral("x")).posts();
    expect(back.size() == posts.size(), "every post reads back");
    for (size_t i = 0; i < posts.size(); ++i)
        expect(back[i] == posts[i], "a post reads back to the letter");
    if (!reading.bad().empty()) {
        const auto bad = readPlanFile(badRowsAsCsv(*file, reading), QStringLiteral("bad"));
        expect(bad && bad->rows.size() + bad->broken.size() <= reading.bad().size(), "bad rows are a table again");
    }
}
