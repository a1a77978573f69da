#pragma once

#include "feed/feedlink.h"
#include "feeds/signinform.h"
#include "shell/synccontroller.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace clarion {

/// Adds a feed from whatever a person has of it: a pasted address and key, a link, the text of a QR code, a website.
class AddFeedDialog final : public QDialog {
    Q_OBJECT
public:
    AddFeedDialog(SyncController& sync, const QString& text, QWidget* parent);

    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void added(const clarion::FeedId& id);

private:
    void showLink();
    void add();
    void finish(const SyncOutcome& outcome);
    void setBusy(bool busy);
    void tell(const QString& sentence);
    void makeRoom();

    SyncController& m_sync;
    QPlainTextEdit* m_text;
    QLabel* m_recognised;
    QLabel* m_message;
    SignInForm* m_signIn;
    QProgressBar* m_progress;
    QPushButton* m_add;
    bool m_isBusy = false;
    quint64 m_run = 0;   ///< of the controller, that adds it
};

} // namespace clarion
