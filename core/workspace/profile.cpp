#include "workspace/profile.h"

#include "storage/query.h"

#include <array>

namespace clarion {
namespace {

struct ProfileKey {
    const char* key;
    QString& (*field)(Profile&);
};

constexpr std::array profileKeys{
    ProfileKey{"area.boundary_set", [](Profile& profile) -> QString& { return profile.area.boundarySet; }},
    ProfileKey{"area.code", [](Profile& profile) -> QString& { return profile.area.code; }},
    ProfileKey{"party.name", [](Profile& profile) -> QString& { return profile.partyName; }},
    ProfileKey{"imprint.promoter", [](Profile& profile) -> QString& { return profile.promoter; }},
    ProfileKey{"imprint.address", [](Profile& profile) -> QString& { return profile.promoterAddress; }},
    ProfileKey{"candidates.elsewhere", [](Profile& profile) -> QString& { return profile.otherCandidates; }},
    ProfileKey{"imprint.on_behalf_of", [](Profile& profile) -> QString& { return profile.onBehalfOf; }},
};

constexpr auto pollingDayKey = "election.polling_day";

} // namespace

QString imprintOf(const Profile& profile)
{
    const QString promoter = profile.promoter.simplified();
    const QString address = profile.promoterAddress.simplified();
    const QString behalf = profile.onBehalfOf.simplified();
    if (promoter.isEmpty() || address.isEmpty())
        return {};
    // The wording is the law's, so it is not translated.
    return behalf.isEmpty() ? QStringLiteral("Promoted by %1 of %2").arg(promoter, address)
                            : QStringLiteral("Promoted by %1 on behalf of %2, both of %3").arg(promoter, behalf, address);
}

Profile workshopProfile(const Area& area)
{
    return {area.key, area.name + QStringLiteral(" Local Party"), QStringLiteral("Morgan Ellis"),
            QStringLiteral("14 Market Row, Merrowbridge, MB1 2AA"), QStringLiteral("Sam Okafor")};
}

Result<Profile> readProfile(const Database& database)
{
    Query query(database, "SELECT key, value FROM settings");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    Profile profile;
    while (query.next()) {
        for (const ProfileKey& entry : profileKeys) {
            if (query.text(0) == QLatin1String(entry.key))
                entry.field(profile) = query.text(1);
        }
        if (query.text(0) == QLatin1String(pollingDayKey))
            profile.pollingDay = QDate::fromString(query.text(1), Qt::ISODate);
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return profile;
}

Result<void> writeProfile(Transaction& transaction, const Profile& profile, const Clock& clock)
{
    Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES (:key, :value, :now) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, modified = excluded.modified");
    const auto write = [&query, &clock](const char* key, const QString& value) {
        query.bind(":key", QString::fromLatin1(key)).bind(":value", value).bind(":now", clock.now().toSecsSinceEpoch());
        return query.execute();
    };
    Profile values = profile;
    for (const ProfileKey& entry : profileKeys) {
        if (auto done = write(entry.key, entry.field(values)); !done)
            return failure(done.error());
    }
    if (auto done = write(pollingDayKey, profile.pollingDay.toString(Qt::ISODate)); !done)
        return failure(done.error());
    transaction.changes().addAll(Subject::Settings);
    return {};
}

} // namespace clarion
