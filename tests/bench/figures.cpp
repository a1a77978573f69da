#include "figures.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace clarion {
namespace {

double onceMs(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

double medianMs(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(onceMs(work));
    return medianOf(times);
}

std::pair<double, double> medianPairMs(int runs, const std::function<void()>& work, const std::function<void()>& floor)
{
    std::vector<double> times;
    std::vector<double> floors;
    for (int i = 0; i < runs; ++i) {
        floors.push_back(onceMs(floor));
        times.push_back(onceMs(work));
    }
    return {medianOf(times), medianOf(floors)};
}

void printFigure(const char* name, double value, const char* unit, double floor)
{
    std::printf("%-28s %10.2f %-4s %10.2f %6.2f\n", name, value, unit, floor, value / floor);
    std::fflush(stdout);
}

} // namespace clarion
