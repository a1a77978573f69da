#pragma once

#include "calendar/post.h"

#include <QImage>
#include <QWidget>

namespace clarion {

/// About how the post will look on its network, made from the very string that is handed off.
class PostPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PostPreview(QWidget* parent);

    void setPost(const Post& post, const QString& account, const std::vector<QImage>& pictures);
    /// Where the pictures lie as networks lay them out: one large, two beside each other, one large and two, a grid of four.
    [[nodiscard]] std::vector<QRect> pictureRects(int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] int pictureHeight(int width) const;

    Post m_post;
    QString m_account;
    /// The middle of this picture in the size that it is seen in. Made once: the preview is painted anew at every key.
    [[nodiscard]] const QImage& drawn(size_t picture, const QSize& size);

    std::vector<QImage> m_pictures;   ///< a null one is missing
    std::vector<QImage> m_drawn;      ///< of them, as they were drawn last
};

} // namespace clarion
