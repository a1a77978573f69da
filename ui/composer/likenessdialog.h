#pragma once

#include <QDialog>

namespace clarion {

/// The officer's text beside another one, with what stands word for word in both marked, so that it can be made one's own.
class LikenessDialog final : public QDialog {
    Q_OBJECT
public:
    LikenessDialog(const QString& text, const QString& otherTitle, const QString& other, bool canOpenOther, QWidget* parent);

Q_SIGNALS:
    void otherWanted();
};

} // namespace clarion
