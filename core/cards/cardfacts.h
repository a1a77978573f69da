#pragma once

#include <QString>
#include <QStringList>

namespace clarion {

/// What a feed builder needs to know of a card template. It knows no drawing itself.
struct CardFacts {
    QStringList textNames;   ///< of its text slots
    QStringList problems;    ///< what is wrong with it, "line N: …" where that is known; it cannot be used then
};

} // namespace clarion
