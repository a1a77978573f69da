#include "calendar/seriesdialog.h"

#include "calendar/seriesrulefield.h"
#include "calendar/wordingseditor.h"
#include "networks/textlength.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

SeriesDialog::SeriesDialog(const Workspace& workspace, Series series, SeriesSurroundings surroundings, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_series(std::move(series)), m_rule(new SeriesRuleField(m_series.rule, this)),
      m_wordings(new WordingsEditor(m_series.wordings, mostWordings, this)),
      m_preview(new SeriesPreview(workspace, std::move(surroundings), this)), m_obstacle(theme::mutedLabel({}, this))
{
    const bool isNew = m_series.id.isEmpty();
    setWindowTitle(isNew ? tr("Repeat a post") : tr("Change a series"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* turns = theme::mutedLabel(tr("Wordings take turns, so that nobody reads the same twice in a row: write at least two."), this);
    turns->setWordWrap(true);
    auto* drafts = theme::mutedLabel(isNew ? tr("Drafts for six weeks are planned ahead. Nothing is posted by itself.")
                                           : tr("Drafts that you moved or wrote on stay; the others are planned anew."), this);
    drafts->setWordWrap(true);
    m_obstacle->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    left->addWidget(theme::sectionLabel(tr("When"), this));
    left->addWidget(m_rule);
    left->addSpacing(theme::gap);
    left->addWidget(theme::sectionLabel(tr("Wordings"), this));
    left->addWidget(turns);
    left->addWidget(m_wordings, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addWidget(theme::sectionLabel(tr("The next six dates"), this));
    right->addWidget(m_preview, 1);
    right->addWidget(drafts);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::pageMargin);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(isNew ? tr("Plan it") : tr("Change it"), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme::gutter);
    foot->addWidget(m_obstacle, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    setMinimumWidth(fontMetrics().height() * 58);

    connect(m_rule, &SeriesRuleField::changed, this, &SeriesDialog::review);
    connect(m_wordings, &WordingsEditor::changed, this, &SeriesDialog::review);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Series wanted = current();
        if (!obstacle(wanted).isEmpty())
            return;
        Q_EMIT chosen(wanted);
        accept();
    });
    m_wordings->setFocus();
    review();
}

Series SeriesDialog::current() const
{
    Series series = m_series;
    series.rule = m_rule->rule();
    series.wordings = m_wordings->wordings();
    return series;
}

QString SeriesDialog::obstacle(const Series& series) const
{
    if (series.rule.kind != SeriesKind::MonthlyDate && series.rule.weekdays.empty())
        return tr("Choose at least one weekday.");
    if (series.wordings.size() < 2)
        return tr("Write a second wording.");
    if (differentWordings(series.wordings) < 2)
        return tr("The wordings say the same. Word one of them another way.");
    if (!checkSeries(series))
        return tr("This cannot be planned. Look at the days and at the last day.");
    return {};
}

void SeriesDialog::review()
{
    const Series series = current();
    m_preview->show(series);
    const QString why = obstacle(series);
    m_accept->setEnabled(why.isEmpty());
    if (!why.isEmpty()) {
        m_obstacle->setText(why);
        return;
    }
    const auto network = m_workspace.network(series.network);
    m_obstacle->clear();
    for (qsizetype at = 0; network && at < series.wordings.size(); ++at) {
        const LengthCheck length = checkLength(series.wordings[at], *network);
        if (!length.fits)
            m_obstacle->setText(tr("Wording %1 is too long for %2; its drafts will say so.").arg(QString::number(at + 1), network->name));
    }
}

} // namespace clarion
