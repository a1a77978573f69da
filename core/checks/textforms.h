#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace clarion {

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// What somebody meant to fill in: {{…}}, [[…]], [insert …], [name], XXX, lorem ipsum, TODO.
[[nodiscard]] std::vector<TextSpan> findPlaceholders(const QString& text);

/// A link that will not work as it is written, or not safely. Only its form is looked at: no network.
struct LinkFlaw {
    enum class Kind { Broken, Insecure };
    TextSpan span;
    Kind kind = Kind::Broken;
    friend bool operator==(const LinkFlaw&, const LinkFlaw&) = default;
};
[[nodiscard]] std::vector<LinkFlaw> findLinkFlaws(const QString& text);

/// Hashtags that a screen reader cannot take apart: a long row of small letters without a capital.
[[nodiscard]] std::vector<TextSpan> findJoinedHashtags(const QString& text);

/// A date with its weekday as people write it: "Thursday 8th June", "dydd Iau 8 Mehefin 2026".
struct SpokenDate {
    TextSpan span;
    int weekday = 0;             ///< 1 = Monday … 7 = Sunday
    int day = 0;
    int month = 0;
    std::optional<int> year;
    bool isAboutVoting = false;  ///< "polling day is …", "vote for us on …"

    /// The date that is meant: without a year the one that is nearest to `around`, up to a month back.
    [[nodiscard]] QDate meant(const QDate& around) const;
    friend bool operator==(const SpokenDate&, const SpokenDate&) = default;
};
[[nodiscard]] std::vector<SpokenDate> findSpokenDates(const QString& text);

} // namespace clarion
