#pragma once

#include "calendar/post.h"

#include <QDialog>
#include <QImage>

namespace clarion {

class CropFrame;

/// Asks which part of a picture is to stay, in the shapes that networks show.
class CropDialog final : public QDialog {
    Q_OBJECT
public:
    CropDialog(const Picture& picture, const QImage& shown, QWidget* parent);

Q_SIGNALS:
    void cropped(const QRect& part);

private:
    CropFrame* m_frame;
};

} // namespace clarion
