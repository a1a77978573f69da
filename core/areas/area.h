#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace clarion {

/// What an area is known by: the set of boundaries and the GSS code in it. Names are no keys: 417 names stand in
/// both the 2010 and the 2024 set, for different ground.
struct AreaKey {
    QString boundarySet;
    QString code;

    [[nodiscard]] bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const AreaKey&, const AreaKey&) = default;
    friend size_t qHash(const AreaKey& key, size_t seed = 0) { return qHashMulti(seed, key.boundarySet, key.code); }
};

/// A place on the hex map: hexjson's "odd-r" layout.
struct HexPosition {
    int q = 0;
    int r = 0;
    friend bool operator==(const HexPosition&, const HexPosition&) = default;
};

/// The rings of an area's shape, islands and holes too, each of (longitude, latitude) in degrees (WGS 84).
using AreaOutline = std::vector<std::vector<std::pair<double, double>>>;

/// A constituency, region, nation or ward.
struct Area {
    AreaKey key;
    QString name;
    QString nameCy;      ///< in Welsh, where it has a name of its own there
    QString slug;
    QString nation;
    QString regionCode;
    QString region;
    std::optional<HexPosition> hex;
    bool hasSharedSlug = false;   ///< another area that is worked with has it, too

    friend bool operator==(const Area&, const Area&) = default;
};

/// What an area has in common with one of another boundary set. Shares are of people, 0 to 1.
struct AreaOverlap {
    QString other;            ///< the code of the other area
    double share = 0;         ///< of the people here, who live there
    double shareOfOther = 0;  ///< of the people there, who live here

    friend bool operator==(const AreaOverlap&, const AreaOverlap&) = default;
};

/// By area code; the overlaps of each, the largest first.
using AreaOverlaps = QHash<QString, std::vector<AreaOverlap>>;

} // namespace clarion
