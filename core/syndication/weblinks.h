#pragma once

#include <QUrl>

#include <string>
#include <string_view>

namespace clarion {

/// Whether a link needs a base: it has no scheme and is not empty. "#top" needs one too.
[[nodiscard]] bool isRelativeLink(std::string_view link);

/// Where relative links start from.
class BaseUrl {
public:
    BaseUrl() = default;
    explicit BaseUrl(std::string_view url);

    [[nodiscard]] bool isUsable() const { return m_url.isValid() && !m_url.isRelative(); }
    /// The link, absolute if there is anything to resolve it against; otherwise as it is.
    [[nodiscard]] std::string resolved(std::string_view link) const;
    /// The base that holds inside an element with this xml:base.
    [[nodiscard]] BaseUrl inner(std::string_view xmlBase) const;

private:
    QUrl m_url;
};

} // namespace clarion
