#pragma once

#include "exchange/planarchive.h"

namespace clarion {

/// sources.json: what the posts were made from, those that were.
[[nodiscard]] QByteArray originsAsJson(const std::vector<Post>& posts);
/// Reads it back. What is no text of sensible length is left out. Errors: Syntax.
[[nodiscard]] Result<QHash<PostId, PostOrigin>> originsFromJson(const QByteArray& json, const QString& subject);

} // namespace clarion
