#include "base/graphemes.h"

#include <unicode/ubrk.h>

#include <limits>
#include <memory>

namespace clarion {
namespace {

struct BreaksCloser {
    void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
};

/// One for each thread, as making one reads ICU's data. Its text must outlive what is asked of it.
UBreakIterator* breaksOf(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<UBreakIterator, BreaksCloser> breaks(ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status));
    const qsizetype size = qMin<qsizetype>(text.size(), std::numeric_limits<int32_t>::max());
    ubrk_setText(breaks.get(), text.utf16(), static_cast<int32_t>(size), &status);
    if (U_FAILURE(status))
        qFatal("ICU has no rules for graphemes: %s", u_errorName(status));
    return breaks.get();
}

} // namespace

std::vector<qsizetype> graphemeEnds(QStringView text)
{
    std::vector<qsizetype> ends;
    if (text.isEmpty())
        return ends;
    UBreakIterator* breaks = breaksOf(text);
    while (ubrk_next(breaks) != UBRK_DONE)
        ends.push_back(ubrk_current(breaks));
    return ends;
}

int graphemeCount(QStringView text)
{
    return static_cast<int>(graphemeEnds(text).size());
}

qsizetype graphemeBoundaryUpTo(QStringView text, qsizetype index)
{
    if (index <= 0 || text.isEmpty())
        return 0;
    if (index >= text.size())
        return text.size();
    UBreakIterator* breaks = breaksOf(text);
    const auto at = static_cast<int32_t>(index);
    return ubrk_isBoundary(breaks, at) ? index : ubrk_preceding(breaks, at);
}

} // namespace clarion
