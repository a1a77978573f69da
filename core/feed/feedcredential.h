#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace clarion {

class SecretStore;

/// What opens a private feed: a name and a password, or a token. A plain value; it belongs into a SecretStore alone.
struct FeedCredential {
    enum class Kind { None, Basic, Bearer };

    Kind kind = Kind::None;
    QString user;      ///< of Basic
    QString secret;    ///< the password or the token

    /// Errors: InvalidArgument, naming the part but never the secret. RFC 7617: no ':' in a name, no control
    /// characters; a token is visible ASCII (RFC 6750), as it stands in a header bare.
    [[nodiscard]] static Result<FeedCredential> basic(const QString& user, const QString& password);
    [[nodiscard]] static Result<FeedCredential> bearer(const QString& token);

    /// The value of the Authorization header; empty for None. Basic is in UTF-8.
    [[nodiscard]] QByteArray authorizationHeader() const;

    /// As it lies in the keychain. Errors of reading: Syntax, InvalidArgument.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Result<FeedCredential> fromText(const QString& text);

    friend bool operator==(const FeedCredential&, const FeedCredential&) = default;
};

/// Under what name the credential of a feed or website is kept: its address without key and fragment, the same for a
/// folder, a folder with a slash and its clarion.json. "" where the address is none that may be signed in to.
[[nodiscard]] QString credentialKey(const QString& address);

/// The credential for an address, if somebody signed in. Errors: those of the store, and of a damaged entry.
[[nodiscard]] Result<std::optional<FeedCredential>> credentialFor(SecretStore& store, const QString& address);

} // namespace clarion
