#include "composer/postpreview.h"

#include "networks/network.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <memory>

namespace clarion {
namespace {

constexpr int padding = 16;
constexpr int avatar = 36;
constexpr int between = 3;   // of two pictures

/// A paragraph in lines of this width, words whole where they can be.
std::unique_ptr<QTextLayout> layoutText(const QString& text, const QFont& font, int width)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
    }
    layout->endLayout();
    return layout;
}

/// Where the file of a picture is missing.
void paintGap(QPainter& painter, const QRect& place, const QPalette& palette)
{
    painter.fillRect(place, theme::blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.08));
    const QPixmap mark = iconPixmap(QStringLiteral("picture"), 24, theme::muted(palette), painter.device()->devicePixelRatioF());
    painter.drawPixmap(place.center() - QPoint(12, 12), mark);
}

} // namespace

PostPreview::~PostPreview() = default;

PostPreview::PostPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview"));
}

void PostPreview::setPost(const Post& post, const QString& account, const std::vector<QImage>& pictures, const std::optional<Network>& network)
{
    m_visible = network ? network->visible : std::nullopt;
    m_isLaidOut = m_isLaidOut && post.text == m_post.text;
    m_post = post;
    m_account = account;
    const auto isSame = [](const QImage& one, const QImage& other) { return one.cacheKey() == other.cacheKey(); };
    if (!std::equal(m_pictures.begin(), m_pictures.end(), pictures.begin(), pictures.end(), isSame)) {
        m_pictures = pictures;
        m_drawn.assign(pictures.size(), QImage());
    }
    setAccessibleDescription(post.text);
    updateGeometry();
    update();
}

const std::vector<PostPreview::Paragraph>& PostPreview::paragraphs(int width) const
{
    if (m_isLaidOut && width == m_layoutWidth)
        return m_paragraphs;
    std::vector<Paragraph> kept = width == m_layoutWidth ? std::move(m_paragraphs) : std::vector<Paragraph>();
    m_paragraphs.clear();
    const QStringList texts = (m_post.text.isEmpty() ? tr("Your text appears here.") : m_post.text).split(QLatin1Char('\n'));
    // What stands before and behind the place of the last change is the same.
    const auto count = static_cast<size_t>(texts.size());
    const size_t common = std::min(count, kept.size());
    for (size_t i = 0; i < count; ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        const size_t fromEnd = count - i;
        Paragraph* same = i < common && kept[i].text == text && kept[i].lines ? &kept[i] : nullptr;
        if (!same && fromEnd <= kept.size() && kept[kept.size() - fromEnd].text == text && kept[kept.size() - fromEnd].lines)
            same = &kept[kept.size() - fromEnd];
        m_paragraphs.push_back({text, same ? std::move(same->lines) : layoutText(text, font(), width)});
    }
    m_layoutWidth = width;
    m_isLaidOut = true;
    return m_paragraphs;
}

int PostPreview::textHeight(int width) const
{
    qreal height = 0;
    for (const Paragraph& paragraph : paragraphs(width - 2 * padding))
        height += paragraph.lines->boundingRect().height();
    return qCeil(height);
}

void PostPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_isLaidOut = false;
        m_layoutWidth = -1;
    }
    QWidget::changeEvent(event);
}

int PostPreview::pictureHeight(int width) const
{
    const int inner = width - 2 * padding;
    if (m_pictures.empty())
        return 0;
    if (m_pictures.size() > 1)
        return inner * 5 / 8;
    const QImage& only = m_pictures.front();
    return only.isNull() ? inner * 9 / 16 : qMin(inner * only.height() / qMax(1, only.width()), inner * 5 / 4);
}

std::vector<QRect> PostPreview::pictureRects(int width) const
{
    const QRect area(padding, padding + avatar + 12 + textHeight(width) + 12, width - 2 * padding, pictureHeight(width));
    const int half = (area.width() - between) / 2;
    const int halfHeight = (area.height() - between) / 2;
    const int right = area.left() + area.width() - half;
    const int lower = area.top() + area.height() - halfHeight;
    switch (m_pictures.size()) {
    case 0: return {};
    case 1: return {area};
    case 2: return {{area.left(), area.top(), half, area.height()}, {right, area.top(), half, area.height()}};
    case 3: return {{area.left(), area.top(), half, area.height()}, {right, area.top(), half, halfHeight}, {right, lower, half, halfHeight}};
    default:
        return {{area.left(), area.top(), half, halfHeight}, {right, area.top(), half, halfHeight},
                {area.left(), lower, half, halfHeight}, {right, lower, half, halfHeight}};
    }
}

int PostPreview::heightForWidth(int width) const
{
    const int pictures = m_pictures.empty() ? 0 : pictureHeight(width) + 12;
    return padding + avatar + 12 + textHeight(width) + pictures + padding;
}

QSize PostPreview::sizeHint() const
{
    // Of the width that it has, so that one text need not be laid out twice at every key.
    const int shown = isVisible() ? width() : 320;
    return {320, heightForWidth(shown)};
}

const QImage& PostPreview::drawn(size_t picture, const QSize& size)
{
    QImage& image = m_drawn[picture];
    if (image.size() != size) {
        const QImage& whole = m_pictures[picture];
        const QSizeF part = QSizeF(size).scaled(whole.size(), Qt::KeepAspectRatio);
        const QRectF middle((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2, part.width(), part.height());
        image = whole.copy(middle.toAlignedRect()).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return image;
}

void PostPreview::paintFold(QPainter& painter, const QRectF& line)
{
    painter.save();
    painter.setFont(theme::captionFont(font()));
    const QString words = tr("… See more");
    // In the place of the line's end, as the network puts it.
    const qreal wide = painter.fontMetrics().horizontalAdvance(words) + 8;
    const QRectF box(line.right() - wide, line.top(), wide, line.height());
    painter.fillRect(box, palette().color(QPalette::Base));
    painter.setPen(theme::accent(palette()));
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, words);
    painter.restore();
}

void PostPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int height = heightForWidth(width());
    const QRectF frame = QRectF(0, 0, width(), height).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(theme::line(palette()));
    painter.drawRoundedRect(frame, 10, 10);

    const QRect circle(padding, padding, avatar, avatar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::accent(palette()));
    painter.drawEllipse(circle);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.setFont(theme::sectionFont(font()));
    painter.drawText(circle, Qt::AlignCenter, m_account.isEmpty() ? QStringLiteral("?") : m_account.left(1).toUpper());

    const int left = circle.right() + 12;
    const QFont strong = theme::strongFont(font());
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    const QRect nameRect(left, padding, width() - left - padding - 24, QFontMetrics(strong).height());
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(m_account, Qt::ElideMiddle, nameRect.width()));
    painter.setFont(theme::captionFont(font()));
    painter.setPen(theme::muted(palette()));
    painter.drawText(QRect(left, nameRect.bottom() + 1, width() - left - padding, avatar - nameRect.height()),
                     Qt::AlignLeft | Qt::AlignTop, networkName(m_post.network));
    painter.drawPixmap(width() - padding - 20, padding,
                       iconPixmap(networkIcon(m_post.network), 20, theme::muted(palette()), devicePixelRatioF()));

    const QRect textRect(padding, padding + avatar + 12, width() - 2 * padding, textHeight(width()));
    painter.setFont(font());
    painter.setPen(m_post.text.isEmpty() ? theme::muted(palette()) : palette().color(QPalette::Text));
    // What the network hides behind "See more" is pale, so that what matters is said before it.
    const qsizetype fold = m_visible ? *m_visible : m_post.text.size();
    QTextCharFormat hidden;
    hidden.setForeground(theme::muted(palette()));
    QPointF line = textRect.topLeft();
    qsizetype begin = 0;
    bool isFolded = false;
    for (const Paragraph& paragraph : paragraphs(textRect.width())) {
        QList<QTextLayout::FormatRange> formats;
        const qsizetype from = qBound<qsizetype>(0, fold - begin, paragraph.text.size());
        if (from < paragraph.text.size())
            formats.append({static_cast<int>(from), static_cast<int>(paragraph.text.size() - from), hidden});
        paragraph.lines->draw(&painter, line, formats);
        if (!isFolded && fold < begin + paragraph.text.size()) {
            isFolded = true;
            const QTextLine foldLine = paragraph.lines->lineForTextPosition(static_cast<int>(from));
            paintFold(painter, QRectF(textRect.left(), line.y() + foldLine.y(), textRect.width(), foldLine.height()));
        }
        line.ry() += paragraph.lines->boundingRect().height();
        begin += paragraph.text.size() + 1;
    }
    const std::vector<QRect> places = pictureRects(width());
    QPainterPath clip;
    if (!places.empty())
        clip.addRoundedRect(places.front().united(places.back()), 8, 8);
    painter.setClipPath(clip);
    for (size_t i = 0; i < places.size(); ++i) {
        if (m_pictures[i].isNull())
            paintGap(painter, places[i], palette());
        else
            painter.drawImage(places[i], drawn(i, places[i].size() * devicePixelRatioF()));
    }
    if (m_pictures.size() > places.size()) {
        painter.fillRect(places.back(), QColor(0, 0, 0, 140));
        painter.setFont(theme::titleFont(font()));
        painter.setPen(Qt::white);
        painter.drawText(places.back(), Qt::AlignCenter, QStringLiteral("+%1").arg(m_pictures.size() - places.size()));
    }
}

} // namespace clarion
