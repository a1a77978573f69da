#include "shared/changecommand.h"
#include "shared/postactions.h"
#include "shared/serieswords.h"
#include "shared/writing.h"

#include <QUndoStack>

#include <memory>

namespace clarion {

void PostActions::writeSeries(std::function<Result<void>(Transaction&)> work)
{
    writeInBackground(this, m_workspace.writer(), std::move(work), [this](const Result<void>& outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void PostActions::pushSeriesChange(const QString& words, std::function<Result<SeriesChange>(Transaction&)> make)
{
    const Clock& clock = m_workspace.clock();
    // Filled and read by jobs of the Writer only, which run one after another.
    const auto made = std::make_shared<std::optional<SeriesChange>>();
    m_undoStack.push(new ChangeCommand(
        words,
        [this, made, make, &clock] {
            writeSeries([made, make, &clock](Transaction& transaction) -> Result<void> {
                if (*made)
                    return redoSeriesChange(transaction, **made, clock);
                auto change = make(transaction);
                if (!change)
                    return failure(change.error());
                made->emplace(std::move(*change));
                return {};
            });
        },
        [this, made, &clock] {
            writeSeries([made, &clock](Transaction& transaction) -> Result<void> {
                return *made ? undoSeriesChange(transaction, **made, clock) : Result<void>();
            });
        }));
}

void PostActions::startSeries(const PostId& first, const Series& series)
{
    pushSeriesChange(tr("Repeats %1").arg(seriesWords(series.rule)),
                     [first, series, &clock = m_workspace.clock()](Transaction& transaction) { return clarion::startSeries(transaction, series, first, clock); });
}

void PostActions::changeSeries(const SeriesId& id, const SeriesRule& rule, const QStringList& wordings)
{
    pushSeriesChange(tr("Series changed: %1").arg(seriesWords(rule)), [id, rule, wordings, &clock = m_workspace.clock()](Transaction& transaction) {
        return clarion::changeSeries(transaction, id, rule, wordings, clock);
    });
}

void PostActions::endSeries(const SeriesId& id, bool takeOff, const PostId& except)
{
    pushSeriesChange(takeOff ? tr("Series ended, and its drafts taken off") : tr("Series ended"),
                     [id, takeOff, except, &clock = m_workspace.clock()](Transaction& transaction) {
                         return clarion::endSeries(transaction, id, takeOff, except, clock);
                     });
}

} // namespace clarion
