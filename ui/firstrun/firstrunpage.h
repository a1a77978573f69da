#pragma once

#include "shell/synccontroller.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace clarion {

class AreaChooser;
class ProfileForm;

/// The first steps of a new workspace: where content comes from, which area, whose imprint.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    FirstRunPage(Workspace& workspace, SyncController& sync, QWidget* parent);

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Step { ContentStep, AreaStep, ProfileStep };

    QWidget* buildContentStep();
    QWidget* buildAreaStep();
    QWidget* buildProfileStep();
    QWidget* stepPage(const QString& title, const QString& sentence, QWidget* body);
    void show(Step step);
    void next();
    void back();
    void fetchContent();
    void showProgress(const FeedId& feed, const QString& title, const SyncProgress& progress);
    void contentFetched(const SyncOutcome& outcome);
    void save();
    void tell(const QString& sentence);

    Workspace& m_workspace;
    SyncController& m_sync;
    QStackedWidget* m_steps;
    QRadioButton* m_workshop = nullptr;
    QRadioButton* m_paste = nullptr;
    QLineEdit* m_address = nullptr;
    QProgressBar* m_progress = nullptr;
    AreaChooser* m_area = nullptr;
    ProfileForm* m_form = nullptr;
    QLabel* m_message;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    bool m_fetching = false;
};

} // namespace clarion
