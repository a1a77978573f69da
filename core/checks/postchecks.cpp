#include "checks/postchecks.h"

#include "checks/imprintcheck.h"
#include "checks/plancheck.h"
#include "checks/readability.h"
#include "checks/textforms.h"
#include "networks/textlength.h"
#include "spelling/textlanguage.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace clarion {
namespace {

void checkContent(const Post& post, const Network& network, const CheckContext& context, std::vector<Problem>& problems)
{
    const int pictures = static_cast<int>(post.pictures.size());
    if (pictures == 0 && withoutImprint(post.text, context.rules).trimmed().isEmpty())
        problems.push_back({Severity::Blocker, Problem::Code::EmptyText});
    const LengthCheck length = checkLength(post.text, network);
    if (!length.fits) {
        const qsizetype from = overflowIndex(post.text, network);
        // A text within the limit can still have too many bytes; what is over is counted in characters then, too.
        const int over = length.limit && length.length > *length.limit ? length.length - *length.limit
                                                                       : textLength(post.text.mid(from), network);
        problems.push_back({Severity::Blocker, Problem::Code::OverLimit, from, post.text.size() - from, over});
    }
    for (const TextSpan& span : findPlaceholders(post.text))
        problems.push_back({Severity::Blocker, Problem::Code::PlaceholderLeft, span.begin, span.length});
    if (network.imageRequired && pictures == 0)
        problems.push_back({Severity::Warning, Problem::Code::PictureNeeded});
    if (network.imagesMax > 0 && pictures > network.imagesMax)
        problems.push_back({Severity::Warning, Problem::Code::TooManyPictures, -1, 0, network.imagesMax});
    for (int i = 0; i < pictures; ++i) {
        if (post.pictures[static_cast<size_t>(i)].alt.trimmed().isEmpty())
            problems.push_back({Severity::Warning, Problem::Code::AltTextMissing, -1, 0, i + 1});
    }
}

/// Elections Act 2022, Part 6: in the text or on the picture; elsewhere, one step away, only where the network leaves no room.
void checkImprint(const Post& post, const Network& network, const CheckContext& context, std::vector<Problem>& problems)
{
    if (!context.needsImprint)
        return;
    const auto bears = [](const Picture& picture) { return !picture.imprint.isEmpty(); };
    const bool isOnPicture = std::any_of(post.pictures.begin(), post.pictures.end(), bears);
    const auto found = findImprint(post.text, context.rules);
    if (found && found->isComplete()) {
        const QString said = post.text.mid(found->begin, found->length);
        if (!context.imprint.isEmpty() && !said.simplified().contains(context.imprint.simplified(), Qt::CaseInsensitive))
            problems.push_back({Severity::Hint, Problem::Code::ImprintOther, found->begin, found->length});
        if (!post.pictures.empty() && !isOnPicture)
            problems.push_back({Severity::Hint, Problem::Code::ImprintNotOnPicture});
        return;
    }
    if (isOnPicture)
        return;
    if (found) {
        problems.push_back({Severity::Blocker, Problem::Code::ImprintIncomplete, found->begin, found->length});
    } else if (context.imprint.isEmpty()) {
        problems.push_back({Severity::Blocker, Problem::Code::ImprintUnknown});
    } else if (!post.pictures.empty() || checkLength(withImprint(post.text, context.imprint), network).fits || !checkLength(post.text, network).fits) {
        problems.push_back({Severity::Blocker, Problem::Code::ImprintMissing});
    } else {
        problems.push_back({Severity::Warning, Problem::Code::ImprintInProfile});
    }
}

void checkWords(const Post& post, const CheckContext& context, std::vector<Problem>& problems)
{
    for (const LinkFlaw& flaw : findLinkFlaws(post.text)) {
        const bool isBroken = flaw.kind == LinkFlaw::Kind::Broken;
        problems.push_back({isBroken ? Severity::Warning : Severity::Hint, isBroken ? Problem::Code::LinkBroken : Problem::Code::LinkInsecure,
                            flaw.span.begin, flaw.span.length, 0, {post.text.mid(flaw.span.begin, flaw.span.length)}});
    }
    for (const TextSpan& span : findJoinedHashtags(post.text))
        problems.push_back({Severity::Hint, Problem::Code::HashtagJoined, span.begin, span.length, 0, {post.text.mid(span.begin, span.length)}});
    const QString own = withoutImprint(post.text, context.rules);
    if (const auto readability = readabilityOf(own); readability && readability->isHard() && guessLanguage(own) != TextLanguage::Welsh)
        problems.push_back({Severity::Hint, Problem::Code::HardToRead, -1, 0, qRound(readability->wordsInSentence())});
    if (!context.places)
        return;
    const auto imprint = findImprint(post.text, context.rules);
    for (const ForeignName& name : context.places->find(post.text)) {
        // Promoters live where they live.
        if (imprint && name.begin >= imprint->begin && name.begin < imprint->begin + imprint->length)
            continue;
        problems.push_back({name.isCertain ? Severity::Warning : Severity::Hint,
                            name.isPerson ? Problem::Code::WrongPerson : Problem::Code::WrongPlace, name.begin, name.length, 0, {name.name}});
    }
}

} // namespace

QString withImprint(const QString& text, const QString& imprint)
{
    QString whole = text;
    while (!whole.isEmpty() && whole.back().isSpace())
        whole.chop(1);
    return whole.isEmpty() ? imprint : whole + QStringLiteral("\n\n") + imprint;
}

std::vector<Problem> checkPost(const Post& post, const Network& network, const CheckContext& context)
{
    std::vector<Problem> problems;
    // What was posted is history.
    if (post.status == PostStatus::Posted || post.status == PostStatus::NotPosted)
        return problems;
    checkContent(post, network, context, problems);
    checkImprint(post, network, context, problems);
    checkWords(post, context, problems);
    checkLikeness(post, context, problems);
    checkTimes(post, context, problems);
    putInOrder(problems, post.mutes);
    return problems;
}

void putInOrder(std::vector<Problem>& problems, const std::vector<CheckMute>& mutes)
{
    for (Problem& problem : problems) {
        const auto mute = std::find_if(mutes.begin(), mutes.end(), [&](const CheckMute& one) { return one.check == checkName(problem.code); });
        problem.isMuted = mute != mutes.end() && mayBeMuted(problem);
        problem.muteReason = problem.isMuted ? mute->reason : QString();
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.isMuted, b.severity, a.position) < std::tie(b.isMuted, a.severity, b.position);
    });
}

bool blocks(const std::vector<Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Blocker && !problem.isMuted; });
}

} // namespace clarion
