#include "base/text.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace clarion {
namespace {

bool isDroppedInSearch(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // soft hyphens, joiners, directional marks
        return true;
    default:
        return false;
    }
}

bool isKeptInSearch(char32_t c)
{
    // A rose emoji is something to search for; a bullet is not, but does no harm.
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Symbol_Other
        || QChar::category(c) == QChar::Symbol_Currency;
}

} // namespace

QString foldForSearch(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(folded.size());
    bool isSpacePending = false;
    const QList<uint> codes = folded.toUcs4();
    for (const char32_t c : codes) {
        if (isDroppedInSearch(c))
            continue;
        if (!isKeptInSearch(c)) {
            isSpacePending = !result.isEmpty();
            continue;
        }
        if (isSpacePending)
            result += QLatin1Char(' ');
        isSpacePending = false;
        result += QChar::fromUcs4(c);
    }
    return result;
}

QString slugified(const QString& text)
{
    QString words = text;
    words.remove(QLatin1Char('\'')).remove(QChar(0x2019)); // "Jane's" is one word
    QString result;
    bool isHyphenPending = false;
    for (const QChar c : foldForSearch(words)) {
        const bool isKept = (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (!isKept) {
            isHyphenPending = !result.isEmpty();
            continue;
        }
        if (isHyphenPending)
            result += QLatin1Char('-');
        isHyphenPending = false;
        result += c;
    }
    return result;
}

QString firstWords(const QString& text, int maxGraphemes)
{
    if (maxGraphemes <= 0)
        return {};
    const auto isBreak = [](QChar c) {
        return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    const auto last = std::find_if(first, text.end(), isBreak);
    const QString line = QStringView(first, last).toString().simplified();

    if (line.size() <= maxGraphemes)
        return line;
    // One grapheme is left for the ellipsis.
    qsizetype cut = maxGraphemes - 1;
    // Nothing joins below the combining marks; most lines are so, and a month of posts has thousands.
    if (std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x300; })) {
        const std::vector<qsizetype> ends = graphemeEnds(line);
        if (ends.size() <= static_cast<std::size_t>(maxGraphemes))
            return line;
        cut = maxGraphemes == 1 ? 0 : ends[static_cast<std::size_t>(maxGraphemes) - 2];
    }
    qsizetype end = cut;
    if (line.at(cut) != QLatin1Char(' ')) {
        const qsizetype space = line.lastIndexOf(QLatin1Char(' '), cut);
        if (space > 0)
            end = space;
    }
    while (end > 0 && QStringLiteral(" ,;:-–—").contains(line.at(end - 1)))
        --end;
    return line.left(end) + QChar(0x2026);
}

QString safeLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool turns = code == 0x061C || (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
                           || (code >= 0x2066 && code <= 0x2069);
        if (!turns && (character.isSpace() || character.category() != QChar::Other_Control))
            line += character;
    }
    // Last: what is left out may have stood between blanks, or before them.
    return line.simplified();
}

QString asSentence(const QString& text)
{
    return text.isEmpty() || text.back().isPunct() ? text : text + QLatin1Char('.');
}

double roundedTo(double value, int decimals)
{
    if (!std::isfinite(value) || value == 0.0)
        return value == 0.0 ? 0.0 : value;
    // Shortest form that reads back the same: "2.675e+00". Seventeen digits at most.
    std::array<char, 40> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value),
                                       std::chars_format::scientific);
    const std::string text(buffer.data(), written.ptr);
    const std::size_t mark = text.find('e');
    const int exponent = std::stoi(text.substr(mark + 1));
    std::string digits = text.substr(0, mark);
    std::erase(digits, '.');

    const int kept = exponent + 1 + decimals;
    if (kept >= static_cast<int>(digits.size()))
        return value;
    if (kept < 0)
        return 0.0;
    const bool roundsUp = digits[static_cast<std::size_t>(kept)] >= '5';
    digits.resize(static_cast<std::size_t>(kept));
    digits.insert(digits.begin(), '0'); // room for a carry
    if (roundsUp) {
        std::size_t i = digits.size() - 1;
        while (digits[i] == '9')
            digits[i--] = '0';
        ++digits[i];
    }
    // The digits are a whole number of units of 10^-decimals; reading them gives the double nearest to it.
    const double result = QByteArray::fromStdString(digits + 'e' + std::to_string(-decimals)).toDouble();
    if (result == 0.0)
        return 0.0;
    return std::copysign(result, value);
}

QString formattedNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    const double rounded = roundedTo(value, decimals);
    QString text = QString::number(std::fabs(rounded), 'f', std::max(decimals, 0));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > 0; i -= 3)
        text.insert(i, QLatin1Char(','));
    if (rounded < 0.0)
        text.prepend(QLatin1Char('-'));
    return text;
}

} // namespace clarion
