// bench_localise WORKSPACE TOOL: one tool about every area, without and with cards.
// Floors: the same texts put together from ready segments; the same number of cards drawn by QPainter onto ready art
// and packed by libdeflate at its fastest, on one thread.

#include "figures.h"
#include "workspace/localisation.h"

#include <QGuiApplication>
#include <QPainter>

#include <libdeflate.h>

#include <atomic>
#include <thread>

using namespace clarion;

namespace {

constexpr int cardsMeasured = 120;

size_t segmentsFloor(const std::vector<LocalisedOutput>& outputs)
{
    size_t bytes = 0;
    for (const LocalisedOutput& output : outputs) {
        const std::string name = output.area.name.toStdString();
        for (size_t i = 0; i < output.texts.size(); ++i) {
            std::string text;
            text += "In ";
            text += name;
            text += ", secondary schools had ";
            text += "15.5";
            text += " pupils for each teacher in ";
            text += "2010-11";
            text += ". In ";
            text += "2024-25";
            text += ": ";
            text += "16.0";
            text += ". https://example.org/class-sizes/";
            text += name;
            bytes += text.size();
        }
    }
    return bytes;
}

void cardFloor(const QImage& art, const QString& area)
{
    QImage card = art;
    QPainter painter(&card);
    QFont font(QStringLiteral("DejaVu Sans"));
    for (const int size : {56, 36, 28, 84, 32, 180, 20, 20}) {
        font.setPixelSize(size);
        painter.setFont(font);
        painter.drawText(QRectF(56, size, 1000, 400), Qt::AlignLeft | Qt::TextWordWrap, area);
    }
    painter.end();
    const qsizetype stride = qsizetype{card.width()} * 3 + 1;
    QByteArray rows(stride * card.height(), Qt::Uninitialized);
    for (int y = 0; y < card.height(); ++y) {
        const auto* pixel = reinterpret_cast<const QRgb*>(card.constScanLine(y));
        char* out = rows.data() + stride * y;
        *out++ = 0;
        for (const QRgb* end = pixel + card.width(); pixel < end; ++pixel) {
            *out++ = char(qRed(*pixel));
            *out++ = char(qGreen(*pixel));
            *out++ = char(qBlue(*pixel));
        }
    }
    libdeflate_compressor* compressor = libdeflate_alloc_compressor(1);
    QByteArray packed(qsizetype(libdeflate_zlib_compress_bound(compressor, size_t(rows.size()))), Qt::Uninitialized);
    (void)libdeflate_zlib_compress(compressor, rows.constData(), size_t(rows.size()), packed.data(), size_t(packed.size()));
    libdeflate_free_compressor(compressor);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const auto workspace = must(Workspace::open(arguments.at(1), clock));
    const QString set = must(workspace->areas().boundarySets()).first();
    const auto areas = must(workspace->areas().all(set));
    const ItemId tool(arguments.at(2));

    std::vector<LocalisedOutput> outputs;
    const auto prepareAndLocalise = [&] {
        const auto localisation = must(prepareLocalisation(workspace->database(), tool, set, builtInNetworks()));
        outputs.clear();
        for (const Area& area : areas)
            outputs.push_back(localisation.localiser.localise(area));
    };
    prepareAndLocalise();
    size_t bytes = 0;
    const auto [texts, textFloor] = medianPairMs(9, prepareAndLocalise, [&] { bytes += segmentsFloor(outputs); });
    printFigure("localise_all_areas", texts, "ms", textFloor);
    size_t strings = 0;
    for (const LocalisedOutput& output : outputs)
        strings += output.texts.size();
    std::printf("# %zu areas, %zu texts, %.0f texts/s\n", areas.size(), strings, double(strings) / texts * 1000);

    const auto localisation = must(prepareLocalisation(workspace->database(), tool, set, builtInNetworks()));
    if (!localisation.cards)
        return 0;
    std::erase_if(outputs, [](const LocalisedOutput& output) { return output.withheld.has_value(); });
    const size_t count = std::min(outputs.size(), size_t(cardsMeasured));
    const QImage art = localisation.cards->paint(outputs.front(), {});
    const QString imprint = QStringLiteral("Promoted by A. Person on behalf of B. Person, both of 1 High Street, Town");
    const auto makeAll = [&](unsigned threads) {
        std::atomic_size_t next{0};
        const auto work = [&] {
            for (size_t i = next++; i < count; i = next++)
                (void)localisation.cards->make(outputs[i], imprint);
        };
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    };
    const auto floorAll = [&] {
        for (size_t i = 0; i < count; ++i)
            cardFloor(art, outputs[i].area.name);
    };
    const auto [one, oneFloor] = medianPairMs(3, [&] { makeAll(1); }, floorAll);
    printFigure("card_one_thread", one / double(count), "ms", oneFloor / double(count));
    const auto [two, twoFloor] = medianPairMs(3, [&] { makeAll(2); }, floorAll);
    printFigure("card_two_threads", two / double(count), "ms", twoFloor / double(count));
    return bytes == 0 ? 1 : 0;
}
