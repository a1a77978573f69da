#pragma once

#include "storage/bulkstatement.h"

#include <QString>

namespace clarion {

/// Whether items of this kind can be found by searching. The others are never read by a person.
[[nodiscard]] bool isSearchable(const QString& kind);

/// The full-text index beside the table of items. It is a copy: what is written to or deleted from the table must be
/// written here in the same transaction, with the very texts that stood there.
class ItemIndex {
public:
    explicit ItemIndex(const Database& database);

    [[nodiscard]] Result<void> insert(qint64 key, std::string_view title, std::string_view text);
    [[nodiscard]] Result<void> remove(qint64 key, std::string_view title, std::string_view text);

private:
    BulkStatement m_insert;
    BulkStatement m_remove;
};

/// Which items of a feed go.
enum class DeletedItems { All, Notices, Unused };

/// Deletes items of a feed from the table and the index.
[[nodiscard]] Result<void> deleteItems(const Database& database, const QString& feed, DeletedItems which);

} // namespace clarion
