#include "areas/outline.h"

#include <QRegularExpression>

#include <cmath>

namespace clarion {
namespace {

constexpr qsizetype mostPoints = 20'000;

} // namespace

Result<AreaOutline> parseOutline(const QString& text)
{
    const auto expected = [](const QString& what) { return failure(ErrorCode::Syntax, QStringLiteral("outline"), what); };
    static const QRegularExpression whole(QStringLiteral("\\A\\s*(?:POLYGON|MULTIPOLYGON)\\s*Z?\\s*\\("), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ringShape(QStringLiteral("\\(([^()]*)\\)"));
    if (!whole.match(text).hasMatch() || text.count(QLatin1Char('(')) != text.count(QLatin1Char(')')))
        return expected(QStringLiteral("POLYGON((longitude latitude, …)) or MULTIPOLYGON(((…))) expected"));
    AreaOutline outline;
    qsizetype points = 0;
    for (auto rings = ringShape.globalMatch(text); rings.hasNext();) {
        const QString inside = rings.next().captured(1);
        std::vector<std::pair<double, double>> ring;
        for (const QStringView pair : QStringView(inside).split(QLatin1Char(','))) {
            if (++points > mostPoints)
                return expected(QStringLiteral("at most %1 points expected; a shape for cards can be simple").arg(mostPoints));
            const QList<QStringView> numbers = pair.trimmed().split(QLatin1Char(' '), Qt::SkipEmptyParts);
            bool isLongitude = false;
            bool isLatitude = false;
            const double longitude = numbers.value(0).toDouble(&isLongitude);
            const double latitude = numbers.value(1).toDouble(&isLatitude);
            if (!isLongitude || !isLatitude || !(std::abs(longitude) <= 180) || !(std::abs(latitude) <= 90))
                return expected(QStringLiteral("a longitude and a latitude in degrees expected, “%1” found").arg(pair.trimmed().left(40)));
            ring.emplace_back(longitude, latitude);
        }
        if (ring.size() < 3)
            return expected(QStringLiteral("at least three points a ring expected"));
        outline.push_back(std::move(ring));
    }
    if (outline.empty())
        return expected(QStringLiteral("at least one ring of points expected"));
    return outline;
}

} // namespace clarion
