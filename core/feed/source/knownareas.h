#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace clarion {

/// The areas that figures may be of.
struct KnownAreas {
    QString boundarySet;
    QSet<QString> codes;                   ///< superseded ones that aliases.csv names included
    QHash<QString, QString> otherSets;     ///< code of another boundary set → that set
};

/// Reads a table of areas: areas.csv in a feed's folder, with aliases.csv beside it, or any CSV with a column gss_code.
/// `boundarySet` may be empty where the table has one at most.
/// Errors: FileUnreadable, FileTooLarge, Encoding, Syntax, InvalidArgument (several sets and none, or an unknown one, was named).
[[nodiscard]] Result<KnownAreas> readKnownAreas(const QString& path, const QString& boundarySet);

} // namespace clarion
