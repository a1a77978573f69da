#pragma once

#include "calendar/post.h"

#include <QComboBox>

namespace clarion {

/// What a post is about, in the composer: as its source says, or as the officer does.
class SubjectChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit SubjectChoice(QWidget* parent);

    void setPost(const Post& post);

Q_SIGNALS:
    /// Empty leaves it to the source.
    void subjectChosen(const QString& subject);
};

} // namespace clarion
