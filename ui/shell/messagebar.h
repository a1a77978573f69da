#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace clarion {

/// A bar laid over the foot of its parent, so that nothing moves under the mouse when it comes or goes: what has just happened with its undo, for ten seconds; or what went wrong, until it is closed.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent);

    /// `act` is what the button `action` does. Such a message stands before an error, which then comes back; others do not.
    void showMessage(const QString& sentence, const QString& action = {}, std::function<void()> act = {});
    /// What was an error is none any more.
    void clearError();
    /// Stays. `details` can be copied.
    void showError(const QString& sentence, const QString& details);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void leave();

    QLabel* m_words;
    QPushButton* m_action;
    QPushButton* m_copy;
    QPushButton* m_close;
    QString m_error;
    QString m_details;
    std::function<void()> m_act;
    bool m_isError = false;
    QTimer m_timer;
};

} // namespace clarion
