#include "base/errortext.h"

#include <QCoreApplication>

namespace clarion {
namespace {

/// %1 is the subject, %2 the technical fact.
const char* sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return QT_TRANSLATE_NOOP("Error", "“%1” cannot be used: %2.");
    case ErrorCode::NotFound: return QT_TRANSLATE_NOOP("Error", "“%1” was not found: %2.");
    case ErrorCode::Ambiguous: return QT_TRANSLATE_NOOP("Error", "“%1” fits more than one: %2. Say which.");
    case ErrorCode::FileUnreadable: return QT_TRANSLATE_NOOP("Error", "The file %1 could not be read: %2. Check that it is there and that you may open it.");
    case ErrorCode::FileUnwritable: return QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2. Check that the folder exists and that you may write there.");
    case ErrorCode::FileTooLarge: return QT_TRANSLATE_NOOP("Error", "The file %1 is too large: %2. Choose a smaller one.");
    case ErrorCode::DiskFull: return QT_TRANSLATE_NOOP("Error", "There is no room left on the disk for %1 (%2). Free some space and try again; nothing was lost.");
    case ErrorCode::Encoding: return QT_TRANSLATE_NOOP("Error", "%1 is not in UTF-8: %2. Save it again as UTF-8.");
    case ErrorCode::Syntax: return QT_TRANSLATE_NOOP("Error", "%1: %2");
    case ErrorCode::Database: return QT_TRANSLATE_NOOP("Error", "The workspace %1 could not be used: %2. Try again; if it stays so, copy these details to your support.");
    case ErrorCode::DatabaseBusy: return QT_TRANSLATE_NOOP("Error", "The workspace %1 is in use by another program (%2). Close the other one, or try again in a moment.");
    case ErrorCode::WorkspaceNewer: return QT_TRANSLATE_NOOP("Error", "The workspace %1 was written by a newer Clarion (%2). Update Clarion on this computer; nothing was changed.");
    case ErrorCode::WorkspaceDamaged: return QT_TRANSLATE_NOOP("Error", "%1 is not a workspace, or it is damaged: %2. Choose another file, or bring back a backup.");
    case ErrorCode::MigrationFailed: return QT_TRANSLATE_NOOP("Error", "The workspace %1 could not be brought up to date: %2. It is as it was.");
    case ErrorCode::WorkspaceReplaced: return QT_TRANSLATE_NOOP("Error", "A backup was brought back into %1 meanwhile, so this change was not written there (%2). Look at what is there now, and make it again if you still want it.");
    case ErrorCode::Offline: return QT_TRANSLATE_NOOP("Error", "%1 could not be reached: %2. Check your connection; what was read before can still be used.");
    case ErrorCode::Timeout: return QT_TRANSLATE_NOOP("Error", "%1 did not answer in time: %2. Try again later; what was read before can still be used.");
    case ErrorCode::Tls: return QT_TRANSLATE_NOOP("Error", "The connection to %1 is not safe: %2. Nothing was read from there. Check the date of this computer, or ask the publisher.");
    case ErrorCode::HttpStatus: return QT_TRANSLATE_NOOP("Error", "%1 answered with an error (%2). Check the address, or try again later.");
    case ErrorCode::CredentialsNeeded: return QT_TRANSLATE_NOOP("Error", "%1 wants a user name and a password, or does not accept yours (%2). Sign in with those that its publisher gave you; what was read before can still be used.");
    case ErrorCode::Forbidden: return QT_TRANSLATE_NOOP("Error", "%1 does not let you in (%2). Ask the publisher for access; what was read before can still be used.");
    case ErrorCode::Gone: return QT_TRANSLATE_NOOP("Error", "%1 has been taken down for good (%2). Ask the publisher for a new address; what was read before can still be used.");
    case ErrorCode::Busy: return QT_TRANSLATE_NOOP("Error", "%1 is too busy to answer (%2). Try again later; what was read before can still be used.");
    case ErrorCode::Redirected: return QT_TRANSLATE_NOOP("Error", "%1 sends its readers elsewhere: %2. Clarion does not follow there; ask the publisher for the feed's new address.");
    case ErrorCode::TooLarge: return QT_TRANSLATE_NOOP("Error", "%1 sends more than it may: %2. Nothing of it was used.");
    case ErrorCode::Truncated: return QT_TRANSLATE_NOOP("Error", "The connection to %1 broke off: %2. Try again; what was read before can still be used.");
    case ErrorCode::WorkOffline: return QT_TRANSLATE_NOOP("Error", "You are working offline, so %1 was not asked. Go online to fetch what is new; what was read before can still be used.");
    case ErrorCode::CaptivePortal: return QT_TRANSLATE_NOOP("Error", "%1 answered with a web page instead of a feed. If this is a public Wi-Fi, sign in to it in your browser first.");
    case ErrorCode::KeyInvalid: return QT_TRANSLATE_NOOP("Error", "The key of %1 does not fit: %2. Ask the publisher for the feed's address and key, and paste both again.");
    case ErrorCode::KeyRevoked: return QT_TRANSLATE_NOOP("Error", "The publisher has withdrawn the key of %1: %2. Nothing more is read with it; ask the publisher for the new address and key, by a way that you trust.");
    case ErrorCode::SignatureInvalid: return QT_TRANSLATE_NOOP("Error", "%1 is not signed by its publisher: %2. It was not used; what was read before stays as it is.");
    case ErrorCode::FormatUnknown: return QT_TRANSLATE_NOOP("Error", "%1 is made for a newer Clarion (%2). Update Clarion to read it.");
    case ErrorCode::ManifestInvalid: return QT_TRANSLATE_NOOP("Error", "%1 is signed but not a feed that can be read: %2. Tell the publisher.");
    case ErrorCode::ContentInvalid: return QT_TRANSLATE_NOOP("Error", "%1 is not what its publisher signed: %2. It was not used; what was read before stays as it is.");
    case ErrorCode::Rollback: return QT_TRANSLATE_NOOP("Error", "%1 is older than what was read before (%2). An old copy is not used; the newer one stays.");
    case ErrorCode::WrongPassphrase: return QT_TRANSLATE_NOOP("Error", "The passphrase does not open %1.");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was changed.");
    case ErrorCode::Internal: return QT_TRANSLATE_NOOP("Error", "Something went wrong in Clarion itself: %1 (%2). Please report it with these details.");
    }
    return "";
}

} // namespace

QString errorText(const Error& error)
{
    QString detail = error.detail.trimmed();
    while (detail.endsWith(QLatin1Char('.')))
        detail.chop(1);
    QString sentence = QCoreApplication::translate("Error", sentenceFor(error.code));
    if (detail.isEmpty()) {
        // Without a fact the sentence ends where the fact would begin.
        sentence.replace(QLatin1String(": %2"), QString()).replace(QLatin1String(" (%2)"), QString());
    }
    return sentence.contains(QLatin1String("%2")) ? sentence.arg(error.subject, detail)
           : sentence.contains(QLatin1String("%1")) ? sentence.arg(error.subject)
                                                    : sentence;
}

} // namespace clarion
