#include "composer/postpreview.h"

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

} // namespace

PostPreview::~PostPreview() = default;

PostPreview::PostPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview"));
}

void PostPreview::setPost(const Post& post, const QString& account, const QImage& picture)
{
    m_isLaidOut = m_isLaidOut && post.text == m_post.text;
    m_post = post;
    m_account = account;
    m_picture = picture;
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

QSize PostPreview::pictureSize(int width) const
{
    if (m_picture.isNull())
        return {};
    const int inner = width - 2 * padding;
    return {inner, qMin(inner * m_picture.height() / qMax(1, m_picture.width()), inner * 5 / 4)};
}

int PostPreview::heightForWidth(int width) const
{
    const int picture = m_picture.isNull() ? 0 : pictureSize(width).height() + 12;
    return padding + avatar + 12 + textHeight(width) + picture + padding;
}

QSize PostPreview::sizeHint() const
{
    // Of the width that it has, so that one text need not be laid out twice at every key.
    const int shown = isVisible() ? width() : 320;
    return {320, heightForWidth(shown)};
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

    int top = padding + avatar + 12;
    const QRect textRect(padding, top, width() - 2 * padding, textHeight(width()));
    painter.setFont(font());
    painter.setPen(m_post.text.isEmpty() ? theme::muted(palette()) : palette().color(QPalette::Text));
    QPointF line = textRect.topLeft();
    for (const Paragraph& paragraph : paragraphs(textRect.width())) {
        paragraph.lines->draw(&painter, line);
        line.ry() += paragraph.lines->boundingRect().height();
    }
    top = textRect.bottom() + 12;
    if (!m_picture.isNull()) {
        const QRect target(QPoint(padding, top), pictureSize(width()));
        QPainterPath clip;
        clip.addRoundedRect(target, 8, 8);
        painter.setClipPath(clip);
        const QImage scaled = m_picture.scaled(target.size() * devicePixelRatioF(), Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        painter.drawImage(target, scaled, QRect(QPoint((scaled.width() - qRound(target.width() * devicePixelRatioF())) / 2, 0),
                                                target.size() * devicePixelRatioF()));
    }
}

} // namespace clarion
