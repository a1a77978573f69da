#pragma once

#include "base/clock.h"
#include "calendar/post.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace clarion {

/// The schedulers that take a table of posts.
enum class BulkFormat { Buffer, Metricool, Hootsuite };

struct BulkFile {
    QByteArray bytes;
    std::vector<PostId> written;
    int leftOut = 0;      ///< planned and not yet posted, but not in the file; the notes say which and why
    QStringList notes;    ///< what did not go over and what to look at, each a sentence
};

/// What is planned and not yet posted, as the table that a scheduler's bulk upload takes. Texts stand in it to the letter; what a
/// format cannot carry is told. UTF-8 without a byte order mark: these readers compare the first heading letter by letter.
///
/// Buffer: `Text,Image URL,Tags,Posting Time`, one channel and 100 rows a file, the time as YYYY-MM-DD HH:mm on the wall.
/// Metricool: its template of 2025, one row a post, a TRUE for its network, date and time with seconds.
/// Hootsuite: three columns without names (dd/mm/yyyy hh:mm, message, link), 350 rows, minutes in steps of five, one set of accounts.
/// No vendor documents Hootsuite's so well that its preview need not be looked at.
///
/// Where the posts are for several networks and the file takes one, it holds those of the network with most posts.
[[nodiscard]] BulkFile planAsBulkFile(BulkFormat format, const std::vector<Post>& posts, const Clock& clock);

} // namespace clarion
