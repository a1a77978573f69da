#include "feeds/signindialog.h"

#include "base/errortext.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

SignInDialog::SignInDialog(const Feed& feed, QWidget* parent)
    : QDialog(parent), m_form(new SignInForm(this)), m_message(theme::colouredLabel({}, theme::danger, this))
{
    setWindowTitle(tr("Sign in"));
    auto* sentence = theme::bodyLabel(tr("“%1” is for invited readers. Its publisher gave you a name and a password, or a token.").arg(feed.title), this);
    sentence->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(sentence);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    const int width = fontMetrics().height() * 28;
    resize(width, qMax(sizeHint().height(), layout->totalHeightForWidth(width)));
    m_form->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SignInDialog::accept()
{
    const auto credential = m_form->credential();
    if (!credential) {
        m_message->setText(errorText(credential.error()));
        m_message->show();
        this->layout()->activate();
        resize(width(), qMax(height(), this->layout()->totalHeightForWidth(width())));
        return;
    }
    Q_EMIT credentialGiven(*credential);
    QDialog::accept();
}

} // namespace clarion
