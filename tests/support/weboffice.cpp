#include "support/weboffice.h"

#include <QCryptographicHash>

#include <algorithm>

namespace clarion {
namespace {

QByteArray escaped(const QByteArray& text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray rss(const std::vector<RssEntry>& entries)
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Hearth &amp; Home</title>"
                     "<link>https://hearth.test/</link><description>News</description><language>en-GB</language>";
    for (const RssEntry& entry : entries)
        xml += "\n<item><guid isPermaLink=\"false\">" + escaped(entry.id) + "</guid><title>" + escaped(entry.title)
               + "</title><link>https://hearth.test/news</link><description>" + escaped(entry.html) + "</description></item>";
    return xml + "\n</channel></rss>\n";
}

std::vector<RssEntry> entriesNumbered(int first, int last)
{
    std::vector<RssEntry> entries;
    for (int number = last; number >= first; --number) {
        const QByteArray digits = QByteArray::number(number).rightJustified(4, '0');
        entries.push_back({digits, "Entry " + digits});
    }
    return entries;
}

QByteArray pageWith(const QByteArray& head)
{
    return "<!DOCTYPE html><html><head><title>Hearth</title>" + head + "</head><body><p>Hello.</p></body></html>";
}

QByteArray feedLink(const QByteArray& address, const QByteArray& title)
{
    return "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"" + title + "\" href=\"" + address + "\">";
}

WebOffice::WebOffice(const TestAuthority::Certificate& certificate, const QString& caFile)
    : server(certificate), transport(makeTransport(caFile)),
      web(workspace->writer(), workspace.clock(), *transport)
{
    server.answer = [this](const HttpsRequest& request) {
        HttpsReply reply = pages.value(request.path, [] {
            HttpsReply missing;
            missing.status = 404;
            return missing;
        }());
        const auto etag = std::find_if(reply.headers.cbegin(), reply.headers.cend(), [](const auto& header) { return header.first == "ETag"; });
        if (reply.status == 200 && etag != reply.headers.cend() && request.headers.value("if-none-match") == etag->second) {
            reply.status = 304;
            reply.body.clear();
        }
        return reply;
    };
}

void WebOffice::publish(const QByteArray& path, const QByteArray& body, const QByteArray& type)
{
    HttpsReply reply;
    reply.body = body;
    reply.headers = {{"Content-Type", type}, {"ETag", '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"'}};
    pages.insert(path, reply);
}

void WebOffice::answerWith(const QByteArray& path, int status, const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    HttpsReply reply;
    reply.status = status;
    reply.headers = headers;
    pages.insert(path, reply);
}

Result<Subscription> WebOffice::subscribe(const QString& path)
{
    return web.subscribe(server.url(path).toString(), {});
}

void WebOffice::follow()
{
    (void)required(subscribe(QStringLiteral("/feed")));
    (void)required(sync());
    server.requests.clear();
}

QStringList WebOffice::rows(const char* sql) const
{
    const auto database = required(Database::open(workspace.file(), Database::Mode::ReadOnly));
    Query query(*database, sql);
    required(query.execute());
    QStringList texts;
    while (query.next())
        texts << query.text(0);
    return texts;
}

Result<void> WebOffice::write(const QString& sql)
{
    return workspace->writer().runAndWait([&](Transaction& transaction) { return transaction.database().execute(sql); });
}

bool WebOffice::isIndexSound()
{
    const auto checked = write(QStringLiteral("INSERT INTO items_text (items_text, rank) VALUES ('integrity-check', 1)"));
    if (!checked)
        qWarning("%s", qPrintable(checked.error().detail));
    return checked.has_value();
}

} // namespace clarion
