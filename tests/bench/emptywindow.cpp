// The floor of the start: a Qt window with nothing in it, which says when its first frame has been drawn.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class EmptyWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_told)
            return;
        m_told = true;
        QTimer::singleShot(0, this, [] {
            std::puts("first-frame");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1200, 760);
    window.show();
    return QApplication::exec();
}
