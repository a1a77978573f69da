#include "window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QUrl>

namespace clarion {
namespace {

constexpr int askTimeoutMs = 2000;
constexpr qsizetype longestLink = 8192;
constexpr qint64 longestLine = 4 * 3 * longestLink;   // percent-encoded UTF-8

/// One spelling of the path, whichever links lead there; its folder is made where it is not there yet.
QString realPath(const QString& workspaceFile)
{
    const QFileInfo file(workspaceFile);
    QDir().mkpath(file.absolutePath());
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QDir(file.absolutePath()).canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + QLatin1Char('/') + file.fileName();
}

QString nameOf(const QString& path)
{
    return QStringLiteral("clarion-")
           + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString& workspaceFile)
    : m_name(nameOf(realPath(workspaceFile))), m_lock(realPath(workspaceFile) + QStringLiteral(".lock"))
{
    // The lock is held as long as the program runs; a crash leaves a file whose process is gone, which QLockFile sees.
    m_lock.setStaleLockTime(0);
}

bool SingleInstance::claim(const QString& link)
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(askTimeoutMs)) {
            socket.write(QUrl::toPercentEncoding(link.left(longestLink)) + '\n');
            socket.waitForBytesWritten(askTimeoutMs);
        }
        return false;
    }
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (!socket->canReadLine() && socket->bytesAvailable() < longestLine)
                    return;
                Q_EMIT raiseWanted(QUrl::fromPercentEncoding(socket->readLine(longestLine).trimmed()));
                socket->disconnectFromServer();
            });
        }
    });
    m_server->listen(m_name);
    return true;
}

} // namespace clarion
