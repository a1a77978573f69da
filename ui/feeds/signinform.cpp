#include "feeds/signinform.h"

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace clarion {

SignInForm::SignInForm(QWidget* parent)
    : QWidget(parent), m_basic(new QRadioButton(tr("&Name and password"), this)), m_bearer(new QRadioButton(tr("&Token"), this)),
      m_userLabel(theme::mutedLabel(tr("Na&me"), this)), m_user(new QLineEdit(this)), m_secretLabel(theme::mutedLabel({}, this)),
      m_secret(new QLineEdit(this))
{
    m_basic->setChecked(true);
    m_userLabel->setBuddy(m_user);
    m_secretLabel->setBuddy(m_secret);
    m_secret->setEchoMode(QLineEdit::Password);
    m_user->setMaxLength(200);
    m_secret->setMaxLength(4000);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(theme::gutter);
    kinds->addWidget(m_basic);
    kinds->addWidget(m_bearer);
    kinds->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(kinds);
    layout->addSpacing(4);
    layout->addWidget(m_userLabel);
    layout->addWidget(m_user);
    layout->addSpacing(4);
    layout->addWidget(m_secretLabel);
    layout->addWidget(m_secret);
    auto* where = theme::mutedLabel(tr("It is kept in this computer's keychain and sent to this feed alone."), this);
    where->setWordWrap(true);
    layout->addSpacing(4);
    layout->addWidget(where);
    setFocusProxy(m_user);
    connect(m_basic, &QRadioButton::toggled, this, &SignInForm::showKind);
    showKind();
}

void SignInForm::showKind()
{
    const bool isBasic = m_basic->isChecked();
    m_userLabel->setVisible(isBasic);
    m_user->setVisible(isBasic);
    m_secretLabel->setText(isBasic ? tr("Pass&word") : tr("T&oken"));
}

Result<FeedCredential> SignInForm::credential() const
{
    return m_basic->isChecked() ? FeedCredential::basic(m_user->text(), m_secret->text()) : FeedCredential::bearer(m_secret->text().trimmed());
}

} // namespace clarion
