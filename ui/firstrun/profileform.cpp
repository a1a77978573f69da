#include "firstrun/profileform.h"

#include "calendar/typedtime.h"
#include "shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace clarion {

ProfileForm::ProfileForm(const QDate& today, QWidget* parent) : QWidget(parent), m_today(today)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_party = addField(tr("&Local party"), tr("Anytown Constituency Party"));
    setFocusProxy(m_party);
    m_promoter = addField(tr("&Promoter"), tr("The person who answers for what is published, often the agent"));
    m_address = addField(tr("Promoter's postal &address"), tr("Where this person can be reached by post"));
    m_behalf = addField(tr("On &behalf of"), tr("The candidate, or the party; leave it empty if it is the promoter"));
    m_others = addField(tr("Candidates &elsewhere"), tr("Names that must not slip into your posts, with commas between them"));
    m_pollingDay = addField(tr("Polling &day"), tr("6/5/2027; leave it empty while there is none"));
    m_imprint = theme::mutedLabel({}, this);
    m_imprint->setWordWrap(true);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_imprint);
    showImprint();
}

QLineEdit* ProfileForm::addField(const QString& label, const QString& placeholder)
{
    auto* name = theme::mutedLabel(label, this);
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(200);
    name->setBuddy(field);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addSpacing(theme::gap);
    rows->addWidget(name);
    rows->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &ProfileForm::showImprint);
    return field;
}

void ProfileForm::setProfile(const Profile& profile)
{
    m_profile = profile;
    m_party->setText(profile.partyName);
    m_promoter->setText(profile.promoter);
    m_address->setText(profile.promoterAddress);
    m_behalf->setText(profile.onBehalfOf);
    m_others->setText(profile.otherCandidates);
    m_pollingDay->setText(profile.pollingDay.isValid() ? QLocale().toString(profile.pollingDay, QStringLiteral("dddd d MMMM yyyy")) : QString());
}

Profile ProfileForm::profile() const
{
    return {m_profile.area, m_party->text().trimmed(), m_promoter->text().trimmed(), m_address->text().trimmed(),
            m_behalf->text().trimmed(), m_others ? m_others->text().trimmed() : QString(), pollingDay()};
}

QDate ProfileForm::pollingDay() const
{
    const QString typed = m_pollingDay ? m_pollingDay->text().trimmed() : QString();
    if (typed.isEmpty())
        return {};
    if (m_profile.pollingDay.isValid() && typed == QLocale().toString(m_profile.pollingDay, QStringLiteral("dddd d MMMM yyyy")))
        return m_profile.pollingDay;
    const auto day = parseTypedTime(typed, {LocalTime{m_today, QTime(0, 0)}});
    // Half a date is none: the one that was there stays.
    return day ? day->date : m_profile.pollingDay;
}

void ProfileForm::showImprint()
{
    if (!m_imprint)
        return;
    const QString imprint = imprintOf(profile());
    m_imprint->setText(imprint.isEmpty() ? tr("With a promoter and an address, every card carries the imprint that the law wants.")
                                         : tr("On every card: %1").arg(imprint));
}

} // namespace clarion
