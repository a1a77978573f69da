#pragma once

#include <QString>
#include <QStringView>

namespace clarion {

/// What stands in a cell where official statistics have a figure.
struct FigureText {
    enum class Unit { None, Percent, Pounds };

    QString number;               ///< as 1234.5, as many decimals as stand there; empty where there is none to take
    QString why;                  ///< why there is none, as a sentence's beginning that is the same for all of its kind
    QString mark;                 ///< what a mark beside the number says of it ("provisional"); empty without one
    Unit unit = Unit::None;
    bool isDecimalComma = false;  ///< “1,5”: certainly no thousands
    bool isOneGroup = false;      ///< “1,234” or “1.234”: another number to whoever writes decimal commas
};

/// Reads a cell as publishers of statistics write them: thousands with commas or spaces, £ and %, a minus of any kind or
/// brackets, marks such as [p]. What may mean two numbers is none.
[[nodiscard]] FigureText readFigureText(QStringView cell);

/// Whether this is the form of a code of the Government Statistical Service.
[[nodiscard]] bool isGssCode(const QString& text);

} // namespace clarion
