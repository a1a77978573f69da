// A whole folder as people edit it. The input is all of its files, each after a line of "=== NAME".

#include "fuzztarget.h"

#include "feed/source/feedsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace clarion;

namespace {

constexpr qsizetype mostFiles = 40;

void writeFolder(const QByteArray& input, const QDir& folder)
{
    static const QRegularExpression plainName(QStringLiteral("\\A([a-z-]{1,16}/)?[a-z0-9_-]{1,32}\\.(yaml|csv|md|json)\\z"));
    qsizetype files = 0;
    for (qsizetype begin = input.indexOf("=== "); begin >= 0 && files < mostFiles; ++files) {
        const qsizetype lineEnd = input.indexOf('\n', begin);
        if (lineEnd < 0)
            return;
        const qsizetype next = input.indexOf("\n=== ", lineEnd);
        const QString name = QString::fromUtf8(input.mid(begin + 4, lineEnd - begin - 4));
        if (plainName.match(name).hasMatch()) {
            folder.mkpath(QFileInfo(name).path());
            QFile file(folder.filePath(name));
            expect(file.open(QIODevice::WriteOnly), "a file can be written");
            file.write(input.mid(lineEnd + 1, next < 0 ? -1 : next - lineEnd));
        }
        begin = next < 0 ? -1 : next + 1;
    }
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    const QTemporaryDir folder;
    writeFolder(input, QDir(folder.path()));
    SourceProblems problems;
    const FeedSource source = readFeedSource(folder.path(), {}, problems);
    for (const SourceProblem& problem : problems)
        expect(problem.line >= 0 && !problem.message.isEmpty(), "a problem has words");
    for (const SourceDataset& dataset : source.datasets)
        expect(dataset.periods.size() == dataset.values.size(), "a dataset has the periods of its figures");
}
