#include "exchange/mappingheader.h"

#include "shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace clarion {
namespace {

constexpr int notUsed = -1;
constexpr int byNetwork = -2;

} // namespace

QString planFieldWords(PlanField field)
{
    switch (field) {
    case PlanField::Id: return MappingHeader::tr("Clarion's id");
    case PlanField::DateTime: return MappingHeader::tr("Date and time");
    case PlanField::Date: return MappingHeader::tr("Date");
    case PlanField::Time: return MappingHeader::tr("Time");
    case PlanField::Zone: return MappingHeader::tr("Time zone");
    case PlanField::Network: return MappingHeader::tr("Network");
    case PlanField::Status: return MappingHeader::tr("Status");
    case PlanField::Text: return MappingHeader::tr("Text");
    case PlanField::Link: return MappingHeader::tr("Link");
    case PlanField::Picture: return MappingHeader::tr("Picture");
    case PlanField::AltText: return MappingHeader::tr("Alt text");
    case PlanField::Source: return MappingHeader::tr("Source line");
    case PlanField::PostedAt: return MappingHeader::tr("When it was posted");
    case PlanField::PostedLink: return MappingHeader::tr("Link of what was posted");
    case PlanField::Reason: return MappingHeader::tr("Why it was not posted");
    }
    return {};
}

MappingHeader::MappingHeader(int fixed, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_fixed(fixed)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::place);
}

void MappingHeader::setColumns(const PlanFile& file, const PlanColumns& columns)
{
    const auto count = static_cast<size_t>(file.header.size());
    while (m_choices.size() > count) {
        delete m_choices.back();
        m_choices.pop_back();
    }
    while (m_choices.size() < count) {
        // In the viewport, which takes along what is in it when it scrolls.
        auto* choice = new QComboBox(viewport());
        choice->installEventFilter(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->addItem(tr("Not used"), notUsed);
        for (const PlanField field : planFields())
            choice->addItem(planFieldWords(field), static_cast<int>(field));
        const auto column = static_cast<int>(m_choices.size());
        connect(choice, &QComboBox::activated, this, [this, choice, column] {
            const int chosen = choice->currentData().toInt();
            if (chosen != byNetwork)
                Q_EMIT mapped(column, chosen == notUsed ? std::nullopt : std::optional(static_cast<PlanField>(chosen)));
        });
        m_choices.push_back(choice);
    }
    for (size_t i = 0; i < count; ++i) {
        QComboBox* choice = m_choices[i];
        choice->setAccessibleName(tr("What the column “%1” holds").arg(file.header.at(static_cast<qsizetype>(i))));
        if (const int old = choice->findData(byNetwork); old >= 0)
            choice->removeItem(old);
        int current = notUsed;
        for (const auto& [field, column] : columns.at) {
            if (column == static_cast<int>(i))
                current = static_cast<int>(field);
        }
        for (const auto& [network, column] : columns.networkFlags) {
            if (column == static_cast<int>(i)) {
                choice->addItem(tr("For this network"), byNetwork);
                current = byNetwork;
            }
        }
        choice->setCurrentIndex(choice->findData(current));
        choice->show();
    }
    place();
}

QSize MappingHeader::sizeHint() const
{
    const QSize plain = QHeaderView::sizeHint();
    return {plain.width(), plain.height() + (m_choices.empty() ? 0 : m_choices.front()->sizeHint().height() + theme::gap)};
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    const QString words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool isFixed = logicalIndex < m_fixed;
    QRect place = rect.adjusted(theme::gap, 0, -theme::gap, 0);
    if (!isFixed && !m_choices.empty())
        place.setHeight(rect.height() - m_choices.front()->sizeHint().height() - theme::gap);
    painter->setFont(theme::captionFont(font()));
    painter->setPen(theme::muted(palette()));
    painter->drawText(place, static_cast<int>((isFixed ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft) | static_cast<int>(Qt::TextSingleLine),
                      QFontMetrics(painter->font()).elidedText(words, Qt::ElideMiddle, place.width()));
    painter->setPen(theme::line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void MappingHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    place();
}

bool MappingHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_choices.begin(), m_choices.end(), watched);
        if (found != m_choices.end())
            Q_EMIT reached(static_cast<int>(found - m_choices.begin()) + m_fixed);
    }
    // The wheel scrolls the table, and must not change what a column holds.
    if (event->type() == QEvent::Wheel && std::find(m_choices.begin(), m_choices.end(), watched) != m_choices.end()) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::place()
{
    QWidget* before = nullptr;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        QComboBox* choice = m_choices[i];
        const int section = static_cast<int>(i) + m_fixed;
        if (section >= this->count()) {
            choice->hide();
            continue;
        }
        const int tall = choice->sizeHint().height();
        choice->setGeometry(sectionViewportPosition(section) + 2, height() - tall - theme::gap / 2, sectionSize(section) - 4, tall);
        if (before)
            setTabOrder(before, choice);
        before = choice;
    }
}

} // namespace clarion
