#include "calendar/seriesrulefield.h"

#include "composer/timefield.h"
#include "shared/flowlayout.h"
#include "shared/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clarion {
namespace {

constexpr int ruleWeekLength = 7;

QSpinBox* ruleSpinBox(int least, int most, const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setAccessibleName(name);
    return box;
}

} // namespace

SeriesRuleField::SeriesRuleField(const SeriesRule& rule, QWidget* parent)
    : QWidget(parent), m_rule(rule), m_kind(new QComboBox(this)), m_weeks(ruleSpinBox(1, mostWeeksBetween, tr("Weeks"), this)),
      m_days(new QButtonGroup(this)), m_dayOfMonth(ruleSpinBox(1, 31, tr("Day of the month"), this)),
      m_shorter(theme::mutedLabel(tr("In shorter months on the last day."), this)), m_week(new QComboBox(this)), m_weekday(new QComboBox(this)),
      m_gap(ruleSpinBox(0, mostGapDays, tr("Days until the same words come again"), this)),
      m_uses(ruleSpinBox(0, mostUses, tr("How often each wording comes"), this)), m_time(new TimeField(this)),
      m_hasUntil(new QCheckBox(tr("Until"), this)), m_until(new QDateEdit(this))
{
    m_kind->setAccessibleName(tr("Repeat"));
    m_kind->addItem(tr("Weekly"), static_cast<int>(SeriesKind::Weekly));
    m_kind->addItem(tr("Monthly, on a date"), static_cast<int>(SeriesKind::MonthlyDate));
    m_kind->addItem(tr("Monthly, on a weekday"), static_cast<int>(SeriesKind::MonthlyWeekday));
    m_kind->addItem(tr("From a pool of wordings"), static_cast<int>(SeriesKind::Pool));
    m_week->setAccessibleName(tr("Week of the month"));
    m_week->addItem(tr("the first"), 1);
    m_week->addItem(tr("the second"), 2);
    m_week->addItem(tr("the third"), 3);
    m_week->addItem(tr("the fourth"), 4);
    m_week->addItem(tr("the last"), lastWeek);
    m_weekday->setAccessibleName(tr("Weekday"));
    for (int day = 1; day <= ruleWeekLength; ++day)
        m_weekday->addItem(QLocale().dayName(day), day);
    m_gap->setSuffix(tr(" days"));
    m_uses->setSpecialValueText(tr("as often as its turn comes"));
    m_uses->setSuffix(tr(" times at most"));
    m_time->setAccessibleName(tr("Time"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    m_until->setKeyboardTracking(false);
    m_until->setDisplayFormat(QStringLiteral("ddd dd/MM/yyyy"));
    m_until->setMinimumWidth(m_until->fontMetrics().horizontalAdvance(QStringLiteral("Wed 00/00/0000")) + 56);

    QWidget* const weeks = wholeRow({theme::bodyLabel(tr("Every"), this), m_weeks, theme::bodyLabel(tr("week(s), on"), this)});
    QWidget* const days = dayButtons();
    QWidget* const date = wholeRow({theme::bodyLabel(tr("On day"), this), m_dayOfMonth, m_shorter});
    QWidget* const weekday = wholeRow({theme::bodyLabel(tr("On"), this), m_week, m_weekday});
    QWidget* const gap = wholeRow({theme::bodyLabel(tr("The same words again after"), this), m_gap});
    QWidget* const uses = wholeRow({theme::bodyLabel(tr("Each wording"), this), m_uses});
    m_rows = {{weeks, {SeriesKind::Weekly}},       {days, {SeriesKind::Weekly, SeriesKind::Pool}}, {date, {SeriesKind::MonthlyDate}},
              {weekday, {SeriesKind::MonthlyWeekday}}, {gap, {SeriesKind::Pool}},                  {uses, {SeriesKind::Pool}}};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(wholeRow({m_kind, theme::bodyLabel(tr("at"), this), m_time}));
    for (const auto& [row, kinds] : m_rows)
        layout->addWidget(row);
    layout->addWidget(wholeRow({m_hasUntil, m_until}));
    fill();

    const auto told = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SeriesRuleField::showKind);
    connect(m_dayOfMonth, &QSpinBox::valueChanged, this, &SeriesRuleField::showKind);
    connect(m_hasUntil, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this, told);
    connect(m_hasUntil, &QCheckBox::toggled, this, told);
    connect(m_days, &QButtonGroup::idToggled, this, told);
    connect(m_until, &QDateEdit::dateChanged, this, told);
    connect(m_time, &TimeField::timeChanged, this, told);
    for (QSpinBox* box : {m_weeks, m_dayOfMonth, m_gap, m_uses})
        connect(box, &QSpinBox::valueChanged, this, told);
    for (QComboBox* box : {m_week, m_weekday})
        connect(box, &QComboBox::currentIndexChanged, this, told);
}

QWidget* SeriesRuleField::dayButtons()
{
    m_days->setExclusive(false);
    std::vector<QWidget*> buttons;
    for (int day = 1; day <= ruleWeekLength; ++day) {
        auto* button = new QToolButton(this);
        button->setText(QLocale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(day));
        button->setToolTip(QLocale().dayName(day));
        button->setCheckable(true);
        m_days->addButton(button, day);
        buttons.push_back(button);
    }
    return wholeRow(buttons);
}

QWidget* SeriesRuleField::wholeRow(const std::vector<QWidget*>& widgets)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

void SeriesRuleField::fill()
{
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_rule.kind)));
    m_weeks->setValue(m_rule.everyWeeks);
    for (const int day : m_rule.weekdays)
        m_days->button(day)->setChecked(true);
    m_dayOfMonth->setValue(m_rule.dayOfMonth);
    m_week->setCurrentIndex(qMax(0, m_week->findData(m_rule.weekOfMonth)));
    m_weekday->setCurrentIndex(m_rule.weekdays.empty() ? 0 : m_weekday->findData(m_rule.weekdays.front()));
    m_gap->setValue(m_rule.minimumGapDays);
    m_uses->setValue(m_rule.maximumUses);
    m_time->setTime(m_rule.time);
    m_hasUntil->setChecked(m_rule.until.isValid());
    m_until->setEnabled(m_rule.until.isValid());
    m_until->setMinimumDate(m_rule.from);
    m_until->setDate(m_rule.until.isValid() ? m_rule.until : m_rule.from.addMonths(6));
    m_filling = false;
    showKind();
}

void SeriesRuleField::showKind()
{
    const auto kind = static_cast<SeriesKind>(m_kind->currentData().toInt());
    for (const auto& [row, kinds] : m_rows)
        row->setVisible(std::find(kinds.begin(), kinds.end(), kind) != kinds.end());
    m_shorter->setVisible(m_dayOfMonth->value() > 28);
}

SeriesRule SeriesRuleField::rule() const
{
    SeriesRule rule = m_rule;
    rule.kind = static_cast<SeriesKind>(m_kind->currentData().toInt());
    rule.everyWeeks = m_weeks->value();
    rule.weekdays.clear();
    for (int day = 1; day <= ruleWeekLength; ++day) {
        const bool isChosen = rule.kind == SeriesKind::MonthlyWeekday ? m_weekday->currentData().toInt() == day : m_days->button(day)->isChecked();
        if (isChosen)
            rule.weekdays.push_back(day);
    }
    rule.dayOfMonth = m_dayOfMonth->value();
    rule.weekOfMonth = m_week->currentData().toInt();
    rule.minimumGapDays = m_gap->value();
    rule.maximumUses = m_uses->value();
    rule.time = m_time->time();
    rule.until = m_hasUntil->isChecked() ? m_until->date() : QDate();
    return rule;
}

} // namespace clarion
