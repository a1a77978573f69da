#pragma once

#include <QAbstractListModel>

#include <vector>

namespace clarion {

/// Every emoji, or those that fit the words that are looked for, in English or in Welsh.
class EmojiModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit EmojiModel(QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// All words must be there, the last one may go on. The nearest names come first.
    void setWords(const QString& words);

private:
    struct Emoji {
        QString picture;
        QString name;
        QString folded;     ///< the name as foldForSearch() has it
        QString searched;   ///< names and keywords of both languages, as foldForSearch() has them
    };

    std::vector<Emoji> m_all;
    std::vector<std::size_t> m_shown;
};

} // namespace clarion
