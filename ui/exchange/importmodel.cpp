#include "exchange/importmodel.h"

#include "base/text.h"
#include "shared/icons.h"
#include "shared/theme.h"

#include <QApplication>

#include <algorithm>

namespace clarion {

ImportCount ImportPreview::count() const
{
    const auto there = static_cast<int>(existing.size());
    return {static_cast<int>(reading.posts().size()) - there, there, static_cast<int>(std::count(existing.cbegin(), existing.cend(), true))};
}

void ImportModel::setPreview(ImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_cells.clear();
    if (m_preview.file) {
        QHash<int, QStringList> byLine;
        for (const CsvRow& row : m_preview.file->rows)
            byLine.insert(row.line, row.cells);
        for (const BrokenRow& row : m_preview.file->broken)
            byLine.insert(row.line, {row.asItStands});
        for (const PlanRow& row : m_preview.reading.rows)
            m_cells.push_back(byLine.value(row.line));
    }
    endResetModel();
}

ImportModel::Outcome ImportModel::outcomeOf(const PlanRow& row) const
{
    if (!row.isGood())
        return Outcome::Bad;
    if (std::all_of(row.posts.begin(), row.posts.end(), [this](const Post& post) { return m_preview.existing.contains(post.id); }))
        return Outcome::Existing;
    return row.notes.isEmpty() ? Outcome::Good : Outcome::GoodWithNote;
}

QString ImportModel::wordsOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const PlanRow& told = m_preview.reading.rows[static_cast<size_t>(row)];
    switch (outcomeOf(told)) {
    case Outcome::Bad: return told.reason;
    case Outcome::Existing:
        return m_preview.existing.value(told.posts.front().id) ? tr("This post lies in the bin, and stays there.") : tr("This post is on the plan already, and stays as it is.");
    case Outcome::GoodWithNote: return told.notes.join(QLatin1Char(' '));
    case Outcome::Good: break;
    }
    const Post& post = told.posts.front();
    return post.planned ? tr("It will be planned for %1.").arg(post.planned->toText()) : tr("It will lie in the unscheduled tray.");
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.reading.rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview.file ? 0 : static_cast<int>(m_preview.file->header.size()) + FixedColumns;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const PlanRow& told = m_preview.reading.rows[row];
    const Outcome outcome = outcomeOf(told);
    if (role == IsBadRole)
        return outcome == Outcome::Bad;
    if (role == Qt::ToolTipRole)
        return wordsOf(index.row()).toHtmlEscaped();
    if (index.column() == LineColumn) {
        if (role == Qt::DisplayRole)
            return told.line;
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::ForegroundRole ? QVariant(theme::muted(QApplication::palette())) : QVariant();
    }
    if (index.column() == OutcomeColumn) {
        static const QString icons[] = {QStringLiteral("check"), QStringLiteral("info"), QStringLiteral("plan"), QStringLiteral("warning")};
        if (role == Qt::DecorationRole)
            return icon(icons[static_cast<int>(outcome)]);
        if (role == Qt::ForegroundRole)
            return outcome == Outcome::Bad ? QVariant(theme::danger(QApplication::palette())) : QVariant();
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        const QString word = outcome == Outcome::Bad ? tr("Bad") : outcome == Outcome::Existing ? tr("There already") : tr("Good");
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2").arg(word, wordsOf(index.row()));
        return outcome == Outcome::Bad || outcome == Outcome::GoodWithNote ? tr("%1: %2").arg(word, wordsOf(index.row())) : word;
    }
    if (role == Qt::DisplayRole)
        return firstWords(m_cells[row].value(index.column() - FixedColumns), 120);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_preview.file)
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case OutcomeColumn: return tr("What becomes of it");
    default: return safeLine(m_preview.file->header.value(section - FixedColumns));
    }
}

} // namespace clarion
