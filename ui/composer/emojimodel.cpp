#include "composer/emojimodel.h"

#include "base/text.h"

#include <QFile>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace clarion {
namespace {

/// How near a name is to what was looked for: the name itself, one that begins with those words, one that begins so.
int distance(const QString& name, const QString& wanted)
{
    return name == wanted ? 0 : name.startsWith(wanted + QLatin1Char(' ')) ? 1 : name.startsWith(wanted) ? 2 : 3;
}

} // namespace

EmojiModel::EmojiModel(QObject* parent) : QAbstractListModel(parent)
{
    QFile file(QStringLiteral(":/clarion/emoji.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(file.fileName()));
    const bool isWelsh = QLocale().language() == QLocale::Welsh;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() != 6)
            continue;
        const QString& name = isWelsh && !fields.at(4).isEmpty() ? fields.at(4) : fields.at(2);
        m_all.push_back({fields.at(0), name, foldForSearch(name), QLatin1Char(' ') + foldForSearch(fields.mid(1).join(QLatin1Char(' ')))});
    }
    setWords({});
}

int EmojiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EmojiModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Emoji& emoji = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return emoji.picture;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return emoji.name;
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    default: return {};
    }
}

void EmojiModel::setWords(const QString& words)
{
    beginResetModel();
    m_shown.clear();
    const QStringList wanted = foldForSearch(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto stands = [&emoji = m_all[i]](const QString& word) { return emoji.searched.contains(QLatin1Char(' ') + word); };
        if (std::all_of(wanted.begin(), wanted.end(), stands))
            m_shown.push_back(i);
    }
    if (!wanted.isEmpty()) {
        const QString name = wanted.join(QLatin1Char(' '));
        std::stable_sort(m_shown.begin(), m_shown.end(), [this, &name](std::size_t a, std::size_t b) {
            return distance(m_all[a].folded, name) < distance(m_all[b].folded, name);
        });
    }
    endResetModel();
}

} // namespace clarion
