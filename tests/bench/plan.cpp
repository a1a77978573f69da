// bench_plan WORKSPACE COUNT: fills the workspace with COUNT posts over three years, for measuring the start.

#include "figures.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace clarion;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const auto workspace = must(Workspace::open(arguments.at(1), clock));
    const int count = arguments.at(2).toInt();
    const QDate first = workspace->today().addDays(-500);
    must(workspace->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Post post;
            post.network = QStringLiteral("facebook");
            post.text = QStringLiteral("Post %1: the library hour is back on Saturdays. We asked, you signed, they listened.").arg(i);
            post.planned = LocalTime{first.addDays(i % 1000), QTime(7 + i % 14, i % 60)};
            // What lies in the past was posted, but for one: an officer with thousands of due posts has left.
            post.status = post.planned->date < workspace->today() && i != 0 ? PostStatus::Posted : PostStatus::Draft;
            if (auto inserted = insertPost(transaction, post, clock); !inserted)
                return failure(inserted.error());
        }
        return {};
    }));
    return 0;
}
