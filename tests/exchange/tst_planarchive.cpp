#include "exchange/planarchive.h"

#include "calendar/postrepository.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTest>

#include <zip.h>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry {
    QByteArray name;
    QByteArray content;
    zip_uint32_t mode = 0;
};

/// A zip as anybody's program might write it, byte for byte.
void writeZip(const QString& path, const std::vector<Entry>& entries)
{
    QFile::remove(path);
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    if (!archive)
        qFatal("no zip");
    for (const Entry& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("%s: %s", entry.name.constData(), zip_strerror(archive));
        if (entry.mode != 0)
            zip_file_set_external_attributes(archive, static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX, entry.mode << 16);
    }
    if (zip_close(archive) != 0)
        qFatal("%s", zip_strerror(archive));
}

QByteArray pictureOf(const QColor& colour, const char* format = "PNG")
{
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray planOf(const char* id = "3f9a0000-0000-4000-8000-000000000001")
{
    return "id,date,time,zone,network,status,text,link,picture,alt_text,source,posted_link,reason,posted_at\r\n" + QByteArray(id) + ",,,,facebook,draft,hello,,,,,,,\r\n";
}

} // namespace

class TestPlanArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesTravelWithTheirNamesAndAltTexts();
    void whatAPostWasMadeFromTravels();
    void sourcesThatCannotBeMeantAreRefusedOrLeftOut();
    void thePictureOfSeveralPostsTravelsOnce();
    void namesAreSafeAndUnique_data();
    void namesAreSafeAndUnique();
    void placeAndCameraOfAPictureDoNotTravel();
    void aPictureThatIsGoneIsTold();
    void anArchiveThatCannotBeWrittenLeavesTheOldOne();
    void anArchiveReadTwiceBringsEachPostOnce();
    void hostileArchivesAreRefused_data();
    void hostileArchivesAreRefused();
    void aBombIsRefusedAsItUnpacks();
    void whatIsNoPictureIsTold();
    void whatLiesBesideThePlanIsLeftAlone();

private:
    static PlanReading understand(const PlanArchive& archive)
    {
        PlanColumns columns = guessPlanColumns(archive.plan());
        columns.picturesComeAlong = true;
        return understandPlan(archive.plan(), columns, u"facebook"_s);
    }
    static ImportCount import(TemporaryWorkspace& workspace, PlanArchive& archive)
    {
        PlanReading reading = understand(archive);
        archive.addSources(reading);
        required(archive.keepPictures(reading, workspace->attachments()));
        return required(workspace->writer().runAndWait(
            [&](Transaction& transaction) { return importPosts(transaction, reading.posts(), workspace.clock()); }));
    }
    static Post add(TemporaryWorkspace& workspace, const char* text, const std::vector<std::pair<QByteArray, QString>>& pictures)
    {
        Post post;
        post.id = PostId::create();
        post.text = QString::fromUtf8(text);
        post.network = u"facebook"_s;
        for (const auto& [bytes, name] : pictures)
            post.pictures.push_back({required(workspace->attachments().add(bytes, u"png"_s)), name, u"alt of %1, \"quoted\""_s.arg(name), 12, 8, u"Promoted by Morgan Ellis"_s});
        post.id = required(workspace->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, workspace.clock()); }));
        return post;
    }
    static std::vector<Post> posts(TemporaryWorkspace& workspace) { return required(workspace->posts().all()); }
};

void TestPlanArchive::picturesTravelWithTheirNamesAndAltTexts()
{
    TemporaryWorkspace here;
    const Post two = add(here, "two", {{pictureOf(Qt::red), u"the stall, front.png"_s}, {pictureOf(Qt::blue), u"=../../evil.png"_s}});
    const Post alone = add(here, "", {{pictureOf(Qt::green), u"Tŷ Gwyn 🌹.png"_s}});
    const Post none = add(here, "none", {});
    const QString file = here.folder() + u"/plan.zip"_s;
    const ArchiveReport report = required(writePlanArchive(file, posts(here), here->attachments(), here.clock()));
    QCOMPARE(report.posts, 3);
    QCOMPARE(report.pictures, 3);
    QCOMPARE(report.notes, QStringList());

    TemporaryWorkspace there;
    const auto archive = required(PlanArchive::open(file));
    QCOMPARE(import(there, *archive), (ImportCount{3, 0, 0}));
    for (const Post& post : {two, alone, none}) {
        const auto found = required(there->posts().find(post.id));
        QVERIFY(found);
        QCOMPARE(found->text, post.text);
        QCOMPARE(found->pictures, post.pictures);
        for (const Picture& picture : found->pictures)
            QCOMPARE(readFile(there->attachments().path(picture.attachment)), readFile(here->attachments().path(picture.attachment)));
    }
}

void TestPlanArchive::placeAndCameraOfAPictureDoNotTravel()
{
    // As an older program kept it: with a comment behind the end.
    TemporaryWorkspace here;
    const QByteArray telling = pictureOf(Qt::red) + "53.2480 N 1.1337 W, kitchen table";
    add(here, "two", {{telling, u"stall.png"_s}});
    const QString file = here.folder() + u"/plan.zip"_s;
    QVERIFY(writePlanArchive(file, posts(here), here->attachments(), here.clock()));
    TemporaryWorkspace there;
    const auto archive = required(PlanArchive::open(file));
    QCOMPARE(import(there, *archive), (ImportCount{1, 0, 0}));
    const QByteArray kept = readFile(there->attachments().path(posts(there).front().pictures.front().attachment));
    QVERIFY(!kept.isEmpty() && !kept.contains("kitchen"));
    QCOMPARE(QImage::fromData(kept), QImage::fromData(telling));
}

void TestPlanArchive::whatAPostWasMadeFromTravels()
{
    TemporaryWorkspace here;
    Post post;
    post.id = PostId::create();
    post.text = u"Classes of 31 pupils"_s;
    post.network = u"x"_s;
    post.source = {FeedId(u"national"_s), u"tool"_s, ItemId(u"class-sizes"_s), 3, u"Source: School Count, 2025."_s, u"Classes of {{now}} pupils"_s};
    post.figures = {{FeedId(u"national"_s), DatasetId(u"class_sizes"_s), u"2025"_s, u"latest"_s, {u"2024"_s, u"W07000112"_s}, u"W07000112"_s, 31.25, u"31.3"_s, u"now"_s, u"cy"_s}};
    required(here->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        const auto inserted = insertPost(transaction, post, here.clock());
        return inserted ? Result<void>() : failure(inserted.error());
    }));
    const QString file = here.folder() + u"/plan.zip"_s;
    QVERIFY(writePlanArchive(file, posts(here), here->attachments(), here.clock()));
    TemporaryWorkspace there;
    import(there, *required(PlanArchive::open(file)));
    const auto found = required(there->posts().find(post.id));
    QVERIFY(found);
    QCOMPARE(found->source, post.source);
    QCOMPARE(found->figures, post.figures);
}

void TestPlanArchive::sourcesThatCannotBeMeantAreRefusedOrLeftOut()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.zip"_s);
    for (const char* json : {"", "[]", "{\"posts\": ", "nothing"}) {
        writeZip(file, {{"plan.csv", planOf()}, {"sources.json", json}});
        QCOMPARE(PlanArchive::open(file).error().code, ErrorCode::Syntax);
    }
    const QByteArray figures = "[" + QByteArray("{\"value\": \"x\"},").repeated(5000) + "7]";
    writeZip(file, {{"plan.csv", planOf()},
                    {"sources.json", "{\"posts\": {\"3f9a0000-0000-4000-8000-000000000001\": {\"item\": 5, \"feed\": \"" + QByteArray(5000, 'a') + "\", \"figures\": " + figures + "}, \"other\": 3}}"}});
    const auto archive = required(PlanArchive::open(file));
    PlanReading reading = understand(*archive);
    archive->addSources(reading);
    const Post post = reading.rows.at(0).posts.at(0);
    QVERIFY(post.source.isEmpty());
    QCOMPARE(post.source.feed.text(), QString());
    QCOMPARE(post.figures.size(), size_t{200});
}

void TestPlanArchive::thePictureOfSeveralPostsTravelsOnce()
{
    TemporaryWorkspace here;
    add(here, "a", {{pictureOf(Qt::red), u"logo.png"_s}});
    add(here, "b", {{pictureOf(Qt::red), u"our logo.png"_s}});
    const QString file = here.folder() + u"/plan.zip"_s;
    QCOMPARE(required(writePlanArchive(file, posts(here), here->attachments(), here.clock())).pictures, 1);
    TemporaryWorkspace there;
    import(there, *required(PlanArchive::open(file)));
    QStringList names;
    for (const Post& post : posts(there))
        names << post.pictures.at(0).fileName;
    names.sort();
    QCOMPARE(names, (QStringList{u"logo.png"_s, u"our logo.png"_s}));
}

void TestPlanArchive::namesAreSafeAndUnique_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Stall.PNG"_s << u"Stall.png"_s;
    QTest::newRow("accents and pictures stay") << u"Tŷ Gwyn 🌹.jpg"_s << u"Tŷ Gwyn 🌹.png"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"passwd.png"_s;
    QTest::newRow("a path of Windows") << u"C:\\Users\\me\\a.png"_s << u"a.png"_s;
    QTest::newRow("what no file may have") << u"a<b>:\"|?*.png"_s << u"ab.png"_s;
    QTest::newRow("a device of Windows") << u"CON.png"_s << u"picture.png"_s;
    QTest::newRow("hidden") << u".hidden.png"_s << u"hidden.png"_s;
    QTest::newRow("nothing") << QString() << u"picture.png"_s;
    QTest::newRow("taken, in other letters") << u"taken.png"_s << u"taken-2.png"_s;
}

void TestPlanArchive::namesAreSafeAndUnique()
{
    QFETCH(QString, fileName);
    QFETCH(QString, expected);
    QSet<QString> taken;
    QCOMPARE(archiveName(u"TAKEN.png"_s, u"aa.png"_s, taken), u"TAKEN.png"_s);
    QCOMPARE(archiveName(fileName, u"aa.png"_s, taken), expected);
    QCOMPARE(taken.size(), 2);
}

void TestPlanArchive::aPictureThatIsGoneIsTold()
{
    TemporaryWorkspace here;
    const Post post = add(here, "a", {{pictureOf(Qt::red), u"gone.png"_s}});
    QVERIFY(QFile::remove(here->attachments().path(post.pictures.at(0).attachment)));
    const QString file = here.folder() + u"/plan.zip"_s;
    const ArchiveReport report = required(writePlanArchive(file, posts(here), here->attachments(), here.clock()));
    QCOMPARE(report.pictures, 0);
    QVERIFY(report.notes.join(u' ').contains(u"gone.png"_s));
    TemporaryWorkspace there;
    QCOMPARE(import(there, *required(PlanArchive::open(file))), (ImportCount{1, 0, 0}));
}

void TestPlanArchive::anArchiveThatCannotBeWrittenLeavesTheOldOne()
{
    TemporaryWorkspace here;
    add(here, "a", {});
    QVERIFY(QDir(here.folder()).mkpath(u"plan.zip"_s));
    for (const QString& path : {here.folder() + u"/plan.zip"_s, here.folder() + u"/no/such/folder/plan.zip"_s}) {
        const auto written = writePlanArchive(path, posts(here), here->attachments(), here.clock());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }
}

void TestPlanArchive::anArchiveReadTwiceBringsEachPostOnce()
{
    TemporaryWorkspace here;
    add(here, "a", {{pictureOf(Qt::red), u"a.png"_s}});
    const QString file = here.folder() + u"/plan.zip"_s;
    QVERIFY(writePlanArchive(file, posts(here), here->attachments(), here.clock()));
    TemporaryWorkspace there;
    QCOMPARE(import(there, *required(PlanArchive::open(file))), (ImportCount{1, 0, 0}));
    const std::vector<Post> before = posts(there);
    QCOMPARE(import(there, *required(PlanArchive::open(file))), (ImportCount{0, 1, 0}));
    QCOMPARE(posts(there), before);
}

void TestPlanArchive::hostileArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<uint>("mode");
    QTest::addColumn<QString>("said");
    QTest::newRow("a way out") << QByteArray("../evil.png") << 0U << u"leads out"_s;
    QTest::newRow("a way out further in") << QByteArray("pictures/../../evil.png") << 0U << u"leads out"_s;
    QTest::newRow("from the root") << QByteArray("/etc/passwd") << 0U << u"leads out"_s;
    QTest::newRow("out, on Windows") << QByteArray("..\\evil.png") << 0U << u"leads out"_s;
    QTest::newRow("a drive") << QByteArray("C:evil.png") << 0U << u"leads out"_s;
    QTest::newRow("a link") << QByteArray("pictures/link.png") << 0120777U << u"is a link"_s;
    QTest::newRow("a device") << QByteArray("pictures/device.png") << 0060666U << u"is a link or a device"_s;
    QTest::newRow("there twice, in other letters") << QByteArray("PLAN.csv") << 0U << u"there twice"_s;
}

void TestPlanArchive::hostileArchivesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(uint, mode);
    QFETCH(QString, said);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.zip"_s);
    writeZip(file, {{"plan.csv", planOf()}});
    QVERIFY(PlanArchive::open(file));
    writeZip(file, {{"plan.csv", planOf()}, {name, "x", mode}});
    const auto opened = PlanArchive::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Syntax);
    QVERIFY2(opened.error().detail.contains(said), qPrintable(opened.error().detail));
}

void TestPlanArchive::aBombIsRefusedAsItUnpacks()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.zip"_s);
    writeZip(file, {{"plan.csv", QByteArray(largestPlanFile + 1, ' ')}});
    QVERIFY(QFileInfo(file).size() < 100'000);
    const auto opened = PlanArchive::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileTooLarge);

    writeZip(file, {{"plan.csv", planOf()},
                    {"pictures.csv", "post_id,file,name,alt_text,imprint\r\n3f9a0000-0000-4000-8000-000000000001,pictures/bomb.png,bomb.png,,\r\n"},
                    {"pictures/bomb.png", QByteArray(PlanArchive::largestPicture + 1, '\0')}});
    const auto archive = required(PlanArchive::open(file));
    PlanReading reading = understand(*archive);
    TemporaryWorkspace there;
    const auto kept = archive->keepPictures(reading, there->attachments());
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::FileTooLarge);
    QVERIFY(!QDir(there->attachments().folder()).exists() || QDir(there->attachments().folder()).isEmpty());
}

void TestPlanArchive::whatIsNoPictureIsTold()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.zip"_s);
    writeZip(file, {{"plan.csv", planOf()},
                    {"pictures.csv", "post_id,file,name,alt_text,imprint\r\n3f9a0000-0000-4000-8000-000000000001,pictures/a.png,a.png,,\r\n"
                                     "3f9a0000-0000-4000-8000-000000000001,pictures/missing.png,missing.png,,\r\n"
                                     "3f9a0000-0000-4000-8000-000000000001,pictures/good.png,good.png,Good,\r\n"},
                    {"pictures/a.png", "<svg onload='evil()'/>"},
                    {"pictures/good.png", pictureOf(Qt::red, "JPG")}});
    const auto archive = required(PlanArchive::open(file));
    PlanReading reading = understand(*archive);
    TemporaryWorkspace there;
    required(archive->keepPictures(reading, there->attachments()));
    QCOMPARE(reading.rows.at(0).notes.size(), 2);
    const Post post = reading.rows.at(0).posts.at(0);
    QCOMPARE(post.pictures.size(), size_t{1});
    // By what it is, not by what it is called.
    QVERIFY(post.pictures[0].attachment.endsWith(u".jpg"_s));
    QCOMPARE(QSize(post.pictures[0].width, post.pictures[0].height), QSize(12, 8));
}

void TestPlanArchive::whatLiesBesideThePlanIsLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.zip"_s);
    writeZip(file, {{"plan.csv", planOf()}, {"__MACOSX/._plan.csv", "x"}, {"pictures/", ""}, {"notes.txt", "y"}});
    QCOMPARE(understand(*required(PlanArchive::open(file))).goodRows(), 1);
    writeZip(file, {{"other.csv", planOf()}});
    QVERIFY(PlanArchive::open(file).error().detail.contains(u"no plan.csv"_s));
    writeFile(file, "no zip at all");
    QCOMPARE(PlanArchive::open(file).error().code, ErrorCode::Syntax);
    QCOMPARE(PlanArchive::open(folder.filePath(u"missing.zip"_s)).error().code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestPlanArchive)
#include "tst_planarchive.moc"
