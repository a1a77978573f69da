#pragma once

#include "base/result.h"
#include "syndication/syndication.h"

#include <functional>
#include <memory>

namespace clarion {

/// Where a document came from.
struct SyndicationSource {
    std::string url;           ///< what relative links start from; may be empty
    std::string contentType;   ///< the Content-Type header; may be empty
};

/// Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 and JSON Feed 1.0 and 1.1, in whatever state they are served, as
/// they arrive. Memory does not grow with the number of entries; JSON alone is kept whole until it has come.
///
/// Nothing is ever fetched. Everything is bounded by SyndicationLimits. Entries reach the handler in the document's
/// order, before the channel is known; the caller undoes what it did with them if reading fails later.
///
/// Errors: CaptivePortal (a web page: see discoverFeeds()); Syntax (not a feed, with the reason); TooLarge (a bound of
/// SyndicationLimits); what the handler gave. Not thread-safe; used on any one thread.
class SyndicationReader {
public:
    using EntryHandler = std::function<Result<void>(SyndicationEntry&&)>;

    SyndicationReader(const SyndicationSource& source, EntryHandler handler);
    ~SyndicationReader();
    SyndicationReader(const SyndicationReader&) = delete;
    SyndicationReader& operator=(const SyndicationReader&) = delete;

    /// The next bytes, cut anywhere. After an error, nothing more is read.
    [[nodiscard]] Result<void> addData(std::string_view bytes);
    /// The document is at its end. A feed that breaks off is a feed, and noted.
    [[nodiscard]] Result<SyndicationChannel> finish();

    /// The repairs so far.
    [[nodiscard]] const std::vector<SyndicationNote>& notes() const;

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

/// A whole document at once.
struct SyndicationDocument {
    SyndicationChannel channel;
    std::vector<SyndicationEntry> entries;
    std::vector<SyndicationNote> notes;
};
[[nodiscard]] Result<SyndicationDocument> readSyndication(std::string_view bytes, const SyndicationSource& source = {});

} // namespace clarion
