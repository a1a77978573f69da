#include "composer/likenessdialog.h"

#include "checks/likeness.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace clarion {
namespace {

QTextBrowser* markedText(const QString& text, const Likeness& likeness, const QString& name, QWidget* parent)
{
    auto* words = new QTextBrowser(parent);
    words->setAccessibleName(name);
    words->setOpenLinks(false);
    words->setPlainText(text);
    QTextCharFormat mark;
    mark.setBackground(theme::blend(parent->palette().color(QPalette::Base), theme::warning(parent->palette()), 0.28));
    mark.setFontUnderline(true);   // never by colour alone
    for (const auto& [begin, length] : likeness.unchanged) {
        QTextCursor cursor(words->document());
        cursor.setPosition(static_cast<int>(begin));
        cursor.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(mark);
    }
    return words;
}

} // namespace

LikenessDialog::LikenessDialog(const QString& text, const QString& otherTitle, const QString& other, bool canOpenOther, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What is the same"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ComparedText mine(text);
    const ComparedText theirs(other);
    const Likeness likeness = mine.in(theirs);
    auto* sentence = theme::bodyLabel(tr("%n% of your text stands there word for word. It is marked.", nullptr, likeness.percent), this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::gutter);
    const auto addColumn = [this, columns](const QString& title, QWidget* words) {
        auto* column = new QVBoxLayout;
        column->setSpacing(theme::gap);
        column->addWidget(theme::sectionLabel(title, this));
        column->addWidget(words, 1);
        columns->addLayout(column, 1);
    };
    addColumn(tr("Your text"), markedText(text, likeness, tr("Your text"), this));
    addColumn(otherTitle, markedText(other, theirs.in(mine), otherTitle, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (canOpenOther) {
        QPushButton* open = buttons->addButton(tr("Open the other"), QDialogButtonBox::ActionRole);
        connect(open, &QPushButton::clicked, this, [this] {
            Q_EMIT otherWanted();
            close();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(sentence);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 22);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace clarion
