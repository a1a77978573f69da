#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/transaction.h"

#include <QSet>
#include <QStringList>

namespace clarion {

/// How a word is compared: small letters, straight apostrophes, composed, without the "'s" of an owner.
[[nodiscard]] QString spellingKey(const QString& word);

/// The words that the officers of this workspace added to the dictionaries, by alphabet.
[[nodiscard]] Result<QStringList> readOwnWords(const Database& database);
/// Adds one; one that is there already changes nothing. Errors: InvalidArgument where it is no word, or there are too many.
[[nodiscard]] Result<void> addOwnWord(Transaction& transaction, const QString& word, const Clock& clock);
[[nodiscard]] Result<void> removeOwnWord(Transaction& transaction, const QString& word, const Clock& clock);

} // namespace clarion
