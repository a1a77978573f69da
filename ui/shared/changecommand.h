#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace clarion {

/// A change and its opposite, as functions.
class ChangeCommand final : public QUndoCommand {
public:
    ChangeCommand(const QString& text, std::function<void()> forth, std::function<void()> back)
        : QUndoCommand(text), m_forth(std::move(forth)), m_back(std::move(back)) {}

    void redo() override { m_forth(); }
    void undo() override { m_back(); }

private:
    std::function<void()> m_forth;
    std::function<void()> m_back;
};

} // namespace clarion
