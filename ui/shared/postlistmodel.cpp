#include "shared/postlistmodel.h"

#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/poststates.h"
#include "shared/rowdelegate.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>
#include <QMimeData>
#include <QPalette>

#include <algorithm>

namespace clarion {

QByteArray mimeOfPosts(const std::vector<PostId>& ids)
{
    QStringList texts;
    for (const PostId& id : ids)
        texts << id.text();
    return texts.join(QLatin1Char('\n')).toUtf8();
}

QMimeData* mimeOfRows(const QModelIndexList& indexes)
{
    std::vector<PostId> ids;
    for (const QModelIndex& index : indexes)
        ids.emplace_back(index.data(PostListModel::IdRole).toString());
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(postMimeType), mimeOfPosts(ids));
    return mime;
}

std::vector<PostId> postsInMime(const QMimeData* mime)
{
    std::vector<PostId> ids;
    const QString texts = QString::fromUtf8(mime->data(QString::fromLatin1(postMimeType)));
    for (const QString& text : texts.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        ids.emplace_back(text);
    return ids;
}

QString spokenPost(const PostSummary& post, const QDateTime& now)
{
    const QString words = post.firstWords.isEmpty() ? QCoreApplication::translate("PostList", "no text yet") : post.firstWords;
    const QString state = stateWord(stateAt(post.status, post.plannedUtc, now));
    if (!post.planned)
        return QCoreApplication::translate("PostList", "%1, %2: %3").arg(networkName(post.network), state, words);
    return (post.series.isEmpty() ? QCoreApplication::translate("PostList", "%1, %2, %3: %4")
                                  : QCoreApplication::translate("PostList", "%1, %2, %3, one of a series: %4"))
        .arg(post.planned->time.toString(QStringLiteral("HH:mm")), networkName(post.network), state, words);
}

QVariant postData(const PostSummary& post, const QDateTime& now, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return post.firstWords.isEmpty() ? PostListModel::tr("No text yet") : post.firstWords;
    case Qt::AccessibleTextRole:
        return spokenPost(post, now);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(post.firstWords);
    case Qt::DecorationRole:
        return icon(networkIcon(post.network));
    case RowDelegate::MutedRole:
        return post.planned ? QLocale().toString(post.planned->date, QStringLiteral("dddd d MMMM, "))
                                  + post.planned->time.toString(QStringLiteral("HH:mm"))
                            : networkName(post.network);
    case RowDelegate::StateWordRole:
        return post.planned ? stateWord(stateAt(post.status, post.plannedUtc, now)) : QString();
    case RowDelegate::StateIconRole:
        return post.planned ? stateIcon(stateAt(post.status, post.plannedUtc, now)) : QString();
    case RowDelegate::StateColourRole:
        return stateColour(stateAt(post.status, post.plannedUtc, now), QGuiApplication::palette());
    case PostListModel::IdRole:
        return post.id.text();
    case PostListModel::SummaryRole:
        return QVariant::fromValue(post);
    default:
        return {};
    }
}

void PostListModel::setPosts(std::vector<PostSummary> posts)
{
    if (posts == m_posts)
        return;
    const auto idsOf = [](const std::vector<PostSummary>& list) {
        std::vector<PostId> ids;
        for (const PostSummary& post : list)
            ids.push_back(post.id);
        return ids;
    };
    if (idsOf(posts) == idsOf(m_posts)) {
        for (size_t row = 0; row < posts.size(); ++row) {
            if (posts[row] == m_posts[row])
                continue;
            m_posts[row] = posts[row];
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
        return;
    }
    // Rows that are gone leave, the rest are moved by a layout change that keeps persistent indexes on their post.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        const PostId id = m_posts[static_cast<size_t>(old.row())].id;
        const auto found = std::find_if(posts.begin(), posts.end(), [&id](const PostSummary& post) { return post.id == id; });
        after << (found == posts.end() ? QModelIndex() : createIndex(static_cast<int>(found - posts.begin()), 0));
    }
    m_posts = std::move(posts);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int PostListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

QVariant PostListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return postData(m_posts[static_cast<size_t>(index.row())], m_clock.now(), role);
}

Qt::ItemFlags PostListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base | Qt::ItemIsDropEnabled;
}

QStringList PostListModel::mimeTypes() const
{
    return {QString::fromLatin1(postMimeType)};
}

QMimeData* PostListModel::mimeData(const QModelIndexList& indexes) const
{
    return mimeOfRows(indexes);
}

} // namespace clarion
