#pragma once

#include "base/clock.h"
#include "calendar/post.h"

#include <QAbstractTableModel>
#include <QDate>

#include <map>

namespace clarion {

/// Six weeks of days, Monday first, each with its posts. A snapshot; days are replaced one by one.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole + 1, PostsRole, InMonthRole, IsTodayRole };
    static constexpr int weeks = 6;
    static constexpr int daysOfWeek = 7;

    explicit MonthModel(const Clock& clock, QObject* parent = nullptr);

    /// Any day of the month to show.
    void setMonth(const QDate& day);
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] QDate lastDay() const { return m_firstDay.addDays(weeks * daysOfWeek - 1); }
    void setPosts(std::vector<PostSummary> posts);

    [[nodiscard]] QModelIndex indexOf(const QDate& date) const;
    /// Until the next setPosts() or setMonth().
    [[nodiscard]] const std::vector<PostSummary>& postsOn(const QDate& date) const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// After the last of the days that were replaced together.
    void postsChanged();

private:
    [[nodiscard]] QDate dateOf(const QModelIndex& index) const;

    const Clock& m_clock;
    QDate m_month;
    QDate m_firstDay;
    std::map<QDate, std::vector<PostSummary>> m_days;
};

} // namespace clarion
