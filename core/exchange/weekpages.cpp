#include "exchange/weekpages.h"

#include "base/text.h"
#include "exchange/planfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace clarion {
namespace {

struct WeekPagesWords {
    Q_DECLARE_TR_FUNCTIONS(WeekPages)
};

constexpr int dotsPerInch = 300;
constexpr double millimetre = dotsPerInch / 25.4;
constexpr double columnGap = 2 * millimetre;
constexpr double tileGap = 1.6 * millimetre;
constexpr double tilePadding = 1.2 * millimetre;
constexpr int mostWordsLines = 5;

QFont printFont(double points, bool isStrong = false)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The word of a post's state, as the window has it.
QString stateWords(PostState state)
{
    QString name = stateName(state).replace(QLatin1Char('_'), QLatin1Char(' '));
    name[0] = name[0].toUpper();
    return QCoreApplication::translate("PostState", name.toUtf8().constData());
}

/// Whether there is something in it that is drawn in colours.
bool holdsPictures(const QString& text)
{
    const QList<uint> codePoints = text.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(), [](uint codePoint) { return codePoint >= 0x1F000 || (codePoint >= 0x2600 && codePoint < 0x27C0) || codePoint == 0xFE0F; });
}

struct Tile {
    QString time;
    QString state;
    QString network;
    QString words;
};

using Day = std::vector<Tile>;

class WeekPainter {
public:
    WeekPainter(QPainter& painter, QPdfWriter& writer, const QString& title, const QDate& today)
        : m_painter(painter), m_writer(writer), m_title(title), m_today(today), m_page(writer.pageLayout().paintRectPixels(dotsPerInch).translated(-writer.pageLayout().paintRectPixels(dotsPerInch).topLeft()))
    {
    }

    /// Gives the number of pages it took.
    int paintWeek(const QDate& monday, const std::array<Day, 7>& days, bool isFirst)
    {
        std::array<size_t, 7> next{};
        int pages = 0;
        do {
            if (!isFirst || pages > 0)
                m_writer.newPage();
            paintHead(monday, pages > 0);
            for (size_t day = 0; day < days.size(); ++day)
                next[day] = paintDay(monday.addDays(static_cast<qint64>(day)), days[day], next[day], static_cast<int>(day));
            ++pages;
        } while (!std::equal(days.begin(), days.end(), next.begin(), [](const Day& day, size_t done) { return done >= day.size(); }));
        return pages;
    }

private:
    [[nodiscard]] double heightOf(const QFont& font) const { return QFontMetricsF(font, m_painter.device()).lineSpacing(); }

    void write(const QRectF& where, const QFont& font, const QString& text, int flags, const QColor& colour = Qt::black)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(where, flags, text);
    }

    void paintHead(const QDate& monday, bool isContinued)
    {
        const QLocale locale;
        const QDate sunday = monday.addDays(6);
        QString words = WeekPagesWords::tr("%1 to %2").arg(locale.toString(monday, QStringLiteral("d MMMM")), locale.toString(sunday, QStringLiteral("d MMMM yyyy")));
        if (isContinued)
            words = WeekPagesWords::tr("%1, continued").arg(words);
        const QFont large = printFont(16, true);
        write(QRectF(0, 0, m_page.width(), heightOf(large)), large, words, Qt::AlignLeft | Qt::AlignVCenter);
        const QFont small = printFont(9);
        const double right = m_page.width() * 0.4;
        write(QRectF(m_page.width() - right, 0, right, heightOf(large)), small,
              QFontMetricsF(small, m_painter.device()).elidedText(m_title, Qt::ElideRight, right), Qt::AlignRight | Qt::AlignVCenter, Qt::darkGray);
    }

    [[nodiscard]] double columnWidth() const { return (m_page.width() - 6 * columnGap) / 7; }

    /// Paints as many tiles from `from` on as the page takes, one at least; gives the first that it did not.
    size_t paintDay(const QDate& date, const Day& day, size_t from, int column)
    {
        const double left = column * (columnWidth() + columnGap);
        double top = heightOf(printFont(16, true)) + 3 * millimetre;
        const QFont heading = printFont(9, true);
        m_painter.setPen(QPen(Qt::black, date == m_today ? 0.9 * millimetre : 0.3 * millimetre));
        m_painter.drawLine(QPointF(left, top), QPointF(left + columnWidth(), top));
        top += millimetre;
        write(QRectF(left, top, columnWidth(), heightOf(heading)), heading, QLocale().toString(date, QStringLiteral("ddd d MMM")), Qt::AlignLeft | Qt::AlignTop);
        top += heightOf(heading) + tileGap;
        const double bottom = m_page.height() - heightOf(printFont(7)) - tileGap;
        const size_t first = from;
        while (from < day.size()) {
            const Tile tile{day[from].time, day[from].state, day[from].network, fitting(day[from].words)};
            const double height = tileHeight(tile);
            if (from > first && top + height > bottom)
                break;
            paintTile(QRectF(left, top, columnWidth(), qMin(height, bottom - top)), tile);
            top += height + tileGap;
            ++from;
        }
        if (from < day.size()) {
            const QFont small = printFont(7);
            write(QRectF(left, bottom, columnWidth(), heightOf(small)), small,
                  WeekPagesWords::tr("and %1 more on the next page").arg(day.size() - from), Qt::AlignLeft | Qt::AlignTop, Qt::darkGray);
        }
        return from;
    }

    /// The words in lines of this width, as many as a tile has; the height they take.
    double layOut(QTextLayout& layout, double width) const
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        double height = 0;
        for (int lines = 0; lines < mostWordsLines; ++lines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    /// As many of the words as a tile holds, with a mark where there are more.
    [[nodiscard]] QString fitting(const QString& words) const
    {
        for (int limit = 140; limit > 20; limit -= 12) {
            const QString shortened = firstWords(words, limit);
            QTextLayout layout(shortened, printFont(8), m_painter.device());
            layOut(layout, columnWidth() - 2 * tilePadding);
            const QTextLine last = layout.lineAt(layout.lineCount() - 1);
            if (!last.isValid() || last.textStart() + last.textLength() >= shortened.size())
                return shortened;
        }
        return firstWords(words, 20);
    }

    [[nodiscard]] double aboveWords() const { return heightOf(printFont(9, true)) + heightOf(printFont(7)) + 0.5 * millimetre; }

    [[nodiscard]] double tileHeight(const Tile& tile) const
    {
        QTextLayout layout(tile.words, printFont(8), m_painter.device());
        return aboveWords() + layOut(layout, columnWidth() - 2 * tilePadding) + 2 * tilePadding;
    }

    void paintTile(const QRectF& where, const Tile& tile)
    {
        m_painter.setPen(QPen(Qt::gray, 0.2 * millimetre));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(where, millimetre, millimetre);
        const QRectF inner = where.adjusted(tilePadding, tilePadding, -tilePadding, -tilePadding);
        const QFont strong = printFont(9, true);
        const QFont small = printFont(7);
        const QFontMetricsF smallMetrics(small, m_painter.device());
        const QRectF first(inner.left(), inner.top(), inner.width(), heightOf(strong));
        // Inter has a colon of its own between digits, which nobody who copies it out of the PDF would get: so it stands alone.
        double at = 0;
        const qsizetype colon = tile.time.indexOf(QLatin1Char(':'));
        for (const QString& part : {tile.time.left(colon), tile.time.mid(colon, 1), tile.time.mid(colon + 1)}) {
            write(first.adjusted(at, 0, 0, 0), strong, part, Qt::AlignLeft | Qt::AlignVCenter);
            at += QFontMetricsF(strong, m_painter.device()).horizontalAdvance(part);
        }
        const double left = at + millimetre;
        write(first.adjusted(left, 0, 0, 0), small, smallMetrics.elidedText(tile.state, Qt::ElideRight, first.width() - left), Qt::AlignRight | Qt::AlignVCenter);
        write(QRectF(inner.left(), first.bottom(), inner.width(), heightOf(small)), small,
              smallMetrics.elidedText(tile.network, Qt::ElideRight, inner.width()), Qt::AlignLeft | Qt::AlignTop, Qt::darkGray);
        paintWords(QRectF(inner.left(), inner.top() + aboveWords(), inner.width(), inner.height() - aboveWords()), tile.words);
    }

    void paintWords(const QRectF& where, const QString& words)
    {
        QTextLayout layout(words, printFont(8), m_painter.device());
        const double height = layOut(layout, where.width());
        m_painter.setPen(Qt::black);
        if (!holdsPictures(words)) {
            layout.draw(&m_painter, where.topLeft());
            return;
        }
        // Qt writes no colour fonts into a PDF: where there are emoji, the words become a picture.
        QImage image(static_cast<int>(std::ceil(where.width())), static_cast<int>(std::ceil(height)), QImage::Format_RGB32);
        image.setDotsPerMeterX(static_cast<int>(dotsPerInch / 0.0254));
        image.setDotsPerMeterY(static_cast<int>(dotsPerInch / 0.0254));
        image.fill(Qt::white);
        QTextLayout onImage(words, printFont(8), &image);
        layOut(onImage, where.width());
        QPainter painter(&image);
        painter.setPen(Qt::black);
        onImage.draw(&painter, QPointF());
        painter.end();
        m_painter.drawImage(where.topLeft(), image);
    }

    QPainter& m_painter;
    QPdfWriter& m_writer;
    QString m_title;
    QDate m_today;
    QRectF m_page;
};

} // namespace

PrintedWeeks planAsPdf(const std::vector<Post>& posts, const WeekPages& pages, const Clock& clock)
{
    const QDateTime now = clock.now();
    const QDate monday = pages.first.addDays(1 - pages.first.dayOfWeek());
    const int weeks = qBound(1, pages.weeks, mostWeekPages);
    std::vector<const Post*> planned;
    for (const Post& post : posts) {
        if (post.planned && post.planned->date >= monday && post.planned->date < monday.addDays(7 * weeks))
            planned.push_back(&post);
    }
    std::stable_sort(planned.begin(), planned.end(), [](const Post* a, const Post* b) {
        return std::pair(a->planned->date, a->planned->time) < std::pair(b->planned->date, b->planned->time);
    });
    std::vector<std::array<Day, 7>> calendar(static_cast<size_t>(weeks));
    for (const Post* post : planned) {
        const qint64 day = monday.daysTo(post->planned->date);
        QString time = post->planned->time.toString(QStringLiteral("HH:mm"));
        if (post->planned->zone != "Europe/London")
            time += QLatin1Char(' ') + QString::fromLatin1(post->planned->zone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
        const QString state = stateWords(stateAt(post->status, post->planned->toUtc(), now));
        const QString words = post->text.trimmed().isEmpty() && !post->pictures.empty() ? WeekPagesWords::tr("(a picture alone)") : post->text;
        calendar[static_cast<size_t>(day / 7)][static_cast<size_t>(day % 7)].push_back({time, state, networkWords(post->network), words});
    }
    PrintedWeeks printed;
    printed.posts = static_cast<int>(planned.size());
    QBuffer buffer(&printed.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setCreator(QStringLiteral("Clarion"));
    writer.setTitle(pages.title.isEmpty() ? WeekPagesWords::tr("Plan") : WeekPagesWords::tr("Plan of %1").arg(pages.title));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 8), QPageLayout::Millimeter));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    WeekPainter week(painter, writer, pages.title, LocalTime::fromUtc(now).date);
    for (size_t i = 0; i < calendar.size(); ++i)
        printed.pages += week.paintWeek(monday.addDays(7 * static_cast<qint64>(i)), calendar[i], i == 0);
    painter.end();
    return printed;
}

} // namespace clarion
