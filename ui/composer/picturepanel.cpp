#include "composer/picturepanel.h"

#include "shared/filechooser.h"
#include "shared/flowlayout.h"
#include "shared/icons.h"
#include "shared/theme.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clarion {
namespace {

constexpr QSize thumbnailSize(160, 90);
constexpr qint64 largestPictureFile = 50'000'000;

} // namespace

PicturePanel::PicturePanel(AttachmentStore attachments, QWidget* parent)
    : QWidget(parent), m_attachments(std::move(attachments)), m_thumbnail(new QLabel(this)),
      m_name(theme::mutedLabel({}, this)), m_alt(new QPlainTextEdit(this)), m_altLabel(theme::mutedLabel(tr("Alt te&xt"), this)),
      m_add(new QPushButton(icon(QStringLiteral("picture")), tr("Add picture…"), this)), m_make(new QPushButton(tr("Make a card…"), this)),
      m_remove(new QPushButton(icon(QStringLiteral("trash")), tr("Remove"), this))
{
    setAcceptDrops(true);
    m_alt->setAccessibleName(tr("Alt text"));
    m_alt->setPlaceholderText(tr("What the picture says, for people who cannot see it"));
    m_alt->setTabChangesFocus(true);
    m_alt->setFixedHeight(m_alt->fontMetrics().lineSpacing() * 4 + 2 * theme::gap + 4);
    m_altLabel->setBuddy(m_alt);
    m_thumbnail->setFixedSize(thumbnailSize);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_remove->setProperty("quiet", true);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_altLabel);
    words->addWidget(m_alt);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::gutter);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_thumbnail);
    left->addWidget(m_name);
    left->addStretch();
    words->addStretch();
    row->addLayout(left);
    row->addLayout(words, 1);
    auto* buttons = new FlowLayout(theme::gap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_make);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &PicturePanel::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &PicturePanel::cardWanted);
    connect(m_remove, &QPushButton::clicked, this, &PicturePanel::removePicture);
    connect(m_alt, &QPlainTextEdit::textChanged, this, [this] {
        if (m_pictures.empty() || m_pictures.front().alt == m_alt->toPlainText())
            return;
        m_pictures.front().alt = m_alt->toPlainText();
        Q_EMIT picturesChanged();
    });
    setPictures({});
}

void PicturePanel::setPictures(const std::vector<Picture>& pictures)
{
    m_pictures = pictures;
    m_image = pictures.empty() ? QImage() : QImage(m_attachments.path(pictures.front().attachment));
    show(pictures.empty() ? Picture() : pictures.front());
}

std::vector<Picture> PicturePanel::pictures() const
{
    return m_pictures;
}

void PicturePanel::show(const Picture& picture)
{
    const bool any = !m_pictures.empty();
    for (QWidget* widget : {static_cast<QWidget*>(m_thumbnail), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_alt),
                            static_cast<QWidget*>(m_altLabel), static_cast<QWidget*>(m_remove)})
        widget->setVisible(any);
    m_add->setText(any ? tr("Replace picture…") : tr("Add picture…"));
    m_name->setText(m_name->fontMetrics().elidedText(picture.fileName, Qt::ElideMiddle, thumbnailSize.width()));
    if (m_alt->toPlainText() != picture.alt)
        m_alt->setPlainText(picture.alt);
    if (any && m_image.isNull())
        m_thumbnail->setText(tr("The file is missing."));
    else if (any) {
        QPixmap pixmap = QPixmap::fromImage(m_image.scaled(thumbnailSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_thumbnail->setPixmap(pixmap);
    }
    m_thumbnail->setAccessibleName(picture.alt);
}

void PicturePanel::focusAltText()
{
    m_alt->setFocus();
}

void PicturePanel::chooseFile()
{
    QFileDialog* dialog = makeFileChooser(tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PicturePanel::addPictureFile);
    dialog->open();
}

void PicturePanel::addPictureFile(const QString& file)
{
    if (!isPictureName(file)) {
        Q_EMIT failed({ErrorCode::InvalidArgument, QFileInfo(file).fileName(), tr("it is no picture that can be read")});
        return;
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::FileUnreadable, file, source.errorString()});
        return;
    }
    if (source.size() > largestPictureFile) {
        Q_EMIT failed({ErrorCode::FileTooLarge, file, tr("%1 MB, at most 50 MB").arg(source.size() / 1'000'000)});
        return;
    }
    attach(source.readAll(), QFileInfo(file).suffix().toLower(), QFileInfo(file).fileName());
}

void PicturePanel::addImage(const QImage& image, const QString& name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    attach(bytes, QStringLiteral("png"), name);
}

void PicturePanel::attach(const QByteArray& bytes, const QString& extension, const QString& name, const QString& alt, const QString& imprint)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull()) {
        Q_EMIT failed({ErrorCode::InvalidArgument, name, tr("it is no picture that can be read")});
        return;
    }
    const auto attachment = m_attachments.add(bytes, extension);
    if (!attachment) {
        Q_EMIT failed(attachment.error());
        return;
    }
    setPictures({{*attachment, name, alt, image.width(), image.height(), imprint}});
    Q_EMIT picturesChanged();
    m_alt->setFocus();
}

void PicturePanel::addCard(const PictureFile& file, const QString& name, const QString& alt, const QString& imprint)
{
    attach(file.bytes, file.suffix, name, alt, imprint);
}

void PicturePanel::removePicture()
{
    setPictures({});
    Q_EMIT picturesChanged();
}

void PicturePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PicturePanel::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        addPictureFile(event->mimeData()->urls().first().toLocalFile());
    else if (event->mimeData()->hasImage())
        addImage(qvariant_cast<QImage>(event->mimeData()->imageData()), tr("Dropped picture.png"));
    event->acceptProposedAction();
}

} // namespace clarion
