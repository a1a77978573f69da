#include "library/cardsheet.h"

#include "base/errortext.h"
#include "shared/theme.h"
#include "shared/workpool.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace clarion {
namespace {

enum SheetRole { ToolRole = Qt::UserRole, ImageRole, ReasonRole };

constexpr int narrowestCard = 260;
constexpr int margin = 8;

/// The card in a frame, its tool's name below. Where there is none, the reason stands in the frame.
class SheetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShape(QSize shape) { m_shape = shape; }
    void setCell(QSize cell) { m_cell = cell; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_cell; }
    [[nodiscard]] int heightFor(int width, const QFont& font) const
    {
        return (width - 2 * margin) * m_shape.height() / m_shape.width() + QFontMetrics(theme::strongFont(font)).height() + 3 * margin;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QPalette& palette = option.palette;
        const QFont strong = theme::strongFont(option.font);
        const int nameHeight = QFontMetrics(strong).height();
        const QRect cell = option.rect.adjusted(margin, margin, -margin, -margin);
        const QRect frame(cell.topLeft(), QSize(cell.width(), cell.height() - nameHeight - margin));
        QPainterPath clip;
        clip.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
        painter->fillPath(clip, theme::blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.04));
        const auto image = index.data(ImageRole).value<QImage>();
        const QString reason = index.data(ReasonRole).toString();
        if (!image.isNull()) {
            painter->setClipPath(clip);
            painter->drawImage(frame, image);
            painter->setClipping(false);
        } else if (!reason.isEmpty()) {
            painter->setFont(theme::captionFont(option.font));
            painter->setPen(theme::muted(palette));
            painter->drawText(frame.adjusted(theme::gutter, theme::gap, -theme::gutter, -theme::gap), Qt::AlignCenter | Qt::TextWordWrap, reason);
        }
        const bool isMarked = (option.state & QStyle::State_Selected) || (option.state & QStyle::State_MouseOver);
        painter->setPen(isMarked ? QPen(theme::accent(palette), 2) : QPen(theme::line(palette)));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(clip);
        painter->setFont(strong);
        painter->setPen(palette.color(QPalette::Text));
        const QRect name(cell.left(), frame.bottom() + margin, cell.width(), nameHeight);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(strong).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }

private:
    QSize m_shape{1200, 630};
    QSize m_cell;
};

} // namespace

CardSheet::CardSheet(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(new QStandardItemModel(this)), m_view(new QListView(this)),
      m_title(theme::titleLabel(tr("All cards"), this)), m_format(new QComboBox(this)), m_save(new QPushButton(tr("Save to a folder…"), this))
{
    for (const CardFormat& format : cardFormats())
        m_format->addItem(format.words(), format.id);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(8);
    m_format->setAccessibleName(tr("Shape of the cards"));
    m_save->setToolTip(tr("Texts, cards and alt texts of many outputs at once, with a page to choose from"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SheetDelegate(m_view));
    m_view->setViewMode(QListView::IconMode);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMovement(QListView::Static);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Else the grid jumps between one column and two where the bar comes and goes.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Cards of all tools"));
    setFocusProxy(m_view);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_format, 1);
    head->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_format, &QComboBox::currentIndexChanged, this, &CardSheet::refresh);
    connect(m_save, &QPushButton::clicked, this, &CardSheet::saveWanted);
    connect(m_view, &QListView::clicked, this, &CardSheet::open);
    connect(m_view, &QListView::activated, this, &CardSheet::open);
    connect(&m_drawing, &QFutureWatcher<Drawn>::resultReadyAt, this, &CardSheet::take);
}

CardSheet::~CardSheet()
{
    m_drawing.cancel();
    m_drawing.waitForFinished();
}

void CardSheet::refresh()
{
    m_isStale = true;
    if (isVisible())
        draw();
}

QString CardSheet::format() const
{
    return m_format->currentData().toString();
}

void CardSheet::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layOut();
    if (m_isStale)
        draw();
}

void CardSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CardSheet::layOut()
{
    auto* delegate = static_cast<SheetDelegate*>(m_view->itemDelegate());
    const auto format = findCardFormat(CardSheet::format());
    delegate->setShape(format ? format->size : QSize(1200, 630));
    const bool isTall = format && format->size.height() > format->size.width();
    const int room = m_view->width() - m_view->verticalScrollBar()->sizeHint().width() - 2;
    const int columns = qMax(1, room / (isTall ? narrowestCard * 3 / 4 : narrowestCard));
    const int width = qMax(120, room / columns);
    const QSize cell(width, delegate->heightFor(width, m_view->font()));
    delegate->setCell(cell);
    m_view->setGridSize(cell);
}

void CardSheet::draw()
{
    m_isStale = false;
    m_drawing.cancel();
    m_drawing.waitForFinished();
    const auto area = m_workspace.area();
    const auto profile = m_workspace.profile();
    const auto tools = m_workspace.library().items(QStringLiteral("tool"), m_workspace.today());
    if (!area || !profile || !tools) {
        Q_EMIT failed(!area ? area.error() : !profile ? profile.error() : tools.error());
        return;
    }
    layOut();
    m_model->clear();
    std::vector<ItemId> ids;
    for (const Item& tool : *tools) {
        auto* row = new QStandardItem(tool.title);
        row->setData(tool.id.text(), ToolRole);
        row->setEditable(false);
        m_model->appendRow(row);
        ids.push_back(tool.id);
    }
    m_save->setEnabled(area->has_value() && !ids.empty());
    if (!*area)
        return;
    const int pixels = qRound(m_view->gridSize().width() * devicePixelRatioF());
    const auto work = [file = m_workspace.file(), ids, place = **area, imprint = imprintOf(*profile), format = CardSheet::format(),
                       pixels](QPromise<Drawn>& promise) {
        // A connection of this thread's own: the window's belongs to the window.
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        for (size_t i = 0; i < ids.size() && database && !promise.isCanceled(); ++i) {
            Drawn drawn{static_cast<int>(i), {}, {}};
            const auto localisation = prepareLocalisation(**database, ids[i], place.key.boundarySet, {}, format);
            if (!localisation) {
                drawn.reason = errorText(localisation.error());
            } else {
                const LocalisedOutput output = localisation->localiser.localise(place);
                if (output.withheld)
                    drawn.reason = withheldSentence(*output.withheld, place);
                else if (localisation->cards)
                    drawn.image = localisation->cards->paint(output, imprint).scaledToWidth(pixels, Qt::SmoothTransformation);
                else
                    drawn.reason = CardSheet::tr("There is no card in this shape.");
            }
            promise.addResult(std::move(drawn));
        }
    };
    m_drawing.setFuture(QtConcurrent::run(&workPool(), work));
}

void CardSheet::take(int index)
{
    const Drawn drawn = m_drawing.resultAt(index);
    QStandardItem* row = m_model->item(drawn.row);
    if (!row)
        return;
    row->setData(drawn.image, ImageRole);
    row->setData(drawn.reason, ReasonRole);
    row->setAccessibleDescription(drawn.reason);
}

void CardSheet::open(const QModelIndex& index)
{
    Q_EMIT toolChosen(ItemId(index.data(ToolRole).toString()));
}

} // namespace clarion
