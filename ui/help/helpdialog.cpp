#include "help/helpdialog.h"

#include "shared/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

namespace clarion {
namespace {

/// Markdown comes with tables in the manner of the first browsers, and with code that reaches out of the window.
void dress(QTextDocument& document, const QPalette& palette)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(QTextFormat::BlockCodeFence))
            continue;
        format.setBackground(palette.alternateBase());
        format.setNonBreakableLines(false);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme::line(palette));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellSpacing(0);
        format.setCellPadding(theme::gap / 2.0);
        format.setTopMargin(theme::gap);
        format.setBottomMargin(theme::gap);
        table->setFormat(format);
    }
}

} // namespace

QString HelpPage::title() const
{
    return QString(menuText).remove(QLatin1Char('&'));
}

std::vector<HelpPage> helpPages()
{
    return {{QStringLiteral("make-your-tool-local"), HelpDialog::tr("&Make your tool local")},
            {QStringLiteral("hosting-a-feed"), HelpDialog::tr("&Hosting a feed")}};
}

HelpDialog::HelpDialog(const QString& pageId, QWidget* parent)
    : QDialog(parent), m_pages(helpPages()), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(theme::gutter);
    int chosen = 0;
    for (const HelpPage& page : m_pages) {
        if (page.id == pageId)
            chosen = m_list->count();
        m_list->addItem(page.title());
    }
    m_list->setSpacing(theme::gap / 4);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * theme::gutter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* pages = new QHBoxLayout;
    pages->addWidget(m_list);
    pages->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gutter, theme::gutter, theme::gutter, theme::gutter);
    layout->addLayout(pages, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 60, fontMetrics().height() * 38);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    m_list->setCurrentRow(chosen);
    m_text->setFocus();
}

void HelpDialog::showPage(int row)
{
    if (row < 0)
        return;
    const HelpPage& page = m_pages[static_cast<size_t>(row)];
    setWindowTitle(page.title());
    m_text->setAccessibleName(page.title());
    if (QFile file(QStringLiteral(":/clarion/help/%1.md").arg(page.id)); file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    dress(*m_text->document(), palette());
    m_text->moveCursor(QTextCursor::Start);
}

void HelpDialog::follow(const QUrl& link)
{
    for (size_t row = 0; row < m_pages.size(); ++row) {
        if (link.isRelative() && link.path() == m_pages[row].id + QLatin1String(".md"))
            m_list->setCurrentRow(static_cast<int>(row));
    }
    if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

} // namespace clarion
