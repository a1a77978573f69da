#include "feeds/feedmodel.h"

#include "feeds/feedwords.h"
#include "shared/kindwords.h"
#include "shared/icons.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QGuiApplication>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace clarion {

void FeedModel::setFeeds(std::vector<Feed> feeds, const QDateTime& now)
{
    const bool sameFeeds = std::equal(feeds.begin(), feeds.end(), m_feeds.begin(), m_feeds.end(),
                                      [](const Feed& a, const Feed& b) { return a.id == b.id; });
    if (!sameFeeds)
        beginResetModel();
    m_feeds = std::move(feeds);
    m_now = now;
    if (!sameFeeds)
        endResetModel();
    else if (!m_feeds.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FeedModel::rowOf(const FeedId& id) const
{
    const auto found = std::find_if(m_feeds.begin(), m_feeds.end(), [&id](const Feed& entry) { return entry.id == id; });
    return found == m_feeds.end() ? -1 : static_cast<int>(found - m_feeds.begin());
}

int FeedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_feeds.size());
}

QVariant FeedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Feed& entry = feed(index.row());
    const FeedState state = feedState(entry, m_now);
    const QString place = entry.form == FeedForm::Web ? QUrl(entry.address).host() : entry.provider;
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(entry.title);
    case Qt::DecorationRole: return icon(entry.form == FeedForm::Web ? QStringLiteral("article") : QStringLiteral("feeds"));
    case Qt::AccessibleTextRole: return QStringList{entry.title, feedStateWord(state), place, levelWords(entry)}.join(QStringLiteral(". "));
    case RowDelegate::MutedRole: return place.isEmpty() ? levelWords(entry) : tr("%1 · %2").arg(place, levelWords(entry));
    case RowDelegate::StateWordRole: return feedStateWord(state);
    case RowDelegate::StateColourRole: return feedStateColour(state, QGuiApplication::palette());
    case RowDelegate::StateIconRole: return feedStateIcon(state);
    case IdRole: return entry.id.text();
    default: return {};
    }
}

void ChangeModel::setChanges(std::vector<FeedChange> changes)
{
    if (changes == m_changes)
        return;
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeedChange& change = m_changes[static_cast<size_t>(index.row())];
    const auto word = [&change] {
        switch (change.change) {
        case FeedChange::Kind::Added: return tr("New");
        case FeedChange::Kind::Updated: return tr("Updated");
        case FeedChange::Kind::Withdrawn: return tr("Withdrawn");
        case FeedChange::Kind::Removed: return tr("Removed");
        }
        return QString();
    };
    const QPalette palette = QGuiApplication::palette();
    const bool isLoss = change.change == FeedChange::Kind::Withdrawn;
    // What people do not read has no icon of its own.
    static const QStringList quietKinds{QStringLiteral("areas"), QStringLiteral("dataset"), QStringLiteral("media"), QStringLiteral("rules")};
    const bool isQuiet = quietKinds.contains(change.kind);
    switch (role) {
    case Qt::DisplayRole: return change.title.isEmpty() ? change.id.text() : change.title;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(change.title);
    case Qt::DecorationRole: return icon(isQuiet ? QStringLiteral("info") : change.kind);
    case Qt::AccessibleTextRole: return QStringList{word(), change.title}.join(QStringLiteral(". "));
    case RowDelegate::MutedRole: return kindWords(change.kind);
    case RowDelegate::StateWordRole: return word();
    case RowDelegate::StateColourRole: return isLoss ? theme::danger(palette) : theme::muted(palette);
    case KindRole: return change.kind;
    case IdRole: return change.id.text();
    case IsThereRole: return !isQuiet && (change.change == FeedChange::Kind::Added || change.change == FeedChange::Kind::Updated);
    default: return {};
    }
}

} // namespace clarion
