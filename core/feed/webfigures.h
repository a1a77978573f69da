#pragma once

#include "base/cancel.h"
#include "feed/source/feedsource.h"
#include "feed/transport.h"

#include <optional>

namespace clarion {

/// What a web tool answers about one area, most often one figure.
struct WebFigure {
    QString period;
    std::optional<double> value;   ///< none: the tool knows that there is none

    friend bool operator==(const WebFigure&, const WebFigure&) = default;
};

/// Reads an answer, as the schema “figures” has it. Errors: Syntax, with what was expected.
[[nodiscard]] Result<std::vector<WebFigure>> parseWebFigures(const QByteArray& json);

struct FiguresFetch {
    QString source;                                              ///< the folder that people edit
    CardReader cardReader;
    std::function<std::unique_ptr<Transport>()> makeTransport;   ///< called in each of a few threads
    CancelToken cancel = {};
    /// Told after each answer, from any thread, one at a time: how many of how many addresses have been asked.
    std::function<void(int, int)> progress = {};
};

struct FetchedReport {
    QStringList files;      ///< which were written, relative to the folder
    int answers = 0;
    int without = 0;        ///< areas about which a tool has nothing: 404
};

/// Asks the web tools of every dataset with a figures_url about each area of its boundary set, and keeps what they say as
/// datasets/ID.fetched.csv. Nobody is asked while the folder has faults, and nothing is written unless everybody answered: a
/// figure, or 404 for none. Nothing is tried twice, and after a few failures the rest is not asked. A folder without such a
/// dataset is left to whoever builds.
/// Errors: Syntax (see `problems`), Cancelled, FileUnwritable.
[[nodiscard]] Result<FetchedReport> fetchFigures(const FiguresFetch& fetch, SourceProblems& problems);

} // namespace clarion
