#pragma once

#include "calendar/slots.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace clarion {

/// The times of the week at which the officer likes to post, network by network: a line a weekday.
class SlotsDialog final : public QDialog {
    Q_OBJECT
public:
    SlotsDialog(std::vector<PostingSlot> postingSlots, const QString& network, QWidget* parent);

Q_SIGNALS:
    void slotsChosen(const std::vector<clarion::PostingSlot>& postingSlots);

private:
    /// What is typed into the lists of the network that is shown; false where it is no time.
    bool takeTyped();
    void showNetwork();

    std::vector<PostingSlot> m_slots;
    QString m_shown;
    QComboBox* m_network;
    std::vector<QLineEdit*> m_days;
};

} // namespace clarion
