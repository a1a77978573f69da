#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

/// What one target does with one input: read it as the program would, use what came out, and expect() what always has to
/// hold. It keeps nothing from one input to the next. Every fuzz_<name>.cpp defines it.
void fuzzOne(const QByteArray& input);

/// Ends the program, so that the input is kept, where something does not hold.
inline void expect(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}
