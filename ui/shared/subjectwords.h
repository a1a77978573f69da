#pragma once

#include <QString>

namespace clarion {

/// What a post is about, in words, to stand alone: "Local issues"; "Not said" for no subject.
[[nodiscard]] QString subjectWords(const QString& subject);
/// The same within a sentence: "local issues", "personal posts".
[[nodiscard]] QString subjectPhrase(const QString& subject);

} // namespace clarion
