// bench_typing: a text of 5,000 characters in the composer, beside a plan of 100,000 posts. From the key to the counter that has
// been painted, by network; floor: a bare text field and a label that says how long the text is. Then half a minute of typing
// with autosaves: the longest time in which the window was deaf; floor: the same window in which nobody types.

#include "figures.h"
#include "sampleplan.h"
#include "shared/theme.h"
#include "shell/mainwindow.h"
#include "workspace/workshop.h"
#include "zipftext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace clarion;

namespace {

constexpr int postCount = 100'000;
constexpr int textLength = 5'000;
constexpr int keys = 400;
constexpr int typingMs = 30'000;

/// Knows when a widget has been painted since it was last asked.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] bool take() { return std::exchange(m_isPainted, false); }

private:
    bool m_isPainted = false;
};

double shareOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

/// Words, a backspace now and then.
void press(QWidget* field, int number)
{
    static const QString letters = QStringLiteral("the council met on thursday about the library and nobody told us ");
    const bool isErased = number % 40 == 39;
    const QString text = isErased ? QString() : QString(letters.at(number % letters.size()));
    const int key = isErased ? int(Qt::Key_Backspace) : text == QLatin1String(" ") ? int(Qt::Key_Space) : int(Qt::Key_A);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &up);
}

/// How long it takes from each key to the counter's paint.
std::vector<double> keyTimes(QPlainTextEdit* field, QLabel* counter)
{
    PaintWatch watch(counter);
    std::vector<double> times;
    for (int number = 0; number < keys; ++number) {
        if (number == keys / 2) {
            QTextCursor middle = field->textCursor();
            middle.setPosition(field->document()->characterCount() / 2);
            field->setTextCursor(middle);
            QApplication::processEvents();
        }
        (void)watch.take();
        QElapsedTimer timer;
        timer.start();
        press(field, number);
        while (!watch.take()) {
            QApplication::processEvents();
            if (timer.elapsed() > 2000)
                qFatal("the counter was not painted");
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QApplication::processEvents();
    }
    return times;
}

std::vector<double> bareKeyTimes(const QString& text)
{
    QWidget window;
    auto* field = new QPlainTextEdit(text, &window);
    auto* counter = new QLabel(&window);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(field);
    layout->addWidget(counter);
    QObject::connect(field, &QPlainTextEdit::textChanged, counter, [&] { counter->setText(QString::number(field->document()->characterCount())); });
    window.resize(1280, 720);
    window.show();
    field->setFocus();
    field->moveCursor(QTextCursor::End);
    QApplication::processEvents();
    return keyTimes(field, counter);
}

QString textOf(int paragraphs)
{
    ZipfText random(3);
    QStringList parts;
    for (int i = 0; i < paragraphs; ++i)
        parts << QString::fromStdString(random.paragraph(static_cast<size_t>(textLength / paragraphs))).left(textLength / paragraphs);
    return parts.join(QStringLiteral("\n\n"));
}

template<typename T, typename Is>
T* childOf(QWidget& window, Is is)
{
    const auto children = window.findChildren<T*>();
    const auto found = std::find_if(children.begin(), children.end(), [&is](T* child) { return child->isVisible() && is(*child); });
    if (found == children.end())
        qFatal("the composer looks different");
    return *found;
}

QPlainTextEdit* fieldOf(QWidget& window)
{
    return childOf<QPlainTextEdit>(window, [](const QPlainTextEdit& field) { return !field.isReadOnly(); });
}

QLabel* counterOf(QWidget& window)
{
    return childOf<QLabel>(window, [](const QLabel& label) {
        const QString text = label.text();
        return text.contains(QLatin1String("character(s)")) || text.contains(QLatin1String("left on")) || text.contains(QLatin1String("too many for"));
    });
}

PostId addPost(Workspace& workspace, const QString& network, const QString& text)
{
    Post post;
    post.network = network;
    post.text = text;
    post.planned = LocalTime{workspace.today().addDays(1), QTime(9, 0)};
    const Clock& clock = workspace.clock();
    return must(workspace.writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, clock); }));
}

/// Lets the window rest until what it reads in the background has come.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The longest pauses between beats while `beat` is called with the milliseconds that have passed.
std::pair<double, double> pauses(int milliseconds, const std::function<void(qint64)>& beat)
{
    std::vector<double> beats;
    QElapsedTimer since;
    QElapsedTimer whole;
    QTimer heart;
    QEventLoop loop;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        beats.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.restart();
        beat(whole.elapsed());
        if (whole.elapsed() > milliseconds)
            loop.quit();
    });
    since.start();
    whole.start();
    heart.start(1);
    loop.exec();
    return {shareOf(beats, 1), shareOf(beats, 0.99)};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, ColourScheme::Light, QColor(Qt::darkRed));
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("w.clarion")), clock));
    (void)must(startWorkshop(*workspace, *makeTransport()));
    writeSamplePlan(*workspace, postCount);
    MainWindow window(*workspace, {});
    window.resize(1280, 720);
    window.show();
    window.showPage(MainWindow::Plan);
    for (const int paragraphs : {10, 1}) {
        const QString text = textOf(paragraphs);
        const std::vector<double> floor = bareKeyTimes(text);
        for (const char* network : {"facebook", "x", "bluesky", "mastodon"}) {
            window.openPost(addPost(*workspace, QString::fromLatin1(network), text));
            settle(400);   // the dictionaries
            const std::vector<double> times = keyTimes(fieldOf(window), counterOf(window));
            const std::string name = std::string("key_") + network + (paragraphs > 1 ? "" : "_1_paragraph");
            printFigure((name + "_p50").c_str(), shareOf(times, 0.5), "ms", shareOf(floor, 0.5));
            printFigure((name + "_p99").c_str(), shareOf(times, 0.99), "ms", shareOf(floor, 0.99));
        }
    }
    window.openPost(addPost(*workspace, QStringLiteral("facebook"), textOf(10)));
    settle(1000);
    const auto quiet = pauses(5'000, [](qint64) {});
    QPlainTextEdit* const field = fieldOf(window);
    int number = 0;
    qint64 next = 0;
    const auto typing = pauses(typingMs, [&](qint64 now) {
        if (now < next)
            return;
        press(field, number++);
        // Seven keys a second, and a rest now and then: long enough for the checks, and for the save.
        next = now + (number % 50 == 0 ? 1500 : number % 12 == 0 ? 400 : 110);
    });
    printFigure("typing_longest_pause", typing.first, "ms", quiet.first);
    printFigure("typing_pause_p99", typing.second, "ms", quiet.second);
    return 0;
}
