#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace clarion {

/// The folder of pictures beside a workspace. Files are named by their content (<sha256>.<ext>), so that the same
/// picture is kept once and a name can never point elsewhere. Nothing is ever deleted from it: a post that no longer shows
/// a picture may still be brought back, from the bin, by undoing or with a backup.
class AttachmentStore {
public:
    explicit AttachmentStore(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps these bytes and gives the name they are known by. `extension`: lower-case letters and digits, no dot.
    /// Errors: FileUnwritable, DiskFull, InvalidArgument.
    [[nodiscard]] Result<QString> add(const QByteArray& bytes, const QString& extension) const;
    /// Copies a file in; at most 50 MB.
    [[nodiscard]] Result<QString> addFile(const QString& file) const;
    [[nodiscard]] QString path(const QString& name) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    QString m_folder;
};

} // namespace clarion
