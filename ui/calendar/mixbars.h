#pragma once

#include "calendar/mix.h"

#include <QListView>

class QStandardItemModel;

namespace clarion {

/// What a week is about: a line a subject with its bar, its count and share, and a mark where the target lies. A click tells
/// which posts they are.
class MixBars final : public QListView {
    Q_OBJECT
public:
    enum Role { SubjectRole = Qt::UserRole, CountRole, PercentRole, TargetRole, ScaleRole };

    explicit MixBars(QWidget* parent);

    /// `posts` are those that are counted.
    void setMix(const SubjectCounts& counts, const MixTargets& targets, const std::vector<PostSummary>& posts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void tellPosts(const QModelIndex& index);

    QStandardItemModel* m_rows;
};

} // namespace clarion
