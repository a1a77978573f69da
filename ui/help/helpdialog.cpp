#include "help/helpdialog.h"

#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace clarion {

HelpDialog::HelpDialog(const QString& title, const QString& resource, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    auto* page = new QTextBrowser(this);
    page->setAccessibleName(title);
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenExternalLinks(false);
    page->document()->setDocumentMargin(theme::gutter);
    if (QFile file(resource); file.open(QIODevice::ReadOnly))
        page->setMarkdown(QString::fromUtf8(file.readAll()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gutter, theme::gutter, theme::gutter, theme::gutter);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 46, fontMetrics().height() * 36);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace clarion
