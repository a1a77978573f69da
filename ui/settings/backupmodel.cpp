#include "settings/backupmodel.h"

#include "base/localtime.h"
#include "shared/icons.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace clarion {
namespace {

QString reasonIcon(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return QStringLiteral("today");
    case BackupReason::BeforeUpgrade: return QStringLiteral("sync");
    case BackupReason::BeforeRestore: return QStringLiteral("undo");
    case BackupReason::ByHand: return QStringLiteral("pin");
    case BackupReason::Damaged: return QStringLiteral("warning");
    }
    return {};
}

QString reasonWords(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return BackupModel::tr("Daily");
    case BackupReason::BeforeUpgrade: return BackupModel::tr("Before an upgrade of Clarion");
    case BackupReason::BeforeRestore: return BackupModel::tr("Before a restore");
    case BackupReason::ByHand: return BackupModel::tr("By hand");
    case BackupReason::Damaged: return BackupModel::tr("Kept as it was found, damaged");
    }
    return {};
}

} // namespace

QString backupWhen(const QDateTime& made, const QDateTime& now)
{
    const LocalTime when = LocalTime::fromUtc(made);
    const QDate today = LocalTime::fromUtc(now).date;
    const QString time = when.time.toString(QStringLiteral("HH:mm"));
    if (when.date == today)
        return BackupModel::tr("Today %1").arg(time);
    if (when.date == today.addDays(-1))
        return BackupModel::tr("Yesterday %1").arg(time);
    return QLocale().toString(when.date, QStringLiteral("ddd d MMM yyyy")) + QLatin1Char(' ') + time;
}

void BackupModel::setRows(std::vector<BackupRow> rows, const QDateTime& now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

int BackupModel::rowOf(const QString& file) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&file](const BackupRow& row) { return row.backup.file == file; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& [backup, contents] = at(index.row());
    const QString size = QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat);
    const QString posts = contents ? tr("%n post(s)", nullptr, contents->posts) : QString();
    const QString state = contents ? QString() : tr("Damaged");
    switch (role) {
    case Qt::DisplayRole: return backupWhen(backup.made, m_now);
    case Qt::DecorationRole: return icon(reasonIcon(backup.reason));
    case Qt::ToolTipRole: return backup.file.toHtmlEscaped();
    case RowDelegate::MutedRole: return contents ? tr("%1 · %2 · %3").arg(reasonWords(backup.reason), posts, size) : tr("%1 · %2").arg(reasonWords(backup.reason), size);
    case RowDelegate::StateWordRole: return state;
    case RowDelegate::StateColourRole: return theme::danger(QGuiApplication::palette());
    case RowDelegate::StateIconRole: return contents ? QString() : QStringLiteral("warning");
    case Qt::AccessibleTextRole: {
        QStringList words{backupWhen(backup.made, m_now), reasonWords(backup.reason), posts, size, state};
        words.removeAll(QString());
        return words.join(QStringLiteral(". "));
    }
    default: return {};
    }
}

} // namespace clarion
