#include "support/shareddata.h"

#include <QFileInfo>

namespace clarion {

QString sharedFile(const QString& path)
{
    QString root = qEnvironmentVariable("CLARION_SHARED");
    if (root.isEmpty())
        root = QStringLiteral(CLARION_SOURCE_DIR "/../shared");
    const QString file = root + QLatin1Char('/') + path;
    return QFileInfo::exists(file) ? file : QString();
}

} // namespace clarion
