#pragma once

#include "base/result.h"
#include "feed/source/knownareas.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clarion {

/// Where in a spreadsheet the figures stand. A column is named by its heading, or by its number from 1.
struct FigureColumns {
    QString code = {};            ///< empty: the one that holds codes of the most areas
    QString value = {};
    QString period = {};
    QString onePeriod = {};       ///< of all figures, where no column says it
    bool arePeriods = false;      ///< every column whose heading is a period holds the figures of that period
};

struct ImportedFigure {
    QString code;
    QString period;
    QString value;
    int line = 0;
};

/// A row or a cell of which there is something to say.
struct ImportRemark {
    int line = 0;
    QString found;   ///< what stands there
    QString why;     ///< the same words for all of a kind

    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

struct FigureImport {
    QString encoding;
    QChar delimiter = QLatin1Char(',');
    int headerLine = 0;
    QString codeColumn;
    QStringList valueColumns;
    std::vector<ImportedFigure> figures;   ///< by code and period
    std::vector<ImportRemark> leftOut;     ///< by line
    std::vector<ImportRemark> notes;       ///< of figures that were taken
    QStringList warnings;                  ///< of the table as a whole, each a sentence
    QString unit;                          ///< "percent" or "GBP" where every figure says so
    int decimals = 0;                      ///< as many as the figures have, 2 at most

    [[nodiscard]] int areaCount() const;
    [[nodiscard]] QStringList periods() const;
    /// datasets/ID.csv
    [[nodiscard]] QByteArray toCsv() const;
};

/// Reads a spreadsheet of official figures as it comes: in UTF-8, UTF-16 with a byte order mark or Windows-1252, with commas,
/// semicolons or tabs, a preamble, footnotes and totals. What is no figure of an area, or may mean two, is left out and told.
/// Without `areas` any code may stand there, save those of countries and regions.
/// Errors: FileTooLarge, Encoding, Syntax (no such table; with "line N:" where there is one), NotFound (no such column),
/// Ambiguous (several columns).
[[nodiscard]] Result<FigureImport> importFigures(const QByteArray& bytes, const QString& subject, const FigureColumns& columns,
                                                 const std::optional<KnownAreas>& areas);

/// datasets/ID.yaml to fill in: what must be said and is not known stays empty, and `feed build` asks for it.
[[nodiscard]] QByteArray datasetDescription(const FigureImport& imported, const QString& label, const QString& unit,
                                            const QString& boundarySet);

} // namespace clarion
