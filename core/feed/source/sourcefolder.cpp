#include "feed/source/sourcefolder.h"

#include "feed/manifest.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace clarion {

SourceProblem problemAtLine(const QString& file, const QString& message)
{
    static const QRegularExpression lineNumber(QStringLiteral("\\Aline (\\d+): (.*)\\z"),
                                               QRegularExpression::DotMatchesEverythingOption);
    const auto match = lineNumber.match(message);
    return match.hasMatch() ? SourceProblem{file, match.captured(1).toInt(), match.captured(2)}
                            : SourceProblem{file, 0, message};
}

std::optional<QByteArray> SourceFolder::read(const QString& name, qint64 maxBytes) const
{
    const QFileInfo info(m_dir.filePath(name));
    const QString root = m_dir.canonicalPath() + QLatin1Char('/');
    if (info.exists() && !info.canonicalFilePath().startsWith(root)) {
        m_problems.push_back({name, 0, QStringLiteral("a file inside of the folder expected; this link leads out of it")});
        return std::nullopt;
    }
    if (info.exists() && !info.isFile()) {
        m_problems.push_back({name, 0, QStringLiteral("a file expected; this is a folder, a pipe or a device")});
        return std::nullopt;
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.push_back({name, 0, QStringLiteral("the file cannot be read: %1").arg(file.errorString())});
        return std::nullopt;
    }
    if (file.size() > maxBytes) {
        m_problems.push_back({name, 0, QStringLiteral("at most %1 bytes expected, %2 found").arg(maxBytes).arg(file.size())});
        return std::nullopt;
    }
    return file.readAll();
}

void SourceFolder::refuseOthers(const QStringList& files, const QStringList& folders) const
{
    for (const QFileInfo& entry : m_dir.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString name = entry.fileName();
        if (entry.isDir() && !folders.contains(name))
            m_problems.push_back({name, 0, QStringLiteral("one of these folders expected: %1").arg(folders.join(QStringLiteral(", ")))});
        else if (!entry.isDir() && (entry.suffix() == QLatin1String("csv") || entry.suffix() == QLatin1String("yaml"))
                 && !files.contains(name))
            m_problems.push_back({name, 0, QStringLiteral("one of these files expected: %1").arg(files.join(QStringLiteral(", ")))});
    }
}

QStringList SourceFolder::list(const QString& subfolder, const QStringList& suffixes) const
{
    QStringList names;
    const QFileInfoList entries =
        QDir(m_dir.filePath(subfolder)).entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString name = subfolder + QLatin1Char('/') + entry.fileName();
        if (entry.isDir())
            m_problems.push_back({name, 0, QStringLiteral("a file expected, not a folder")});
        else if (!suffixes.contains(entry.suffix()))
            m_problems.push_back({name, 0, QStringLiteral("a file ending in .%1 expected in this folder")
                                               .arg(suffixes.join(QStringLiteral(" or .")))});
        else if (!isPlainId(entry.completeBaseName()))
            m_problems.push_back({name, 0, QStringLiteral("a name of lower-case letters, digits, - and _ expected")});
        else
            names << name;
    }
    return names;
}

} // namespace clarion
