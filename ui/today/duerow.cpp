#include "today/duerow.h"

#include "shared/flowlayout.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/postactions.h"
#include "shared/poststates.h"
#include "shared/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace clarion {
namespace {

class IconLabel final : public QLabel {
public:
    IconLabel(const QString& name, QColor (*colour)(const QPalette&), QWidget* parent)
        : QLabel(parent), m_name(name), m_colour(colour)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, iconPixmap(m_name, 20, m_colour(palette()), devicePixelRatioF()));
    }

private:
    QString m_name;
    QColor (*m_colour)(const QPalette&);
};

QString timeWords(const PostSummary& post, const QDateTime& now)
{
    const LocalTime here = LocalTime::fromUtc(now, post.planned->zone);
    const QString time = post.planned->time.toString(QStringLiteral("HH:mm"));
    if (post.planned->date == here.date)
        return time;
    return QLocale().toString(post.planned->date, QStringLiteral("ddd d MMM ")) + time;
}

} // namespace

DueRow::DueRow(const PostSummary& post, const QDateTime& now, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_post(post), m_state(stateAt(post.status, post.plannedUtc, now)),
      m_actions(actions)
{
    const PostState state = m_state;
    auto* network = new IconLabel(networkIcon(post.network), theme::muted, this);
    auto* when = theme::colouredLabel(
        tr("%1 · %2 · %3").arg(timeWords(post, now), networkName(post.network), stateWord(state)),
        [state](const QPalette& palette) { return stateColour(state, palette); }, this);
    auto* words = theme::bodyLabel(post.firstWords.isEmpty() ? tr("No text yet") : post.firstWords, this);

    // A single long word, an address perhaps, must not make the whole page as wide as itself.
    QSizePolicy wordsPolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wordsPolicy.setHeightForWidth(true);
    words->setSizePolicy(wordsPolicy);

    const auto button = [this](const QString& iconName, const QString& text) {
        auto* made = new QPushButton(icon(iconName), text, this);
        made->setProperty("quiet", true);
        return made;
    };
    auto* copyText = button(QStringLiteral("copy"), tr("Copy text"));
    auto* copyPicture = button(QStringLiteral("picture"), tr("Copy picture"));
    auto* openNetwork = button(QStringLiteral("open-external"), tr("Open network"));
    auto* edit = button(QStringLiteral("pencil"), tr("Edit"));
    auto* notPosted = button(QStringLiteral("not-posted"), tr("Not posted…"));
    auto* posted = new QPushButton(icon(QStringLiteral("posted")), tr("Posted…"), this);
    copyPicture->setVisible(post.hasPicture);

    auto* head = new QHBoxLayout;
    head->addWidget(network);
    head->addWidget(when);
    head->addStretch();
    // One line where there is room; in a narrow window the steps go on in the next.
    auto* steps = new FlowLayout(4);
    for (QPushButton* step : {copyText, copyPicture, openNetwork, edit, notPosted, posted})
        steps->addWidget(step);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gutter + 4, 12, 12, theme::gap);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(words);
    layout->addLayout(steps);
    setAccessibleName(when->text() + QStringLiteral(": ") + words->text());

    connect(copyText, &QPushButton::clicked, this, [this] { m_actions.copyText(m_post.id); });
    connect(copyPicture, &QPushButton::clicked, this, [this] { m_actions.copyPicture(m_post.id); });
    connect(openNetwork, &QPushButton::clicked, this, [this] { m_actions.openNetwork(m_post.id); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_post.id); });
    connect(posted, &QPushButton::clicked, this, &DueRow::askForLink);
    connect(notPosted, &QPushButton::clicked, this, &DueRow::askForReason);
}

void DueRow::askForLink()
{
    // Parented to the window: the row may be gone, with a refresh, before the answer comes.
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Posted"));
    dialog->setLabelText(tr("Paste the post's link, if you have it:"));
    dialog->setOkButtonText(tr("Posted"));
    connect(dialog, &QInputDialog::textValueSelected, &m_actions, [&actions = m_actions, id = m_post.id](const QString& link) {
        actions.setStatus(id, PostStatus::Posted, link.trimmed());
    });
    dialog->open();
}

void DueRow::askForReason()
{
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Not posted"));
    dialog->setLabelText(tr("Why was it not posted?"));
    dialog->setOkButtonText(tr("Not posted"));
    connect(dialog, &QInputDialog::textValueSelected, &m_actions, [&actions = m_actions, id = m_post.id](const QString& reason) {
        actions.setStatus(id, PostStatus::NotPosted, {}, reason.trimmed());
    });
    dialog->open();
}

void DueRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(theme::line(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stateColour(m_state, palette()));
    painter.drawRoundedRect(QRectF(6, 12, 4, height() - 24), 2, 2);
}

} // namespace clarion
