#include "composer/seriesline.h"

#include "calendar/repeating.h"
#include "shared/icons.h"
#include "shared/serieswords.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace clarion {

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
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_words, 1);
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
    m_words->setText(series ? tr("One of a series: %1").arg(seriesWords(series->rule)) : QString());
    setVisible(series.has_value());
    m_repeat->setVisible(!series);
}

} // namespace clarion
