#pragma once

#include "calendar/post.h"

namespace clarion {

inline Post postOf(const QString& text, const char* planned = "2026-11-26 09:00")
{
    Post post;
    post.id = PostId(QStringLiteral("3f9a"));
    post.network = QStringLiteral("bluesky");
    post.text = text;
    if (planned)
        post.planned = LocalTime::parse(QString::fromLatin1(planned));
    return post;
}

/// With everything that a file can hold or spoil.
inline Post fullPost()
{
    Post post = postOf(QStringLiteral("Penllan a'r Tŷ Gwyn 🌹: \"open\", warm;\n\nsecond\r\nline"));
    post.status = PostStatus::NotPosted;
    post.link = QStringLiteral("https://example.org/?a=1,2");
    post.pictures = {{QStringLiteral("aa.png"), QStringLiteral("the stall, front.png"), QStringLiteral("A \"stall\""), 1, 1}};
    post.source.line = QStringLiteral("Source: School Count, 2012 and 2025.");
    post.postedLink = QStringLiteral("https://example.org/post");
    post.reason = QStringLiteral("The river, again.");
    return post;
}

} // namespace clarion
