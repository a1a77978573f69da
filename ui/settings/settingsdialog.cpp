#include "settings/settingsdialog.h"

#include "firstrun/areachooser.h"
#include "firstrun/profileform.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

SettingsDialog::SettingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_area(new AreaChooser(workspace, this)), m_form(new ProfileForm(workspace.today(), this))
{
    setWindowTitle(tr("Settings"));
    if (const auto profile = workspace.profile())
        m_profile = *profile;
    m_form->setProfile(m_profile);
    const auto area = workspace.area();
    auto* left = new QVBoxLayout;
    left->addWidget(theme::sectionLabel(tr("Area"), this));
    left->addWidget(theme::mutedLabel(area && *area ? tr("Area: %1").arg((*area)->name) : tr("None is chosen yet."), this));
    left->addWidget(m_area, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(theme::sectionLabel(tr("Local party and imprint"), this));
    right->addWidget(m_form);
    right->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::pageMargin);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    // By the font: wrapped words do not ask for their height themselves.
    resize(fontMetrics().height() * 48, fontMetrics().height() * 38);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter in the search for an area chooses it; it would be a surprise if it saved and closed too.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_area->isAncestorOf(focusWidget()))
        QDialog::keyPressEvent(event);
}

void SettingsDialog::accept()
{
    Profile profile = m_form->profile();
    if (!m_area->chosen().isEmpty())
        profile.area = m_area->chosen();
    Q_EMIT profileAccepted(profile);
    QDialog::accept();
}

} // namespace clarion
