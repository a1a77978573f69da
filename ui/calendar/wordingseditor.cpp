#include "calendar/wordingseditor.h"

#include "base/text.h"
#include "shared/icons.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace clarion {
namespace {

constexpr int wordsInList = 60;
/// No network takes more than this; a paste by mistake must not fill the workspace.
constexpr int longestWording = 70'000;

} // namespace

WordingsEditor::WordingsEditor(const QStringList& wordings, int most, QWidget* parent)
    : QWidget(parent), m_texts(wordings), m_most(most), m_list(new QListWidget(this)), m_text(new QPlainTextEdit(this))
{
    if (m_texts.isEmpty())
        m_texts << QString();
    // Whoever comes for the first time sees where the second one goes.
    if (m_texts.size() == 1)
        m_texts << QString();
    const auto button = [this](const QString& iconName, const QString& words, const QString& toolTip) {
        auto* made = new QToolButton(this);
        made->setAutoRaise(true);
        if (!iconName.isEmpty()) {
            made->setIcon(icon(iconName));
            made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        made->setText(words);
        made->setAccessibleName(words);
        made->setToolTip(toolTip);
        return made;
    };
    m_add = button(QStringLiteral("plus"), tr("Add wording"), tr("Another way to say it"));
    m_remove = button(QStringLiteral("trash"), tr("Remove"), tr("Takes the chosen wording out of the turns"));
    m_earlier = button({}, tr("Earlier"), tr("Its turn comes before the one above"));
    m_later = button({}, tr("Later"), tr("Its turn comes after the one below"));
    m_list->setAccessibleName(tr("Wordings"));
    m_list->setFixedHeight(m_list->fontMetrics().height() * 7);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Text of the wording"));
    m_text->setPlaceholderText(tr("Say it another way"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 5);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QToolButton* each : {m_add, m_earlier, m_later, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_text, 1);

    for (qsizetype at = 0; at < m_texts.size(); ++at)
        m_list->addItem(QString());
    relabel();
    connect(m_list, &QListWidget::currentRowChanged, this, &WordingsEditor::showChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const int row = m_list->currentRow();
        if (m_filling || row < 0)
            return;
        m_texts[row] = m_text->toPlainText().left(longestWording);
        relabel();
        Q_EMIT changed();
    });
    connect(m_add, &QToolButton::clicked, this, &WordingsEditor::add);
    connect(m_remove, &QToolButton::clicked, this, &WordingsEditor::remove);
    connect(m_earlier, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { move(1); });
    m_list->setCurrentRow(m_texts.last().isEmpty() ? static_cast<int>(m_texts.size()) - 1 : 0);
    setFocusProxy(m_text);
}

QStringList WordingsEditor::wordings() const
{
    QStringList filled;
    for (const QString& text : m_texts) {
        if (!text.trimmed().isEmpty())
            filled << text;
    }
    return filled;
}

void WordingsEditor::relabel()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QString words = firstWords(m_texts[row], wordsInList);
        m_list->item(row)->setText(tr("%1.  %2").arg(QString::number(row + 1), words.isEmpty() ? tr("not written yet") : words));
    }
    const int row = m_list->currentRow();
    m_add->setEnabled(m_texts.size() < m_most);
    m_remove->setEnabled(row >= 0 && m_texts.size() > 1);
    m_earlier->setEnabled(row > 0);
    m_later->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void WordingsEditor::showChosen()
{
    const int row = m_list->currentRow();
    m_filling = true;
    m_text->setPlainText(row >= 0 ? m_texts[row] : QString());
    m_text->moveCursor(QTextCursor::End);
    m_filling = false;
    relabel();
}

void WordingsEditor::add()
{
    m_texts << QString();
    m_list->addItem(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_text->setFocus();
    Q_EMIT changed();
}

void WordingsEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_texts.size() < 2)
        return;
    m_texts.removeAt(row);
    {
        // The list chooses another row while this one is still there.
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(row);
        m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    }
    showChosen();
    Q_EMIT changed();
}

void WordingsEditor::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_texts.swapItemsAt(row, target);
    m_list->setCurrentRow(target);
    showChosen();
    Q_EMIT changed();
}

} // namespace clarion
