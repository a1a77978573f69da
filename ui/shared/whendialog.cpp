#include "shared/whendialog.h"

#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace clarion {

QString spokenTime(const LocalTime& time)
{
    const QString words = QLocale().toString(time.date, QStringLiteral("dddd d MMMM yyyy, ")) + time.time.toString(QStringLiteral("HH:mm"));
    const QTimeZone there(time.zone);
    const QDateTime instant = time.toUtc();
    const bool isOurs = !there.isValid() || QTimeZone::systemTimeZone().offsetFromUtc(instant) == there.offsetFromUtc(instant);
    return isOurs ? words : QStringLiteral("%1 (%2)").arg(words, QString::fromLatin1(time.zone));
}

WhenDialog::WhenDialog(const QString& title, const TimeOrigin& origin, const std::optional<LocalTime>& nextFreeSlot, QWidget* parent)
    : QDialog(parent), m_origin(origin), m_words(new QLineEdit(this)), m_meant(theme::mutedLabel({}, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* label = theme::bodyLabel(tr("&When? Type it as you would say it."), this);
    label->setBuddy(m_words);
    m_words->setPlaceholderText(origin.pollingDay.isValid() ? tr("thu 18:30, tomorrow 8, poll -3 18:00") : tr("thu 18:30, tomorrow 8, 25/12 9am"));
    m_words->setMaxLength(60);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    if (nextFreeSlot) {
        QPushButton* slot = buttons->addButton(tr("Next free usual time"), QDialogButtonBox::ActionRole);
        slot->setToolTip(spokenTime(*nextFreeSlot));
        connect(slot, &QPushButton::clicked, this, [this, time = *nextFreeSlot] {
            Q_EMIT chosen(time);
            accept();
        });
    }
    m_accept = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_words);
    layout->addWidget(m_meant);
    layout->addSpacing(theme::gap);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 28);
    connect(m_words, &QLineEdit::textChanged, this, &WhenDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_time)
            return;
        Q_EMIT chosen(*m_time);
        accept();
    });
    m_words->setFocus();
    read();
}

void WhenDialog::read()
{
    m_time = parseTypedTime(m_words->text(), m_origin);
    const bool isOver = m_time && m_time->toUtc() < m_origin.now.toUtc();
    if (isOver)
        m_time.reset();
    m_accept->setEnabled(m_time.has_value());
    m_meant->setText(m_time ? spokenTime(*m_time)
                            : isOver ? tr("That is over already.")
                                     : m_words->text().trimmed().isEmpty() ? QStringLiteral(" ") : tr("That is not understood yet."));
}

} // namespace clarion
