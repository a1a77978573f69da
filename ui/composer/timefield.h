#pragma once

#include <QTimeEdit>

namespace clarion {

/// Hours and minutes, to be typed as people do: "18:45" or "1845", also over a text that is selected as a whole, which
/// QTimeEdit would take apart. What is typed counts once the field is left, or with Enter.
class TimeField final : public QTimeEdit {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace clarion
