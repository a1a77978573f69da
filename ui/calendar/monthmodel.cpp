#include "calendar/monthmodel.h"

#include "shared/postlistmodel.h"

#include <QLocale>

namespace clarion {

MonthModel::MonthModel(const Clock& clock, QObject* parent) : QAbstractTableModel(parent), m_clock(clock)
{
    setMonth(LocalTime::fromUtc(clock.now()).date);
}

void MonthModel::setMonth(const QDate& day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    m_firstDay = first.addDays(1 - first.dayOfWeek());
    m_days.clear();
    endResetModel();
}

void MonthModel::setPosts(std::vector<PostSummary> posts)
{
    std::map<QDate, std::vector<PostSummary>> days;
    for (PostSummary& post : posts) {
        if (post.planned)
            days[post.planned->date].push_back(std::move(post));
    }
    const std::map<QDate, std::vector<PostSummary>> before = std::exchange(m_days, std::move(days));
    bool hasChanged = false;
    for (QDate day = m_firstDay; day <= lastDay(); day = day.addDays(1)) {
        const auto old = before.find(day);
        const auto present = m_days.find(day);
        const bool same = (old == before.end() && present == m_days.end())
                          || (old != before.end() && present != m_days.end() && old->second == present->second);
        if (!same)
            Q_EMIT dataChanged(indexOf(day), indexOf(day));
        hasChanged = hasChanged || !same;
    }
    if (hasChanged)
        Q_EMIT postsChanged();
}

QModelIndex MonthModel::indexOf(const QDate& date) const
{
    const qint64 offset = m_firstDay.daysTo(date);
    if (!date.isValid() || offset < 0 || offset >= weeks * daysOfWeek)
        return {};
    return index(static_cast<int>(offset) / daysOfWeek, static_cast<int>(offset) % daysOfWeek);
}

const std::vector<PostSummary>& MonthModel::postsOn(const QDate& date) const
{
    static const std::vector<PostSummary> none;
    const auto found = m_days.find(date);
    return found == m_days.end() ? none : found->second;
}

QDate MonthModel::dateOf(const QModelIndex& index) const
{
    return m_firstDay.addDays(index.row() * daysOfWeek + index.column());
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate date = dateOf(index);
    switch (role) {
    case DateRole: return date;
    case InMonthRole: return date.month() == m_month.month() && date.year() == m_month.year();
    case IsTodayRole: return date == LocalTime::fromUtc(m_clock.now()).date;
    case PostsRole: return QVariant::fromValue(postsOn(date));
    case Qt::AccessibleTextRole: {
        QStringList lines{QLocale().toString(date, QLocale::LongFormat)};
        const std::vector<PostSummary>& posts = postsOn(date);
        lines << tr("%n post(s)", nullptr, static_cast<int>(posts.size()));
        for (const PostSummary& post : posts)
            lines << spokenPost(post, m_clock.now());
        return lines.join(QStringLiteral(". "));
    }
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= daysOfWeek || role != Qt::DisplayRole)
        return {};
    return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
}

Qt::ItemFlags MonthModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled : Qt::NoItemFlags;
}

} // namespace clarion
