// A person at the real window, for tests that kill the program or take the disk away from under it.
//
//   typist WORKSPACE JOURNAL SEED     types, moves and adds posts by chance until it is killed
//   typist WORKSPACE --obey           does what standard input says, a line a deed, and answers each with a line of JSON
//
// The journal is written by write(2), a line at once, so that what it says survives the program:
//   ready | key NS POST CODEPOINT | open NS POST | move NS POST WHEN | create NS TEXT | created NS POST TEXT |
//   bulk NS NAME COUNT | bulked NS NAME | backup NS | backed-up NS FILE
// NS is CLOCK_MONOTONIC, and the line is written before the deed begins (the past tense: after it was committed).

#include "composer/composerpage.h"
#include "shared/postactions.h"
#include "shell/backupcontroller.h"
#include "shell/mainwindow.h"
#include "support/required.h"
#include "ui/person.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTest>
#include <QUndoStack>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

using namespace clarion;

namespace {

class Journal {
public:
    explicit Journal(const char* path) : m_file(::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
        if (m_file < 0)
            qFatal("cannot write %s", path);
    }

    void line(const QString& what, const QStringList& words = {}) const
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        QStringList parts{what, QString::number(qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec)};
        const QByteArray bytes = (parts + words).join(QLatin1Char('\t')).toUtf8() + '\n';
        if (::write(m_file, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
            qFatal("the journal cannot be written");
    }

private:
    int m_file;
};

QPlainTextEdit* textField(const MainWindow& window)
{
    return seen<QPlainTextEdit>(window.currentPage(), QStringLiteral("Text"));
}

/// Types and does by chance, one deed after the other, as events come.
class RestlessPerson final : public QObject {
public:
    RestlessPerson(Workspace& workspace, MainWindow& window, const Journal& journal, quint32 seed)
        : m_workspace(workspace), m_window(window), m_actions(workspace, m_undoStack, this), m_backups(workspace, this), m_journal(journal),
          m_random(seed)
    {
        for (const Post& post : required(workspace.posts().all())) {
            if (!post.text.startsWith(QLatin1String("bulk ")))
                m_posts.push_back(post.id);
        }
        connect(&m_actions, &PostActions::created, this, [this](const PostId& id) {
            m_journal.line(QStringLiteral("created"), {id.text(), std::exchange(m_creating, {})});
            m_posts.push_back(id);
            open(id);
        });
        connect(&m_backups, &BackupController::backedUp, this, [this](const Backup& backup) { m_journal.line(QStringLiteral("backed-up"), {backup.file}); });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            act();
            m_timer.start(m_random.bounded(1, 60));
        });
        m_journal.line(QStringLiteral("ready"));
        m_timer.start(0);
    }

private:
    void act()
    {
        const int chance = m_random.bounded(1000);
        if (m_posts.empty() || chance < 8)
            create();
        else if (m_open.isEmpty() || chance < 16)
            open(anyPost());
        else if (chance < 60)
            move(anyPost());
        else if (chance < 64)
            addMany();
        else if (chance < 67)
            backUp();
        else
            typeKey();
    }

    [[nodiscard]] PostId anyPost() { return m_posts.at(m_random.bounded(static_cast<quint32>(m_posts.size()))); }

    void create()
    {
        if (m_posts.size() >= 12 || !m_creating.isEmpty())
            return;
        Post post;
        post.network = QStringLiteral("facebook");
        post.text = QStringLiteral("new %1 ").arg(m_random.generate(), 8, 16, QLatin1Char('0'));
        m_creating = post.text;
        m_journal.line(QStringLiteral("create"), {post.text});
        m_actions.create(post);
    }

    void open(const PostId& id)
    {
        m_journal.line(QStringLiteral("open"), {id.text()});
        m_window.openPost(id);
        m_open = id;
    }

    void typeKey()
    {
        QPlainTextEdit* const field = textField(m_window);
        if (!field)
            qFatal("there is no composer");
        static const QString keys = QStringLiteral("abcdefghijklmnopqrstuvwxyz ABCXYZ .,?!");
        const QChar key = keys.at(m_random.bounded(static_cast<int>(keys.size())));
        m_journal.line(QStringLiteral("key"), {m_open.text(), QString::number(key.unicode())});
        QTest::keyClick(field, key.toLatin1());
    }

    void move(const PostId& id)
    {
        const LocalTime when{QDate(2030, 1, 1).addDays(m_random.bounded(300)), QTime(m_random.bounded(24), m_random.bounded(60))};
        m_journal.line(QStringLiteral("move"), {id.text(), when.toText()});
        m_actions.move(id, when);
    }

    void addMany()
    {
        const QString name = QStringLiteral("bulk %1").arg(m_random.generate(), 8, 16, QLatin1Char('0'));
        const int count = m_random.bounded(20, 120);
        m_journal.line(QStringLiteral("bulk"), {name, QString::number(count)});
        const Clock& clock = m_workspace.clock();
        auto* watcher = new QFutureWatcher<Result<void>>(this);
        connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher, name] {
            required(watcher->result());
            watcher->deleteLater();
            m_journal.line(QStringLiteral("bulked"), {name});
        });
        watcher->setFuture(m_workspace.writer().run([name, count, &clock](Transaction& transaction) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Post post;
                post.network = QStringLiteral("bluesky");
                post.text = QStringLiteral("%1 %2").arg(name).arg(i);
                if (auto id = insertPost(transaction, post, clock); !id)
                    return failure(id.error());
            }
            return {};
        }));
    }

    void backUp()
    {
        m_journal.line(QStringLiteral("backup"));
        m_backups.backUpNow();
    }

    Workspace& m_workspace;
    MainWindow& m_window;
    QUndoStack m_undoStack;
    PostActions m_actions;
    BackupController m_backups;
    const Journal& m_journal;
    QRandomGenerator m_random;
    QTimer m_timer;
    std::vector<PostId> m_posts;
    PostId m_open;
    QString m_creating;
};

/// A person who does as they are told: "add TEXT", "open POST", "type TEXT", "state".
class ObedientPerson final : public QObject {
public:
    ObedientPerson(Workspace& workspace, MainWindow& window) : m_workspace(workspace), m_window(window), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        // A blocking read would stand in the way of timers between two lines.
        ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
        connect(&m_input, &QSocketNotifier::activated, this, &ObedientPerson::read);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t length = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (length <= 0) {
            m_input.setEnabled(false);
            QCoreApplication::quit();
            return;
        }
        m_buffer.append(bytes, length);
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_buffer.left(end));
            m_buffer.remove(0, end + 1);
            obey(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
        }
    }

    void obey(const QString& deed, const QString& rest)
    {
        QJsonObject answer;
        if (deed == QLatin1String("add")) {
            Post post;
            post.network = QStringLiteral("facebook");
            post.text = rest;
            const auto id = m_workspace.writer().runAndWait(
                [&](Transaction& transaction) { return insertPost(transaction, post, m_workspace.clock()); });
            if (id)
                answer.insert(QStringLiteral("post"), id->text());
            else
                answer.insert(QStringLiteral("error"), id.error().detail);
        } else if (deed == QLatin1String("open")) {
            m_window.openPost(PostId(rest));
            m_open = PostId(rest);
        } else if (deed == QLatin1String("type")) {
            if (QPlainTextEdit* field = textField(m_window))
                QTest::keyClicks(field, rest);
        }
        if (const QPlainTextEdit* field = textField(m_window))
            answer.insert(QStringLiteral("typed"), field->toPlainText());
        if (const auto stored = m_workspace.posts().find(m_open); stored && *stored)
            answer.insert(QStringLiteral("stored"), (*stored)->text);
        answer.insert(QStringLiteral("words"), wordsOn(&m_window));
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }

    Workspace& m_workspace;
    MainWindow& m_window;
    QSocketNotifier m_input;
    QByteArray m_buffer;
    PostId m_open;
};

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 3) {
        std::fputs("usage: typist WORKSPACE JOURNAL SEED | typist WORKSPACE --obey\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    dressApplication();
    const SystemClock clock;
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!workspace) {
        std::fprintf(stderr, "%d %s: %s\n", static_cast<int>(workspace.error().code), qPrintable(workspace.error().subject), qPrintable(workspace.error().detail));
        return 1;
    }
    if (required((*workspace)->feeds().all()).empty())
        qFatal("the workspace has no feed: its window would begin with the first steps");
    MainWindow window(**workspace, {});
    window.show();
    if (argc == 3 && std::string(argv[2]) == "--obey") {
        const ObedientPerson person(**workspace, window);
        return QApplication::exec();
    }
    const Journal journal(argv[2]);
    const RestlessPerson person(**workspace, window, journal, argc > 3 ? static_cast<quint32>(std::stoul(argv[3])) : 1);
    return QApplication::exec();
}
