#include "calendar/slotsdialog.h"

#include "calendar/typedtime.h"
#include "networks/network.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace clarion {

SlotsDialog::SlotsDialog(std::vector<PostingSlot> postingSlots, const QString& network, QWidget* parent)
    : QDialog(parent), m_slots(std::move(postingSlots)), m_network(new QComboBox(this))
{
    setWindowTitle(tr("Usual times"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = theme::bodyLabel(tr("When your readers are there. “Next free usual time” offers these; nothing is planned by itself."), this);
    about->setWordWrap(true);
    m_network->setAccessibleName(tr("Network"));
    for (const Network& each : builtInNetworks())
        m_network->addItem(icon(networkIcon(each.id)), each.name, each.id);
    m_network->setCurrentIndex(qMax(0, m_network->findData(network)));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gutter);
    grid->setVerticalSpacing(theme::gap);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto* name = theme::bodyLabel(QLocale().dayName(weekday), this);
        auto* times = new QLineEdit(this);
        times->setPlaceholderText(weekday == 1 ? tr("08:00, 18:30") : QString());
        times->setAccessibleName(QLocale().dayName(weekday));
        name->setBuddy(times);
        grid->addWidget(name, weekday, 0);
        grid->addWidget(times, weekday, 1);
        m_days.push_back(times);
        connect(times, &QLineEdit::textEdited, times, [times] { times->setPalette({}); });
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(about);
    layout->addWidget(m_network);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
    showNetwork();
    connect(m_network, &QComboBox::currentIndexChanged, this, [this] {
        if (takeTyped())
            showNetwork();
        else
            m_network->setCurrentIndex(m_network->findData(m_shown));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!takeTyped())
            return;
        Q_EMIT slotsChosen(m_slots);
        accept();
    });
}

bool SlotsDialog::takeTyped()
{
    std::vector<PostingSlot> typed;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QLineEdit* field = m_days[static_cast<size_t>(weekday - 1)];
        for (const QString& word : field->text().split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts)) {
            if (word.trimmed().isEmpty())
                continue;
            // "8" is a time here, as only times are asked for.
            const auto time = parseTypedTime(QStringLiteral("today ") + word, {LocalTime{QDate(2027, 1, 1), QTime(0, 0)}});
            if (!time) {
                QPalette wrong = field->palette();
                wrong.setColor(QPalette::Text, theme::danger(palette()));
                field->setPalette(wrong);
                field->setFocus();
                field->setToolTip(tr("“%1” is no time: write it as 18:30.").arg(word.trimmed()));
                return false;
            }
            typed.push_back({m_shown, weekday, time->time});
        }
    }
    m_slots.erase(std::remove_if(m_slots.begin(), m_slots.end(), [this](const PostingSlot& slot) { return slot.network == m_shown; }), m_slots.end());
    m_slots.insert(m_slots.end(), typed.begin(), typed.end());
    return true;
}

void SlotsDialog::showNetwork()
{
    m_shown = m_network->currentData().toString();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QStringList times;
        for (const PostingSlot& slot : m_slots) {
            if (slot.network == m_shown && slot.weekday == weekday)
                times << slot.time.toString(QStringLiteral("HH:mm"));
        }
        times.sort();
        m_days[static_cast<size_t>(weekday - 1)]->setText(times.join(QStringLiteral(", ")));
    }
}

} // namespace clarion
