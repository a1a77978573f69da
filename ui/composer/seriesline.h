#pragma once

#include "shared/postactions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clarion {

/// The line under a post's time: which series it belongs to, with ways to change and to end that. Of a post that stands alone it
/// has a button only, "Repeat…", which goes beside the time.
class SeriesLine final : public QWidget {
    Q_OBJECT
public:
    SeriesLine(Workspace& workspace, PostActions& actions, QWidget* parent);

    void setPost(const Post& post);
    [[nodiscard]] QPushButton* repeatButton() const { return m_repeat; }

Q_SIGNALS:
    /// Before something opens that reads the post: what was typed has to be written by then.
    void opening();

private:
    void openDialog();

    Workspace& m_workspace;
    PostActions& m_actions;
    PostId m_post;
    QLabel* m_words;
    QPushButton* m_repeat;
    QPushButton* m_change;
    QPushButton* m_end;
};

} // namespace clarion
