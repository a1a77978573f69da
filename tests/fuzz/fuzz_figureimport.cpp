// A spreadsheet of figures. Before the first empty line the input says where its columns are, one a line: code, value,
// period; "*" as the value stands for columns that are periods.

#include "fuzztarget.h"

#include "base/csv.h"
#include "feed/source/figureimport.h"

#include <cmath>
#include <set>

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const qsizetype end = input.indexOf("\n\n");
    const QList<QByteArray> words = input.left(std::max<qsizetype>(end, 0)).split('\n');
    FigureColumns columns{QString::fromUtf8(words.value(0)), QString::fromUtf8(words.value(1)), QString::fromUtf8(words.value(2)), {}, false};
    columns.arePeriods = columns.value == QLatin1String("*");
    if (columns.period.isEmpty())
        columns.onePeriod = QStringLiteral("2024");
    const auto imported = importFigures(end < 0 ? input : input.mid(end + 2), QStringLiteral("fuzz"), columns, {});
    if (!imported)
        return;
    std::set<std::pair<QString, QString>> seen;
    for (const ImportedFigure& figure : imported->figures) {
        bool valid = false;
        expect(std::isfinite(figure.value.toDouble(&valid)) && valid, "a figure is a number");
        expect(!figure.period.isEmpty() && figure.period == figure.period.trimmed(), "a figure has a period");
        expect(figure.line > imported->headerLine, "a figure stands below the header");
        expect(seen.emplace(figure.code, figure.period).second, "a figure stands once");
    }
    for (const ImportRemark& remark : imported->leftOut)
        expect(remark.line > 0 && !remark.why.isEmpty(), "what is left out has a reason");
    const auto table = parseCsv(imported->toCsv(), QStringLiteral("fuzz"));
    expect(table && table->rows.size() == imported->figures.size(), "the figures read back");
    static_cast<void>(datasetDescription(*imported, columns.code, columns.value, columns.period));
}
