#pragma once

#include "feed/feedschedule.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListView;
class QMenu;
class QPushButton;

namespace clarion {

class ChangeModel;
class MoreButton;

/// One feed: how it is, what it is, and what its last sync changed.
class FeedView final : public QWidget {
    Q_OBJECT
public:
    explicit FeedView(QWidget* parent);

    /// `lastCheck` and `note`: of this program's own memory.
    void setFeed(const Feed& feed, std::vector<FeedChange> changes, const QDateTime& lastCheck, const QString& note, const QDateTime& now);
    /// While a run goes on nothing can be started.
    void setBusy(bool busy);
    /// What can be done with the feed now, for the list's own menu.
    void fillMenu(QMenu& menu) const;

Q_SIGNALS:
    void checkWanted(const clarion::FeedId& id);
    void signInWanted(const clarion::FeedId& id);
    void forgetSignInWanted(const clarion::FeedId& id);
    void removeWanted(const clarion::FeedId& id);
    void itemOpened(const QString& kind, const clarion::ItemId& id);
    void told(const QString& sentence);

private:
    struct Fact {
        QLabel* name;
        QLabel* value;

        void setText(const QString& text) const;
        void setVisible(bool visible) const;
    };

    [[nodiscard]] Fact addFact(const QString& name);
    void showState(const QDateTime& lastCheck, const QDateTime& now);
    void copyLink();

    Feed m_feed;
    QWidget* m_focusBefore = nullptr;   ///< what had the focus when a run took its button away
    QLabel* m_title;
    QLabel* m_provider;
    QLabel* m_stateIcon;
    QLabel* m_stateWord;
    QLabel* m_state;
    QLabel* m_note;
    QPushButton* m_check;
    QPushButton* m_signIn;
    QPushButton* m_copy;
    QPushButton* m_remove;
    MoreButton* m_more;
    QGridLayout* m_facts;
    Fact m_sequence;
    Fact m_expires;
    Fact m_size;
    Fact m_key;
    Fact m_address;
    QLabel* m_changesTitle;
    QLabel* m_counts;
    ChangeModel* m_changes;
    QListView* m_changeList;
};

} // namespace clarion
