#include "calendar/mixbars.h"

#include "calendar/tilepainter.h"
#include "networks/network.h"
#include "shared/subjectwords.h"
#include "shared/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace clarion {
namespace {

constexpr int mostTold = 8;
constexpr int barHeight = 6;

/// Its place in the palette of labels. Every bar has its word beside it.
int colourPlace(const QString& subject)
{
    static const std::map<QString, int> places{{QStringLiteral("issue"), 0}, {QStringLiteral("policy"), 5}, {QStringLiteral("tool"), 2},
                                               {QStringLiteral("event"), 4}, {QStringLiteral("society"), 3}, {QStringLiteral("personal"), 1}};
    const auto found = places.find(subject);
    return found == places.end() ? 7 : found->second;
}

QString numbersOf(const QModelIndex& index)
{
    return MixBars::tr("%1 · %2 %").arg(index.data(MixBars::CountRole).toInt()).arg(index.data(MixBars::PercentRole).toInt());
}

class BarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, QFontMetrics(theme::captionFont(option.font)).height() + 5};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFont caption = theme::captionFont(option.font);
        const QFontMetrics metrics(caption);
        const QPalette& palette = option.palette;
        int words = 0;
        int numbers = 0;
        for (int row = 0; row < index.model()->rowCount(); ++row) {
            const QModelIndex each = index.sibling(row, 0);
            // A fraction of a point less, and the last letters would be elided.
            words = qMax(words, metrics.horizontalAdvance(each.data().toString()) + 2);
            numbers = qMax(numbers, metrics.horizontalAdvance(numbersOf(each)));
        }
        const QRect rect = option.rect.adjusted(4, 0, -4, 0);
        words = qMin(words, rect.width() / 2);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme::accent(palette), 1) : QPen(Qt::NoPen));
            painter->setBrush(theme::blend(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.05));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        painter->setFont(caption);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(QRect(rect.left(), rect.top(), words, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, words));
        painter->setPen(theme::muted(palette));
        painter->drawText(QRect(rect.right() - numbers, rect.top(), numbers + 1, rect.height()), Qt::AlignRight | Qt::AlignVCenter, numbersOf(index));

        const QRectF track(rect.left() + words + theme::gap, rect.center().y() - barHeight / 2.0 + 0.5, rect.width() - words - numbers - 2 * theme::gap, barHeight);
        if (track.width() >= barHeight) {
            const double scale = index.data(MixBars::ScaleRole).toInt();
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::blend(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.08));
            painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
            if (const int percent = index.data(MixBars::PercentRole).toInt(); percent > 0) {
                painter->setBrush(labelColour(colourPlace(index.data(MixBars::SubjectRole).toString()), palette));
                painter->drawRoundedRect(QRectF(track.left(), track.top(), qMax<double>(barHeight, track.width() * percent / scale), barHeight),
                                         barHeight / 2.0, barHeight / 2.0);
            }
            if (const int target = index.data(MixBars::TargetRole).toInt(); target > 0) {
                painter->setBrush(palette.color(QPalette::Text));
                painter->drawRect(QRectF(track.left() + (track.width() - 2) * target / scale, track.top() - 3, 2, barHeight + 6));
            }
        }
        painter->restore();
    }
};

QString postLine(const PostSummary& post)
{
    const Network* network = findNetwork(post.network);
    return MixBars::tr("%1 %2, %3: %4")
        .arg(QLocale().dayName(post.planned->date.dayOfWeek(), QLocale::ShortFormat), post.planned->time.toString(QStringLiteral("HH:mm")),
             network ? network->name : post.network, post.firstWords.left(60))
        .toHtmlEscaped();
}

} // namespace

MixBars::MixBars(QWidget* parent) : QListView(parent), m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new BarDelegate(this));
    setAccessibleName(tr("What the week is about"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It lies on the page, not in a box of its own.
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &MixBars::tellPosts);
    connect(this, &QListView::activated, this, &MixBars::tellPosts);
}

void MixBars::setMix(const SubjectCounts& counts, const MixTargets& targets, const std::vector<PostSummary>& posts)
{
    m_rows->clear();
    int scale = 10;
    for (const QString& subject : subjectNames() + QStringList{QString()}) {
        const auto target = targets.find(subject);
        const int wanted = target == targets.end() ? 0 : target->second;
        const int count = counts.count(subject);
        const int percent = counts.percent(subject);
        if (count == 0 && wanted == 0)
            continue;
        scale = qMax(scale, qMax(wanted, percent));
        const QString words = wanted > 0 ? tr("%1: %n post(s), %2 % of the wanted %3 %", nullptr, count)
                                               .arg(subjectWords(subject), QString::number(percent), QString::number(wanted))
                                         : tr("%1: %n post(s), %2 %", nullptr, count).arg(subjectWords(subject), QString::number(percent));
        QStringList lines{QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped())};
        int told = 0;
        for (const PostSummary& post : posts) {
            if (post.subject == subject && ++told <= mostTold)
                lines << postLine(post);
        }
        if (told > mostTold)
            lines << tr("and %n more", nullptr, told - mostTold).toHtmlEscaped();
        auto* row = new QStandardItem(subjectWords(subject));
        row->setEditable(false);
        row->setData(subject, SubjectRole);
        row->setData(count, CountRole);
        row->setData(percent, PercentRole);
        row->setData(wanted, TargetRole);
        row->setData(words, Qt::AccessibleTextRole);
        row->setToolTip(lines.join(QStringLiteral("<br>")));
        m_rows->appendRow(row);
    }
    for (int row = 0; row < m_rows->rowCount(); ++row)
        m_rows->item(row)->setData(scale, ScaleRole);
    fitRows();
}

void MixBars::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void MixBars::fitRows()
{
    setFixedHeight(m_rows->rowCount() * (QFontMetrics(theme::captionFont(font())).height() + 5));
}

void MixBars::tellPosts(const QModelIndex& index)
{
    QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()), index.data(Qt::ToolTipRole).toString(), this, visualRect(index));
}

} // namespace clarion
