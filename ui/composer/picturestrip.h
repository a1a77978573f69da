#pragma once

#include "calendar/post.h"

#include <QListWidget>

namespace clarion {

/// The pictures of a post in their order, as thumbnails. It only shows them and says what the person wants done.
class PictureStrip final : public QListWidget {
    Q_OBJECT
public:
    explicit PictureStrip(QWidget* parent);

    /// One thumbnail for each picture; a null one where its file is missing.
    void showPictures(const std::vector<Picture>& pictures, const std::vector<QImage>& thumbnails, int chosen);
    /// The words of one picture changed, the rest stays.
    void showWords(int row, const Picture& picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pictureChosen(int row);
    void moveWanted(int from, int to);
    void removeWanted(int row);
    void copyWanted(int row);
    void copyAltWanted(int row);
    /// Files or pixels were dropped on it.
    void broughtIn(const QMimeData* mime);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;

private:
    void fitHeight();
    /// Before which picture something that is dropped here comes.
    [[nodiscard]] int gapAt(const QPoint& place) const;

    bool m_isFilling = false;
};

/// Whether there is anything in it that can be a picture: pixels, or files on this computer.
[[nodiscard]] bool mayHavePictures(const QMimeData* mime);

} // namespace clarion
