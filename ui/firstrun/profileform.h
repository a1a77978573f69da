#pragma once

#include "workspace/profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace clarion {

/// Who this workspace belongs to, and who answers for what it publishes; the imprint is shown as it will read.
class ProfileForm final : public QWidget {
    Q_OBJECT
public:
    ProfileForm(const QDate& today, QWidget* parent);

    void setProfile(const Profile& profile);
    /// The profile with what was typed; the area is as it was given.
    [[nodiscard]] Profile profile() const;

private:
    QLineEdit* addField(const QString& label, const QString& placeholder);
    void showImprint();
    [[nodiscard]] QDate pollingDay() const;

    QDate m_today;
    Profile m_profile;
    QLineEdit* m_party = nullptr;
    QLineEdit* m_promoter = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_behalf = nullptr;
    QLineEdit* m_others = nullptr;
    QLineEdit* m_pollingDay = nullptr;
    QLabel* m_imprint = nullptr;
};

} // namespace clarion
