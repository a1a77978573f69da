#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace clarion {

/// One window a workspace: a second copy asks the first to come to the front and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& workspaceFile);

    /// True where this is the first copy; it listens from then on. False: the first one was asked to show itself.
    /// `link`: what the other one should open then; empty where there is nothing.
    [[nodiscard]] bool claim(const QString& link = {});

Q_SIGNALS:
    void raiseWanted(const QString& link);

private:
    QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace clarion
