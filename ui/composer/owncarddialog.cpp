#include "composer/owncarddialog.h"

#include "base/errortext.h"
#include "base/text.h"
#include "library/cardlabel.h"
#include "shared/filechooser.h"
#include "shared/theme.h"
#include "shared/workpool.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace clarion {
namespace {

/// Between the last key and the new preview.
constexpr int paintDelayMs = 150;

bool isLong(const QString& textName)
{
    return textName == QLatin1String("quote") || textName == QLatin1String("details") || textName == QLatin1String("headline");
}

} // namespace

OwnCardDialog::OwnCardDialog(const QString& imprint, const CardStyle& style, QWidget* parent)
    : QDialog(parent), m_imprint(imprint), m_style(style), m_template(new QComboBox(this)), m_format(new QComboBox(this)), m_form(nullptr),
      m_fields(nullptr), m_choosePhoto(new QPushButton(tr("Choose a photo…"), this)), m_removePhoto(new QPushButton(tr("Without a photo"), this)),
      m_preview(new CardLabel(this)), m_note(theme::mutedLabel({}, this))
{
    setWindowTitle(tr("Make a card"));
    for (const OwnTemplate& own : ownTemplates())
        m_template->addItem(own.label, own.name);
    m_template->setAccessibleName(tr("Kind of card"));
    for (const CardFormat& format : cardFormats())
        m_format->addItem(format.words(), format.id);
    m_format->setAccessibleName(tr("Shape of the card"));
    m_format->setCurrentIndex(m_format->findData(QStringLiteral("1080x1080")));
    m_note->setWordWrap(true);

    auto* choices = new QHBoxLayout;
    choices->addWidget(m_template);
    choices->addWidget(m_format);
    choices->addStretch();
    auto* photoRow = new QHBoxLayout;
    photoRow->addWidget(m_choosePhoto);
    photoRow->addWidget(m_removePhoto);
    photoRow->addStretch();
    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(theme::gap);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::gutter);
    left->addLayout(choices);
    left->addWidget(m_fields);
    left->addLayout(photoRow);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_note);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::pageMargin);
    columns->addLayout(left, 5);
    columns->addLayout(right, 6);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Use this card"), QDialogButtonBox::AcceptRole);
    m_use->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 56, fontMetrics().height() * 36);

    m_paintTimer.setSingleShot(true);
    connect(&m_paintTimer, &QTimer::timeout, this, &OwnCardDialog::paintNow);
    connect(m_template, &QComboBox::currentIndexChanged, this, &OwnCardDialog::fillForm);
    connect(m_format, &QComboBox::currentIndexChanged, this, &OwnCardDialog::paintNow);
    connect(m_choosePhoto, &QPushButton::clicked, this, &OwnCardDialog::choosePhoto);
    connect(m_removePhoto, &QPushButton::clicked, this, [this] {
        m_photo = {};
        m_removePhoto->setVisible(false);
        paintNow();
    });
    connect(&m_painting, &QFutureWatcher<Result<Card>>::finished, this, &OwnCardDialog::showPainted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnCardDialog::finish);
    fillForm();
}

OwnCardDialog::~OwnCardDialog()
{
    m_painting.waitForFinished();
}

const OwnTemplate& OwnCardDialog::chosen() const
{
    return ownTemplates().at(static_cast<size_t>(m_template->currentIndex()));
}

OwnCard OwnCardDialog::card() const
{
    OwnCard own;
    own.templateName = chosen().name;
    own.format = m_format->currentData().toString();
    for (const QString& name : chosen().textNames)
        own.texts.insert(name, m_texts.value(name));
    if (chosen().hasPhoto)
        own.photo = m_photo;
    own.imprint = m_imprint;
    own.style = m_style;
    return own;
}

void OwnCardDialog::fillForm()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    QWidget* before = m_format;
    for (const QString& name : chosen().textNames) {
        const auto typed = [this, name](const QString& text) {
            m_texts.insert(name, text);
            paintSoon();
        };
        QWidget* field = nullptr;
        if (isLong(name)) {
            auto* lines = new QPlainTextEdit(m_texts.value(name), m_fields);
            lines->setTabChangesFocus(true);
            lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 2 + 14);
            connect(lines, &QPlainTextEdit::textChanged, this, [typed, lines] { typed(lines->toPlainText()); });
            field = lines;
        } else {
            auto* line = new QLineEdit(m_texts.value(name), m_fields);
            connect(line, &QLineEdit::textChanged, this, typed);
            field = line;
        }
        field->setAccessibleName(ownTextLabel(name));
        m_form->addRow(ownTextLabel(name), field);
        setTabOrder(before, field);
        if (before == m_format)
            field->setFocus();
        before = field;
    }
    setTabOrder(before, m_choosePhoto);
    // A card without its main words is no card.
    m_use->setEnabled(!m_texts.value(chosen().textNames.front()).trimmed().isEmpty());
    m_choosePhoto->setVisible(chosen().hasPhoto);
    m_removePhoto->setVisible(chosen().hasPhoto && !m_photo.isNull());
    paintNow();
}

void OwnCardDialog::choosePhoto()
{
    QFileDialog* dialog = makeFileChooser(tr("Choose a photo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnCardDialog::readPhoto);
    dialog->open();
}

void OwnCardDialog::readPhoto(const QString& path)
{
    if (!isPictureName(path)) {
        m_note->setText(tr("%1 is no picture that can be read: %2.").arg(QFileInfo(path).fileName(), tr("a PNG, JPEG or WebP file is expected")));
        return;
    }
    auto photo = readCardPhoto(path);
    if (!photo) {
        m_note->setText(tr("%1 is no picture that can be read: %2.").arg(QFileInfo(path).fileName(), photo.error().detail));
        return;
    }
    m_photo = std::move(*photo);
    m_removePhoto->setVisible(true);
    paintNow();
}

void OwnCardDialog::paintSoon()
{
    m_paintTimer.start(paintDelayMs);
    m_use->setEnabled(!m_texts.value(chosen().textNames.front()).trimmed().isEmpty());
}

void OwnCardDialog::paintNow()
{
    // An earlier one that is still painted is not shown: the watcher is told of the last one only.
    m_painting.setFuture(QtConcurrent::run(&workPool(), [own = card()] { return makeOwnCard(own); }));
}

void OwnCardDialog::showPainted()
{
    const Result<Card> card = m_painting.result();
    if (!card) {
        m_note->setText(errorText(card.error()));
        return;
    }
    m_preview->setImage(QImage::fromData(card->file.bytes));
    m_preview->setAccessibleDescription(card->altText);
    QStringList notes;
    for (const QString& name : card->shortened)
        notes << tr("“%1” is too long for its place.").arg(ownTextLabel(name));
    for (const QString& name : card->unreadable)
        notes << tr("“%1” cannot be read well on this photo.").arg(ownTextLabel(name));
    m_note->setText(notes.join(QLatin1Char(' ')));
}

void OwnCardDialog::finish()
{
    const auto card = makeOwnCard(this->card());
    if (!card) {
        m_note->setText(errorText(card.error()));
        return;
    }
    const QStringList names = chosen().textNames;
    const QString words = slugified(m_texts.value(names.value(0)).left(40));
    Q_EMIT made(*card, QStringLiteral("%1.%2").arg(words.isEmpty() ? chosen().name : words, card->file.suffix));
    accept();
}

} // namespace clarion
