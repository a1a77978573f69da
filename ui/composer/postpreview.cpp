#include "composer/postpreview.h"

#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

#include <memory>

namespace clarion {
namespace {

constexpr int padding = 16;
constexpr int avatar = 36;

/// The text in lines of this width, words whole where they can be.
std::unique_ptr<QTextLayout> layoutText(QString text, const QFont& font, int width)
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
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

PostPreview::PostPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview"));
}

void PostPreview::setPost(const Post& post, const QString& account, const QImage& picture)
{
    m_post = post;
    m_account = account;
    m_picture = picture;
    setAccessibleDescription(post.text);
    updateGeometry();
    update();
}

int PostPreview::textHeight(int width) const
{
    return m_post.text.isEmpty() ? fontMetrics().height() : qCeil(layoutText(m_post.text, font(), width - 2 * padding)->boundingRect().height());
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
    return {320, heightForWidth(320)};
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
    layoutText(m_post.text.isEmpty() ? tr("Your text appears here.") : m_post.text, font(), textRect.width())
        ->draw(&painter, textRect.topLeft());
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
