#include "base/savefile.h"

#include "base/errortext.h"
#include "support/required.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace clarion;

class TestSaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenWhole();
    void anOldFileStaysWhereTheNewOneCannotBeWritten();
    void aPipeIsWrittenToAndStaysAPipe();
};

void TestSaveFile::aFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.csv"));
    required(saveFile(path, "first, and longer"));
    required(saveFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("plan.csv")});
}

void TestSaveFile::anOldFileStaysWhereTheNewOneCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString occupied = folder.filePath(QStringLiteral("plan.csv"));
    QVERIFY(QDir().mkpath(occupied));
    for (const QString& path : {folder.filePath(QStringLiteral("nowhere/plan.csv")), occupied}) {
        const auto written = saveFile(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QVERIFY(errorText(written.error()).contains(path));
    }
}

void TestSaveFile::aPipeIsWrittenToAndStaysAPipe()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int reader = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    required(saveFile(QFile::decodeName(path), "the plan"));
    char buffer[64];
    const auto read = ::read(reader, buffer, sizeof buffer);
    ::close(reader);
    QCOMPARE(QByteArray(buffer, qMax<qsizetype>(read, 0)), QByteArray("the plan"));
    struct stat status = {};
    QCOMPARE(::stat(path.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
