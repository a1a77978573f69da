#pragma once

#include "calendar/postrepository.h"

#include <QDialog>

class QTextBrowser;
class QListWidget;

namespace clarion {

/// What a post said before, the newest first, beside what it says now: what was taken out is struck through, what came in is
/// underlined.
class RevisionDialog final : public QDialog {
    Q_OBJECT
public:
    RevisionDialog(std::vector<PostRevision> revisions, const QString& present, QWidget* parent);

Q_SIGNALS:
    void restoreWanted(const QString& text);

private:
    void showRevision(int row);

    std::vector<PostRevision> m_revisions;
    QString m_present;
    QListWidget* m_list;
    QTextBrowser* m_words;
};

} // namespace clarion
