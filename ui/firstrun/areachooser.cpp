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
      m_note(theme::mutedLabel({}, this))
{
    m_search->setAccessibleName(tr("Area"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Areas"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &AreaChooser::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &AreaChooser::chosenChanged);
    // Not itemActivated: Enter is for the page, which also has it from the field; it must not be heard twice.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AreaChooser::accepted);
    refresh();
}

void AreaChooser::refresh()
{
    const auto hasPostcodes = m_workspace.postcodes().hasTable();
    m_search->setPlaceholderText(hasPostcodes && *hasPostcodes ? tr("Type the name of your area, or a postcode in it")
                                                               : tr("Type the name of your area"));
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
    const QString text = m_search->text();
    const TypedPostcode postcode = TypedPostcode::read(text);
    const QSignalBlocker blocker(m_list);   // what is chosen is told once, when all is there
    if (text.trimmed().isEmpty())
        showSome();
    else if (postcode.kind == TypedPostcode::Kind::None || postcode.kind == TypedPostcode::Kind::Half)
        showNamed(text, postcode);
    else
        showPostcode(text, postcode);
    Q_EMIT chosenChanged();
}

void AreaChooser::showSome()
{
    const auto sets = m_workspace.areas().boundarySets();
    auto all = sets && !sets->isEmpty() ? m_workspace.areas().all(sets->first()) : Result<std::vector<Area>>(std::vector<Area>());
    fill(all && all->size() <= mostAreas ? *all : std::vector<Area>());
    note({});
}

void AreaChooser::showNamed(const QString& text, const TypedPostcode& postcode)
{
    const auto found = m_workspace.areas().search(text, mostAreas);
    fill(found ? *found : std::vector<Area>());
    m_list->setCurrentRow(0);
    if (m_list->count() > 0)
        note({});
    else if (const auto half = m_workspace.postcodes().find(postcode, text); half && postcode.kind == TypedPostcode::Kind::Half)
        note(postcodeSentence(*half));
    else
        note(tr("No area begins like that. Try another word of its name."));
}

void AreaChooser::showPostcode(const QString& text, const TypedPostcode& postcode)
{
    const auto answer = m_workspace.postcodes().find(postcode, text);
    fill(answer ? answer->areas : std::vector<Area>());
    // Where a postcode straddles a boundary, only the person knows which side is meant.
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
    note(answer ? QStringList{postcodeSentence(*answer), answer->attribution}.join(QLatin1Char('\n')).trimmed() : QString());
}

void AreaChooser::note(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void AreaChooser::fill(const std::vector<Area>& areas)
{
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
