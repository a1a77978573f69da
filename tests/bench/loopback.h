#pragma once

#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

class QTcpServer;

namespace clarion {

class FeedServer;

/// Serves a folder by http on the loopback from a thread of its own, and counts. What goes through `meter` is counted as
/// it travels, heads of requests and answers included.
class Loopback {
public:
    explicit Loopback(const QString& folder);
    ~Loopback();
    Loopback(const Loopback&) = delete;
    Loopback& operator=(const Loopback&) = delete;

    [[nodiscard]] const QUrl& address() const { return m_address; }
    [[nodiscard]] const QUrl& meter() const { return m_meterAddress; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int unchangedAnswers() const { return m_unchanged; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void start(const QString& folder);
    void relay();

    QThread m_thread;
    QObject m_inThread;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<QTcpServer> m_meter;
    QUrl m_address;
    QUrl m_meterAddress;
    std::atomic_int m_requests = 0;
    std::atomic_int m_unchanged = 0;
    std::atomic_llong m_bytes = 0;
};

} // namespace clarion
