#include "shared/poststates.h"

#include "shared/theme.h"

#include <QCoreApplication>

namespace clarion {

QString stateIcon(PostState state)
{
    switch (state) {
    case PostState::Draft: return QStringLiteral("pencil");
    case PostState::Ready: return QStringLiteral("ready");
    case PostState::Due: return QStringLiteral("due");
    case PostState::Overdue: return QStringLiteral("overdue");
    case PostState::Posted: return QStringLiteral("posted");
    case PostState::NotPosted: return QStringLiteral("not-posted");
    }
    return {};
}

QString stateWord(PostState state)
{
    switch (state) {
    case PostState::Draft: return QCoreApplication::translate("PostState", "Draft");
    case PostState::Ready: return QCoreApplication::translate("PostState", "Ready");
    case PostState::Due: return QCoreApplication::translate("PostState", "Due");
    case PostState::Overdue: return QCoreApplication::translate("PostState", "Overdue");
    case PostState::Posted: return QCoreApplication::translate("PostState", "Posted");
    case PostState::NotPosted: return QCoreApplication::translate("PostState", "Not posted");
    }
    return {};
}

QColor stateColour(PostState state, const QPalette& palette)
{
    switch (state) {
    case PostState::Draft:
    case PostState::NotPosted: return theme::muted(palette);
    case PostState::Ready: return palette.color(QPalette::Text);
    case PostState::Due: return theme::warning(palette);
    case PostState::Overdue: return theme::danger(palette);
    case PostState::Posted: return theme::success(palette);
    }
    return palette.color(QPalette::Text);
}

} // namespace clarion
