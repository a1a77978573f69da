#include "workspace/drafts.h"

#include "library/itemmarks.h"

namespace clarion {

Result<PostId> createPost(Transaction& transaction, const Post& post, const Clock& clock)
{
    auto id = insertPost(transaction, post, clock);
    if (!id || post.source.isEmpty())
        return id;
    const auto marked = setItemMark(transaction, {post.source.feed, post.source.kind, post.source.item}, ItemMark::Used, true, clock);
    return marked ? std::move(id) : failure(marked.error());
}

} // namespace clarion
