#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace clarion {

/// An identifier that cannot be mixed up with one of another kind. The text is a UUID for what people make here,
/// and the publisher's own identifier for what comes by a feed.
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    /// A new random identifier (UUID version 4).
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using PostId = Id<struct PostTag>;
using FeedId = Id<struct FeedTag>;
using DatasetId = Id<struct DatasetTag>;
using ItemId = Id<struct ItemTag>;

} // namespace clarion
