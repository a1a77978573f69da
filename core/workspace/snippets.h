#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/transaction.h"

#include <QStringList>

#include <vector>

namespace clarion {

/// A text that is used again and again, by its name: a sentence, or a set of hashtags.
struct Snippet {
    QString name;   ///< letters, digits and hyphens, so that it can be typed: ";bus-surgery"
    QString text;

    /// Whether it is nothing but hashtags.
    [[nodiscard]] bool isHashtagSet() const;

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// The snippets of the workspace, by name. Errors: Syntax, Database.
[[nodiscard]] Result<std::vector<Snippet>> readSnippets(const Database& database);
/// Adds one, or changes the one that was called `formerName`. Names differ by more than capitals.
/// Errors: InvalidArgument (a name that cannot be typed, no text, too much of either), Ambiguous (the name is taken).
[[nodiscard]] Result<void> saveSnippet(Transaction& transaction, const QString& formerName, const Snippet& snippet, const Clock& clock);
[[nodiscard]] Result<void> removeSnippet(Transaction& transaction, const QString& name, const Clock& clock);

/// The hashtags of all sets, each once, by alphabet.
[[nodiscard]] QStringList hashtagsOf(const std::vector<Snippet>& snippets);

} // namespace clarion
