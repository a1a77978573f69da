#pragma once

#include "shared/postactions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clarion {

/// The line under a post's time: "Repeat…", or which series it belongs to, with ways to change and to end that.
class SeriesLine final : public QWidget {
    Q_OBJECT
public:
    SeriesLine(Workspace& workspace, PostActions& actions, QWidget* parent);

    void setPost(const Post& post);

Q_SIGNALS:
    /// Before something opens that reads the post: what was typed has to be written by then.
    void opening();

private:
    Workspace& m_workspace;
    PostActions& m_actions;
    PostId m_post;
    QLabel* m_words;
    QPushButton* m_repeat;
    QPushButton* m_end;
};

} // namespace clarion
