#include "base/csv.h"

#include <QUtf8StringView>

#include <algorithm>
#include <optional>
#include <utility>

namespace clarion {
namespace {

QString csvLineDetail(int line, const QString& what)
{
    return QStringLiteral("line %1: %2").arg(QString::number(line), what);
}

/// The line of the first byte for which `isWrong(lineBytes)` holds. Only asked after a failure, so it may be slow.
/// Splitting at line breaks is safe, as neither CR nor LF occurs inside a UTF-8 sequence.
template<typename Predicate>
int csvFirstLineWhere(const QByteArray& bytes, Predicate isWrong)
{
    int line = 1;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        const bool atEnd = i == bytes.size();
        if (!atEnd && bytes.at(i) != '\n' && bytes.at(i) != '\r')
            continue;
        if (isWrong(QByteArrayView(bytes).sliced(begin, i - begin)))
            return line;
        if (!atEnd && bytes.at(i) == '\r' && i + 1 < bytes.size() && bytes.at(i + 1) == '\n')
            ++i;
        begin = i + 1;
        ++line;
    }
    return line;
}

/// Walks the decoded text once. Cells are cut out as slices; only a cell with doubled quotes is built anew.
class CsvReader {
public:
    CsvReader(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// The next row that is not an empty line; nothing at the end of the text or at an error.
    std::optional<CsvRow> next()
    {
        while (m_position < m_text.size() && takeLineBreak()) { }
        if (m_position >= m_text.size())
            return std::nullopt;
        CsvRow row;
        row.line = m_line;
        row.cells.reserve(m_cellsExpected);
        for (;;) {
            if (!takeCell(row.cells))
                return std::nullopt;
            if (m_position < m_text.size() && m_text[m_position] == m_delimiter) {
                ++m_position;
                continue;
            }
            takeLineBreak();
            m_cellsExpected = row.cells.size();
            return row;
        }
    }

    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] int line() const { return m_line; }

    /// After an error, or a row that is not wanted: gives the line at `position` as it stands, and goes on with the one after.
    QString skipLine(qsizetype position, int line)
    {
        m_position = position;
        m_line = line;
        m_error.clear();
        while (m_position < m_text.size() && takeLineBreak()) { }
        const qsizetype begin = m_position;
        while (m_position < m_text.size() && m_text[m_position] != QLatin1Char('\n') && m_text[m_position] != QLatin1Char('\r'))
            ++m_position;
        return m_text.sliced(begin, m_position - begin).toString();
    }

private:
    bool takeLineBreak()
    {
        if (m_position >= m_text.size())
            return false;
        const QChar c = m_text[m_position];
        if (c != QLatin1Char('\n') && c != QLatin1Char('\r'))
            return false;
        ++m_position;
        if (c == QLatin1Char('\r') && m_position < m_text.size() && m_text[m_position] == QLatin1Char('\n'))
            ++m_position;
        ++m_line;
        return true;
    }

    bool takeCell(QStringList& cells)
    {
        if (m_position < m_text.size() && m_text[m_position] == QLatin1Char('"'))
            return takeQuotedCell(cells);
        const qsizetype begin = m_position;
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (c == m_delimiter || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
                break;
            ++m_position;
        }
        cells.append(m_text.sliced(begin, m_position - begin).toString());
        return true;
    }

    bool takeQuotedCell(QStringList& cells)
    {
        const int beginLine = m_line;
        const qsizetype begin = ++m_position;
        bool hasDoubledQuotes = false;
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (c == QLatin1Char('"')) {
                if (m_position + 1 >= m_text.size() || m_text[m_position + 1] != QLatin1Char('"'))
                    break;
                hasDoubledQuotes = true;
                m_position += 2;
            } else if (!takeLineBreak()) {
                ++m_position;
            }
        }
        if (m_position >= m_text.size()) {
            m_error = csvLineDetail(beginLine, QStringLiteral("quote that is not closed"));
            return false;
        }
        QString cell = m_text.sliced(begin, m_position - begin).toString();
        if (hasDoubledQuotes)
            cell.replace(QLatin1String("\"\""), QLatin1String("\""));
        cells.append(std::move(cell));
        ++m_position;
        if (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (c != m_delimiter && c != QLatin1Char('\n') && c != QLatin1Char('\r')) {
                m_error = csvLineDetail(m_line, QStringLiteral("text after a closing quote"));
                return false;
            }
        }
        return true;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    qsizetype m_cellsExpected = 0;
    int m_line = 1;
    QString m_error;
};

bool csvIsPlainNumber(QStringView text)
{
    qsizetype i = !text.isEmpty() && (text[0] == QLatin1Char('-') || text[0] == QLatin1Char('+')) ? 1 : 0;
    bool hasDigits = false;
    bool hasPoint = false;
    for (; i < text.size(); ++i) {
        if (text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9'))
            hasDigits = true;
        else if (text[i] == QLatin1Char('.') && !hasPoint)
            hasPoint = true;
        else
            return false;
    }
    return hasDigits;
}

} // namespace

int CsvTable::column(QLatin1StringView name) const
{
    return static_cast<int>(header.indexOf(name));
}

int CsvTable::column(const QString& name) const
{
    return static_cast<int>(header.indexOf(name));
}

Result<CsvTable> parseCsv(const QByteArray& bytes, const QString& subject, QChar delimiter)
{
    if (!QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        const int line = csvFirstLineWhere(bytes, [](QByteArrayView part) {
            return !QUtf8StringView(part.data(), part.size()).isValidUtf8();
        });
        return failure(ErrorCode::Encoding, subject, csvLineDetail(line, QStringLiteral("not UTF-8")));
    }
    if (bytes.contains('\0')) {
        const int line = csvFirstLineWhere(bytes, [](QByteArrayView part) { return part.contains('\0'); });
        return failure(ErrorCode::Syntax, subject, csvLineDetail(line, QStringLiteral("NUL byte")));
    }
    // Dropped here, as whether fromUtf8() drops a byte order mark has changed between versions of Qt.
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    const QString text = QString::fromUtf8(hasMark ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes));

    CsvReader reader(text, delimiter);
    CsvTable table;
    std::optional<CsvRow> row = reader.next();
    if (!row) {
        return failure(ErrorCode::Syntax, subject,
                       reader.error().isEmpty() ? csvLineDetail(1, QStringLiteral("no header")) : reader.error());
    }
    table.header = std::move(row->cells);
    while ((row = reader.next())) {
        if (row->cells.size() != table.header.size()) {
            return failure(ErrorCode::Syntax, subject,
                           csvLineDetail(row->line, QStringLiteral("expected %1 cells, found %2")
                                                        .arg(QString::number(table.header.size()),
                                                             QString::number(row->cells.size()))));
        }
        table.rows.push_back(std::move(*row));
    }
    if (!reader.error().isEmpty())
        return failure(ErrorCode::Syntax, subject, reader.error());
    return table;
}

Result<void> readCsvRows(QStringView text, const QString& subject, QChar delimiter, qsizetype longestRow,
                         const std::function<bool(CsvRow&&)>& take,
                         const std::function<bool(int line, const QString& why, const QString& asItStands)>& broken)
{
    CsvReader reader(text, delimiter);
    for (;;) {
        const qsizetype begin = reader.position();
        const int lineBefore = reader.line();
        std::optional<CsvRow> row = reader.next();
        const bool isTooLong = row && reader.position() - begin > longestRow;
        if (row && !isTooLong) {
            if (!take(std::move(*row)))
                return {};
            continue;
        }
        if (!row && reader.error().isEmpty())
            return {};
        const QString why = isTooLong ? QStringLiteral("a row of at most %1 characters expected").arg(longestRow)
                                      : reader.error().section(QLatin1String(": "), 1);
        if (!broken)
            return isTooLong ? failure(ErrorCode::FileTooLarge, subject, csvLineDetail(row->line, why))
                             : failure(ErrorCode::Syntax, subject, reader.error());
        const QString asItStands = reader.skipLine(begin, lineBefore);
        if (!broken(reader.line(), why, asItStands))
            return {};
    }
}

namespace {

/// What a spreadsheet would run, with or without apostrophes before it.
bool csvIsLikeFormula(QStringView text)
{
    while (text.startsWith(QLatin1Char('\'')))
        text = text.sliced(1);
    return !text.isEmpty() && QLatin1String("=+-@\t\r").contains(text.front());
}

} // namespace

QString csvGuarded(const QString& text)
{
    return csvIsLikeFormula(text) && !csvIsPlainNumber(text) ? QLatin1Char('\'') + text : text;
}

QString csvUnguarded(const QString& cell)
{
    return cell.startsWith(QLatin1Char('\'')) && csvIsLikeFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

QString csvCell(const QString& text)
{
    // At the beginning of a file it would be taken for the byte order mark, and dropped.
    const bool beginsWithMark = text.startsWith(QChar(0xFEFF));
    const bool needsQuotes = beginsWithMark || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!needsQuotes)
        return text;
    QString quoted = text;
    quoted.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QByteArray csvRow(const QStringList& cells, bool guardFormulas)
{
    // A row of one empty cell would be an empty line, which readers skip.
    if (cells.size() == 1 && cells.first().isEmpty())
        return QByteArrayLiteral("\"\"\r\n");
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += QLatin1Char(',');
        const QString& cell = cells.at(i);
        const bool isFormula = !cell.isEmpty() && QLatin1String("=+-@\t\r").contains(cell.front());
        if (guardFormulas && isFormula && !csvIsPlainNumber(cell))
            line += csvCell(QLatin1Char('\'') + cell);
        else
            line += csvCell(cell);
    }
    line += QLatin1String("\r\n");
    return line.toUtf8();
}

} // namespace clarion
