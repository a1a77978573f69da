#pragma once

#include "areas/area.h"
#include "library/tool.h"
#include "localise/language.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace clarion {

/// Where an area's figure stands among those of its nation.
struct Rank {
    int position = 0;   ///< 1: the highest figure
    int of = 0;         ///< areas of the group that have a figure, this one included
    bool tied = false;  ///< others of the group show the same figure
    QString group;      ///< as people say it: "England"
    int equals = 1;     ///< areas that show this figure, this one included

    /// "12th highest of 543 in England", "joint 12th highest of …", "highest of …", "lowest of …"; counted from the end that is
    /// nearer, so that the last but one is the "2nd lowest". The same in Welsh.
    [[nodiscard]] QString words(TextLanguage language = TextLanguage::English) const;
};

/// An area's figure beside those of the others, of the same dataset and period.
struct Comparison {
    std::optional<Rank> rank;        ///< empty where the nation has no other figure
    std::optional<double> median;    ///< of all areas that have a figure; empty where there is none
    QString medianOf;                ///< whose median: "England and Wales", "the UK"
    int quarter = 0;                 ///< of the nation's figures, 1 the highest to 4; 0 where there are fewer than four

    /// "in the highest quarter of 543 in England", "in the second lowest quarter of …"; empty where there is none.
    [[nodiscard]] QString quarterWords(TextLanguage language = TextLanguage::English) const;
};

/// The figures of one dataset and period, sorted once to compare many areas with. They are compared as they are shown, rounded
/// to the dataset's decimals, so that nobody is ranked by what cannot be seen; equal ones share the better place, and the
/// places behind them stay empty (1, 2, 2, 4). What the publisher excludes is not counted. An area that stands under a
/// present and a superseded code is counted once.
class FigureField {
public:
    /// `values`: by area code.
    FigureField(const Dataset& dataset, const QString& period, const QHash<QString, double>& values,
                const QHash<AreaKey, QStringList>& supersededCodes);

    /// `value` is one of the figures, and `code` what it stands under.
    [[nodiscard]] Comparison compare(double value, const QString& code) const;
    /// Of all areas that have a figure; empty where there is none.
    [[nodiscard]] std::optional<double> median() const { return m_median; }
    /// The figures of the nation that `code` lies in, rising.
    [[nodiscard]] std::vector<double> ofNation(const QString& code) const { return code.isEmpty() ? std::vector<double>() : m_ofNation.value(code.at(0)); }
    /// Whose median: "England and Wales", "the UK".
    [[nodiscard]] const QString& medianGroup() const { return m_medianOf; }

private:
    int m_decimals;
    QHash<QChar, std::vector<double>> m_ofNation;   ///< rising, by the first letter of the codes
    std::optional<double> m_median;
    QString m_medianOf;
};

/// In words; empty where there is no median. `value` is the one that was compared.
[[nodiscard]] QString besideMedian(double value, int decimals, const Comparison& comparison, TextLanguage language = TextLanguage::English);

/// "twice the median of the UK", "about half the median of …", "above …", "the same as …". Multiples are said where they are
/// within a fortieth, with "about" where they are not exact; both figures as they are shown.
[[nodiscard]] QString besideMedian(double value, double median, const QString& medianOf, TextLanguage language = TextLanguage::English);

/// The middle figure, or the mean of the two in the middle. Of at least one.
[[nodiscard]] double medianOf(std::vector<double> values);

} // namespace clarion
