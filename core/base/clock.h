#pragma once

#include <QDateTime>

namespace clarion {

/// Where the present comes from. Everything that asks for the time takes a Clock, so that tests and the workshop
/// can move it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The present instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start) : m_now(std::move(start)) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& instant) { m_now = instant; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace clarion
