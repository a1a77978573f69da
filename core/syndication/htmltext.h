#pragma once

#include "syndication/weblinks.h"

#include <string>
#include <string_view>

namespace clarion {

/// HTML as words: blocks become line breaks, references are resolved, white space is folded, links are not shown and
/// scripts are left out. For searching, drafts and titles; made by a light tokenizer, in one pass.
[[nodiscard]] std::string htmlToPlainText(std::string_view html);

/// The same on one line.
[[nodiscard]] std::string htmlToPlainLine(std::string_view html);

/// Plain text as HTML.
[[nodiscard]] std::string plainTextToHtml(std::string_view text);

/// HTML whose links and pictures are absolute; everything else stays byte for byte. Most HTML has nothing to resolve,
/// and comes back as it was without being copied twice.
[[nodiscard]] std::string withAbsoluteLinks(std::string html, const BaseUrl& base);

/// The address of the first picture; empty where there is none.
[[nodiscard]] std::string firstImageOf(std::string_view html);

/// Whether a text that may be either has HTML in it: a tag or a reference.
[[nodiscard]] bool looksLikeHtml(std::string_view text);

} // namespace clarion
