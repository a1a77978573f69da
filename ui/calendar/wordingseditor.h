#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace clarion {

/// The wordings that take turns: a list, and the text of the chosen one.
class WordingsEditor final : public QWidget {
    Q_OBJECT
public:
    WordingsEditor(const QStringList& wordings, int most, QWidget* parent);

    /// Without those that are empty.
    [[nodiscard]] QStringList wordings() const;

Q_SIGNALS:
    void changed();

private:
    void add();
    void remove();
    void move(int by);
    void showChosen();
    void relabel();

    QStringList m_texts;
    int m_most;
    bool m_filling = false;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_earlier;
    QToolButton* m_later;
};

} // namespace clarion
