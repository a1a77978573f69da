#pragma once

#include "base/result.h"

#include <QByteArray>

namespace clarion {

/// One gzip member, packed as tightly as is sensible. Deterministic: the header has no time (0) and no system (255), so that equal
/// data of equal zlib gives equal bytes, and with them equal hashes.
[[nodiscard]] QByteArray gzipCompress(const QByteArray& data);

/// Unpacks one or several gzip members, checksums included. Stops as soon as more than `maxBytes` come out, however
/// little went in, and allocates no more than about that.
///
/// Errors, all with `subject`: TooLarge (more than maxBytes), Truncated (cut), Syntax (not gzip, damaged, or
/// something else after the last member).
[[nodiscard]] Result<QByteArray> gzipDecompress(const QByteArray& data, qint64 maxBytes, const QString& subject);

} // namespace clarion
