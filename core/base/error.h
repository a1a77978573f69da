#pragma once

#include <QString>

namespace clarion {

/// What went wrong, as a fact that code can act upon. Words for a person come from errorText().
enum class ErrorCode {
    // The caller's input
    InvalidArgument,   ///< a value that cannot be meant
    NotFound,          ///< something that was named does not exist
    Ambiguous,         ///< a name that fits several things
    // Files and the disk
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    DiskFull,
    Encoding,          ///< text that is not in the encoding it must have
    Syntax,            ///< text that does not follow its format
    // The database
    Database,
    DatabaseBusy,
    WorkspaceNewer,    ///< written by a newer Clarion
    WorkspaceDamaged,
    MigrationFailed,
    WorkspaceReplaced, ///< a backup was brought back under what was read before
    // The network
    Offline,
    Timeout,
    Tls,
    HttpStatus,        ///< an answer of trouble that has no code of its own; the detail is its number
    CredentialsNeeded, ///< 401: nobody signed in, or with the wrong password
    Forbidden,         ///< 403
    Gone,              ///< 410: taken down for good
    Busy,              ///< 429 or 503; see retryAfterSeconds
    Redirected,        ///< a redirect to somewhere a feed must not send us
    TooLarge,          ///< more bytes than promised or than allowed
    Truncated,
    WorkOffline,       ///< not asked for: the person works offline
    // Feeds
    CaptivePortal,     ///< a web page where a feed should be: a sign-in page of the network, most likely
    KeyInvalid,
    KeyRevoked,        ///< the publisher has withdrawn the pinned key
    SignatureInvalid,
    FormatUnknown,
    ManifestInvalid,
    ContentInvalid,    ///< a hash or a size that differs from the signed manifest
    Rollback,
    WrongPassphrase,
    // Work
    Cancelled,
    Internal
};

/// A failure as a value. `subject` is what it is about (a file, an address, a name) and `detail` the technical
/// fact, untranslated, for logs and for "Copy details".
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;
    qint64 retryAfterSeconds = 0;   ///< what the other side asked to wait; 0: it said nothing

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace clarion
