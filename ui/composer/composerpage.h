#pragma once

#include "workspace/postreview.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace clarion {

class NetworkTabs;
class PageHeader;
class PicturePanel;
class PostActions;
class PostPreview;
class ProblemList;
class SeriesLine;
class SpellingAid;
class SubjectChoice;
class TextHighlighter;
class TimeField;

/// Writes one post: text at the left, what it will look like at the right. Everything is saved within a second of
/// the last key.
class ComposerPage final : public QWidget {
    Q_OBJECT
public:
    ComposerPage(Workspace& workspace, PostActions& actions, QWidget* parent);
    ~ComposerPage() override;

    /// Shows a post; what was being typed in another one is saved first.
    /// False where there is no such post, or the other one could not be saved: it stays then.
    [[nodiscard]] bool open(const PostId& id);
    [[nodiscard]] const PostId& postId() const { return m_post.id; }
    /// Whether one of these is shown, or tied to what is shown.
    [[nodiscard]] bool isAbout(const QSet<QString>& ids) const;
    /// Writes what has not been written yet, and waits for it. False where that failed, which `failed` tells: what was
    /// typed is still here, so nothing may take its place.
    [[nodiscard]] bool saveNow();
    /// The same, as the person goes elsewhere: what was typed becomes one change that can be undone.
    [[nodiscard]] bool leave();
    /// Another part of the program changed this post: its plan and status are shown anew, the typing stays.
    void refresh();
    /// The same, where the workspace around it changed: places, imprint, sources, other posts.
    void refreshAll();
    /// The workspace under this page was replaced: it shows no post any more and writes nothing. Gives what was typed and
    /// has not been written.
    [[nodiscard]] std::optional<Post> letGo();

Q_SIGNALS:
    void closed();
    void failed(const clarion::Error& error);
    void itemWanted(const QString& kind, const clarion::ItemId& id);
    void postWanted(const clarion::PostId& id);
    void settingsWanted();
    void told(const QString& sentence);

private:
    void buildLeft(QWidget* left);
    void buildRight(QWidget* right);
    void show(const Post& post);
    void contentEdited();
    void showSource();
    /// What the post's source says now, about here where it is a tool.
    [[nodiscard]] QString presentSource() const;
    void planEdited();
    void plan(const std::optional<LocalTime>& time);
    void noteOpened();
    /// A post that was begun and left as it was goes.
    void dropUntouched();
    /// A post of the group with words of its own gets the imprint, too, where it fits.
    void addImprintTo(Post& sibling, const PostReview& review);
    /// Whether others are there than before, or they stand otherwise.
    bool readSiblings();
    /// The siblings that get the words that are typed here.
    [[nodiscard]] std::vector<Post> sharing() const;
    [[nodiscard]] bool shares(const Post& sibling) const;
    void shareWords();
    void turnTo(const PostId& id);
    void changeSharing();
    void askForTime();
    /// What follows every key: counter, preview.
    void recheck();
    /// Reads what the checks go by, and what is around the post, where that is not known yet.
    void prepareReview();
    void showProblems();
    [[nodiscard]] bool imprintFits() const;
    /// The words of the button that mends a problem; empty where there is none.
    [[nodiscard]] QString mendWords(const Problem& problem) const;
    void mend(const Problem& problem);
    void addImprint();
    void askToMute(const Problem& problem);
    void showRevisions();
    void replaceText(const QString& text);
    void openOther(const PostId& id);
    void showLikeness(const Problem& problem);
    void startSave();
    void finishSaving();
    void mainAction();
    void goToProblem(const Problem& problem);
    void makeCard();
    void usePresentFigures();
    /// Another text in place of the typed one, with the present figures behind it and on the card.
    void takeOver(const QString& text);
    /// The cards that the source made, with its present figures. Those of the officer stay.
    [[nodiscard]] std::vector<Picture> remadeCards() const;

    Workspace& m_workspace;
    PostActions& m_actions;
    std::optional<PostReview> m_review;
    std::pair<QString, std::optional<LocalTime>> m_reviewedAt;   ///< network and time that the review was turned to
    QString m_party;
    Post m_post;
    std::vector<Post> m_siblings;   ///< on other networks, of the same group; with what is typed here where they share it
    std::vector<Post> m_opened;     ///< it and its siblings, as they were when the person came
    bool m_filling = false;
    bool m_dirty = false;
    bool m_isShown = false;   ///< what stands beside the text is as the workspace has it
    int m_left = 0;          ///< characters that are left, -1 when over
    bool m_isTight = false;  ///< less than a fifth is left
    bool m_wasEdited = false;     ///< by the person, since it was shown
    bool m_addsImprint = false;   ///< nothing but the imprint is missing: the main button adds it
    std::optional<LocalTime> m_shownPlan;
    QTimer m_saveTimer;
    QTimer m_checkTimer;
    std::optional<QFuture<Result<void>>> m_saving;   ///< on its way to the disk
    QFutureWatcher<Result<void>> m_savingWatcher;

    PageHeader* m_header;
    QPushButton* m_main;
    QPlainTextEdit* m_text;
    TextHighlighter* m_highlighter;
    SpellingAid* m_spelling;
    SubjectChoice* m_about;
    QComboBox* m_network;
    NetworkTabs* m_tabs;
    QLabel* m_sharing;
    QPushButton* m_ownWords;
    QLabel* m_counter;
    PicturePanel* m_pictures;
    QCheckBox* m_hasPlan;
    QDateEdit* m_date;
    TimeField* m_time;
    SeriesLine* m_series;
    ProblemList* m_problems;
    QPushButton* m_revisions;
    QLabel* m_source;
    PostPreview* m_preview;
    QPushButton* m_copyPicture;
    QWidget* m_editors;
};

} // namespace clarion
