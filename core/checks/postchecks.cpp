#include "checks/postchecks.h"

#include "networks/textlength.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace clarion {

std::vector<Problem> checkPost(const Post& post, const Network& network, const QString& imprint)
{
    std::vector<Problem> problems;
    const int pictures = static_cast<int>(post.pictures.size());
    if (post.text.trimmed().isEmpty() && post.pictures.empty())
        problems.push_back({Severity::Blocker, Problem::Code::EmptyText, -1, 0, 0});
    const LengthCheck length = checkLength(post.text, network);
    if (!length.fits) {
        const qsizetype from = overflowIndex(post.text, network);
        // A text within the limit can still have too many bytes; what is over is counted in characters then, too.
        const int over = length.limit && length.length > *length.limit ? length.length - *length.limit
                                                                       : textLength(post.text.mid(from), network);
        problems.push_back({Severity::Blocker, Problem::Code::OverLimit, from, post.text.size() - from, over});
    }
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{.*?\\}\\}|\\[\\[.*?\\]\\]"));
    auto matches = placeholder.globalMatch(post.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        problems.push_back({Severity::Blocker, Problem::Code::PlaceholderLeft, match.capturedStart(),
                            match.capturedLength(), 0});
    }
    if (network.imageRequired && pictures == 0)
        problems.push_back({Severity::Warning, Problem::Code::PictureNeeded, -1, 0, 0});
    if (network.imagesMax > 0 && pictures > network.imagesMax)
        problems.push_back({Severity::Warning, Problem::Code::TooManyPictures, -1, 0, network.imagesMax});
    for (int i = 0; i < pictures; ++i) {
        if (post.pictures[static_cast<size_t>(i)].alt.trimmed().isEmpty())
            problems.push_back({Severity::Warning, Problem::Code::AltTextMissing, -1, 0, i + 1});
    }
    if (imprint.isEmpty())
        problems.push_back({Severity::Warning, Problem::Code::ImprintMissing, -1, 0, 0});
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(b.severity, a.position) < std::tie(a.severity, b.position);
    });
    return problems;
}

QString problemSentence(const Problem& problem, const Network& network)
{
    const auto words = [](const char* text, int n = -1) {
        return QCoreApplication::translate("Problem", text, nullptr, n);
    };
    switch (problem.code) {
    case Problem::Code::EmptyText:
        return words(QT_TRANSLATE_NOOP("Problem", "There is nothing to post yet."));
    case Problem::Code::OverLimit:
        return words(QT_TRANSLATE_N_NOOP("Problem", "%n character(s) too long for %1."), problem.number).arg(network.name);
    case Problem::Code::PlaceholderLeft:
        return words(QT_TRANSLATE_NOOP("Problem", "A placeholder is not filled in."));
    case Problem::Code::PictureNeeded:
        return words(QT_TRANSLATE_NOOP("Problem", "%1 posts need a picture.")).arg(network.name);
    case Problem::Code::TooManyPictures:
        return words(QT_TRANSLATE_N_NOOP("Problem", "%1 takes at most %n picture(s)."), problem.number).arg(network.name);
    case Problem::Code::AltTextMissing:
        return words(QT_TRANSLATE_NOOP("Problem", "Picture %1 has no alt text: people who cannot see it learn nothing."))
            .arg(problem.number);
    case Problem::Code::ImprintMissing:
        return words(QT_TRANSLATE_NOOP("Problem", "No imprint is filled in. Election material must say who is behind it."));
    case Problem::Code::SourceWithdrawn:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1”, which this was made from, was withdrawn: %2.")).arg(problem.words.value(0), problem.words.value(1));
    case Problem::Code::SourceReplaced:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1”, which this was made from, was withdrawn: %2. “%3” takes its place."))
            .arg(problem.words.value(0), problem.words.value(1), problem.words.value(2));
    case Problem::Code::SourceUpdated:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1”, which this was made from, has been updated. Compare the two.")).arg(problem.words.value(0));
    case Problem::Code::SourceEmbargoed:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” must not be posted before %2.")).arg(problem.words.value(0), problem.words.value(1));
    // words: the figure as the post has it, the dataset, its period, the present figure, its period, the reason.
    case Problem::Code::FigureChanged:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” (%2, %3) was corrected by its publisher: it is %4 now."))
            .arg(problem.words.value(0), problem.words.value(1), problem.words.value(2), problem.words.value(3));
    case Problem::Code::FigureGone:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” must not be said any more. %2")).arg(problem.words.value(0), problem.words.value(5));
    case Problem::Code::FigureTurned:
        return words(QT_TRANSLATE_NOOP("Problem", "The figures of “%1” went the other way: what the text says of them may be untrue now.")).arg(problem.words.value(1));
    case Problem::Code::FigureNewer:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” is of %2. For %3 it is %4 now."))
            .arg(problem.words.value(0), problem.words.value(2), problem.words.value(4), problem.words.value(3));
    }
    return {};
}

} // namespace clarion
