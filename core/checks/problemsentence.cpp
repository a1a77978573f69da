#include "checks/problemsentence.h"

#include <QCoreApplication>

namespace clarion {

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
        return words(QT_TRANSLATE_NOOP("Problem", "The imprint is missing. Election material must say who is behind it."));
    case Problem::Code::ImprintUnknown:
        return words(QT_TRANSLATE_NOOP("Problem", "No imprint is filled in. Election material must say who is behind it."));
    case Problem::Code::ImprintIncomplete:
        return words(QT_TRANSLATE_NOOP("Problem", "The imprint is not whole: it needs the names and the postal addresses."));
    case Problem::Code::ImprintInProfile:
        return words(QT_TRANSLATE_NOOP("Problem", "%1 leaves no room for the imprint beside this text.")).arg(network.name);
    case Problem::Code::ImprintOther:
        return words(QT_TRANSLATE_NOOP("Problem", "This is not the imprint of your local party."));
    case Problem::Code::ImprintNotOnPicture:
        return words(QT_TRANSLATE_NOOP("Problem", "The imprint is in the text, but not on the picture, which may be shared alone."));
    case Problem::Code::WrongPlace:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” is another place.")).arg(problem.words.value(0));
    case Problem::Code::WrongPerson:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” stands somewhere else.")).arg(problem.words.value(0));
    case Problem::Code::CloneOfCentral:
        return words(QT_TRANSLATE_N_NOOP("Problem", "%n% of this is the central wording."), problem.number);
    case Problem::Code::CloneOfPost:
        return words(QT_TRANSLATE_N_NOOP("Problem", "%n% of this is in another post for %1: “%2”."), problem.number).arg(network.name, problem.words.value(0));
    case Problem::Code::SameText:
        return words(QT_TRANSLATE_NOOP("Problem", "Another post for %1 says the same: “%2”.")).arg(network.name, problem.words.value(0));
    case Problem::Code::Clash:
        return words(QT_TRANSLATE_NOOP("Problem", "Another post for %1 is planned within the hour, for %2: “%3”."))
            .arg(network.name, problem.words.value(1), problem.words.value(0));
    case Problem::Code::SolemnDay:
        return words(QT_TRANSLATE_NOOP("Problem", "%1 is %2.")).arg(problem.words.value(1), problem.words.value(0));
    case Problem::Code::VotingTold:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” tells how people voted. Until the poll closes (%2) that is an offence."))
            .arg(problem.words.value(0), problem.words.value(1));
    case Problem::Code::WrongWeekday:
        return problem.words.value(1).isEmpty() ? words(QT_TRANSLATE_NOOP("Problem", "There is no “%1”.")).arg(problem.words.value(0))
                                                : words(QT_TRANSLATE_NOOP("Problem", "“%1” is the wrong weekday: it is %2."))
                                                      .arg(problem.words.value(0), problem.words.value(1));
    case Problem::Code::WrongPollingDay:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” is not polling day, which is %2.")).arg(problem.words.value(0), problem.words.value(1));
    case Problem::Code::ClockChange:
        return problem.number == 1 ? words(QT_TRANSLATE_NOOP("Problem", "The clocks go forward on %2: there is no %1, so it will be %3."))
                                         .arg(problem.words.value(0), problem.words.value(1), problem.words.value(2))
                                   : words(QT_TRANSLATE_NOOP("Problem", "The clocks go back on %2: %1 comes twice, and the first is meant."))
                                         .arg(problem.words.value(0), problem.words.value(1));
    case Problem::Code::LinkBroken:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” will not work as a link.")).arg(problem.words.value(0));
    case Problem::Code::LinkInsecure:
        return words(QT_TRANSLATE_NOOP("Problem", "“%1” is not a secure link.")).arg(problem.words.value(0));
    case Problem::Code::HashtagJoined:
        return words(QT_TRANSLATE_NOOP("Problem", "A screen reader cannot take %1 apart.")).arg(problem.words.value(0));
    case Problem::Code::HardToRead:
        return words(QT_TRANSLATE_N_NOOP("Problem", "This is hard to read: %n word(s) in a sentence, and long ones."), problem.number);
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

QString problemMend(const Problem& problem)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ProblemMend", text); };
    switch (problem.code) {
    case Problem::Code::EmptyText:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Write something, or add a picture."));
    case Problem::Code::OverLimit:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Shorten the text: what is too long is marked."));
    case Problem::Code::PlaceholderLeft:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Put in what belongs there, or take it out."));
    case Problem::Code::PictureNeeded:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Add a picture, or make a card."));
    case Problem::Code::TooManyPictures:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Take some out, or plan them as another post."));
    case Problem::Code::AltTextMissing:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Say in a sentence what can be seen on it."));
    case Problem::Code::ImprintMissing:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Add it at the end of the text, or make a card that carries it."));
    case Problem::Code::ImprintUnknown:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Fill in the promoter and the postal address in the settings."));
    case Problem::Code::ImprintIncomplete:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Write it as: Promoted by NAME on behalf of NAME, both of POSTAL ADDRESS."));
    case Problem::Code::ImprintInProfile:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Shorten the text, put it on a card, or make sure that it stands in the account’s profile."));
    case Problem::Code::ImprintOther:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "That is right if you share somebody else’s post unaltered; else put yours there."));
    case Problem::Code::ImprintNotOnPicture:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Make a card of it, or say in its panel that the imprint can be read on it."));
    case Problem::Code::WrongPlace:
    case Problem::Code::WrongPerson:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Look whether it was left over from somebody else’s text."));
    case Problem::Code::CloneOfCentral:
    case Problem::Code::CloneOfPost:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Say it in your candidate’s own words, or add what only you know about here."));
    case Problem::Code::SameText:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Word one of the two anew: readers and networks take a repeated text for spam."));
    case Problem::Code::Clash:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Move one of the two, so that they do not take each other’s readers."));
    case Problem::Code::SolemnDay:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Post nothing partisan on it: move this to another day, or make it fit the day."));
    case Problem::Code::VotingTold:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Take it out, or post it after the poll has closed."));
    case Problem::Code::WrongWeekday:
    case Problem::Code::WrongPollingDay:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Look the date up, and put the right one in."));
    case Problem::Code::ClockChange:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Choose a time before one o’clock or after two, if that is not what you want."));
    case Problem::Code::LinkBroken:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Copy the link anew from the browser’s address line."));
    case Problem::Code::LinkInsecure:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Try it with https:// in front."));
    case Problem::Code::HashtagJoined:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Begin each of its words with a capital."));
    case Problem::Code::HardToRead:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Make two sentences of one, and take the words that you would say on a doorstep."));
    case Problem::Code::SourceWithdrawn:
    case Problem::Code::SourceReplaced:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Read why, and change the text or leave it out."));
    case Problem::Code::SourceUpdated:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Compare the two, and take over what is better."));
    case Problem::Code::SourceEmbargoed:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Plan it for later."));
    case Problem::Code::FigureChanged:
    case Problem::Code::FigureGone:
    case Problem::Code::FigureTurned:
    case Problem::Code::FigureNewer:
        return words(QT_TRANSLATE_NOOP("ProblemMend", "Compare, and use the present figures."));
    }
    return {};
}

} // namespace clarion
