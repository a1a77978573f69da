#include "networks/network.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <utility>

namespace clarion {
namespace {

std::optional<CountUnit> countUnitFromName(const QString& name)
{
    static const std::pair<QLatin1StringView, CountUnit> units[] = {
        {QLatin1StringView("twitter-weighted"), CountUnit::TwitterWeighted},
        {QLatin1StringView("grapheme"), CountUnit::Grapheme},
        {QLatin1StringView("char-url23"), CountUnit::CharUrl23},
        {QLatin1StringView("utf16"), CountUnit::Utf16},
        {QLatin1StringView("utf8-emoji"), CountUnit::Utf8Emoji},
        {QLatin1StringView("char"), CountUnit::Char},
    };
    for (const auto& [unitName, unit] : units) {
        if (unitName == name)
            return unit;
    }
    return std::nullopt;
}

/// Reads one network and remembers the first thing that is wrong with it.
class NetworkReader {
public:
    explicit NetworkReader(const QJsonObject& object) : m_object(object) {}

    Network read()
    {
        const QJsonObject text = m_object.value(QLatin1String("text")).toObject();
        const QJsonObject images = m_object.value(QLatin1String("images")).toObject();
        Network network;
        network.id = m_object.value(QLatin1String("id")).toString();
        network.name = m_object.value(QLatin1String("name")).toString();
        network.limit = number(text, QLatin1StringView("limit"), 1);
        network.byteLimit = number(text, QLatin1StringView("bytes"), 1);
        network.visible = number(text, QLatin1StringView("visible"), 1);
        network.imagesMax = number(images, QLatin1StringView("max"), 0).value_or(0);
        network.imageRequired = images.value(QLatin1String("required")).toBool();
        network.imageMegabytes = number(images, QLatin1StringView("megabytes"), 1);
        network.altMax = number(images, QLatin1StringView("alt"), 0).value_or(0);
        network.composeUrl = m_object.value(QLatin1String("compose")).toString();
        network.icon = m_object.value(QLatin1String("icon")).toString();
        if (const auto unit = countUnitFromName(text.value(QLatin1String("count")).toString()))
            network.unit = *unit;
        else
            complain(QStringLiteral("unknown count"));
        if (network.id.isEmpty() || network.name.isEmpty())
            complain(QStringLiteral("id and name expected"));
        if (!network.composeUrl.isEmpty() && !network.composeUrl.startsWith(QLatin1String("https://"))
            && !network.composeUrl.startsWith(QLatin1String("mailto:"))) {
            complain(QStringLiteral("compose must be an https: or mailto: address"));
        }
        return network;
    }

    [[nodiscard]] const QString& complaint() const { return m_complaint; }

private:
    /// Absent and null are "none"; everything else has to be a whole number from `least`.
    std::optional<int> number(const QJsonObject& object, QLatin1StringView key, int least)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const qint64 whole = value.toInteger(-1);
        if (whole < least || whole > std::numeric_limits<int>::max()) {
            complain(QStringLiteral("%1 must be a whole number from %2").arg(QString(key), QString::number(least)));
            return std::nullopt;
        }
        return static_cast<int>(whole);
    }

    void complain(const QString& complaint)
    {
        if (m_complaint.isEmpty())
            m_complaint = complaint;
    }

    const QJsonObject& m_object;
    QString m_complaint;
};

std::vector<Network> readBuiltInNetworks()
{
    const QString path = QStringLiteral(":/clarion/rules/networks.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(path));
    Result<std::vector<Network>> networks = parseNetworks(file.readAll(), path);
    if (!networks)
        qFatal("%s: %s", qPrintable(path), qPrintable(networks.error().detail));
    return std::move(*networks);
}

} // namespace

Result<std::vector<Network>> parseNetworks(const QByteArray& json, const QString& subject)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return failure(ErrorCode::Syntax, subject,
                       QStringLiteral("byte %1: %2").arg(QString::number(parseError.offset), parseError.errorString()));
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toInteger() != 1)
        return failure(ErrorCode::Syntax, subject, QStringLiteral("format 1 expected"));
    const QJsonArray list = root.value(QLatin1String("networks")).toArray();
    if (list.isEmpty())
        return failure(ErrorCode::Syntax, subject, QStringLiteral("networks expected"));

    std::vector<Network> networks;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto refuse = [&subject, i](const QString& complaint) {
            return failure(ErrorCode::Syntax, subject,
                           QStringLiteral("networks[%1]: %2").arg(QString::number(i), complaint));
        };
        const QJsonObject object = list.at(i).toObject();
        NetworkReader reader(object);
        Network network = reader.read();
        if (!reader.complaint().isEmpty())
            return refuse(reader.complaint());
        const auto isSame = [&network](const Network& other) { return other.id == network.id; };
        if (std::any_of(networks.begin(), networks.end(), isSame))
            return refuse(QStringLiteral("id %1 occurs twice").arg(network.id));
        networks.push_back(std::move(network));
    }
    return networks;
}

const std::vector<Network>& builtInNetworks()
{
    static const std::vector<Network> networks = readBuiltInNetworks();
    return networks;
}

const Network* findNetwork(const QString& id)
{
    const std::vector<Network>& networks = builtInNetworks();
    const auto found =
        std::find_if(networks.begin(), networks.end(), [&id](const Network& network) { return network.id == id; });
    return found == networks.end() ? nullptr : &*found;
}

} // namespace clarion
