#include "composer/spellingaid.h"

#include "composer/texthighlighter.h"
#include "shared/theme.h"
#include "shared/workpool.h"
#include "shared/writing.h"
#include "spelling/ownwords.h"
#include "spelling/textlanguage.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QtConcurrent>

namespace clarion {
namespace {

constexpr qsizetype mostSuggestions = 5;

void addWordsOf(const QString& name, QSet<QString>& words)
{
    for (const WordSpan& span : spelledWords(name, SpelledWords::Every))
        words.insert(spellingKey(name.mid(span.begin, span.length)));
}

} // namespace

SpellingAid::SpellingAid(Workspace& workspace, QPlainTextEdit* edit, TextHighlighter* highlighter)
    : QObject(edit), m_workspace(workspace), m_edit(edit), m_highlighter(highlighter),
      m_notice(theme::mutedLabel({}, edit->parentWidget()))
{
    m_notice->setWordWrap(true);
    m_notice->hide();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SpellingAid::useDictionaries);
    m_reading.setFuture(QtConcurrent::run(&workPool(), [] { return std::make_shared<SpellChecker>(); }));
    connect(edit->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        m_hasChanged = m_hasChanged || removed > 0 || added > 0;
    });
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellingAid::cursorMoved);
    edit->installEventFilter(this);
    edit->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(edit, &QWidget::customContextMenuRequested, this, &SpellingAid::showMenu);
    connect(&workspace.writer(), &Writer::changed, this, [this](const Changes& changes) {
        if (m_checker && (changes.touches(Subject::Settings) || changes.touches(Subject::Areas))) {
            if (changes.touches(Subject::Areas))
                readPlaces();
            readLeftAlone();
            recheck();
        }
    });
}

void SpellingAid::setPost(const PostId& post)
{
    m_post = post;
    m_isTyping = false;
    m_hasChanged = false;
    recheck();
}

void SpellingAid::useDictionaries()
{
    m_checker = m_reading.result();
    readPlaces();
    readLeftAlone();
    m_highlighter->setSlips([this](const QTextBlock& paragraph) { return slipsIn(paragraph); });
}

void SpellingAid::readPlaces()
{
    m_places.clear();
    for (const QString& set : m_workspace.areas().boundarySets().value_or(QStringList())) {
        for (const Area& area : m_workspace.areas().all(set).value_or(std::vector<Area>())) {
            for (const QString& name : {area.name, area.nameCy, area.region})
                addWordsOf(name, m_places);
        }
    }
}

void SpellingAid::readLeftAlone()
{
    // What cannot be read is underlined, no more: writing goes on.
    m_leftAlone = m_places;
    for (const QString& word : readOwnWords(m_workspace.database()).value_or(QStringList()))
        m_leftAlone.insert(spellingKey(word));
    const Profile profile = m_workspace.profile().value_or(Profile());
    for (const QString& name : {profile.partyName, profile.promoter, profile.promoterAddress, profile.onBehalfOf})
        addWordsOf(name, m_leftAlone);
}

void SpellingAid::recheck()
{
    if (m_checker)
        m_highlighter->rehighlight();
}

std::vector<WordSpan> SpellingAid::slipsIn(const QTextBlock& paragraph)
{
    const QString text = paragraph.text();
    const auto language = guessLanguage(text);
    if (language && !m_checker->has(*language))
        sayMissing(*language);
    const QSet<QString> ignored = m_ignored.value(m_post);
    std::vector<WordSpan> slips = misspelledWords(text, *m_checker, m_leftAlone);
    const qsizetype cursor = m_isTyping ? m_edit->textCursor().position() - paragraph.position() : -1;
    std::erase_if(slips, [&](const WordSpan& slip) {
        const bool isUnfinished = cursor >= slip.begin && cursor <= slip.begin + slip.length;
        return isUnfinished || ignored.contains(spellingKey(text.mid(slip.begin, slip.length)));
    });
    return slips;
}

std::optional<SpellingAid::Slip> SpellingAid::slipAt(int position)
{
    if (!m_checker)
        return std::nullopt;
    const QTextBlock paragraph = m_edit->document()->findBlock(position);
    const QString text = paragraph.text();
    for (const WordSpan& slip : slipsIn(paragraph)) {
        const int begin = paragraph.position() + static_cast<int>(slip.begin);
        if (position >= begin && position <= begin + slip.length)
            return Slip{begin, text.mid(slip.begin, slip.length), guessLanguage(text).value_or(TextLanguage::English)};
    }
    return std::nullopt;
}

void SpellingAid::sayMissing(TextLanguage language)
{
    if (!m_notice->text().isEmpty())
        return;
    m_notice->setText(language == TextLanguage::Welsh
                          ? tr("Welsh is not checked for spelling, as its dictionary is missing. Install the package aspell-cy to have it checked.")
                          : tr("English is not checked for spelling, as its dictionary is missing. Install the package hunspell-en-gb to have it checked."));
    m_notice->show();
}

void SpellingAid::cursorMoved()
{
    if (!std::exchange(m_hasChanged, false))
        finishTyping();
}

void SpellingAid::finishTyping()
{
    if (!std::exchange(m_isTyping, false))
        return;
    recheck();
}

bool SpellingAid::eventFilter(QObject* watched, QEvent* event)
{
    // Known before the text changes, as the highlighter looks at it then.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isErasing = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
        m_isTyping = m_isTyping || isErasing || (!key->text().isEmpty() && key->text().front().isPrint());
    } else if (event->type() == QEvent::InputMethod) {
        m_isTyping = true;
    } else if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        finishTyping();
    }
    return QObject::eventFilter(watched, event);
}

void SpellingAid::showMenu(const QPoint& at)
{
    QMenu* menu = m_edit->createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_edit->isReadOnly() && m_edit->isEnabled()) {
        if (const auto slip = slipAt(m_edit->cursorForPosition(at).position()))
            offer(menu, *slip);
    }
    menu->popup(m_edit->viewport()->mapToGlobal(at));
}

void SpellingAid::offer(QMenu* menu, const Slip& slip)
{
    QAction* first = menu->actions().value(0);
    const auto add = [&](const QString& text) {
        auto* action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    const QStringList suggestions = m_checker->suggestions(slip.word, slip.language, mostSuggestions);
    for (const QString& suggestion : suggestions) {
        QAction* action = add(QString(suggestion).replace(QLatin1Char('&'), QLatin1String("&&")));
        QFont strong = action->font();
        strong.setBold(true);
        action->setFont(strong);
        connect(action, &QAction::triggered, this, [this, slip, suggestion] { replace(slip, suggestion); });
    }
    if (suggestions.isEmpty())
        add(tr("No suggestions"))->setEnabled(false);
    menu->insertSeparator(first);
    connect(add(tr("Add to own words")), &QAction::triggered, this, [this, word = slip.word] { addToOwnWords(word); });
    connect(add(tr("Ignore in this post")), &QAction::triggered, this, [this, word = slip.word] {
        m_ignored[m_post].insert(spellingKey(word));
        recheck();
    });
    menu->insertSeparator(first);
}

void SpellingAid::replace(const Slip& slip, const QString& word)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(slip.begin);
    cursor.setPosition(slip.begin + static_cast<int>(slip.word.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == slip.word)
        cursor.insertText(word);
}

void SpellingAid::addToOwnWords(const QString& word)
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(this, m_workspace.writer(), [word, &clock](Transaction& transaction) { return addOwnWord(transaction, word, clock); },
                      [this](const Result<void>& outcome) {
                          if (!outcome)
                              Q_EMIT failed(outcome.error());
                      });
}

} // namespace clarion
