#include "syndication/syndicationreader.h"

#include "syndication/asciitext.h"
#include "syndication/bytedecoder.h"
#include "syndication/jsonfeed.h"
#include "syndication/syndicationbuilder.h"
#include "syndication/xmltidy.h"

#include <libxml/parser.h>


namespace clarion {
namespace {

constexpr std::size_t parserChunk = 32UL << 10;

struct ParserDeleter {
    void operator()(xmlParserCtxtPtr context) const { xmlFreeParserCtxt(context); }
};

enum class DocumentKind { Unknown, Xml, Json };

/// The name of the tag that begins the text.
std::string_view tagNameAt(std::string_view text)
{
    std::size_t end = 1;
    while (end < text.size() && (ascii::isLetter(text[end]) || ascii::isDigit(text[end]) || text[end] == ':' || text[end] == '_' || text[end] == '-'))
        ++end;
    return text.substr(1, end - 1);
}

bool isFeedRoot(std::string_view tagName)
{
    const std::string_view local = tagName.substr(tagName.find(':') == std::string_view::npos ? 0 : tagName.find(':') + 1);
    return ascii::equal(local, "rss") || ascii::equal(local, "feed") || ascii::equal(local, "rdf") || ascii::equal(local, "channel");
}

/// Where a feed begins in a text that begins with something else.
std::size_t feedStart(std::string_view text)
{
    for (std::size_t i = text.find('<'); i != std::string_view::npos; i = text.find('<', i + 1)) {
        const std::string_view rest = text.substr(i);
        if (ascii::startsWith(rest, "<?xml") || isFeedRoot(tagNameAt(rest)))
            return i;
    }
    return std::string_view::npos;
}

} // namespace

/// Bytes → ByteDecoder → XmlTidy → libxml2 → SyndicationBuilder, each in pieces.
class SyndicationReader::Machine {
public:
    Machine(const SyndicationSource& source, EntryHandler handler)
        : m_source(source), m_handler(std::move(handler)), m_tidy(source.url, m_notes), m_vocabulary(m_notes),
          m_builder(source.url, source.url, [this](SyndicationEntry&& entry) { return m_handler(std::move(entry)); }, m_notes)
    {
    }

    Result<void> add(std::string_view bytes)
    {
        if (m_error)
            return failure(*m_error);
        m_bytes += bytes.size();
        if (m_bytes > SyndicationLimits::documentBytes)
            return fail(ErrorCode::TooLarge, QStringLiteral("a feed of more than %1 bytes").arg(SyndicationLimits::documentBytes));
        if (!m_decoder) {
            m_first += bytes;
            if (m_first.size() < ByteDecoder::bytesToDecide)
                return {};
            return startDecoding();
        }
        m_decoder->decode(bytes, m_decoded);
        return advance(false);
    }

    Result<SyndicationChannel> finish()
    {
        if (!m_error && !m_decoder)
            (void)startDecoding();
        if (!m_error) {
            m_decoder->finish(m_decoded);
            (void)advance(true);
        }
        if (!m_error && m_kind == DocumentKind::Json)
            return finishJson();
        if (!m_error)
            finishXml();
        if (m_error)
            return failure(*m_error);
        return m_builder.takeChannel();
    }

    [[nodiscard]] const std::vector<SyndicationNote>& notes() const { return m_notes.all(); }

private:
    Result<void> fail(ErrorCode code, const QString& detail)
    {
        m_error = Error{code, QString::fromStdString(m_source.url), detail};
        return failure(*m_error);
    }

    Result<void> startDecoding()
    {
        m_decoder = std::make_unique<ByteDecoder>(m_first, m_source.contentType, m_notes);
        m_decoder->decode(m_first, m_decoded);
        m_first = {};
        return advance(false);
    }

    /// Works through what was decoded.
    Result<void> advance(bool last)
    {
        if (m_kind == DocumentKind::Unknown)
            recognise(last);
        if (m_kind == DocumentKind::Xml)
            feedXml();
        else if (m_kind == DocumentKind::Json && m_decoded.size() > SyndicationLimits::jsonBytes)
            return fail(ErrorCode::TooLarge, QStringLiteral("JSON of more than %1 bytes").arg(SyndicationLimits::jsonBytes));
        if (m_error)
            return failure(*m_error);
        return {};
    }

    /// Decides by the first characters; waits for more where they leave it open.
    void recognise(bool last)
    {
        const std::size_t begin = m_decoded.find_first_not_of(" \t\r\n\f\v\xEF\xBB\xBF");
        const std::string_view text = begin == std::string::npos ? std::string_view() : std::string_view(m_decoded).substr(begin);
        const bool whole = last || m_decoded.size() >= SyndicationLimits::headBytes;
        if (text.size() < 64 && !whole)
            return;
        if (text.empty()) {
            if (whole)
                (void)fail(ErrorCode::Syntax, QStringLiteral("this is not a feed: there is nothing in it"));
            return;
        }
        if (text.front() == '{') {
            m_kind = DocumentKind::Json;
            m_decoded.erase(0, begin);
            return;
        }
        const bool isPage = ascii::startsWith(text, "<html") || ascii::startsWith(text, "<!doctype html");
        const bool isXml = ascii::startsWith(text, "<?xml") || ascii::startsWith(text, "<!") || (text.front() == '<' && isFeedRoot(tagNameAt(text)));
        if (isPage) {
            (void)fail(ErrorCode::CaptivePortal, QStringLiteral("a web page, not a feed"));
            return;
        }
        if (!isXml && !whole)
            return;
        std::size_t start = isXml ? 0 : feedStart(text);
        if (start == std::string_view::npos && text.front() != '<') {
            (void)fail(ErrorCode::Syntax, QStringLiteral("this is not a feed: neither XML nor JSON"));
            return;
        }
        if (start == std::string_view::npos)
            start = 0;
        if (begin + start > 0)
            m_notes.add(SyndicationNote::LeadingJunk);
        m_decoded.erase(0, begin + start);
        m_kind = DocumentKind::Xml;
    }

    void feedXml()
    {
        // In pieces, so that the tidied copy of a large block stays small.
        std::string_view rest = m_decoded;
        while (!rest.empty() && !m_error) {
            const std::string_view piece = rest.substr(0, parserChunk);
            rest.remove_prefix(piece.size());
            if (auto tidied = m_tidy.process(piece, m_tidied); !tidied)
                m_error = tidied.error();
            parse(false);
        }
        m_decoded.clear();
    }

    void finishXml()
    {
        if (auto tidied = m_tidy.finish(m_tidied); !tidied)
            m_error = tidied.error();
        parse(true);
        if (!m_error && m_tidy.isWebPage() && !m_builder.hasFormat())
            (void)fail(ErrorCode::CaptivePortal, QStringLiteral("a web page, not a feed"));
        if (!m_error && !m_builder.hasFormat())
            (void)fail(ErrorCode::Syntax, QStringLiteral("this is not a feed: there is no element in it"));
    }

    void parse(bool last)
    {
        if (!m_parser && !openParser()) {
            (void)fail(ErrorCode::Internal, QStringLiteral("no memory for a parser"));
            return;
        }
        if (m_tidied.empty() && !last)
            return;
        const int status = xmlParseChunk(m_parser.get(), m_tidied.data(), static_cast<int>(m_tidied.size()), last ? 1 : 0);
        m_tidied.clear();
        // What the builder refuses stands before anything that the tidying refused.
        if (m_builder.error())
            m_error = m_builder.error();
        else if (!m_error && status == XML_ERR_NO_MEMORY)
            (void)fail(ErrorCode::TooLarge, QStringLiteral("more different names than fit into %1 bytes").arg(SyndicationLimits::nameBytes));
    }

    bool openParser()
    {
        xmlSAXHandler handler{};
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = startElement;
        handler.endElementNs = endElement;
        handler.characters = characters;
        handler.ignorableWhitespace = characters;
        handler.cdataBlock = characters;
        handler.serror = complaint;
        m_parser.reset(xmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr));
        if (!m_parser)
            return false;
        // HUGE: libxml2's own limits are for whole trees; XmlTidy and the builder keep ours. NOENT: without a DTD it
        // only means that attributes come with their references resolved.
        xmlCtxtUseOptions(m_parser.get(), XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT);
        xmlDictSetLimit(m_parser->dict, SyndicationLimits::nameBytes);
        return true;
    }

    static void startElement(void* context, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri, int, const xmlChar**,
                             int attributeCount, int, const xmlChar** attributes)
    {
        auto& self = *static_cast<Machine*>(context);
        const FeedElement element = self.m_vocabulary.element(reinterpret_cast<const char*>(local), reinterpret_cast<const char*>(prefix),
                                                              reinterpret_cast<const char*>(uri));
        self.m_builder.startElement(element, FeedAttributes(attributes, attributeCount));
        self.stopIfFailed();
    }

    static void endElement(void* context, const xmlChar*, const xmlChar*, const xmlChar*)
    {
        auto& self = *static_cast<Machine*>(context);
        self.m_builder.endElement();
        self.stopIfFailed();
    }

    static void characters(void* context, const xmlChar* text, int length)
    {
        static_cast<Machine*>(context)->m_builder.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }

    /// libxml2 would print its complaints; here they are a note, unless they are about names, which are noted better.
    static void complaint(void* context, xmlErrorPtr error)
    {
        const bool expected = error->domain == XML_FROM_NAMESPACE || error->code == XML_ERR_DOCUMENT_END || error->code == XML_ERR_DOCUMENT_EMPTY
                              || error->code == XML_ERR_TAG_NOT_FINISHED || error->code == XML_ERR_CDATA_NOT_FINISHED || error->level < XML_ERR_ERROR;
        if (!expected)
            static_cast<Machine*>(context)->m_notes.add(SyndicationNote::XmlFault);
    }

    void stopIfFailed()
    {
        if (m_builder.error())
            xmlStopParser(m_parser.get());
    }

    Result<SyndicationChannel> finishJson()
    {
        auto channel = readJsonFeed(m_decoded, m_source.url, m_handler, m_notes);
        m_decoded = {};
        if (!channel)
            m_error = channel.error();
        return channel;
    }

    SyndicationSource m_source;
    EntryHandler m_handler;
    SyndicationNotes m_notes;
    std::optional<Error> m_error;
    std::size_t m_bytes = 0;
    std::string m_first;      ///< bytes, until there are enough to know their encoding
    std::unique_ptr<ByteDecoder> m_decoder;
    std::string m_decoded;    ///< UTF-8; all of it for JSON
    std::string m_tidied;
    DocumentKind m_kind = DocumentKind::Unknown;
    XmlTidy m_tidy;
    FeedVocabulary m_vocabulary;
    SyndicationBuilder m_builder;
    std::unique_ptr<xmlParserCtxt, ParserDeleter> m_parser;
};

SyndicationReader::SyndicationReader(const SyndicationSource& source, EntryHandler handler)
    : m_machine(std::make_unique<Machine>(source, std::move(handler)))
{
}

SyndicationReader::~SyndicationReader() = default;

Result<void> SyndicationReader::addData(std::string_view bytes)
{
    return m_machine->add(bytes);
}

Result<SyndicationChannel> SyndicationReader::finish()
{
    return m_machine->finish();
}

const std::vector<SyndicationNote>& SyndicationReader::notes() const
{
    return m_machine->notes();
}

Result<SyndicationDocument> readSyndication(std::string_view bytes, const SyndicationSource& source)
{
    SyndicationDocument document;
    SyndicationReader reader(source, [&document](SyndicationEntry&& entry) -> Result<void> {
        document.entries.push_back(std::move(entry));
        return {};
    });
    (void)reader.addData(bytes); // finish() gives the same error
    auto channel = reader.finish();
    if (!channel)
        return failure(channel.error());
    document.channel = std::move(*channel);
    document.notes = reader.notes();
    return document;
}

} // namespace clarion
