#pragma once

#include "calendar/post.h"
#include "cards/picturefile.h"
#include "storage/attachmentstore.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace clarion {

/// The post's picture and its alt text; pictures come by file, drop or paste.
class PicturePanel final : public QWidget {
    Q_OBJECT
public:
    PicturePanel(AttachmentStore attachments, QWidget* parent);

    void setPictures(const std::vector<Picture>& pictures);
    [[nodiscard]] std::vector<Picture> pictures() const;
    [[nodiscard]] QImage image() const { return m_image; }
    void focusAltText();
    /// Keeps these bytes as the post's picture.
    void addPictureFile(const QString& file);
    void addImage(const QImage& image, const QString& name);
    /// A card with the words that stand for it, and the imprint that it carries.
    void addCard(const PictureFile& file, const QString& name, const QString& alt, const QString& imprint);

Q_SIGNALS:
    void picturesChanged();
    void cardWanted();
    void failed(const clarion::Error& error);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show(const Picture& picture);
    void chooseFile();
    void removePicture();
    void attach(const QByteArray& bytes, const QString& extension, const QString& name, const QString& alt = {},
                const QString& imprint = {});

    AttachmentStore m_attachments;
    std::vector<Picture> m_pictures;
    QImage m_image;
    QLabel* m_thumbnail;
    QLabel* m_name;
    QPlainTextEdit* m_alt;
    QLabel* m_altLabel;
    QPushButton* m_add;
    QPushButton* m_make;
    QPushButton* m_remove;
};

} // namespace clarion
