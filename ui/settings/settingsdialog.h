#pragma once

#include "workspace/workspace.h"

#include <QDialog>

namespace clarion {

class AreaChooser;
class ProfileForm;

/// Area, local party and imprint, changed later.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void profileAccepted(const clarion::Profile& profile);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept() override;

    AreaChooser* m_area;
    ProfileForm* m_form;
    Profile m_profile;
};

} // namespace clarion
