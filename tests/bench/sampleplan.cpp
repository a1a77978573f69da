#include "sampleplan.h"

#include "figures.h"
#include "zipftext.h"

#include <array>

namespace clarion {
namespace {

constexpr qint64 days = 3 * 365;
constexpr int unscheduledPosts = 40;
constexpr int missedPosts = 3;

struct Habit {
    const char* network;
    std::size_t shortest;
    std::size_t longest;
};

/// As often as they stand here.
constexpr std::array habits{Habit{"facebook", 150, 900}, Habit{"facebook", 150, 900}, Habit{"facebook", 80, 400},
                            Habit{"x", 60, 230},         Habit{"x", 60, 230},         Habit{"instagram", 120, 600},
                            Habit{"bluesky", 60, 250},   Habit{"mastodon", 80, 430},  Habit{"facebook", 900, 2500}};

/// The days in their order, as they are written some weeks before: of one month the posts lie near each other, not beside.
QDate dayOf(int number, int count, const QDate& today, ZipfText& text)
{
    const qint64 place = qint64{number} * days / count - days / 2;
    return today.addDays(qBound(-days / 2, place + static_cast<qint64>(text.below(29)) - 14, days / 2));
}

Post samplePost(int number, int count, const QDate& today, ZipfText& text)
{
    const Habit habit = habits[text.below(habits.size())];
    Post post;
    post.network = QString::fromLatin1(habit.network);
    post.text = QString::fromStdString(text.paragraph(habit.shortest + text.below(habit.longest - habit.shortest)));
    if (text.below(3) == 0)
        post.label = QStringLiteral("Campaign %1").arg(text.below(5));
    if (number < unscheduledPosts)
        return post;
    const QDate day = dayOf(number, count, today, text);
    post.planned = LocalTime{day, QTime(static_cast<int>(7 + text.below(14)), static_cast<int>(5 * text.below(12)))};
    const bool isPast = day < today && number >= unscheduledPosts + missedPosts;
    // Of today everything is still to come, so that a run in the evening does the same as one in the morning.
    if (day == today)
        post.planned->time = QTime(23, 59);
    post.status = isPast ? (text.below(12) == 0 ? PostStatus::NotPosted : PostStatus::Posted)
                         : text.below(3) == 0 ? PostStatus::Ready : PostStatus::Draft;
    if (text.below(3) == 0)
        post.pictures.push_back({QStringLiteral("%1.png").arg(number), QStringLiteral("stall.png"), QStringLiteral("The stall on Saturday"), 1200, 630});
    return post;
}

} // namespace

void writeSamplePlan(Workspace& workspace, int count)
{
    const Clock& clock = workspace.clock();
    const QDate today = workspace.today();
    ZipfText text(11);
    must(workspace.writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        for (int number = 0; number < count; ++number) {
            if (auto inserted = insertPost(transaction, samplePost(number, count, today, text), clock); !inserted)
                return failure(inserted.error());
        }
        return {};
    }));
}

} // namespace clarion
