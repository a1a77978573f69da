#include "localise/localiser.h"

#include "areas/nations.h"
#include "base/text.h"
#include "networks/textlength.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace clarion {
namespace {

// An estimate says no more than it knows: that people are spread over an area as the counted things are.
constexpr int estimateDigits = 3;
/// Of the people of the area: for whom there has to be a figure.
constexpr double leastCovered = 0.99;
/// Of the people of a part: below this the part may be without a figure.
constexpr double leastPart = 0.005;

/// Neighbours get different wordings and one area always the same: the choice hangs on the code alone.
size_t stableChoice(const QString& areaCode, size_t count)
{
    const QByteArray hash = QCryptographicHash::hash(areaCode.toUtf8(), QCryptographicHash::Sha1);
    return static_cast<size_t>(static_cast<unsigned char>(hash.at(0))) % count;
}

Result<TextTemplate> parseChecked(const QString& text, const QStringList& known, const QString& where)
{
    auto parsed = TextTemplate::parse(text);
    if (!parsed)
        return failure(ErrorCode::Syntax, where, parsed.error().subject + QStringLiteral(": ") + parsed.error().detail);
    for (const QString& name : parsed->names()) {
        if (!known.contains(name))
            return failure(ErrorCode::Syntax, where, QStringLiteral("unknown name {{%1}}").arg(name));
    }
    return parsed;
}

QString withUnit(const QString& number, const Dataset& dataset)
{
    if (dataset.unit.startsWith(QLatin1String("GBP"))) {
        return number.startsWith(QLatin1Char('-')) ? QStringLiteral("-£") + number.mid(1) : QStringLiteral("£") + number;
    }
    return dataset.unit == QLatin1String("percent") ? number + QLatin1Char('%') : number;
}

/// Readers subtract what they see: 15.6 and 15.7 differ by 0.1, also where the exact figures differ by 0.02.
double shownDifference(double from, double to, int decimals)
{
    const double difference = roundedTo(to, decimals) - roundedTo(from, decimals);
    return std::abs(difference) < 1e-9 ? 0 : difference;
}

QString displayed(double value, const Dataset& dataset, int decimals)
{
    return withUnit(formattedNumber(value, decimals), dataset);
}

QString inShort(double value, const Dataset& dataset, int decimals, TextLanguage language)
{
    struct Scale {
        double size;
        const char* english;
        const char* welsh;
    };
    for (const Scale& scale : {Scale{1e9, "bn", " biliwn"}, Scale{1e6, "m", " miliwn"}}) {
        // A hair below a million is one; 960,000 is not.
        if (std::abs(value) < 0.9995 * scale.size)
            continue;
        const double scaled = roundedTo(value / scale.size, 1);
        const bool isWhole = std::abs(scaled - std::round(scaled)) < 1e-9;
        return withUnit(formattedNumber(scaled, isWhole ? 0 : 1), dataset)
               + QLatin1String(language == TextLanguage::Welsh ? scale.welsh : scale.english);
    }
    return displayed(value, dataset, decimals);
}

/// The decimals of what is shown of two figures together.
int decimalsOf(const LocalisedFigure& from, const LocalisedFigure& to, const Dataset& dataset)
{
    const auto decimals = [&](const LocalisedFigure& figure) { return figure.isEstimate ? estimateDecimals(figure.value, dataset.decimals) : dataset.decimals; };
    return std::max(decimals(from), decimals(to));
}

} // namespace

int Localiser::Found::decimals() const
{
    return isEstimate ? estimateDecimals(value, table->dataset.decimals) : table->dataset.decimals;
}

int estimateDecimals(double value, int decimals)
{
    const int beforePoint = value == 0.0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return std::min(decimals, estimateDigits - beforePoint);
}

QString boundaryPair(const QString& fromSet, const QString& toSet)
{
    return fromSet + QChar(0x2192) + toSet;
}

QString displayedValue(double value, const Dataset& dataset)
{
    return displayed(value, dataset, dataset.decimals);
}

QString shortValue(double value, const Dataset& dataset, TextLanguage language)
{
    return inShort(value, dataset, dataset.decimals, language);
}

QString movement(double from, double to, int decimals, TextLanguage language)
{
    const double moved = shownDifference(from, to, decimals);
    if (language == TextLanguage::Welsh)
        return moved == 0.0 ? QStringLiteral("heb newid") : moved > 0 ? QStringLiteral("i fyny") : QStringLiteral("i lawr");
    return moved == 0.0 ? QStringLiteral("unchanged") : moved > 0 ? QStringLiteral("up") : QStringLiteral("down");
}

Direction directionOf(double from, double to, const Dataset& dataset)
{
    if (dataset.better == Better::None)
        return Direction::Any;
    const double moved = shownDifference(from, to, dataset.decimals);
    if (moved == 0.0)
        return Direction::Same;
    return (moved > 0) == (dataset.better == Better::Up) ? Direction::Better : Direction::Worse;
}

Result<Localiser::Words> Localiser::parseWords(const ToolWords& words, const QStringList& known, const QString& where)
{
    QStringList withoutLink = known;
    withoutLink.removeAll(QStringLiteral("link"));
    auto link = parseChecked(words.link, withoutLink, where + QStringLiteral(": link"));
    if (!link)
        return failure(link.error());
    auto alt = parseChecked(words.alt, known, where + QStringLiteral(": alt"));
    if (!alt)
        return failure(alt.error());
    Words parsed{words.title, std::move(*link), std::move(*alt), {}};
    for (auto it = words.cardTexts.begin(); it != words.cardTexts.end(); ++it) {
        auto text = parseChecked(it.value(), known, where + QStringLiteral(": cardTexts: ") + it.key());
        if (!text)
            return failure(text.error());
        parsed.cardTexts.insert(it.key(), std::move(*text));
    }
    return parsed;
}

Result<Localiser> Localiser::prepare(ToolContext context, std::vector<Network> networks)
{
    const Tool& tool = context.tool;
    const QStringList known = tool.templateNames();
    const QString where = QStringLiteral("tools/") + tool.id.text();
    if (!tool.changeIsOfOneDataset())
        return failure(ErrorCode::Syntax, where, QStringLiteral("a change of two figures of one dataset expected"));
    auto english = parseWords({tool.title, tool.summary, tool.link, tool.alt, tool.cardTexts}, known, where);
    if (!english)
        return failure(english.error());
    std::optional<Words> welsh;
    if (tool.welsh) {
        auto parsed = parseWords(*tool.welsh, known, where + QStringLiteral(": cy"));
        if (!parsed)
            return failure(parsed.error());
        welsh = std::move(*parsed);
    }
    Localiser localiser(std::move(context), std::move(networks), std::move(*english));
    localiser.m_welsh = std::move(welsh);
    for (const ToolVariant& variant : localiser.m_context.tool.variants) {
        auto text = parseChecked(variant.text, known, where + QStringLiteral(": ") + variantLabel(variant));
        if (!text)
            return failure(text.error());
        localiser.m_variants.push_back({variant.direction, variant.isShort, variant.isWelsh ? TextLanguage::Welsh : TextLanguage::English,
                                        variant.network, variantLabel(variant), std::move(*text)});
    }
    localiser.prepareNames();
    return localiser;
}

void Localiser::prepareNames()
{
    const auto add = [this](const TextTemplate& text) { m_named += QSet<QString>(text.names().begin(), text.names().end()); };
    for (const Words* words : {&m_english, m_welsh ? &*m_welsh : nullptr}) {
        if (!words)
            continue;
        add(words->link);
        add(words->alt);
        for (const TextTemplate& text : words->cardTexts)
            add(text);
    }
    for (const Variant& variant : m_variants)
        add(variant.text);
    for (size_t i = 0; i < m_context.tool.figures.size(); ++i) {
        const QString& name = m_context.tool.figures[i].name;
        const std::optional<ToolContext::Table>& table = m_context.tables[i];
        const bool isNamed = std::any_of(comparisonParts.begin(), comparisonParts.end(), [&](const char* part) { return m_named.contains(name + QLatin1String(part)); });
        m_fields.push_back(table && isNamed ? std::make_shared<const FigureField>(table->dataset, table->period, table->values, m_context.supersededCodes)
                                            : nullptr);
    }
}

std::vector<TextLanguage> Localiser::languagesFor(const Area& area) const
{
    if (m_welsh && area.key.code.startsWith(QLatin1Char('W')))
        return {TextLanguage::English, TextLanguage::Welsh};
    return {TextLanguage::English};
}

tl::expected<Localiser::Found, Withheld> Localiser::find(size_t figure, const Area& area) const
{
    const FigureRequest& request = m_context.tool.figures[figure];
    const std::optional<ToolContext::Table>& table = m_context.tables[figure];
    if (!table)
        return tl::unexpected(Withheld{Withheld::Because::DatasetMissing, request.dataset.text(), request.period, {}});
    const Dataset& dataset = table->dataset;
    if (dataset.withdrawn)
        return tl::unexpected(Withheld{Withheld::Because::Withdrawn, dataset.label, table->period, *dataset.withdrawn});

    if (dataset.boundarySet == area.key.boundarySet)
        return findUnderCode(*table, area.key.code);
    const QString twin = m_context.unchanged.value(boundaryPair(area.key.boundarySet, dataset.boundarySet)).value(area.key.code);
    if (twin.isEmpty())
        return estimate(*table, area);
    auto found = findUnderCode(*table, twin);
    if (found)
        found->otherBoundaries = true;
    return found;
}

tl::expected<Localiser::Found, Withheld> Localiser::estimate(const ToolContext::Table& table, const Area& area) const
{
    const Dataset& dataset = table.dataset;
    const auto withheld = [&](Withheld::Because because, const QString& detail) {
        return tl::unexpected(Withheld{because, dataset.label, table.period, detail});
    };
    const std::vector<AreaOverlap> parts = m_context.overlaps.value(boundaryPair(area.key.boundarySet, dataset.boundarySet)).value(area.key.code);
    double ground = 0;
    for (const AreaOverlap& part : parts)
        ground += part.share;
    if (!dataset.addsUp || ground < leastCovered)
        return withheld(Withheld::Because::OtherBoundaries, dataset.boundarySet);

    double sum = 0;
    double covered = 0;
    std::optional<Withheld> missing;   // the largest part that is
    for (const AreaOverlap& part : parts) {
        const auto found = findUnderCode(table, part.other);
        if (found) {
            sum += found->value * part.shareOfOther;
            covered += part.share;
        } else if (part.shareOfOther >= leastPart && !missing) {
            missing = found.error();
        }
    }
    // Where no part has a figure, that is so of the whole.
    if (missing && covered == 0.0)
        return tl::unexpected(*missing);
    if (missing && missing->because == Withheld::Because::Excluded)
        return withheld(Withheld::Because::PartExcluded, missing->detail);
    if (missing || covered < leastCovered)
        return withheld(Withheld::Because::PartMissing, dataset.boundarySet);
    return Found{&table, roundedTo(sum, estimateDecimals(sum, dataset.decimals)), {}, true, true};
}

tl::expected<Localiser::Found, Withheld> Localiser::findUnderCode(const ToolContext::Table& table, const QString& code) const
{
    const Dataset& dataset = table.dataset;
    const QStringList codes = QStringList{code} + m_context.supersededCodes.value({dataset.boundarySet, code});
    for (const QString& candidate : codes) {
        if (const auto why = dataset.excludedBecause(candidate, table.period))
            return tl::unexpected(Withheld{Withheld::Because::Excluded, dataset.label, table.period, *why});
    }
    for (const QString& candidate : codes) {
        const auto value = table.values.constFind(candidate);
        if (value != table.values.constEnd())
            return Found{&table, *value, candidate};
    }
    const QStringList covered = m_context.covered.value(dataset.id.text());
    const bool hasOthers = std::any_of(codes.begin(), codes.end(),
                                       [&covered](const QString& candidate) { return covered.contains(candidate); });
    if (hasOthers)
        return tl::unexpected(Withheld{Withheld::Because::PeriodMissing, dataset.label, table.period, {}});
    // "England only" helps where the area is elsewhere; it would be no reason in England itself.
    const QString nations = nationsOf(covered);
    const bool elsewhere = std::none_of(covered.begin(), covered.end(), [&code](const QString& other) {
        return !code.isEmpty() && other.startsWith(code.at(0));
    });
    return tl::unexpected(Withheld{Withheld::Because::NoFigures, dataset.label, table.period,
                                   elsewhere ? nations : QString()});
}

QString Localiser::sourceLine(const std::vector<Found>& figures, TextLanguage language)
{
    const bool isWelsh = language == TextLanguage::Welsh;
    const bool otherBoundaries = std::any_of(figures.begin(), figures.end(), [](const Found& found) { return found.otherBoundaries; });
    QStringList parts;
    QStringList attributions;
    std::vector<QString> seen;
    for (const Found& found : figures) {
        const Dataset& dataset = found.table->dataset;
        if (std::find(seen.begin(), seen.end(), dataset.id.text()) != seen.end())
            continue;
        seen.push_back(dataset.id.text());
        QStringList periods;
        for (const Found& other : figures) {
            if (other.table->dataset.id == dataset.id && !periods.contains(other.table->period))
                periods << other.table->period;
        }
        std::sort(periods.begin(), periods.end());
        for (QString& period : periods)
            period = periodInWords(period, found.table->isMonthly, language);
        QString part = dataset.source + QStringLiteral(", ") + periods.join(isWelsh ? QStringLiteral(" a ") : QStringLiteral(" and "));
        if (found.isEstimate)
            part += (isWelsh ? QStringLiteral(" (amcangyfrif o ffiniau %1 yn ôl poblogaeth)") : QStringLiteral(" (estimated from %1 boundaries by population)"))
                        .arg(dataset.boundarySet);
        else if (otherBoundaries)
            part += (isWelsh ? QStringLiteral(" (ffiniau %1)") : QStringLiteral(" (%1 boundaries)")).arg(dataset.boundarySet);
        parts << part;
        if (!dataset.attribution.isEmpty() && !attributions.contains(dataset.attribution))
            attributions << dataset.attribution;
    }
    QString line = (isWelsh ? QStringLiteral("Ffynhonnell: ") : QStringLiteral("Source: ")) + parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (!attributions.isEmpty())
        line += QLatin1Char(' ') + attributions.join(QLatin1Char(' '));
    return line;
}

std::vector<const Localiser::Variant*> Localiser::candidates(Direction direction, TextLanguage language, const QString& network,
                                                             const QString& areaCode) const
{
    std::vector<const Variant*> chosen;
    const auto addKind = [&](Direction wanted, bool isShort, const QString& forNetwork) {
        std::vector<const Variant*> wordings;
        for (const Variant& variant : m_variants) {
            if (variant.language == language && variant.direction == wanted && variant.isShort == isShort && variant.network == forNetwork)
                wordings.push_back(&variant);
        }
        if (wordings.empty())
            return;
        const auto own = wordings.begin() + static_cast<std::ptrdiff_t>(stableChoice(areaCode, wordings.size()));
        std::rotate(wordings.begin(), own, wordings.end());
        chosen.insert(chosen.end(), wordings.begin(), wordings.end());
    };
    for (const Direction wanted : {direction, Direction::Any}) {
        addKind(wanted, false, network);
        addKind(wanted, true, network);
        addKind(wanted, false, {});
        addKind(wanted, true, {});
        if (direction == Direction::Any)
            break;
    }
    return chosen;
}

LocalisedText Localiser::textFor(const Network& network, Direction direction, TextLanguage language, const QString& areaCode,
                                 const TemplateValues& values, int wording) const
{
    const auto wanted = static_cast<size_t>(std::max(0, wording));
    std::vector<LocalisedText> fitting;
    std::optional<LocalisedText> shortest;
    for (const Variant* variant : candidates(direction, language, network.id, areaCode)) {
        LocalisedText text;
        text.network = network.id;
        text.label = variant->label;
        text.text = variant->text.render(values);
        const LengthCheck check = checkLength(text.text, network);
        text.length = check.length;
        text.limit = check.limit;
        text.fits = check.fits;
        const bool isNew = std::none_of(fitting.begin(), fitting.end(), [&text](const LocalisedText& other) { return other.text == text.text; });
        if (check.fits && isNew)
            fitting.push_back(text);
        if (fitting.size() > wanted)
            return fitting[wanted];
        if (!check.fits && (!shortest || text.length < shortest->length))
            shortest = text;
    }
    if (!fitting.empty())
        return fitting[wanted % fitting.size()];
    return shortest.value_or(LocalisedText{network.id, {}, {}, 0, network.limit, false});
}

void Localiser::setValue(TemplateValues& values, const QString& name, const QString& value) const
{
    if (m_named.contains(name))
        values.insert_or_assign(name.toStdString(), value.toStdString());
}

void Localiser::setFigure(TemplateValues& values, size_t figure, const Found& found, const LocalisedFigure& shown, TextLanguage language) const
{
    const QString& name = m_context.tool.figures[figure].name;
    const Dataset& dataset = found.table->dataset;
    const double rounded = roundedTo(found.value, dataset.decimals);
    setValue(values, name, shown.display);
    setValue(values, name + QLatin1String(".value"), formattedNumber(found.value, found.decimals()));
    setValue(values, name + QLatin1String(".short"), inShort(found.value, dataset, found.decimals(), language));
    setValue(values, name + QLatin1String(".period"), shown.period);
    setValue(values, name + QLatin1String(".period_words"), periodInWords(shown.period, found.table->isMonthly, language));
    if (rounded >= 0 && rounded < 1e9)
        setValue(values, name + QLatin1String(".ordinal"), ordinal(static_cast<int>(std::lround(rounded)), language));
    setValue(values, name + QLatin1Char('.') + pluralCategory(rounded, language), shown.display);
}

bool Localiser::setComparison(TemplateValues& values, size_t figure, const Found& found, TextLanguage language) const
{
    if (!m_fields[figure])
        return true;
    const QString& name = m_context.tool.figures[figure].name;
    const Dataset& dataset = found.table->dataset;
    const Comparison comparison = m_fields[figure]->compare(found.value, found.code);
    // An area that is alone in its nation has no rank, but stands beside a median. An estimate is of other ground than both.
    if (!comparison.median || found.isEstimate || (!comparison.rank && m_named.contains(name + QLatin1String(".rank")))
        || (comparison.quarter == 0 && m_named.contains(name + QLatin1String(".quarter"))))
        return false;
    if (comparison.rank)
        setValue(values, name + QLatin1String(".rank"), comparison.rank->words(language));
    setValue(values, name + QLatin1String(".quarter"), comparison.quarterWords(language));
    setValue(values, name + QLatin1String(".median"), displayedValue(*comparison.median, dataset));
    setValue(values, name + QLatin1String(".median_of"), groupName(comparison.medianOf, language));
    setValue(values, name + QLatin1String(".beside_median"), besideMedian(found.value, dataset.decimals, comparison, language));
    return true;
}

tl::expected<LocalisedFigure, Withheld> Localiser::changeOf(const std::map<QString, LocalisedFigure>& figures, const Dataset& dataset,
                                                            TextLanguage language) const
{
    const ChangeRequest& request = *m_context.tool.change;
    const LocalisedFigure& from = figures.at(request.from);
    const LocalisedFigure& to = figures.at(request.to);
    // The exact difference is the value, that of the shown figures is what is shown.
    const double shown = std::abs(shownDifference(from.value, to.value, dataset.decimals));
    LocalisedFigure change{to.dataset, from.period + QStringLiteral(" to ") + to.period, to.value - from.value, {}, {}, from.isEstimate || to.isEstimate};
    if (request.as == ChangeRequest::As::Percent) {
        // A percentage of nothing, or of what reads as nothing, has no meaning; nor has one of a debt.
        if (roundedTo(from.value, dataset.decimals) <= 0)
            return tl::unexpected(Withheld{Withheld::Because::ChangeFromZero, dataset.label, from.period, {}});
        change.value = (to.value - from.value) / from.value * 100;
        change.display = formattedNumber(shown == 0.0 ? 0 : std::abs(change.value), 1) + QLatin1Char('%');
    } else if (dataset.unit == QLatin1String("percent")) {
        change.display = formattedNumber(shown, dataset.decimals)
                         + (language == TextLanguage::Welsh ? QStringLiteral(" pwynt canran") : QStringLiteral(" percentage points"));
    } else {
        change.display = displayed(shown, dataset, decimalsOf(from, to, dataset));
    }
    return change;
}

void Localiser::setChange(TemplateValues& values, const std::map<QString, LocalisedFigure>& figures, const LocalisedFigure& change,
                          const Dataset& dataset, TextLanguage language) const
{
    const ChangeRequest& request = *m_context.tool.change;
    const LocalisedFigure& from = figures.at(request.from);
    const LocalisedFigure& to = figures.at(request.to);
    const bool isPercent = request.as == ChangeRequest::As::Percent;
    const double number = isPercent ? roundedTo(std::abs(change.value), 1) : std::abs(shownDifference(from.value, to.value, dataset.decimals));
    setValue(values, request.name, change.display);
    setValue(values, request.name + QLatin1String(".movement"), movement(from.value, to.value, dataset.decimals, language));
    setValue(values, request.name + QLatin1String(".value"), formattedNumber(number, isPercent ? 1 : decimalsOf(from, to, dataset)));
    setValue(values, request.name + QLatin1Char('.') + pluralCategory(number, language), change.display);
}

LocalisedOutput Localiser::localise(const Area& area, int wording, TextLanguage wanted) const
{
    const Tool& tool = m_context.tool;
    const TextLanguage language = m_welsh ? wanted : TextLanguage::English;
    LocalisedOutput output;
    const auto withheld = [&](Withheld why) {
        LocalisedOutput none;
        none.tool = tool.id;
        none.area = area;
        none.language = language;
        none.withheld = std::move(why);
        return none;
    };
    output.tool = tool.id;
    output.area = area;
    output.language = language;
    if (tool.withdrawn)
        return withheld({Withheld::Because::Withdrawn, tool.title, {}, *tool.withdrawn});

    const QString name = language == TextLanguage::Welsh && !area.nameCy.isEmpty() ? area.nameCy : area.name;
    TemplateValues values;
    setValue(values, QStringLiteral("area.name"), name);
    setValue(values, QStringLiteral("area.name_cy"), area.nameCy);
    setValue(values, QStringLiteral("area.slug"), area.slug);
    setValue(values, QStringLiteral("area.code"), area.key.code);
    setValue(values, QStringLiteral("area.nation"), area.nation);
    setValue(values, QStringLiteral("area.region"), area.region);

    std::vector<Found> all;
    const Dataset* changed = nullptr;
    for (size_t i = 0; i < tool.figures.size(); ++i) {
        const auto found = find(i, area);
        if (!found)
            return withheld(found.error());
        const FigureRequest& request = tool.figures[i];
        const Dataset& dataset = found->table->dataset;
        all.push_back(*found);
        LocalisedFigure figure{dataset.id, found->table->period, found->value, displayed(found->value, dataset, found->decimals()), found->code, found->isEstimate};
        setFigure(values, i, *found, figure, language);
        if (!setComparison(values, i, *found, language))
            return withheld({Withheld::Because::NothingToCompare, dataset.label, found->table->period, found->isEstimate ? dataset.boundarySet : QString()});
        output.cardTexts.insert(request.name, figure.display);
        output.cardTexts.insert(request.name + QLatin1String(".period"), periodInWords(figure.period, found->table->isMonthly, language));
        output.figures.emplace(request.name, std::move(figure));
        if (tool.change && tool.change->to == request.name)
            changed = &dataset;
    }
    if (tool.change && changed) {
        output.direction = directionOf(output.figures.at(tool.change->from).value, output.figures.at(tool.change->to).value, *changed);
        auto change = changeOf(output.figures, *changed, language);
        if (!change)
            return withheld(change.error());
        setChange(values, output.figures, *change, *changed, language);
        output.cardTexts.insert(tool.change->name, change->display);
        output.figures.emplace(tool.change->name, std::move(*change));
    }

    for (const QString& named : m_named) {
        const QString figure = named.section(QLatin1Char('.'), 0, 0);
        const auto value = values.find(named.toStdString());
        if (value != values.end() && output.figures.contains(figure) && !named.endsWith(QLatin1String(".period")) && !named.endsWith(QLatin1String(".period_words"))
            && !named.endsWith(QLatin1String(".movement")))
            output.said.insert_or_assign(named, QString::fromStdString(value->second));
    }
    for (const auto& [figure, shown] : output.figures)
        output.said.insert_or_assign(figure, shown.display);   // a card may show it without a template
    const Words& words = wordsIn(language);
    output.link = words.link.render(values);
    setValue(values, QStringLiteral("link"), output.link);
    output.source = sourceLine(all, language);
    output.altText = words.alt.render(values);
    output.cardTexts.insert(QStringLiteral("headline"), words.title);
    output.cardTexts.insert(QStringLiteral("area"), name);
    output.cardTexts.insert(QStringLiteral("source"), output.source);
    for (auto it = words.cardTexts.begin(); it != words.cardTexts.end(); ++it)
        output.cardTexts.insert(it.key(), it.value().render(values));
    for (const Network& network : m_networks)
        output.texts.push_back(textFor(network, output.direction, language, area.key.code, values, wording));
    return output;
}

} // namespace clarion
