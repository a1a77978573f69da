#include "feed/source/figureimport.h"

#include "base/csv.h"
#include "base/text.h"
#include "feed/manifest.h"
#include "feed/source/figuretext.h"
#include "feed/source/tabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace clarion {
namespace {

/// Excel's widest table has 16,384 columns.
constexpr qsizetype longestRow = 1 << 20;
/// Rows by which the delimiter is told.
constexpr int rowsToDecide = 5'000;
constexpr int mostDecimals = 2;

/// A heading or a period as people read it: one line, single blanks, and nothing that a terminal would obey.
QString plainCell(const QStringList& cells, qsizetype column)
{
    return column < cells.size() ? safeLine(cells.at(column)) : QString();
}

QString codeIn(const QStringList& cells, qsizetype column)
{
    const QString code = column < cells.size() ? cells.at(column).trimmed() : QString();
    return isGssCode(code) ? code : QString();
}

/// The delimiter under which most codes stand in cells of their own.
std::optional<QChar> delimiterOf(QStringView text, const QString& subject)
{
    std::optional<QChar> best;
    int mostCodes = 0;
    for (const char candidate : {',', ';', '\t'}) {
        int codes = 0;
        int rows = 0;
        // A fault under the wrong delimiter is none; under the right one it is told later.
        (void)readCsvRows(text, subject, QLatin1Char(candidate), longestRow, [&](CsvRow&& row) {
            for (qsizetype i = 0; row.cells.size() > 1 && i < row.cells.size(); ++i)
                codes += codeIn(row.cells, i).isEmpty() ? 0 : 1;
            // A preamble is short; the first rows of a table decide.
            return ++rows < rowsToDecide;
        });
        if (codes > mostCodes) {
            mostCodes = codes;
            best = QLatin1Char(candidate);
        }
    }
    return best;
}

bool isNumberOfColumn(const QString& name)
{
    static const QRegularExpression number(QStringLiteral("\\A[1-9]\\d{0,4}\\z"));
    return number.match(name).hasMatch();
}

/// Whether a heading is a time and nothing else: "2024", "2010-11", "Mar 2020", "2021 Q3", "Year ending June 2023".
bool isPeriod(const QString& heading)
{
    static const QRegularExpression year(QStringLiteral("\\A(?:FY|CY)?(?:19|20)\\d\\d(?:Q[1-4])?\\z"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(
        QStringLiteral("\\A(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
                       "nov(?:ember)?|dec(?:ember)?)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beside(QStringLiteral("\\A(?:\\d\\d?|q[1-4]|h[12]|years?|ending|ended|to|end|mid|quarter|fy|cy|the|of|"
                                                          "spring|summer|autumn|winter|p|r)\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(QStringLiteral("[\\s/\\-\\x{2013}_.,:()\\[\\]]+"));
    bool hasYear = false;
    bool hasMonth = false;
    bool hasNumber = false;
    for (const QString& word : heading.split(gap, Qt::SkipEmptyParts)) {
        if (year.match(word).hasMatch())
            hasYear = true;
        else if (month.match(word).hasMatch())
            hasMonth = true;
        else if (beside.match(word).hasMatch())
            hasNumber = hasNumber || word.size() == 2;
        else
            return false;
    }
    return hasYear || (hasMonth && hasNumber);
}

/// "2023 [p]" is the period 2023, of provisional figures.
QString withoutMark(const QString& period)
{
    static const QRegularExpression mark(QStringLiteral("\\s*(?:\\[[^\\[\\]]*\\]|\\((?:p|r|provisional|revised)\\))\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = period;
    return plain.remove(mark);
}

bool isTotal(const QString& code)
{
    static const QRegularExpression total(QStringLiteral("\\A(?:K\\d\\d|[EWSN]92|E12)"));
    return total.match(code).hasMatch();
}

QString totalWords()
{
    return QStringLiteral("a total of a country or a region");
}

/// Reads the table in two walks: one to find where things stand, one to take them.
class Importer {
public:
    Importer(const QString& text, QString subject, const FigureColumns& columns, const std::optional<KnownAreas>& areas)
        : m_text(text), m_subject(std::move(subject)), m_columns(columns), m_areas(areas)
    {
    }

    Result<FigureImport> run()
    {
        const auto delimiter = delimiterOf(m_text, m_subject);
        if (!delimiter) {
            // A quote in the wrong place may hide every code.
            if (auto readable = walk([](CsvRow&&) { return true; }); !readable)
                return failure(readable.error());
            return failure(ErrorCode::Syntax, m_subject,
                           QStringLiteral("a column with codes of areas (a letter and 8 digits, as E14001063) expected, and another beside it"));
        }
        m_import.delimiter = *delimiter;
        if (auto found = findCodeColumn(); !found)
            return failure(found.error());
        if (auto found = findHeader(); !found)
            return failure(found.error());
        if (auto found = findOtherColumns(); !found)
            return failure(found.error());
        if (auto read = walk([this](CsvRow&& row) { takeRow(row); return true; }); !read)
            return failure(read.error());
        for (ImportRemark& remark : m_withoutCode)
            remark.why = QStringLiteral("below the last area: a footnote");
        flushWithoutCode();
        settle();
        return std::move(m_import);
    }

private:
    Result<void> walk(const std::function<bool(CsvRow&&)>& take) const
    {
        return readCsvRows(m_text, m_subject, m_import.delimiter, longestRow, take);
    }

    Result<void> findCodeColumn()
    {
        if (!m_columns.code.isEmpty()) {
            if (isNumberOfColumn(m_columns.code))
                m_code = m_columns.code.toInt() - 1;
            return {};
        }
        std::vector<QSet<QString>> codes;
        auto walked = walk([&codes, this](CsvRow&& row) {
            codes.resize(std::max(codes.size(), static_cast<size_t>(row.cells.size())));
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString code = codeIn(row.cells, i);
                if (!code.isEmpty() && (!m_areas || m_areas->codes.contains(code)))
                    codes[static_cast<size_t>(i)].insert(code);
            }
            return true;
        });
        if (!walked)
            return walked;
        const auto size = [](const QSet<QString>& set) { return set.size(); };
        const qsizetype most = codes.empty() ? 0 : std::ranges::max(codes, {}, size).size();
        if (most == 0)
            return failure(ErrorCode::Syntax, m_subject,
                           m_areas ? QStringLiteral("no code of the boundary set “%1” stands in it").arg(m_areas->boundarySet)
                                   : QStringLiteral("no code of an area stands in it"));
        QStringList best;
        for (size_t i = 0; i < codes.size(); ++i) {
            if (codes[i].size() != most)
                continue;
            m_code = static_cast<qsizetype>(i);
            best << QString::number(i + 1);
        }
        if (best.size() > 1)
            return failure(ErrorCode::Ambiguous, QStringLiteral("--code-column"),
                           QStringLiteral("columns %1 hold %2 codes each").arg(best.join(QStringLiteral(" and ")), QString::number(most)));
        return {};
    }

    /// By its name the code's column has a heading; by its number, the heading is the last row above the codes that has something there.
    Result<void> findHeader()
    {
        const bool isByName = m_code < 0;
        bool isFound = false;
        auto walked = walk([&](CsvRow&& row) {
            if (isByName) {
                const auto found = std::find_if(row.cells.begin(), row.cells.end(), [this](const QString& cell) {
                    return cell.simplified().compare(m_columns.code.simplified(), Qt::CaseInsensitive) == 0;
                });
                isFound = found != row.cells.end();
                if (isFound)
                    m_code = std::distance(row.cells.begin(), found);
            } else {
                isFound = !codeIn(row.cells, m_code).isEmpty();
                if (isFound || plainCell(row.cells, m_code).isEmpty())
                    return !isFound;
            }
            if (!isByName || isFound) {
                m_header = row.cells;
                m_import.headerLine = row.line;
            }
            return !isFound;
        });
        if (!walked)
            return walked;
        if (!isFound)
            return failure(ErrorCode::NotFound, m_columns.code,
                           isByName ? QStringLiteral("no row holds a column of this name") : QStringLiteral("no code of an area stands in this column"));
        if (m_header.isEmpty())
            return failure(ErrorCode::Syntax, m_subject,
                           QStringLiteral("line 1: a row with the names of the columns expected above the first area"));
        m_import.codeColumn = nameOf(m_code);
        return {};
    }

    [[nodiscard]] QString nameOf(qsizetype column) const
    {
        const QString name = plainCell(m_header, column);
        return name.isEmpty() ? QStringLiteral("column %1").arg(column + 1) : name;
    }

    /// A heading, exact or but for its case, goes before a number: there are columns called 2021.
    Result<qsizetype> column(const QString& wanted) const
    {
        for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
            QStringList places;
            qsizetype found = -1;
            for (qsizetype i = 0; i < m_header.size(); ++i) {
                if (plainCell(m_header, i).compare(wanted.simplified(), sensitivity) != 0)
                    continue;
                found = i;
                places << QString::number(i + 1);
            }
            if (places.size() > 1)
                return failure(ErrorCode::Ambiguous, wanted, QStringLiteral("columns %1 have this name").arg(places.join(QStringLiteral(" and "))));
            if (found >= 0)
                return found;
        }
        if (isNumberOfColumn(wanted) && wanted.toInt() <= m_header.size())
            return wanted.toInt() - 1;
        QStringList names;
        for (qsizetype i = 0; i < m_header.size() && names.size() < 30; ++i)
            names << nameOf(i);
        return failure(ErrorCode::NotFound, wanted,
                       QStringLiteral("no column of line %1 has this name; there are: %2").arg(QString::number(m_import.headerLine), names.join(QStringLiteral(", "))));
    }

    Result<void> findOtherColumns()
    {
        if (!m_columns.period.isEmpty()) {
            const auto found = column(m_columns.period);
            if (!found)
                return failure(found.error());
            m_period = *found;
        }
        if (!m_columns.arePeriods) {
            const auto found = column(m_columns.value);
            if (!found)
                return failure(found.error());
            m_values.push_back({*found, withoutMark(m_columns.onePeriod.simplified())});
            m_import.valueColumns << nameOf(*found);
            return {};
        }
        QStringList others;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            const QString heading = withoutMark(plainCell(m_header, i));
            if (isPeriod(heading)) {
                m_values.push_back({i, heading});
                m_import.valueColumns << nameOf(i);
            } else if (i != m_code) {
                others << nameOf(i);
            }
        }
        if (m_values.empty())
            return failure(ErrorCode::NotFound, QStringLiteral("--columns-are-periods"),
                           QStringLiteral("no column of line %1 has a period for its name").arg(m_import.headerLine));
        if (!others.isEmpty())
            m_import.warnings << QStringLiteral("Columns that are no periods were not read: %1.").arg(QStringList(others.mid(0, 20)).join(QStringLiteral(", ")));
        return {};
    }

    void leaveOut(int line, const QString& found, const QString& why)
    {
        constexpr qsizetype longestFound = 120;
        const QString shown = safeLine(found);
        m_import.leftOut.push_back({line, shown.size() > longestFound ? shown.left(longestFound - 1) + QChar(0x2026) : shown, why});
    }

    void flushWithoutCode()
    {
        for (const ImportRemark& remark : m_withoutCode)
            leaveOut(remark.line, remark.found, remark.why);
        m_withoutCode.clear();
    }

    /// Why there can be no figure of this code; empty where there can.
    [[nodiscard]] QString refusal(const QString& code) const
    {
        if (!m_areas)
            return isTotal(code) ? totalWords() : QString();
        if (m_areas->codes.contains(code))
            return {};
        if (isTotal(code))
            return totalWords();
        const QString other = m_areas->otherSets.value(code);
        return other.isEmpty() ? QStringLiteral("a code of no area of the boundary set %1").arg(m_areas->boundarySet)
                               : QStringLiteral("a code of the boundary set %1, not of %2").arg(other, m_areas->boundarySet);
    }

    void takeRow(const CsvRow& row)
    {
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
            return;
        if (row.line == m_import.headerLine)
            return;
        if (row.line < m_import.headerLine) {
            leaveOut(row.line, row.cells.join(QStringLiteral(" ")), QStringLiteral("above the names of the columns: a preamble"));
            return;
        }
        const QString code = codeIn(row.cells, m_code);
        if (code.isEmpty()) {
            // Whether it is a footnote shows when no area follows.
            m_withoutCode.push_back({row.line, row.cells.join(QStringLiteral(" ")), QStringLiteral("no code of an area stands there")});
            return;
        }
        flushWithoutCode();
        // "39,578" without quotes is two cells, and all that stand behind it have moved.
        const auto isFilled = [](const QString& cell) { return !cell.trimmed().isEmpty(); };
        if (row.cells.size() > m_header.size() && std::any_of(row.cells.begin() + m_header.size(), row.cells.end(), isFilled)) {
            leaveOut(row.line, row.cells.join(m_import.delimiter).left(60),
                     QStringLiteral("more cells than there are columns: a “%1” that is not in quotes, perhaps").arg(m_import.delimiter));
            return;
        }
        if (const QString why = refusal(code); !why.isEmpty()) {
            leaveOut(row.line, code, why);
            return;
        }
        for (const ValueColumn& value : m_values)
            takeFigure(row, code, value);
    }

    struct ValueColumn {
        qsizetype column;
        QString period;
    };

    void takeFigure(const CsvRow& row, const QString& code, const ValueColumn& from)
    {
        const QString period = m_period < 0 ? from.period : withoutMark(plainCell(row.cells, m_period));
        const QString cell = from.column < row.cells.size() ? row.cells.at(from.column) : QString();
        const auto place = [&] { return QStringLiteral("%1, %2: %3").arg(code, period.isEmpty() ? QStringLiteral("?") : period, cell.left(60)); };
        if (period.isEmpty()) {
            leaveOut(row.line, place(), QStringLiteral("no period stands there"));
            return;
        }
        const FigureText figure = readFigureText(cell);
        m_hasDecimalComma = m_hasDecimalComma || figure.isDecimalComma;
        if (figure.number.isEmpty()) {
            leaveOut(row.line, place(), figure.why);
            return;
        }
        m_taken.push_back({{code, period, figure.number, row.line}, safeLine(cell), figure.mark, figure.unit, figure.isOneGroup});
    }

    struct Taken {
        ImportedFigure figure;
        QString cell;
        QString mark;
        FigureText::Unit unit;
        bool isOneGroup;
    };

    /// What shows only when all of the table has been read.
    void settle()
    {
        if (m_hasDecimalComma) {
            std::erase_if(m_taken, [this](const Taken& taken) {
                if (taken.isOneGroup)
                    leaveOut(taken.figure.line, QStringLiteral("%1, %2: %3").arg(taken.figure.code, taken.figure.period, taken.cell),
                             QStringLiteral("thousands or decimals: other figures here have decimal commas"));
                return taken.isOneGroup;
            });
        }
        std::ranges::stable_sort(m_taken, {}, [](const Taken& taken) { return std::tie(taken.figure.code, taken.figure.period); });
        int percents = 0;
        int pounds = 0;
        for (size_t i = 0; i < m_taken.size();) {
            size_t end = i + 1;
            bool isSame = true;
            for (; end < m_taken.size() && m_taken[end].figure.code == m_taken[i].figure.code && m_taken[end].figure.period == m_taken[i].figure.period; ++end)
                isSame = isSame && m_taken[end].figure.value.toDouble() == m_taken[i].figure.value.toDouble();
            // None of several is truer than the others.
            for (size_t k = isSame ? i + 1 : i; k < end; ++k)
                leaveOut(m_taken[k].figure.line, QStringLiteral("%1, %2: %3").arg(m_taken[k].figure.code, m_taken[k].figure.period, m_taken[k].cell),
                         isSame ? QStringLiteral("the same figure stands above already")
                                : QStringLiteral("several different figures of one area and period"));
            m_hasSeveral = m_hasSeveral || !isSame;
            if (isSame) {
                const Taken& taken = m_taken[i];
                percents += taken.unit == FigureText::Unit::Percent ? 1 : 0;
                pounds += taken.unit == FigureText::Unit::Pounds ? 1 : 0;
                if (!taken.mark.isEmpty())
                    m_import.notes.push_back({taken.figure.line, QStringLiteral("%1, %2: %3").arg(taken.figure.code, taken.figure.period, taken.cell), taken.mark});
                const qsizetype point = taken.figure.value.indexOf(QLatin1Char('.'));
                if (point >= 0)
                    m_import.decimals = std::max(m_import.decimals, std::min(mostDecimals, static_cast<int>(taken.figure.value.size() - point - 1)));
                m_import.figures.push_back(taken.figure);
            }
            i = end;
        }
        std::ranges::stable_sort(m_import.leftOut, {}, &ImportRemark::line);
        std::ranges::stable_sort(m_import.notes, {}, &ImportRemark::line);
        const int all = static_cast<int>(m_import.figures.size());
        if (percents > 0 && percents == all)
            m_import.unit = QStringLiteral("percent");
        else if (pounds > 0 && pounds == all)
            m_import.unit = QStringLiteral("GBP");
        else if (percents > 0 || pounds > 0)
            m_import.warnings << QStringLiteral("%1 of %2 figures have a %, %3 a £: look whether all are of one kind.")
                                     .arg(QString::number(percents), QString::number(all), QString::number(pounds));
        if (m_hasSeveral)
            m_import.warnings << QStringLiteral("There are several figures of one area and period: the table is divided by something else too, "
                                                "such as sex or age. Keep the rows of one kind, and import again.");
        static const QRegularExpression timeFirst(QStringLiteral("\\A(?:19|20)\\d\\d"));
        const QStringList periods = m_import.periods();
        const auto odd = std::ranges::find_if(periods, [](const QString& period) { return !timeFirst.match(period).hasMatch(); });
        if (periods.size() > 1 && odd != periods.end())
            m_import.warnings << QStringLiteral("Periods are put in order by their letters, and “%1” does not begin with its year: “latest” may be "
                                                "another one than you mean. Write periods as 2024, 2024-25, 2024-03 or 2024 Q1.").arg(*odd);
    }

    const QString& m_text;
    QString m_subject;
    const FigureColumns& m_columns;
    const std::optional<KnownAreas>& m_areas;
    FigureImport m_import;
    QStringList m_header;
    qsizetype m_code = -1;
    qsizetype m_period = -1;
    std::vector<ValueColumn> m_values;
    std::vector<ImportRemark> m_withoutCode;
    std::vector<Taken> m_taken;
    bool m_hasDecimalComma = false;
    bool m_hasSeveral = false;
};

/// A text as YAML takes it for a text, whatever stands in it.
QByteArray yamlText(const QString& text)
{
    if (text.isEmpty())
        return {};
    return ' ' + QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

int FigureImport::areaCount() const
{
    QSet<QString> codes;
    for (const ImportedFigure& figure : figures)
        codes.insert(figure.code);
    return static_cast<int>(codes.size());
}

QStringList FigureImport::periods() const
{
    QSet<QString> all;
    for (const ImportedFigure& figure : figures)
        all.insert(figure.period);
    QStringList sorted = all.values();
    sorted.sort();
    return sorted;
}

QByteArray FigureImport::toCsv() const
{
    QByteArray csv = csvRow({QStringLiteral("gss_code"), QStringLiteral("period"), QStringLiteral("value")});
    for (const ImportedFigure& figure : figures)
        csv += csvRow({figure.code, figure.period, figure.value});
    return csv;
}

Result<FigureImport> importFigures(const QByteArray& bytes, const QString& subject, const FigureColumns& columns,
                                   const std::optional<KnownAreas>& areas)
{
    if (bytes.size() > FeedLimits::file)
        return failure(ErrorCode::FileTooLarge, subject, QStringLiteral("%1 bytes; at most %2 are read").arg(bytes.size()).arg(FeedLimits::file));
    const auto text = readTableText(bytes, subject);
    if (!text)
        return failure(text.error());
    auto imported = Importer(text->text, subject, columns, areas).run();
    if (imported)
        imported->encoding = text->encoding;
    return imported;
}

QByteArray datasetDescription(const FigureImport& imported, const QString& label, const QString& unit, const QString& boundarySet)
{
    return "# Fill in what is empty; “clarion-cli feed build” asks for what it needs.\n"
           "label:" + yamlText(label) + "\n"
           "# as people read it: percent, GBP per year, pupils per teacher …\n"
           "unit:" + yamlText(unit.isEmpty() ? imported.unit : unit) + "\n"
           "decimals: " + QByteArray::number(imported.decimals) + "\n"
           "# what is better for residents: up, down or none\n"
           "better: none\n"
           "boundary_set:" + yamlText(boundarySet) + "\n"
           "# true where two areas together have the sum of both: counts, never percentages, rates or medians\n"
           "adds_up: false\n"
           "# who publishes the figures, and where\n"
           "source:\n"
           "source_url:\n"
           "# the terms: OGL 3.0, Open Parliament Licence 3.0 …; and the words that they ask for\n"
           "licence:\n"
           "attribution:\n"
           "# what a reader must know to understand a figure\n"
           "caution:\n";
}

} // namespace clarion
