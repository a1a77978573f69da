#include "feed/webfigures.h"

#include "base/gzip.h"
#include "support/feedfolder.h"
#include "support/httpsserver.h"
#include "support/program.h"
#include "support/required.h"

#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <barrier>
#include <future>
#include <optional>

using namespace clarion;

/// Figures that a tool on the web tells, fetched when the feed is built.
class TestWebFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void anAnswerIsReadOrRefused_data();
    void anAnswerIsReadOrRefused();

    void everyAreaIsAskedOnceAndWhatIsSaidIsKept();
    void whatWasFetchedIsBuiltFromWithoutAsking();
    void slugsMakeAddressesToo();
    void packedAnswersAndRedirectsAreFollowed();
    void anyOtherAnswerIsAFaultAndNothingIsKept_data();
    void anyOtherAnswerIsAFaultAndNothingIsKept();
    void anAddressThatNobodyIsBehindIsAFault();
    void anUnknownAuthorityIsRefused();
    void nobodyIsAskedWhileTheFolderHasFaults();
    void nobodyIsAskedForAFolderWithoutWebFigures();
    void afterTenFailuresTheRestIsNotAsked();
    void fourAreAskedAtOnce();
    void whicheverRequestFailsTheFolderStaysAsItWas();
    void cancellingLeavesTheFolderAsItWas();
    void aLinkOutOfTheFolderIsNotWrittenThrough();

private:
    /// Fetches in another thread, while the server answers in this one.
    Result<FetchedReport> fetch(const QString& caFile = {});
    void useUrl(const QString& url) const;

    std::optional<TestAuthority> m_authority;
    std::optional<HttpsServer> m_server;
    std::optional<FeedFolder> m_folder;
    SourceProblems m_problems;
};

namespace {

HttpsReply answerOf(const QByteArray& body, int status = 200)
{
    HttpsReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

QString words(const SourceProblems& problems)
{
    QStringList lines;
    for (const SourceProblem& problem : problems)
        lines << problem.toText();
    return lines.join(QLatin1Char('\n'));
}

/// Answers without a network.
class FakeTransport final : public Transport {
public:
    explicit FakeTransport(std::function<Result<TransportReply>(const TransportRequest&)> answer) : m_answer(std::move(answer)) {}

    Result<TransportReply> get(const TransportRequest& request, const CancelToken&, const BytesReceived&) override { return m_answer(request); }

private:
    std::function<Result<TransportReply>(const TransportRequest&)> m_answer;
};

TransportReply goodReply()
{
    TransportReply reply;
    reply.body = R"({"figures": [{"period": "2011", "value": 15}, {"period": "2012", "value": 16}]})";
    return reply;
}

QByteArray areasFrom(int first, int count)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i)
        rows += QStringLiteral("2024,E141%1,Place %2,,place-%2,England,,,,,\n").arg(i, 5, 10, QLatin1Char('0')).arg(i).toUtf8();
    return rows;
}

} // namespace

void TestWebFigures::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_authority.emplace();
    m_server.emplace(m_authority->issue(QStringLiteral("localhost")));
}

void TestWebFigures::init()
{
    m_server->answer = nullptr;
    m_server->requests.clear();
    m_folder.emplace();
    m_problems.clear();
    m_folder->remove(QStringLiteral("datasets/ratio.csv"));
    useUrl(m_server->url().toString() + QStringLiteral("ratio/{{area.code}}.json"));
}

void TestWebFigures::useUrl(const QString& url) const
{
    const QByteArray yaml = readFile(m_folder->file(QStringLiteral("datasets/ratio.yaml")));
    const qsizetype old = yaml.indexOf("figures_url:");
    m_folder->write(QStringLiteral("datasets/ratio.yaml"), (old < 0 ? yaml : yaml.left(old)) + "figures_url: \"" + url.toUtf8() + "\"\n");
}

Result<FetchedReport> TestWebFigures::fetch(const QString& caFile)
{
    const QString trusted = caFile.isEmpty() ? m_authority->caFile() : caFile;
    const FiguresFetch what{m_folder->path(), slotNames, [trusted] { return makeTransport(trusted, {.silenceMs = 5'000}); }};
    auto fetched = std::async(std::launch::async, [&] { return fetchFigures(what, m_problems); });
    while (fetched.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    return fetched.get();
}

void TestWebFigures::anAnswerIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* json, const char* expected) { QTest::newRow(title) << QByteArray(json) << QString::fromUtf8(expected); };
    row("one figure", R"({"period": "2024", "value": 12.5})", "2024=12.5");
    row("a figure and more", R"({"period": "2024", "value": -3, "note": ["x"]})", "2024=-3");
    row("nought", R"({"period": "2024", "value": 0})", "2024=0");
    row("a missing figure", R"({"period": "2024", "value": null})", "2024=");
    row("several", R"({"figures": [{"period": "2024", "value": 2}, {"period": "2023", "value": 1}]})", "2023=1 2024=2");
    row("none", R"({"figures": []})", "");
    row("nothing", "", "JSON expected");
    row("a page", "<html></html>", "JSON expected");
    row("a list", "[1]", "{\"period\": …, \"value\": …} or");
    row("a figure without its period", R"({"value": 1})", "period: a period");
    row("a number in quotes", R"({"period": "2024", "value": "1"})", "value: a number");
    row("two figures of one period", R"({"figures": [{"period": "2024", "value": 1}, {"period": "2024", "value": 1}]})", "“2024” stands twice");
    row("no number at all", R"({"period": "2024", "value": NaN})", "JSON expected");
}

void TestWebFigures::anAnswerIsReadOrRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto figures = parseWebFigures(json);
    if (!figures) {
        QVERIFY2(!expected.isEmpty() && figures.error().detail.contains(expected), qPrintable(figures.error().detail));
        return;
    }
    QStringList found;
    for (const WebFigure& figure : *figures)
        found << figure.period + QLatin1Char('=') + (figure.value ? QString::number(*figure.value) : QString());
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

void TestWebFigures::everyAreaIsAskedOnceAndWhatIsSaidIsKept()
{
    m_server->answer = [](const HttpsRequest& request) {
        if (request.path == "/ratio/E14000001.json")
            return answerOf(R"({"figures": [{"period": "2012", "value": 16.25}, {"period": "2011", "value": 15.5}]})");
        if (request.path == "/ratio/W07000001.json")
            return answerOf(R"({"period": "2011", "value": null})");
        return answerOf("no such place", 404);
    };
    const FetchedReport report = required(fetch());
    QCOMPARE(words(m_problems), QString());
    QCOMPARE(report.files, QStringList{QStringLiteral("datasets/ratio.fetched.csv")});
    QCOMPARE(report.answers, 2);
    QCOMPARE(report.without, 1);
    QCOMPARE(m_server->requests.size(), size_t(3));
    QVERIFY(!m_server->requests.front().headers.contains("authorization"));
    QCOMPARE(readFile(m_folder->file(report.files.first())),
             QByteArray("gss_code,period,value\r\nE14000001,2011,15.5\r\nE14000001,2012,16.25\r\nW07000001,2011,\r\n"));
}

void TestWebFigures::whatWasFetchedIsBuiltFromWithoutAsking()
{
    QCOMPARE(words(m_folder->problems()),
             QStringLiteral("datasets/ratio.yaml:11: figures_url: datasets/ratio.fetched.csv expected; “feed build” fetches it, without --offline"));
    m_server->answer = [](const HttpsRequest&) { return answerOf(goodReply().body); };
    (void)required(fetch());
    m_server->requests.clear();
    QCOMPARE(words(m_folder->problems()), QString());
    SourceProblems problems;
    const FeedSource source = readFeedSource(m_folder->path(), slotNames, problems);
    QCOMPARE(source.datasets.value(QStringLiteral("ratio")).values.value(QStringLiteral("2012")).value(QStringLiteral("W07000001")), 16.0);
    // The address is the publisher's business; readers get figures.
    for (const SourceItem& item : source.items)
        QVERIFY(!QJsonDocument(item.item.payload).toJson().contains("localhost"));
    QCOMPARE(m_server->requests.size(), size_t(0));
}

void TestWebFigures::slugsMakeAddressesToo()
{
    useUrl(m_server->url().toString() + QStringLiteral("{{ area.slug }}?code={{area.code}}"));
    m_server->answer = [](const HttpsRequest&) { return answerOf(goodReply().body); };
    (void)required(fetch());
    QByteArrayList paths;
    for (const HttpsRequest& request : m_server->requests)
        paths << request.path;
    std::sort(paths.begin(), paths.end());
    QCOMPARE(paths.join(' '), QByteArray("/alderbrook?code=E14000001 /bramley-carr-and-dene?code=E14000002 /vale-of-lambs?code=W07000001"));
}

void TestWebFigures::packedAnswersAndRedirectsAreFollowed()
{
    m_server->answer = [](const HttpsRequest& request) {
        if (request.path.startsWith("/new")) {
            HttpsReply packed = answerOf(gzipCompress(goodReply().body));
            packed.headers = {{"Content-Encoding", "gzip"}};
            return packed;
        }
        HttpsReply moved = answerOf({}, 302);
        moved.headers = {{"Location", "/new" + request.path}};
        return moved;
    };
    QCOMPARE(required(fetch()).answers, 3);
}

void TestWebFigures::anyOtherAnswerIsAFaultAndNothingIsKept_data()
{
    QTest::addColumn<HttpsReply>("reply");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a server's error") << answerOf("oh", 500) << QStringLiteral("figures expected, or 404 where there are none; the host answered 500");
    QTest::newRow("a refusal") << answerOf("no", 403) << QStringLiteral("the host answered 403");
    QTest::newRow("a sign-in") << answerOf("who?", 401) << QStringLiteral("the host answered 401");
    QTest::newRow("gone for good") << answerOf("gone", 410) << QStringLiteral("the host answered 410");
    QTest::newRow("the host answered 429") << answerOf("busy", 429) << QStringLiteral("the host answered 429");
    QTest::newRow("a page") << answerOf("<html>Welcome</html>") << QStringLiteral("JSON expected");
    QTest::newRow("another shape") << answerOf(R"({"period": 2024})") << QStringLiteral("period: a period as \"2024\" expected");
    QTest::newRow("too much") << answerOf(QByteArray(256 * 1024 + 1, ' ')) << QStringLiteral("a small answer expected: more than 262144 bytes");
    HttpsReply cut = answerOf("{");
    cut.declaredLength = 100;
    cut.closes = true;
    QTest::newRow("a connection that breaks off") << cut << QStringLiteral("an answer expected: Connection closed");
    HttpsReply away = answerOf({}, 302);
    away.headers = {{"Location", "http://example.org/x.json"}};
    QTest::newRow("a redirect without TLS") << away << QStringLiteral("it leads to http://example.org/x.json");
}

void TestWebFigures::anyOtherAnswerIsAFaultAndNothingIsKept()
{
    QFETCH(HttpsReply, reply);
    QFETCH(QString, expected);
    m_folder->write(QStringLiteral("datasets/ratio.fetched.csv"), "gss_code,period,value\r\nE14000001,2010,1\r\n");
    const auto before = tree(m_folder->path());
    m_server->answer = [&reply](const HttpsRequest& request) {
        return request.path.contains("E14000002") ? reply : answerOf(goodReply().body);
    };
    QCOMPARE(fetch().error().code, ErrorCode::Syntax);
    QVERIFY2(m_problems.size() == 1, qPrintable(words(m_problems)));
    const QString told = m_problems.front().toText();
    for (const QString& part : {QStringLiteral("datasets/ratio.yaml:11: figures_url: Bramley, Carr and Dene (E14000002): "),
                                m_server->url(QStringLiteral("/ratio/E14000002.json")).toString(), expected})
        QVERIFY2(told.contains(part), qPrintable(told + QLatin1Char('\n') + part));
    QVERIFY(tree(m_folder->path()) == before);
    QCOMPARE(m_server->requests.size(), size_t(3));
}

void TestWebFigures::anAddressThatNobodyIsBehindIsAFault()
{
    const QByteArray fetchedBefore = "gss_code,period,value\r\nE14000001,2012,1\r\n";
    m_folder->write(QStringLiteral("datasets/ratio.fetched.csv"), fetchedBefore);
    QVERIFY(!fetch());
    QCOMPARE(words(m_problems), QStringLiteral("datasets/ratio.yaml:11: figures_url: figures of at least one area expected; the host answered 404 for each"));
    QCOMPARE(readFile(m_folder->file(QStringLiteral("datasets/ratio.fetched.csv"))), fetchedBefore);
}

void TestWebFigures::anUnknownAuthorityIsRefused()
{
    m_server->answer = [](const HttpsRequest&) { return answerOf(goodReply().body); };
    const TestAuthority other;
    QCOMPARE(fetch(other.caFile()).error().code, ErrorCode::Syntax);
    QVERIFY2(m_problems.front().message.contains(QLatin1String("a certificate that can be trusted expected")), qPrintable(words(m_problems)));
    QCOMPARE(m_server->requests.size(), size_t(0));
}

void TestWebFigures::nobodyIsAskedWhileTheFolderHasFaults()
{
    m_folder->replace(QStringLiteral("feed.yaml"), "national", "galactic");
    QCOMPARE(fetch().error().code, ErrorCode::Syntax);
    QCOMPARE(m_problems.size(), size_t(1));
    QCOMPARE(m_server->requests.size(), size_t(0));
}

void TestWebFigures::nobodyIsAskedForAFolderWithoutWebFigures()
{
    const FeedFolder plain;
    plain.replace(QStringLiteral("feed.yaml"), "national", "galactic");
    SourceProblems problems;
    const FetchedReport report = required(fetchFigures({plain.path(), slotNames, [] { return std::unique_ptr<Transport>(); }}, problems));
    QVERIFY(report.files.isEmpty());
    // Whoever builds tells the faults.
    QVERIFY(problems.empty());
}

void TestWebFigures::afterTenFailuresTheRestIsNotAsked()
{
    m_folder->write(QStringLiteral("areas.csv"), readFile(m_folder->file(QStringLiteral("areas.csv"))) + areasFrom(0, 50));
    m_server->answer = [](const HttpsRequest&) { return answerOf({}, 500); };
    QVERIFY(!fetch());
    QVERIFY(m_server->requests.size() < 20);
    QVERIFY2(m_problems.size() >= 11, qPrintable(words(m_problems)));
    QVERIFY2(words(m_problems).contains(QLatin1String("more areas were not asked about")), qPrintable(words(m_problems)));
}

void TestWebFigures::fourAreAskedAtOnce()
{
    // Twelve areas: each waits until three others are being asked about too.
    m_folder->write(QStringLiteral("areas.csv"), readFile(m_folder->file(QStringLiteral("areas.csv"))) + areasFrom(0, 9));
    std::barrier four(4);
    std::atomic_int active = 0;
    std::atomic_int most = 0;
    std::atomic_int asked = 0;
    std::vector<int> told;
    const FiguresFetch what{m_folder->path(), slotNames,
                            [&] {
                                return std::make_unique<FakeTransport>([&](const TransportRequest&) {
                                    const int now = ++active;
                                    int seen = most;
                                    while (now > seen && !most.compare_exchange_weak(seen, now)) { }
                                    ++asked;
                                    four.arrive_and_wait();
                                    --active;
                                    return goodReply();
                                });
                            },
                            {}, [&](int done, int all) { told.push_back(all == 12 ? done : -1); }};
    QCOMPARE(required(fetchFigures(what, m_problems)).answers, 12);
    QCOMPARE(most.load(), 4);
    QCOMPARE(asked.load(), 12);
    QCOMPARE(told, (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

void TestWebFigures::whicheverRequestFailsTheFolderStaysAsItWas()
{
    const auto before = tree(m_folder->path());
    for (int failing = 0;; ++failing) {
        std::atomic_int asked = 0;
        SourceProblems problems;
        const FiguresFetch what{m_folder->path(), slotNames, [&] {
                                    return std::make_unique<FakeTransport>([&](const TransportRequest& request) -> Result<TransportReply> {
                                        if (asked++ == failing)
                                            return failure(ErrorCode::Timeout, request.url.toString(), QStringLiteral("the host is silent"));
                                        return goodReply();
                                    });
                                }};
        const auto report = fetchFigures(what, problems);
        if (report) {
            QCOMPARE(failing, 3);
            break;
        }
        QCOMPARE(problems.size(), size_t(1));
        QVERIFY(tree(m_folder->path()) == before);
    }
    QCOMPARE(words(m_folder->problems()), QString());
}

void TestWebFigures::cancellingLeavesTheFolderAsItWas()
{
    const auto before = tree(m_folder->path());
    const CancelToken cancel;
    const FiguresFetch what{m_folder->path(), slotNames, [&cancel] {
                                return std::make_unique<FakeTransport>([&cancel](const TransportRequest& request) -> Result<TransportReply> {
                                    cancel.cancel();
                                    return failure(ErrorCode::Cancelled, request.url.toString());
                                });
                            },
                            cancel};
    QCOMPARE(fetchFigures(what, m_problems).error().code, ErrorCode::Cancelled);
    QCOMPARE(words(m_problems), QString());
    QVERIFY(tree(m_folder->path()) == before);
}

void TestWebFigures::aLinkOutOfTheFolderIsNotWrittenThrough()
{
    const QString outside = m_folder->parent() + QStringLiteral("/outside.csv");
    writeFile(outside, "mine");
    QVERIFY(QFile::link(outside, m_folder->file(QStringLiteral("datasets/ratio.fetched.csv"))));
    QVERIFY(!fetch());
    QCOMPARE(readFile(outside), QByteArray("mine"));
    QCOMPARE(m_server->requests.size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestWebFigures)
#include "tst_webfigures.moc"
