#pragma once

#include "feed/feedbuilder.h"

#include <QMap>
#include <QTemporaryDir>

namespace clarion {

/// The folder of a small but complete feed, as a publisher edits it: three areas of 2024 (one with a Welsh name) and one
/// of 2010, an alias, two datasets with a missing figure and an exclusion, a tool, a card, and one item of each kind.
class FeedFolder {
public:
    FeedFolder();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("source")); }
    [[nodiscard]] QString file(const QString& name) const { return path() + QLatin1Char('/') + name; }
    /// Where build() puts the feed.
    [[nodiscard]] QString out() const { return m_folder.filePath(QStringLiteral("out")); }
    /// The folder that holds both.
    [[nodiscard]] QString parent() const { return m_folder.path(); }

    void write(const QString& name, const QByteArray& bytes) const;
    void remove(const QString& name) const;
    /// Replaces `old` in a file, where it must stand.
    void replace(const QString& name, const QByteArray& old, const QByteArray& now) const;

    /// Builds and signs; ends the test where that fails. `sequence` 0: the next one.
    BuildReport build(qint64 sequence = 0) const;
    [[nodiscard]] Result<BuildReport> tryBuild(SourceProblems& problems, qint64 sequence = 0) const;
    [[nodiscard]] SourceProblems problems() const;

    [[nodiscard]] static const MinisignSecretKey& key();
    [[nodiscard]] static QDateTime time();

private:
    QTemporaryDir m_folder;
};

/// Every file below a folder, by its relative path.
[[nodiscard]] QMap<QString, QByteArray> tree(const QString& folder);

/// What stands in for Clarion::Cards where a test draws nothing: the ids of the template's slots.
[[nodiscard]] CardFacts slotNames(const QByteArray& svg, const QString& name, const QString& accent);

} // namespace clarion
