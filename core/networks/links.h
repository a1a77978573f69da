#pragma once

#include <QStringView>

#include <vector>

namespace clarion {

/// A stretch of a text, in UTF-16 code units.
struct LinkSpan {
    qsizetype begin;
    qsizetype end;
};

enum class LinkProtocol {
    Optional,  ///< example.org is a link too, as X has it
    Required   ///< only with http:// or https://, as Mastodon has it
};

/// The links that a network counts as links, from first to last.
[[nodiscard]] std::vector<LinkSpan> findLinks(QStringView text, LinkProtocol protocol);

/// The "@host" of every "@user@host" outside of `links`, which Mastodon shows, but does not count.
[[nodiscard]] std::vector<LinkSpan> findMentionHosts(QStringView text, const std::vector<LinkSpan>& links);

} // namespace clarion
