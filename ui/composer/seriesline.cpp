#include "composer/seriesline.h"

#include "calendar/repeating.h"
#include "shared/flowlayout.h"
#include "shared/icons.h"
#include "shared/serieswords.h"
#include "shared/theme.h"

#include <QLabel>
#include <QPushButton>

namespace clarion {

SeriesLine::SeriesLine(Workspace& workspace, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_words(theme::mutedLabel({}, this)),
      m_repeat(new QPushButton(icon(QStringLiteral("sync")), tr("Repeat…"), this)), m_end(new QPushButton(tr("End it"), this))
{
    m_repeat->setProperty("quiet", true);
    m_end->setProperty("quiet", true);
    m_end->setToolTip(tr("Nothing more of this series is planned"));
    auto* layout = new FlowLayout(theme::gap);
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_repeat);
    layout->addWidget(m_end);
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        Q_EMIT opening();
        repeatPost(m_workspace, m_actions, m_post, this);
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        Q_EMIT opening();
        endSeriesOf(m_workspace, m_actions, m_post, this);
    });
}

void SeriesLine::setPost(const Post& post)
{
    m_post = post.id;
    const auto series = post.series.isEmpty() ? std::nullopt : runningSeriesOf(m_workspace, post.id);
    m_words->setText(series ? tr("One of a series: %1").arg(seriesWords(series->rule)) : QString());
    m_words->setVisible(series.has_value());
    m_end->setVisible(series.has_value());
    m_repeat->setText(series ? tr("Change…") : tr("Repeat…"));
    m_repeat->setToolTip(series ? tr("Its days and its wordings") : tr("Weekly, monthly, or from a pool of wordings that take turns"));
}

} // namespace clarion
