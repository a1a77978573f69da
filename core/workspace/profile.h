#pragma once

#include "areas/area.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/transaction.h"

#include <QDate>

namespace clarion {

/// Who this workspace belongs to: the local party, its area, and who answers for what it publishes.
struct Profile {
    AreaKey area;
    QString partyName;
    QString promoter;          ///< name of the promoter (Elections Act 2022, Part 6)
    QString promoterAddress;   ///< a postal address where the promoter can be reached
    QString onBehalfOf;        ///< whom it is published for; empty = for the promoter
    QString otherCandidates = {};   ///< names of candidates elsewhere, with commas between them, that must not slip into posts here
    QDate pollingDay = {};     ///< of the next election here; invalid while nobody said so

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// "Promoted by … on behalf of …, both of …": the imprint in the Electoral Commission's wording, empty while the
/// promoter's name or address is missing.
[[nodiscard]] QString imprintOf(const Profile& profile);

/// The fictional local party that a workshop begins with, in `area`.
[[nodiscard]] Profile workshopProfile(const Area& area);

[[nodiscard]] Result<Profile> readProfile(const Database& database);
[[nodiscard]] Result<void> writeProfile(Transaction& transaction, const Profile& profile, const Clock& clock);

} // namespace clarion
