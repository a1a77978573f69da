#include "calendar/slots.h"

#include <algorithm>

namespace clarion {
namespace {

constexpr int daysAhead = 366;
constexpr qint64 slotSeconds = 15 * 60;

} // namespace

std::optional<LocalTime> nextFreeSlot(const std::vector<PostingSlot>& postingSlots, const QString& network, const LocalTime& from,
                                      const std::vector<QDateTime>& taken)
{
    const QDateTime earliest = from.toUtc();
    for (int day = 0; day <= daysAhead; ++day) {
        const QDate date = from.date.addDays(day);
        std::vector<QTime> times;
        for (const PostingSlot& slot : postingSlots) {
            if (slot.network == network && slot.weekday == date.dayOfWeek())
                times.push_back(slot.time);
        }
        std::sort(times.begin(), times.end());
        for (const QTime& time : times) {
            const LocalTime candidate{date, time, from.zone};
            const QDateTime instant = candidate.toUtc();
            const bool isTaken = std::any_of(taken.begin(), taken.end(),
                                             [&instant](const QDateTime& other) { return qAbs(other.secsTo(instant)) < slotSeconds; });
            if (instant > earliest && !isTaken)
                return candidate;
        }
    }
    return std::nullopt;
}

} // namespace clarion
