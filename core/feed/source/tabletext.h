#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace clarion {

/// A text file as a spreadsheet program wrote it.
struct TableText {
    QString text;
    QString encoding;   ///< for a person: "UTF-8", "Windows-1252"
};

/// Reads UTF-8, UTF-16 with a byte order mark, and what is neither as Windows-1252.
/// Errors: Encoding (damaged after its byte order mark), Syntax (a workbook, a PDF, a web page, or a NUL byte), with what to do about it.
[[nodiscard]] Result<TableText> readTableText(const QByteArray& bytes, const QString& subject);

} // namespace clarion
