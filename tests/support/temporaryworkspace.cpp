#include "support/temporaryworkspace.h"

#include "feed/feedsync.h"
#include "feed/workshopfeed.h"
#include "support/required.h"

namespace clarion {

TemporaryWorkspace::TemporaryWorkspace()
{
    reopen();
}

void TemporaryWorkspace::reopen()
{
    m_workspace.reset();
    m_workspace = required(Workspace::open(file(), m_clock));
}

void TemporaryWorkspace::readWorkshopFeed()
{
    const auto transport = makeTransport();
    FeedSync sync(file(), m_workspace->writer(), m_clock, *transport);
    (void)required(sync.add(required(workshopFeed()), {}));
    (void)required(sync.sync(required(m_workspace->feeds().all()).front(), {}, {}));
}

void TemporaryWorkspace::enterWorkshop(const QString& areaCode)
{
    readWorkshopFeed();
    const auto area = required(m_workspace->areas().find(areaCode, {}));
    if (!area)
        qFatal("no area %s", qPrintable(areaCode));
    required(m_workspace->writer().runAndWait([&](Transaction& transaction) {
        return writeProfile(transaction, workshopProfile(*area), m_clock);
    }));
}

} // namespace clarion
