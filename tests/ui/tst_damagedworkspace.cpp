#include "window/damagedworkspace.h"

#include "storage/backup.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace clarion;

/// What the program offers where the workspace cannot be opened.
class TestDamagedWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastGoodBackupIsBroughtBack();
    void whoDeclinesKeepsTheFileAsItIs();
    void withoutAGoodBackupNothingIsOffered();

private:
    /// Presses this button of the box as soon as it is there; gives what the box said.
    static std::shared_ptr<QString> answer(const QString& button)
    {
        auto words = std::make_shared<QString>();
        auto* timer = new QTimer(qApp);
        connect(timer, &QTimer::timeout, timer, [timer, words, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer->deleteLater();
            *words = box->text() + QLatin1Char('\n') + box->informativeText();
            for (QAbstractButton* one : box->buttons()) {
                if (one->text().remove(QLatin1Char('&')) == button)
                    one->click();
            }
        });
        timer->start(5);
        return words;
    }
    static Error openingError(const QString& file, const Clock& clock)
    {
        const auto opened = Workspace::open(file, clock);
        return opened ? Error() : opened.error();
    }
    /// A workspace with one good backup, and a later one that is damaged; then the file itself is.
    QString damage()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        const QString file = m_workspace->folder() + QStringLiteral("/other.clarion");
        {
            const auto other = required(Workspace::open(file, m_workspace->clock()));
            const auto database = required(Database::open(file, Database::Mode::ReadWrite));
            m_good = required(makeBackup(*database, BackupReason::Daily, m_workspace->clock()));
            const Backup bad = required(makeBackup(*database, BackupReason::ByHand, m_workspace->clock()));
            writeFile(bad.file, "half");
        }
        writeFile(file, QByteArray(20'000, 'x'));
        return file;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    Backup m_good;
};

void TestDamagedWorkspace::theLastGoodBackupIsBroughtBack()
{
    const QString file = damage();
    const Error error = openingError(file, m_workspace->clock());
    QCOMPARE(error.code, ErrorCode::WorkspaceDamaged);
    const auto words = answer(QStringLiteral("Bring it back"));
    QCOMPARE(offerBackup(file, error, m_workspace->clock()), BackupOffer::BroughtBack);
    QVERIFY2(words->contains(file) && words->contains(QStringLiteral("Today 10:00")), qPrintable(*words));
    QVERIFY(Workspace::open(file, m_workspace->clock()).has_value());
}

void TestDamagedWorkspace::whoDeclinesKeepsTheFileAsItIs()
{
    const QString file = damage();
    const auto words = answer(QStringLiteral("Close"));
    QCOMPARE(offerBackup(file, {ErrorCode::WorkspaceDamaged, file, {}}, m_workspace->clock()), BackupOffer::Declined);
    QVERIFY(!words->isEmpty());
    QCOMPARE(readFile(file), QByteArray(20'000, 'x'));
}

void TestDamagedWorkspace::withoutAGoodBackupNothingIsOffered()
{
    const QString file = damage();
    writeFile(m_good.file, "half");
    QCOMPARE(offerBackup(file, {ErrorCode::WorkspaceDamaged, file, {}}, m_workspace->clock()), BackupOffer::NoneIsGood);
    QCOMPARE(readFile(file), QByteArray(20'000, 'x'));
}

QTEST_MAIN(TestDamagedWorkspace)
#include "tst_damagedworkspace.moc"
