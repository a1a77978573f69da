#pragma once

#include "base/clock.h"
#include "calendar/post.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace clarion {

/// Which weeks go onto paper, and whose they are.
struct WeekPages {
    QDate first;        ///< any day of the first week
    int weeks = 1;
    QString title;      ///< the party, or the area
};

inline constexpr int mostWeekPages = 60;

struct PrintedWeeks {
    QByteArray pdf;
    int posts = 0;
    int pages = 0;
};

/// The plan on paper: A4 across, a page a week, Monday to Sunday side by side; each post with its time, network, state and first
/// words. A day that is fuller than the page goes on on another one. Told without colour, as it is pinned up from a black-and-white
/// printer. Needs a QGuiApplication, for its fonts. Any thread.
[[nodiscard]] PrintedWeeks planAsPdf(const std::vector<Post>& posts, const WeekPages& pages, const Clock& clock);

} // namespace clarion
