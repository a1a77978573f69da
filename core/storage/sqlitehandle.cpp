#include "storage/sqlitehandle.h"

#include "storage/database.h"

#include <QSqlDriver>
#include <QVariant>

#include <cstring>

namespace clarion {

sqlite3* sqliteHandle(const Database& database)
{
    const QVariant handle = database.handle().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace clarion
