#include "fuzztarget.h"

#include "cards/cardpainter.h"

#include <QGuiApplication>

using namespace clarion;

namespace {

/// Fonts and pictures want an application; it lives as long as the program.
void startApplication()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication* const application = new QGuiApplication(argc, argv);
    static_cast<void>(application);
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    startApplication();
    const auto parsed = CardTemplate::parse(input, QStringLiteral("fuzz.svg"));
    if (!parsed)
        return;
    expect(parsed->size().width() <= 4096 && parsed->size().height() <= 4096, "a card has a size that can be drawn");
    CardContent content;
    for (const QString& name : parsed->textNames())
        content.texts.insert(name, QStringLiteral("Class sizes in Penllan are up"));
    content.lit = HexPosition{0, 0};
    const CardPainter painter(*parsed, QColor(0xb3, 0x12, 0x2b));
    expect(painter.paint(content).image.size() == parsed->size(), "a card has the size of its template");
}
