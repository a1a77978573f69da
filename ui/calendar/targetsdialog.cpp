#include "calendar/targetsdialog.h"

#include "shared/subjectwords.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clarion {

TargetsDialog::TargetsDialog(const MixTargets& targets, QWidget* parent) : QDialog(parent), m_sum(theme::mutedLabel({}, this))
{
    setWindowTitle(tr("Targets of a week"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = theme::bodyLabel(tr("How much of a week should be about what? For example 30 % local issues and 20 % events. "
                                      "The targets need not add to 100 %, and nothing is planned by itself."), this);
    about->setWordWrap(true);
    m_sum->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gutter);
    grid->setVerticalSpacing(theme::gap);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < subjectNames().size(); ++row) {
        const QString& subject = subjectNames().at(row);
        auto* name = theme::bodyLabel(subjectWords(subject), this);
        auto* slider = new QSlider(Qt::Horizontal, this);
        slider->setRange(0, 100);
        slider->setPageStep(10);
        slider->setAccessibleName(subjectWords(subject));
        auto* percent = new QSpinBox(this);
        percent->setRange(0, 100);
        percent->setSingleStep(5);
        percent->setSuffix(tr(" %"));
        percent->setSpecialValueText(tr("no target"));
        percent->setMinimumWidth(percent->sizeHint().width() + theme::gap);
        percent->setAccessibleName(subjectWords(subject));
        name->setBuddy(percent);
        connect(slider, &QSlider::valueChanged, percent, &QSpinBox::setValue);
        connect(percent, &QSpinBox::valueChanged, slider, &QSlider::setValue);
        connect(percent, &QSpinBox::valueChanged, this, &TargetsDialog::tellSum);
        grid->addWidget(name, row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(percent, row, 2);
        m_percents.push_back(percent);
        const auto target = targets.find(subject);
        percent->setValue(target == targets.end() ? 0 : target->second);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(about);
    layout->addLayout(grid);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
    tellSum();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT targetsChosen(this->targets());
        accept();
    });
}

MixTargets TargetsDialog::targets() const
{
    MixTargets chosen;
    for (size_t row = 0; row < m_percents.size(); ++row) {
        if (const int percent = m_percents[row]->value(); percent > 0)
            chosen.emplace(subjectNames().at(static_cast<int>(row)), percent);
    }
    return chosen;
}

void TargetsDialog::tellSum()
{
    int sum = 0;
    for (const QSpinBox* percent : m_percents)
        sum += percent->value();
    if (sum < 100)
        m_sum->setText(tr("Together %1 %: %2 % is left for whatever comes.").arg(sum).arg(100 - sum));
    else if (sum == 100)
        m_sum->setText(tr("Together 100 %: nothing is left for whatever comes."));
    else
        m_sum->setText(tr("Together %1 %: that is %2 % more than a week has. Clarion compares each target by itself.").arg(sum).arg(sum - 100));
}

} // namespace clarion
