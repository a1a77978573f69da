#pragma once

#include "base/result.h"
#include "syndication/notes.h"

#include <functional>

namespace clarion {

/// Reads a JSON Feed (https://jsonfeed.org/version/1.1), in UTF-8. The handler gets each entry; relative links start
/// from `url`, else from the feed's own addresses. Errors: Syntax; what the handler gave.
[[nodiscard]] Result<SyndicationChannel> readJsonFeed(std::string_view json, const std::string& url,
                                                      const std::function<Result<void>(SyndicationEntry&&)>& handler,
                                                      SyndicationNotes& notes);

} // namespace clarion
