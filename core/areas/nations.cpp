#include "areas/nations.h"

#include <algorithm>
#include <array>

namespace clarion {

QString nationsOf(const QStringList& codes)
{
    struct Nation {
        char letter;
        const char* name;
    };
    static constexpr std::array nations{Nation{'E', "England"}, Nation{'W', "Wales"}, Nation{'S', "Scotland"},
                                        Nation{'N', "Northern Ireland"}};
    QStringList names;
    for (const Nation& nation : nations) {
        const bool covered = std::any_of(codes.begin(), codes.end(), [&nation](const QString& code) {
            return code.startsWith(QLatin1Char(nation.letter));
        });
        if (covered)
            names << QString::fromLatin1(nation.name);
    }
    if (names.size() == 4)
        return {};
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last : names.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

} // namespace clarion
