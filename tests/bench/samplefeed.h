#pragma once

#include "feed/minisign.h"
#include "zipftext.h"

#include <QJsonArray>
#include <QString>

namespace clarion {

/// Items of about 600 characters, of the kinds that people read, in the order of kind and id.
[[nodiscard]] QJsonArray sampleItems(int count, ZipfText& text);

/// The items with one in a hundred changed: of a thousand 7 edited, 2 new, 1 gone. `changed` gets what is new or edited and
/// the tombstones, as JSON lines.
[[nodiscard]] QJsonArray withOnePercentChanged(const QJsonArray& items, ZipfText& text, QByteArray& changed);

/// Publishes a signed feed into the folder, with the delta from what lies there.
void publishSample(const QString& folder, const MinisignSecretKey& key, const QString& id, qint64 sequence, const QJsonArray& items);

} // namespace clarion
