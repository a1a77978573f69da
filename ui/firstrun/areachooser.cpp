#include "firstrun/areachooser.h"

#include "shared/icons.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace clarion {
namespace {

constexpr int mostAreas = 40;
constexpr int codeRole = Qt::UserRole + 1;
constexpr int setRole = Qt::UserRole + 2;

} // namespace

AreaChooser::AreaChooser(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_nothing(theme::mutedLabel({}, this))
{
    m_search->setPlaceholderText(tr("Type the name of your area"));
    m_search->setAccessibleName(tr("Area"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Areas"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &AreaChooser::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &AreaChooser::chosenChanged);
    // Not itemActivated: Enter is for the page, which also has it from the field; it must not be heard twice.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AreaChooser::accepted);
    refresh();
}

void AreaChooser::refresh()
{
    search();
}

void AreaChooser::focusSearch()
{
    m_search->setFocus();
}

AreaKey AreaChooser::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? AreaKey{item->data(setRole).toString(), item->data(codeRole).toString()} : AreaKey{};
}

void AreaChooser::search()
{
    if (!m_search->text().trimmed().isEmpty()) {
        const auto found = m_workspace.areas().search(m_search->text(), mostAreas);
        fill(found ? *found : std::vector<Area>());
        m_nothing->setText(tr("No area begins like that. Try another word of its name."));
    } else {
        const auto sets = m_workspace.areas().boundarySets();
        auto all = sets && !sets->isEmpty() ? m_workspace.areas().all(sets->first()) : Result<std::vector<Area>>(std::vector<Area>());
        fill(all && all->size() <= mostAreas ? *all : std::vector<Area>());
        m_nothing->setText(QString());
    }
    m_nothing->setVisible(m_list->count() == 0 && !m_nothing->text().isEmpty());
    Q_EMIT chosenChanged();
}

void AreaChooser::fill(const std::vector<Area>& areas)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Area& area : areas) {
        auto* item = new QListWidgetItem(icon(QStringLiteral("map-pin")),
                                         area.nameCy.isEmpty() || area.nameCy == area.name ? area.name
                                                                                          : tr("%1 / %2").arg(area.name, area.nameCy),
                                         m_list);
        const QString place = area.region == area.nation || area.region.isEmpty() ? area.nation
                                                                                  : tr("%1, %2").arg(area.region, area.nation);
        item->setData(RowDelegate::MutedRole, tr("%1 · boundaries of %2").arg(place, area.key.boundarySet));
        item->setData(codeRole, area.key.code);
        item->setData(setRole, area.key.boundarySet);
    }
    if (!areas.empty() && !m_search->text().trimmed().isEmpty())
        m_list->setCurrentRow(0);
}

bool AreaChooser::eventFilter(QObject* watched, QEvent* event)
{
    // Arrow keys choose in the list while the typing goes on in the field.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clarion
