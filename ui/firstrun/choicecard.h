#pragma once

#include <QFrame>

class QRadioButton;
class QVBoxLayout;

namespace clarion {

/// One of several choices as a card: a radio button with what belongs to it below. A click anywhere on it chooses it.
class ChoiceCard final : public QFrame {
    Q_OBJECT
public:
    ChoiceCard(QRadioButton* button, QWidget* parent);

    void addBelow(QWidget* widget);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRadioButton* m_button;
    QVBoxLayout* m_below;
};

} // namespace clarion
