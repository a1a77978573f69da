#include "feed/feedbuilder.h"

#include "base/gzip.h"
#include "feed/feedfetcher.h"
#include "support/feedfolder.h"
#include "support/program.h"
#include "support/required.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace clarion;

class TestFeedBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSourceSequenceAndTimeGiveTheSameBytes();
    void everyFileIsWhatTheSignedListsSay();
    void minisignAcceptsTheManifest();
    void anotherTimeChangesTheManifestOnly();
    void theSequenceRises();
    void aLowerSequenceIsRefused();
    void aFileInThePlaceOfTheFolderIsKept();
    void whatNoReaderWouldTakeIsNotSigned();
    void theNewFeedReplacesTheOldOneWhole();
    void nothingIsBuiltFromAFaultyFolder();
    void aFolderThatCannotBeMadeIsSaidSo();
    void aDiskThatFillsUpLeavesTheOldFeed_data();
    void aDiskThatFillsUpLeavesTheOldFeed();
    void aFolderThatHoldsOtherThingsIsLeftAlone_data();
    void aFolderThatHoldsOtherThingsIsLeftAlone();
    void anotherFeedIsLeftAlone();
    void neighboursAreLeftAlone();
    void aWebServerMayReadIt();
    void aFolderThatIsNotThereIsNotFound();

private:
    void expectNoLeftovers(const FeedFolder& folder);
};

namespace {

QByteArray snapshotOf(const FeedFolder& folder, const Manifest& manifest)
{
    const QString name = contentPath(QStringLiteral("snapshot"), manifest.snapshot.sha256, QStringLiteral(".json.gz"));
    return required(gzipDecompress(readFile(folder.out() + QLatin1Char('/') + name), manifest.snapshot.rawSize, name));
}

} // namespace

/// Beside source and feed nothing lies there: no half-built folder, no old one.
void TestFeedBuilder::expectNoLeftovers(const FeedFolder& folder)
{
    QStringList entries = QDir(folder.parent()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    entries.removeAll(QStringLiteral("source"));
    entries.removeAll(QStringLiteral("out"));
    QCOMPARE(entries, QStringList());
}

void TestFeedBuilder::theSameSourceSequenceAndTimeGiveTheSameBytes()
{
    const FeedFolder one;
    const FeedFolder two;
    one.build(7);
    two.build(7);
    const QMap<QString, QByteArray> tree1 = tree(one.out());
    QCOMPARE(tree1.keys(), tree(two.out()).keys());
    QVERIFY(tree1 == tree(two.out()));
    // Built again over itself, too.
    one.build(7);
    QVERIFY(tree1 == tree(one.out()));
    expectNoLeftovers(one);
}

void TestFeedBuilder::everyFileIsWhatTheSignedListsSay()
{
    const FeedFolder folder;
    const BuildReport report = folder.build();
    QMap<QString, QByteArray> files = tree(folder.out());
    QCOMPARE(report.files, files.size());
    qint64 bytes = 0;
    for (const QByteArray& content : std::as_const(files))
        bytes += content.size();
    QCOMPARE(report.bytes, bytes);

    const Manifest manifest = required(Manifest::parse(files.take(QStringLiteral("clarion.json")), QStringLiteral("clarion.json")));
    QCOMPARE(manifest.title, QStringLiteral("A feed for tests"));
    QCOMPARE(manifest.sequence, 1);
    QCOMPARE(manifest.published, FeedFolder::time());
    QCOMPARE(manifest.expires, FeedFolder::time().addDays(30));
    QCOMPARE(manifest.notices.size(), 1);
    QVERIFY(files.take(QStringLiteral("clarion.json.minisig")).contains("trusted comment: feed:test-feed sequence:1 "));
    const std::vector<Item> items = required(parseSnapshot(snapshotOf(folder, manifest), manifest));
    QCOMPARE(report.items, static_cast<int>(items.size()));
    files.remove(contentPath(QStringLiteral("snapshot"), manifest.snapshot.sha256, QStringLiteral(".json.gz")));
    for (const Item& item : items) {
        for (const ItemFile& file : required(itemFiles(item))) {
            QVERIFY2(files.contains(file.path), qPrintable(file.path));
            QVERIFY(file.ref.check(files.take(file.path), file.path));
        }
    }
    QCOMPARE(files.keys(), QStringList());
}

void TestFeedBuilder::minisignAcceptsTheManifest()
{
    if (!hasProgram(QStringLiteral("minisign")))
        QSKIP("minisign is not installed");
    const FeedFolder folder;
    folder.build();
    const QStringList arguments{QStringLiteral("-V"), QStringLiteral("-H"), QStringLiteral("-m"),
                                folder.out() + QStringLiteral("/clarion.json"), QStringLiteral("-P"),
                                FeedFolder::key().publicKey().toBase64()};
    const ProgramRun good = runProgram(QStringLiteral("minisign"), arguments);
    QVERIFY2(good.exitCode == 0, good.err.constData());
    QVERIFY(good.out.contains("feed:test-feed sequence:1 published:2026-11-20T09:00:00Z"));
    const QString manifest = folder.out() + QStringLiteral("/clarion.json");
    writeFile(manifest, readFile(manifest).replace("\"sequence\":1", "\"sequence\":2"));
    QVERIFY(runProgram(QStringLiteral("minisign"), arguments).exitCode != 0);
}

void TestFeedBuilder::anotherTimeChangesTheManifestOnly()
{
    const FeedFolder folder;
    folder.build(3);
    const QMap<QString, QByteArray> before = tree(folder.out());
    SourceProblems problems;
    (void)required(buildFeed({folder.path(), folder.out(), FeedFolder::key(), 3, FeedFolder::time().addDays(1), slotNames}, problems));
    const QMap<QString, QByteArray> after = tree(folder.out());
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QCOMPARE(after.value(it.key()) != it.value(), it.key().startsWith(QLatin1String("clarion.json")));
}

void TestFeedBuilder::theSequenceRises()
{
    const FeedFolder folder;
    QCOMPARE(folder.build().manifest.sequence, 1);
    QCOMPARE(folder.build().manifest.sequence, 2);
    QCOMPARE(folder.build(40).manifest.sequence, 40);
    QCOMPARE(folder.build().manifest.sequence, 41);
}

void TestFeedBuilder::aLowerSequenceIsRefused()
{
    const FeedFolder folder;
    folder.build(5);
    const QMap<QString, QByteArray> before = tree(folder.out());
    SourceProblems problems;
    const auto report = folder.tryBuild(problems, 4);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY(problems.empty());
    QVERIFY(tree(folder.out()) == before);
    expectNoLeftovers(folder);
}

void TestFeedBuilder::aFileInThePlaceOfTheFolderIsKept()
{
    const FeedFolder folder;
    QFile key(folder.out());
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("the only copy of a key");
    key.close();
    SourceProblems problems;
    const auto report = folder.tryBuild(problems, 1);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), QByteArray("the only copy of a key"));
}

void TestFeedBuilder::whatNoReaderWouldTakeIsNotSigned()
{
    const FeedFolder folder;
    QFile feed(folder.file(QStringLiteral("feed.yaml")));
    QVERIFY(feed.open(QIODevice::ReadOnly));
    QByteArray text = feed.readAll();
    text.replace("\ntitle: ", "\ntitle: " + QByteArray(300, 'x'));
    QVERIFY(text.contains("xxx"));
    folder.write(QStringLiteral("feed.yaml"), text);
    SourceProblems problems;
    QVERIFY(!folder.tryBuild(problems));
    QVERIFY(!QFileInfo::exists(folder.out()));
}

void TestFeedBuilder::theNewFeedReplacesTheOldOneWhole()
{
    const FeedFolder folder;
    folder.build();
    const QStringList before = tree(folder.out()).keys();
    folder.remove(QStringLiteral("media/stall.png"));
    folder.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "16.5");
    folder.build();
    const QStringList after = tree(folder.out()).keys();
    QCOMPARE(after.filter(QStringLiteral("delta/")).size(), 1);   // how readers of the old one come here
    QCOMPARE(after.size(), before.size() - 1 + 1);
    QVERIFY(after.filter(QStringLiteral(".png")).isEmpty());
    expectNoLeftovers(folder);
}

void TestFeedBuilder::nothingIsBuiltFromAFaultyFolder()
{
    const FeedFolder fresh;
    fresh.replace(QStringLiteral("feed.yaml"), "national", "galactic");
    SourceProblems problems;
    const auto report = fresh.tryBuild(problems);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Syntax);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(!QFileInfo::exists(fresh.out()));
    expectNoLeftovers(fresh);

    const FeedFolder folder;
    folder.build();
    const QMap<QString, QByteArray> before = tree(folder.out());
    folder.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "n/a");
    QVERIFY(!folder.tryBuild(problems));
    QVERIFY(tree(folder.out()) == before);
    expectNoLeftovers(folder);
}

void TestFeedBuilder::aFolderThatCannotBeMadeIsSaidSo()
{
    const FeedFolder folder;
    writeFile(folder.parent() + QStringLiteral("/blocked"), "a file");
    SourceProblems problems;
    const auto report = buildFeed({folder.path(), folder.parent() + QStringLiteral("/blocked/out"), FeedFolder::key(), 1,
                                   FeedFolder::time(), slotNames}, problems);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(readFile(folder.parent() + QStringLiteral("/blocked")), QByteArray("a file"));
}

void TestFeedBuilder::aDiskThatFillsUpLeavesTheOldFeed_data()
{
    QTest::addColumn<int>("largestFile");
    QTest::newRow("at the first file") << 10;
    QTest::newRow("at the snapshot") << 700;
}

// No file may grow beyond a limit: to the program that is what a full disk looks like, even for the superuser.
void TestFeedBuilder::aDiskThatFillsUpLeavesTheOldFeed()
{
    QFETCH(int, largestFile);
    const FeedFolder folder;
    folder.build();
    const QMap<QString, QByteArray> before = tree(folder.out());
    folder.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "16.5");
    SourceProblems problems;
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit tight{static_cast<rlim_t>(largestFile), usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto report = folder.tryBuild(problems);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::FileUnwritable);
    QVERIFY(tree(folder.out()) == before);
    expectNoLeftovers(folder);
    QCOMPARE(folder.build().manifest.sequence, 2);
}

void TestFeedBuilder::aFolderThatHoldsOtherThingsIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("hasFeed");
    QTest::newRow("somebody's photographs") << QStringList{QStringLiteral("holiday.jpg")} << false;
    QTest::newRow("a fresh clone of a repository") << QStringList{QStringLiteral(".git/config")} << false;
    QTest::newRow("a feed and a repository around it") << QStringList{QStringLiteral(".git/config")} << true;
    QTest::newRow("a feed and the pages of a website") << QStringList{QStringLiteral("index.html")} << true;
    QTest::newRow("a feed and a file of the host's own") << QStringList{QStringLiteral("CNAME")} << true;
}

void TestFeedBuilder::aFolderThatHoldsOtherThingsIsLeftAlone()
{
    QFETCH(QStringList, files);
    QFETCH(bool, hasFeed);
    const FeedFolder folder;
    if (hasFeed)
        folder.build();
    for (const QString& file : files)
        writeFile(folder.out() + QLatin1Char('/') + file, "mine");
    const QMap<QString, QByteArray> before = tree(folder.out());
    SourceProblems problems;
    const auto report = folder.tryBuild(problems);
    QVERIFY(tree(folder.out()) == before);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    expectNoLeftovers(folder);
}

void TestFeedBuilder::anotherFeedIsLeftAlone()
{
    const FeedFolder folder;
    folder.build();
    const QMap<QString, QByteArray> before = tree(folder.out());
    folder.replace(QStringLiteral("feed.yaml"), "test-feed", "other-feed");
    SourceProblems problems;
    const auto report = folder.tryBuild(problems);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY(tree(folder.out()) == before);

    // Nor is a folder taken for a feed because of the name of a file in it.
    writeFile(folder.out() + QStringLiteral("/clarion.json"), "{}");
    QVERIFY(!folder.tryBuild(problems));
    QCOMPARE(readFile(folder.out() + QStringLiteral("/clarion.json")), QByteArray("{}"));
}

void TestFeedBuilder::neighboursAreLeftAlone()
{
    const FeedFolder folder;
    folder.build();
    writeFile(folder.out() + QStringLiteral(".old/diary.txt"), "mine");
    folder.build();
    QCOMPARE(readFile(folder.out() + QStringLiteral(".old/diary.txt")), QByteArray("mine"));
}

void TestFeedBuilder::aWebServerMayReadIt()
{
    const FeedFolder folder;
    folder.build();
    folder.build();
    for (const QString& name : {QString(), QStringLiteral("/clarion.json"), QStringLiteral("/data"), QStringLiteral("/media")})
        QVERIFY2(QFile::permissions(folder.out() + name).testFlag(QFile::ReadOther), qPrintable(name));
    QVERIFY(QFile::permissions(folder.out()).testFlag(QFile::ExeOther));
}

void TestFeedBuilder::aFolderThatIsNotThereIsNotFound()
{
    const QTemporaryDir dir;
    SourceProblems problems;
    const auto report = buildFeed({dir.filePath(QStringLiteral("none")), dir.filePath(QStringLiteral("out")), FeedFolder::key(), 1,
                                   FeedFolder::time(), slotNames}, problems);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("out"))));
}

QTEST_GUILESS_MAIN(TestFeedBuilder)
#include "tst_feedbuilder.moc"
