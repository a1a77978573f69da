#include "fuzztarget.h"

#include "areas/postcode.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const QString text = QString::fromUtf8(input);
    const TypedPostcode read = TypedPostcode::read(text);
    if (read.kind == TypedPostcode::Kind::Whole) {
        expect(exactPostcode(read.postcode.text()) == read.postcode, "a postcode that was read is written as one");
        expect(TypedPostcode::read(read.postcode.text()).postcode == read.postcode, "a postcode that is written well reads back");
        expect(read.postcode.place() > 0 && read.postcode.place() < Q_INT64_C(78364164096), "seven signs in base 36");
    }
    const QStringList cells = text.split(QLatin1Char(','));
    if (const auto range = PostcodeTableReader().read(cells.value(0), cells.value(1), cells.value(2)))
        expect(range->first.place() <= range->last.place() && range->first.area() == range->last.area() && !range->codes.isEmpty(),
               "a range is whole");
}
