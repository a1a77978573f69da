#pragma once

#include "base/result.h"
#include "library/item.h"

#include <QHash>

#include <array>
#include <vector>

namespace clarion {

/// A figure that a tool asks for.
struct FigureRequest {
    QString name;       ///< as templates call it
    DatasetId dataset;
    QString period;     ///< a period, or "latest" or "earliest" of the dataset as a whole
};

/// A figure made from two others.
struct ChangeRequest {
    enum class As { Difference, Percent };
    QString name;
    QString from;
    QString to;
    As as = As::Difference;
};

/// What templates may ask for beside a figure that takes the figures of all areas to tell: "now.rank".
inline constexpr std::array comparisonParts{".rank", ".quarter", ".median", ".median_of", ".beside_median"};

/// What templates may ask for beside any figure, changes too: "now.one" is there where the figure takes that plural, and
/// {{#now.one}}…{{/now.one}} leaves the words out where it does not (see pluralCategory()).
inline constexpr std::array pluralParts{".zero", ".one", ".two", ".few", ".many", ".other"};

/// Which way the figures went, for residents.
enum class Direction { Worse, Better, Same, Any };

/// One wording.
struct ToolVariant {
    Direction direction = Direction::Any;
    bool isShort = false;
    QString network;    ///< only for this network; empty = for all
    QString text;       ///< a template
    int line = 0;       ///< in the publisher's file, for the messages of `feed build`; 0 when it came by a feed
    bool isWelsh = false;
};

/// What a tool says in one language beside its variants.
struct ToolWords {
    QString title;
    QString summary;
    QString link;                        ///< a template
    QString alt;                         ///< a template
    QHash<QString, QString> cardTexts;   ///< templates for the card's text slots
};

/// An online tool with localised outputs, as published.
struct Tool {
    FeedId feed;
    ItemId id;
    int rev = 1;
    QString title;
    QString summary;
    QStringList topics;
    QString link;                        ///< a template
    QString card;                        ///< name of the card template among the feed's media; may be empty
    QString alt;                         ///< a template
    QHash<QString, QString> cardTexts;   ///< templates for the card's text slots
    std::vector<FigureRequest> figures;
    std::optional<ChangeRequest> change;
    std::vector<ToolVariant> variants;
    std::optional<ToolWords> welsh;      ///< there where the tool has Welsh variants
    std::optional<QString> withdrawn;    ///< the publisher's reason, where it was

    /// Reads what `feed build` wrote. Errors: Syntax, with what was expected where.
    [[nodiscard]] static Result<Tool> fromItem(const Item& item);

    /// Pounds less crimes say nothing: a change is of two figures of one dataset. True where there is no change.
    [[nodiscard]] bool changeIsOfOneDataset() const;

    /// Every name that this tool's templates may use.
    [[nodiscard]] QStringList templateNames() const;
};

[[nodiscard]] QString directionName(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromName(const QString& name);
/// "worse, short": the heading of a variant.
[[nodiscard]] QString variantLabel(const ToolVariant& variant);

} // namespace clarion
