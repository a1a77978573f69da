#include "composer/composerpage.h"

#include "base/errortext.h"
#include "composer/owncarddialog.h"
#include "composer/picturepanel.h"
#include "composer/sourcedialog.h"
#include "shared/flowlayout.h"
#include "shared/postactions.h"
#include "shared/theme.h"
#include "workspace/localisation.h"


namespace clarion {

// What the post was made from: compared, taken over, made anew.

QString ComposerPage::presentSource() const
{
    const auto item = m_workspace.library().item(m_post.source.kind, m_post.source.item, m_post.source.feed);
    if (!item || !*item)
        return {};
    const auto area = m_workspace.area();
    const auto network = m_workspace.network(m_post.network);
    if (m_post.source.kind != QLatin1String("tool") || !area || !*area || !network)
        return (*item)->body().isEmpty() ? (*item)->searchText() : (*item)->body();
    // Of a tool, what it says about here.
    const auto localisation = prepareLocalisation(m_workspace.database(), m_post.source.item, (*area)->key.boundarySet, {*network});
    if (!localisation)
        return errorText(localisation.error());
    const LocalisedOutput output = localisation->localiser.localise(**area);
    if (output.withheld)
        return withheldSentence(*output.withheld, **area);
    return output.texts.empty() ? QString() : output.texts.front().text;
}

void ComposerPage::showSource()
{
    if (!m_review)
        return;
    const SourceNews news = m_review->sourceNews();
    const QString present = presentSource();
    auto* dialog = new SourceDialog(m_post, news, stillSaid(m_review->figureNews(), m_post), present, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::kept, this, [this, id = m_post.id, rev = news.rev] { m_actions.acknowledgeSource(id, rev); });
    connect(dialog, &SourceDialog::figuresWanted, this, &ComposerPage::usePresentFigures);
    connect(dialog, &SourceDialog::presentWanted, this, [this, present] { takeOver(present); });
    connect(dialog, &SourceDialog::itemWanted, this, [this, kind = m_post.source.kind,
                                                     other = news.replacedBy.isEmpty() ? m_post.source.item : news.replacedBy] {
        Q_EMIT itemWanted(kind, other);
    });
    dialog->open();
}

void ComposerPage::makeCard()
{
    const auto profile = m_workspace.profile();
    const auto feeds = m_workspace.feeds().all();
    const CardStyle style = feeds && !feeds->empty() ? CardStyle{feeds->front().accent, feeds->front().font} : CardStyle{};
    const QString imprint = profile ? imprintOf(*profile) : QString();
    auto* dialog = new OwnCardDialog(imprint, style, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnCardDialog::made, m_pictures, [this, imprint](const Card& card, const QString& name) { m_pictures->addCard(card.file, name, card.altText, imprint); });
    dialog->open();
}

void ComposerPage::usePresentFigures()
{
    if (m_review)
        takeOver(withPresentFigures(m_post.text, stillSaid(m_review->figureNews(), m_post)));
}

void ComposerPage::takeOver(const QString& text)
{
    for (PostFigure& figure : m_post.figures) {
        for (const FigureNews& one : m_review->figureNews()) {
            if (one.figure != figure || one.display.isEmpty())
                continue;
            figure.value = one.value;
            figure.display = one.display;
            figure.period = one.period;
            break;
        }
    }
    m_pictures->setPictures(remadeCards());
    replaceText(text);
    m_isShown = false;
    if (saveNow())
        refresh();
}

std::vector<Picture> ComposerPage::remadeCards() const
{
    std::vector<Picture> pictures = m_post.pictures;
    const auto area = m_workspace.area();
    const auto profile = m_workspace.profile();
    if (!area || !*area || !profile || m_post.source.kind != QLatin1String("tool"))
        return pictures;
    for (Picture& picture : pictures) {
        const QString format = formatOfCardFile(picture.fileName);
        const auto localisation = prepareLocalisation(m_workspace.database(), m_post.source.item, (*area)->key.boundarySet, m_workspace.networks(), format);
        if (!localisation || !localisation->cards)
            continue;
        for (const TextLanguage language : localisation->localiser.languagesFor(**area)) {
            const LocalisedOutput output = localisation->localiser.localise(**area, 0, language);
            // Known by its name: what the officer put there instead is theirs.
            const QString name = cardFileName(output, format, QString());
            if (output.withheld || !picture.fileName.startsWith(name) || picture.fileName.count(QLatin1Char('.')) > 1)
                continue;
            const auto draft = draftOf(m_workspace, *localisation, output, output.texts.front().network, imprintOf(*profile));
            if (draft)
                picture = draft->pictures.front();
        }
    }
    return pictures;
}

} // namespace clarion
