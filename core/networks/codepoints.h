#pragma once

#include <QStringView>

namespace clarion {

/// The code point that begins at this UTF-16 index; half a pair that stands alone is given as it is.
[[nodiscard]] inline char32_t codePointIn(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[index + 1]);
    return c.unicode();
}

/// Its length in UTF-16 code units.
[[nodiscard]] constexpr qsizetype codePointUnits(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

} // namespace clarion
