#pragma once

#include <QDialog>

namespace clarion {

/// A page of the help, as it stands in resources/help.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString& title, const QString& resource, QWidget* parent);
};

} // namespace clarion
