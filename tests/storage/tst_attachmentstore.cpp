#include "storage/attachmentstore.h"

#include "base/errortext.h"
#include "support/required.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;

class TestAttachmentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesAreNamedByTheirContent();
    void thePictureComesBackByteForByte();
    void theSamePictureIsKeptOnce();
    void aTornFileIsWrittenAnew();
    void onlyPlainExtensionsAreTaken_data();
    void onlyPlainExtensionsAreTaken();
    void noNameLeadsOutOfTheFolder_data();
    void noNameLeadsOutOfTheFolder();
    void aFileIsCopiedIn();
    void theSuffixIsWrittenSmall();
    void aFileThatIsTooLargeIsRefused();
    void aMissingFileIsTold();
    void aFolderThatCannotBeMadeIsTold();
    void aTargetThatCannotBeWrittenIsNoFullDisk();

private:
    [[nodiscard]] QString storeFolder() const { return m_folder->filePath(QStringLiteral("w.clarion.files")); }
    [[nodiscard]] AttachmentStore store() const { return AttachmentStore(storeFolder()); }
    [[nodiscard]] QStringList kept() const { return QDir(storeFolder()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString made(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s could not be made", qPrintable(name));
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAttachmentStore::filesAreNamedByTheirContent()
{
    // The digest of "abc" as FIPS 180-2 prints it.
    QCOMPARE(required(store().add("abc", QStringLiteral("png"))),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.png"));
}

void TestAttachmentStore::thePictureComesBackByteForByte()
{
    const QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0 rest", 17);
    QFile file(store().path(required(store().add(bytes, QStringLiteral("png")))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestAttachmentStore::theSamePictureIsKeptOnce()
{
    const QString first = required(store().add("stall", QStringLiteral("jpg")));
    QCOMPARE(required(store().add("stall", QStringLiteral("jpg"))), first);
    QCOMPARE(required(store().addFile(made(QStringLiteral("other name.jpg"), "stall"))), first);
    QCOMPARE(kept(), QStringList{first});
    QVERIFY(required(store().add("stall, rained off", QStringLiteral("jpg"))) != first);
    QCOMPARE(kept().size(), 2);
}

void TestAttachmentStore::aTornFileIsWrittenAnew()
{
    const QString name = required(store().add("the whole picture", QStringLiteral("png")));
    QVERIFY(QFile::resize(store().path(name), 3));
    QCOMPARE(required(store().add("the whole picture", QStringLiteral("png"))), name);
    QFile file(store().path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("the whole picture"));
}

void TestAttachmentStore::onlyPlainExtensionsAreTaken_data()
{
    QTest::addColumn<QString>("extension");
    for (const char* extension : {"", ".png", "PNG", "p g", "../x", "a/b", "a\\b", "png\n", "tar.gz", "morethan8", "pn:g"})
        QTest::newRow(*extension ? extension : "none") << QString::fromLatin1(extension);
    QTest::newRow("letters beyond ASCII") << QStringLiteral("pñg");
    QTest::newRow("a NUL") << QStringLiteral("png") + QChar(u'\0');
}

void TestAttachmentStore::onlyPlainExtensionsAreTaken()
{
    QFETCH(QString, extension);
    const auto name = store().add("x", extension);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidArgument);
    QVERIFY(kept().isEmpty());
}

void TestAttachmentStore::noNameLeadsOutOfTheFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"../secret.png", "/etc/passwd", "a/../../b.png", "../../../x", "./x.png"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("the folder above") << QStringLiteral("..");
}

void TestAttachmentStore::noNameLeadsOutOfTheFolder()
{
    QFETCH(QString, name);
    const QString path = QDir::cleanPath(store().path(name));
    QVERIFY2(path.startsWith(QDir::cleanPath(storeFolder()) + QLatin1Char('/')) || path == QDir::cleanPath(storeFolder()),
             qPrintable(path));
}

void TestAttachmentStore::aFileIsCopiedIn()
{
    const QString source = made(QStringLiteral("stall.png"), "picture");
    const QString name = required(store().addFile(source));
    QVERIFY(QFile::remove(source));
    QFile file(store().path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("picture"));
}

void TestAttachmentStore::theSuffixIsWrittenSmall()
{
    QVERIFY(required(store().addFile(made(QStringLiteral("IMG_0001.JPG"), "picture"))).endsWith(QLatin1String(".jpg")));
}

void TestAttachmentStore::aFileThatIsTooLargeIsRefused()
{
    const QString source = made(QStringLiteral("film.mp4"), {});
    QVERIFY(QFile::resize(source, 50'000'001));
    const auto name = store().addFile(source);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(name.error().subject, source);
    QVERIFY(kept().isEmpty());
}

void TestAttachmentStore::aMissingFileIsTold()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("nowhere.png"));
    const auto name = store().addFile(nowhere);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::FileUnreadable);
    QVERIFY(errorText(name.error()).contains(nowhere));
}

void TestAttachmentStore::aFolderThatCannotBeMadeIsTold()
{
    (void)made(QStringLiteral("w.clarion.files"), "a file stands where the folder belongs");
    const auto name = store().add("x", QStringLiteral("png"));
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::FileUnwritable);
    QVERIFY(errorText(name.error()).contains(storeFolder()));
}

void TestAttachmentStore::aTargetThatCannotBeWrittenIsNoFullDisk()
{
    const QByteArray digest = QCryptographicHash::hash("x", QCryptographicHash::Sha256).toHex();
    QVERIFY(QDir().mkpath(storeFolder() + QLatin1Char('/') + QString::fromLatin1(digest) + QStringLiteral(".png")));
    const auto name = store().add("x", QStringLiteral("png"));
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!name.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestAttachmentStore)
#include "tst_attachmentstore.moc"
