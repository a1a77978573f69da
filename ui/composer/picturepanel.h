#pragma once

#include "cards/picturefile.h"
#include "media/picturekeeping.h"
#include "networks/network.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace clarion {

class PictureStrip;

/// The post's pictures and their alt texts. They come by file, drop or paste, and are cleaned of place, time and camera as
/// they come; a large one is worked on in the background. What is done to them can be undone while the post is open.
class PicturePanel final : public QWidget {
    Q_OBJECT
public:
    PicturePanel(AttachmentStore attachments, QWidget* parent);
    ~PicturePanel() override;

    void setPictures(const std::vector<Picture>& pictures);
    [[nodiscard]] std::vector<Picture> pictures() const { return m_pictures; }
    /// What the preview shows of them, in their order; a null one where the file is missing.
    [[nodiscard]] std::vector<QImage> images() const;
    /// The network whose limits count, and the workspace's imprint (empty where there is none).
    void setSurroundings(const Network& network, const QString& imprint);
    /// The field for a picture's alt text: 1 is the first, 0 the chosen one.
    void focusAltText(int picture = 0);
    void addPictureFiles(const QStringList& files);
    void addImage(const QImage& image, const QString& name);
    /// A card with the words that stand for it, and the imprint that it carries.
    void addCard(const PictureFile& file, const QString& name, const QString& alt, const QString& imprint);
    /// Pictures that are pasted or dropped into this field come here; words stay there.
    void takePastesOf(QPlainTextEdit* field);
    /// Waits for what is being added, and adds it: before the post is written and another one comes.
    void finishAdding();
    /// The post is gone from under this panel: what is being added belongs to none.
    void dropAdding();

Q_SIGNALS:
    void picturesChanged();
    void cardWanted();
    void failed(const clarion::Error& error);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Outcome {
        Result<Picture> picture;
        QString replaces;   ///< the attachment of the picture that it is made from
        QImage preview;
    };
    using Outcomes = std::vector<Outcome>;

    void chooseFiles();
    bool takeIn(const QMimeData* mime);
    void work(std::vector<PictureWork> works);
    void startWork();
    void takeOutcomes();
    /// Shows all anew. `chosen` is brought into range.
    void show(int chosen);
    void showChosen();
    void showNote();
    void showCount();
    /// What the person did: shown, told, and kept for undoing.
    void change(std::vector<Picture> pictures, int chosen);
    void undo();
    void move(int from, int to);
    void remove(int row);
    void crop();
    void useOriginal();
    void makeSmaller();
    [[nodiscard]] Picture* chosen();
    /// The first picture that this network does not take for its size, the chosen one before others; -1 for none.
    [[nodiscard]] int tooLarge() const;
    [[nodiscard]] qint64 sizeOf(const Picture& picture) const;
    [[nodiscard]] QImage preview(const Picture& picture) const;

    AttachmentStore m_attachments;
    Network m_network;
    QString m_imprint;
    std::vector<Picture> m_pictures;
    int m_chosen = -1;
    bool m_isFilling = false;
    bool m_wantsFocus = false;
    std::vector<std::pair<std::vector<Picture>, int>> m_earlier;   ///< pictures and the chosen one, before each thing that was done
    QHash<QString, Picture> m_originals;           ///< by the attachment that was made from them
    mutable QHash<QString, QImage> m_previews;     ///< by attachment
    std::vector<PictureWork> m_waiting;
    bool m_isAdding = false;
    QFutureWatcher<Outcomes> m_adding;

    PictureStrip* m_strip;
    QLabel* m_count;
    QLabel* m_altLabel;
    QPlainTextEdit* m_alt;
    QCheckBox* m_bearsImprint;
    QLabel* m_note;
    QPushButton* m_smaller;
    QPushButton* m_add;
    QPushButton* m_make;
    QPushButton* m_crop;
    QPushButton* m_original;
    QPushButton* m_remove;
    QPushButton* m_undo;
};

} // namespace clarion
