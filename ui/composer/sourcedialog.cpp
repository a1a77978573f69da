#include "composer/sourcedialog.h"

#include "checks/problemsentence.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
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

/// One line a figure: what the post says, what it is now, and of what.
QWidget* figureTable(const std::vector<FigureNews>& figures, QWidget* parent)
{
    auto* table = new QWidget(parent);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gutter);
    grid->addWidget(theme::sectionLabel(SourceDialog::tr("You say"), table), 0, 0);
    grid->addWidget(theme::sectionLabel(SourceDialog::tr("It is now"), table), 0, 1);
    grid->setColumnStretch(2, 1);
    int row = 1;
    for (const FigureNews& news : figures) {
        if (news.what == FigureNews::What::Turned)
            continue;
        auto* old = theme::bodyLabel(news.figure.display, table);
        QFont struck = old->font();
        struck.setStrikeOut(true);
        old->setFont(struck);
        auto* now = theme::bodyLabel(news.what == FigureNews::What::Gone ? QStringLiteral("–") : news.display, table);
        QFont bold = now->font();
        bold.setWeight(QFont::DemiBold);
        now->setFont(bold);
        auto* of = theme::mutedLabel(news.what == FigureNews::What::Gone ? news.reason : QStringLiteral("%1, %2").arg(news.label, news.period), table);
        of->setWordWrap(true);
        grid->addWidget(old, row, 0, Qt::AlignTop);
        grid->addWidget(now, row, 1, Qt::AlignTop);
        grid->addWidget(of, row, 2);
        ++row;
    }
    return table;
}

} // namespace

SourceDialog::SourceDialog(const Post& post, const SourceNews& news, const std::vector<FigureNews>& figures, const QString& present, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What this post was made from"));
    const auto problem = sourceProblem(news, post);
    auto* sentence = theme::bodyLabel(problem ? problemSentence(*problem, {}) : news.title, this);
    sentence->setWordWrap(true);
    sentence->setVisible(problem || figures.empty());
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
        keep->setProperty("primary", figures.empty());
        keep->setVisible(news.what != SourceNews::What::None);
        connect(keep, &QPushButton::clicked, this, [this] {
            Q_EMIT kept();
            close();
        });
    }
    if (canReplaceFigures(figures)) {
        QPushButton* replace = buttons->addButton(tr("Use the new figures"), QDialogButtonBox::AcceptRole);
        replace->setProperty("primary", true);
        replace->setToolTip(tr("Puts them into your text, which you can undo, and makes the card again"));
        connect(replace, &QPushButton::clicked, this, [this] {
            Q_EMIT figuresWanted();
            close();
        });
    }
    else if (!figures.empty() && !present.isEmpty()) {
        QPushButton* anew = buttons->addButton(tr("Use the text as it is now"), QDialogButtonBox::AcceptRole);
        anew->setProperty("primary", true);
        anew->setToolTip(tr("In place of your text, which you can undo; the card is made again"));
        connect(anew, &QPushButton::clicked, this, [this] {
            Q_EMIT presentWanted();
            close();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(sentence);
    if (!figures.empty())
        layout->addWidget(figureTable(figures, this));
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 46, fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace clarion
