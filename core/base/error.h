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
    // The network
    Offline,
    Timeout,
    Tls,
    HttpStatus,
    Redirected,        ///< a redirect to somewhere a feed must not send us
    TooLarge,          ///< more bytes than promised or than allowed
    Truncated,
    // Feeds
    CaptivePortal,     ///< a web page where a feed should be: a sign-in page of the network, most likely
    KeyInvalid,
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

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace clarion
