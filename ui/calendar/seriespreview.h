#pragma once

#include "calendar/series.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace clarion {

/// What the plan knows around a series that is being made or changed.
struct SeriesSurroundings {
    std::vector<SeriesPost> posts;   ///< of the series, those that stay
    PostId first;                    ///< the post that begins it, where it is being made
    QString firstText;
    bool isFirstPlanned = true;      ///< it has a date already
    QSet<QString> own;               ///< ids of posts that are no clash: they belong to it or will be replaced
};

/// The next six dates of a series, drawn anew with every change: in whose words, what they clash with, and where the clocks change.
class SeriesPreview final : public QWidget {
    Q_OBJECT
public:
    SeriesPreview(const Workspace& workspace, SeriesSurroundings surroundings, QWidget* parent);

    void show(const Series& series);

private:
    struct Line {
        LocalTime when;
        QString words;
        bool isFree = false;   ///< no wording is left for that day
        bool isKept = false;   ///< it stands on the plan already
    };

    [[nodiscard]] std::vector<Line> linesOf(const Series& series) const;
    [[nodiscard]] QStringList warnings(const Line& line, const Series& series) const;

    const Workspace& m_workspace;
    SeriesSurroundings m_surroundings;
    std::vector<QLabel*> m_dates;
    std::vector<QLabel*> m_words;
    std::vector<QLabel*> m_warnings;
    QLabel* m_nothing;
};

} // namespace clarion
