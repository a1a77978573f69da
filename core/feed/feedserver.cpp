#include "feed/feedserver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace clarion {
namespace {

constexpr qint64 sentAtOnce = 256 * 1024;
/// A file up to here is known by its hash; a larger one by its size and time, as nobody would wait for the hash.
constexpr qint64 hashedForEtag = 1 << 20;

struct FileRequest {
    QByteArray method;
    QString path;                            ///< decoded, without the query
    QHash<QByteArray, QByteArray> headers;   ///< by lower-case name
    bool keepsAlive = false;
};

struct FileAnswer {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray words;                        ///< instead of a file
    std::unique_ptr<QFile> file;
};

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    default: return "Request Header Fields Too Large";
    }
}

FileAnswer answerInWords(int status, const QByteArray& words)
{
    FileAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    answer.words = words + '\n';
    return answer;
}

QByteArray contentTypeOf(const QString& path)
{
    static const QHash<QString, QByteArray> types{{QStringLiteral("json"), "application/json"},
                                                  {QStringLiteral("gz"), "application/gzip"},
                                                  {QStringLiteral("csv"), "text/csv; charset=utf-8"},
                                                  {QStringLiteral("svg"), "image/svg+xml"},
                                                  {QStringLiteral("png"), "image/png"},
                                                  {QStringLiteral("jpg"), "image/jpeg"},
                                                  {QStringLiteral("jpeg"), "image/jpeg"},
                                                  {QStringLiteral("webp"), "image/webp"},
                                                  {QStringLiteral("gif"), "image/gif"},
                                                  {QStringLiteral("pub"), "text/plain; charset=utf-8"},
                                                  {QStringLiteral("minisig"), "text/plain; charset=utf-8"}};
    return types.value(QFileInfo(path).suffix().toLower(), "application/octet-stream");
}

/// Files that are named by their hash never change; everything else is asked for each time.
QByteArray cacheControlOf(const QString& path)
{
    for (const char* folder : {"/snapshot/", "/delta/", "/data/", "/media/"}) {
        if (path.startsWith(QLatin1String(folder)))
            return "public, max-age=31536000, immutable";
    }
    return "no-cache";
}

/// Leaves the file at its beginning.
QByteArray etagOf(QFile& file)
{
    QByteArray tag;
    if (file.size() <= hashedForEtag) {
        tag = QCryptographicHash::hash(file.read(hashedForEtag), QCryptographicHash::Sha256).toHex().left(32);
        file.seek(0);
    } else {
        tag = QByteArray::number(file.size(), 16) + '-'
              + QByteArray::number(QFileInfo(file).lastModified().toMSecsSinceEpoch(), 16);
    }
    return '"' + tag + '"';
}

bool matchesEtag(const QByteArray& ifNoneMatch, const QByteArray& etag)
{
    for (const QByteArray& part : ifNoneMatch.split(',')) {
        QByteArray tag = part.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        if (tag == "*" || tag == etag)
            return true;
    }
    return false;
}

/// A name that leads to this computer. Others would let a website, whose name leads here for a moment, read the feed.
bool isLocalName(const QByteArray& hostHeader)
{
    const QString host = QUrl(QStringLiteral("http://") + QString::fromLatin1(hostHeader)).host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::optional<FileRequest> parseHead(const QByteArray& head)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/'))
        return std::nullopt;
    FileRequest request;
    request.method = words.at(0);
    const QByteArray target = words.at(1);
    const qsizetype query = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(query < 0 ? target : target.left(query)));
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    // A body is never read, so that what follows one cannot be understood.
    const bool hasBody = request.headers.contains("content-length") || request.headers.contains("transfer-encoding");
    request.keepsAlive = words.at(2) == "HTTP/1.1" && !hasBody && request.headers.value("connection").toLower() != "close";
    return request;
}

/// The file behind a path, by its canonical name; "" where there is none that may be served.
QString servedFile(const QString& folder, const QString& path)
{
    if (path.contains(QChar(0)) || path.contains(QLatin1Char('\\')))
        return {};
    for (const QString& part : path.mid(1).split(QLatin1Char('/'))) {
        // Hidden files are not part of a feed, and ".." begins with a dot as well.
        if (part.isEmpty() || part.startsWith(QLatin1Char('.')))
            return {};
    }
    const QFileInfo info(folder + path);
    const QString canonical = info.canonicalFilePath();
    return info.isFile() && canonical.startsWith(folder + QLatin1Char('/')) ? canonical : QString();
}

FileAnswer answerFor(const QString& folder, const FileRequest& request)
{
    if (!isLocalName(request.headers.value("host")))
        return answerInWords(403, "Only this computer is served, by its own name.");
    if (request.method != "GET" && request.method != "HEAD") {
        FileAnswer answer = answerInWords(405, "Only GET and HEAD are understood.");
        answer.headers.emplaceBack("Allow", "GET, HEAD");
        return answer;
    }
    auto file = std::make_unique<QFile>(servedFile(folder, request.path));
    if (file->fileName().isEmpty() || !file->open(QIODevice::ReadOnly))
        return answerInWords(404, "There is no such file in this feed.");
    FileAnswer answer;
    const QByteArray etag = etagOf(*file);
    answer.headers = {{"ETag", etag}, {"Cache-Control", cacheControlOf(request.path)}};
    if (matchesEtag(request.headers.value("if-none-match"), etag)) {
        answer.status = 304;
        return answer;
    }
    answer.headers.emplaceBack("Content-Type", contentTypeOf(request.path));
    answer.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    answer.file = std::move(file);
    return answer;
}

/// One client, one answer after the other. Belongs to its socket and ends with it.
class FileConnection final : public QObject {
public:
    using Served = std::function<void(const QString&, const QString&, int)>;

    FileConnection(QTcpSocket* socket, QString folder, const FeedServerLimits& limits, Served served)
        : QObject(socket), m_socket(socket), m_folder(std::move(folder)), m_limits(limits), m_served(std::move(served))
    {
        m_socket->setReadBufferSize(m_limits.longestHead + 4);
        // Head and file are written one after the other: the file would wait 40 ms for the client to confirm the head.
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_idle.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, m_socket, [this] { m_socket->abort(); });
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { readRequests(); });
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { sendMore(); });
        connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
        m_idle.start(m_limits.idleMs);
    }

private:
    void readRequests()
    {
        while (!m_isAnswering && m_socket->state() == QTcpSocket::ConnectedState) {
            m_received += m_socket->read(m_limits.longestHead + 4 - m_received.size());
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end < 0) {
                if (m_received.size() > m_limits.longestHead)
                    answer({}, answerInWords(431, "The request is too long."));
                return;
            }
            const auto request = parseHead(m_received.left(end));
            m_received.remove(0, end + 4);
            if (request)
                answer(*request, answerFor(m_folder, *request));
            else
                answer({}, answerInWords(400, "This is no request of HTTP."));
        }
    }

    void answer(const FileRequest& request, FileAnswer answer)
    {
        if (m_served)
            m_served(QString::fromLatin1(request.method), request.path, answer.status);
        m_isAnswering = true;
        m_keepsAlive = request.keepsAlive;
        m_file = std::move(answer.file);
        m_left = m_file ? m_file->size() : 0;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
        for (const auto& [name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        if (answer.status != 304)
            head += "Content-Length: " + QByteArray::number(m_file ? m_left : answer.words.size()) + "\r\n";
        head += QByteArray("Connection: ") + (m_keepsAlive ? "keep-alive" : "close") + "\r\n\r\n";
        if (request.method == "HEAD") {
            answer.words.clear();
            m_left = 0;
        }
        m_socket->write(head + answer.words);
    }

    void sendMore()
    {
        m_idle.start(m_limits.idleMs);
        while (m_left > 0 && m_socket->bytesToWrite() < sentAtOnce) {
            const QByteArray piece = m_file->read(std::min(m_left, sentAtOnce));
            // A file that has become shorter: the client must not take what is there for the whole.
            if (piece.isEmpty())
                return m_socket->abort();
            m_left -= piece.size();
            m_socket->write(piece);
        }
        if (m_left > 0 || m_socket->bytesToWrite() > 0 || !std::exchange(m_isAnswering, false))
            return;
        m_file.reset();
        if (m_keepsAlive)
            readRequests();
        else
            m_socket->disconnectFromHost();
    }

    QTcpSocket* m_socket;
    QString m_folder;
    FeedServerLimits m_limits;
    Served m_served;
    QTimer m_idle;
    QByteArray m_received;
    bool m_isAnswering = false;
    bool m_keepsAlive = false;
    std::unique_ptr<QFile> m_file;
    qint64 m_left = 0;
};

} // namespace

FeedServer::FeedServer(const QString& folder, const FeedServerLimits& limits)
    : m_given(folder), m_folder(QFileInfo(folder).isDir() ? QFileInfo(folder).canonicalFilePath() : QString()),
      m_limits(limits)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

Result<QUrl> FeedServer::listen(quint16 port)
{
    if (m_folder.isEmpty())
        return failure(ErrorCode::FileUnreadable, m_given, QStringLiteral("it is no folder"));
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("port %1").arg(port), m_server.errorString());
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()));
}

void FeedServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections >= m_limits.mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        QObject::connect(socket, &QObject::destroyed, &m_server, [this] { --m_connections; });
        new FileConnection(socket, m_folder, m_limits, [this](const QString& method, const QString& path, int status) {
            if (served)
                served(method, path, status);
        });   // which the socket owns
    }
}

} // namespace clarion
