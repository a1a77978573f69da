#pragma once

#include "localise/localiser.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>

namespace clarion {

/// A finished card's file.
struct CardFile {
    QString path;
    QSize size;
    QString altText;
    QStringList shortened;
};

/// One tool about one area, and where its cards lie.
struct OutputFiles {
    LocalisedOutput output;
    QString toolTitle;
    std::vector<CardFile> cards;   ///< one a format that the tool has a card in
};

/// As `localise --json` and outputs.jsonl have it.
[[nodiscard]] QJsonObject outputObject(const OutputFiles& files);

/// As CSV for spreadsheets, in UTF-8 with BOM: one row a network; one with the reason where the output is withheld.
[[nodiscard]] QByteArray outputTableHead();
[[nodiscard]] QByteArray outputTableRows(const OutputFiles& files);

/// As a page of HTML that lies beside the cards and works from disk: the cards to choose from by looking, with a field to find
/// an area in, texts to copy, alt texts and sources. All words from outside are plain text in it.
[[nodiscard]] QByteArray outputPageHead(const QString& title);
[[nodiscard]] QByteArray outputPageEntry(const OutputFiles& files);
[[nodiscard]] QByteArray outputPageFoot();

} // namespace clarion
