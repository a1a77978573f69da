#pragma once

#include "calendar/post.h"
#include "calendar/slots.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace clarion {

/// What a post can be about: "issue", "policy", "tool", "event", "society", "personal". In this order they are shown, and of
/// two that are as far from what is wanted the first is suggested.
[[nodiscard]] const QStringList& subjectNames();

/// What a post counts as by the kind of the item that it was made from; empty where that does not tell. Lists of posts are read
/// with the same rule (calendar/postrepository.cpp).
[[nodiscard]] QString subjectOfSource(const QString& sourceKind);

/// The officer's word; without one, what its source says.
[[nodiscard]] QString effectiveSubject(const Post& post);

/// How much of each subject the officer wants in a week, in per cent. They need not add to a hundred; a subject that is not
/// there has no target.
using MixTargets = std::map<QString, int>;

/// Posts counted by what they are about; "" is those that nobody said it of.
struct SubjectCounts {
    int total = 0;
    std::map<QString, int> bySubject;

    void add(const QString& subject);
    [[nodiscard]] int count(const QString& subject) const;
    /// Of all, 0 to 1; 0 where there are none.
    [[nodiscard]] double share(const QString& subject) const;
    /// The share in whole per cent.
    [[nodiscard]] int percent(const QString& subject) const;

    friend bool operator==(const SubjectCounts&, const SubjectCounts&) = default;
};

/// The posts of a week, by what they are about.
struct WeekMix {
    QDate monday;
    SubjectCounts all;
    std::map<QString, SubjectCounts> byNetwork;   ///< by the network's id; those that have posts

    friend bool operator==(const WeekMix&, const WeekMix&) = default;
};

[[nodiscard]] QDate mondayOf(const QDate& day);

/// Counts what is planned or posted on the seven days from `monday`; what was not posted does not count. A week is the wall's:
/// the change of the clocks moves no post out of it. One post to three networks is three.
[[nodiscard]] WeekMix weekMix(const std::vector<PostSummary>& posts, const QDate& monday);

/// A post that the week could do with. It is only ever said, never made by itself.
struct MixSuggestion {
    QDate date;
    bool isEmptyDay = false;    ///< nothing is planned on it; else it is the emptiest day left for the subject
    std::optional<QTime> time;  ///< one of the usual times of that weekday
    QString network;            ///< that it is a usual time of; empty with it
    QString subject;            ///< the one furthest below its target; empty where none is below
    int percent = 0;            ///< that the subject has
    int target = 0;             ///< that it should have

    friend bool operator==(const MixSuggestion&, const MixSuggestion&) = default;
};

/// The days still to come without a post, those that have a usual time first, each with the subject that is furthest below its
/// target when the suggestions before it are taken. Where no day is empty, the subject alone, if one more of it would bring it
/// nearer to its target. Today counts only while one of its usual times is to come; a usual time that the clocks skip is none.
[[nodiscard]] std::vector<MixSuggestion> mixGaps(const std::vector<PostSummary>& posts, const MixTargets& targets, const QDate& monday,
                                                 const std::vector<PostingSlot>& postingSlots, const LocalTime& now);

} // namespace clarion
