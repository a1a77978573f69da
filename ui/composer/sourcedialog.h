#pragma once

#include "checks/figurenews.h"
#include "checks/sourcenews.h"

#include <QDialog>

namespace clarion {

/// The officer's text beside what its source says now, and figures that changed, old and new side by side. Nothing is replaced
/// unasked: the officer decides.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    SourceDialog(const Post& post, const SourceNews& news, const std::vector<FigureNews>& figures, const QString& present, QWidget* parent);

Q_SIGNALS:
    /// The officer has seen it and keeps the text as it is.
    void kept();
    /// The figures of the text and the card are to be the present ones.
    void figuresWanted();
    /// What the source says now is to take the place of the text.
    void presentWanted();
    /// Open the source, or what replaces it.
    void itemWanted();
};

} // namespace clarion
