#include "feed/source/knownareas.h"

#include "base/csv.h"
#include "feed/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clarion {
namespace {

Result<CsvTable> readAreaTable(const QString& path, const QStringList& columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > FeedLimits::file)
        return failure(ErrorCode::FileTooLarge, path, QStringLiteral("%1 bytes").arg(file.size()));
    auto table = parseCsv(file.readAll(), path);
    for (const QString& column : columns) {
        if (table && table->column(column) < 0)
            return failure(ErrorCode::Syntax, path, QStringLiteral("line 1: a column “%1” expected").arg(column));
    }
    return table;
}

} // namespace

Result<KnownAreas> readKnownAreas(const QString& path, const QString& boundarySet)
{
    const bool isFolder = QFileInfo(path).isDir();
    const QString file = isFolder ? QDir(path).filePath(QStringLiteral("areas.csv")) : path;
    const auto table = readAreaTable(file, {QStringLiteral("gss_code")});
    if (!table)
        return failure(table.error());
    const int code = table->column(QLatin1StringView("gss_code"));
    const int set = table->column(QLatin1StringView("boundary_set"));
    QStringList sets;
    for (const CsvRow& row : table->rows) {
        if (set >= 0 && !sets.contains(row.cells.at(set)))
            sets << row.cells.at(set);
    }
    KnownAreas areas{boundarySet.isEmpty() && sets.size() == 1 ? sets.first() : boundarySet, {}, {}};
    if (!sets.isEmpty() && !sets.contains(areas.boundarySet))
        return failure(ErrorCode::InvalidArgument, file,
                       QStringLiteral("it has the boundary sets %1; say one with --boundary-set").arg(sets.join(QStringLiteral(", "))));
    for (const CsvRow& row : table->rows) {
        if (set < 0 || row.cells.at(set) == areas.boundarySet)
            areas.codes.insert(row.cells.at(code).trimmed());
        else
            areas.otherSets.insert(row.cells.at(code).trimmed(), row.cells.at(set));
    }
    const QString aliasFile = QDir(path).filePath(QStringLiteral("aliases.csv"));
    if (!isFolder || !QFileInfo::exists(aliasFile))
        return areas;
    const auto aliases = readAreaTable(aliasFile, {QStringLiteral("boundary_set"), QStringLiteral("superseded_gss")});
    if (!aliases)
        return failure(aliases.error());
    for (const CsvRow& row : aliases->rows) {
        if (row.cells.at(aliases->column(QLatin1StringView("boundary_set"))) == areas.boundarySet)
            areas.codes.insert(row.cells.at(aliases->column(QLatin1StringView("superseded_gss"))).trimmed());
    }
    return areas;
}

} // namespace clarion
