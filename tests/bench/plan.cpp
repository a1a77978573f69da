// bench_plan WORKSPACE COUNT: fills the workspace with COUNT posts over three years, for measuring the start.

#include "figures.h"
#include "sampleplan.h"

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
    writeSamplePlan(*workspace, arguments.at(2).toInt());
    return 0;
}
