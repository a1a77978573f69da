#include "exchange/planimport.h"

#include "calendar/postrepository.h"
#include "exchange/plantime.h"
#include "networks/network.h"
#include "networks/textlength.h"
#include "storage/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace clarion {
namespace {

constexpr auto lookUpId = R"sql(
    SELECT deleted IS NOT NULL FROM posts WHERE id = :id
)sql";

// A post that was imported as posted or not posted has had its status set: that is its second revision.
constexpr auto removalOfUntouched = R"sql(
    DELETE FROM posts
    WHERE id = :id AND deleted IS NULL AND revision <= CASE WHEN status IN ('posted', 'not_posted') THEN 2 ELSE 1 END
)sql";

struct PlanImport {
    Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

const QUuid& contentNamespace()
{
    static const QUuid own(QStringLiteral("{9a1d9d1e-6f0c-5d0a-8f55-0c1a710e7b1e}"));
    return own;
}

/// The same post gets the same id, from whatever file it comes.
PostId idOfContent(const Post& post, const QString& idOfFile)
{
    const QStringList parts{post.network, post.planned ? post.planned->toText() : QString(), post.text, post.link, idOfFile};
    return PostId(QUuid::createUuidV5(contentNamespace(), parts.join(QChar(0x1F))).toString(QUuid::WithoutBraces));
}

bool isTrue(const QString& cell)
{
    const QString text = cell.trimmed().toLower();
    return text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("1") || text == QLatin1String("x") || text == QLatin1String("ie");
}

class RowReader {
public:
    RowReader(const PlanColumns& columns, const QString& network, const QByteArray& zone)
        : m_columns(columns), m_network(network), m_zone(zone) {}

    PlanRow read(const CsvRow& row, qsizetype columnCount)
    {
        m_row = &row;
        PlanRow result{.row = 0, .line = row.line, .posts = {}, .reason = {}, .notes = {}};
        Post post;
        result.reason = fill(post, result.notes, columnCount);
        if (!result.reason.isEmpty()) {
            result.notes.clear();
            return result;
        }
        for (const QString& network : m_networks) {
            Post one = post;
            one.network = network;
            if (one.id.isEmpty() || m_networks.size() > 1)
                one.id = idOfContent(one, cell(PlanField::Id));
            noteLength(one, result.notes);
            result.posts.push_back(std::move(one));
        }
        return result;
    }

private:
    [[nodiscard]] bool has(PlanField field) const { return m_columns.at.contains(field); }
    [[nodiscard]] QString cell(PlanField field) const
    {
        const auto found = m_columns.at.find(field);
        if (found == m_columns.at.end() || found->second >= m_row->cells.size())
            return {};
        const QString& text = m_row->cells.at(found->second);
        return m_columns.isOwn ? csvUnguarded(text) : text;
    }

    QString fill(Post& post, QStringList& notes, qsizetype columnCount)
    {
        for (qsizetype i = columnCount; i < m_row->cells.size(); ++i) {
            if (!m_row->cells.at(i).trimmed().isEmpty())
                return PlanImport::tr("The row has more cells than there are columns: “%1” is too much. A text with the separator in it needs quotes around it.")
                    .arg(m_row->cells.at(i).left(40));
        }
        for (const QString& one : m_row->cells) {
            if (one.size() > longestPlanCell)
                return PlanImport::tr("One of its cells has more than %1 characters.").arg(longestPlanCell);
        }
        post.text = cell(PlanField::Text);
        // Line breaks are one character in a post, whatever system the file comes from; Clarion's own come back to the letter.
        if (!m_columns.isOwn)
            post.text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
        const QString picture = cell(PlanField::Picture);
        if (post.text.trimmed().isEmpty() && (picture.trimmed().isEmpty() || !m_columns.isOwn))
            return PlanImport::tr("There is no text in it.");
        post.link = m_columns.isOwn ? cell(PlanField::Link) : cell(PlanField::Link).trimmed();
        for (const auto& part : {&RowReader::fillNetworks, &RowReader::fillTime, &RowReader::fillState}) {
            if (const QString wrong = (this->*part)(post, notes); !wrong.isEmpty())
                return wrong;
        }
        post.source.line = cell(PlanField::Source);
        if (!picture.trimmed().isEmpty() && !m_columns.picturesComeAlong)
            notes << PlanImport::tr("The picture “%1” does not come with a table. Add it in the composer.").arg(picture.trimmed().left(80));
        return {};
    }

    QString fillNetworks(Post&, QStringList&)
    {
        m_networks.clear();
        for (const auto& [network, column] : m_columns.networkFlags) {
            if (column < m_row->cells.size() && isTrue(m_row->cells.at(column)))
                m_networks << network;
        }
        const QString named = cell(PlanField::Network).trimmed();
        if (!m_columns.networkFlags.empty() && m_networks.isEmpty() && !has(PlanField::Network))
            return PlanImport::tr("None of the networks that Clarion knows is TRUE in it.");
        if (!named.isEmpty()) {
            static const QRegularExpression between(QStringLiteral("[,;|]"));
            for (const QString& one : named.split(between, Qt::SkipEmptyParts)) {
                const QString id = networkFromWords(one);
                if (id.isEmpty())
                    return PlanImport::tr("There is no network “%1”. Those that Clarion knows are %2.").arg(one.trimmed().left(40), knownNetworks());
                if (!m_networks.contains(id))
                    m_networks << id;
            }
        }
        if (m_networks.isEmpty())
            m_networks << m_network;
        return {};
    }

    QString fillTime(Post& post, QStringList& notes)
    {
        QByteArray zone = m_zone;
        if (const QByteArray named = cell(PlanField::Zone).trimmed().toUtf8(); !named.isEmpty()) {
            if (!QTimeZone(named).isValid() || !QTimeZone::isTimeZoneIdAvailable(named))
                return PlanImport::tr("There is no time zone “%1”. Write it as Europe/London.").arg(QString::fromUtf8(named.left(40)));
            zone = named;
        }
        CellMoment moment;
        if (has(PlanField::DateTime)) {
            moment = momentFromCell(cell(PlanField::DateTime), zone);
        } else {
            // A date column that holds both is taken as it is.
            moment = momentFromCell(cell(PlanField::Date), zone);
            const CellMoment time = timeFromCell(cell(PlanField::Time));
            if (moment.wrong.isEmpty() && !time.wrong.isEmpty())
                moment.wrong = time.wrong;
            if (time.time)
                moment.time = time.time;
        }
        if (!moment.wrong.isEmpty())
            return moment.wrong;
        if (moment.date && !moment.time)
            return PlanImport::tr("It has a date, but no time.");
        if (!moment.date && moment.time)
            return PlanImport::tr("It has a time, but no date.");
        if (!moment.date)
            return {};
        post.planned = LocalTime{*moment.date, *moment.time, zone};
        if (const QString note = moment.exact ? QString() : clockChangeNote(*post.planned); !note.isEmpty())
            notes << note;
        return {};
    }

    QString fillState(Post& post, QStringList&)
    {
        if (!m_columns.isOwn)
            return {};
        // Only what Clarion itself gave out is an id of Clarion's: another program's "17" says nothing here.
        if (const QUuid id(cell(PlanField::Id).trimmed()); !id.isNull())
            post.id = PostId(id.toString(QUuid::WithoutBraces));
        const QString name = cell(PlanField::Status).trimmed().toLower();
        const auto status = name.isEmpty() ? PostStatus::Draft : statusFromName(name);
        if (!status)
            return PlanImport::tr("There is no status “%1”. It is draft, ready, posted or not_posted.").arg(name.left(40));
        post.status = *status;
        if (post.status == PostStatus::Posted) {
            post.postedLink = cell(PlanField::PostedLink);
            const QString postedAt = cell(PlanField::PostedAt).trimmed();
            post.postedAt = instantFromIso(postedAt);
            if (!postedAt.isEmpty() && !post.postedAt.isValid())
                return PlanImport::tr("“%1” is no moment at which something was posted. Write it as 2027-03-25T18:30:00Z.").arg(postedAt.left(40));
        } else if (post.status == PostStatus::NotPosted) {
            post.reason = cell(PlanField::Reason);
        }
        return {};
    }

    static void noteLength(const Post& post, QStringList& notes)
    {
        const Network* network = findNetwork(post.network);
        if (!network || post.status == PostStatus::Posted || post.status == PostStatus::NotPosted)
            return;
        const LengthCheck length = checkLength(post.text, *network);
        if (!length.fits)
            notes << PlanImport::tr("The text is %1 long, and %2 takes %3: shorten it before it is due.")
                         .arg(QString::number(length.length), network->name, QString::number(length.limit.value_or(0)));
    }

    static QString knownNetworks()
    {
        QStringList names;
        for (const Network& network : builtInNetworks())
            names << network.id;
        return names.join(QLatin1String(", "));
    }

    const PlanColumns& m_columns;
    QString m_network;
    QByteArray m_zone;
    const CsvRow* m_row = nullptr;
    QStringList m_networks;
};

QString wordsOfFault(const QString& why)
{
    if (why.startsWith(QLatin1String("quote that is not closed")))
        return PlanImport::tr("A quote begins in it and does not end.");
    if (why.startsWith(QLatin1String("text after")))
        return PlanImport::tr("Text stands after a closing quote. A quote inside a text is written twice.");
    return PlanImport::tr("It is no row of a table: %1.").arg(why);
}

} // namespace

int PlanReading::goodRows() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const PlanRow& row) { return row.isGood(); }));
}

std::vector<PlanRow> PlanReading::bad() const
{
    std::vector<PlanRow> bad;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(bad), [](const PlanRow& row) { return !row.isGood(); });
    return bad;
}

std::vector<Post> PlanReading::posts() const
{
    std::vector<Post> all;
    for (const PlanRow& row : rows)
        all.insert(all.end(), row.posts.begin(), row.posts.end());
    return all;
}

PlanReading understandPlan(const PlanFile& file, const PlanColumns& columns, const QString& network, const QByteArray& zone)
{
    PlanReading reading;
    RowReader reader(columns, network, zone);
    for (const CsvRow& row : file.rows)
        reading.rows.push_back(reader.read(row, file.header.size()));
    for (const BrokenRow& row : file.broken)
        reading.rows.push_back({.row = 0, .line = row.line, .posts = {}, .reason = wordsOfFault(row.why), .notes = {}});
    std::stable_sort(reading.rows.begin(), reading.rows.end(), [](const PlanRow& a, const PlanRow& b) { return a.line < b.line; });
    QHash<PostId, int> lines;
    int number = 0;
    for (PlanRow& row : reading.rows) {
        row.row = ++number;
        for (const Post& post : row.posts) {
            if (const auto before = lines.constFind(post.id); before != lines.cend()) {
                row.reason = PlanImport::tr("The same post stands in line %1 already.").arg(*before);
                break;
            }
        }
        if (!row.isGood()) {
            row.posts.clear();
            row.notes.clear();
        }
        for (const Post& post : row.posts)
            lines.insert(post.id, row.line);
    }
    return reading;
}

namespace {

/// Nothing: not there. Else whether it lies in the bin.
Result<std::optional<bool>> whereIs(Query& query, const PostId& id)
{
    query.bind(":id", id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::optional<bool> isInBin;
    if (query.next())
        isInBin = query.integer(0) != 0;
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return isInBin;
}

Result<void> insertImported(Transaction& transaction, const Post& post, const Clock& clock)
{
    if (auto inserted = insertPost(transaction, post, clock); !inserted)
        return failure(inserted.error());
    if (post.status == PostStatus::Draft || post.status == PostStatus::Ready)
        return {};
    // It was posted then, not now.
    const ManualClock then(post.postedAt.isValid() ? post.postedAt : clock.now());
    return setPostStatus(transaction, post.id, post.status, post.postedLink, post.reason, then);
}

} // namespace

Result<QHash<PostId, bool>> existingPosts(const Database& database, const std::vector<Post>& posts)
{
    Query query(database, lookUpId);
    QHash<PostId, bool> existing;
    for (const Post& post : posts) {
        const auto there = whereIs(query, post.id);
        if (!there)
            return failure(there.error());
        if (*there)
            existing.insert(post.id, **there);
    }
    return existing;
}

Result<ImportCount> countImport(const Database& database, const std::vector<Post>& posts)
{
    const auto existing = existingPosts(database, posts);
    if (!existing)
        return failure(existing.error());
    const auto there = static_cast<int>(existing->size());
    return ImportCount{static_cast<int>(posts.size()) - there, there, static_cast<int>(std::count(existing->cbegin(), existing->cend(), true))};
}

Result<ImportCount> importPosts(Transaction& transaction, const std::vector<Post>& posts, const Clock& clock)
{
    Query query(transaction.database(), lookUpId);
    ImportCount count;
    for (const Post& post : posts) {
        const auto there = whereIs(query, post.id);
        if (!there)
            return failure(there.error());
        if (*there) {
            ++count.existing;
            count.existingInBin += **there ? 1 : 0;
            continue;
        }
        if (auto inserted = insertImported(transaction, post, clock); !inserted)
            return failure(inserted.error());
        ++count.imported;
    }
    return count;
}

Result<int> undoImport(Transaction& transaction, const std::vector<PostId>& imported)
{
    Query query(transaction.database(), removalOfUntouched);
    int removed = 0;
    for (const PostId& id : imported) {
        query.bind(":id", id.text());
        if (auto done = query.execute(); !done)
            return failure(done.error());
        if (query.rowsAffected() == 1) {
            ++removed;
            transaction.changes().add(Subject::Posts, id.text());
        }
    }
    return removed;
}

QByteArray badRowsAsCsv(const PlanFile& file, const PlanReading& reading)
{
    QStringList header = file.header;
    if (!file.hasHeader) {
        // Names that importing understands, so that the column of reasons is not taken for a fourth one.
        const QStringList names{planFieldName(PlanField::DateTime), planFieldName(PlanField::Text), planFieldName(PlanField::Link)};
        for (qsizetype i = 0; i < qMin(header.size(), names.size()); ++i)
            header[i] = names.at(i);
    }
    // Clarion's own export has a column of that name, which says why a post was not posted.
    const QString reasonName = header.contains(planFieldName(PlanField::PostedLink)) ? QStringLiteral("import_reason") : QStringLiteral("reason");
    const auto reasonColumn = header.contains(reasonName) ? header.indexOf(reasonName) : header.size();
    if (reasonColumn == header.size())
        header << reasonName;
    QByteArray csv("\xEF\xBB\xBF");
    csv += csvRow(header);
    QHash<int, const CsvRow*> rows;
    for (const CsvRow& row : file.rows)
        rows.insert(row.line, &row);
    QHash<int, const BrokenRow*> broken;
    for (const BrokenRow& row : file.broken)
        broken.insert(row.line, &row);
    for (const PlanRow& bad : reading.rows) {
        if (bad.isGood())
            continue;
        QStringList cells;
        if (const CsvRow* row = rows.value(bad.line))
            cells = row->cells;
        else if (const BrokenRow* brokenRow = broken.value(bad.line))
            cells = QStringList{brokenRow->asItStands};
        // What is too much stays, behind the reason, so that nothing is lost.
        const QStringList tooMuch = cells.mid(reasonColumn + (reasonColumn < file.header.size() ? 1 : 0));
        cells = cells.mid(0, reasonColumn);
        while (cells.size() < reasonColumn)
            cells << QString();
        csv += csvRow(cells + QStringList{bad.reason} + tooMuch);
    }
    return csv;
}

QByteArray samplePlanCsv(const QDate& today)
{
    QStringList names;
    for (const PlanField field : {PlanField::Date, PlanField::Time, PlanField::Network, PlanField::Text, PlanField::Link})
        names << planFieldName(field);
    const QDate saturday = today.addDays(13 - today.dayOfWeek());
    const QString form = QStringLiteral("dd/MM/yyyy");
    return QByteArray("\xEF\xBB\xBF") + csvRow(names)
           + csvRow({saturday.addDays(-2).toString(form), QStringLiteral("18:30"), QStringLiteral("facebook"),
                     PlanImport::tr("Street stall on Saturday, 10 am to noon.\nBring a friend!"), QStringLiteral("https://example.org/stall")})
           + csvRow({saturday.toString(form), QStringLiteral("08:00"), QStringLiteral("bluesky"), PlanImport::tr("Today from 10 am: come and talk to us."), QString()});
}

} // namespace clarion
