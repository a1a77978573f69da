#include "exchange/planfile.h"

#include "base/text.h"
#include "exchange/plantime.h"
#include "feed/source/tabletext.h"
#include "networks/network.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace clarion {
namespace {

struct FieldWords {
    PlanField field;
    const char* name;
    std::vector<const char*> headings;   ///< folded: small letters, single spaces
};

/// The order is that of planFields(). Headings are those of the schedulers' own templates, and what people write.
const std::vector<FieldWords>& planFieldWords()
{
    static const std::vector<FieldWords> all{
        {PlanField::Id, "id", {"post id"}},
        {PlanField::DateTime, "date_time",
         {"datetime", "posting time", "date and time", "date time", "scheduled at", "scheduled time", "scheduled for", "schedule date", "scheduledate",
          "schedule", "publish at", "postatspecifictime", "when", "dyddiad ac amser"}},
        {PlanField::Date, "date", {"day", "post date", "posting date", "publish date", "scheduled date", "dyddiad"}},
        {PlanField::Time, "time", {"time 24hr", "hour", "post time", "publish time", "amser"}},
        {PlanField::Zone, "zone", {"time zone", "timezone"}},
        {PlanField::Network, "network", {"channel", "platform", "platforms", "social network", "social media", "profile", "rhwydwaith"}},
        {PlanField::Status, "status", {"state"}},
        {PlanField::Text, "text", {"message", "message text", "post", "post text", "content", "caption", "copy", "body", "update", "testun"}},
        {PlanField::Link, "link", {"url", "links", "link s", "web link", "dolen"}},
        {PlanField::Picture, "picture",
         {"image", "image url", "image urls", "imageurls", "picture url", "picture url 1", "media", "media url", "media urls", "media url s", "mediaurls", "llun"}},
        {PlanField::AltText, "alt_text", {"alt", "alt text picture 1", "image alt text", "picture description"}},
        {PlanField::Source, "source", {}},
        {PlanField::PostedAt, "posted_at", {}},
        {PlanField::PostedLink, "posted_link", {}},
        {PlanField::Reason, "reason", {}}};
    return all;
}

std::optional<PlanField> fieldFromHeading(const QString& heading)
{
    const QString folded = foldForSearch(heading);
    for (const FieldWords& words : planFieldWords()) {
        const bool isName = folded == QString::fromLatin1(words.name).replace(QLatin1Char('_'), QLatin1Char(' '));
        if (isName || std::any_of(words.headings.begin(), words.headings.end(), [&](const char* other) { return folded == QLatin1String(other); }))
            return words.field;
    }
    return std::nullopt;
}

int knownHeadings(const QStringList& cells)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return fieldFromHeading(cell).has_value(); }));
}

/// Hootsuite's three columns have no names: a date and time, and words.
bool looksHeaderless(const QStringList& cells)
{
    return cells.size() >= 2 && knownHeadings(cells) == 0 && momentFromCell(cells.first(), "Europe/London").time.has_value();
}

struct FirstRow {
    QChar separator = QLatin1Char(',');
    QStringList cells;
};

/// The separator under which the first row says most.
FirstRow guessSeparator(QStringView text, const QString& subject)
{
    FirstRow best;
    int bestScore = -1;
    for (const char separator : {',', ';', '\t'}) {
        QStringList cells;
        const auto takeFirst = [&cells](CsvRow&& row) {
            cells = std::move(row.cells);
            return false;
        };
        const auto giveUp = [](int, const QString&, const QString&) { return false; };
        [[maybe_unused]] const auto read = readCsvRows(text, subject, QLatin1Char(separator), longestPlanCell * 10, takeFirst, giveUp);
        const int score = knownHeadings(cells) * 100 + (looksHeaderless(cells) ? 50 : 0) + static_cast<int>(qMin(cells.size(), qsizetype{40}));
        if (score > bestScore) {
            bestScore = score;
            best = {QLatin1Char(separator), cells};
        }
    }
    return best;
}

/// Excel writes "sep=;" above a table, for itself.
QStringView withoutSeparatorLine(QStringView text, QChar& separator)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6 || (text[5] != QLatin1Char('\r') && text[5] != QLatin1Char('\n')))
        return text;
    separator = text[4];
    return text.sliced(6);
}

QString planWords(const char* words)
{
    return QCoreApplication::translate("PlanFile", words);
}

} // namespace

QString planFieldName(PlanField field)
{
    for (const FieldWords& words : planFieldWords()) {
        if (words.field == field)
            return QString::fromLatin1(words.name);
    }
    return {};
}

std::optional<PlanField> planFieldFromName(const QString& name)
{
    return fieldFromHeading(name);
}

const std::vector<PlanField>& planFields()
{
    static const std::vector<PlanField> all = [] {
        std::vector<PlanField> fields;
        for (const FieldWords& words : planFieldWords())
            fields.push_back(words.field);
        return fields;
    }();
    return all;
}

Result<PlanFile> readPlanFile(const QByteArray& bytes, const QString& subject)
{
    if (bytes.size() > largestPlanFile)
        return failure(ErrorCode::FileTooLarge, subject, QStringLiteral("it has %1 bytes, and a plan may have %2").arg(bytes.size()).arg(largestPlanFile));
    const auto decoded = readTableText(bytes, subject);
    if (!decoded)
        return failure(decoded.error());
    PlanFile file{.subject = subject, .encoding = decoded->encoding, .header = {}, .rows = {}, .broken = {}};
    QChar separator;
    const QStringView text = withoutSeparatorLine(decoded->text, separator);
    FirstRow first = guessSeparator(text, subject);
    file.separator = separator.isNull() ? first.separator : separator;
    file.hasHeader = !looksHeaderless(first.cells);
    const int linesAbove = separator.isNull() ? 0 : 1;

    bool isHeader = file.hasHeader;
    bool isTooMuch = false;
    qsizetype widest = 0;
    const auto take = [&](CsvRow&& row) {
        row.line += linesAbove;
        widest = qMax(widest, row.cells.size());
        if (isHeader) {
            file.header = std::move(row.cells);
            isHeader = false;
        } else if (std::any_of(row.cells.begin(), row.cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); })) {
            // Rows of separators alone stand at the end of many spreadsheets.
            file.rows.push_back(std::move(row));
        }
        isTooMuch = file.rows.size() > mostPlanRows || widest > mostPlanColumns;
        return !isTooMuch;
    };
    const auto broken = [&](int line, const QString& why, const QString& asItStands) {
        file.broken.push_back({line + linesAbove, why, asItStands.left(longestPlanCell)});
        isTooMuch = file.broken.size() > 1000;
        return !isTooMuch && !isHeader;
    };
    if (const auto read = readCsvRows(text, subject, file.separator, longestPlanCell * 10, take, broken); !read)
        return failure(read.error());
    if (isTooMuch)
        return failure(ErrorCode::FileTooLarge, subject,
                       widest > mostPlanColumns ? QStringLiteral("a plan may have %1 columns").arg(mostPlanColumns)
                       : file.broken.size() > 1000 ? QStringLiteral("more than 1000 of its rows are no CSV")
                                                   : QStringLiteral("a plan may have %1 rows; divide it into several files").arg(mostPlanRows));
    if (isHeader) {
        return failure(ErrorCode::Syntax, subject,
                       file.broken.empty() ? QStringLiteral("it is empty; a first row with the names of the columns is needed")
                                           : QStringLiteral("line %1: the row with the names of the columns cannot be read: %2")
                                                 .arg(QString::number(file.broken.front().line), file.broken.front().why));
    }
    if (!file.hasHeader) {
        for (qsizetype i = 1; i <= widest; ++i)
            file.header << planWords(QT_TRANSLATE_NOOP("PlanFile", "Column %1")).arg(i);
    }
    return file;
}

Result<PlanFile> loadPlanFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // One more than allowed tells that it is too large, also where it has no size, as a pipe.
    const QByteArray bytes = file.read(largestPlanFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return readPlanFile(bytes, path);
}

PlanColumns guessPlanColumns(const PlanFile& file)
{
    PlanColumns columns;
    if (!file.hasHeader) {
        columns.at = {{PlanField::DateTime, 0}, {PlanField::Text, 1}};
        if (file.header.size() > 2)
            columns.at.emplace(PlanField::Link, 2);
        return columns;
    }
    for (int i = 0; i < static_cast<int>(file.header.size()); ++i) {
        if (const auto field = fieldFromHeading(file.header.at(i)))
            columns.at.emplace(*field, i);   // the first of that meaning
    }
    // Two networks as headings mean a column for each; one alone may be anything.
    for (int i = 0; i < static_cast<int>(file.header.size()); ++i) {
        if (const QString network = networkFromWords(file.header.at(i)); !network.isEmpty())
            columns.networkFlags.emplace(network, i);
    }
    if (columns.networkFlags.size() < 2 || columns.at.contains(PlanField::Network))
        columns.networkFlags.clear();
    if (columns.at.contains(PlanField::Date) && columns.at.contains(PlanField::Time))
        columns.at.erase(PlanField::DateTime);
    constexpr std::array own{"id", "date", "time", "zone", "network", "status", "text", "alt_text", "posted_link"};
    columns.isOwn = std::all_of(own.begin(), own.end(), [&file](const char* name) { return file.header.contains(QLatin1String(name)); });
    return columns;
}

Result<void> mapPlanColumn(PlanColumns& columns, const PlanFile& file, PlanField field, const QString& header)
{
    if (header.isEmpty()) {
        columns.at.erase(field);
        return {};
    }
    auto index = file.header.indexOf(header);
    if (index < 0) {
        bool isNumber = false;
        index = header.toInt(&isNumber) - 1;
        if (!isNumber || index < 0 || index >= file.header.size())
            return failure(ErrorCode::NotFound, header, QStringLiteral("the columns of the file are %1").arg(file.header.join(QLatin1String(", "))));
    }
    setPlanColumn(columns, field, static_cast<int>(index));
    return {};
}

void setPlanColumn(PlanColumns& columns, PlanField field, int column)
{
    columns.at[field] = column;
    // Date and time stand in one column or in two, and who names one means that one.
    if (field == PlanField::DateTime) {
        columns.at.erase(PlanField::Date);
        columns.at.erase(PlanField::Time);
    } else if (field == PlanField::Date || field == PlanField::Time) {
        columns.at.erase(PlanField::DateTime);
    } else if (field == PlanField::Network) {
        columns.networkFlags.clear();
    }
}

QString networkFromWords(const QString& words)
{
    QString folded = foldForSearch(words);
    for (const char* ending : {" page", " profile", " account", " channel", " business"}) {
        if (folded.endsWith(QLatin1String(ending)))
            folded.chop(static_cast<qsizetype>(qstrlen(ending)));
    }
    if (folded == QLatin1String("twitter x") || folded == QLatin1String("x twitter") || folded == QLatin1String("twitter"))
        return QStringLiteral("x");
    for (const Network& network : builtInNetworks()) {
        if (folded == network.id || folded == foldForSearch(network.name))
            return network.id;
    }
    return {};
}

QString networkWords(const QString& id)
{
    const Network* network = findNetwork(id);
    return network ? network->name : id;
}

} // namespace clarion
