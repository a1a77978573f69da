#pragma once

#include <QDialog>

class QLineEdit;

namespace clarion {

/// Asks why: what the officer decided against advice is kept with its reason.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const QString& title, const QString& sentence, const QStringList& usualReasons, const QString& acceptWords, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason);

private:
    QLineEdit* m_reason;
};

} // namespace clarion
