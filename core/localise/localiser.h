#pragma once

#include "areas/area.h"
#include "base/result.h"
#include "library/tool.h"
#include "localise/comparison.h"
#include "localise/texttemplate.h"
#include "networks/network.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace clarion {

/// Why a tool has nothing to say about an area. Missing is told as missing, never as 0.
struct Withheld {
    enum class Because {
        NoFigures,        ///< the dataset has nothing for this area
        PeriodMissing,    ///< it has other periods, not this one
        Excluded,         ///< the publisher says the figure is false or not comparable
        OtherBoundaries,  ///< the figures are of another boundary set and the ground is not the same
        PartMissing,      ///< of an estimate: the dataset has no figure for a part of the area
        PartExcluded,     ///< of an estimate: the publisher says that the figure of a part of the area is false or not comparable
        DatasetMissing,   ///< the dataset is in no feed that was read
        NothingToCompare, ///< a rank is asked for, and the nation has no other figure; an estimate has none beside it ever
        ChangeFromZero,   ///< a change in percent is asked for, and the earlier figure is 0
        Withdrawn         ///< the tool or the dataset was taken back by its publisher
    };
    Because because = Because::NoFigures;
    QString dataset;   ///< its label; the tool's title where that was withdrawn
    QString period;
    QString detail;    ///< the publisher's reason, the boundary set, or the nations that are covered; with nothing to compare, the
                       ///< boundary set of an estimate
};

/// One figure of a localised output.
struct LocalisedFigure {
    DatasetId dataset;
    QString period;
    double value = 0;  ///< of an estimate: as it is shown
    QString display;   ///< rounded to the dataset's decimals, with £ or % where the unit has one
    QString code = {}; ///< that the area stands under in the dataset: a superseded one, perhaps; empty for a change and an estimate
    bool isEstimate = false;   ///< added up from the figures of other boundaries, or the change of two such figures
};

/// The text for one network.
struct LocalisedText {
    QString network;
    QString label;               ///< heading of the wording that was chosen: "worse, short"
    QString text;                ///< exactly what is handed off
    int length = 0;              ///< as the network counts
    std::optional<int> limit;
    bool fits = true;
};

/// A tool made about one area.
struct LocalisedOutput {
    ItemId tool;
    Area area;
    TextLanguage language = TextLanguage::English;
    std::optional<Withheld> withheld;   ///< where set, the rest is empty
    Direction direction = Direction::Any;
    std::map<QString, LocalisedFigure> figures;
    std::map<QString, QString> said;    ///< by template name, what its words may say of the figures: "now", "now.rank", "change" …
    std::vector<LocalisedText> texts;
    QString link;
    QString source;                     ///< source line with periods, boundaries and attribution
    QString altText;                    ///< of the card, without imprint and source
    QHash<QString, QString> cardTexts;  ///< the card's text slots, imprint excepted
};

/// Everything that localising one tool needs, fetched once for all areas.
struct ToolContext {
    struct Table {
        Dataset dataset;
        QString period;                   ///< what the request came to
        QHash<QString, double> values;    ///< by area code
        bool isMonthly = false;           ///< see isMonthly()
    };
    Tool tool;
    std::vector<std::optional<Table>> tables;              ///< one for each of tool.figures, in their order
    QHash<QString, QStringList> covered;                   ///< dataset → codes that have any figure
    QHash<AreaKey, QStringList> supersededCodes;           ///< see AreaRepository
    QHash<QString, QHash<QString, QString>> unchanged;     ///< "FROM→TO" sets → code → code
    QHash<QString, AreaOverlaps> overlaps;                 ///< "FROM→TO" sets; wanted only where a dataset adds up
};

/// The key of ToolContext::unchanged and ToolContext::overlaps.
[[nodiscard]] QString boundaryPair(const QString& fromSet, const QString& toSet);

/// Makes localised outputs of one tool. Pure; may be used from several threads at once.
class Localiser {
public:
    /// Parses the tool's templates. Errors: Syntax, naming the template and the unknown name in it.
    [[nodiscard]] static Result<Localiser> prepare(ToolContext context, std::vector<Network> networks);

    /// `wording`: 0 is the area's own; each further number another one, round and round, for each network by itself.
    /// In Welsh only where the tool has Welsh texts; else in English.
    [[nodiscard]] LocalisedOutput localise(const Area& area, int wording = 0, TextLanguage language = TextLanguage::English) const;
    /// English, and Welsh for an area in Wales where the tool has Welsh texts.
    [[nodiscard]] std::vector<TextLanguage> languagesFor(const Area& area) const;
    [[nodiscard]] const Tool& tool() const { return m_context.tool; }
    /// What the tool works with, as it was given.
    [[nodiscard]] const ToolContext& context() const { return m_context; }

private:
    struct Variant {
        Direction direction;
        bool isShort;
        TextLanguage language;
        QString network;
        QString label;
        TextTemplate text;
    };
    /// The tool's words in one language.
    struct Words {
        QString title;
        TextTemplate link;
        TextTemplate alt;
        QHash<QString, TextTemplate> cardTexts;
    };
    struct Found {
        const ToolContext::Table* table;
        double value;
        QString code;                  ///< empty for an estimate
        bool otherBoundaries = false;
        bool isEstimate = false;

        /// Negative where not even the last digits before the point are shown.
        [[nodiscard]] int decimals() const;
    };

    Localiser(ToolContext context, std::vector<Network> networks, Words english)
        : m_context(std::move(context)), m_networks(std::move(networks)), m_english(std::move(english)) {}

    [[nodiscard]] static Result<Words> parseWords(const ToolWords& words, const QStringList& known, const QString& where);
    /// Makes ready for what the templates name: the rest need not be worked out for each area.
    void prepareNames();
    [[nodiscard]] const Words& wordsIn(TextLanguage language) const { return language == TextLanguage::Welsh && m_welsh ? *m_welsh : m_english; }
    void setFigure(TemplateValues& values, size_t figure, const Found& found, const LocalisedFigure& shown, TextLanguage language) const;
    /// Whether there was something to compare with: an estimate stands under no code and has no neighbours on its own ground.
    [[nodiscard]] bool setComparison(TemplateValues& values, size_t figure, const Found& found, TextLanguage language) const;
    [[nodiscard]] tl::expected<LocalisedFigure, Withheld> changeOf(const std::map<QString, LocalisedFigure>& figures, const Dataset& dataset,
                                                                   TextLanguage language) const;
    void setChange(TemplateValues& values, const std::map<QString, LocalisedFigure>& figures, const LocalisedFigure& change, const Dataset& dataset,
                   TextLanguage language) const;
    void setValue(TemplateValues& values, const QString& name, const QString& value) const;
    [[nodiscard]] tl::expected<Found, Withheld> find(size_t figure, const Area& area) const;
    /// What stands in the table under this code of its boundary set, or under one that it supersedes.
    [[nodiscard]] tl::expected<Found, Withheld> findUnderCode(const ToolContext::Table& table, const QString& code) const;
    /// The sum of what the areas of the dataset's boundaries contribute, each by the share of its people that live in `area`.
    [[nodiscard]] tl::expected<Found, Withheld> estimate(const ToolContext::Table& table, const Area& area) const;
    [[nodiscard]] static QString sourceLine(const std::vector<Found>& figures, TextLanguage language);
    /// Every variant that may be taken, the most fitting kind first, and in each kind the area's own first.
    [[nodiscard]] std::vector<const Variant*> candidates(Direction direction, TextLanguage language, const QString& network,
                                                         const QString& areaCode) const;
    [[nodiscard]] LocalisedText textFor(const Network& network, Direction direction, TextLanguage language, const QString& areaCode,
                                        const TemplateValues& values, int wording) const;

    ToolContext m_context;
    std::vector<Network> m_networks;
    Words m_english;
    std::optional<Words> m_welsh;
    std::vector<Variant> m_variants;
    QSet<QString> m_named;   ///< by any template
    /// For each of the tool's figures, in their order: set where a template names its rank or median.
    std::vector<std::shared_ptr<const FigureField>> m_fields;
};

/// How many decimals an estimate is shown with: its three leading digits, and no more decimals than the dataset has. Negative
/// where the last digits before the point are zeros, as with "12,300".
[[nodiscard]] int estimateDecimals(double value, int decimals);

/// A figure as people read it: "£6,805", "11.6%", "15.7".
[[nodiscard]] QString displayedValue(double value, const Dataset& dataset);

/// The same for headlines: "£1.2m", "3bn"; below a million as displayedValue().
[[nodiscard]] QString shortValue(double value, const Dataset& dataset, TextLanguage language = TextLanguage::English);

/// "up", "down" or "unchanged", by the figures as they are shown.
[[nodiscard]] QString movement(double from, double to, int decimals, TextLanguage language = TextLanguage::English);

/// Better, worse or same for residents, judged by the figures as they are shown: a change that rounding hides is
/// no change. Any where the dataset knows no better.
[[nodiscard]] Direction directionOf(double from, double to, const Dataset& dataset);

/// One translated sentence.
[[nodiscard]] QString withheldSentence(const Withheld& withheld, const Area& area);

} // namespace clarion
