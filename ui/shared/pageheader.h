#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace clarion {

/// The top of every page: title, context in a muted line, and at the right the page's controls with its one primary
/// action last.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    PageHeader(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    void setContext(const QString& context);
    void addControl(QWidget* widget);
    QPushButton* addPrimary(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTitle();

    QString m_words;
    QLabel* m_title;
    QLabel* m_context;
    QHBoxLayout* m_controls;
};

} // namespace clarion
