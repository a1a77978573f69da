#include "calendar/plansidebar.h"

#include "calendar/mixpanel.h"
#include "shared/theme.h"

#include <QVBoxLayout>

namespace clarion {

PlanSidebar::PlanSidebar(QWidget* trayTitle, QWidget* tray, MixPanel* mix, QWidget* parent) : QWidget(parent), m_mix(mix)
{
    setMinimumWidth(200);
    setMaximumWidth(qMax(260, fontMetrics().averageCharWidth() * 36));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(trayTitle);
    layout->addWidget(tray, 1);
    layout->addWidget(mix);
    connect(mix, &MixPanel::contentChanged, this, &PlanSidebar::allot);
}

void PlanSidebar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    allot();
}

void PlanSidebar::allot()
{
    m_mix->fitInto(width(), (height() - theme::gap) / 2);
}

} // namespace clarion
