#include "feed/feedtables.h"

#include "areas/outline.h"
#include "areas/postcode.h"
#include "base/csv.h"
#include "base/gzip.h"
#include "base/text.h"
#include "storage/bulkstatement.h"
#include "storage/query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

// A file that the signature covers can still be wrong (a publisher's own program made it), so every row is read with care,
// and one bad row refuses the whole feed: half a dataset would be false figures.

namespace clarion {
namespace {

constexpr auto areaInsertion = R"sql(
    INSERT INTO areas (feed_id, boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, hex_r, folded)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

/// The unpacked bytes of an item's file, or nothing where it is known and was not fetched again.
Result<std::optional<QByteArray>> fileOf(const FeedApplication& application, const Item& item, const QString& name)
{
    const auto files = itemFiles(item);
    if (!files)
        return failure(files.error());
    for (const ItemFile& file : *files) {
        const auto found = application.fetched.files.constFind(file.ref.sha256);
        if (file.name != name || found == application.fetched.files.constEnd())
            continue;
        if (item.kind == QLatin1String("media"))
            return std::optional<QByteArray>(*found);
        auto raw = gzipDecompress(*found, file.ref.rawSize, file.path);
        if (!raw)
            return failure(ErrorCode::ContentInvalid, file.path, raw.error().detail);
        return std::optional<QByteArray>(std::move(*raw));
    }
    return std::optional<QByteArray>();
}

/// A row that the table's own rules refuse is the publisher's fault; a full disk is not.
Error rowError(const Error& error, const QString& where, int line)
{
    if (error.code != ErrorCode::Database)
        return error;
    return {ErrorCode::ContentInvalid, where, QStringLiteral("line %1: %2").arg(line).arg(error.detail)};
}

Result<CsvTable> tableOf(const QByteArray& bytes, const QString& where, std::initializer_list<const char*> columns)
{
    auto table = parseCsv(bytes, where);
    if (!table)
        return failure(ErrorCode::ContentInvalid, where, table.error().detail);
    for (const char* column : columns) {
        if (table->column(QString::fromLatin1(column)) < 0)
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("no column %1").arg(QLatin1String(column)));
    }
    return table;
}

std::optional<int> wholeNumber(const QString& text)
{
    bool valid = false;
    const int number = text.toInt(&valid);
    return valid ? std::optional<int>(number) : std::nullopt;
}

Result<void> applyAreas(const FeedApplication& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"boundary_set", "gss_code", "name", "name_cy", "slug", "nation",
                                              "region_code", "region", "hex_q", "hex_r"});
    if (!table)
        return failure(table.error());
    std::array<int, 10> columns{};
    static constexpr std::array names{"boundary_set", "gss_code", "name", "name_cy", "slug",
                                      "nation", "region_code", "region", "hex_q", "hex_r"};
    for (size_t i = 0; i < names.size(); ++i)
        columns[i] = table->column(QString::fromLatin1(names[i]));
    Query insert(application.database(), areaInsertion);
    for (const CsvRow& row : table->rows) {
        insert.bindAt(0, application.feed.text());
        for (size_t i = 0; i < 8; ++i)
            insert.bindAt(static_cast<int>(i) + 1, row.cells.at(columns[i]).trimmed());
        for (size_t i = 8; i < 10; ++i) {
            const auto number = wholeNumber(row.cells.at(columns[i]));
            insert.bindAt(static_cast<int>(i) + 1, number ? QVariant(*number) : QVariant());
        }
        insert.bindAt(11, foldForSearch(row.cells.at(columns[2]) + QLatin1Char(' ') + row.cells.at(columns[3])));
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyAliases(const FeedApplication& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"boundary_set", "superseded_gss", "current_gss"});
    if (!table)
        return failure(table.error());
    Query insert(application.database(),
                 "INSERT INTO area_aliases (feed_id, boundary_set, superseded, current) VALUES (?, ?, ?, ?)");
    for (const CsvRow& row : table->rows) {
        insert.bindAt(0, application.feed.text())
            .bindAt(1, row.cells.at(table->column(QStringLiteral("boundary_set"))))
            .bindAt(2, row.cells.at(table->column(QStringLiteral("superseded_gss"))))
            .bindAt(3, row.cells.at(table->column(QStringLiteral("current_gss"))));
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyOverlaps(const FeedApplication& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"from_set", "from_gss", "to_set", "to_gss", "share_of_from"});
    if (!table)
        return failure(table.error());
    Query insert(application.database(), "INSERT INTO area_overlaps (feed_id, from_set, from_code, to_set, to_code, share) "
                                         "VALUES (?, ?, ?, ?, ?, ?)");
    for (const CsvRow& row : table->rows) {
        bool valid = false;
        const double share = row.cells.at(table->column(QStringLiteral("share_of_from"))).toDouble(&valid);
        if (!valid || !(share >= 0 && share <= 1))
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("line %1: a share from 0 to 1 expected").arg(row.line));
        insert.bindAt(0, application.feed.text())
            .bindAt(1, row.cells.at(table->column(QStringLiteral("from_set"))))
            .bindAt(2, row.cells.at(table->column(QStringLiteral("from_gss"))))
            .bindAt(3, row.cells.at(table->column(QStringLiteral("to_set"))))
            .bindAt(4, row.cells.at(table->column(QStringLiteral("to_gss"))))
            .bindAt(5, share);
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyOutlines(const FeedApplication& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"boundary_set", "gss_code", "outline"});
    if (!table)
        return failure(table.error());
    Query insert(application.database(), "INSERT INTO area_outlines (feed_id, boundary_set, code, outline) VALUES (?, ?, ?, ?)");
    for (const CsvRow& row : table->rows) {
        const QString& outline = row.cells.at(table->column(QStringLiteral("outline")));
        if (const auto parsed = parseOutline(outline); !parsed)
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("line %1: %2").arg(row.line).arg(parsed.error().detail));
        insert.bindAt(0, application.feed.text())
            .bindAt(1, row.cells.at(table->column(QStringLiteral("boundary_set"))))
            .bindAt(2, row.cells.at(table->column(QStringLiteral("gss_code"))))
            .bindAt(3, outline);
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyPostcodes(const FeedApplication& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"first", "last", "gss_codes"});
    if (!table)
        return failure(table.error());
    const int first = table->column(QStringLiteral("first"));
    const int last = table->column(QStringLiteral("last"));
    const int codes = table->column(QStringLiteral("gss_codes"));
    const QByteArray feed = application.feed.text().toUtf8();
    BulkStatement insert(application.database(), "INSERT INTO postcode_ranges (feed_id, first, last, codes) VALUES (?, ?, ?, ?)");
    insert.bindText(1, feed);
    PostcodeTableReader reader;
    for (const CsvRow& row : table->rows) {
        const auto range = reader.read(row.cells.at(first), row.cells.at(last), row.cells.at(codes));
        if (!range)
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("line %1: %2").arg(row.line).arg(range.error().detail));
        const QByteArray list = range->codes.join(QLatin1Char(' ')).toUtf8();
        insert.bindInteger(2, range->first.place());
        insert.bindInteger(3, range->last.place());
        insert.bindText(4, list);
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

/// An empty dataset in the place of the one that was there.
Result<qint64> newDataset(const FeedApplication& application, const QString& id, const QString& sha256)
{
    Query clear(application.database(), "DELETE FROM datasets WHERE feed_id = :feed AND id = :id");
    clear.bind(":feed", application.feed.text()).bind(":id", id);
    if (auto done = clear.execute(); !done)
        return failure(done.error());
    Query dataset(application.database(), "INSERT INTO datasets (feed_id, id, data) VALUES (:feed, :id, :data) RETURNING key");
    dataset.bind(":feed", application.feed.text()).bind(":id", id).bind(":data", sha256);
    if (auto done = dataset.execute(); !done)
        return failure(done.error());
    if (!dataset.next())
        return failure(ErrorCode::Database, id);
    return dataset.integer(0);
}

/// The dataset that holds the figures of this file, of any feed.
Result<std::optional<qint64>> datasetOf(const FeedApplication& application, const QString& sha256)
{
    Query query(application.database(), "SELECT key FROM datasets WHERE data = :data LIMIT 1");
    query.bind(":data", sha256);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? std::optional<qint64>(query.integer(0)) : std::nullopt;
}

Result<void> copyFigures(const FeedApplication& application, qint64 from, qint64 to)
{
    Query query(application.database(), "INSERT INTO figures (dataset, period, code, value) "
                                        "SELECT :to, period, code, value FROM figures WHERE dataset = :from ORDER BY period, code");
    query.bind(":to", to).bind(":from", from);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    application.report.figures += query.rowsAffected();
    return {};
}

Result<void> insertFigures(const FeedApplication& application, const CsvTable& table, qint64 key, const QString& where)
{
    // In the order of the primary key, so that SQLite appends to its tree instead of splitting it.
    const int code = table.column(QStringLiteral("gss_code"));
    const int period = table.column(QStringLiteral("period"));
    const int value = table.column(QStringLiteral("value"));
    std::vector<const CsvRow*> rows;
    rows.reserve(table.rows.size());
    for (const CsvRow& row : table.rows)
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [=](const CsvRow* a, const CsvRow* b) {
        return std::tie(a->cells.at(period), a->cells.at(code)) < std::tie(b->cells.at(period), b->cells.at(code));
    });
    BulkStatement insert(application.database(), "INSERT INTO figures (dataset, period, code, value) VALUES (?, ?, ?, ?)");
    insert.bindInteger(1, key);
    for (const CsvRow* row : rows) {
        if (row->cells.at(value).isEmpty())
            continue;  // an empty cell is a missing figure, never 0
        bool valid = false;
        const double number = row->cells.at(value).toDouble(&valid);
        if (!valid || !std::isfinite(number))
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("line %1: a number expected").arg(row->line));
        const QByteArray periodText = row->cells.at(period).toUtf8();
        const QByteArray codeText = row->cells.at(code).toUtf8();
        insert.bindText(2, periodText);
        insert.bindText(3, codeText);
        insert.bindReal(4, number);
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row->line));
        ++application.report.figures;
    }
    return {};
}

} // namespace

Result<void> executeForFeed(const FeedApplication& application, const char* sql)
{
    Query query(application.database(), sql);
    query.bind(":feed", application.feed.text());
    return query.execute();
}

Result<void> applyFigures(const FeedApplication& application, const Item& item)
{
    const QString where = QStringLiteral("datasets/") + item.id.text();
    const auto files = itemFiles(item);
    if (!files)
        return failure(files.error());
    if (files->size() != 1)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("one file of figures expected"));
    const QString sha256 = files->front().ref.sha256;

    Query existing(application.database(), "SELECT key, data FROM datasets WHERE feed_id = :feed AND id = :id");
    existing.bind(":feed", application.feed.text()).bind(":id", item.id.text());
    if (auto done = existing.execute(); !done)
        return failure(done.error());
    if (existing.next() && existing.text(1) == sha256)
        return {};
    auto bytes = fileOf(application, item, files->front().name);
    if (!bytes)
        return failure(bytes.error());
    // Equal bytes are equal figures, whichever feed brought them.
    const auto holder = *bytes ? Result<std::optional<qint64>>(std::nullopt) : datasetOf(application, sha256);
    if (!holder)
        return failure(holder.error());
    if (!*bytes && !*holder)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("its figures were not fetched"));
    std::optional<CsvTable> table;
    if (*bytes) {
        auto read = tableOf(**bytes, where, {"gss_code", "period", "value"});
        if (!read)
            return failure(read.error());
        table = std::move(*read);
    }

    const auto key = newDataset(application, item.id.text(), sha256);
    if (!key)
        return failure(key.error());
    if (!table)
        return copyFigures(application, **holder, *key);
    return insertFigures(application, *table, *key, where);
}

Result<void> applyMedia(const FeedApplication& application, const Item& item)
{
    const auto bytes = fileOf(application, item, QStringLiteral("file"));
    if (!bytes)
        return failure(bytes.error());
    const auto files = itemFiles(item);
    if (!files)
        return failure(files.error());
    if (files->size() != 1 || files->front().name != QLatin1String("file"))
        return failure(ErrorCode::ContentInvalid, item.id.text(), QStringLiteral("one file expected"));
    if (!*bytes) {
        // Held already, by this feed or another one.
        Query copy(application.database(), "INSERT OR REPLACE INTO media (feed_id, name, sha256, content) "
                                           "SELECT :feed, :name, sha256, content FROM media WHERE sha256 = :sha LIMIT 1");
        copy.bind(":feed", application.feed.text()).bind(":name", item.id.text()).bind(":sha", files->front().ref.sha256);
        return copy.execute();
    }
    Query query(application.database(), "INSERT OR REPLACE INTO media (feed_id, name, sha256, content) "
                                        "VALUES (:feed, :name, :sha, :content)");
    query.bind(":feed", application.feed.text())
        .bind(":name", item.id.text())
        .bind(":sha", files->front().ref.sha256)
        .bind(":content", **bytes);
    return query.execute();
}

Result<void> applyAreaFiles(const FeedApplication& application, const Item& item)
{
    struct Part {
        const char* name;
        const char* clear;
        Result<void> (*apply)(const FeedApplication&, const QByteArray&, const QString&);
    };
    static constexpr std::array parts{Part{"areas", "DELETE FROM areas WHERE feed_id = :feed", applyAreas},
                                      Part{"aliases", "DELETE FROM area_aliases WHERE feed_id = :feed", applyAliases},
                                      Part{"overlaps", "DELETE FROM area_overlaps WHERE feed_id = :feed", applyOverlaps},
                                      Part{"outlines", "DELETE FROM area_outlines WHERE feed_id = :feed", applyOutlines},
                                      Part{"postcodes", "DELETE FROM postcode_ranges WHERE feed_id = :feed", applyPostcodes}};
    for (const Part& part : parts) {
        const QString name = QString::fromLatin1(part.name);
        const bool isPublished = item.payload.value(QLatin1String("data")).toObject().contains(name);
        const auto bytes = fileOf(application, item, name);
        if (!bytes)
            return failure(bytes.error());
        if (isPublished && !*bytes)
            continue;  // it is as it was
        if (auto cleared = executeForFeed(application, part.clear); !cleared)
            return failure(cleared.error());
        application.transaction.changes().addAll(Subject::Areas);
        if (!isPublished)
            continue;
        if (auto done = part.apply(application, **bytes, name + QStringLiteral(".csv")); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace clarion
