#include "composer/cropdialog.h"

#include "composer/cropframe.h"
#include "shared/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

CropDialog::CropDialog(const Picture& picture, const QImage& shown, QWidget* parent)
    : QDialog(parent), m_frame(new CropFrame(shown, {picture.width, picture.height}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Crop the picture"));
    auto* shape = new QComboBox(this);
    shape->setAccessibleName(tr("Shape"));
    shape->addItem(tr("Any shape"), 0.0);
    shape->addItem(tr("Square, 1:1"), 1.0);
    shape->addItem(tr("Portrait, 4:5"), 0.8);
    shape->addItem(tr("Link preview, 1.91:1"), 1.91);
    shape->addItem(tr("Landscape, 16:9"), 16.0 / 9);
    auto* size = theme::mutedLabel({}, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::gutter);
    row->addWidget(shape);
    row->addWidget(size);
    row->addStretch();
    auto* how = theme::mutedLabel(tr("Drag the frame or its corners, or use the arrow keys, + and −. The whole picture stays in the workspace."), this);
    how->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* crop = buttons->addButton(tr("Crop"), QDialogButtonBox::AcceptRole);
    crop->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gap);
    layout->addLayout(row);
    layout->addWidget(m_frame, 1);
    layout->addWidget(how);
    layout->addWidget(buttons);

    const auto tell = [this, size, crop] {
        const QSize part = m_frame->shape().part().size();
        size->setText(tr("%1 × %2 pixels").arg(QString::number(part.width()), QString::number(part.height())));
        crop->setEnabled(!m_frame->shape().isWhole());
    };
    connect(m_frame, &CropFrame::shapeChanged, this, tell);
    connect(shape, &QComboBox::currentIndexChanged, this, [this, shape] { m_frame->setRatio(shape->currentData().toDouble()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT cropped(m_frame->shape().part());
        accept();
    });
    tell();
    m_frame->setFocus();
}

} // namespace clarion
