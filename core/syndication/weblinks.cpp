#include "syndication/weblinks.h"

#include "syndication/asciitext.h"

namespace clarion {
namespace {

constexpr std::size_t longestLink = 8192;

QUrl urlOf(std::string_view text)
{
    return QUrl(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::TolerantMode);
}

} // namespace

bool isRelativeLink(std::string_view link)
{
    link = ascii::trimmed(link);
    if (link.empty())
        return false;
    if (!ascii::isLetter(link.front()))
        return true;
    for (const char c : link) {
        if (c == ':')
            return false;
        if (!ascii::isLetter(c) && !ascii::isDigit(c) && c != '+' && c != '-' && c != '.')
            return true;
    }
    return true;
}

BaseUrl::BaseUrl(std::string_view url) : m_url(url.size() > longestLink ? QUrl() : urlOf(ascii::trimmed(url))) {}

std::string BaseUrl::resolved(std::string_view link) const
{
    link = ascii::trimmed(link);
    if (!isRelativeLink(link) || !isUsable() || link.size() > longestLink)
        return std::string(link);
    const QUrl relative = urlOf(link);
    if (!relative.isValid())
        return std::string(link);
    return m_url.resolved(relative).toString(QUrl::FullyEncoded).toStdString();
}

BaseUrl BaseUrl::inner(std::string_view xmlBase) const
{
    return BaseUrl(resolved(xmlBase));
}

} // namespace clarion
