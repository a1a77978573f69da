#include "composer/emojipicker.h"

#include "composer/emojimodel.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace clarion {

EmojiPicker::EmojiPicker(QWidget* parent)
    : QDialog(parent), m_model(new EmojiModel(this)), m_words(new QLineEdit(this)), m_list(new QListView(this)), m_name(theme::mutedLabel({}, this))
{
    setWindowTitle(tr("Emoji"));
    m_words->setPlaceholderText(tr("Search in English or Welsh"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Emoji"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QFont large = m_list->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_list->setFont(large);
    const int cell = QFontMetrics(large).height() * 3 / 2;
    m_list->setGridSize(QSize(cell, cell));
    m_list->setModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gutter, theme::gutter, theme::gutter, theme::gutter);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_name);
    resize(cell * 10 + 2 * theme::gutter + 32, cell * 8);
    connect(m_words, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_list, &QListView::clicked, this, &EmojiPicker::choose);
    connect(m_list, &QListView::activated, this, &EmojiPicker::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_name->setText(current.data(Qt::ToolTipRole).toString());
    });
    search({});
}

void EmojiPicker::search(const QString& words)
{
    m_model->setWords(words);
    m_list->setCurrentIndex(m_model->index(0));
    if (m_model->rowCount() == 0)
        m_name->setText(tr("No emoji has this name. Try another word."));
}

void EmojiPicker::choose(const QModelIndex& index)
{
    // A double click is a click and an activation.
    if (!index.isValid() || !isVisible())
        return;
    const QString emoji = index.data().toString();
    accept();
    Q_EMIT chosen(emoji);
}

bool EmojiPicker::eventFilter(QObject* watched, QEvent* event)
{
    // From the field one goes on into the list, and Enter takes what is marked there.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace clarion
