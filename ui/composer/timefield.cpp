#include "composer/timefield.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace clarion {

TimeField::TimeField(QWidget* parent) : QTimeEdit(parent)
{
    setDisplayFormat(QStringLiteral("HH:mm"));
    setKeyboardTracking(false);
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (!typed.isEmpty() && typed.at(0).isDigit() && lineEdit()->selectedText() == lineEdit()->text())
        setSelectedSection(HourSection);
    QTimeEdit::keyPressEvent(event);
}

} // namespace clarion
