#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace clarion {

class EmojiModel;

/// Finds an emoji by a word, in English or in Welsh.
class EmojiPicker final : public QDialog {
    Q_OBJECT
public:
    explicit EmojiPicker(QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& emoji);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void choose(const QModelIndex& index);

    EmojiModel* m_model;
    QLineEdit* m_words;
    QListView* m_list;
    QLabel* m_name;
};

} // namespace clarion
