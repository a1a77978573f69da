#include "cli/interrupt.h"

#include <csignal>

namespace clarion {
namespace {

const CancelToken& interruptToken()
{
    static const CancelToken token;
    return token;
}

/// Storing in an atomic flag is all that a signal handler may do.
void onInterrupt(int signal)
{
    interruptToken().cancel();
    std::signal(signal, SIG_DFL);
}

} // namespace

CancelToken cancelOnInterrupt()
{
    const CancelToken token = interruptToken();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return token;
}

} // namespace clarion
