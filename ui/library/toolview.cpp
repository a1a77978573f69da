#include "library/toolview.h"

#include "library/cardlabel.h"
#include "library/markmenu.h"
#include "networks/network.h"
#include "shared/icons.h"
#include "shared/morebutton.h"
#include "shared/networkicons.h"
#include "shared/theme.h"
#include "shared/workpool.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QtConcurrent>

#include <algorithm>

namespace clarion {

ToolView::ToolView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_title(theme::titleLabel({}, this)), m_summary(theme::bodyLabel({}, this)),
      m_stack(new QStackedWidget(this)), m_plan(new QPushButton(tr("Plan this"), this)),
      m_marks(new MarkMenu(this))
{
    m_title->setWordWrap(true);
    m_plan->setProperty("primary", true);
    m_plan->setToolTip(tr("Makes a draft of this text and card and opens it"));

    auto* withheld = new QWidget(this);
    m_reason = theme::bodyLabel({}, withheld);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_chooseArea = new QPushButton(tr("Choose the area…"), withheld);
    auto* withheldIcon = new QLabel(withheld);
    withheldIcon->setPixmap(iconPixmap(QStringLiteral("empty-library"), 96, theme::muted(palette()), devicePixelRatioF()));
    auto* withheldLayout = new QVBoxLayout(withheld);
    withheldLayout->addStretch(1);
    withheldLayout->addWidget(withheldIcon, 0, Qt::AlignHCenter);
    withheldLayout->addWidget(m_reason);
    withheldLayout->addWidget(m_chooseArea, 0, Qt::AlignHCenter);
    withheldLayout->addStretch(2);

    auto* ready = new QWidget(this);
    m_network = new QComboBox(ready);
    m_network->setAccessibleName(tr("Network"));
    for (const Network& network : builtInNetworks())
        m_network->addItem(icon(networkIcon(network.id)), network.name, network.id);
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language = new QComboBox(ready);
    m_language->setAccessibleName(tr("Language of the text"));
    m_format = new QComboBox(ready);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(8);
    m_format->setAccessibleName(tr("Shape of the card"));
    m_length = theme::mutedLabel({}, ready);
    auto* networkRow = new QHBoxLayout;
    networkRow->addWidget(m_network);
    networkRow->addWidget(m_language);
    networkRow->addWidget(m_length);
    m_another = new QPushButton(tr("Another wording"), ready);
    networkRow->addStretch();
    networkRow->addWidget(m_another);
    m_text = new QPlainTextEdit(ready);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Localised text"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 6);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 9);
    m_card = new CardLabel(ready);
    m_alt = theme::mutedLabel({}, ready);
    m_alt->setWordWrap(true);
    m_source = theme::mutedLabel({}, ready);
    m_source->setWordWrap(true);
    m_caution = theme::colouredLabel({}, theme::warning, ready);
    m_caution->setWordWrap(true);
    m_noImprint = theme::colouredLabel(tr("No imprint is filled in (Settings), so none stands on the card. Election material must say who is behind it."), theme::warning, ready);
    m_noImprint->setWordWrap(true);
    auto* readyLayout = new QVBoxLayout(ready);
    readyLayout->setContentsMargins(0, 0, theme::gap, theme::gap);
    readyLayout->setSpacing(theme::gap);
    readyLayout->addLayout(networkRow);
    readyLayout->addWidget(m_text);
    readyLayout->addWidget(m_caution);
    readyLayout->addWidget(m_noImprint);
    auto* cardRow = new QHBoxLayout;
    auto* save = new QPushButton(tr("Save to a folder…"), ready);
    save->setToolTip(tr("This tool about all areas of the region, or every tool about here"));
    cardRow->addWidget(m_format, 1);
    cardRow->addStretch(1);
    cardRow->addWidget(save);
    readyLayout->addLayout(cardRow);
    readyLayout->addWidget(m_card);
    readyLayout->addWidget(m_alt);
    readyLayout->addWidget(m_source);
    readyLayout->addStretch();
    auto* scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ready);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(withheld);
    m_stack->addWidget(scroll);

    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    head->addWidget(m_plan, 0, Qt::AlignTop);
    head->addWidget(m_marks->button(), 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_network, &QComboBox::currentIndexChanged, this, &ToolView::showText);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_chosenLanguage = language();
        localise();
    });
    connect(m_format, &QComboBox::activated, this, &ToolView::refresh);
    connect(save, &QPushButton::clicked, this, &ToolView::saveWanted);
    connect(m_another, &QPushButton::clicked, this, &ToolView::showAnotherWording);
    connect(m_chooseArea, &QPushButton::clicked, this, &ToolView::areaWanted);
    connect(m_plan, &QPushButton::clicked, this, &ToolView::planThis);
    connect(m_marks, &MarkMenu::markChanged, this, &ToolView::markChanged);
    connect(&m_painting, &QFutureWatcher<QImage>::finished, this, [this] {
        // A result of an earlier tool is stale: the watcher was given a new future then, and tells only of that.
        m_card->setImage(m_painting.result());
    });
}

void ToolView::setTool(const Item& tool, const ItemMarks& marks)
{
    m_marks->setItem(tool, marks);
    if (m_tool != tool.id) {
        m_wording = 0;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_tool = tool.id;
    refresh();
}

std::optional<Tool> ToolView::tool() const
{
    return m_localisation ? std::optional<Tool>(m_localisation->localiser.tool()) : std::nullopt;
}

QString ToolView::format() const
{
    return m_format->currentData().isValid() ? m_format->currentData().toString() : QString::fromLatin1(usualCardFormat);
}

void ToolView::refresh()
{
    if (m_tool.isEmpty())
        return;
    const auto area = m_workspace.area();
    const auto profile = m_workspace.profile();
    if (!area || !profile) {
        Q_EMIT failed(area ? profile.error() : area.error());
        return;
    }
    m_imprint = imprintOf(*profile);
    const QString set = *area ? (*area)->key.boundarySet : QString();
    auto localisation = prepareLocalisation(m_workspace.database(), m_tool, set, m_workspace.networks(), format());
    if (!localisation) {
        Q_EMIT failed(localisation.error());
        return;
    }
    if (!localisation->cards && format() != QLatin1String(usualCardFormat)) {
        auto usual = cardsIn(m_workspace.database(), *localisation, set, QString::fromLatin1(usualCardFormat));
        if (!usual) {
            Q_EMIT failed(usual.error());
            return;
        }
        localisation->cards = std::move(*usual);
    }
    m_localisation = std::make_shared<const Localisation>(std::move(*localisation));
    const Tool& tool = m_localisation->localiser.tool();
    m_title->setText(tool.title);
    m_summary->setText(tool.summary);
    m_summary->setVisible(!tool.summary.isEmpty());
    m_chooseArea->setVisible(!*area);
    if (!*area) {
        showWithheld(tr("Choose your area first; then this tool is made about it."));
        return;
    }
    m_area = **area;
    fillChoices();
    localise();
}

void ToolView::fillChoices()
{
    // What was chosen stays for the next tool, also past one that is in English only.
    const TextLanguage chosen = m_chosenLanguage.value_or(language());
    m_language->clear();
    for (const TextLanguage offered : m_localisation->localiser.languagesFor(m_area)) {
        m_language->addItem(offered == TextLanguage::Welsh ? QStringLiteral("Cymraeg") : QStringLiteral("English"), static_cast<int>(offered));
        if (offered == chosen)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    m_language->setVisible(m_language->count() > 1);

    const auto formats = cardFormatsOf(m_workspace.library(), m_localisation->localiser.tool());
    m_format->clear();
    for (const CardFormat& format : cardFormats()) {
        if (!formats || !formats->contains(format.id))
            continue;
        m_format->addItem(format.words(), format.id);
        if (m_localisation->cards && m_localisation->cards->format() == format.id)
            m_format->setCurrentIndex(m_format->count() - 1);
    }
    m_format->setVisible(m_format->count() > 1);
}

TextLanguage ToolView::language() const
{
    if (m_language->currentData().isValid())
        return static_cast<TextLanguage>(m_language->currentData().toInt());
    return languageFromCode(QLocale().name().section(QLatin1Char('_'), 0, 0)).value_or(TextLanguage::English);
}

void ToolView::localise()
{
    const LocalisedOutput output = m_localisation->localiser.localise(m_area, m_wording, language());
    if (output.withheld)
        showWithheld(withheldSentence(*output.withheld, m_area));
    else
        showOutput(output);
}

void ToolView::showWithheld(const QString& sentence)
{
    m_reason->setText(sentence);
    m_plan->setEnabled(false);
    m_stack->setCurrentIndex(0);
}

void ToolView::showOutput(const LocalisedOutput& output)
{
    m_output = output;
    m_plan->setEnabled(true);
    m_stack->setCurrentIndex(1);
    showText();
    m_source->setText(output.source);
    QString caution;
    for (const auto& [name, figure] : output.figures) {
        const auto dataset = m_workspace.library().dataset(figure.dataset, m_localisation->localiser.tool().feed);
        if (dataset && *dataset && !(*dataset)->caution.isEmpty())
            caution = tr("Take care: %1").arg((*dataset)->caution);
    }
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    m_noImprint->setVisible(m_imprint.isEmpty());
    m_card->setVisible(m_localisation->cards.has_value());
    m_alt->setVisible(m_localisation->cards.has_value());
    m_alt->setText(tr("Alt text: %1").arg(output.altText));
    m_card->setAccessibleDescription(output.altText);
    startPainting();
}

void ToolView::showText()
{
    const QString network = m_network->currentData().toString();
    for (const LocalisedText& text : m_output.texts) {
        if (text.network != network)
            continue;
        m_text->setPlainText(text.text);
        m_another->setVisible(textFor(network, m_wording + 1) != text.text);
        m_length->setText(text.limit ? tr("%1 of %2").arg(text.length).arg(*text.limit)
                                     : tr("%n character(s)", nullptr, text.length));
    }
}

QString ToolView::textFor(const QString& network, int wording) const
{
    const LocalisedOutput output = m_localisation->localiser.localise(m_area, wording, language());
    const auto found = std::find_if(output.texts.begin(), output.texts.end(), [&network](const LocalisedText& text) { return text.network == network; });
    return found == output.texts.end() ? QString() : found->text;
}

void ToolView::showAnotherWording()
{
    // The card and the figures stay as they are.
    ++m_wording;
    m_output.texts = m_localisation->localiser.localise(m_area, m_wording, language()).texts;
    showText();
}

void ToolView::startPainting()
{
    if (!m_localisation->cards)
        return;
    m_painting.setFuture(QtConcurrent::run(&workPool(), [localisation = m_localisation, output = m_output, imprint = m_imprint] {
        return localisation->cards->paint(output, imprint);
    }));
}

void ToolView::planThis()
{
    const auto draft = draftOf(m_workspace, *m_localisation, m_output, m_network->currentData().toString(), m_imprint);
    if (draft)
        Q_EMIT draftWanted(*draft);
    else
        Q_EMIT failed(draft.error());
}

} // namespace clarion
