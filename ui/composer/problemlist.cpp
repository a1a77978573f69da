#include "composer/problemlist.h"

#include "checks/problemsentence.h"
#include "shared/icons.h"
#include "shared/morebutton.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace clarion {
namespace {

constexpr int markSize = 16;

QString problemIcon(const Problem& problem)
{
    if (problem.isMuted)
        return QStringLiteral("check");
    switch (problem.severity) {
    case Severity::Blocker: return QStringLiteral("overdue");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Hint: return QStringLiteral("info");
    }
    return {};
}

QColor problemColour(const Problem& problem, const QPalette& palette)
{
    if (problem.isMuted || problem.severity == Severity::Hint)
        return theme::muted(palette);
    return problem.severity == Severity::Blocker ? theme::danger(palette) : theme::warning(palette);
}

/// The row's own widget shows the words; the item keeps them for people who listen.
class GroundDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear();
        option->icon = {};
        option->features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    }
};

} // namespace

ProblemList::ProblemList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Problems"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new GroundDelegate(this));
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentRowChanged, this, &ProblemList::choose);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(row(item)); });
}

void ProblemList::setProblems(const std::vector<Problem>& problems, const Network& network, const std::function<QString(const Problem&)>& actionFor)
{
    // Rows that say the same stay: a button may be about to be pressed.
    if (problems == m_problems && network.id == m_network)
        return;
    m_problems = problems;
    m_network = network.id;
    const QSignalBlocker blocker(this);
    clear();
    for (const Problem& problem : problems) {
        auto* item = new QListWidgetItem(problemSentence(problem, network), this);
        item->setData(Qt::AccessibleDescriptionRole, problemMend(problem));
        setItemWidget(item, rowOf(problem, network, actionFor(problem)));
    }
    setVisible(count() > 0);
    layoutRows();
}

QWidget* ProblemList::rowOf(const Problem& problem, const Network& network, const QString& action)
{
    auto* row = new QWidget(this);
    auto* mark = new QLabel(row);
    mark->setPixmap(iconPixmap(problemIcon(problem), markSize, problemColour(problem, palette()), devicePixelRatioF()));
    auto* sentence = problem.isMuted ? theme::mutedLabel(problemSentence(problem, network), row) : theme::bodyLabel(problemSentence(problem, network), row);
    auto* mend = theme::mutedLabel(problem.isMuted ? tr("Set aside: %1").arg(problem.muteReason) : problemMend(problem), row);
    for (QLabel* label : {sentence, mend}) {
        label->setWordWrap(true);
        // The row is pressed, not its words.
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(sentence);
    words->addWidget(mend);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(theme::gap);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    if (!action.isEmpty() && !problem.isMuted) {
        auto* button = new QPushButton(action, row);
        connect(button, &QPushButton::clicked, this, [this, problem] { Q_EMIT mendWanted(problem); });
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    if (mayBeMuted(problem)) {
        auto* more = new MoreButton(tr("More about this problem"), row);
        more->setAutoRaise(true);
        if (problem.isMuted)
            connect(more->addAction(QStringLiteral("undo"), tr("Hear it again")), &QAction::triggered, this, [this, problem] { Q_EMIT unmuteWanted(problem); });
        else
            connect(more->addAction(QStringLiteral("check"), tr("Set aside for this post…")), &QAction::triggered, this,
                    [this, problem] { Q_EMIT muteWanted(problem); });
        layout->addWidget(more, 0, Qt::AlignVCenter);
    }
    return row;
}

void ProblemList::layoutRows()
{
    for (int row = 0; row < count(); ++row) {
        QWidget* widget = itemWidget(item(row));
        const int width = viewport()->width();
        item(row)->setSizeHint({width, widget->layout()->hasHeightForWidth() ? widget->layout()->totalHeightForWidth(width) : widget->sizeHint().height()});
    }
    updateGeometry();
}

QSize ProblemList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += item(row)->sizeHint().height();
    return {QListWidget::sizeHint().width(), height + 2};
}

void ProblemList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layoutRows();
}

void ProblemList::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(m_problems.size()))
        Q_EMIT chosen(m_problems[static_cast<size_t>(row)]);
}

} // namespace clarion
