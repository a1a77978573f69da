#include "workspace/workspacefile.h"

#include <QFileInfo>

namespace clarion {

bool isPartOfWorkspace(const QString& workspaceFile, const QString& file)
{
    const QString workspace = QFileInfo(workspaceFile).absoluteFilePath();
    const QFileInfo info(file);
    for (const char* ending : {"", "-wal", "-shm", "-journal", ".lock"}) {
        const QFileInfo part(workspace + QLatin1String(ending));
        if (info.absoluteFilePath() == part.absoluteFilePath() || (info.exists() && part.exists() && info.canonicalFilePath() == part.canonicalFilePath()))
            return true;
    }
    return false;
}

} // namespace clarion
