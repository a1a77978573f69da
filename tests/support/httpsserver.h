#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <vector>

namespace clarion {

/// A certificate authority of the test's own, made with `openssl` in a folder that goes with it.
class TestAuthority {
public:
    struct Certificate {
        QString file;      ///< PEM
        QString keyFile;   ///< PEM, not encrypted
    };

    TestAuthority();

    [[nodiscard]] static bool isAvailable();
    /// For --ca and makeTransport().
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }
    /// A certificate for this host, from now on for `days`; below 0 it has expired.
    [[nodiscard]] Certificate issue(const QString& host, int days = 30) const;

private:
    QTemporaryDir m_folder;
};

struct HttpsRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers;   ///< by lower-case name
};

struct HttpsReply {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 declaredLength = -1;   ///< what Content-Length says; -1: the truth
    bool isUndeclared = false;    ///< no Content-Length at all; the body ends with the connection
    bool closes = false;          ///< the connection ends after the body, whatever was declared
};

/// A small HTTPS server on the loopback for tests. It lives in the test's thread and answers while events are handled.
class HttpsServer {
public:
    explicit HttpsServer(const TestAuthority::Certificate& certificate);

    /// `host`: what the client believes to speak to; localhost and 127.0.0.1 both lead here.
    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/"), const QString& host = QStringLiteral("localhost")) const;
    /// Answers with the files of a folder; an ETag with each.
    void serveFolder(const QString& folder);

    /// What is answered; 404 where there is nothing.
    std::function<HttpsReply(const HttpsRequest&)> answer;
    std::vector<HttpsRequest> requests;
    qint64 bytesTaken = 0;        ///< bytes that went out to clients, as they travel

private:
    void serve(QTcpSocket* socket);
    void reply(QTcpSocket* socket, const HttpsReply& reply);

    QSslServer m_server;
};

} // namespace clarion
