#pragma once

#include "calendar/post.h"
#include "checks/checkrules.h"
#include "checks/likeness.h"
#include "checks/placenames.h"
#include "checks/problem.h"
#include "networks/network.h"

#include <memory>

namespace clarion {

/// Another post on the same network, to be held beside the one that is checked.
struct OtherPost {
    PostId id;
    QDateTime plannedUtc;
    PostStatus status = PostStatus::Draft;
    QString firstWords;
    ComparedText text;   ///< without its imprint
    QString series = {}; ///< that it is an occurrence of
};

/// What the checks know beside the post.
struct CheckContext {
    const CheckRules& rules = builtInCheckRules();
    bool needsImprint = true;         ///< a party, a candidate: whom the law binds
    QString imprint;                  ///< the workspace's, empty where it is not filled in
    QDateTime now;                    ///< invalid where time plays no part
    std::optional<QDate> pollingDay;
    std::shared_ptr<const PlaceNames> places;                   ///< none where nobody knows the places
    std::shared_ptr<const std::vector<OtherPost>> others;       ///< of the days that rules.likenessDays tells, and those to come
};

/// Checks one post for its network. Pure; the order is by severity, then by place. What the post's mutes name is marked as
/// muted and comes last.
[[nodiscard]] std::vector<Problem> checkPost(const Post& post, const Network& network, const CheckContext& context);

/// The same order and mutes for problems that were found elsewhere.
void putInOrder(std::vector<Problem>& problems, const std::vector<CheckMute>& mutes);

[[nodiscard]] bool blocks(const std::vector<Problem>& problems);

/// The text with the imprint as its last paragraph.
[[nodiscard]] QString withImprint(const QString& text, const QString& imprint);

} // namespace clarion
