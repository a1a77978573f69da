#include "composer/networktabs.h"

#include "networks/network.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace clarion {

NetworkTabs::NetworkTabs(QWidget* parent) : QWidget(parent), m_tabs(new QTabBar(this)), m_also(new QPushButton(tr("Also on…"), this))
{
    m_tabs->setAccessibleName(tr("Networks"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_also->setToolTip(tr("The same words on another network, too"));
    m_also->setProperty("quiet", true);
    m_also->setAutoDefault(false);
    m_also->setMenu(new QMenu(m_also));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_also);
    layout->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && tab < static_cast<int>(m_ids.size()))
            Q_EMIT postChosen(m_ids[static_cast<size_t>(tab)]);
    });
}

void NetworkTabs::setPosts(const std::vector<Post>& siblings, const Post& current)
{
    std::vector<Post> posts = siblings;
    posts.push_back(current);
    const auto place = [](const Post& post) {
        const auto& networks = builtInNetworks();
        return std::find_if(networks.begin(), networks.end(), [&post](const Network& network) { return network.id == post.network; }) - networks.begin();
    };
    std::stable_sort(posts.begin(), posts.end(), [&place](const Post& a, const Post& b) { return place(a) < place(b); });
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_ids.clear();
    for (const Post& post : posts) {
        // Not by a colour alone, nor by a sign that nobody says.
        const QString name = post.isDetached && posts.size() > 1 ? tr("%1 ≠").arg(networkName(post.network)) : networkName(post.network);
        const int tab = m_tabs->addTab(icon(networkIcon(post.network)), name);
        m_tabs->setTabToolTip(tab, post.isDetached ? tr("%1 has words of its own.").arg(networkName(post.network)) : networkName(post.network));
        m_ids.push_back(post.id);
        m_tabs->setTabTextColor(tab, post.id == current.id ? theme::accent(palette()) : theme::muted(palette()));
        if (post.id == current.id)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->setVisible(posts.size() > 1);
    m_also->menu()->clear();
    for (const Network& network : builtInNetworks()) {
        if (std::any_of(posts.begin(), posts.end(), [&network](const Post& post) { return post.network == network.id; }))
            continue;
        connect(m_also->menu()->addAction(icon(networkIcon(network.id)), network.name), &QAction::triggered, this,
                [this, id = network.id] { Q_EMIT networkAdded(id); });
    }
    m_also->setVisible(current.status != PostStatus::Posted);
}

} // namespace clarion
