#include "feed/workshopfeed.h"

#include <QFile>

namespace clarion {

Result<FeedAddress> workshopFeed()
{
    QFile key(QStringLiteral(":/clarion/workshop/workshop.pub"));
    if (!key.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, key.fileName(), key.errorString());
    auto parsed = MinisignPublicKey::parse(QString::fromUtf8(key.readAll()));
    if (!parsed)
        return failure(parsed.error());
    return FeedAddress{QUrl(QStringLiteral("qrc:/clarion/workshop/")), *parsed};
}

} // namespace clarion
