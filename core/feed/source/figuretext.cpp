#include "feed/source/figuretext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace clarion {
namespace {

/// What stands in the place of a figure. GSS shorthand (analysisfunction.civilservice.gov.uk, "Symbols in tables"), what the
/// Office for National Statistics, Nomis, StatsWales and Eurostat wrote before it, and what spreadsheets make of mistakes.
const QHash<QString, QString>& marksOfNoFigure()
{
    static const QHash<QString, QString> marks = [] {
        const QString hidden = QStringLiteral("suppressed, so that nobody can be recognised or as too few were counted");
        const QString missing = QStringLiteral("marked as not available");
        const QString unfit = QStringLiteral("marked as not applicable");
        const QString unreliable = QStringLiteral("marked as too unreliable to publish");
        const QString dash = QStringLiteral("a dash, which may mean nought or missing");
        const QString mistake = QStringLiteral("a spreadsheet's mistake");
        QHash<QString, QString> all;
        for (const char* text : {"[c]", "(c)", "c", "*", "**", "***", "~", "[s]", "supp", "suppressed"})
            all.insert(QString::fromLatin1(text), hidden);
        for (const char* text : {"..", "...", ".", ":", "[x]", "(x)", "x", "na", "n/a", "#n/a", "[n/a]", "null", "none", "nan", "missing", "no data", "not available"})
            all.insert(QString::fromLatin1(text), missing);
        for (const char* text : {"[z]", "(z)", "z", "not applicable"})
            all.insert(QString::fromLatin1(text), unfit);
        for (const char* text : {"[u]", "(u)", "u", "!"})
            all.insert(QString::fromLatin1(text), unreliable);
        for (const char* text : {"[low]", "low"})
            all.insert(QString::fromLatin1(text), QStringLiteral("marked as low: less than would be rounded up to one"));
        for (const char* text : {"[w]", "w"})
            all.insert(QString::fromLatin1(text), QStringLiteral("marked as: none found in the survey"));
        for (const char* text : {"-", "--", "\u2010", "\u2012", "\u2013", "\u2014", "\u2212"})
            all.insert(QString::fromUtf8(text), dash);
        for (const char* text : {"#ref!", "#div/0!", "#value!", "#name?", "#num!", "#null!"})
            all.insert(QString::fromLatin1(text), mistake);
        return all;
    }();
    return marks;
}

/// What a mark beside a number says. None where the number must not be taken.
const QHash<QString, QString>& marksOfFigures()
{
    static const QHash<QString, QString> marks{{QStringLiteral("p"), QStringLiteral("provisional")},
                                               {QStringLiteral("r"), QStringLiteral("revised")},
                                               {QStringLiteral("e"), QStringLiteral("estimated")},
                                               {QStringLiteral("f"), QStringLiteral("forecast")},
                                               {QStringLiteral("b"), QStringLiteral("break in the series")},
                                               {QStringLiteral("d"), QStringLiteral("defined in another way")},
                                               {QStringLiteral("u"), QStringLiteral("of low reliability")}};
    return marks;
}

/// Blanks of every width are one; no-break spaces stand between thousands.
QString plainBlanks(QStringView cell)
{
    QString text = cell.toString();
    for (QChar& c : text) {
        if (c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B))
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

/// Most figures are nothing but a number.
bool isPlainNumber(QStringView text)
{
    const qsizetype start = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    bool hasPoint = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        const bool isPoint = text[i] == QLatin1Char('.');
        if (isPoint ? hasPoint || i == start || i + 1 == text.size() : text[i] < QLatin1Char('0') || text[i] > QLatin1Char('9'))
            return false;
        hasPoint = hasPoint || isPoint;
    }
    return text.size() > start;
}

/// Takes a mark off the end of `text`, or off its beginning. False where it forbids the number.
bool takeMark(QString& text, FigureText& figure)
{
    static const QRegularExpression atEnd(QStringLiteral("\\A(.*\\d%?\\)?) *(?:\\[([^\\[\\]]*)\\]|(?<= )([A-Za-z])|(?<=\\d)([A-DF-Za-df-z])|(\\*+))\\z"));
    static const QRegularExpression atStart(QStringLiteral("\\A\\[([^\\[\\]]*)\\] *(.*\\d.*)\\z"));
    QString mark;
    if (const auto match = atEnd.match(text); match.hasMatch()) {
        text = match.captured(1).trimmed();
        mark = match.captured(2) + match.captured(3) + match.captured(4) + match.captured(5);
    } else if (const auto first = atStart.match(text); first.hasMatch()) {
        text = first.captured(2).trimmed();
        mark = first.captured(1);
    } else {
        return true;
    }
    static const QRegularExpression note(QStringLiteral("\\A(?:note )?(\\d{1,3})\\z"));
    QStringList words;
    for (const QString& part : mark.toLower().split(QLatin1Char(','))) {
        const auto match = note.match(part.simplified());
        const QString word = match.hasMatch() ? QStringLiteral("with note %1").arg(match.captured(1))
                                              : marksOfFigures().value(part.simplified());
        if (word.isEmpty())
            return false;
        words << word;
    }
    figure.mark = words.join(QStringLiteral(", "));
    return true;
}

/// The digits with a decimal point, without groups of thousands; empty where these are no digits, or not certainly.
QString plainDigits(const QString& text, FigureText& figure)
{
    static const QRegularExpression plain(QStringLiteral("\\A(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?\\z"));
    static const QRegularExpression grouped(QStringLiteral("\\A\\d{1,3}(?:([, '])\\d{3}(?:\\1\\d{3})*)(?:\\.\\d+)?\\z"));
    static const QRegularExpression oneGroup(QStringLiteral("\\A[1-9]\\d{0,2}[,.]\\d{3}\\z"));
    static const QRegularExpression decimalComma(QStringLiteral("\\A(?:\\d*,\\d{1,2}|\\d{4,},\\d+|\\d*,\\d{4,}|0+,\\d+|\\d{1,3}(?:[. ]\\d{3})+,\\d+)\\z"));
    figure.isOneGroup = oneGroup.match(text).hasMatch();
    figure.isDecimalComma = decimalComma.match(text).hasMatch();
    if (figure.isDecimalComma)
        return {};
    if (!plain.match(text).hasMatch()) {
        if (!grouped.match(text).hasMatch())
            return {};
        QString digits = text;
        return digits.remove(QLatin1Char(',')).remove(QLatin1Char(' ')).remove(QLatin1Char('\''));
    }
    if (text.contains(QLatin1Char('e'), Qt::CaseInsensitive))
        return QString::number(text.toDouble(), 'f', QLocale::FloatingPointShortest);
    return text.startsWith(QLatin1Char('.')) ? QLatin1Char('0') + text : text;
}

} // namespace

FigureText readFigureText(QStringView cell)
{
    constexpr qsizetype longestFigure = 60;
    FigureText figure;
    QString text = plainBlanks(cell);
    if (text.isEmpty()) {
        figure.why = QStringLiteral("empty");
        return figure;
    }
    figure.why = marksOfNoFigure().value(text.toLower());
    if (!figure.why.isEmpty())
        return figure;
    figure.why = QStringLiteral("a number as 1,234.5 expected");
    if (text.size() > longestFigure)
        return figure;
    if (!takeMark(text, figure)) {
        figure.why = QStringLiteral("a number with a mark that forbids it, or that is not known");
        return figure;
    }

    if (isPlainNumber(text) && text.toDouble() != 0) {
        static const QRegularExpression oneGroup(QStringLiteral("\\A-?[1-9]\\d{0,2}\\.\\d{3}\\z"));
        figure.isOneGroup = oneGroup.match(text).hasMatch();
        figure.number = text;
        figure.why.clear();
        return figure;
    }

    // Signs and units, each once, in any order that people write: -£1, £-1, (1.5%), +2.
    static const QRegularExpression shape(
        QStringLiteral("\\A(?<open>\\()?(?<sign>[+\\-\\x{2212}\\x{2012}\\x{2013}])? ?(?<pound>\\x{00A3})? ?(?<inner>[+\\-\\x{2212}\\x{2012}\\x{2013}])?"
                       "(?<digits>[\\d.,][\\d., ']*(?:[eE][+-]?\\d+)?) ?(?<percent>%)?(?<close>\\))? ?(?<after>%)?\\z"));
    const auto match = shape.match(text);
    const auto has = [&match](const char* part) { return !match.captured(QString::fromLatin1(part)).isEmpty(); };
    const bool hasBrackets = has("open");
    if (!match.hasMatch() || hasBrackets != has("close") || int(hasBrackets) + int(has("sign")) + int(has("inner")) > 1
        || int(has("pound")) + int(has("percent")) + int(has("after")) > 1)
        return figure;
    QString number = plainDigits(match.captured(QStringLiteral("digits")).trimmed(), figure);
    if (figure.isDecimalComma)
        figure.why = QStringLiteral("a decimal comma, or thousands that are not grouped by three: a number as 1,234.5 expected");
    if (number.isEmpty() || !std::isfinite(number.toDouble()))
        return figure;
    const QString sign = match.captured(QStringLiteral("sign")) + match.captured(QStringLiteral("inner"));
    if (number.toDouble() != 0 && (hasBrackets || (!sign.isEmpty() && sign != QLatin1String("+"))))
        number.prepend(QLatin1Char('-'));
    figure.number = number;
    figure.why.clear();
    figure.unit = has("pound")                     ? FigureText::Unit::Pounds
                  : has("percent") || has("after") ? FigureText::Unit::Percent
                                                   : FigureText::Unit::None;
    return figure;
}

bool isGssCode(const QString& text)
{
    // Asked for every cell of large files.
    if (text.size() != 9 || text.front() < QLatin1Char('A') || text.front() > QLatin1Char('Z'))
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace clarion
