#include "composer/subjectchoice.h"

#include "calendar/mix.h"
#include "shared/subjectwords.h"

namespace clarion {

SubjectChoice::SubjectChoice(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("About"));
    setToolTip(tr("What this post counts as in the week's mix"));
    addItem(tr("Not said"), QString());
    for (const QString& subject : subjectNames())
        addItem(subjectWords(subject), subject);
    setSizeAdjustPolicy(AdjustToContents);
    // Not currentIndexChanged: showing another post is nobody's choice.
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT subjectChosen(itemData(index).toString()); });
}

void SubjectChoice::setPost(const Post& post)
{
    const QString told = subjectOfSource(post.source.kind);
    setItemText(0, told.isEmpty() ? tr("Not said") : tr("As its source says (%1)").arg(subjectPhrase(told)));
    setCurrentIndex(qMax(0, findData(post.subject)));
}

} // namespace clarion
