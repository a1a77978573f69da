#include "composer/writingaids.h"

#include "base/text.h"
#include "composer/emojipicker.h"
#include "composer/snippetsdialog.h"
#include "shared/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace clarion {
namespace {

constexpr int insertedRole = Qt::UserRole + 1;
constexpr int mostOffered = 50;
constexpr int shownOfSnippet = 40;

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WritingAids::WritingAids(Workspace& workspace, QPlainTextEdit* edit)
    : QObject(edit), m_workspace(workspace), m_edit(edit), m_button(new QPushButton(edit->parentWidget())), m_menu(new QMenu(m_button)),
      m_completer(new QCompleter(this)), m_offered(new QStandardItemModel(this))
{
    // Without the word: the smallest window has no room for it beside the counter.
    m_button->setAccessibleName(tr("Insert"));
    m_button->setIcon(icon(QStringLiteral("plus")));
    m_button->setText(tr("Insert"));
    m_button->setProperty("quiet", true);
    m_button->setToolTip(tr("Insert a snippet, hashtags or an emoji"));
    m_button->setAutoDefault(false);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &WritingAids::fillMenu);

    // The rows are chosen here, by where the cursor stands; the completer only shows them.
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(edit);
    m_completer->popup()->setAccessibleName(tr("Snippets and hashtags"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &WritingAids::takeOffered);
    connect(edit, &QPlainTextEdit::textChanged, this, &WritingAids::offer);
    connect(&workspace.writer(), &Writer::changed, this, [this](const Changes& changes) {
        if (changes.touches(Subject::Settings))
            readAnew();
    });
    readAnew();
}

void WritingAids::readAnew()
{
    m_snippets = readSnippets(m_workspace.database()).value_or(std::vector<Snippet>());
}

void WritingAids::fillMenu()
{
    m_menu->clear();
    const auto addAll = [this](bool hashtags) {
        for (const Snippet& snippet : m_snippets) {
            if (snippet.isHashtagSet() != hashtags)
                continue;
            QAction* action = m_menu->addAction(menuText(snippet.name + QStringLiteral(" – ") + firstWords(snippet.text, shownOfSnippet)));
            connect(action, &QAction::triggered, this, [this, text = snippet.text] { insert(text); });
        }
    };
    if (!m_snippets.empty()) {
        addAll(false);
        m_menu->addSeparator();
        addAll(true);
        m_menu->addSeparator();
    }
    connect(m_menu->addAction(tr("Emoji…")), &QAction::triggered, this, &WritingAids::openEmoji);
    m_menu->addSeparator();
    const QString selected = m_edit->textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    QAction* keep = m_menu->addAction(tr("Keep the selected text as a snippet…"));
    keep->setEnabled(!selected.trimmed().isEmpty());
    connect(keep, &QAction::triggered, this, [this, selected] { openSnippets(selected); });
    connect(m_menu->addAction(tr("Snippets…")), &QAction::triggered, this, [this] { openSnippets({}); });
}

QString WritingAids::typedName() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression name(QStringLiteral("(?:^|[\\s(])([;#][\\p{L}\\p{M}\\p{N}-]*)$"));
    return name.match(before).captured(1);
}

void WritingAids::offer()
{
    const QString typed = m_edit->hasFocus() && !m_isInserting ? typedName() : QString();
    m_offered->clear();
    const QString prefix = typed.mid(1);
    const auto add = [this](const QString& shown, const QString& inserted) {
        auto* item = new QStandardItem(shown);
        item->setData(inserted, insertedRole);
        m_offered->appendRow(item);
    };
    if (typed.startsWith(QLatin1Char(';'))) {
        for (const Snippet& snippet : m_snippets) {
            if (snippet.name.startsWith(prefix, Qt::CaseInsensitive))
                add(snippet.name + QStringLiteral(" – ") + firstWords(snippet.text, shownOfSnippet), snippet.text);
        }
    } else if (!prefix.isEmpty()) {
        for (const QString& tag : hashtagsOf(m_snippets)) {
            if (tag.startsWith(typed, Qt::CaseInsensitive) && tag != typed && m_offered->rowCount() < mostOffered)
                add(tag, tag);
        }
    }
    QAbstractItemView* popup = m_completer->popup();
    if (m_offered->rowCount() == 0) {
        popup->hide();
        return;
    }
    QRect place = m_edit->cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void WritingAids::takeOffered()
{
    const QString text = m_completer->popup()->currentIndex().data(insertedRole).toString();
    m_completer->popup()->hide();
    const QString typed = typedName();
    if (text.isEmpty() || typed.isEmpty())
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed.size()));
    m_edit->setTextCursor(cursor);
    insert(text);
}

bool WritingAids::eventFilter(QObject* watched, QEvent* event)
{
    // Here and not in the field: the completer hands it the keys past every filter, and Enter would break the line.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            takeOffered();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void WritingAids::insert(const QString& text)
{
    m_isInserting = true;   // what is inserted may end like something to complete
    m_edit->textCursor().insertText(text);
    m_isInserting = false;
    m_edit->setFocus();
}

void WritingAids::openSnippets(const QString& newText)
{
    auto* dialog = new SnippetsDialog(m_workspace, newText, m_edit->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WritingAids::openEmoji()
{
    auto* picker = new EmojiPicker(m_edit->window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &EmojiPicker::chosen, this, &WritingAids::insert);
    picker->open();
}

} // namespace clarion
