#pragma once

#include "base/cancel.h"
#include "exchange/outputfiles.h"
#include "workspace/localisation.h"

#include <functional>

namespace clarion {

/// Many outputs at once: tools × areas × formats, into one folder.
struct BatchOrder {
    std::vector<ItemId> tools;
    std::vector<Area> areas;            ///< of one boundary set
    QStringList formats;                ///< of cardFormats(); empty: texts only
    std::vector<Network> networks;
    int wording = 0;
    TextLanguage language = TextLanguage::English;   ///< Welsh where a tool has Welsh texts
    QString imprint;
    QString folder;                     ///< empty, new, or one that an earlier batch wrote
    QString title;                      ///< the heading of the index page
};

struct BatchReport {
    size_t ready = 0;
    size_t withheld = 0;
    size_t drawn = 0;                   ///< cards
    size_t kept = 0;                    ///< cards that an earlier batch had drawn just so
    bool isCancelled = false;           ///< what was drawn is kept, and the next batch goes on from there
};

struct BatchWatcher {
    std::function<void(size_t done, size_t of)> progress = [](size_t, size_t) {};
    std::function<void(const OutputFiles&)> output = [](const OutputFiles&) {};   ///< in order, tool by tool
};

/// Localises and draws on every core, in blocks, so that memory does not grow with the order. Writes texts.csv, outputs.jsonl,
/// index.html and the cards. A card that lies there drawn from the same words, figures and template is kept.
/// Errors: InvalidArgument (the folder holds other files), FileUnwritable, DiskFull, those of prepareLocalisation().
[[nodiscard]] Result<BatchReport> runBatch(const Database& database, const BatchOrder& order, const CancelToken& cancel,
                                           const BatchWatcher& watcher);

} // namespace clarion
