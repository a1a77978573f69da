#pragma once

#include <QToolButton>

class QAction;

namespace clarion {

/// Three dots that open a menu: what is done now and then, beside the buttons for what is done every day.
class MoreButton final : public QToolButton {
    Q_OBJECT
public:
    MoreButton(const QString& name, QWidget* parent);

    QAction* addAction(const QString& iconName, const QString& text);
    using QToolButton::addAction;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
};

} // namespace clarion
