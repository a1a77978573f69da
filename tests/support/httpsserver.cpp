#include "support/httpsserver.h"

#include "support/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>

namespace clarion {
namespace {

QString openssl()
{
    return QStringLiteral("openssl");
}

void runOpenssl(const QString& arguments)
{
    const ProgramRun run = runProgram(openssl(), arguments.split(QLatin1Char('|')));
    if (run.exitCode != 0)
        qFatal("openssl %s: %s", qPrintable(arguments), run.err.constData());
}

HttpsReply notFound(const QByteArray& words)
{
    HttpsReply reply;
    reply.status = 404;
    reply.body = words;
    return reply;
}

} // namespace

TestAuthority::TestAuthority()
{
    runOpenssl(QStringLiteral("req|-x509|-newkey|ec|-pkeyopt|ec_paramgen_curve:P-256|-nodes|-days|30|-subj|/CN=Test authority|"
                              "-keyout|%1/authority.key|-out|%1/authority.pem").arg(m_folder.path()));
}

bool TestAuthority::isAvailable()
{
    return hasProgram(openssl());
}

TestAuthority::Certificate TestAuthority::issue(const QString& host, int days) const
{
    const QString name = m_folder.filePath(QStringLiteral("%1.%2").arg(host).arg(days));
    writeFile(name + QStringLiteral(".ext"), "subjectAltName=DNS:" + host.toUtf8() + '\n');
    runOpenssl(QStringLiteral("req|-newkey|ec|-pkeyopt|ec_paramgen_curve:P-256|-nodes|-subj|/CN=%1|-keyout|%2.key|-out|%2.csr")
                   .arg(host, name));
    runOpenssl(QStringLiteral("x509|-req|-in|%1.csr|-CA|%2/authority.pem|-CAkey|%2/authority.key|-CAcreateserial|"
                              "-extfile|%1.ext|-days|%3|-out|%1.pem").arg(name, m_folder.path(), QString::number(days)));
    return {name + QStringLiteral(".pem"), name + QStringLiteral(".key")};
}

HttpsServer::HttpsServer(const TestAuthority::Certificate& certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate.file).value(0));
    configuration.setPrivateKey(QSslKey(readFile(certificate.keyFile), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(configuration);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_server.errorString()));
}

QUrl HttpsServer::url(const QString& path, const QString& host) const
{
    return QUrl(QStringLiteral("https://%1:%2%3").arg(host, QString::number(m_server.serverPort()), path));
}

void HttpsServer::serveFolder(const QString& folder)
{
    answer = [folder](const HttpsRequest& request) {
        QFile file(folder + QString::fromLatin1(request.path));
        if (request.path.contains("..") || !file.open(QIODevice::ReadOnly))
            return notFound("not here");
        HttpsReply reply;
        reply.body = file.readAll();
        const QByteArray etag = '"' + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha1).toHex() + '"';
        reply.headers = {{"ETag", etag}};
        if (request.headers.value("if-none-match") == etag) {
            reply.status = 304;
            reply.body.clear();
        }
        return reply;
    };
}

void HttpsServer::serve(QTcpSocket* socket)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto received = std::make_shared<QByteArray>();
    const auto read = [this, socket, received] {
        received->append(socket->readAll());
        for (qsizetype end = received->indexOf("\r\n\r\n"); end >= 0; end = received->indexOf("\r\n\r\n")) {
            const QByteArrayList lines = received->left(end).split('\n');
            received->remove(0, end + 4);
            const QByteArrayList words = lines.first().trimmed().split(' ');
            HttpsRequest request{words.value(0), words.value(1), {}};
            for (const QByteArray& line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
            }
            requests.push_back(request);
            reply(socket, answer ? answer(request) : notFound({}));
        }
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    if (auto* tls = qobject_cast<QSslSocket*>(socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, tls, [this](qint64 bytes) { bytesTaken += bytes; });
    read();
}

void HttpsServer::reply(QTcpSocket* socket, const HttpsReply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 304 && !reply.isUndeclared)
        head += "Content-Length: " + QByteArray::number(reply.declaredLength < 0 ? reply.body.size() : reply.declaredLength) + "\r\n";
    socket->write(head + "\r\n" + reply.body);
    if (reply.closes || reply.isUndeclared)
        socket->disconnectFromHost();
}

} // namespace clarion
