#pragma once

#include "calendar/typedtime.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace clarion {

/// Asks for a time, typed as people say it, and shows what it is taken for.
class WhenDialog final : public QDialog {
    Q_OBJECT
public:
    /// `nextFreeSlot`: gives the next usual time that is free; nothing where there is none.
    WhenDialog(const QString& title, const TimeOrigin& origin, const std::optional<LocalTime>& nextFreeSlot, QWidget* parent);

Q_SIGNALS:
    void chosen(const clarion::LocalTime& time);

private:
    void read();

    TimeOrigin m_origin;
    std::optional<LocalTime> m_time;
    QLineEdit* m_words;
    QLabel* m_meant;
    QPushButton* m_accept;
};

/// "Thursday 26 November 2026, 18:30", with the zone where the computer is not on it.
[[nodiscard]] QString spokenTime(const LocalTime& time);

} // namespace clarion
