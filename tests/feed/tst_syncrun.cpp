#include "feed/syncrun.h"
#include "support/attacktable.h"
#include "support/feedfolder.h"
#include "support/feedoffice.h"
#include "support/required.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>

// Several feeds at once.

using namespace clarion;

class TestSyncRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHangingFeedDoesNotHoldUpTheOthers();
    void atMostTwoAtOneHostAndFourInAll();

    void cleanupTestCase() { m_table.print(); }

private:
    AttackTable m_table;
};

namespace {

/// One host for each of several feeds of the same content, and who is there at the same time.
class Hosts {
public:
    using Reached = std::function<bool(const Hosts&)>;

    std::map<QString, QString> folders;   ///< by host/path
    Reached holdUntil;                    ///< the first requests wait for this together
    QString hanging;                      ///< this host's answer waits for release()
    bool wasLate = false;                 ///< somebody waited in vain

    [[nodiscard]] std::unique_ptr<Transport> makeTransport();
    [[nodiscard]] int atOnce(const QString& host) const { return m_present.count(host) ? m_present.at(host) : 0; }
    [[nodiscard]] int all() const { return m_all; }
    [[nodiscard]] int mostAt(const QString& host) const { return m_mostAt.count(host) ? m_mostAt.at(host) : 0; }
    [[nodiscard]] int most() const { return m_most; }

    FolderTransport::Outcome get(const TransportRequest& request, const CancelToken& cancel, const BytesReceived& received)
    {
        enter(request.url.host());
        const QString place = request.url.host() + QLatin1Char('/') + request.url.path().section(QLatin1Char('/'), 1, 1);
        FolderTransport folder(folders.at(place));
        TransportRequest inner = request;
        inner.url = testHost().resolved(QUrl(request.url.path().section(QLatin1Char('/'), 2)));
        auto outcome = folder.get(inner, cancel, received);
        leave(request.url.host());
        return outcome;
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        m_isReleased = true;
        m_wake.notify_all();
    }

private:
    void enter(const QString& host)
    {
        std::unique_lock lock(m_mutex);
        m_mostAt[host] = std::max(m_mostAt[host], ++m_present[host]);
        m_most = std::max(m_most, ++m_all);
        if (holdUntil && holdUntil(*this))
            m_isReached = true;
        m_wake.notify_all();
        const auto mayGo = [&] { return host == hanging ? m_isReleased : !holdUntil || m_isReached; };
        if (!m_wake.wait_for(lock, std::chrono::seconds(20), mayGo))
            wasLate = true;
    }
    void leave(const QString& host)
    {
        const std::lock_guard lock(m_mutex);
        --m_present[host];
        --m_all;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<QString, int> m_present;
    std::map<QString, int> m_mostAt;
    int m_all = 0;
    int m_most = 0;
    bool m_isReached = false;
    bool m_isReleased = false;
};

class HostsTransport final : public Transport {
public:
    explicit HostsTransport(Hosts& hosts) : m_hosts(hosts) {}
    [[nodiscard]] Result<TransportReply> get(const TransportRequest& request, const CancelToken& cancel, const BytesReceived& received) override
    {
        return m_hosts.get(request, cancel, received);
    }

private:
    Hosts& m_hosts;
};

std::unique_ptr<Transport> Hosts::makeTransport()
{
    return std::make_unique<HostsTransport>(*this);
}

/// Feeds feed-0 … at these hosts, followed but not read yet.
class Followed {
public:
    explicit Followed(const QStringList& names)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto& folder = m_folders.emplace_back(std::make_unique<FeedFolder>());
            folder->replace(QStringLiteral("feed.yaml"), "test-feed", "feed-" + QByteArray::number(i));
            folder->build();
            const QString place = QStringLiteral("f%1").arg(i);
            hosts.folders[names.at(i) + QLatin1Char('/') + place] = folder->out();
            const auto transport = hosts.makeTransport();
            FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), *transport);
            const QUrl address(QStringLiteral("https://%1/%2/").arg(names.at(i), place));
            (void)required(sync.add({address, FeedFolder::key().publicKey()}, {}));
        }
    }

    std::vector<FeedOutcome> run(const FeedProgressHandler& progress)
    {
        return syncFeeds({workspace.file(), workspace->writer(), workspace.clock(), [this] { return hosts.makeTransport(); }},
                         required(workspace->feeds().all()), {}, progress);
    }

    TemporaryWorkspace workspace;
    Hosts hosts;

private:
    std::vector<std::unique_ptr<FeedFolder>> m_folders;
};

} // namespace

void TestSyncRun::aHangingFeedDoesNotHoldUpTheOthers()
{
    const QString slow = QStringLiteral("slow.test");
    Followed followed({slow, QStringLiteral("a.test"), slow, QStringLiteral("b.test"), QStringLiteral("a.test"), QStringLiteral("c.test"), slow});
    followed.hosts.hanging = slow;
    std::mutex mutex;
    QStringList arrived;
    const auto outcomes = followed.run([&](const Feed& feed, const SyncProgress& state) {
        if (state.stage != SyncStage::Applying || state.done != state.total)
            return;
        const std::lock_guard lock(mutex);
        arrived << feed.id.text();
        if (arrived.size() == 4)
            followed.hosts.release();
    });
    QVERIFY2(!followed.hosts.wasLate, "the four others did not arrive while the slow host hung");
    QCOMPARE(outcomes.size(), size_t(7));
    for (const FeedOutcome& outcome : outcomes)
        QVERIFY(outcome.report.has_value());
    QCOMPARE(arrived.size(), 7);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!QStringList({QStringLiteral("feed-0"), QStringLiteral("feed-2"), QStringLiteral("feed-6")}).contains(arrived.at(i)));
    m_table.add("one host hangs", QStringLiteral("the others arrive"), arrived.join(QLatin1Char(' ')));
}

void TestSyncRun::atMostTwoAtOneHostAndFourInAll()
{
    const QString big = QStringLiteral("big.test");
    Followed followed({big, big, big, big, QStringLiteral("a.test"), QStringLiteral("b.test"), QStringLiteral("c.test"), QStringLiteral("d.test")});
    // Four are held until four are there, whoever they are: were more let in at one host, they would be counted.
    followed.hosts.holdUntil = [](const Hosts& hosts) { return hosts.all() == 4; };
    const auto outcomes = followed.run({});
    QVERIFY2(!followed.hosts.wasLate, "there were never four at once");
    for (const FeedOutcome& outcome : outcomes)
        QVERIFY(outcome.report.has_value());
    QCOMPARE(followed.hosts.mostAt(big), 2);
    QCOMPARE(followed.hosts.most(), 4);
    QCOMPARE(indexProblem(*followed.workspace), QString());
    m_table.add("eight feeds at once", QStringLiteral("4 at a time"), QStringLiteral("2 at one host"));
}

QTEST_GUILESS_MAIN(TestSyncRun)
#include "tst_syncrun.moc"
