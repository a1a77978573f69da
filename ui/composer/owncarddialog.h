#pragma once

#include "cards/owncard.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace clarion {

class CardLabel;

/// Makes a card of the officer's own words, beside a preview that follows the typing.
class OwnCardDialog final : public QDialog {
    Q_OBJECT
public:
    OwnCardDialog(const QString& imprint, const CardStyle& style, QWidget* parent);
    ~OwnCardDialog() override;

Q_SIGNALS:
    void made(const clarion::Card& card, const QString& name);
    void failed(const clarion::Error& error);

private:
    [[nodiscard]] const OwnTemplate& chosen() const;
    [[nodiscard]] OwnCard card() const;
    void fillForm();
    void choosePhoto();
    void readPhoto(const QString& path);
    void paintSoon();
    void paintNow();
    void showPainted();
    void finish();

    QString m_imprint;
    CardStyle m_style;
    QImage m_photo;
    QHash<QString, QString> m_texts;   ///< of all templates: what was typed for one is there for the next
    QComboBox* m_template;
    QComboBox* m_format;
    QFormLayout* m_form;
    QWidget* m_fields;
    QPushButton* m_choosePhoto;
    QPushButton* m_removePhoto;
    QPushButton* m_use;
    CardLabel* m_preview;
    QLabel* m_note;
    QTimer m_paintTimer;
    QFutureWatcher<Result<Card>> m_painting;
};

} // namespace clarion
