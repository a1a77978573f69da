#pragma once

#include "library/itemmarks.h"
#include "workspace/localisation.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace clarion {

class CardLabel;
class MarkMenu;

/// A tool made about here: its text for a network, its card, where the figures come from. "Plan this" makes a post.
class ToolView final : public QWidget {
    Q_OBJECT
public:
    ToolView(Workspace& workspace, QWidget* parent);

    void setTool(const Item& tool, const ItemMarks& marks);
    /// The tool that is shown; none before the first.
    [[nodiscard]] std::optional<Tool> tool() const;
    /// The shape that its card is shown in.
    [[nodiscard]] QString format() const;
    /// The area, the imprint or the figures changed.
    void refresh();

Q_SIGNALS:
    /// A draft, complete with its picture, to be written and opened.
    void draftWanted(const clarion::Post& post);
    void markChanged(const clarion::Item& item, clarion::ItemMark mark, bool isSet);
    void areaWanted();
    /// Of this tool about many areas, or of many tools, into a folder.
    void saveWanted();
    void failed(const clarion::Error& error);

private:
    void localise();
    void showOutput(const LocalisedOutput& output);
    void showWithheld(const QString& sentence);
    void showText();
    [[nodiscard]] QString textFor(const QString& network, int wording) const;
    [[nodiscard]] TextLanguage language() const;
    void fillChoices();
    void showAnotherWording();
    void startPainting();
    void planThis();

    Workspace& m_workspace;
    ItemId m_tool;
    std::shared_ptr<const Localisation> m_localisation;
    LocalisedOutput m_output;
    Area m_area;
    int m_wording = 0;
    std::optional<TextLanguage> m_chosenLanguage;
    QString m_imprint;
    QFutureWatcher<QImage> m_painting;

    QLabel* m_title;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    QLabel* m_reason;
    QPushButton* m_chooseArea;
    QComboBox* m_network;
    QComboBox* m_language;
    QComboBox* m_format;
    QLabel* m_length;
    QPushButton* m_another;
    QPlainTextEdit* m_text;
    CardLabel* m_card;
    QLabel* m_alt;
    QLabel* m_source;
    QLabel* m_caution;
    QLabel* m_noImprint;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_plan;
    MarkMenu* m_marks;
};

} // namespace clarion
