#pragma once

#include "feed/feedrepository.h"
#include "feeds/signinform.h"

#include <QDialog>

namespace clarion {

/// Asks once for what opens a private feed.
class SignInDialog final : public QDialog {
    Q_OBJECT
public:
    SignInDialog(const Feed& feed, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void credentialGiven(const clarion::FeedCredential& credential);

private:
    SignInForm* m_form;
    QLabel* m_message;
};

} // namespace clarion
