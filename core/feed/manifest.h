#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace clarion {

/// A content-addressed file of a feed. The signed manifest holds the snapshot's, the snapshot those of the rest, so
/// every byte hangs on the signature.
struct ContentRef {
    QString sha256;      ///< of the file as it lies on the host; 64 lower-case hex digits
    qint64 size = 0;     ///< of the same, in bytes
    qint64 rawSize = 0;  ///< uncompressed; equal to size for files that are not compressed

    [[nodiscard]] static Result<ContentRef> fromJson(const QJsonValue& value, qint64 maxSize, const QString& where);
    [[nodiscard]] static ContentRef of(const QByteArray& bytes, qint64 rawSize);
    [[nodiscard]] QJsonObject toJson() const;
    /// Whether these are the bytes. Errors: ContentInvalid.
    [[nodiscard]] Result<void> check(const QByteArray& bytes, const QString& where) const;

    friend bool operator==(const ContentRef&, const ContentRef&) = default;
};

/// The changes from one sequence to a later one.
struct DeltaRef {
    qint64 from = 0;
    qint64 to = 0;
    ContentRef content;

    friend bool operator==(const DeltaRef&, const DeltaRef&) = default;
};

/// What a client will take at most, in bytes. Far above any real feed, far below what hurts an old laptop.
struct FeedLimits {
    static constexpr qint64 manifest = 1 << 20;
    static constexpr qint64 signature = 4096;
    static constexpr qint64 snapshot = 64 << 20;
    static constexpr qint64 file = 64 << 20;
    static constexpr qint64 raw = 256 << 20;
    static constexpr qint64 total = 512 << 20;
    static constexpr int deltas = 512;      ///< in one manifest or history
};

/// `clarion.json`: the small signed file at the top of a feed.
struct Manifest {
    static constexpr int currentFormat = 1;

    FeedId id;
    QString title;
    QString provider;
    QString level;       ///< national, region, society or tool
    QString language;
    QString accent;      ///< the provider's colour, #rrggbb; empty = Clarion's own
    QString website;
    qint64 sequence = 0;
    QDateTime published;
    QDateTime expires;
    ContentRef snapshot;
    std::vector<DeltaRef> deltas;         ///< for readers of the last few sequences
    std::optional<ContentRef> history;    ///< the list of all deltas, where `deltas` does not say everything
    QJsonArray notices;
    QStringList nextKeys;   ///< base64 keys that may sign this feed from some day on; readers remember them
    QString font = {};      ///< the family that the provider's cards are set in; empty = Clarion's own

    /// Errors: FormatUnknown (another format number), ManifestInvalid (what was expected, in the detail).
    [[nodiscard]] static Result<Manifest> parse(const QByteArray& json, const QString& where);
    [[nodiscard]] QByteArray toJson() const;
};

/// The object that a file of a feed must be. Errors: `code`, with the reason.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray& json, ErrorCode code, const QString& where);

/// The deltas of a history file. Errors: ManifestInvalid.
[[nodiscard]] Result<std::vector<DeltaRef>> parseHistory(const QByteArray& json, const Manifest& manifest);
[[nodiscard]] QJsonArray deltasToJson(const std::vector<DeltaRef>& deltas);

/// The deltas that lead from a sequence to the manifest's with the fewest bytes, requests counted with what they cost;
/// empty where there is no way, or where the snapshot costs less.
[[nodiscard]] std::vector<DeltaRef> shortestDeltas(const Manifest& manifest, qint64 fromSequence);

/// Where a file lies in a feed. `folder` is data, delta, media or snapshot. The name comes from the hash alone, never from
/// what a feed says.
[[nodiscard]] QString contentPath(const QString& folder, const QString& sha256, const QString& suffix);

/// Whether this is a name that a feed may give to itself: lower-case letters, digits and dashes, at most 64.
[[nodiscard]] bool isPlainId(const QString& text);

} // namespace clarion
