#include "exchange/planexport.h"

#include "base/csv.h"
#include "exchange/planfile.h"

#include <algorithm>

namespace clarion {

bool PlanSelection::holds(const Post& post) const
{
    if (!network.isEmpty() && post.network != network)
        return false;
    if (!from.isValid() && !to.isValid())
        return true;
    return post.planned && (!from.isValid() || post.planned->date >= from) && (!to.isValid() || post.planned->date <= to);
}

std::vector<Post> selectedPosts(std::vector<Post> posts, const PlanSelection& selection)
{
    std::erase_if(posts, [&selection](const Post& post) { return !selection.holds(post); });
    return posts;
}

QByteArray planAsCsv(const std::vector<Post>& posts)
{
    QByteArray csv("\xEF\xBB\xBF");
    QStringList names;
    for (const PlanField field : {PlanField::Id, PlanField::Date, PlanField::Time, PlanField::Zone, PlanField::Network, PlanField::Status, PlanField::Text,
                                  PlanField::Link, PlanField::Picture, PlanField::AltText, PlanField::Source, PlanField::PostedLink, PlanField::Reason,
                                  PlanField::PostedAt})
        names << planFieldName(field);
    csv += csvRow(names);
    for (const Post& post : posts) {
        const Picture picture = post.pictures.empty() ? Picture{} : post.pictures.front();
        QStringList cells{post.id.text(), post.planned ? post.planned->date.toString(Qt::ISODate) : QString(),
                          post.planned ? post.planned->time.toString(QStringLiteral("HH:mm")) : QString(),
                          post.planned ? QString::fromLatin1(post.planned->zone) : QString(), post.network,
                          statusName(post.status), post.text, post.link, picture.fileName, picture.alt, post.source.line,
                          post.postedLink, post.reason, post.postedAt.isValid() ? post.postedAt.toUTC().toString(Qt::ISODate) : QString()};
        std::transform(cells.begin(), cells.end(), cells.begin(), &csvGuarded);
        csv += csvRow(cells);
    }
    return csv;
}

} // namespace clarion
