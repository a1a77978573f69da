#include "composer/sourcedialog.h"

#include "checks/postchecks.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {
namespace {

QVBoxLayout* column(const QString& title, const QString& text, QWidget* parent)
{
    auto* words = new QPlainTextEdit(text, parent);
    words->setReadOnly(true);
    words->setAccessibleName(title);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(theme::gap);
    layout->addWidget(theme::sectionLabel(title, parent));
    layout->addWidget(words, 1);
    return layout;
}

} // namespace

SourceDialog::SourceDialog(const Post& post, const SourceNews& news, const QString& present, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What this post was made from"));
    const auto problem = sourceProblem(news, post);
    auto* sentence = theme::bodyLabel(problem ? problemSentence(*problem, {}) : news.title, this);
    sentence->setWordWrap(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::gutter);
    columns->addLayout(column(tr("Your text"), post.text, this), 1);
    columns->addLayout(column(news.what == SourceNews::What::Withdrawn ? tr("What was withdrawn") : tr("What it says now"), present, this), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* open = buttons->addButton(news.replacedBy.isEmpty() ? tr("Open in the library") : tr("Open what replaces it"), QDialogButtonBox::ActionRole);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT itemWanted();
        close();
    });
    if (news.what != SourceNews::What::Embargoed) {
        QPushButton* keep = buttons->addButton(news.what == SourceNews::What::Updated ? tr("Keep mine") : tr("I have seen it"),
                                               QDialogButtonBox::AcceptRole);
        keep->setProperty("primary", true);
        connect(keep, &QPushButton::clicked, this, [this] {
            Q_EMIT kept();
            close();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(sentence);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 46, fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace clarion
