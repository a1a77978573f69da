#include "support/feedreader.h"
#include "support/required.h"

#include <QCryptographicHash>
#include <QTest>

using namespace clarion;

namespace {

constexpr int builds = 20;

/// Words that hardly compress, so that the snapshot is larger than a few deltas, as that of a real feed is.
QByteArray longText(int seed)
{
    QByteArray text;
    for (int i = 0; i < 8; ++i)
        text += QCryptographicHash::hash(QByteArray::number(seed * 100 + i), QCryptographicHash::Sha256).toHex() + ' ';
    return text;
}

QByteArray message(const QByteArray& title, int seed, const QByteArray& more = {})
{
    return "---\ntitle: " + title + '\n' + more + "---\n" + longText(seed) + '\n';
}

QString messageFile(int number)
{
    return QStringLiteral("messages/m%1.md").arg(number);
}

/// What a publisher does on one day: each kind of change comes in turn, and some of it is taken back later.
void edit(const FeedFolder& folder, int day)
{
    folder.write(messageFile(day), message("Day " + QByteArray::number(day), 1000 + day));
    switch (day % 6) {
    case 0: folder.write(messageFile(day + 30), message("Changed", 2000 + day)); break;
    case 1: folder.remove(messageFile(40)); break;
    case 2: folder.write(messageFile(40), message("Here again", 40 + day)); break;
    case 3:
        folder.write(QStringLiteral("datasets/ratio.csv"), "gss_code,period,value\nE14000001,2011," + QByteArray::number(day) + ".5\n");
        folder.write(QStringLiteral("media/day.png"), "picture " + QByteArray::number(day));
        break;
    case 4:
        folder.write(messageFile(50), message("Not so", 50, "withdrawn: {reason: It was wrong " + QByteArray::number(day) + "}\n"));
        folder.remove(QStringLiteral("media/day.png"));
        break;
    default:
        folder.replace(QStringLiteral("areas.csv"), "Alderbrook,,alderbrook", "Alderbrook,Nant y Wern,alderbrook");
        folder.replace(QStringLiteral("areas.csv"), "2010,E13000001,Alderbrook,Nant y Wern,", "2010,E13000001,Alderbrook,,");
        if (day > 6)
            folder.replace(QStringLiteral("areas.csv"), "Nant y Wern,alderbrook", ",alderbrook");
    }
}

#define COMPARE_MIRRORS(actual, expected) \
    do { \
        const QString different = firstDifference(actual, expected); \
        QVERIFY2(different.isEmpty(), qPrintable(different)); \
    } while (false)

} // namespace

class TestDeltas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void deltasGiveWhatTheSnapshotGives_data();
    void deltasGiveWhatTheSnapshotGives();

private:
    [[nodiscard]] QString version(int number) const { return m_folder.filePath(QStringLiteral("v%1").arg(number)); }

    QTemporaryDir m_folder;
    QHash<int, QStringList> m_mirrors;
};

void TestDeltas::initTestCase()
{
    const FeedFolder folder;
    for (int i = 30; i < 90; ++i)
        folder.write(messageFile(i), message("Message " + QByteArray::number(i), i));
    for (int number = 1; number <= builds; ++number) {
        if (number > 1)
            edit(folder, number);
        QCOMPARE(folder.build().manifest.sequence, number);
        copyTree(folder.out(), version(number));
        m_mirrors.insert(number, freshMirror(version(number)));
        QVERIFY(m_mirrors.value(number).size() > 500);
        QVERIFY(m_mirrors.value(number) != m_mirrors.value(number - 1));
    }
}

void TestDeltas::deltasGiveWhatTheSnapshotGives_data()
{
    QTest::addColumn<int>("from");
    for (int from = 1; from < builds; ++from)
        QTest::addRow("from sequence %d", from) << from;
}

// Each reader goes from its sequence to every later one in one go: a year offline is the longest of these.
void TestDeltas::deltasGiveWhatTheSnapshotGives()
{
    QFETCH(int, from);
    for (int to = from + 1; to <= builds; ++to) {
        FeedReader reader(version(from));
        (void)required(reader.run());
        const SyncReport report = required(reader.syncFrom(version(to)));
        QCOMPARE(report.from, from);
        QCOMPARE(report.sequence, to);
        QVERIFY2(report.note.isEmpty(), qPrintable(report.note));
        QCOMPARE(reader.requestsIn("snapshot"), 0);
        // The history stands in the same folder as the deltas, and is one more. Ten: three small steps up to a larger one,
        // three of those, and three down again.
        const Manifest manifest = manifestOf(version(to));
        const bool isFar = shortestDeltas(manifest, from).empty();
        QVERIFY(!isFar || manifest.history);
        QVERIFY2(reader.requestsIn("delta") >= (isFar ? 2 : 1) && reader.requestsIn("delta") <= 10,
                 qPrintable(QStringLiteral("%1 to %2: %3").arg(from).arg(to).arg(reader.requestsIn("delta"))));
        COMPARE_MIRRORS(reader.mirror(), m_mirrors.value(to));
    }
}

QTEST_GUILESS_MAIN(TestDeltas)
#include "tst_deltas.moc"
