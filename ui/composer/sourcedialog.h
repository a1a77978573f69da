#pragma once

#include "checks/sourcenews.h"

#include <QDialog>

namespace clarion {

/// The officer's text beside what its source says now. Nothing is replaced: the officer decides.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    SourceDialog(const Post& post, const SourceNews& news, const QString& present, QWidget* parent);

Q_SIGNALS:
    /// The officer has seen it and keeps the text as it is.
    void kept();
    /// Open the source, or what replaces it.
    void itemWanted();
};

} // namespace clarion
