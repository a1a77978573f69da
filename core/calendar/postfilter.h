#pragma once

#include <QString>
#include <QStringList>

namespace clarion {

/// Which posts of the plan are shown. What is empty excludes nothing.
struct PostFilter {
    QString words;          ///< that the text has, the last one perhaps unfinished
    QStringList networks;
    QStringList statuses;   ///< statusName()s
    QStringList labels;

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && count() == 0; }
    /// Of the kinds of things that it asks for, words excepted.
    [[nodiscard]] int count() const { return (networks.isEmpty() ? 0 : 1) + (statuses.isEmpty() ? 0 : 1) + (labels.isEmpty() ? 0 : 1); }
    friend bool operator==(const PostFilter&, const PostFilter&) = default;
};

} // namespace clarion
