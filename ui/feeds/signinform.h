#pragma once

#include "feed/feedcredential.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace clarion {

/// A name and a password, or a token.
class SignInForm final : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(QWidget* parent);

    /// Errors: InvalidArgument, naming what is missing or cannot be sent.
    [[nodiscard]] Result<FeedCredential> credential() const;

private:
    void showKind();

    QRadioButton* m_basic;
    QRadioButton* m_bearer;
    QLabel* m_userLabel;
    QLineEdit* m_user;
    QLabel* m_secretLabel;
    QLineEdit* m_secret;
};

} // namespace clarion
