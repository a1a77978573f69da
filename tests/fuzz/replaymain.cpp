// Hands files, or all files of folders, to the target, as a test of every build. An input that fails ends the program; its
// name is the last one on standard error then.

#include "fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

QStringList filesOf(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

} // namespace

int main(int argc, char** argv)
{
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        for (const QString& path : filesOf(QFile::decodeName(argv[i]))) {
            std::fprintf(stderr, "%s\n", qPrintable(path));
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return EXIT_FAILURE;
            fuzzOne(file.readAll());
            ++inputs;
        }
    }
    std::fprintf(stderr, "%d inputs\n", inputs);
    return inputs > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
