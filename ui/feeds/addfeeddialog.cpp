#include "feeds/addfeeddialog.h"

#include "base/errortext.h"
#include "feeds/feedwords.h"
#include "shared/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

AddFeedDialog::AddFeedDialog(SyncController& sync, const QString& text, QWidget* parent)
    : QDialog(parent), m_sync(sync), m_text(new QPlainTextEdit(this)), m_recognised(theme::mutedLabel({}, this)),
      m_message(theme::colouredLabel({}, theme::danger, this)), m_signIn(new SignInForm(this)), m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Add a feed"));
    auto* sentence = theme::bodyLabel(tr("Paste the feed's address and key, a clarion: link, or what a QR code says. "
                                         "The address of a society's website will do, too."), this);
    sentence->setWordWrap(true);
    m_text->setAccessibleName(tr("Feed"));
    m_text->setPlaceholderText(tr("https://feeds.example.org/national/#RWQ…"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 16);
    m_text->setPlainText(text);
    m_recognised->setWordWrap(true);
    m_recognised->setMinimumHeight(m_recognised->fontMetrics().lineSpacing() * 2);
    m_recognised->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setWordWrap(true);
    m_message->hide();
    m_signIn->hide();
    m_text->installEventFilter(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Reading the feed"));
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_text);
    layout->addWidget(m_recognised);
    layout->addWidget(m_signIn);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 32, sizeHint().height());
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddFeedDialog::showLink);
    connect(m_add, &QPushButton::clicked, this, &AddFeedDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddFeedDialog::reject);
    connect(&m_sync, &SyncController::finished, this, &AddFeedDialog::finish);
    showLink();
    m_text->setFocus();
}

void AddFeedDialog::showLink()
{
    tell({});
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_recognised->clear();
        m_add->setEnabled(false);
        return;
    }
    const auto link = parseFeedLink(text);
    m_add->setEnabled(link.has_value());
    if (!link)
        m_recognised->setText(errorText(link.error()));
    else if (link->feed)
        m_recognised->setText(tr("A signed feed at %1. Compare its key with the publisher's: %2")
                                  .arg(link->feed->folder.host().isEmpty() ? link->feed->folder.toString() : link->feed->folder.host(),
                                       link->feed->key.fingerprint()));
    else
        m_recognised->setText(tr("A website. It is looked through for RSS, Atom or JSON Feed. Nobody signs these: its articles are shown as such."));
}

void AddFeedDialog::add()
{
    const auto link = parseFeedLink(m_text->toPlainText());
    if (!link || m_isBusy)
        return;
    tell({});
    const QString address = (link->feed ? link->feed->folder : webAddress(link->website)).toString(QUrl::FullyEncoded);
    if (m_signIn->isVisible()) {
        const auto credential = m_signIn->credential();
        if (!credential) {
            tell(errorText(credential.error()));
            return;
        }
        m_sync.signIn(address, *credential);
    }
    if (m_sync.isRunning())
        m_recognised->setText(tr("A sync is running. The feed is added as soon as it has ended."));
    setBusy(true);
    m_run = link->feed ? m_sync.add(*link->feed) : m_sync.subscribe(link->website);
}

void AddFeedDialog::finish(const SyncOutcome& outcome)
{
    if (!m_isBusy || outcome.run != m_run)
        return;
    setBusy(false);
    if (outcome.addError) {
        showLink();
        if (outcome.addError->code == ErrorCode::CredentialsNeeded && !m_signIn->isVisible()) {
            m_signIn->show();
            m_signIn->setFocus();
            makeRoom();
        }
        if (outcome.addError->code != ErrorCode::Cancelled)
            tell(errorText(*outcome.addError));
        return;
    }
    Q_EMIT added(outcome.added);
    accept();
}

void AddFeedDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setVisible(busy);
    m_text->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_add->setEnabled(!busy);
}

void AddFeedDialog::reject()
{
    // The same button stops what it is doing, and then closes.
    if (m_isBusy)
        m_sync.cancelRun(m_run);
    else
        QDialog::reject();
}

void AddFeedDialog::tell(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    makeRoom();
}

void AddFeedDialog::makeRoom()
{
    // Wrapped words do not ask for their height by themselves; a dialog that is too low would squash the fields.
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

bool AddFeedDialog::eventFilter(QObject* watched, QEvent* event)
{
    // An address has one line; Enter means the button, as in any dialog.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace clarion
