// Builds the workshop feed while Clarion itself is built, and writes the list of its files for rcc. A program of its
// own, because clarion and clarion-cli both carry the feed and so cannot be what makes it.

#include "cards/cardmaker.h"
#include "feed/feedbuilder.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace clarion;

namespace {

int fail(const QString& words)
{
    std::fprintf(stderr, "%s\n", qPrintable(words));
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return fail(QStringLiteral("usage: SRC KEY OUT QRC"));
    QFile keyFile(arguments.at(2));
    if (!keyFile.open(QIODevice::ReadOnly))
        return fail(keyFile.errorString());
    const auto key = MinisignSecretKey::parse(QString::fromUtf8(keyFile.readAll()),
                                              [] { return Result<QString>(QString()); });
    if (!key)
        return fail(key.error().detail);
    SourceProblems problems;
    // One fixed time and sequence: the same sources give the same program.
    const auto report = buildFeed({arguments.at(1), arguments.at(3), *key, 1,
                                   QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC), cardFacts},
                                  problems);
    for (const SourceProblem& problem : problems)
        std::fprintf(stderr, "%s\n", qPrintable(problem.toText()));
    if (!report)
        return fail(report.error().subject + QStringLiteral(": ") + report.error().detail);

    QFile publicKey(arguments.at(3) + QStringLiteral("/workshop.pub"));
    if (!publicKey.open(QIODevice::WriteOnly))
        return fail(publicKey.errorString());
    publicKey.write(key->publicKey().toFileText().toUtf8());
    publicKey.close();

    QStringList files;
    QDirIterator iterator(arguments.at(3), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    files.sort();
    QFile list(arguments.at(4));
    if (!list.open(QIODevice::WriteOnly))
        return fail(list.errorString());
    list.write("<RCC><qresource prefix=\"/clarion/workshop\">\n");
    for (const QString& file : std::as_const(files))
        list.write(QStringLiteral("<file alias=\"%1\">%2</file>\n").arg(file.mid(arguments.at(3).size() + 1), file).toUtf8());
    list.write("</qresource></RCC>\n");
    return 0;
}
