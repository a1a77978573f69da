#pragma once

#include "areas/area.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace clarion {

/// A name that stands in a text and belongs somewhere else.
struct ForeignName {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString name;
    bool isPerson = false;
    bool isCertain = true;   ///< false for a single word at the head of a sentence: "Reading is fun"

    friend bool operator==(const ForeignName&, const ForeignName&) = default;
};

/// Names of areas and candidates to look for in texts, word by word: accents, case, "&" and punctuation make no difference,
/// but a name begins with a capital. Of names that overlap the longest counts, so that "North Durham" is never "Durham".
class PlaceNames {
public:
    /// Names that are at home here: found, and never reported. What was added first under a name counts.
    void addOwn(const QString& name) { add(name, true, false); }
    void addForeign(const QString& name) { add(name, false, false); }
    void addForeignPerson(const QString& name) { add(name, false, true); }

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// In the order of the text.
    [[nodiscard]] std::vector<ForeignName> find(const QString& text) const;

private:
    struct Name {
        QStringList words;   ///< folded
        QString name;
        bool isOwn;
        bool isPerson;
    };

    void add(const QString& name, bool isOwn, bool isPerson);

    QHash<QString, std::vector<Name>> m_names;   ///< by their first word
};

/// The names of every area but `own` and those that share ground with it, of all boundary sets.
[[nodiscard]] PlaceNames placeNames(const std::vector<Area>& areas, const Area& own, const QStringList& neighboursOfOwn);

} // namespace clarion
