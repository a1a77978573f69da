#pragma once

#include "base/clock.h"
#include "calendar/post.h"
#include "exchange/planfile.h"
#include "storage/transaction.h"

#include <QHash>

#include <vector>

namespace clarion {

/// What became of one row of a file.
struct PlanRow {
    int row = 0;               ///< from 1, without the row of names
    int line = 0;              ///< of the file
    std::vector<Post> posts;   ///< one; several where the row names several networks; none where the row is bad
    QString reason;            ///< why it is bad, in plain words; empty where it is not
    QStringList notes;         ///< what was understood otherwise than written, or could not come along

    [[nodiscard]] bool isGood() const { return reason.isEmpty(); }
};

/// A file understood: its rows in the order of their lines.
struct PlanReading {
    std::vector<PlanRow> rows;

    [[nodiscard]] int goodRows() const;
    [[nodiscard]] std::vector<PlanRow> bad() const;
    [[nodiscard]] std::vector<Post> posts() const;
};

/// Makes posts of the rows, each on its own: a bad one spoils no other. `network` is for rows that name none, `zone` for times that
/// name none. Rows of Clarion's own export keep id, status and zone; all others become drafts, whose ids follow from what they say, so
/// that a file that is read twice brings each post once.
[[nodiscard]] PlanReading understandPlan(const PlanFile& file, const PlanColumns& columns, const QString& network,
                                         const QByteArray& zone = "Europe/London");

struct ImportCount {
    int imported = 0;
    int existing = 0;        ///< there already, left as they are
    int existingInBin = 0;   ///< of those, the ones that lie in the bin

    friend bool operator==(const ImportCount&, const ImportCount&) = default;
};

/// Which of these posts are there already, and whether each lies in the bin. Errors: Database.
[[nodiscard]] Result<QHash<PostId, bool>> existingPosts(const Database& database, const std::vector<Post>& posts);
/// What importing would do. Errors: Database.
[[nodiscard]] Result<ImportCount> countImport(const Database& database, const std::vector<Post>& posts);
/// Puts the posts on the plan, all or none. What is there already is never written over. Errors: Database.
[[nodiscard]] Result<ImportCount> importPosts(Transaction& transaction, const std::vector<Post>& posts, const Clock& clock);

/// Takes away again what importPosts() has just put there, so that the file can be imported anew. What somebody has changed since
/// stays. Gives the number of those that went. Errors: Database.
[[nodiscard]] Result<int> undoImport(Transaction& transaction, const std::vector<PostId>& imported);

/// The bad rows as they were, with the reason in a column more: to be mended, and imported again.
[[nodiscard]] QByteArray badRowsAsCsv(const PlanFile& file, const PlanReading& reading);

/// A table to begin with: every column that a person may fill in, and two rows.
[[nodiscard]] QByteArray samplePlanCsv(const QDate& today);

} // namespace clarion
