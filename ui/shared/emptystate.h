#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clarion {

/// What an empty page shows: a small drawing, one sentence, one action.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& drawing, const QString& sentence, const QString& action, QWidget* parent);

    void setSentence(const QString& sentence);
    void setActionVisible(bool visible);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutSentence();
    void redraw();

    QString m_drawing;
    QLabel* m_picture;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace clarion
