#include "composer/snippetsdialog.h"

#include "base/errortext.h"
#include "shared/icons.h"
#include "shared/theme.h"
#include "shared/writing.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

SnippetsDialog::SnippetsDialog(Workspace& workspace, const QString& newText, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_list(new QListWidget(this)), m_name(new QLineEdit(this)), m_text(new QPlainTextEdit(this)),
      m_problem(theme::colouredLabel({}, [](const QPalette& colours) { return theme::danger(colours); }, this)),
      m_remove(new QPushButton(icon(QStringLiteral("trash")), tr("Delete"), this))
{
    setWindowTitle(tr("Snippets"));
    m_list->setAccessibleName(tr("Snippets"));
    m_name->setPlaceholderText(tr("surgery"));
    m_name->setMaxLength(40);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("A sentence that you use again and again, or a set of hashtags"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* fresh = new QPushButton(icon(QStringLiteral("plus")), tr("New snippet"), this);
    auto* keep = new QPushButton(tr("Save"), this);
    keep->setProperty("primary", true);
    m_remove->setProperty("quiet", true);
    // Enter in the name is no reason to close or to delete.
    for (QPushButton* button : {fresh, keep, m_remove})
        button->setAutoDefault(false);

    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(theme::gap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name:"), m_name);
    form->addRow(tr("Text:"), m_text);
    auto* hint = theme::mutedLabel(tr("Type ; and the name in a post to insert it, or # for the hashtags of a set."), this);
    hint->setWordWrap(true);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_remove);
    actions->addStretch();
    actions->addWidget(keep);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addLayout(form, 1);
    right->addWidget(hint);
    right->addWidget(m_problem);
    right->addLayout(actions);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    layout->setSpacing(theme::pageMargin);
    layout->addLayout(left, 2);
    layout->addLayout(right, 3);
    resize(fontMetrics().height() * 40, fontMetrics().height() * 22);

    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetsDialog::show);
    connect(fresh, &QPushButton::clicked, this, [this] { startNew({}); });
    connect(keep, &QPushButton::clicked, this, &SnippetsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SnippetsDialog::remove);
    reload({});
    if (!newText.isEmpty() || m_snippets.empty())
        startNew(newText);
}

void SnippetsDialog::reload(const QString& current)
{
    auto snippets = readSnippets(m_workspace.database());
    if (!snippets) {
        told(failure(snippets.error()), current);
        return;
    }
    m_snippets = std::move(*snippets);
    int row = 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Snippet& snippet : m_snippets) {
            if (snippet.name == current)
                row = m_list->count();
            m_list->addItem(snippet.name);
        }
        m_list->setCurrentRow(row);
    }
    show(m_list->currentRow());
}

void SnippetsDialog::show(int row)
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_snippets.size());
    const Snippet snippet = isThere ? m_snippets[static_cast<std::size_t>(row)] : Snippet();
    m_editing = snippet.name;
    m_name->setText(snippet.name);
    m_text->setPlainText(snippet.text);
    m_remove->setEnabled(isThere);
    m_problem->hide();
}

void SnippetsDialog::startNew(const QString& text)
{
    m_list->setCurrentRow(-1);
    show(-1);
    m_text->setPlainText(text);
    m_name->setFocus();
}

void SnippetsDialog::save()
{
    const Snippet snippet{m_name->text().trimmed(), m_text->toPlainText()};
    const Clock& clock = m_workspace.clock();
    writeInBackground(this, m_workspace.writer(),
                      [former = m_editing, snippet, &clock](Transaction& transaction) { return saveSnippet(transaction, former, snippet, clock); },
                      [this, name = snippet.name](const Result<void>& outcome) { told(outcome, name); });
}

void SnippetsDialog::remove()
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(this, m_workspace.writer(), [name = m_editing, &clock](Transaction& transaction) { return removeSnippet(transaction, name, clock); },
                      [this](const Result<void>& outcome) { told(outcome, {}); });
}

void SnippetsDialog::told(const Result<void>& outcome, const QString& current)
{
    if (!outcome) {
        // What was typed stays.
        m_problem->setText(errorText(outcome.error()));
        m_problem->show();
        return;
    }
    reload(current);
    Q_EMIT changed();
}

} // namespace clarion
