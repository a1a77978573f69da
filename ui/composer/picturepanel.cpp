#include "composer/picturepanel.h"

#include "composer/cropdialog.h"
#include "composer/picturestrip.h"
#include "shared/filechooser.h"
#include "shared/flowlayout.h"
#include "shared/icons.h"
#include "shared/theme.h"
#include "shared/workpool.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

namespace clarion {
namespace {

/// What the preview and the dialog for cropping are drawn from: more than they have pixels.
constexpr QSize previewBounds(1024, 1024);
constexpr size_t mostUndone = 50;
/// More than any network takes; a folder that was dropped by mistake is not all read.
constexpr qsizetype mostAtOnce = 40;

QString megabytes(qint64 bytes)
{
    // Not below a limit that it is over.
    const double hundredths = qCeil(static_cast<double>(bytes) / 10'000.0);
    return QLocale().toString(hundredths / 100, 'f', bytes < 10'000'000 ? 2 : 1);
}

QString croppedName(const QString& name)
{
    const QFileInfo file(name);
    return PicturePanel::tr("%1 (cropped).%2").arg(file.completeBaseName(), file.suffix());
}

} // namespace

PicturePanel::PicturePanel(AttachmentStore attachments, QWidget* parent)
    : QWidget(parent), m_attachments(std::move(attachments)), m_strip(new PictureStrip(this)),
      m_count(theme::colouredLabel({}, [this](const QPalette& colours) {
          return m_network.imagesMax > 0 && m_pictures.size() > static_cast<size_t>(m_network.imagesMax) ? theme::warning(colours) : theme::muted(colours);
      }, this)),
      m_altLabel(theme::mutedLabel(tr("Alt te&xt"), this)), m_alt(new QPlainTextEdit(this)),
      m_bearsImprint(new QCheckBox(tr("The imprint can be read on this picture"), this)),
      m_note(theme::colouredLabel({}, [](const QPalette& colours) { return theme::warning(colours); }, this)),
      m_smaller(new QPushButton(tr("Make it smaller"), this)), m_add(new QPushButton(icon(QStringLiteral("picture")), tr("Add picture…"), this)),
      m_make(new QPushButton(tr("Make a card…"), this)), m_crop(new QPushButton(tr("Crop…"), this)),
      m_original(new QPushButton(tr("Use the original again"), this)), m_remove(new QPushButton(icon(QStringLiteral("trash")), tr("Remove"), this)),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo change"), this))
{
    setAcceptDrops(true);
    m_alt->setAccessibleName(tr("Alt text"));
    m_alt->setPlaceholderText(tr("What the picture says, for people who cannot see it"));
    m_alt->setTabChangesFocus(true);
    m_alt->setFixedHeight(m_alt->fontMetrics().lineSpacing() * 3 + 2 * theme::gap + 4);
    m_altLabel->setBuddy(m_alt);
    m_note->setWordWrap(true);
    m_add->setToolTip(tr("Or drop pictures here, or paste one with Ctrl+V. Place, time and camera are taken out of them."));
    m_crop->setToolTip(tr("Cut it to a shape that networks show"));
    for (QPushButton* quiet : {m_remove, m_undo, m_original, m_crop})
        quiet->setProperty("quiet", true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_altLabel, 1);
    head->addWidget(m_count);
    auto* note = new QHBoxLayout;
    note->setSpacing(theme::gap);
    note->addWidget(m_note, 1);
    note->addWidget(m_smaller);
    auto* buttons = new FlowLayout(theme::gap);
    for (QPushButton* button : {m_add, m_make, m_crop, m_original, m_remove, m_undo})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_strip);
    layout->addLayout(note);
    layout->addLayout(head);
    layout->addWidget(m_alt);
    layout->addWidget(m_bearsImprint);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &PicturePanel::chooseFiles);
    connect(m_make, &QPushButton::clicked, this, &PicturePanel::cardWanted);
    connect(m_crop, &QPushButton::clicked, this, &PicturePanel::crop);
    connect(m_original, &QPushButton::clicked, this, &PicturePanel::useOriginal);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_chosen); });
    connect(m_undo, &QPushButton::clicked, this, &PicturePanel::undo);
    connect(m_smaller, &QPushButton::clicked, this, &PicturePanel::makeSmaller);
    connect(m_strip, &PictureStrip::pictureChosen, this, [this](int row) {
        m_chosen = row;
        showChosen();
    });
    connect(m_strip, &PictureStrip::moveWanted, this, &PicturePanel::move);
    connect(m_strip, &PictureStrip::removeWanted, this, &PicturePanel::remove);
    connect(m_strip, &PictureStrip::copyWanted, this, [this](int row) {
        const QImage image = readPicture(m_attachments.path(m_pictures.at(static_cast<size_t>(row)).attachment));
        if (image.isNull())
            Q_EMIT failed({ErrorCode::FileUnreadable, m_pictures.at(static_cast<size_t>(row)).fileName, {}});
        else
            QGuiApplication::clipboard()->setImage(image);
    });
    connect(m_strip, &PictureStrip::copyAltWanted, this, [this](int row) { QGuiApplication::clipboard()->setText(m_pictures.at(static_cast<size_t>(row)).alt); });
    connect(m_strip, &PictureStrip::broughtIn, this, &PicturePanel::takeIn);
    connect(m_alt, &QPlainTextEdit::textChanged, this, [this] {
        Picture* picture = chosen();
        if (m_isFilling || !picture || picture->alt == m_alt->toPlainText())
            return;
        picture->alt = m_alt->toPlainText();
        m_strip->showWords(m_chosen, *picture);
        Q_EMIT picturesChanged();
    });
    connect(m_bearsImprint, &QCheckBox::toggled, this, [this](bool bears) {
        Picture* picture = chosen();
        if (m_isFilling || !picture)
            return;
        picture->imprint = bears ? m_imprint : QString();
        Q_EMIT picturesChanged();
    });
    connect(&m_adding, &QFutureWatcher<Outcomes>::finished, this, &PicturePanel::takeOutcomes);
    setPictures({});
}

PicturePanel::~PicturePanel()
{
    m_adding.waitForFinished();
}

Picture* PicturePanel::chosen()
{
    return m_chosen >= 0 && m_chosen < static_cast<int>(m_pictures.size()) ? &m_pictures[static_cast<size_t>(m_chosen)] : nullptr;
}

void PicturePanel::setPictures(const std::vector<Picture>& pictures)
{
    // What was done before was done to another post, or to one that somebody else has changed since.
    m_earlier.clear();
    m_chosen = pictures == m_pictures ? m_chosen : 0;
    m_pictures = pictures;
    show(m_chosen);
}

std::vector<QImage> PicturePanel::images() const
{
    std::vector<QImage> images;
    for (const Picture& picture : m_pictures)
        images.push_back(preview(picture));
    return images;
}

QImage PicturePanel::preview(const Picture& picture) const
{
    QImage& image = m_previews[picture.attachment];
    if (image.isNull())
        image = readPicture(m_attachments.path(picture.attachment), previewBounds);
    return image;
}

qint64 PicturePanel::sizeOf(const Picture& picture) const
{
    return QFileInfo(m_attachments.path(picture.attachment)).size();
}

void PicturePanel::setSurroundings(const Network& network, const QString& imprint)
{
    if (network == m_network && imprint == m_imprint)
        return;
    m_network = network;
    m_imprint = imprint;
    showChosen();
}

void PicturePanel::show(int chosen)
{
    // Only what is shown is kept in memory.
    std::vector<QImage> shown = images();
    m_previews.clear();
    for (size_t i = 0; i < m_pictures.size(); ++i)
        m_previews.insert(m_pictures[i].attachment, shown[i]);
    m_chosen = m_pictures.empty() ? -1 : qBound(0, chosen, static_cast<int>(m_pictures.size()) - 1);
    m_strip->showPictures(m_pictures, shown, m_chosen);
    showChosen();
}

void PicturePanel::showChosen()
{
    m_isFilling = true;
    const Picture* picture = chosen();
    for (QWidget* widget : {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_alt), static_cast<QWidget*>(m_altLabel), static_cast<QWidget*>(m_remove),
                            static_cast<QWidget*>(m_crop), static_cast<QWidget*>(m_bearsImprint)})
        widget->setVisible(picture != nullptr);
    if (m_alt->toPlainText() != (picture ? picture->alt : QString()))
        m_alt->setPlainText(picture ? picture->alt : QString());
    m_altLabel->setText(m_pictures.size() > 1 ? tr("Alt te&xt of picture %1").arg(m_chosen + 1) : tr("Alt te&xt"));
    m_bearsImprint->setChecked(picture && !picture->imprint.isEmpty());
    m_bearsImprint->setEnabled(picture && (!picture->imprint.isEmpty() || !m_imprint.isEmpty()));
    m_bearsImprint->setToolTip(m_imprint.isEmpty() ? tr("The settings have no imprint yet.") : m_imprint.toHtmlEscaped());
    m_crop->setEnabled(picture && !preview(*picture).isNull());
    m_original->setVisible(picture && m_originals.contains(picture->attachment));
    m_undo->setVisible(!m_earlier.empty());
    m_isFilling = false;
    showNote();
    showCount();
}

void PicturePanel::showCount()
{
    const int many = static_cast<int>(m_pictures.size());
    QString words;
    if (m_isAdding)
        words = tr("Adding…");
    else if (many > 0 && m_network.imagesMax > 0)
        words = tr("%1 of %2").arg(QString::number(many), QString::number(m_network.imagesMax));
    m_count->setText(words);
    m_count->setAccessibleName(m_isAdding || words.isEmpty() ? words : tr("%1 of %2 pictures that %3 takes").arg(QString::number(many), QString::number(m_network.imagesMax), m_network.name));
    m_count->setToolTip(m_count->accessibleName().toHtmlEscaped());
    m_count->setPalette({});   // asks for the colour again
    m_count->setVisible(!words.isEmpty());
}

int PicturePanel::tooLarge() const
{
    if (!m_network.imageMegabytes)
        return -1;
    const qint64 most = qint64(*m_network.imageMegabytes) * 1'000'000;
    const auto isTooLarge = [&](const Picture& picture) { return sizeOf(picture) > most; };
    if (m_chosen >= 0 && m_chosen < static_cast<int>(m_pictures.size()) && isTooLarge(m_pictures[static_cast<size_t>(m_chosen)]))
        return m_chosen;
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(), isTooLarge);
    return found == m_pictures.end() ? -1 : static_cast<int>(found - m_pictures.begin());
}

void PicturePanel::showNote()
{
    const int row = tooLarge();
    m_note->setVisible(row >= 0);
    m_smaller->setVisible(row >= 0);
    m_smaller->setEnabled(!m_isAdding);
    if (row < 0)
        return;
    const Picture& picture = m_pictures[static_cast<size_t>(row)];
    m_note->setText(tr("“%1” has %2 MB; %3 takes at most %4 MB a picture.")
                        .arg(picture.fileName, megabytes(sizeOf(picture)), m_network.name, QString::number(*m_network.imageMegabytes)));
}

void PicturePanel::focusAltText(int picture)
{
    if (picture > 0 && picture <= static_cast<int>(m_pictures.size()))
        m_strip->setCurrentRow(picture - 1);
    m_alt->setFocus();
    // Once the panel has the height that it needs now; a scroll area follows the focus by Tab alone.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(m_alt);
        }
    });
}

void PicturePanel::change(std::vector<Picture> pictures, int chosen)
{
    m_earlier.emplace_back(m_pictures, m_chosen);
    if (m_earlier.size() > mostUndone)
        m_earlier.erase(m_earlier.begin());
    m_pictures = std::move(pictures);
    show(chosen);
    Q_EMIT picturesChanged();
}

void PicturePanel::undo()
{
    if (m_earlier.empty())
        return;
    auto [before, chosenBefore] = std::move(m_earlier.back());
    m_earlier.pop_back();
    // Alt texts have their own way back, in their field: what was written since stays.
    for (Picture& picture : before) {
        const auto same = std::find_if(m_pictures.begin(), m_pictures.end(), [&](const Picture& other) { return other.attachment == picture.attachment; });
        if (same != m_pictures.end()) {
            picture.alt = same->alt;
            picture.imprint = same->imprint;
        }
    }
    m_pictures = std::move(before);
    show(chosenBefore);
    if (m_strip->isVisible())
        m_strip->setFocus();
    Q_EMIT picturesChanged();
}

void PicturePanel::move(int from, int to)
{
    std::vector<Picture> pictures = m_pictures;
    const int last = static_cast<int>(pictures.size()) - 1;
    if (from < 0 || to < 0 || from > last || to > last || from == to)
        return;
    const Picture moved = pictures[static_cast<size_t>(from)];
    pictures.erase(pictures.begin() + from);
    pictures.insert(pictures.begin() + to, moved);
    change(std::move(pictures), to);
}

void PicturePanel::remove(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pictures.size()))
        return;
    std::vector<Picture> pictures = m_pictures;
    pictures.erase(pictures.begin() + row);
    const bool hadFocus = m_strip->hasFocus() || m_remove->hasFocus();
    change(std::move(pictures), row);
    if (hadFocus)
        (m_pictures.empty() ? static_cast<QWidget*>(m_add) : m_strip)->setFocus();
}

void PicturePanel::crop()
{
    const Picture* picture = chosen();
    if (!picture)
        return;
    auto* dialog = new CropDialog(*picture, preview(*picture), this);
    connect(dialog, &CropDialog::cropped, this, [this, whole = *picture](const QRect& part) {
        PictureWork one{PictureCropped{part}, whole};
        one.picture.imprint.clear();   // it may be what was cut off
        one.picture.fileName = croppedName(whole.fileName);
        work({one});
    });
    dialog->open();
}

void PicturePanel::makeSmaller()
{
    const int row = tooLarge();
    if (row >= 0)
        work({{PictureMadeSmaller{qint64(*m_network.imageMegabytes) * 1'000'000}, m_pictures[static_cast<size_t>(row)]}});
}

void PicturePanel::useOriginal()
{
    const Picture* picture = chosen();
    if (!picture || !m_originals.contains(picture->attachment))
        return;
    std::vector<Picture> pictures = m_pictures;
    Picture original = m_originals.value(picture->attachment);
    original.alt = picture->alt;
    pictures[static_cast<size_t>(m_chosen)] = original;
    change(std::move(pictures), m_chosen);
}

void PicturePanel::chooseFiles()
{
    QFileDialog* dialog = makeFileChooser(tr("Choose pictures"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), this);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PicturePanel::addPictureFiles);
    dialog->open();
}

void PicturePanel::addPictureFiles(const QStringList& files)
{
    std::vector<PictureWork> works;
    for (const QString& file : files.mid(0, mostAtOnce))
        works.push_back({PictureFromFile{file}, {{}, QFileInfo(file).fileName(), {}}});
    m_wantsFocus = true;
    work(std::move(works));
}

void PicturePanel::addImage(const QImage& image, const QString& name)
{
    work({{PictureFromImage{image}, {{}, name, {}}}});
}

void PicturePanel::addCard(const PictureFile& file, const QString& name, const QString& alt, const QString& imprint)
{
    m_wantsFocus = true;
    work({{PictureFromBytes{file.bytes}, {{}, name, alt, 0, 0, imprint}}});
}

void PicturePanel::work(std::vector<PictureWork> works)
{
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(works.begin()), std::make_move_iterator(works.end()));
    if (!m_isAdding)
        startWork();
}

void PicturePanel::startWork()
{
    if (m_waiting.empty())
        return;
    m_isAdding = true;
    m_adding.setFuture(QtConcurrent::run(&workPool(), [works = std::exchange(m_waiting, {}), attachments = m_attachments] {
        Outcomes outcomes;
        for (const PictureWork& one : works) {
            auto kept = keepPicture(attachments, one);
            // Unpacked here as well: a twentieth of a second for a photo, and the window would stand still for it.
            const QImage image = kept ? readPicture(attachments.path(kept->attachment), previewBounds) : QImage();
            outcomes.push_back({std::move(kept), one.picture.attachment, image});
        }
        return outcomes;
    }));
    showCount();
    showNote();
}

void PicturePanel::takeOutcomes()
{
    if (!m_isAdding || !m_adding.isFinished())
        return;
    m_isAdding = false;
    std::vector<Picture> pictures = m_pictures;
    int first = -1;
    QStringList refused;
    Error why;
    for (const Outcome& outcome : m_adding.result()) {
        if (!outcome.picture) {
            refused << outcome.picture.error().subject;
            why = outcome.picture.error();
            continue;
        }
        Picture picture = *outcome.picture;
        m_previews.insert(picture.attachment, outcome.preview);
        auto place = pictures.end();
        if (!outcome.replaces.isEmpty()) {
            place = std::find_if(pictures.begin(), pictures.end(), [&](const Picture& other) { return other.attachment == outcome.replaces; });
            if (place == pictures.end())
                continue;   // removed meanwhile
            picture.alt = place->alt;
            m_originals.insert(picture.attachment, *place);
            *place = picture;
        } else {
            place = pictures.insert(place, picture);
        }
        if (first < 0)
            first = static_cast<int>(place - pictures.begin());
    }
    if (first >= 0) {
        change(std::move(pictures), first);
        if (m_wantsFocus)
            focusAltText();
    }
    m_wantsFocus = false;
    if (!refused.isEmpty()) {
        why.subject = refused.join(QStringLiteral(", "));
        Q_EMIT failed(why);
    }
    startWork();
    showCount();
    showNote();
}

void PicturePanel::finishAdding()
{
    while (m_isAdding) {
        m_adding.waitForFinished();
        takeOutcomes();
    }
}

void PicturePanel::dropAdding()
{
    m_waiting.clear();
    m_adding.waitForFinished();
    m_isAdding = false;
    m_wantsFocus = false;
}

bool PicturePanel::takeIn(const QMimeData* mime)
{
    QStringList files;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        addPictureFiles(files);
    else if (mime->hasImage())
        addImage(qvariant_cast<QImage>(mime->imageData()), tr("Pasted picture.png"));
    else
        return false;
    return true;
}

void PicturePanel::takePastesOf(QPlainTextEdit* field)
{
    field->installEventFilter(this);
    field->viewport()->installEventFilter(this);
}

bool PicturePanel::eventFilter(QObject* watched, QEvent* event)
{
    // What carries words as well, as a copied piece of a web page does, is meant as words here.
    const auto isPicture = [](const QMimeData* mime) {
        const QList<QUrl> urls = mime->urls();
        const bool areFiles = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile() && isPictureName(url.toLocalFile()); });
        return areFiles || (mime->hasImage() && !mime->hasText());
    };
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key && key->matches(QKeySequence::Paste)) {
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        if (isEnabled() && mime && isPicture(mime) && takeIn(mime)) {
            m_wantsFocus = false;   // the person goes on writing
            return true;
        }
    }
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (isEnabled() && isPicture(drop->mimeData())) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                takeIn(drop->mimeData());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool PicturePanel::event(QEvent* event)
{
    // Else the window's own undo would take the key before the pictures do.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !m_earlier.empty()) || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PicturePanel::keyPressEvent(QKeyEvent* event)
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Undo) && !m_earlier.empty())
        undo();
    else if (!event->matches(QKeySequence::Paste) || !mime || !takeIn(mime))
        QWidget::keyPressEvent(event);
}

void PicturePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayHavePictures(event->mimeData()))
        event->acceptProposedAction();
}

void PicturePanel::dropEvent(QDropEvent* event)
{
    takeIn(event->mimeData());
    event->acceptProposedAction();
}

} // namespace clarion
