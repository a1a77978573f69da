#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace clarion {

/// Fusion with Clarion's radii, focus ring and paddings. A push button with the dynamic property "primary" is the one
/// main action of its page; one with "quiet" is drawn without a frame until it is pointed at.
class ClarionStyle final : public QProxyStyle {
    Q_OBJECT
public:
    ClarionStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

    using QProxyStyle::polish;

private:
    static void drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter* painter);
    void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const;
    void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace clarion
