#pragma once

#include "checks/figurenews.h"
#include "checks/postchecks.h"
#include "checks/sourcenews.h"
#include "workspace/workspace.h"

namespace clarion {

/// Looks at posts with everything that the workspace knows: its imprint and places, the posts around, and what became of sources
/// and figures. It reads what stays the same for many posts once, so it is made anew when the workspace has changed.
/// Belongs to the thread of the workspace.
class PostReview {
public:
    /// `area`: about which the posts are; without one, the workspace's own.
    [[nodiscard]] static Result<PostReview> prepare(const Workspace& workspace, const std::optional<AreaKey>& area = {});

    /// Reads what belongs to this post: the posts around its time, news of its source and figures.
    [[nodiscard]] Result<void> turnTo(const Post& post);
    /// Every problem of the post that was turned to, as its text is now. Reads nothing.
    [[nodiscard]] std::vector<Problem> problems(const Post& post) const;

    [[nodiscard]] const QString& imprint() const { return m_context.imprint; }
    [[nodiscard]] const SourceNews& sourceNews() const { return m_sourceNews; }
    [[nodiscard]] const std::vector<FigureNews>& figureNews() const { return m_figureNews; }

private:
    explicit PostReview(const Workspace& workspace) : m_workspace(&workspace) {}

    const Workspace* m_workspace;
    CheckContext m_context;
    SourceNews m_sourceNews;
    std::vector<FigureNews> m_figureNews;
};

} // namespace clarion
