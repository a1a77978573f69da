#include "localise/localiser.h"

#include <QCoreApplication>

namespace clarion {

QString withheldSentence(const Withheld& withheld, const Area& area)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Withheld", text); };
    switch (withheld.because) {
    case Withheld::Because::NoFigures:
        if (!withheld.detail.isEmpty())
            return words(QT_TRANSLATE_NOOP("Withheld", "“%1” has no figures for %2: it covers %3 only."))
                .arg(withheld.dataset, area.name, withheld.detail);
        return words(QT_TRANSLATE_NOOP("Withheld", "“%1” has no figures for %2.")).arg(withheld.dataset, area.name);
    case Withheld::Because::PeriodMissing:
        return words(QT_TRANSLATE_NOOP("Withheld", "“%1” has no figure for %2 in %3."))
            .arg(withheld.dataset, area.name, withheld.period);
    case Withheld::Because::Excluded:
        return words(QT_TRANSLATE_NOOP("Withheld", "The publisher of “%1” says that this figure must not be used for %2: %3"))
            .arg(withheld.dataset, area.name, withheld.detail);
    case Withheld::Because::OtherBoundaries:
        return words(QT_TRANSLATE_NOOP("Withheld",
                                    "“%1” is counted on the %2 boundaries, and %3 is not the same ground as any area there."))
            .arg(withheld.dataset, withheld.detail, area.name);
    case Withheld::Because::PartMissing:
        return words(QT_TRANSLATE_NOOP("Withheld", "“%1” is counted on the %2 boundaries, and has no figure in %3 for a part of %4."))
            .arg(withheld.dataset, withheld.detail, withheld.period, area.name);
    case Withheld::Because::PartExcluded:
        return words(QT_TRANSLATE_NOOP("Withheld", "The publisher of “%1” says that the figure of a part of %2 must not be used: %3"))
            .arg(withheld.dataset, area.name, withheld.detail);
    case Withheld::Because::DatasetMissing:
        return words(QT_TRANSLATE_NOOP("Withheld", "The dataset “%1” is in none of the feeds that were read."))
            .arg(withheld.dataset);
    case Withheld::Because::Withdrawn:
        if (withheld.detail.isEmpty())
            return words(QT_TRANSLATE_NOOP("Withheld", "The publisher has withdrawn “%1”.")).arg(withheld.dataset);
        return words(QT_TRANSLATE_NOOP("Withheld", "The publisher has withdrawn “%1”: %2")).arg(withheld.dataset, withheld.detail);
    case Withheld::Because::NothingToCompare:
        if (!withheld.detail.isEmpty())
            return words(QT_TRANSLATE_NOOP("Withheld", "“%1” for %2 is an estimate from the %3 boundaries, which cannot be compared with figures of other areas."))
                .arg(withheld.dataset, area.name, withheld.detail);
        return words(QT_TRANSLATE_NOOP("Withheld", "“%1” has no other figure in %3 that %2 could be compared with in %4."))
            .arg(withheld.dataset, area.name, area.nation, withheld.period);
    case Withheld::Because::ChangeFromZero:
        return words(QT_TRANSLATE_NOOP("Withheld", "“%1” was 0 for %2 in %3, and nothing can be a percentage of 0."))
            .arg(withheld.dataset, area.name, withheld.period);
    }
    return {};
}

} // namespace clarion
