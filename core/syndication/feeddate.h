#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clarion {

/// Reads a date as feeds write it, in seconds since 1970 in UTC; fractions are dropped. Nothing where no date can be
/// meant, rather than a wrong one.
///
/// RFC 822 and 2822 with what people make of them (two-digit years, named and military zones, no seconds, no time, a
/// wrong or foreign name of the day, commas anywhere), RFC 3339 and ISO 8601 (basic and extended, ordinal, week),
/// asctime, seconds or milliseconds since 1970, months in the languages of Europe, Korean dates. A date without a zone
/// is in UTC. Two-digit years are 1970 to 2069. Day before month in 11/12/2026, unless only the other can be.
[[nodiscard]] std::optional<std::int64_t> parseFeedDate(std::string_view text);

/// RFC 3339 in UTC: "2026-11-24T09:00:00Z".
[[nodiscard]] std::string rfc3339(std::int64_t seconds);

} // namespace clarion
