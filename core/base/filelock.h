#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace clarion {

/// A turn that one program, or one thread, has at a time. The system itself takes it from a program that dies, at whatever
/// moment: a QLockFile of one that was killed while it wrote its name into it keeps everybody out until it is old.
/// The file stays, empty: taking it away would let two in.
class FileLock {
public:
    /// Errors: DatabaseBusy (somebody else has it for longer than the patience), FileUnwritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString& file, std::chrono::milliseconds patience);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace clarion
