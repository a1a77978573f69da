#pragma once

#include <string>
#include <string_view>

namespace clarion {

/// HTML in a plain form in which a tree of it can be built safely: only elements and attributes that sanitiseHtml()
/// may keep, quotes and brackets in order, neither deeper nor with more open formatting than SanitiserLimits.
///
/// Needed since gumbo frees its tree by recursion, and since the standard's algorithm repeats every formatting element
/// that was left open in every following paragraph: 300 kB of <font><font>…<p><p>… would become gigabytes.
struct GuardedHtml {
    std::string html;
    bool wasCut = false;
};
[[nodiscard]] GuardedHtml guardedHtml(std::string_view html);

/// The elements and attributes that are kept. Names in small letters.
[[nodiscard]] bool isShownElement(std::string_view name);
[[nodiscard]] bool isShownAttribute(std::string_view element, std::string_view attribute);

} // namespace clarion
