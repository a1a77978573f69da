#include "composer/seriesline.h"

#include "calendar/repeating.h"
#include "shared/flowlayout.h"
#include "shared/icons.h"
#include "shared/serieswords.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPushButton>

namespace clarion {
namespace {

/// Of the words, in heights of a line: what the column takes in the smallest window.
constexpr int longestInLines = 30;

} // namespace

SeriesLine::SeriesLine(Workspace& workspace, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_words(theme::mutedLabel({}, this)),
      m_repeat(new QPushButton(icon(QStringLiteral("repeat")), tr("Repeat…"), parent)), m_change(new QPushButton(tr("Change…"), this)),
      m_end(new QPushButton(tr("End it"), this))
{
    m_repeat->setProperty("quiet", true);
    m_repeat->setToolTip(tr("Weekly, monthly, or from a pool of wordings that take turns"));
    m_change->setProperty("quiet", true);
    m_change->setToolTip(tr("Its days and its wordings"));
    m_end->setProperty("quiet", true);
    m_end->setToolTip(tr("Nothing more of this series is planned"));
    m_words->setMinimumHeight(m_change->sizeHint().height());   // in line with the buttons' words
    auto* layout = new FlowLayout(theme::gap);
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_change);
    layout->addWidget(m_end);
    connect(m_repeat, &QPushButton::clicked, this, &SeriesLine::openDialog);
    connect(m_change, &QPushButton::clicked, this, &SeriesLine::openDialog);
    connect(m_end, &QPushButton::clicked, this, [this] {
        Q_EMIT opening();
        endSeriesOf(m_workspace, m_actions, m_post, this);
    });
}

void SeriesLine::openDialog()
{
    Q_EMIT opening();
    repeatPost(m_workspace, m_actions, m_post, this);
}

void SeriesLine::setPost(const Post& post)
{
    m_post = post.id;
    const auto series = post.series.isEmpty() ? std::nullopt : runningSeriesOf(m_workspace, post.id);
    const QString words = series ? tr("One of a series: %1").arg(seriesWords(series->rule)) : QString();
    // A pool on five days until Christmas is longer than the column.
    m_words->setText(m_words->fontMetrics().elidedText(words, Qt::ElideMiddle, m_words->fontMetrics().height() * longestInLines));
    m_words->setToolTip(words.toHtmlEscaped());
    setVisible(series.has_value());
    m_repeat->setVisible(!series);
}

} // namespace clarion
