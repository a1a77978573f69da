#include "fuzztarget.h"

#include "networks/network.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto networks = parseNetworks(input, QStringLiteral("fuzz"));
    if (!networks)
        return;
    expect(!networks->empty(), "rules name networks");
    for (const Network& network : *networks) {
        expect(!network.id.isEmpty() && network.limit.value_or(1) > 0 && network.altMax >= 0, "a network has limits");
        expect(network.composeUrl.isEmpty() || network.composeUrl.startsWith(QLatin1String("https://"))
                   || network.composeUrl.startsWith(QLatin1String("mailto:")),
               "only web and mail addresses are opened");
    }
}
