#include "fuzztarget.h"

#include "feed/feedaddress.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto address = FeedAddress::parse(QString::fromUtf8(input));
    if (!address)
        return;
    const QString scheme = address->folder.scheme();
    expect(scheme == QLatin1String("https") || scheme == QLatin1String("file") || scheme == QLatin1String("qrc"),
           "only https and folders are taken");
    expect(address->folder.userInfo().isEmpty() || scheme != QLatin1String("https"), "no passwords in addresses");
    const auto again = FeedAddress::parse(address->toText());
    expect(again && again->folder == address->folder && again->key == address->key, "an address that was written reads back");
    const QUrl file = address->file(QStringLiteral("clarion.json"));
    expect(file.host() == address->folder.host() && file.scheme() == scheme, "a file lies on the feed's own host");
}
