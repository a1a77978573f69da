#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace clarion {

struct CsvRow {
    int line = 0; ///< 1-based line of the file where the row begins; a quoted cell may run over several lines
    QStringList cells;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// A table with a header. Every row has as many cells as the header.
struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows;

    /// The index of the first column of that exact name; -1 where there is none.
    [[nodiscard]] int column(QLatin1StringView name) const;
    [[nodiscard]] int column(const QString& name) const;
};

/// Reads CSV as RFC 4180 has it: quoted cells, doubled quotes, line breaks inside quotes. Lines end with CRLF, LF or
/// CR, the last one may go without. A byte order mark is dropped and empty lines are skipped. Cells come as written:
/// nothing is trimmed. A quote inside an unquoted cell is taken literally, as spreadsheets write it.
///
/// `subject` names the table in errors, whose details begin with "line N:".
/// Errors: Encoding (not UTF-8); Syntax (NUL byte, unclosed quote, text after a closing quote, a row with another
/// number of cells than the header, no header).
[[nodiscard]] Result<CsvTable> parseCsv(const QByteArray& bytes, const QString& subject,
                                        QChar delimiter = QLatin1Char(','));

/// Walks the rows of a text that is no tidy table: a preamble above the header, footnotes below, rows of any length. `take`
/// is given each row that is not empty and says whether the next one is wanted. Cells come as written, like parseCsv()'s.
/// Errors: Syntax (unclosed quote, text after a closing quote), FileTooLarge (a row of more than `longestRow` characters), with
/// "line N:".
///
/// With `broken`, a row that is not CSV is handed to it (the line where it begins, why, and that line as it stands; false ends the
/// reading) instead of ending everything, and the reading goes on with the line after.
[[nodiscard]] Result<void> readCsvRows(QStringView text, const QString& subject, QChar delimiter, qsizetype longestRow,
                                       const std::function<bool(CsvRow&&)>& take,
                                       const std::function<bool(int line, const QString& why, const QString& asItStands)>& broken = {});

/// A cell of a file that is meant for spreadsheets, guarded as csvRow() does it, but so that csvUnguarded() gives back every text to
/// the letter: one that itself begins like a guarded cell gets another apostrophe.
[[nodiscard]] QString csvGuarded(const QString& text);
[[nodiscard]] QString csvUnguarded(const QString& cell);

/// The cell as it stands in a file, with quotes only where it needs them.
[[nodiscard]] QString csvCell(const QString& text);

/// A row in UTF-8, ended by CRLF. Cells go out as they are, so that parseCsv() gives them back unchanged.
///
/// Spreadsheets run a cell that begins with = + - @, a tab or a CR as a formula. Where the file is meant for one and
/// holds text that somebody else wrote, `guardFormulas` puts a ' before such a cell, unless it is a plain number.
[[nodiscard]] QByteArray csvRow(const QStringList& cells, bool guardFormulas = false);

} // namespace clarion
