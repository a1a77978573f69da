#include "feed/webfigures.h"

#include "base/csv.h"
#include "base/savefile.h"
#include "feed/manifest.h"
#include "feed/source/sourceschema.h"
#include "localise/texttemplate.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <mutex>
#include <thread>

namespace clarion {
namespace {

constexpr size_t mostAskedAtOnce = 4;
constexpr qint64 largestAnswer = 256 * 1024;
/// A host that fails so often is down, or the address is wrong; hundreds of areas more would say the same.
constexpr size_t mostFailures = 10;

/// One address to ask.
struct Question {
    const WebFigures* figures;
    Area area;
    QUrl address;
    std::optional<std::vector<WebFigure>> answer;   ///< empty where there is nothing about this area
};

std::vector<Question> questionsOf(const FeedSource& source)
{
    std::vector<Question> questions;
    for (const WebFigures& figures : source.webFigures) {
        const auto address = TextTemplate::parse(figures.address);
        for (const Area& area : source.areas) {
            if (!address || area.key.boundarySet != figures.boundarySet)
                continue;
            const QString text = address->render({{"area.code", area.key.code.toStdString()}, {"area.slug", area.slug.toStdString()}});
            questions.push_back({&figures, area, QUrl(text, QUrl::StrictMode), std::nullopt});
        }
    }
    std::ranges::sort(questions, {}, [](const Question& question) { return std::pair(question.figures->id, question.area.key.code); });
    return questions;
}

/// For the publisher, who can mend it; errorText() speaks to readers.
QString whatHappened(const Error& error)
{
    switch (error.code) {
    case ErrorCode::HttpStatus:
    case ErrorCode::CredentialsNeeded:
    case ErrorCode::Forbidden:
    case ErrorCode::Gone:
    case ErrorCode::Busy: return QStringLiteral("figures expected, or 404 where there are none; the host answered %1").arg(error.detail);
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::Truncated: return QStringLiteral("an answer expected: %1").arg(error.detail);
    case ErrorCode::Tls: return QStringLiteral("a certificate that can be trusted expected: %1").arg(error.detail);
    case ErrorCode::Redirected: return QStringLiteral("an answer, or a redirect to an https address, expected; it leads to %1").arg(error.detail);
    case ErrorCode::TooLarge: return QStringLiteral("a small answer expected: %1").arg(error.detail);
    default: return error.detail;
    }
}

/// Asks several at once, each once.
class Enquiry {
public:
    Enquiry(const FiguresFetch& fetch, std::vector<Question>& questions, SourceProblems& problems)
        : m_fetch(fetch), m_questions(questions), m_problems(problems)
    {
    }

    void run()
    {
        std::vector<std::thread> threads;
        for (size_t i = 1; i < std::min(mostAskedAtOnce, m_questions.size()); ++i)
            threads.emplace_back([this] { work(); });
        work();
        for (std::thread& thread : threads)
            thread.join();
        // Who answered first is chance.
        std::ranges::sort(m_faults, {}, [](const Fault& fault) { return std::pair(fault.figures->id, fault.code); });
        for (const Fault& fault : m_faults)
            m_problems.push_back({fault.figures->file, fault.figures->line, QStringLiteral("figures_url: ") + fault.message});
        if (!m_faults.empty() && m_next < m_questions.size())
            m_problems.push_back({m_questions[m_next].figures->file, m_questions[m_next].figures->line,
                                  QStringLiteral("figures_url: after so many failures %1 more areas were not asked about").arg(m_questions.size() - m_next)});
    }

private:
    struct Fault {
        const WebFigures* figures;
        QString code;
        QString message;
    };

    void work()
    {
        const auto transport = m_fetch.makeTransport();
        while (Question* question = take())
            finish(*question, ask(*question, *transport));
    }

    Question* take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_next >= m_questions.size() || m_faults.size() >= mostFailures || m_fetch.cancel.isCancelled())
            return nullptr;
        return &m_questions[m_next++];
    }

    Result<std::optional<std::vector<WebFigure>>> ask(const Question& question, Transport& transport) const
    {
        // The transport takes http too, on this computer.
        if (question.address.scheme() != QLatin1String("https"))
            return failure(ErrorCode::InvalidArgument, question.address.toString(), QStringLiteral("an https address expected"));
        TransportRequest request{.url = question.address, .etag = {}, .maxBytes = largestAnswer};
        request.accept = "application/json";
        request.redirects = Redirects::AnyHttps;
        request.unpacks = true;
        const auto reply = transport.get(request, m_fetch.cancel, {});
        if (!reply && reply.error().code == ErrorCode::HttpStatus && reply.error().detail == QLatin1String("404"))
            return std::nullopt;
        if (!reply)
            return failure(reply.error());
        auto figures = parseWebFigures(reply->body);
        if (!figures)
            return failure(figures.error().code, question.address.toString(), figures.error().detail);
        return std::optional(std::move(*figures));
    }

    void finish(Question& question, Result<std::optional<std::vector<WebFigure>>> result)
    {
        const std::lock_guard lock(m_mutex);
        ++m_asked;
        if (result) {
            question.answer = std::move(*result);
        } else if (!m_fetch.cancel.isCancelled()) {
            m_faults.push_back({question.figures, question.area.key.code,
                                QStringLiteral("%1 (%2): %3: %4").arg(question.area.name, question.area.key.code, question.address.toString(),
                                                                                whatHappened(result.error()))});
        }
        if (m_fetch.progress)
            m_fetch.progress(m_asked, static_cast<int>(m_questions.size()));
    }

    const FiguresFetch& m_fetch;
    std::vector<Question>& m_questions;
    SourceProblems& m_problems;
    std::mutex m_mutex;
    size_t m_next = 0;
    int m_asked = 0;
    std::vector<Fault> m_faults;
};

QByteArray csvOf(const std::vector<Question>& questions, const WebFigures& figures)
{
    QByteArray csv = csvRow({QStringLiteral("gss_code"), QStringLiteral("period"), QStringLiteral("value")});
    for (const Question& question : questions) {
        if (question.figures != &figures || !question.answer)
            continue;
        for (const WebFigure& figure : *question.answer)
            csv += csvRow({question.area.key.code, figure.period,
                           figure.value ? QString::number(*figure.value, 'g', QLocale::FloatingPointShortest) : QString()});
    }
    return csv;
}

/// Asked before the folder is read as a whole, which most folders need only once.
bool mayHaveWebFigures(const QString& source)
{
    const QDir folder(source + QStringLiteral("/datasets"));
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.yaml")}, QDir::Files);
    return std::any_of(files.begin(), files.end(), [](const QFileInfo& info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.read(FeedLimits::manifest).contains("figures_url");
    });
}

} // namespace

Result<std::vector<WebFigure>> parseWebFigures(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Syntax, {},
                       document.isNull() ? QStringLiteral("JSON expected: %1").arg(error.errorString())
                                         : QStringLiteral("{\"period\": …, \"value\": …} or {\"figures\": […]} expected"));
    QStringList faults;
    for (const SchemaFault& fault : schemaFaults(QStringLiteral("figures"), document.object()))
        faults << fault.message;
    if (!faults.isEmpty())
        return failure(ErrorCode::Syntax, {}, faults.mid(0, 3).join(QStringLiteral("; ")));
    const QJsonObject object = document.object();
    const bool isOne = !object.contains(QLatin1String("figures"));
    std::vector<WebFigure> figures;
    for (const QJsonValue& entry : isOne ? QJsonArray{object} : object.value(QLatin1String("figures")).toArray()) {
        const QJsonValue value = entry[QLatin1String("value")];
        figures.push_back({entry[QLatin1String("period")].toString(), value.isDouble() ? std::optional(value.toDouble()) : std::nullopt});
    }
    std::ranges::sort(figures, {}, &WebFigure::period);
    const auto twice = std::ranges::adjacent_find(figures, {}, &WebFigure::period);
    if (twice != figures.end())
        return failure(ErrorCode::Syntax, {}, QStringLiteral("one figure of each period expected; “%1” stands twice").arg(twice->period));
    return figures;
}

Result<FetchedReport> fetchFigures(const FiguresFetch& fetch, SourceProblems& problems)
{
    const auto refused = [&](const QString& what) {
        return failure(ErrorCode::Syntax, fetch.source,
                       problems.size() == 1 ? QStringLiteral("one fault; %1").arg(what) : QStringLiteral("%1 faults; %2").arg(QString::number(problems.size()), what));
    };
    if (!mayHaveWebFigures(fetch.source))
        return FetchedReport();
    const FeedSource source = readFeedSource(fetch.source, fetch.cardReader, problems, FetchedFigures::AreToCome);
    if (!problems.empty())
        return refused(QStringLiteral("nobody was asked and nothing was built"));
    std::vector<Question> questions = questionsOf(source);
    Enquiry(fetch, questions, problems).run();
    if (fetch.cancel.isCancelled())
        return failure(ErrorCode::Cancelled, fetch.source);
    for (const WebFigures& figures : source.webFigures) {
        const auto isAnswer = [&figures](const Question& question) { return question.figures == &figures && question.answer; };
        if (problems.empty() && std::ranges::none_of(questions, isAnswer))
            problems.push_back({figures.file, figures.line, QStringLiteral("figures_url: figures of at least one area expected; the host answered 404 for each")});
    }
    if (!problems.empty())
        return refused(QStringLiteral("nothing was kept and nothing was built"));
    FetchedReport report;
    for (const Question& question : questions)
        ++(question.answer ? report.answers : report.without);
    for (const WebFigures& figures : source.webFigures) {
        if (auto kept = saveFile(QDir(fetch.source).filePath(figures.fetchedFile()), csvOf(questions, figures)); !kept)
            return failure(kept.error());
        report.files << figures.fetchedFile();
    }
    return report;
}

} // namespace clarion
