#pragma once

#include "calendar/post.h"
#include "spelling/spellchecker.h"
#include "workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPoint;
class QTextBlock;

namespace clarion {

class TextHighlighter;

/// Finds slips in a text field while it is written, and offers what was meant in its context menu. A word that is being
/// typed is left in peace until it is done. The dictionaries are read in the background; until then nothing is underlined.
class SpellingAid final : public QObject {
    Q_OBJECT
public:
    SpellingAid(Workspace& workspace, QPlainTextEdit* edit, TextHighlighter* highlighter);

    /// Which post is written: what is ignored, is ignored in it alone.
    void setPost(const PostId& post);
    /// Says, once, which language is not checked and what to install; belongs to the field's page.
    [[nodiscard]] QLabel* notice() const { return m_notice; }

Q_SIGNALS:
    void failed(const clarion::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Slip {
        int begin;       ///< in the document
        QString word;
        TextLanguage language;
    };

    void useDictionaries();
    void readPlaces();
    void readLeftAlone();
    void recheck();
    [[nodiscard]] std::vector<WordSpan> slipsIn(const QTextBlock& paragraph);
    [[nodiscard]] std::optional<Slip> slipAt(int position);
    void sayMissing(TextLanguage language);
    void cursorMoved();
    void finishTyping();
    void showMenu(const QPoint& at);
    void offer(QMenu* menu, const Slip& slip);
    void replace(const Slip& slip, const QString& word);
    void addToOwnWords(const QString& word);

    Workspace& m_workspace;
    QPlainTextEdit* m_edit;
    TextHighlighter* m_highlighter;
    QLabel* m_notice;
    QFutureWatcher<std::shared_ptr<SpellChecker>> m_reading;
    std::shared_ptr<SpellChecker> m_checker;
    PostId m_post;
    QSet<QString> m_places;                    ///< names of areas: thousands of words
    QSet<QString> m_leftAlone;                 ///< those, own words, names of the workspace
    QHash<PostId, QSet<QString>> m_ignored;
    bool m_isTyping = false;
    bool m_hasChanged = false;                 ///< since the cursor moved last
};

} // namespace clarion
