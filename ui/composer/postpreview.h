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

    void setPost(const Post& post, const QString& account, const QImage& picture);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] QSize pictureSize(int width) const;

    Post m_post;
    QString m_account;
    QImage m_picture;
};

} // namespace clarion
