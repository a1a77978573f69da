#pragma once

#include "calendar/post.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTabBar;

namespace clarion {

/// The networks that a post goes to: a tab each, in the order of the networks; a mark on those that have words of their own.
/// "Also on…" adds one.
class NetworkTabs final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkTabs(QWidget* parent);

    /// The tabs show where there is more than one post.
    void setPosts(const std::vector<Post>& siblings, const Post& current);

Q_SIGNALS:
    void postChosen(const clarion::PostId& id);
    void networkAdded(const QString& network);

private:
    QTabBar* m_tabs;
    QPushButton* m_also;
    std::vector<PostId> m_ids;   ///< by tab
};

} // namespace clarion
