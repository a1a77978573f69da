#include "library/librarypage.h"

#include "base/text.h"
#include "library/itemmodel.h"
#include "library/itemview.h"
#include "library/toolview.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/pageheader.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clarion {
namespace {

/// Finds words anywhere in an item's title, text and topics, whatever accents were typed.
class ItemFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& text)
    {
        m_words = foldForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        const auto* model = qobject_cast<const ItemModel*>(sourceModel());
        if (m_words.isEmpty() || !model)
            return true;
        const Item& item = model->item(row);
        const QString text = foldForSearch(item.title + QLatin1Char(' ') + item.payload.value(QLatin1String("summary")).toString()
                                           + QLatin1Char(' ') + item.body() + QLatin1Char(' ') + item.topics().join(QLatin1Char(' ')));
        return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

LibraryPage::LibraryPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_header(new PageHeader(tr("Library"), this)), m_kind(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_model(new ItemModel(this)), m_filter(new ItemFilter(this)), m_list(new QListView(this)),
      m_detail(new QStackedWidget(this)), m_tool(new ToolView(workspace, this)), m_item(new ItemView(this)),
      m_empty(new EmptyState(QStringLiteral("empty-library"), {}, tr("Sync now"), this))
{
    const std::vector<std::pair<QString, QString>> kinds{
        {QStringLiteral("tool"), tr("Tools")},       {QStringLiteral("message"), tr("Messages")},
        {QStringLiteral("policy"), tr("Policies")},  {QStringLiteral("example"), tr("Examples")},
        {QStringLiteral("guide"), tr("Guides")},     {QStringLiteral("lesson"), tr("Lessons")},
        {QStringLiteral("event-idea"), tr("Event ideas")}, {QStringLiteral("society"), tr("Societies")},
        {QStringLiteral("notice"), tr("Notices")}};
    for (const auto& [kind, name] : kinds)
        m_kind->addItem(icon(kind), name, kind);
    m_kind->setAccessibleName(tr("Kind"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Items"));
    m_detail->addWidget(m_empty);
    m_detail->addWidget(m_tool);
    m_detail->addWidget(m_item);

    auto* master = new QWidget(this);
    master->setMinimumWidth(240);
    master->setMaximumWidth(340);
    auto* masterLayout = new QVBoxLayout(master);
    masterLayout->setContentsMargins(0, 0, 0, 0);
    masterLayout->setSpacing(theme::gap);
    masterLayout->addWidget(m_kind);
    masterLayout->addWidget(m_search);
    masterLayout->addWidget(m_list, 1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gutter);
    body->setSpacing(theme::pageMargin);
    body->addWidget(master, 2);
    body->addWidget(m_detail, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &LibraryPage::showKind);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        static_cast<ItemFilter*>(m_filter)->setWords(text);
        if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_list->setCurrentIndex(m_filter->index(0, 0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, &LibraryPage::syncWanted);
    connect(m_tool, &ToolView::draftWanted, this, &LibraryPage::draftWanted);
    connect(m_tool, &ToolView::areaWanted, this, &LibraryPage::areaWanted);
    connect(m_tool, &ToolView::failed, this, &LibraryPage::failed);
    connect(m_item, &ItemView::draftWanted, this, &LibraryPage::draftWanted);
    refresh();
}

void LibraryPage::refresh()
{
    const auto area = m_workspace.area();
    m_header->setContext(area && *area ? tr("Made about %1").arg((*area)->name) : tr("No area chosen yet"));
    const QString keep = m_list->currentIndex().data(ItemModel::IdRole).toString();
    showKind();
    const int row = keep.isEmpty() ? -1 : m_model->rowOf(ItemId(keep));
    if (row >= 0)
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(row)));
    m_tool->refresh();
}

void LibraryPage::showKind()
{
    auto items = m_workspace.library().itemsOfAnyTime(m_kind->currentData().toString());
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    // What can be shared now comes first, then what will be, in the order in which it will.
    const QDate today = m_workspace.today();
    const auto rank = [&today](const Item& item) {
        static constexpr int ranks[]{1, 0, 2};  // Upcoming, Open, Over
        const ShareWindow window = item.shareWindow(today);
        return std::pair(ranks[static_cast<int>(window)], window == ShareWindow::Upcoming ? item.from : QString());
    };
    std::stable_sort(items->begin(), items->end(), [&rank](const Item& a, const Item& b) { return rank(a) < rank(b); });
    m_model->setItems(std::move(*items), today);
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void LibraryPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_empty->setSentence(m_search->text().isEmpty() ? tr("There is nothing of this kind yet. It comes with the feeds.")
                                                        : tr("Nothing fits “%1”.").arg(m_search->text()));
        m_empty->setActionVisible(m_search->text().isEmpty());  // syncing would not find what was typed
        m_detail->setCurrentWidget(m_empty);
        return;
    }
    const Item& item = m_model->item(m_filter->mapToSource(index).row());
    if (item.kind == QLatin1String("tool")) {
        m_tool->setTool(item.id);
        m_detail->setCurrentWidget(m_tool);
    } else {
        m_item->setItem(item);
        m_detail->setCurrentWidget(m_item);
    }
}

void LibraryPage::openItem(const QString& kind, const ItemId& id)
{
    m_search->clear();
    m_kind->setCurrentIndex(m_kind->findData(kind));
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(row)));
}

} // namespace clarion
