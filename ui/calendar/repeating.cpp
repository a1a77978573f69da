#include "calendar/repeating.h"

#include "calendar/seriesdialog.h"
#include "calendar/seriesrepository.h"
#include "shared/icons.h"
#include "shared/serieswords.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace clarion {
namespace {

/// A post begins as it is planned: every week on its day and at its time.
Series newSeries(const Workspace& workspace, const Post& post)
{
    const QDate today = workspace.today();
    const LocalTime when = post.planned.value_or(LocalTime{today.addDays(1), QTime(9, 0)});
    Series series;
    series.network = post.network;
    series.pattern = post.id;
    series.wordings << post.text;
    series.rule.from = qMax(today, when.date);
    series.rule.time = when.time;
    series.rule.zone = when.zone;
    series.rule.weekdays = {when.date.dayOfWeek()};
    series.rule.dayOfMonth = when.date.day();
    const int week = (when.date.day() - 1) / 7 + 1;
    series.rule.weekOfMonth = week > 4 ? lastWeek : week;
    if (post.planned)
        series.planned.push_back({when.date, post.id, wordingKey(post.text)});
    else
        series.rule.from = today;
    return series;
}

} // namespace

std::optional<Series> runningSeriesOf(const Workspace& workspace, const PostId& id)
{
    const auto post = workspace.posts().find(id);
    if (!post || !*post || (*post)->series.isEmpty())
        return std::nullopt;
    auto series = SeriesRepository(workspace.database()).find(SeriesId((*post)->series));
    if (!series || !*series || (*series)->ended.isValid())
        return std::nullopt;
    return std::move(*series);
}

void repeatPost(Workspace& workspace, PostActions& actions, const PostId& id, QWidget* parent)
{
    const auto post = workspace.posts().find(id);
    if (!post || !*post) {
        Q_EMIT actions.failed(post ? Error{ErrorCode::NotFound, id.text(), QStringLiteral("no such post")} : post.error());
        return;
    }
    if ((*post)->text.trimmed().isEmpty()) {
        Q_EMIT actions.told(PostActions::tr("Write the post first: its words are the first that take turns."));
        return;
    }
    SeriesSurroundings surroundings;
    auto series = runningSeriesOf(workspace, id);
    if (!series) {
        surroundings.first = id;
        surroundings.firstText = (*post)->text;
        surroundings.isFirstPlanned = (*post)->planned.has_value();
        surroundings.own.insert(id.text());
        if ((*post)->planned)
            surroundings.posts.push_back({(*post)->planned->toUtc(), wordingKey((*post)->text), id});
        auto* dialog = new SeriesDialog(workspace, newSeries(workspace, **post), std::move(surroundings), parent);
        QObject::connect(dialog, &SeriesDialog::chosen, &actions, [&actions, id](const Series& chosen) { actions.startSeries(id, chosen); });
        dialog->open();
        return;
    }
    const SeriesRepository repository(workspace.database());
    const QDateTime now = workspace.clock().now();
    auto posts = repository.posts(series->id, now);
    const auto untouched = repository.draftsToCome(series->id, now, true);
    if (!posts || !untouched) {
        Q_EMIT actions.failed(posts ? untouched.error() : posts.error());
        return;
    }
    // As it will be once those that nobody touched are planned anew.
    QSet<QString> replaced;
    for (const PostId& each : *untouched)
        replaced.insert(each.text());
    for (const SeriesPost& each : *posts) {
        surroundings.own.insert(each.id.text());
        if (!replaced.contains(each.id.text()))
            surroundings.posts.push_back(each);
    }
    Series shown = *series;
    shown.planned.erase(std::remove_if(shown.planned.begin(), shown.planned.end(),
                                       [&replaced](const PlannedDay& day) { return replaced.contains(day.post.text()); }),
                        shown.planned.end());
    auto* dialog = new SeriesDialog(workspace, shown, std::move(surroundings), parent);
    QObject::connect(dialog, &SeriesDialog::chosen, &actions,
                     [&actions](const Series& chosen) { actions.changeSeries(chosen.id, chosen.rule, chosen.wordings); });
    dialog->open();
}

void endSeriesOf(Workspace& workspace, PostActions& actions, const PostId& id, QWidget* parent)
{
    const auto series = runningSeriesOf(workspace, id);
    if (!series)
        return;
    auto drafts = SeriesRepository(workspace.database()).draftsToCome(series->id, workspace.clock().now(), false);
    if (!drafts) {
        Q_EMIT actions.failed(drafts.error());
        return;
    }
    drafts->erase(std::remove(drafts->begin(), drafts->end(), id), drafts->end());
    if (drafts->empty()) {
        actions.endSeries(series->id, false, id);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::NoIcon, PostActions::tr("End the series"),
                                PostActions::tr("Nothing more is planned %1. What about the drafts still to come: %n other(s)?", nullptr,
                                                static_cast<int>(drafts->size()))
                                    .arg(seriesWords(series->rule)),
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(PostActions::tr("This post and those marked as ready stay in any case. Ctrl+Z brings everything back."));
    QPushButton* const takeOff = box->addButton(PostActions::tr("Take them off"), QMessageBox::DestructiveRole);
    QPushButton* const keep = box->addButton(PostActions::tr("Keep them"), QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    QObject::connect(box, &QMessageBox::buttonClicked, &actions, [&actions, series = series->id, id, takeOff, keep](QAbstractButton* button) {
        if (button == takeOff || button == keep)
            actions.endSeries(series, button == takeOff, id);
    });
    box->open();
}

void addSeriesEntries(QMenu& menu, Workspace& workspace, PostActions& actions, const PostId& id, QWidget* parent)
{
    const auto repeat = [&workspace, &actions, id, parent] { repeatPost(workspace, actions, id, parent); };
    if (!runningSeriesOf(workspace, id)) {
        menu.addAction(icon(QStringLiteral("repeat")), PostActions::tr("Repeat…"), parent, repeat);
        return;
    }
    menu.addAction(icon(QStringLiteral("repeat")), PostActions::tr("Change the series…"), parent, repeat);
    menu.addAction(PostActions::tr("End the series"), parent, [&workspace, &actions, id, parent] { endSeriesOf(workspace, actions, id, parent); });
}

} // namespace clarion
