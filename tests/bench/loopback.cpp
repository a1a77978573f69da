#include "loopback.h"

#include "feed/feedserver.h"
#include "figures.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace clarion {

Loopback::Loopback(const QString& folder)
{
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_inThread, [this, folder] { start(folder); }, Qt::BlockingQueuedConnection);
}

Loopback::~Loopback()
{
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            m_meter.reset();
            m_server.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Loopback::start(const QString& folder)
{
    m_server = std::make_unique<FeedServer>(folder);
    m_server->served = [this](const QString&, const QString&, int status) {
        ++m_requests;
        if (status == 304)
            ++m_unchanged;
    };
    m_address = must(m_server->listen(0));
    m_meter = std::make_unique<QTcpServer>();
    m_meter->listen(QHostAddress::LocalHost);
    m_meterAddress = m_address;
    m_meterAddress.setPort(m_meter->serverPort());
    QObject::connect(m_meter.get(), &QTcpServer::newConnection, m_meter.get(), [this] { relay(); });
}

void Loopback::relay()
{
    while (QTcpSocket* client = m_meter->nextPendingConnection()) {
        auto* host = new QTcpSocket(client);
        host->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_address.port()));
        const auto pass = [this](QTcpSocket* from, QTcpSocket* to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
                const QByteArray bytes = from->readAll();
                m_bytes += bytes.size();
                to->write(bytes);
            });
        };
        pass(client, host);
        pass(host, client);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

} // namespace clarion
