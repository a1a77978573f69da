#pragma once

#include "cards/cardmaker.h"
#include "localise/localiser.h"
#include "workspace/workspace.h"

namespace clarion {

/// One tool, ready to be made about any area of one boundary set.
struct Localisation {
    Localiser localiser;
    std::optional<CardMaker> cards;   ///< none where the tool has no card in the wanted format
    CardStyle style;                  ///< of the provider
};

/// Reads what the tool needs, and its card in one format; in none where that is empty, for who asks cardsIn().
/// Errors: NotFound (no such tool), Syntax (its templates), Database.
[[nodiscard]] Result<Localisation> prepareLocalisation(const Database& database, const ItemId& tool,
                                                       const QString& boundarySet, std::vector<Network> networks,
                                                       const QString& format = QString::fromLatin1(usualCardFormat));

/// The tool's card in one format; nothing where it has none. Errors: Syntax (its template), Database.
[[nodiscard]] Result<std::optional<CardMaker>> cardsIn(const Database& database, const Localisation& localisation,
                                                       const QString& boundarySet, const QString& format);

/// What a card is called when it is a file: "class-sizes-ynys-mon.png", "class-sizes-ynys-mon-cy-1080x1080.png".
[[nodiscard]] QString cardFileName(const LocalisedOutput& output, const QString& format, const QString& suffix);

/// What a post made from this output says of published figures.
[[nodiscard]] Result<std::vector<PostFigure>> figuresOf(const LibraryRepository& library, const Tool& tool, const LocalisedOutput& output);

/// A draft of an output that is not withheld: its text for `network`, link and source, and its card with alt text,
/// kept among the attachments. Errors: InvalidArgument (not localised for that network), those of AttachmentStore.
[[nodiscard]] Result<Post> draftOf(const Workspace& workspace, const Localisation& localisation,
                                   const LocalisedOutput& output, const QString& network, const QString& imprint);

} // namespace clarion
