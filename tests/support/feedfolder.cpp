#include "support/feedfolder.h"

#include "support/program.h"
#include "support/required.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace clarion {
namespace {

struct SourceFile {
    const char* name;
    const char* text;
};

constexpr SourceFile sourceFiles[] = {
    {"feed.yaml", "id: test-feed\n"
                  "title: A feed for tests\n"
                  "provider: The testers\n"
                  "level: national\n"
                  "language: en\n"
                  "expiresDays: 30\n"
                  "accent: \"#205080\"\n"},
    {"areas.csv", "boundary_set,gss_code,name,name_cy,slug,nation,region_code,region,hex_q,hex_r,note\n"
                  "2024,E14000001,Alderbrook,,alderbrook,England,E12000001,North,0,0,extra\n"
                  "2024,E14000002,\"Bramley, Carr and Dene\",,bramley-carr-and-dene,England,E12000001,North,1,0,\n"
                  "2024,W07000001,Vale of Lambs,Dyffryn yr Ŵyn,vale-of-lambs,Wales,W92000004,Wales,0,1,\n"
                  "2010,E13000001,Alderbrook,,alderbrook,England,E12000001,North,,,\n"},
    {"aliases.csv", "boundary_set,superseded_gss,current_gss\n"
                    "2024,E14000099,E14000002\n"},
    {"overlaps.csv", "from_set,from_gss,to_set,to_gss,share_of_from\n"
                     "2010,E13000001,2024,E14000001,1\n"
                     "2024,E14000001,2010,E13000001,0.995\n"},
    {"postcodes.yaml", "boundary_set: \"2024\"\n"
                       "attribution: Contains data of the testers.\n"},
    {"postcodes.csv", "first,last,gss_codes\n"
                      "AB1 1AA,AB1 9ZZ,E14000001\n"
                      "AB10 1AA,AB10 1ZZ,E14000001 E14000002\n"
                      "AB10 2AA,AB19 9ZZ,W07000001\n"},
    {"datasets/ratio.yaml", "label: Pupils for each teacher\n"
                            "unit: pupils per teacher\n"
                            "decimals: 1\n"
                            "better: down\n"
                            "boundary_set: \"2024\"\n"
                            "source: School census\n"
                            "licence: OGL 3.0\n"
                            "attribution: Contains public sector information.\n"
                            "exclude:\n"
                            "  - {gss_code: W07000001, from: \"2011\", to: \"2012\", why: counted in another way}\n"},
    {"datasets/ratio.csv", "gss_code,period,value\n"
                           "E14000001,2011,15.5\n"
                           "E14000001,2012,16.25\n"
                           "E14000099,2011,14\n"
                           "E14000002,2012,\n"
                           "W07000001,2011,0\n"
                           "W07000001,2012,17.9\n"},
    {"datasets/pay.yaml", "label: Median pay\n"
                          "unit: GBP per year\n"
                          "better: up\n"
                          "boundary_set: \"2010\"\n"
                          "source: Earnings survey\n"
                          "licence: OGL 3.0\n"},
    {"datasets/pay.csv", "gss_code,period,value\n"
                         "E13000001,2020,24000\n"
                         "E13000001,2021,-12\n"},
    {"tools/class-sizes.md", "---\n"
                             "title: Class sizes\n"
                             "link: https://example.org/class-sizes/{{area.slug}}\n"
                             "topics: [schools]\n"
                             "card: cards/plain.svg\n"
                             "figures:\n"
                             "  then: {dataset: ratio, period: \"2011\"}\n"
                             "  now: {dataset: ratio, period: latest}\n"
                             "  change: {of: [then, now], as: difference}\n"
                             "alt: \"{{area.name}}: {{then}} in {{then.period}}, {{now}} in {{now.period}}.\"\n"
                             "cardTexts:\n"
                             "  headline: Pupils for each teacher\n"
                             "---\n"
                             "## worse\n"
                             "{{area.name}}: from {{then}} to {{now}}. {{link}}\n"
                             "## better\n"
                             "{{area.name}}: down from {{then}} to {{now}}. {{link}}\n"
                             "## same\n"
                             "{{area.name}}: still {{now}}. {{link}}\n"},
    {"messages/warm-rooms.md", "---\ntitle: Warm rooms\ntopics: [energy]\nfrom: 2026-11-01\nuntil: 2027-03-31\n---\n"
                               "There is soup.\n"},
    {"policies/buses.md", "---\ntitle: Buses\n---\nMore buses.\n"},
    {"examples/potholes.md", "---\ntitle: Potholes\n---\nGive each one a name.\n"},
    {"guides/voice.md", "---\ntitle: Voice\n---\nBe yourself.\n"},
    {"lessons/first.md", "---\ntitle: First\n---\nWrite one.\n"},
    {"event-ideas/walk.md", "---\ntitle: Walk\nkind: walk\n---\nWalk the last bus.\n"},
    {"societies/hearth.yaml", "title: Hearth\nremit: Warm homes\nwebsite: https://example.org/hearth\nsensitive: false\n"
                              "indicators: [ratio]\n"},
    {"notices/exercise.yaml", "title: Exercise\nkind: pause\nreason: Exercise\nchannels: [email]\nlevels: [local]\n"
                              "from: \"2027-04-21\"\n"},
    {"rules/networks.json", "{\"format\": 1, \"networks\": [{\"id\": \"x\", \"name\": \"X\", \"text\": {\"limit\": 280, \"count\": \"twitter-weighted\"}, \"images\": {\"max\": 4, \"alt\": 1000}}]}\n"},
    {"cards/plain.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\">\n"
                        "  <rect width=\"1200\" height=\"630\" fill=\"#ffffff\"/>\n"
                        "  <rect id=\"text:headline\" x=\"40\" y=\"40\" width=\"1100\" height=\"200\"/>\n"
                        "  <rect id=\"text:now\" x=\"40\" y=\"300\" width=\"1100\" height=\"200\"/>\n"
                        "  <rect id=\"text:source\" y=\"560\" width=\"900\" height=\"30\"/>\n"
                        "  <rect id=\"text:imprint\" y=\"594\" width=\"900\" height=\"30\"/>\n"
                        "</svg>\n"},
    {"media/stall.png", "not really a picture, but nobody looks inside of it here"},
};

} // namespace

FeedFolder::FeedFolder()
{
    for (const SourceFile& source : sourceFiles)
        write(QString::fromUtf8(source.name), source.text);
}

void FeedFolder::write(const QString& name, const QByteArray& bytes) const
{
    writeFile(file(name), bytes);
}

void FeedFolder::remove(const QString& name) const
{
    if (!QFile::remove(file(name)))
        qFatal("%s is not there", qPrintable(name));
}

void FeedFolder::replace(const QString& name, const QByteArray& old, const QByteArray& now) const
{
    QByteArray text = readFile(file(name));
    if (!text.contains(old))
        qFatal("%s has no “%s”", qPrintable(name), old.constData());
    write(name, text.replace(old, now));
}

BuildReport FeedFolder::build(qint64 sequence) const
{
    SourceProblems found;
    auto report = tryBuild(found, sequence);
    for (const SourceProblem& problem : found)
        qWarning("%s", qPrintable(problem.toText()));
    return required(std::move(report));
}

Result<BuildReport> FeedFolder::tryBuild(SourceProblems& problems, qint64 sequence) const
{
    return buildFeed({path(), out(), key(), sequence, time(), slotNames}, problems);
}

SourceProblems FeedFolder::problems() const
{
    SourceProblems found;
    (void)readFeedSource(path(), slotNames, found);
    return found;
}

const MinisignSecretKey& FeedFolder::key()
{
    static const MinisignSecretKey secret = MinisignSecretKey::create();
    return secret;
}

QDateTime FeedFolder::time()
{
    return {QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
}

QMap<QString, QByteArray> tree(const QString& folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files.insert(dir.relativeFilePath(path), readFile(path));
    }
    return files;
}

CardFacts slotNames(const QByteArray& svg, const QString&, const QString&)
{
    if (!svg.contains("<svg"))
        return {{}, {QStringLiteral("line 1: an SVG drawing expected")}};
    static const QRegularExpression slot(QStringLiteral("id=\"text:([A-Za-z.]+)\""));
    QStringList names;
    for (auto matches = slot.globalMatch(QString::fromUtf8(svg)); matches.hasNext();)
        names << matches.next().captured(1);
    return {names, {}};
}

} // namespace clarion
