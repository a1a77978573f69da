#include "exchange/planarchive.h"

#include "base/csv.h"
#include "exchange/planexport.h"
#include "exchange/postorigins.h"
#include "media/picturefitting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <zip.h>

#include <cerrno>

namespace clarion {
namespace {

struct PlanArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(PlanArchive)
};

constexpr auto planEntry = "plan.csv";
constexpr auto picturesEntry = "pictures.csv";
constexpr auto sourcesEntry = "sources.json";
const QStringList& picturesHeader()
{
    static const QStringList names{QStringLiteral("post_id"), QStringLiteral("file"), QStringLiteral("name"), QStringLiteral("alt_text"),
                                   QStringLiteral("imprint")};
    return names;
}

/// Why an entry of that name has no business in an archive of ours; empty where it may be there.
QString whatIsWrongWith(const QString& name)
{
    static const QRegularExpression drive(QStringLiteral("\\A[A-Za-z]:"));
    if (name.isEmpty() || name.contains(QChar(0)))
        return QStringLiteral("it has an entry without a name");
    if (name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || drive.match(name).hasMatch())
        return QStringLiteral("its entry “%1” leads out of it").arg(name.left(80));
    for (const QString& part : name.split(QLatin1Char('/'))) {
        if (part == QLatin1String("..") || part == QLatin1String("."))
            return QStringLiteral("its entry “%1” leads out of it").arg(name.left(80));
    }
    return {};
}

/// By the kind in a mode of Unix, which a zip may come from on any system. Some programs write none.
bool isFileOrFolder(zip_uint32_t mode)
{
    const zip_uint32_t kind = mode & 0170000U;
    return kind == 0 || kind == 0100000U || kind == 0040000U;
}

QString zipWords(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

} // namespace

PlanArchive::~PlanArchive()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<PlanArchive>> PlanArchive::open(const QString& file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, file, QStringLiteral("no such file"));
    if (info.size() > largestFile)
        return failure(ErrorCode::FileTooLarge, file, QStringLiteral("it has %1 bytes, and a plan may have %2").arg(info.size()).arg(largestFile));
    int code = 0;
    zip* opened = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
    if (!opened) {
        return code == ZIP_ER_OPEN || code == ZIP_ER_READ
                   ? failure(ErrorCode::FileUnreadable, file, zipWords(code))
                   : failure(ErrorCode::Syntax, file, QStringLiteral("it is no zip file that can be read (%1); choose one that “export zip” wrote").arg(zipWords(code)));
    }
    std::unique_ptr<PlanArchive> archive(new PlanArchive(opened, file));
    if (auto checked = archive->checkEntries(); !checked)
        return failure(checked.error());
    if (auto read = archive->readTables(); !read)
        return failure(read.error());
    return archive;
}

Result<void> PlanArchive::checkEntries()
{
    const auto refuse = [this](const QString& why) { return failure(ErrorCode::Syntax, m_file, why + QStringLiteral("; nothing of it was used")); };
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > mostEntries)
        return failure(ErrorCode::FileTooLarge, m_file, QStringLiteral("it has %1 entries, and a plan may have %2").arg(count).arg(mostEntries));
    QSet<QString> names;
    qint64 bytes = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const char* raw = zip_get_name(m_archive, i, ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw ? raw : "");
        if (const QString wrong = whatIsWrongWith(name); !wrong.isEmpty())
            return refuse(wrong);
        if (const QString folded = name.toCaseFolded(); names.contains(folded))
            return refuse(QStringLiteral("its entry “%1” is there twice").arg(name.left(80)));
        else
            names.insert(folded);
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(m_archive, i, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX && (attributes >> 16) != 0
            && !isFileOrFolder(attributes >> 16))
            return refuse(QStringLiteral("its entry “%1” is a link or a device").arg(name.left(80)));
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_archive, i, 0, &stat) != 0)
            return refuse(QStringLiteral("its entry “%1” is damaged").arg(name.left(80)));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return refuse(QStringLiteral("its entry “%1” has a password").arg(name.left(80)));
        if ((stat.valid & ZIP_STAT_SIZE) != 0)
            bytes += static_cast<qint64>(qMin(stat.size, static_cast<zip_uint64_t>(mostBytes)));
        if (bytes > mostBytes)
            return failure(ErrorCode::FileTooLarge, m_file, QStringLiteral("unpacked it is over %1 bytes").arg(mostBytes));
    }
    return {};
}

Result<void> PlanArchive::readTables()
{
    const auto plan = read(QLatin1String(planEntry), largestPlanFile);
    if (!plan)
        return failure(plan.error());
    if (!*plan)
        return failure(ErrorCode::Syntax, m_file, QStringLiteral("there is no plan.csv in it; choose a file that “export zip” wrote"));
    auto table = readPlanFile(**plan, m_file + QLatin1String("/") + QLatin1String(planEntry));
    if (!table)
        return failure(table.error());
    m_plan = std::move(*table);
    const auto sources = read(QLatin1String(sourcesEntry), largestPlanFile);
    if (!sources)
        return failure(sources.error());
    if (*sources) {
        auto origins = originsFromJson(**sources, m_file + QLatin1String("/") + QLatin1String(sourcesEntry));
        if (!origins)
            return failure(origins.error());
        m_origins = std::move(*origins);
    }
    const auto pictures = read(QLatin1String(picturesEntry), largestPlanFile);
    if (!pictures)
        return failure(pictures.error());
    if (!*pictures)
        return {};
    const auto listed = parseCsv(**pictures, m_file + QLatin1String("/") + QLatin1String(picturesEntry));
    if (!listed)
        return failure(listed.error());
    if (listed->header != picturesHeader())
        return failure(ErrorCode::Syntax, m_file, QStringLiteral("the columns of its pictures.csv are not %1").arg(picturesHeader().join(QLatin1String(", "))));
    for (const CsvRow& row : listed->rows)
        m_pictures[PostId(csvUnguarded(row.cells.at(0)))].push_back({csvUnguarded(row.cells.at(1)), csvUnguarded(row.cells.at(2)), csvUnguarded(row.cells.at(3)),
                                                                csvUnguarded(row.cells.at(4))});
    return {};
}

Result<std::optional<QByteArray>> PlanArchive::read(const QString& entry, qint64 most)
{
    const zip_int64_t index = zip_name_locate(m_archive, entry.toUtf8().constData(), 0);
    if (index < 0)
        return std::optional<QByteArray>();
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0), &zip_fclose);
    if (!file)
        return failure(ErrorCode::Syntax, m_file, QStringLiteral("its entry “%1” is damaged").arg(entry));
    QByteArray bytes;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0)
            return failure(ErrorCode::Syntax, m_file, QStringLiteral("its entry “%1” is damaged").arg(entry));
        if (got == 0)
            return std::optional<QByteArray>(std::move(bytes));
        m_bytes += got;
        if (bytes.size() + got > most || m_bytes > mostBytes)
            return failure(ErrorCode::FileTooLarge, m_file, QStringLiteral("its entry “%1” is over %2 bytes when unpacked").arg(entry, QString::number(most)));
        bytes.append(piece.constData(), got);
    }
}

Result<std::optional<Picture>> PlanArchive::keepPicture(const Listed& listed, const AttachmentStore& attachments)
{
    const auto bytes = read(listed.entry, largestPicture);
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return failure(bytes.error());
    if (!bytes || !*bytes)
        return std::optional<Picture>();
    // Whoever made the archive may not have looked at what their camera writes into a picture.
    const auto clean = cleanPicture(**bytes, listed.name);
    if (!clean)
        return std::optional<Picture>();
    const auto kept = attachments.add(clean->bytes, clean->suffix);
    if (!kept)
        return failure(kept.error());
    return std::optional<Picture>(Picture{*kept, listed.name, listed.alt, clean->size.width(), clean->size.height(), listed.imprint});
}

void PlanArchive::addSources(PlanReading& reading) const
{
    for (PlanRow& row : reading.rows) {
        for (Post& post : row.posts) {
            const auto origin = m_origins.constFind(post.id);
            if (origin == m_origins.cend())
                continue;
            const QString line = post.source.line;   // the table has it, and a person may have changed it there
            post.source = origin->source;
            post.source.line = line;
            post.figures = origin->figures;
        }
    }
}

Result<void> PlanArchive::keepPictures(PlanReading& reading, const AttachmentStore& attachments)
{
    for (PlanRow& row : reading.rows) {
        for (Post& post : row.posts) {
            const auto listed = m_pictures.value(post.id);
            for (const Listed& one : listed) {
                const auto kept = keepPicture(one, attachments);
                if (!kept)
                    return failure(kept.error());
                if (*kept)
                    post.pictures.push_back(std::move(**kept));
                else
                    row.notes << PlanArchiveWords::tr("The picture “%1” is missing in the file, or damaged. Add it in the composer.").arg(one.name.left(80));
            }
        }
    }
    return {};
}

QString archiveName(const QString& fileName, const QString& attachment, QSet<QString>& taken)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1F\\x7F]|[. ]+\\z|\\A[. ]+"));
    static const QRegularExpression reserved(QStringLiteral("\\A(con|prn|aux|nul|com\\d|lpt\\d)\\z"), QRegularExpression::CaseInsensitiveOption);
    QString stem = QFileInfo(QString(fileName).replace(QLatin1Char('\\'), QLatin1Char('/'))).completeBaseName();
    stem.remove(forbidden);
    stem = stem.left(80).trimmed();
    if (stem.isEmpty() || reserved.match(stem).hasMatch())
        stem = QStringLiteral("picture");
    const QString suffix = QFileInfo(attachment).suffix();
    for (int number = 1;; ++number) {
        const QString name = (number == 1 ? stem : QStringLiteral("%1-%2").arg(stem, QString::number(number))) + QLatin1Char('.') + suffix;
        if (!taken.contains(name.toCaseFolded())) {
            taken.insert(name.toCaseFolded());
            return name;
        }
    }
}

Result<ArchiveReport> writePlanArchive(const QString& file, const std::vector<Post>& posts, const AttachmentStore& attachments, const Clock& clock)
{
    const QFileInfo target(file);
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::FileUnwritable, file, QStringLiteral("there is something else than a file of that name"));
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return failure(ErrorCode::FileUnwritable, file, zipWords(code));
    const auto fail = [&] {
        const int zipCode = zip_error_code_zip(zip_get_error(archive));
        const int system = zip_error_code_system(zip_get_error(archive));
        const QString words = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return failure(zipCode == ZIP_ER_WRITE && system == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file, words);
    };
    const time_t now = clock.now().toSecsSinceEpoch();
    // Sources read from these until the archive is closed.
    const QByteArray plan = planAsCsv(posts);
    const QByteArray sources = originsAsJson(posts);
    QByteArray list = "\xEF\xBB\xBF" + csvRow(picturesHeader());
    const auto add = [&](const QByteArray& name, zip_source_t* source, bool isPicture) {
        const zip_int64_t index = source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        // Pictures are packed already.
        return zip_set_file_compression(archive, entry, isPicture ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
               && zip_file_set_mtime(archive, entry, now, 0) == 0;
    };
    ArchiveReport report;
    QSet<QString> taken;
    QHash<QString, QString> entries;   // the same picture in several posts lies in the archive once
    for (const Post& post : posts) {
        ++report.posts;
        for (const Picture& picture : post.pictures) {
            const QString source = attachments.path(picture.attachment);
            if (!QFileInfo(source).isFile()) {
                report.notes << PlanArchiveWords::tr("The picture “%1” is not in the workspace's folder any more, and was left out.").arg(picture.fileName);
                continue;
            }
            QString& entry = entries[picture.attachment];
            if (entry.isEmpty()) {
                entry = QStringLiteral("pictures/") + archiveName(picture.fileName, picture.attachment, taken);
                if (!add(entry.toUtf8(), zip_source_file(archive, QFile::encodeName(source).constData(), 0, -1), true))
                    return fail();
                ++report.pictures;
            }
            QStringList cells{post.id.text(), entry, picture.fileName, picture.alt, picture.imprint};
            for (QString& cell : cells)
                cell = csvGuarded(cell);
            list += csvRow(cells);
        }
    }
    const auto fromBytes = [archive](const QByteArray& bytes) {
        return zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    };
    if (!add(planEntry, fromBytes(plan), false) || !add(picturesEntry, fromBytes(list), false) || !add(sourcesEntry, fromBytes(sources), false))
        return fail();
    // Written beside the target and put in its place when it is whole.
    if (zip_close(archive) != 0)
        return fail();
    return report;
}

} // namespace clarion
