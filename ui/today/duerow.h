#pragma once

#include "calendar/post.h"

#include <QWidget>

namespace clarion {

class PostActions;

/// One due post with all that handing it off takes: copy text, copy picture, open network, posted, not posted.
class DueRow final : public QWidget {
    Q_OBJECT
public:
    DueRow(const PostSummary& post, const QDateTime& now, PostActions& actions, QWidget* parent);

Q_SIGNALS:
    void opened(const clarion::PostId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void askForLink();
    void askForReason();

    PostSummary m_post;
    PostState m_state;
    PostActions& m_actions;
};

} // namespace clarion
