#pragma once

#include "areas/arearepository.h"
#include "calendar/postrepository.h"
#include "checks/problem.h"
#include "library/libraryrepository.h"

namespace clarion {

/// What became of a figure that a post still says, in its text or on its card.
struct FigureNews {
    enum class What {
        Changed,   ///< its publisher says another number now
        Gone,      ///< withdrawn, excluded, or no longer published
        Newer,     ///< it is as it was, and the dataset has a newer period
        Turned     ///< what was better is worse now: the words around the figures may be false
    };
    What what = What::Changed;
    PostFigure figure;          ///< as the post has it
    QString label;              ///< of the dataset
    double value = 0;           ///< the present one; with Gone there is none
    QString display;
    QString period;
    QString reason;             ///< of Gone: a sentence
    qsizetype position = -1;    ///< in the text; -1 where only the card says it
    qsizetype length = 0;

    friend bool operator==(const FigureNews&, const FigureNews&) = default;
};

/// Where the text says this figure, as a number of its own and not within a longer one; -1 where it does not.
[[nodiscard]] qsizetype figureIn(const QString& text, const QString& display, qsizetype from = 0);

/// The news of all figures that the post was made with. Reads a dataset for each: not at every key.
[[nodiscard]] Result<std::vector<FigureNews>> newsOfFigures(const LibraryRepository& library, const AreaRepository& areas, const Post& post);

/// Those that the post still says, each with its place. What the officer took out of the text and of the card is no news.
[[nodiscard]] std::vector<FigureNews> stillSaid(std::vector<FigureNews> news, const Post& post);

/// Of `posts`, those that say something of figures that is no longer true. Takes some milliseconds a post: not on the window's thread.
[[nodiscard]] Result<std::vector<PostSummary>> noLongerTrue(const Database& database, const std::vector<PostSummary>& posts);

/// A figure that is no longer true blocks, words that may have become false are a warning, a newer figure is a hint. What was
/// posted is history.
[[nodiscard]] std::optional<Problem> figureProblem(const FigureNews& news, const Post& post);

/// Whether putting the present figures in place of the old ones leaves sentences true: not where the figures went the other way.
[[nodiscard]] bool canReplaceFigures(const std::vector<FigureNews>& news);

/// The text with the present figures in place of those that changed, or that have newer ones. Only they change.
[[nodiscard]] QString withPresentFigures(const QString& text, const std::vector<FigureNews>& news);

} // namespace clarion
