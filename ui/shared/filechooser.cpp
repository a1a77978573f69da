#include "shared/filechooser.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QStyle>

namespace clarion {
namespace {

/// Tells a folder from a file, and no more: Qt's own provider opens each file to see what is in it.
class PlainIconProvider final : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& info) const override
    {
        return QApplication::style()->standardIcon(info.isDir() ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    QString type(const QFileInfo& info) const override { return info.isDir() ? QString() : info.suffix().toUpper(); }
};

} // namespace

QFileDialog* makeFileChooser(const QString& title, const QString& folder, const QString& filter, QWidget* parent)
{
    static PlainIconProvider icons;
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(&icons);
    return dialog;
}

bool isPictureName(const QString& file)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp"), QStringLiteral("gif")};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

} // namespace clarion
