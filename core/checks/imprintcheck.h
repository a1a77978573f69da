#pragma once

#include "checks/checkrules.h"

#include <optional>

namespace clarion {

/// An imprint as it stands in a text, or what there is of one.
struct FoundImprint {
    qsizetype begin = 0;
    qsizetype length = 0;
    bool hasPromoter = false;
    bool hasPromoterAddress = false;
    bool hasBehalf = false;          ///< it names somebody else whom it is published for
    bool hasBehalfAddress = false;

    /// The law wants name and postal address of the promoter, and of whom it is published for where that is somebody else.
    [[nodiscard]] bool isComplete() const { return hasPromoter && hasPromoterAddress && (!hasBehalf || hasBehalfAddress); }
    friend bool operator==(const FoundImprint&, const FoundImprint&) = default;
};

/// Looks for "Promoted by … on behalf of …, both of …" in a text, in the wordings of the rules; of several the last that is
/// complete, else the last. It ends with its line. An address is what has a postcode, a PO box, or a house number.
[[nodiscard]] std::optional<FoundImprint> findImprint(const QString& text, const CheckRules& rules);

/// The text without its imprint, for what looks at the words of the officer: addresses name other places.
[[nodiscard]] QString withoutImprint(const QString& text, const CheckRules& rules);

} // namespace clarion
