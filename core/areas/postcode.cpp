#include "areas/postcode.h"

#include <algorithm>
#include <array>
#include <string_view>

// Shapes and letters as Royal Mail's Programmers' Guide and British Standard 7666 have them.

namespace clarion {
namespace {

constexpr std::array<std::string_view, 124> postcodeAreas{
    "AB", "AL", "B",  "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR", "CT", "CV",
    "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E",  "EC", "EH", "EN", "EX", "FK", "FY", "G",  "GL", "GU", "GY",
    "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L",  "LA", "LD", "LE",
    "LL", "LN", "LS", "LU", "M",  "ME", "MK", "ML", "N",  "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL",
    "PO", "PR", "RG", "RH", "RM", "S",  "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA",
    "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W",  "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE"};
static_assert(std::is_sorted(postcodeAreas.begin(), postcodeAreas.end()));

/// Where districts may end in a letter: "SW1A".
constexpr std::array<std::string_view, 8> letteredAreas{"E", "EC", "N", "NW", "SE", "SW", "W", "WC"};

bool isOneOf(QStringView letters, const auto& areas)
{
    return std::any_of(areas.begin(), areas.end(), [letters](std::string_view area) {
        return letters == QLatin1StringView(area.data(), static_cast<qsizetype>(area.size()));
    });
}

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isLetter(QChar sign)
{
    return sign >= u'A' && sign <= u'Z';
}

QStringView lettersOf(QStringView text)
{
    return text.first(std::find_if_not(text.begin(), text.end(), isLetter) - text.begin());
}

bool isInward(QStringView text)
{
    static constexpr QStringView letters = u"ABDEFGHJLNPQRSTUWXYZ";
    return text.size() == 3 && isDigit(text[0]) && letters.contains(text[1]) && letters.contains(text[2]);
}

bool isOutward(QStringView text)
{
    const QStringView area = lettersOf(text);
    const QStringView district = text.sliced(area.size());
    if (area.isEmpty() || area.size() > 2 || district.isEmpty() || district.size() > 2 || !isDigit(district[0]))
        return false;
    if (district[0] == u'0')
        return district.size() == 1 && area.size() == 2;   // "BL0"
    if (district.size() == 1 || isDigit(district[1]))
        return true;
    return isOneOf(area, letteredAreas) && QStringView(area.size() == 1 ? u"ABCDEFGHJKPSTUW" : u"ABEHMNPRVWXY").contains(district[1]);
}

/// The postcode of these signs, which stand without a blank.
std::optional<Postcode> postcodeOf(QStringView signs)
{
    if (signs.size() < 5 || !isOutward(signs.chopped(3)) || !isInward(signs.last(3)))
        return std::nullopt;
    return Postcode{signs.chopped(3).toString(), signs.last(3).toString()};
}

/// Every way to read O and 0, I and 1, that gives a postcode of an area that is in use.
std::vector<Postcode> readings(const QString& signs)
{
    static constexpr QStringView alike = u"O0I1";
    static constexpr QStringView other = u"0O1I";
    std::vector<qsizetype> doubtful;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (alike.contains(signs[i]))
            doubtful.push_back(i);
    }
    std::vector<Postcode> found;
    for (unsigned int way = 0; way < 1u << doubtful.size(); ++way) {
        QString turned = signs;
        for (size_t i = 0; i < doubtful.size(); ++i) {
            if (way >> i & 1u)
                turned[doubtful[i]] = other[alike.indexOf(turned[doubtful[i]])];
        }
        if (auto postcode = postcodeOf(turned); postcode && isPostcodeArea(postcode->area()))
            found.push_back(std::move(*postcode));
    }
    return found;
}

TypedPostcode typed(Postcode postcode)
{
    using Kind = TypedPostcode::Kind;
    const QString area = postcode.area();
    if (area == QLatin1String("BF"))
        return {Kind::Forces, {}};
    // Banks and authorities, and parcels that go back.
    if (area == QLatin1String("BX") || area == QLatin1String("XX"))
        return {Kind::NoPlace, {}};
    return {Kind::Whole, std::move(postcode)};
}

} // namespace

QString Postcode::area() const
{
    return lettersOf(outward).toString();
}

qint64 Postcode::place() const
{
    qint64 place = 0;
    for (const QString* half : {&outward, &inward}) {
        for (const QChar sign : *half)
            place = place * 36 + (isDigit(sign) ? sign.unicode() - u'0' : sign.unicode() - u'A' + 10);
    }
    return place;
}

std::optional<Postcode> exactPostcode(const QString& text)
{
    const qsizetype blank = text.size() - 4;
    if (blank < 0 || text[blank] != u' ')
        return std::nullopt;
    Postcode postcode{text.left(blank), text.mid(blank + 1)};
    return isOutward(postcode.outward) && isInward(postcode.inward) ? std::optional(std::move(postcode)) : std::nullopt;
}

TypedPostcode TypedPostcode::read(const QString& text)
{
    QString signs = text.toUpper();
    signs.removeIf([](QChar sign) { return sign.isSpace(); });
    if (signs.size() < 2 || signs.size() > 8)
        return {};
    if (signs.startsWith(QLatin1String("BFPO")) && std::all_of(signs.cbegin() + 4, signs.cend(), isDigit))
        return {Kind::Forces, {}};
    if (signs == QLatin1String("GIR0AA"))   // the Girobank's
        return {Kind::NoPlace, {}};
    if (isOutward(signs))
        return {Kind::Half, {}};
    if (signs.size() > 7)
        return {};
    const auto asItIs = postcodeOf(signs);
    if (asItIs && isPostcodeArea(asItIs->area()))
        return typed(*asItIs);
    if (auto meant = readings(signs); meant.size() == 1)
        return typed(std::move(meant.front()));
    return asItIs ? typed(*asItIs) : TypedPostcode{};
}

bool isPostcodeArea(const QString& letters)
{
    return isOneOf(letters, postcodeAreas);
}

bool isCrownDependency(const QString& letters)
{
    return letters == QLatin1String("IM") || letters == QLatin1String("JE") || letters == QLatin1String("GY");
}

bool isNorthernIreland(const QString& letters)
{
    return letters == QLatin1String("BT");
}

Result<PostcodeRange> PostcodeTableReader::read(const QString& first, const QString& last, const QString& codes)
{
    const auto expected = [](const QString& what) { return failure(ErrorCode::Syntax, {}, what); };
    const auto from = exactPostcode(first);
    if (!from)
        return expected(QStringLiteral("first: a postcode as “AB15 6XS” expected, “%1” found").arg(first));
    const auto to = exactPostcode(last);
    if (!to)
        return expected(QStringLiteral("last: a postcode as “AB15 6XS” expected, “%1” found").arg(last));
    if (isCrownDependency(from->area()))
        return expected(QStringLiteral("first: a postcode of the United Kingdom expected, %1 is none").arg(first));
    if (from->area() != to->area() || first.size() != last.size())
        return expected(QStringLiteral("last: a postcode of the same area and length as %1 expected, %2 found").arg(first, last));
    const qint64 begin = from->place();
    const qint64 end = to->place();
    if (end < begin)
        return expected(QStringLiteral("last: a postcode not before %1 expected, %2 found").arg(first, last));
    if (begin < m_first)
        return expected(QStringLiteral("first: the shorter postcodes before the longer ones, then by digits and letters expected; "
                                       "%1 stands before the row above").arg(first));
    if (begin <= m_last)
        return expected(QStringLiteral("first: a postcode after the row above expected, %1 lies in it").arg(first));
    m_first = begin;
    m_last = end;
    QStringList list = codes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (list.isEmpty())
        return expected(QStringLiteral("gss_codes: a code, or several with blanks between them, expected, nothing found"));
    if (list.removeDuplicates() > 0)
        return expected(QStringLiteral("gss_codes: each code once expected, “%1” found").arg(codes));
    return PostcodeRange{*from, *to, list};
}

PostcodeAnswer::Status PostcodeAnswer::status() const
{
    switch (because) {
    case Because::Answered:
        return areas.size() == 1 ? Status::Found : Status::Choice;
    case Because::NotAPostcode:
    case Because::HalfOnly:
        return Status::Invalid;
    case Because::Forces:
    case Because::NoPlace:
    case Because::AreaUnused:
    case Because::CrownDependency:
    case Because::NotInTable:
        return Status::Unknown;
    case Because::NorthernIrelandMissing:
    case Because::NoTable:
        return Status::Missing;
    }
    return Status::Unknown;
}

} // namespace clarion
