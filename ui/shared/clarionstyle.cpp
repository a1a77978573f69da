#include "shared/clarionstyle.h"

#include "shared/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace clarion {
namespace {

bool has(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

QRectF inner(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// What drawButtonLabel() puts between icon and text beyond Fusion's own 4 pixels.
int iconGap(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && !button->icon.isNull() && !button->text.isEmpty() ? theme::gap - 4 : 0;
}

void drawFocusRing(QPainter* painter, const QRect& rect, const QPalette& palette)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::accent(palette), 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
}

} // namespace

ClarionStyle::ClarionStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("clarion"));
}

void ClarionStyle::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool down = option->state & (State_Sunken | State_On);
    const QColor text = palette.color(QPalette::ButtonText);
    QColor fill = palette.color(QPalette::Base);
    QColor border = theme::line(palette);
    if (has(widget, "primary")) {
        fill = enabled ? theme::accent(palette) : theme::line(palette);
        border = fill;
        if (down)
            fill = theme::blend(fill, Qt::black, 0.18);
        else if (hovered)
            fill = theme::blend(fill, theme::isDark(palette) ? Qt::white : Qt::black, 0.1);
    } else if (down) {
        fill = theme::blend(palette.color(QPalette::Base), theme::accent(palette), 0.14);
        border = theme::accent(palette);
    } else if (hovered) {
        fill = theme::blend(palette.color(QPalette::Base), text, 0.05);
    } else if (has(widget, "quiet")) {
        fill = Qt::transparent;
        border = Qt::transparent;
    }
    painter->setBrush(fill);
    painter->setPen(border.alpha() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(inner(option->rect), theme::radius, theme::radius);
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange) {
        if (has(widget, "primary")) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.5));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), theme::radius - 2, theme::radius - 2);
        } else {
            drawFocusRing(painter, option->rect, palette);
        }
    }
}

void ClarionStyle::drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const
{
    const bool enabled = button.state & State_Enabled;
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = button.palette.color(group, has(widget, "primary") ? QPalette::HighlightedText : QPalette::ButtonText);
    const int iconSize = button.icon.isNull() ? 0 : button.iconSize.width();
    const int between = iconSize > 0 && !button.text.isEmpty() ? theme::gap : 0;
    const int mnemonic = styleHint(SH_UnderlineShortcut, &button, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int content = qMin(button.rect.width(), iconSize + between + textWidth);
    QRect rect(button.rect.left() + (button.rect.width() - content) / 2, button.rect.top(), content, button.rect.height());
    if (iconSize > 0) {
        const QRect place(rect.left(), rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize);
        button.icon.paint(painter, visualRect(button.direction, button.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + iconSize + between);
    }
    painter->setPen(ink);
    painter->drawText(visualRect(button.direction, button.rect, rect), int(Qt::AlignVCenter) | int(Qt::AlignLeft) | mnemonic, button.text);
}

void ClarionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        break;
    case PE_FrameDefaultButton:
        break;
    case PE_FrameFocusRect:
        // Buttons and fields draw their own ring; item views mark the current row.
        if (option->state & State_KeyboardFocusChange && !(option->state & State_Item))
            drawFocusRing(painter, option->rect, palette);
        break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
    case PE_Frame: {
        // A field that is typed into always shows it; a list only to those who go by keyboard.
        const bool focused = (option->state & State_HasFocus)
                             && (!qobject_cast<const QAbstractItemView*>(widget) || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
        if (element == PE_PanelLineEdit) {
            painter->setBrush(palette.color(QPalette::Base));
            painter->setPen(Qt::NoPen);
            painter->drawRoundedRect(inner(option->rect), theme::radius, theme::radius);
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (!frame || frame->lineWidth == 0)
                break;
        }
        painter->setBrush(element == PE_Frame ? QBrush(palette.color(QPalette::Base)) : QBrush(Qt::NoBrush));
        painter->setPen(QPen(focused ? theme::accent(palette) : theme::line(palette), focused ? 1.5 : 1));
        painter->drawRoundedRect(inner(option->rect), theme::radius, theme::radius);
        break;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(element, *option, painter);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

/// A box or a ring that is seen on both grounds, filled with the accent where it is chosen.
void ClarionStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter* painter)
{
    const QPalette& palette = option.palette;
    const bool isChosen = option.state & (State_On | State_NoChange);
    const bool isEnabled = option.state & State_Enabled;
    const QColor ground = palette.color(QPalette::Base);
    const QColor edge = theme::blend(ground, palette.color(QPalette::Text), isEnabled ? 0.55 : 0.25);
    const QColor fill = isEnabled ? theme::accent(palette) : edge;
    const double side = qMin(option.rect.width(), option.rect.height()) - 1.5;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter->setPen(QPen(isChosen ? fill : edge, 1.5));
    painter->setBrush(isChosen ? fill : ground);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (!isChosen)
        return;
    const QColor ink = isEnabled ? palette.color(QPalette::HighlightedText) : ground;
    if (element == PE_IndicatorRadioButton) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
        return;
    }
    painter->setPen(QPen(ink, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    if (option.state & State_NoChange)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
}

void ClarionStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme::line(option->palette));
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->setFont(theme::captionFont(widget ? widget->font() : painter->font()));
            painter->setPen(theme::muted(option->palette));
            painter->drawText(option->rect.adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, header->text);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButtonLabel(*button, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ClarionStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // Only the handle: quiet until it is pointed at.
    const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::blend(option->palette.color(QPalette::Base), option->palette.color(QPalette::Text), active ? 0.4 : 0.22));
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

QRect ClarionStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64{bar->maximum} - bar->minimum + bar->pageStep;
    const int handle = range > 0 ? qBound(28, static_cast<int>(qint64{length} * bar->pageStep / range), length) : length;
    const int position = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                          : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(position, handle);
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSubPage: return along(0, position);
    case SC_ScrollBarAddPage: return along(position + handle, length - position - handle);
    default: return {};
    }
}

void ClarionStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Their ground is drawn with the frame, so that its round corners show.
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget); area && area->frameShape() == QFrame::StyledPanel)
        area->viewport()->setAutoFillBackground(false);
    // What is written keeps the distance from its frame that single lines have, see SE_LineEditContents.
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        edit->document()->setDocumentMargin(theme::gap);
}

QRect ClarionStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(4, 0, -4, 0) : rect;
}

int ClarionStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return theme::gutter;
    case PM_ScrollBarExtent: return 12;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ClarionStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(theme::line(option ? option->palette : QPalette()).rgb());
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ClarionStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = QSize(result.width() + 2 * theme::gap + iconGap(option), qMax(result.height(), option->fontMetrics.height() + 2 * theme::gap));
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 2 * theme::gap));
    return result;
}

} // namespace clarion
