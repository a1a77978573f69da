#pragma once

#include "base/result.h"

#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace clarion {

struct FeedServerLimits {
    int idleMs = 15'000;              ///< a connection on which nothing moves for this long is closed
    int mostConnections = 64;
    qsizetype longestHead = 8 * 1024; ///< request line and headers
};

/// Serves the files of one folder by http on the loopback, as a static host would, for a publisher who tries a feed before
/// it is hosted. GET and HEAD; ETag and If-None-Match; nothing is packed or unpacked. What lies outside of the folder, by
/// ".." or by a symbolic link, and what begins with a dot is not there. Lives in the thread of its events.
class FeedServer {
public:
    explicit FeedServer(const QString& folder, const FeedServerLimits& limits = {});

    /// Begins to listen, on a free port where `port` is 0; gives the address of the folder.
    /// Errors: FileUnreadable (no such folder), InvalidArgument (the port is taken or not allowed).
    [[nodiscard]] Result<QUrl> listen(quint16 port);

    /// Told of each answer: what was asked for, and the status.
    std::function<void(const QString& method, const QString& path, int status)> served;

private:
    void accept();

    QString m_given;
    QString m_folder;   ///< canonical; "" where there is none
    FeedServerLimits m_limits;
    int m_connections = 0;
    QTcpServer m_server;
};

} // namespace clarion
