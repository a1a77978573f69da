#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clarion {

/// Whether the time to share an item has come.
enum class ShareWindow { Upcoming, Open, Over };

/// One thing that a feed publishes. What only its kind has stays in `payload`, as published.
struct Item {
    FeedId feed;
    QString kind;    ///< tool, message, policy, example, guide, lesson, event-idea, society, notice, dataset, areas, rules, media, article
    ItemId id;
    int rev = 1;
    QString title;
    QString from;    ///< ISO date, empty = always
    QString until;
    bool withdrawn = false;
    QJsonObject payload;
    QDateTime embargo;     ///< not to be posted before; invalid = none
    QDateTime published;   ///< of articles

    [[nodiscard]] QString body() const { return payload.value(QLatin1String("body")).toString(); }
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] ShareWindow shareWindow(const QDate& today) const;
    /// The publisher's reason for a withdrawal; empty where it is not withdrawn.
    [[nodiscard]] std::optional<QString> withdrawnBecause() const;
    /// The id of what its publisher puts in its place; empty where there is nothing.
    [[nodiscard]] ItemId replacedBy() const;
    /// What search looks through beside the title: summary, text and topics, plain or Markdown, as published. Kept in
    /// items.text; 0002_feeds.sql makes the same of what was there before.
    [[nodiscard]] QString searchText() const;

    friend bool operator==(const Item&, const Item&) = default;
};

/// How many of the figure's unit are better for residents.
enum class Better { Up, Down, None };

/// A stretch of figures that must not be shown, with the publisher's reason.
struct Exclusion {
    QString code;
    QString from;  ///< first period, empty = from the beginning
    QString to;    ///< last period, empty = to the end
    QString why;

    [[nodiscard]] bool covers(const QString& areaCode, const QString& period) const;
    friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

/// A table of figures: where they come from and how to show them.
struct Dataset {
    FeedId feed;
    DatasetId id;
    QString label;
    QString unit;         ///< "GBP…" shows £, "percent" shows %
    int decimals = 0;
    Better better = Better::None;
    QString boundarySet;
    bool addsUp = false;  ///< the figure of two areas together is their sum: counts do, rates and medians never
    QString source;
    QString sourceUrl;
    QString licence;
    QString attribution;
    QString caution;
    std::vector<Exclusion> exclusions;
    std::optional<QString> withdrawn;   ///< the publisher's reason, where it was

    [[nodiscard]] static Dataset fromItem(const Item& item);
    /// The reason why this figure must not be shown, if there is one.
    [[nodiscard]] std::optional<QString> excludedBecause(const QString& code, const QString& period) const;

    friend bool operator==(const Dataset&, const Dataset&) = default;
};

} // namespace clarion
