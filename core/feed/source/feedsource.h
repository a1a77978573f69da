#pragma once

#include "areas/area.h"
#include "base/csv.h"
#include "cards/cardfacts.h"
#include "feed/source/sourceproblem.h"
#include "library/tool.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace clarion {

/// A file that goes into the feed with an item, by the name under which the item refers to it.
using SourceFiles = QMap<QString, QByteArray>;

/// Lines of a file by what stands there: "link", "figures/now", "variants/0".
using SourceLines = QHash<QString, int>;

struct SourceItem {
    Item item;          ///< without its `data`, which the builder adds
    SourceFiles files;
    QString file;       ///< where people edit it
    SourceLines lines;  ///< of a tool
};

/// A figure table as it stands in the folder, for the checks.
struct SourceDataset {
    Dataset dataset;
    QStringList periods;
    QHash<QString, QHash<QString, double>> values;   ///< period → code → value
};

/// A dataset whose figures a tool on the web tells, one address an area. They are kept beside its description.
struct WebFigures {
    QString id;
    QString file;          ///< the description
    int line = 0;          ///< of the address
    QString address;       ///< a template with {{area.code}} or {{area.slug}}
    QString boundarySet;

    /// datasets/ID.fetched.csv
    [[nodiscard]] QString fetchedFile() const { return QStringLiteral("datasets/%1.fetched.csv").arg(id); }
};

/// A feed as people edit it: the whole folder, read and checked file by file.
struct FeedSource {
    QString id;
    QString title;
    QString provider;
    QString level;
    QString language;
    QString accent;
    QString font;
    QString website;
    int expiresDays = 30;
    QStringList nextKeys;
    std::vector<SourceItem> items;
    QJsonArray notices;

    QHash<AreaKey, Area> areas;
    QHash<AreaKey, QStringList> supersededCodes;
    QSet<AreaKey> aliasCodes;
    QHash<QString, QHash<QString, QString>> unchanged;   // this and `overlaps`: see ToolContext
    QHash<QString, AreaOverlaps> overlaps;
    QHash<QString, SourceDataset> datasets;
    std::vector<WebFigures> webFigures;
    std::vector<Tool> tools;
    QHash<QString, QString> toolFiles;       ///< tool → file
    QHash<QString, SourceLines> toolLines;   ///< tool → lines of that file
    // What has faults of its own is not held against what builds on it: one slip would be told many times over.
    QSet<QString> faultyDatasets;
    QSet<QString> faultyTools;

    [[nodiscard]] bool hasBoundarySet(const QString& set) const;
    /// Of an area that is there, or one that it had before.
    [[nodiscard]] bool isAreaCode(const AreaKey& key) const;
};

/// Reads a card template, in the provider's colour. Given from outside, as core knows no drawing.
using CardReader = std::function<CardFacts(const QByteArray& svg, const QString& name, const QString& accent)>;

/// Whether the figures of the web lie in the folder, as they were fetched last, or are still to be asked for. Then nothing that
/// builds on them is checked yet.
enum class FetchedFigures { AreThere, AreToCome };

/// Reads the folder. Every fault is added to `problems`; the source is whole only when there is none.
[[nodiscard]] FeedSource readFeedSource(const QString& folder, const CardReader& cardReader, SourceProblems& problems,
                                        FetchedFigures fetched = FetchedFigures::AreThere);

/// The checks that need all of it: tools against datasets, areas and networks. `cardNames`: the text slots of each template.
void checkTools(const FeedSource& source, const QHash<QString, QStringList>& cardNames, SourceProblems& problems);

} // namespace clarion
