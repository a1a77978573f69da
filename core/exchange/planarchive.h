#pragma once

#include "base/clock.h"
#include "calendar/post.h"
#include "exchange/planfile.h"
#include "exchange/planimport.h"
#include "storage/attachmentstore.h"

#include <QHash>

#include <memory>
#include <vector>

struct zip;

namespace clarion {

/// What a post was made from.
struct PostOrigin {
    PostSource source;
    std::vector<PostFigure> figures;
};

/// A plan with its pictures in one zip: plan.csv as planAsCsv() writes it, the pictures under their own names in pictures/, and
/// pictures.csv, which says what belongs to which post, with the alt texts; and sources.json, with the central items and figures that
/// posts were made from, so that what becomes untrue of them is still told.
///
/// What comes from elsewhere is looked at as a whole before anything is used: a name that leads out of the archive, a link, an entry
/// that is there twice, a password, or more than the bounds below is refused. Bytes are counted as they come out, whatever the
/// archive says of itself.
class PlanArchive {
public:
    static constexpr qint64 largestFile = 1'000'000'000;
    static constexpr qint64 mostEntries = 20'000;
    static constexpr qint64 largestPicture = 50'000'000;
    static constexpr qint64 mostBytes = 1'000'000'000;

    /// Errors: FileUnreadable, FileTooLarge, Syntax (no zip, no plan in it, hostile), Encoding.
    [[nodiscard]] static Result<std::unique_ptr<PlanArchive>> open(const QString& file);
    ~PlanArchive();
    PlanArchive(const PlanArchive&) = delete;
    PlanArchive& operator=(const PlanArchive&) = delete;

    [[nodiscard]] const PlanFile& plan() const { return m_plan; }
    /// Gives the good rows what their posts were made from.
    void addSources(PlanReading& reading) const;
    /// Copies the pictures of the good rows among the attachments and gives them to the posts. A picture that is missing or damaged
    /// is told in the notes of its row, and the post goes without. Errors: FileUnwritable, DiskFull, FileTooLarge.
    [[nodiscard]] Result<void> keepPictures(PlanReading& reading, const AttachmentStore& attachments);

private:
    struct Listed {
        QString entry;
        QString name;
        QString alt;
        QString imprint;
    };

    PlanArchive(zip* archive, QString file) : m_archive(archive), m_file(std::move(file)) {}
    [[nodiscard]] Result<void> checkEntries();
    [[nodiscard]] Result<void> readTables();
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString& entry, qint64 most);
    [[nodiscard]] Result<std::optional<Picture>> keepPicture(const Listed& listed, const AttachmentStore& attachments);

    zip* m_archive;
    QString m_file;
    PlanFile m_plan;
    QHash<PostId, std::vector<Listed>> m_pictures;
    QHash<PostId, PostOrigin> m_origins;
    qint64 m_bytes = 0;
};

struct ArchiveReport {
    int posts = 0;
    int pictures = 0;
    QStringList notes;   ///< pictures that are not among the attachments any more
};

/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<ArchiveReport> writePlanArchive(const QString& file, const std::vector<Post>& posts, const AttachmentStore& attachments,
                                                     const Clock& clock);

/// A file name that every system takes, from the one that the officer knows; one that is not `taken` yet, letters' case aside.
[[nodiscard]] QString archiveName(const QString& fileName, const QString& attachment, QSet<QString>& taken);

} // namespace clarion
