#pragma once

#include "workspace/localisation.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace clarion {

/// The cards of all tools about one area on one page, to choose by looking.
class CardSheet final : public QWidget {
    Q_OBJECT
public:
    CardSheet(Workspace& workspace, QWidget* parent);
    ~CardSheet() override;

    /// The area, the imprint or the figures changed. Draws only what can be seen of it: not while it is hidden.
    void refresh();

    /// The shape that the cards are shown in.
    [[nodiscard]] QString format() const;

Q_SIGNALS:
    void toolChosen(const clarion::ItemId& tool);
    void saveWanted();
    void failed(const clarion::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A finished card, or why there is none.
    struct Drawn {
        int row = 0;
        QImage image;
        QString reason;
    };

    void draw();
    void layOut();
    void take(int index);
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    QStandardItemModel* m_model;
    QListView* m_view;
    QLabel* m_title;
    QComboBox* m_format;
    QPushButton* m_save;
    QFutureWatcher<Drawn> m_drawing;
    bool m_isStale = true;
};

} // namespace clarion
