#pragma once

#include "base/id.h"

#include <QObject>

#include <algorithm>
#include <vector>

namespace clarion {

/// The posts that are chosen on the plan, the same in every view; the last one is the current one, which keys and a drag
/// hold.
class PostSelection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<PostId>& ids() const { return m_ids; }
    [[nodiscard]] PostId current() const { return m_ids.empty() ? PostId() : m_ids.back(); }
    [[nodiscard]] bool contains(const PostId& id) const { return std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end(); }

    /// This one alone; none where it is empty.
    void choose(const PostId& id) { set(id.isEmpty() ? std::vector<PostId>() : std::vector{id}); }
    void toggle(const PostId& id)
    {
        std::vector<PostId> ids = m_ids;
        const auto found = std::find(ids.begin(), ids.end(), id);
        if (found == ids.end())
            ids.push_back(id);
        else
            ids.erase(found);
        set(std::move(ids));
    }
    /// One of those that are chosen becomes the current one.
    void hold(const PostId& id)
    {
        std::vector<PostId> ids = m_ids;
        std::stable_partition(ids.begin(), ids.end(), [&id](const PostId& other) { return !(other == id); });
        set(std::move(ids));
    }
    void set(std::vector<PostId> ids)
    {
        if (ids == m_ids)
            return;
        m_ids = std::move(ids);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::vector<PostId> m_ids;
};

} // namespace clarion
