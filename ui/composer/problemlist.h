#pragma once

#include "checks/problem.h"
#include "networks/network.h"

#include <QListWidget>

#include <functional>

namespace clarion {

/// What the checks found, each with what to do about it. A row leads to its place; what was set aside stays, muted, with its
/// reason.
class ProblemList final : public QListWidget {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent);

    /// `actionFor`: the words of the button that mends a problem; empty where only the officer can.
    void setProblems(const std::vector<Problem>& problems, const Network& network, const std::function<QString(const Problem&)>& actionFor);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Lead there.
    void chosen(const clarion::Problem& problem);
    void mendWanted(const clarion::Problem& problem);
    void muteWanted(const clarion::Problem& problem);
    /// It is to be heard again.
    void unmuteWanted(const clarion::Problem& problem);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layoutRows();
    [[nodiscard]] QWidget* rowOf(const Problem& problem, const Network& network, const QString& action);
    void choose(int row);

    std::vector<Problem> m_problems;
    QString m_network;
};

} // namespace clarion
