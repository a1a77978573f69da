#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QMutexLocker>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace clarion {

struct KeychainStore::Answer {
    bool isAvailable = false;
    bool isFound = false;
    QString text;
    QString fact;    ///< why it is not available
};

namespace {

/// What a job leaves behind. It outlives a caller who stopped waiting.
struct JobEnd {
    QSemaphore done;
    QKeychain::Error error = QKeychain::OtherError;
    QString message;
    QString text;
};

void startJob(QKeychain::Job* job, const std::shared_ptr<JobEnd>& end)
{
    // The job deletes itself afterwards, so that everything is taken from it now.
    QObject::connect(job, &QKeychain::Job::finished, job, [end](QKeychain::Job* finished) {
        end->error = finished->error();
        end->message = finished->errorString();
        if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            end->text = reading->textData();
        end->done.release();
    });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(QString service, int guardMs) : m_service(std::move(service)), m_guardMs(guardMs)
{
    // At the end nobody handles events any more, and whoever waits for a job would hold up the end.
    if (QCoreApplication* application = QCoreApplication::instance())
        QObject::connect(application, &QCoreApplication::aboutToQuit, application,
                         [quitting = m_quitting] { quitting->store(true); });
}

KeychainStore::Answer KeychainStore::run(const MakeJob& makeJob) const
{
    QCoreApplication* application = QCoreApplication::instance();
    if (!application)
        return {false, false, {}, QStringLiteral("there is no application")};
    const auto end = std::make_shared<JobEnd>();
    const bool isMainThread = QThread::currentThread() == application->thread();
    // It may begin after the caller, and with it this store, is gone: nothing here refers to either.
    QMetaObject::invokeMethod(application, [makeJob, end] { startJob(makeJob(), end); },
                              isMainThread ? Qt::DirectConnection : Qt::QueuedConnection);
    const QDeadlineTimer deadline(m_guardMs);
    bool isDone = false;
    while (!isDone && !deadline.hasExpired() && !m_quitting->load()) {
        if (isMainThread)
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 20);
        isDone = end->done.tryAcquire(1, isMainThread ? 5 : 50);
    }
    if (!isDone)
        return {false, false, {}, QStringLiteral("the keychain did not answer in time")};
    switch (end->error) {
    case QKeychain::NoError: return {true, true, end->text, {}};
    case QKeychain::EntryNotFound: return {true, false, {}, {}};
    default: return {false, false, {}, end->message};
    }
}

std::optional<KeychainStore::Answer> KeychainStore::ask(const MakeJob& makeJob)
{
    if (!keeps())
        return std::nullopt;
    const Answer answer = run(makeJob);
    if (answer.isAvailable)
        return answer;
    const QMutexLocker lock(&m_mutex);
    m_unavailable = answer.fact.isEmpty() ? QStringLiteral("there is no keychain") : answer.fact;
    return std::nullopt;
}

Result<std::optional<QString>> KeychainStore::read(const QString& key)
{
    const auto answer = ask([service = m_service, key] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    });
    if (!answer)
        return m_memory.read(key);
    // What was taken while the keychain was away is not there.
    return answer->isFound ? Result<std::optional<QString>>(answer->text) : m_memory.read(key);
}

Result<void> KeychainStore::write(const QString& key, const QString& secret)
{
    const auto answer = ask([service = m_service, key, secret] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(secret);
        return job;
    });
    return answer ? m_memory.remove(key) : m_memory.write(key, secret);
}

Result<void> KeychainStore::remove(const QString& key)
{
    if (auto removed = m_memory.remove(key); !removed)
        return removed;
    (void)ask([service = m_service, key] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    });
    return {};
}

QString KeychainStore::whyNotKept() const
{
    const QMutexLocker lock(&m_mutex);
    return m_unavailable;
}

void KeychainStore::tryAgain()
{
    const QMutexLocker lock(&m_mutex);
    m_unavailable.clear();
}

} // namespace clarion
