#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clarion {

/// Advice, not gates: hints and warnings never block; a blocker keeps a post from being marked Ready.
enum class Severity { Hint, Warning, Blocker };

/// What a check found.
struct Problem {
    enum class Code { EmptyText, OverLimit, PlaceholderLeft, PictureNeeded, TooManyPictures, AltTextMissing, ImprintMissing,
                      SourceWithdrawn, SourceReplaced, SourceUpdated, SourceEmbargoed, FigureChanged, FigureGone, FigureNewer, FigureTurned };

    Severity severity = Severity::Hint;
    Code code = Code::EmptyText;
    qsizetype position = -1;   ///< UTF-16 index in the text, -1 where it has no place there
    qsizetype length = 0;
    int number = 0;            ///< what the sentence counts: characters over, pictures, the picture's number
    QStringList words = {};    ///< what the sentence names: titles, reasons, times

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace clarion
