#include "shared/networkicons.h"

#include "networks/network.h"

namespace clarion {

QString networkIcon(const QString& networkId)
{
    return findNetwork(networkId) ? QStringLiteral("network-") + networkId : QStringLiteral("message");
}

QString networkName(const QString& networkId)
{
    const Network* network = findNetwork(networkId);
    return network ? network->name : networkId;
}

} // namespace clarion
