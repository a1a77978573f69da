#pragma once

#include "feed/websync.h"
#include "storage/query.h"
#include "support/httpsserver.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QHash>

#include <memory>
#include <utility>
#include <vector>

namespace clarion {

/// A workspace, and a website that it may follow.
struct WebOffice {
    WebOffice(const TestAuthority::Certificate& certificate, const QString& caFile);

    /// What lies at a path; an ETag is made where there is none in `headers`.
    void publish(const QByteArray& path, const QByteArray& body, const QByteArray& type = "application/rss+xml");
    void answerWith(const QByteArray& path, int status, const QList<std::pair<QByteArray, QByteArray>>& headers = {});
    [[nodiscard]] Result<Subscription> subscribe(const QString& path);
    /// Subscribes to /feed, which must work, and reads it.
    void follow();
    [[nodiscard]] Feed feed() { return required(workspace->feeds().all()).at(0); }
    [[nodiscard]] Result<SyncReport> sync(const CancelToken& cancel = {}, const SyncProgressHandler& progress = {})
    {
        return web.sync(feed(), cancel, progress);
    }
    [[nodiscard]] QStringList rows(const char* sql) const;
    /// "id rev title" of every item.
    [[nodiscard]] QStringList articles() const { return rows("SELECT id || ' ' || rev || ' ' || title FROM items ORDER BY id"); }
    [[nodiscard]] int count() const { return rows("SELECT count(*) FROM items").at(0).toInt(); }
    [[nodiscard]] Result<void> write(const QString& sql);
    /// Whether the full-text index says what the table says.
    [[nodiscard]] bool isIndexSound();

    TemporaryWorkspace workspace;
    HttpsServer server;
    std::unique_ptr<Transport> transport;
    WebSync web;
    QHash<QByteArray, HttpsReply> pages;
};

/// An entry of an RSS feed.
struct RssEntry {
    QByteArray id;
    QByteArray title;
    QByteArray html = "<p>Warm rooms.</p>";
};

/// The feed “Hearth & Home” with these entries.
[[nodiscard]] QByteArray rss(const std::vector<RssEntry>& entries);
/// Entries "0001 …" and so on, newest first.
[[nodiscard]] std::vector<RssEntry> entriesNumbered(int first, int last);

inline const QByteArray htmlType = "text/html; charset=utf-8";

[[nodiscard]] QByteArray pageWith(const QByteArray& head);
[[nodiscard]] QByteArray feedLink(const QByteArray& address, const QByteArray& title = "News");

} // namespace clarion
