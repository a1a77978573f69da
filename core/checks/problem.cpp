#include "checks/problem.h"

namespace clarion {

QString checkName(Problem::Code code)
{
    switch (code) {
    case Problem::Code::EmptyText: return QStringLiteral("empty");
    case Problem::Code::OverLimit: return QStringLiteral("over-limit");
    case Problem::Code::PlaceholderLeft: return QStringLiteral("placeholder");
    case Problem::Code::PictureNeeded:
    case Problem::Code::TooManyPictures: return QStringLiteral("pictures");
    case Problem::Code::AltTextMissing: return QStringLiteral("alt-text");
    case Problem::Code::ImprintMissing:
    case Problem::Code::ImprintUnknown:
    case Problem::Code::ImprintIncomplete:
    case Problem::Code::ImprintInProfile:
    case Problem::Code::ImprintOther:
    case Problem::Code::ImprintNotOnPicture: return QStringLiteral("imprint");
    case Problem::Code::WrongPlace:
    case Problem::Code::WrongPerson: return QStringLiteral("wrong-place");
    case Problem::Code::CloneOfCentral:
    case Problem::Code::CloneOfPost: return QStringLiteral("clone");
    case Problem::Code::SameText: return QStringLiteral("same-text");
    case Problem::Code::Clash: return QStringLiteral("clash");
    case Problem::Code::SolemnDay: return QStringLiteral("solemn-day");
    case Problem::Code::VotingTold: return QStringLiteral("polling-day");
    case Problem::Code::WrongWeekday:
    case Problem::Code::WrongPollingDay: return QStringLiteral("date");
    case Problem::Code::ClockChange: return QStringLiteral("clock-change");
    case Problem::Code::LinkBroken:
    case Problem::Code::LinkInsecure: return QStringLiteral("link");
    case Problem::Code::HashtagJoined: return QStringLiteral("hashtag");
    case Problem::Code::HardToRead: return QStringLiteral("readability");
    case Problem::Code::SourceWithdrawn:
    case Problem::Code::SourceReplaced:
    case Problem::Code::SourceUpdated:
    case Problem::Code::SourceEmbargoed: return QStringLiteral("source");
    case Problem::Code::FigureChanged:
    case Problem::Code::FigureGone:
    case Problem::Code::FigureNewer:
    case Problem::Code::FigureTurned: return QStringLiteral("figure");
    }
    return {};
}

bool mayBeMuted(const Problem& problem)
{
    return problem.severity != Severity::Blocker || checkName(problem.code) == QLatin1String("imprint");
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint: return QStringLiteral("hint");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Blocker: return QStringLiteral("blocker");
    }
    return {};
}

} // namespace clarion
