#include "window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace clarion {
namespace {

constexpr int askTimeoutMs = 2000;

QString nameOf(const QString& workspaceFile)
{
    const QByteArray path = QFileInfo(workspaceFile).absoluteFilePath().toUtf8();
    return QStringLiteral("clarion-")
           + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString& workspaceFile)
    : m_name(nameOf(workspaceFile)), m_lock(QFileInfo(workspaceFile).absoluteFilePath() + QStringLiteral(".lock"))
{
    // The lock is held as long as the program runs; a crash leaves a file whose process is gone, which QLockFile sees.
    m_lock.setStaleLockTime(0);
    QDir().mkpath(QFileInfo(workspaceFile).absolutePath());
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(askTimeoutMs)) {
            socket.write("raise\n");
            socket.waitForBytesWritten(askTimeoutMs);
        }
        return false;
    }
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT raiseWanted();
    });
    m_server->listen(m_name);
    return true;
}

} // namespace clarion
