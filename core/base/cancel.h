#pragma once

#include <atomic>
#include <memory>

namespace clarion {

/// Asks long work to stop; copies share one flag, and any thread may ask or look.
class CancelToken {
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_cancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace clarion
