#include "composer/reasondialog.h"

#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

ReasonDialog::ReasonDialog(const QString& title, const QString& sentence, const QStringList& usualReasons, const QString& acceptWords, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = theme::bodyLabel(sentence, this);
    words->setWordWrap(true);
    auto* label = theme::mutedLabel(tr("&Why? It is kept with the post."), this);
    label->setBuddy(m_reason);
    m_reason->setMaxLength(300);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* yes = buttons->addButton(acceptWords, QDialogButtonBox::AcceptRole);
    yes->setProperty("primary", true);
    yes->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gap);
    layout->addWidget(words);
    layout->addSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    for (const QString& usual : usualReasons) {
        auto* offer = new QPushButton(usual, this);
        offer->setProperty("quiet", true);
        connect(offer, &QPushButton::clicked, m_reason, [this, usual] { m_reason->setText(usual); });
        layout->addWidget(offer, 0, Qt::AlignLeft);
    }
    layout->addSpacing(theme::gap);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 30);
    m_reason->setFocus();
    connect(m_reason, &QLineEdit::textChanged, yes, [yes](const QString& text) { yes->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_reason->text().simplified());
        accept();
    });
}

} // namespace clarion
