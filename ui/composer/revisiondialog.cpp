#include "composer/revisiondialog.h"

#include "base/text.h"
#include "base/worddiff.h"
#include "networks/network.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace clarion {

RevisionDialog::RevisionDialog(std::vector<PostRevision> revisions, const QString& present, QWidget* parent)
    : QDialog(parent), m_revisions(std::move(revisions)), m_present(present), m_list(new QListWidget(this)), m_words(new QTextBrowser(this))
{
    setWindowTitle(tr("What this post said before"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Earlier texts"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    for (const PostRevision& revision : m_revisions) {
        const LocalTime saved = LocalTime::fromUtc(revision.saved);
        m_list->addItem(QLocale().toString(saved.date, QStringLiteral("ddd d MMM yyyy ")) + saved.time.toString(QStringLiteral("HH:mm")) + QLatin1Char('\n')
                        + firstWords(revision.text, 40));
    }
    m_words->setAccessibleName(tr("The earlier text, compared with the present one"));
    m_words->setOpenLinks(false);
    auto* legend = theme::mutedLabel(tr("Struck through: only in the earlier text. Underlined: only in the present one."), this);
    legend->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addWidget(m_words, 1);
    right->addWidget(legend);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::gutter);
    body->addWidget(m_list, 2);
    body->addLayout(right, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* restore = buttons->addButton(tr("Bring this text back"), QDialogButtonBox::AcceptRole);
    restore->setProperty("primary", true);
    restore->setToolTip(tr("In place of the present text, which is kept as a revision"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 24);
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionDialog::showRevision);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT restoreWanted(m_revisions[static_cast<size_t>(row)].text);
        accept();
    });
    m_list->setCurrentRow(0);
}

void RevisionDialog::showRevision(int row)
{
    m_words->clear();
    if (row < 0)
        return;
    QTextCursor cursor(m_words->document());
    for (const WordRun& run : wordDiff(m_revisions[static_cast<size_t>(row)].text, m_present)) {
        QTextCharFormat format;
        format.setFontStrikeOut(run.in == WordRun::In::Old);
        format.setFontUnderline(run.in == WordRun::In::New);
        if (run.in != WordRun::In::Both)
            format.setForeground(run.in == WordRun::In::Old ? theme::danger(palette()) : theme::success(palette()));
        cursor.insertText(run.text, format);
    }
    m_words->moveCursor(QTextCursor::Start);
}

} // namespace clarion
