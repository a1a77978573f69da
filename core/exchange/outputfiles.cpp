#include "exchange/outputfiles.h"

#include "base/csv.h"

#include <QFileInfo>
#include <QJsonArray>

namespace clarion {

QJsonObject outputObject(const OutputFiles& files)
{
    const LocalisedOutput& output = files.output;
    QJsonObject object{{QStringLiteral("tool"), output.tool.text()},
                       {QStringLiteral("area"), QJsonObject{{QStringLiteral("boundarySet"), output.area.key.boundarySet},
                                                            {QStringLiteral("code"), output.area.key.code},
                                                            {QStringLiteral("name"), output.area.name}}},
                       {QStringLiteral("language"), languageCode(output.language)},
                       {QStringLiteral("status"), output.withheld ? QStringLiteral("withheld") : QStringLiteral("ready")},
                       {QStringLiteral("reason"), output.withheld ? QJsonValue(withheldSentence(*output.withheld, output.area))
                                                                  : QJsonValue()}};
    if (output.withheld)
        return object;
    QJsonObject figures;
    for (const auto& [name, figure] : output.figures) {
        QJsonObject told{{QStringLiteral("dataset"), figure.dataset.text()},
                         {QStringLiteral("period"), figure.period},
                         {QStringLiteral("value"), figure.value},
                         {QStringLiteral("display"), figure.display}};
        if (figure.isEstimate)
            told.insert(QStringLiteral("estimate"), true);
        figures.insert(name, told);
    }
    QJsonArray texts;
    for (const LocalisedText& text : output.texts)
        texts.append(QJsonObject{{QStringLiteral("network"), text.network},
                                 {QStringLiteral("label"), text.label},
                                 {QStringLiteral("text"), text.text},
                                 {QStringLiteral("length"), text.length},
                                 {QStringLiteral("limit"), text.limit ? QJsonValue(*text.limit) : QJsonValue()}});
    object.insert(QStringLiteral("direction"), directionName(output.direction));
    object.insert(QStringLiteral("figures"), figures);
    object.insert(QStringLiteral("texts"), texts);
    object.insert(QStringLiteral("link"), output.link);
    object.insert(QStringLiteral("source"), output.source);
    QJsonArray cards;
    for (const CardFile& card : files.cards)
        cards.append(QJsonObject{{QStringLiteral("file"), card.path},
                                 {QStringLiteral("width"), card.size.width()},
                                 {QStringLiteral("height"), card.size.height()},
                                 {QStringLiteral("altText"), card.altText}});
    if (!cards.isEmpty())
        object.insert(QStringLiteral("card"), cards.first());
    if (cards.size() > 1)
        object.insert(QStringLiteral("cards"), cards);
    return object;
}

QByteArray outputTableHead()
{
    return QByteArray("\xEF\xBB\xBF")
           + csvRow({QStringLiteral("tool"), QStringLiteral("code"), QStringLiteral("area"), QStringLiteral("status"), QStringLiteral("network"),
                     QStringLiteral("length"), QStringLiteral("text"), QStringLiteral("link"), QStringLiteral("source"), QStringLiteral("card"),
                     QStringLiteral("alt_text"), QStringLiteral("reason")},
                    false);
}

QByteArray outputTableRows(const OutputFiles& files)
{
    const LocalisedOutput& output = files.output;
    const QStringList which{output.tool.text(), output.area.key.code, output.area.name};
    if (output.withheld)
        return csvRow(which + QStringList{QStringLiteral("withheld"), {}, {}, {}, {}, {}, {}, {}, withheldSentence(*output.withheld, output.area)}, true);
    const CardFile card = files.cards.empty() ? CardFile{{}, {}, output.altText, {}} : files.cards.front();
    QByteArray rows;
    for (const LocalisedText& text : output.texts)
        rows += csvRow(which + QStringList{QStringLiteral("ready"), text.network, QString::number(text.length), text.text, output.link, output.source,
                                           QFileInfo(card.path).fileName(), card.altText, {}},
                       true);
    return rows;
}

} // namespace clarion
