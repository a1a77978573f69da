#pragma once

#include "calendar/post.h"
#include "networks/network.h"

#include <QImage>
#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace clarion {

/// About how the post will look on its network, made from the very string that is handed off.
class PostPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PostPreview(QWidget* parent);

    ~PostPreview() override;

    /// `network`: whose fold is shown; none where nobody knows it.
    void setPost(const Post& post, const QString& account, const std::vector<QImage>& pictures,
                 const std::optional<Network>& network = {});
    /// Where the pictures lie as networks lay them out: one large, two beside each other, one large and two, a grid of four.
    [[nodiscard]] std::vector<QRect> pictureRects(int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The words behind which the network hides the rest, at the end of a line.
    void paintFold(QPainter& painter, const QRectF& line);
    /// One paragraph in lines; kept, as a key changes one of them and the rest stands.
    struct Paragraph {
        QString text;
        std::unique_ptr<QTextLayout> lines;
    };

    /// The text in lines of this width.
    [[nodiscard]] const std::vector<Paragraph>& paragraphs(int width) const;
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] int pictureHeight(int width) const;

    Post m_post;
    QString m_account;
    /// The middle of this picture in the size that it is seen in. Made once: the preview is painted anew at every key.
    [[nodiscard]] const QImage& drawn(size_t picture, const QSize& size);

    std::optional<int> m_visible;     ///< characters before "See more"
    std::vector<QImage> m_pictures;   ///< a null one is missing
    std::vector<QImage> m_drawn;      ///< of them, as they were drawn last
    mutable std::vector<Paragraph> m_paragraphs;
    mutable int m_layoutWidth = -1;
    mutable bool m_isLaidOut = false;
};

} // namespace clarion
