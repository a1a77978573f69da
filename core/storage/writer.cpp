#include "storage/writer.h"

#include "storage/backup.h"

namespace clarion {

Result<std::unique_ptr<Writer>> Writer::open(const QString& file)
{
    qRegisterMetaType<Changes>();
    std::unique_ptr<Writer> writer(new Writer);
    QPromise<Result<void>> opened;
    QFuture<Result<void>> outcome = opened.future();
    opened.start();
    writer->m_thread = std::thread([raw = writer.get(), file, opened = std::move(opened)]() mutable {
        raw->loop(file, std::move(opened));
    });
    outcome.waitForFinished();
    if (const Result<void> result = outcome.result(); !result)
        return failure(result.error());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::setFaultInjector(std::function<bool()> injector)
{
    // Shared: finish() is still at work inside the promise when this thread wakes up.
    const auto set = std::make_shared<QPromise<void>>();
    QFuture<void> done = set->future();
    set->start();
    enqueue([injector = std::move(injector), set](Database& database) {
        database.setFaultInjector(injector);
        set->finish();
    });
    done.waitForFinished();
}

void Writer::acceptReplacement()
{
    enqueue([this](Database& database) {
        // Where it cannot be read the next change fails too, and is told.
        if (auto mark = restoreMark(database))
            m_mark = *mark;
    });
}

Result<void> Writer::checkSame(const Database& database) const
{
    const auto mark = restoreMark(database);
    if (!mark)
        return failure(mark.error());
    if (*mark != m_mark)
        return failure(ErrorCode::WorkspaceReplaced, database.file());
    return {};
}

void Writer::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::loop(const QString& file, QPromise<Result<void>> opened)
{
    auto database = Database::open(file, Database::Mode::ReadWrite);
    Result<void> begun;
    if (!database)
        begun = failure(database.error());
    else if (auto mark = restoreMark(**database))
        m_mark = *mark;
    else
        begun = failure(mark.error());
    opened.addResult(begun);
    opened.finish();
    if (!begun)
        return;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(**database);
    }
}

} // namespace clarion
