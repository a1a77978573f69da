#pragma once

#include "base/result.h"

#include <functional>

namespace clarion {

/// The median time of `runs` runs, in milliseconds.
[[nodiscard]] double medianMs(int runs, const std::function<void()>& work);

/// Two kinds of work by turns, so that a noisy machine disturbs both alike: the medians of each, in milliseconds.
[[nodiscard]] std::pair<double, double> medianPairMs(int runs, const std::function<void()>& work,
                                                     const std::function<void()>& floor);

/// Prints "name value unit floor ratio".
void printFigure(const char* name, double value, const char* unit, double floor);

/// Ends the program with the reason where a result is an error.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace clarion
