#pragma once

#include <QDialog>

#include <vector>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace clarion {

/// A page of the help: resources/help/ID.md.
struct HelpPage {
    QString id;
    QString menuText;   ///< translated, with its mnemonic

    [[nodiscard]] QString title() const;
};

/// In the order of the menu.
[[nodiscard]] std::vector<HelpPage> helpPages();

/// All pages of the help beside each other, one of them open. Links between them stay here, others go to the browser.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString& pageId, QWidget* parent);

private:
    void showPage(int row);
    void follow(const QUrl& link);

    const std::vector<HelpPage> m_pages;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace clarion
