#pragma once

#include "storage/writer.h"

#include <QFutureWatcher>

namespace clarion {

/// Queues `work(Transaction&) -> Result<T>` and hands its outcome to `done` in the GUI thread, unless `owner` is gone by then.
template<typename Work, typename Done>
void writeInBackground(QObject* owner, Writer& writer, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work, Transaction&>;
    auto* watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcher<Outcome>::finished, owner, [watcher, done = std::move(done)] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater();
        done(outcome);
    });
    watcher->setFuture(writer.run(std::move(work)));
}

} // namespace clarion
