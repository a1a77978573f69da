#pragma once

#include "base/csv.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace clarion {

/// What a column of a plan can hold. A file may have date and time in one column or in two.
enum class PlanField {
    Id, DateTime, Date, Time, Zone, Network, Status, Text, Link, Picture, AltText, Source, PostedAt, PostedLink, Reason
};

/// "alt_text", as commands, files of Clarion's own and --map have it.
[[nodiscard]] QString planFieldName(PlanField field);
[[nodiscard]] std::optional<PlanField> planFieldFromName(const QString& name);
[[nodiscard]] const std::vector<PlanField>& planFields();

/// A row that could not even be taken apart.
struct BrokenRow {
    int line = 0;
    QString why;
    QString asItStands;   ///< its first line

    friend bool operator==(const BrokenRow&, const BrokenRow&) = default;
};

/// A table of posts, as somebody's spreadsheet or scheduler wrote it, before anybody knows what its columns mean.
struct PlanFile {
    QString subject;                 ///< the file's name, for errors
    QString encoding;                ///< for a person: "UTF-8", "Windows-1252"
    QChar separator = QLatin1Char(',');
    bool hasHeader = true;           ///< Hootsuite's has none
    QStringList header;              ///< without one: "Column 1", "Column 2" …
    std::vector<CsvRow> rows;
    std::vector<BrokenRow> broken;

    friend bool operator==(const PlanFile&, const PlanFile&) = default;
};

/// Where what stands in a PlanFile.
struct PlanColumns {
    std::map<PlanField, int> at;
    std::map<QString, int> networkFlags;   ///< Metricool: one column of TRUE and FALSE for each network
    bool isOwn = false;                    ///< Clarion's own export: guards are taken off, ids and states are kept
    bool picturesComeAlong = false;        ///< from the archive that the table lies in

    friend bool operator==(const PlanColumns&, const PlanColumns&) = default;
};

inline constexpr qsizetype largestPlanFile = 20'000'000;
inline constexpr int mostPlanRows = 20'000;
inline constexpr int mostPlanColumns = 200;
inline constexpr qsizetype longestPlanCell = 100'000;

/// Reads UTF-8, UTF-16 or Windows-1252 with commas, semicolons or tabs, whichever makes the best table. What is wrong with single rows
/// is told beside the good ones.
/// Errors: FileUnreadable; FileTooLarge (bytes, rows, columns); Encoding, Syntax (no text, no table).
[[nodiscard]] Result<PlanFile> readPlanFile(const QByteArray& bytes, const QString& subject);
[[nodiscard]] Result<PlanFile> loadPlanFile(const QString& file);

/// What the columns hold, by their names: Clarion's own, Buffer's, Hootsuite's by position, Metricool's, and what people write.
[[nodiscard]] PlanColumns guessPlanColumns(const PlanFile& file);

/// Says that `field` stands in the column of that name; without a column of that name, a number counts from 1; empty: nowhere.
/// Errors: NotFound.
[[nodiscard]] Result<void> mapPlanColumn(PlanColumns& columns, const PlanFile& file, PlanField field, const QString& header);

/// The same, by the column's index.
void setPlanColumn(PlanColumns& columns, PlanField field, int column);

/// A network by its id or by what schedulers call it ("Twitter/X", "facebook page"); empty for one that Clarion does not know.
[[nodiscard]] QString networkFromWords(const QString& words);
/// What people call the network of this id.
[[nodiscard]] QString networkWords(const QString& id);

} // namespace clarion
