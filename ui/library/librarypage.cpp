#include "library/librarypage.h"

#include "library/batchdialog.h"
#include "library/cardsheet.h"
#include "library/itemmodel.h"
#include "library/itemview.h"
#include "library/toolview.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/pageheader.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"
#include "shared/writing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clarion {

LibraryPage::LibraryPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_header(new PageHeader(tr("Library"), this)), m_kind(new QComboBox(this)),
      m_show(new QComboBox(this)), m_search(new QLineEdit(this)), m_model(new ItemModel(this)), m_list(new QListView(this)),
      m_detail(new QStackedWidget(this)), m_allCards(new QPushButton(tr("All cards"), this)), m_sheet(new CardSheet(workspace, this)), m_tool(new ToolView(workspace, this)), m_item(new ItemView(this)),
      m_empty(new EmptyState(QStringLiteral("empty-library"), {}, tr("Sync now"), this))
{
    const std::vector<std::pair<QString, QString>> kinds{
        {QStringLiteral("tool"), tr("Tools")},       {QStringLiteral("message"), tr("Messages")},
        {QStringLiteral("policy"), tr("Policies")},  {QStringLiteral("example"), tr("Examples")},
        {QStringLiteral("guide"), tr("Guides")},     {QStringLiteral("lesson"), tr("Lessons")},
        {QStringLiteral("event-idea"), tr("Event ideas")}, {QStringLiteral("society"), tr("Societies")},
        {QStringLiteral("notice"), tr("Notices")},   {QStringLiteral("article"), tr("Articles")},
        {QString(), tr("All kinds")}};
    for (const auto& [kind, name] : kinds)
        m_kind->addItem(icon(kind.isEmpty() ? QStringLiteral("search") : kind), name, kind);
    m_kind->setAccessibleName(tr("Kind"));
    const std::vector<std::pair<ItemQuery::Show, QString>> shows{{ItemQuery::Show::Everything, tr("Everything")},
                                                                 {ItemQuery::Show::NewOrUpdated, tr("New or updated")},
                                                                 {ItemQuery::Show::Pinned, tr("Pinned")},
                                                                 {ItemQuery::Show::Used, tr("Used")},
                                                                 {ItemQuery::Show::Skipped, tr("Skipped")},
                                                                 {ItemQuery::Show::Hidden, tr("Hidden")}};
    for (const auto& [show, name] : shows)
        m_show->addItem(name, static_cast<int>(show));
    m_show->setAccessibleName(tr("Show"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Items"));
    m_detail->addWidget(m_empty);
    m_detail->addWidget(m_tool);
    m_detail->addWidget(m_sheet);
    m_detail->addWidget(m_item);
    setFocusProxy(m_list);
    setTabOrder(m_kind, m_show);
    setTabOrder(m_show, m_search);
    setTabOrder(m_search, m_allCards);
    setTabOrder(m_allCards, m_list);
    setTabOrder(m_list, m_tool);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });

    auto* master = new QWidget(this);
    master->setMinimumWidth(240);
    master->setMaximumWidth(340);
    auto* masterLayout = new QVBoxLayout(master);
    masterLayout->setContentsMargins(0, 0, 0, 0);
    masterLayout->setSpacing(theme::gap);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme::gap);
    choices->addWidget(m_kind, 1);
    choices->addWidget(m_show, 1);
    masterLayout->addLayout(choices);
    masterLayout->addWidget(m_search);
    m_allCards->setIcon(icon(QStringLiteral("picture")));
    m_allCards->setObjectName(QStringLiteral("allCards"));
    m_allCards->setCheckable(true);
    m_allCards->setToolTip(tr("Every tool about here on one page, to choose by looking"));
    masterLayout->addWidget(m_allCards);
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

    connect(m_kind, &QComboBox::currentIndexChanged, this, &LibraryPage::showRows);
    connect(m_show, &QComboBox::currentIndexChanged, this, &LibraryPage::showRows);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, &LibraryPage::syncWanted);
    connect(m_tool, &ToolView::draftWanted, this, &LibraryPage::draftWanted);
    connect(m_tool, &ToolView::markChanged, this, &LibraryPage::setMark);
    connect(m_tool, &ToolView::areaWanted, this, &LibraryPage::areaWanted);
    connect(m_tool, &ToolView::failed, this, &LibraryPage::failed);
    connect(m_tool, &ToolView::saveWanted, this, &LibraryPage::saveMany);
    connect(m_allCards, &QPushButton::toggled, this, &LibraryPage::showSheet);
    connect(m_list, &QListView::clicked, this, [this] { m_allCards->setChecked(false); });
    connect(m_sheet, &CardSheet::toolChosen, this, [this](const ItemId& tool) { openItem(QStringLiteral("tool"), tool); });
    connect(m_sheet, &CardSheet::saveWanted, this, &LibraryPage::saveMany);
    connect(m_sheet, &CardSheet::failed, this, &LibraryPage::failed);
    connect(m_item, &ItemView::draftWanted, this, &LibraryPage::draftWanted);
    connect(m_item, &ItemView::markChanged, this, &LibraryPage::setMark);
    connect(m_item, &ItemView::picturesWanted, this, &LibraryPage::picturesWanted);
    refresh();
}

void LibraryPage::refresh()
{
    const auto area = m_workspace.area();
    m_header->setContext(area && *area ? tr("Made about %1").arg((*area)->name) : tr("No area chosen yet"));
    m_sheet->refresh();
    showRows();   // which also makes the tool that is shown anew, and no other: that takes its time
}

void LibraryPage::showRows()
{
    const QString keep = m_list->currentIndex().data(ItemModel::IdRole).toString();
    ItemQuery query;
    query.kind = m_kind->currentData().toString();
    query.words = m_search->text();
    query.show = static_cast<ItemQuery::Show>(m_show->currentData().toInt());
    query.today = m_workspace.today();
    query.now = m_workspace.clock().now();
    m_show->setEnabled(query.words.isEmpty());  // a search looks everywhere
    m_model->show(
        [this, query](int offset, int limit) mutable {
            query.offset = offset;
            query.limit = limit;
            auto rows = m_workspace.library().rows(query);
            if (!rows)
                Q_EMIT failed(rows.error());
            return rows ? std::move(*rows) : std::vector<ItemRow>();
        },
        query.today, query.now);
    const int row = keep.isEmpty() ? -1 : m_model->rowOf(ItemId(keep));
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void LibraryPage::showSheet(bool isSheet)
{
    if (isSheet)
        m_detail->setCurrentWidget(m_sheet);
    else
        showCurrent();
}

void LibraryPage::saveMany()
{
    const auto area = m_workspace.area();
    if (!area || !*area) {
        Q_EMIT areaWanted();
        return;
    }
    const bool isOfOne = m_detail->currentWidget() == m_tool && m_tool->tool();
    auto* dialog = new BatchDialog(m_workspace, **area, isOfOne ? m_tool->tool() : std::nullopt, isOfOne ? m_tool->format() : m_sheet->format(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LibraryPage::showCurrent()
{
    m_allCards->setVisible(m_kind->currentData().toString() == QLatin1String("tool"));
    if (m_allCards->isChecked() && m_allCards->isVisibleTo(this) && m_model->rowCount() > 0) {
        m_detail->setCurrentWidget(m_sheet);
        return;
    }
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        const bool isSearch = !m_search->text().isEmpty();
        m_empty->setSentence(isSearch                               ? tr("Nothing fits “%1”.").arg(m_search->text())
                             : m_kind->currentData().toString().isEmpty() ? tr("Type what you are looking for.")
                             : m_show->currentIndex() > 0           ? tr("There is nothing of this kind here.")
                                                                    : tr("There is nothing of this kind yet. It comes with the feeds."));
        m_empty->setActionVisible(!isSearch && m_show->currentIndex() == 0 && !m_kind->currentData().toString().isEmpty());
        m_detail->setCurrentWidget(m_empty);
        return;
    }
    const ItemRow& row = m_model->row(index.row());
    const auto item = m_workspace.library().item(row.kind, row.id, row.feed);
    if (!item || !*item) {
        if (!item)
            Q_EMIT failed(item.error());
        return;
    }
    if (row.kind == QLatin1String("tool")) {
        m_tool->setTool(**item, row.marks);
        m_detail->setCurrentWidget(m_tool);
    } else {
        m_item->setItem(**item, row);
        m_detail->setCurrentWidget(m_item);
    }
    if (isVisible() && row.news() != ItemNews::Seen)
        markSeen(**item);
}

void LibraryPage::markSeen(const Item& item)
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(
        this, m_workspace.writer(),
        [ref = ItemRef{item.feed, item.kind, item.id}, rev = item.rev, &clock](Transaction& transaction) { return markItemSeen(transaction, ref, rev, clock); },
        [this](const Result<void>& outcome) { tellFailure(outcome); });
}

void LibraryPage::tellFailure(const Result<void>& outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

void LibraryPage::setMark(const Item& item, ItemMark mark, bool isSet)
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(
        this, m_workspace.writer(),
        [ref = ItemRef{item.feed, item.kind, item.id}, mark, isSet, &clock](Transaction& transaction) { return setItemMark(transaction, ref, mark, isSet, clock); },
        [this](const Result<void>& outcome) { tellFailure(outcome); });
}

void LibraryPage::showPicture(const QString& address, const QByteArray& bytes)
{
    m_item->showPicture(address, bytes);
}

void LibraryPage::openItem(const QString& kind, const ItemId& id)
{
    m_search->clear();
    m_allCards->setChecked(false);
    m_show->setCurrentIndex(0);
    m_kind->setCurrentIndex(m_kind->findData(kind));
    const int row = m_model->fetchRowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

} // namespace clarion
