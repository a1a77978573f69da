#include "fuzztarget.h"

#include "base/csv.h"
#include "base/text.h"

#include <cmath>

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto table = parseCsv(input, QStringLiteral("fuzz"));
    if (!table)
        return;
    const int value = table->column(QLatin1StringView("value"));
    QByteArray written = csvRow(table->header);
    for (const CsvRow& row : table->rows) {
        expect(row.cells.size() == table->header.size(), "every row is as long as the header");
        written += csvRow(row.cells);
        static_cast<void>(csvRow(row.cells, true));
        bool valid = false;
        const double number = value < 0 ? 0 : row.cells.at(value).toDouble(&valid);
        if (!valid)
            continue;
        for (int decimals = 0; decimals <= 6; ++decimals)
            expect(formattedNumber(number, decimals).isEmpty() == !std::isfinite(number), "a figure shows as a number");
    }
    const auto again = parseCsv(written, QStringLiteral("fuzz"));
    expect(again && again->header == table->header && again->rows.size() == table->rows.size(), "a table reads back");
    for (size_t i = 0; i < table->rows.size(); ++i)
        expect(again->rows[i].cells == table->rows[i].cells, "a row reads back");
}
