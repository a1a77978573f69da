#include "ui/person.h"

#include "cards/cardmaker.h"
#include "shared/postlistmodel.h"
#include "shared/theme.h"
#include "support/required.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace clarion {

void dressApplication()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme::apply(*qApp, ColourScheme::Light, QColor(QString::fromLatin1(defaultAccent)));
}

QString spokenName(QWidget* widget)
{
    // Of a combo box, Qt gives its choice as the name where names come by relations.
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

void press(const QWidget* root, const char* button)
{
    QTest::mouseClick(the<QAbstractButton>(root, button), Qt::LeftButton);
}

QPushButton* mainButton(const QWidget* page)
{
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("primary").toBool())
            return button;
    }
    qFatal("no main button can be seen");
}

bool drop(QAbstractItemView* view, const QPoint& place, const QMimeData* mime, Qt::KeyboardModifiers modifiers)
{
    QDragEnterEvent enter(place, Qt::MoveAction | Qt::CopyAction, mime, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(view->viewport(), &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(place, Qt::MoveAction | Qt::CopyAction, mime, Qt::LeftButton, modifiers);
    move.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(view->viewport(), &move);
    const bool accepted = move.isAccepted();
    if (!accepted) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(view->viewport(), &leave);
        return false;
    }
    QDropEvent dropped(place, Qt::MoveAction | Qt::CopyAction, mime, Qt::LeftButton, modifiers);
    dropped.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(view->viewport(), &dropped);
    return true;
}

bool dropPost(QAbstractItemView* view, const QPoint& place, const PostId& id)
{
    QMimeData mime;
    mime.setData(QString::fromLatin1(postMimeType), id.text().toUtf8());
    return drop(view, place, &mime);
}

void chooseInMenu(const QString& text, QStringList* entries)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(5);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, text, entries] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        timer->deleteLater();
        QAction* chosen = nullptr;
        for (QAction* action : menu->actions()) {
            const QString words = action->text().replace(QLatin1String("&&"), QLatin1String("&"));
            if (entries && !action->isSeparator())
                *entries << words;
            if (words.contains(text))
                chosen = action;
        }
        if (chosen && chosen->isEnabled()) {
            menu->setActiveAction(chosen);
            QTest::keyClick(menu, Qt::Key_Return);
        } else {
            menu->close();
        }
    });
    timer->start();
}

void type(QWidget* field, const QString& text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

QString wordsOn(const QWidget* root)
{
    QStringList words;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

Desk::Desk(const char* areaCode, const QDateTime& now)
{
    if (areaCode)
        m_workspace.enterWorkshop(QString::fromLatin1(areaCode));
    if (now.isValid())
        clock().set(now);
    open();
}

Desk::~Desk()
{
    closeWindow();
}

void Desk::open()
{
    m_window = std::make_unique<MainWindow>(*m_workspace, QString());
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
}

void Desk::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
}

void Desk::restart()
{
    closeWindow();
    m_workspace.reopen();
    open();
}

PostId Desk::add(Post post)
{
    if (post.network.isEmpty())
        post.network = QStringLiteral("facebook");
    const PostId id = required(m_workspace->writer().runAndWait(
        [&](Transaction& transaction) { return insertPost(transaction, post, clock()); }));
    settle();
    return id;
}

PostId Desk::add(const char* text, const char* planned, PostStatus status, const char* network)
{
    Post post;
    post.text = QString::fromUtf8(text);
    post.network = QString::fromLatin1(network);
    post.status = status;
    if (*planned)
        post.planned = LocalTime::parse(QString::fromLatin1(planned));
    return add(post);
}

Post Desk::post(const PostId& id)
{
    const auto found = required(m_workspace->posts().find(id));
    return found.value_or(Post());
}

std::vector<Post> Desk::posts()
{
    return required(m_workspace->posts().all());
}

void Desk::settle()
{
    // The writer works in order: when this empty transaction is over, all that was queued before it is, too.
    required(m_workspace->writer().runAndWait([](Transaction&) { return Result<void>(); }));
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace clarion
