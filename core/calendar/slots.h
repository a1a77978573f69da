#pragma once

#include "base/localtime.h"

#include <optional>
#include <vector>

namespace clarion {

/// A time of the week at which the officer likes to post on a network.
struct PostingSlot {
    QString network;
    int weekday = 1;   ///< 1 = Monday … 7 = Sunday
    QTime time;

    friend bool operator==(const PostingSlot&, const PostingSlot&) = default;
};

/// The first slot of the network after `from` that no post has yet: one within a quarter of an hour takes it. Looks a year
/// ahead; nothing where the network has no slots, or all are taken.
[[nodiscard]] std::optional<LocalTime> nextFreeSlot(const std::vector<PostingSlot>& postingSlots, const QString& network, const LocalTime& from,
                                                    const std::vector<QDateTime>& taken);

} // namespace clarion
