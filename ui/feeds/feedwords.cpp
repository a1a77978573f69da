#include "feeds/feedwords.h"

#include "base/localtime.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace clarion {
namespace {

QString feedTr(const char* text)
{
    return QCoreApplication::translate("Feed", text);
}

} // namespace

QString feedStateIcon(FeedState state)
{
    switch (state) {
    case FeedState::NeverRead: return QStringLiteral("hourglass");
    case FeedState::Current: return QStringLiteral("check");
    case FeedState::Expired: return QStringLiteral("clock");
    case FeedState::Failing: return QStringLiteral("warning");
    case FeedState::Waiting: return QStringLiteral("hourglass");
    case FeedState::SignInNeeded:
    case FeedState::KeyWithdrawn: return QStringLiteral("key");
    case FeedState::Distrusted: return QStringLiteral("overdue");
    case FeedState::Gone: return QStringLiteral("not-posted");
    }
    return {};
}

QString feedStateWord(FeedState state)
{
    switch (state) {
    case FeedState::NeverRead: return feedTr(QT_TRANSLATE_NOOP("Feed", "Not read yet"));
    case FeedState::Current: return feedTr(QT_TRANSLATE_NOOP("Feed", "Up to date"));
    case FeedState::Expired: return feedTr(QT_TRANSLATE_NOOP("Feed", "Expired"));
    case FeedState::Failing: return feedTr(QT_TRANSLATE_NOOP("Feed", "Not reached"));
    case FeedState::Waiting: return feedTr(QT_TRANSLATE_NOOP("Feed", "Waiting"));
    case FeedState::SignInNeeded: return feedTr(QT_TRANSLATE_NOOP("Feed", "Sign in"));
    case FeedState::KeyWithdrawn: return feedTr(QT_TRANSLATE_NOOP("Feed", "Key withdrawn"));
    case FeedState::Distrusted: return feedTr(QT_TRANSLATE_NOOP("Feed", "Not trusted"));
    case FeedState::Gone: return feedTr(QT_TRANSLATE_NOOP("Feed", "Ended"));
    }
    return {};
}

QColor feedStateColour(FeedState state, const QPalette& palette)
{
    switch (state) {
    case FeedState::Current: return theme::success(palette);
    case FeedState::NeverRead:
    case FeedState::Waiting:
    case FeedState::Gone: return theme::muted(palette);
    case FeedState::Expired:
    case FeedState::Failing:
    case FeedState::SignInNeeded: return theme::warning(palette);
    case FeedState::KeyWithdrawn:
    case FeedState::Distrusted: return theme::danger(palette);
    }
    return theme::muted(palette);
}

QString feedStateSentence(const Feed& feed, const QDateTime& lastCheck, const QDateTime& now)
{
    QString sentence;
    switch (feedState(feed, now)) {
    case FeedState::NeverRead:
        return feedTr(QT_TRANSLATE_NOOP("Feed", "It was added, and its content comes with the first check."));
    case FeedState::Current:
        sentence = feedTr(QT_TRANSLATE_NOOP("Feed", "New content last came %1.")).arg(whenWords(feed.syncedAt, now));
        if (lastCheck.isValid() && lastCheck > feed.syncedAt)
            sentence += QLatin1Char(' ') + feedTr(QT_TRANSLATE_NOOP("Feed", "Checked %1: nothing new.")).arg(whenWords(lastCheck, now));
        if (feed.published > now.addDays(1))
            sentence += QLatin1Char(' ') + feedTr(QT_TRANSLATE_NOOP("Feed", "It says that it was published on %1, which is yet to come: is the date of this computer right?")).arg(whenWords(feed.published, now));
        return sentence;
    case FeedState::Expired:
        return feedTr(QT_TRANSLATE_NOOP("Feed", "Its publisher has not renewed it since %1. What was read can still be used, but news may be missing: ask the publisher."))
            .arg(whenWords(feed.expires, now));
    case FeedState::Waiting:
        return feedTr(QT_TRANSLATE_NOOP("Feed", "Its host is busy and asked to be left alone until %1. What was read can still be used."))
            .arg(whenWords(feed.hostWait, now));
    case FeedState::Gone:
        return feedTr(QT_TRANSLATE_NOOP("Feed", "It was taken down for good and is not asked any more. What was read stays; remove it when you like."));
    case FeedState::Failing:
    case FeedState::Distrusted:
        sentence = feed.lastError;
        if (feed.nextCheck > now)
            sentence += QLatin1Char(' ') + feedTr(QT_TRANSLATE_NOOP("Feed", "It is tried again by itself %1.")).arg(whenWords(feed.nextCheck, now));
        return sentence;
    case FeedState::SignInNeeded:
    case FeedState::KeyWithdrawn: return feed.lastError;
    }
    return {};
}

QString levelWords(const Feed& feed)
{
    if (feed.form == FeedForm::Web)
        return feedTr(QT_TRANSLATE_NOOP("Feed", "website, unsigned"));
    if (feed.level == QLatin1String("national"))
        return feedTr(QT_TRANSLATE_NOOP("Feed", "national"));
    if (feed.level == QLatin1String("region"))
        return feedTr(QT_TRANSLATE_NOOP("Feed", "region"));
    return feed.level == QLatin1String("society") ? feedTr(QT_TRANSLATE_NOOP("Feed", "society")) : feedTr(QT_TRANSLATE_NOOP("Feed", "tool developer"));
}

QString whenWords(const QDateTime& instant, const QDateTime& now)
{
    const LocalTime when = LocalTime::fromUtc(instant);
    const LocalTime present = LocalTime::fromUtc(now);
    const QString time = when.time.toString(QStringLiteral("HH:mm"));
    if (when.date == present.date)
        return feedTr(QT_TRANSLATE_NOOP("Feed", "today %1")).arg(time);
    const bool sameYear = when.date.year() == present.date.year();
    return QLocale().toString(when.date, sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")) + QLatin1Char(' ') + time;
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace clarion
