#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace clarion {

/// Advice, not gates: hints and warnings never block; a blocker keeps a post from being marked Ready.
enum class Severity { Hint, Warning, Blocker };

/// What a check found.
struct Problem {
    enum class Code {
        EmptyText, OverLimit, PlaceholderLeft, PictureNeeded, TooManyPictures, AltTextMissing,
        ImprintMissing, ImprintUnknown, ImprintIncomplete, ImprintInProfile, ImprintOther, ImprintNotOnPicture,
        WrongPlace, WrongPerson, CloneOfCentral, CloneOfPost, SameText, Clash,
        SolemnDay, VotingTold, WrongWeekday, WrongPollingDay, ClockChange,
        LinkBroken, LinkInsecure, HashtagJoined, HardToRead,
        SourceWithdrawn, SourceReplaced, SourceUpdated, SourceEmbargoed, FigureChanged, FigureGone, FigureNewer, FigureTurned
    };

    Severity severity = Severity::Hint;
    Code code = Code::EmptyText;
    qsizetype position = -1;   ///< UTF-16 index in the text, -1 where it has no place there
    qsizetype length = 0;
    int number = 0;            ///< what the sentence counts: characters over, pictures, the picture's number, per cent
    QStringList words = {};    ///< what the sentence names: titles, reasons, times
    PostId other = {};         ///< the other post that it is about
    bool isMuted = false;      ///< the officer decided otherwise, for this post
    QString muteReason = {};

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The check that found it, as files and commands call it: "over-limit", "imprint", "wrong-place". Mutes go by it.
[[nodiscard]] QString checkName(Problem::Code code);

/// Whether the officer may set it aside for one post, with a reason. Of what blocks, only the imprint (and a pause) may be.
[[nodiscard]] bool mayBeMuted(const Problem& problem);

[[nodiscard]] QString severityName(Severity severity);

} // namespace clarion
