#include "workspace/workspace.h"

#include "storage/query.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace clarion {
namespace {

QString inDataFolder(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + name;
}

} // namespace

QString Workspace::defaultFile()
{
    return inDataFolder(QStringLiteral("workspace.clarion"));
}

QString Workspace::workshopFile()
{
    return inDataFolder(QStringLiteral("workshop.clarion"));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& file, const Clock& clock)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::FileUnwritable, QFileInfo(path).path());
    Migration migration{};
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return failure(database.error());
        auto migrated = migrate(**database, clock);
        if (!migrated)
            return failure(migrated.error());
        if (migrated->outcome == MigrationOutcome::NewerIncompatible)
            return failure(ErrorCode::WorkspaceNewer, path, QStringLiteral("schema %1").arg(migrated->fromVersion));
        migration = *migrated;
    }
    auto writer = Writer::open(path);
    if (!writer)
        return failure(writer.error());
    auto reading = Database::open(path, Database::Mode::ReadOnly);
    if (!reading)
        return failure(reading.error());
    return std::unique_ptr<Workspace>(
        new Workspace(path, clock, std::move(migration), std::move(*writer), std::move(*reading)));
}

Result<std::optional<Area>> Workspace::area() const
{
    const auto current = profile();
    if (!current)
        return failure(current.error());
    if (current->area.isEmpty())
        return std::optional<Area>();
    return areas().find(current->area.code, current->area.boundarySet);
}

std::vector<Network> Workspace::networks() const
{
    // Asked at every key that is typed, and another only after a commit.
    const auto version = dataVersion();
    if (version && m_networks && m_networks->first == *version)
        return m_networks->second;
    std::vector<Network> networks = readNetworks(*m_reading).value_or(builtInNetworks());
    if (version)
        m_networks = {*version, networks};
    return networks;
}

std::optional<Network> Workspace::network(const QString& id) const
{
    for (Network& network : networks()) {
        if (network.id == id)
            return std::move(network);
    }
    return std::nullopt;
}

Result<qint64> Workspace::dataVersion() const
{
    Query query(*m_reading, "PRAGMA data_version");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

QDate Workspace::today() const
{
    return LocalTime::fromUtc(m_clock.now()).date;
}

} // namespace clarion
