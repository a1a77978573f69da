#include "exchange/outputfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace clarion {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("OutputPage", text);
}

// No address outside of the folder stands in the page: it works from disk, and tells nobody that it was opened.
constexpr auto pageStyle = R"css(
:root { color-scheme: light dark; --ground: #fbf7f0; --sheet: #ffffff; --ink: #1c1917; --soft: #5f574d; --line: #ddd4c6; --accent: #b3122b }
@media (prefers-color-scheme: dark) { :root { --ground: #171513; --sheet: #211e1b; --ink: #f3ede2; --soft: #b6ac9d; --line: #3b352f; --accent: #ff8a80 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.45 Inter, "Open Sans", "Segoe UI", sans-serif }
header { position: sticky; top: 0; z-index: 1; display: flex; gap: 16px 24px; flex-wrap: wrap; align-items: baseline; padding: 14px 24px; background: var(--ground); border-bottom: 1px solid var(--line) }
h1 { margin: 0; font-size: 20px }
input { flex: 1 1 260px; max-width: 420px; padding: 8px 12px; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px }
#count { color: var(--soft) }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 20px; padding: 20px 24px 48px; align-items: start }
article { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; overflow: hidden }
article.hidden { display: none }
article img { display: block; width: 100%; height: auto; background: var(--line) }
article > div { padding: 12px 16px 14px }
h2 { margin: 0; font-size: 17px }
p { margin: 4px 0 }
.soft { color: var(--soft); font-size: 14px }
details { border-top: 1px solid var(--line); margin-top: 10px; padding-top: 8px }
summary { cursor: pointer; color: var(--accent) }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 4px 0 2px; padding: 10px 12px; background: var(--ground); border-radius: 8px }
button { font: inherit; font-size: 14px; padding: 3px 10px; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; cursor: pointer }
.text { display: flex; gap: 8px; justify-content: space-between; align-items: baseline; margin-top: 10px }
)css";

constexpr auto pageScript = R"js(
const find = document.getElementById("find"), count = document.getElementById("count"), all = [...document.querySelectorAll("article")];
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const names = all.map(article => fold(article.dataset.find));
function show() {
    const wanted = fold(find.value).split(/\s+/).filter(word => word);
    let shown = 0;
    all.forEach((article, i) => {
        const fits = wanted.every(word => names[i].includes(word));
        article.classList.toggle("hidden", !fits);
        shown += fits ? 1 : 0;
    });
    count.textContent = shown + " / " + all.length;
}
find.addEventListener("input", show);
document.addEventListener("click", event => {
    if (!event.target.matches("button.copy")) return;
    const text = event.target.parentElement.nextElementSibling;
    const range = document.createRange();
    range.selectNodeContents(text);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    document.execCommand("copy");
});
show();
)js";

QString textPart(const LocalisedText& text)
{
    const Network* network = findNetwork(text.network);
    const QString length = text.limit ? words(QT_TRANSLATE_NOOP("OutputPage", "%1 of %2")).arg(text.length).arg(*text.limit) : QString::number(text.length);
    return QStringLiteral("<div class=\"text\"><span>%1 <span class=\"soft\">%2</span></span><button class=\"copy\">%3</button></div><pre>%4</pre>\n")
        .arg((network ? network->name : text.network).toHtmlEscaped(), length.toHtmlEscaped(),
             words(QT_TRANSLATE_NOOP("OutputPage", "Copy")).toHtmlEscaped(), text.text.toHtmlEscaped());
}

} // namespace

QByteArray outputPageHead(const QString& title)
{
    return QStringLiteral("<!doctype html>\n<html lang=\"%5\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%1</title>\n<style>%2</style>\n</head>\n"
                          "<body>\n<header><h1>%1</h1><input id=\"find\" type=\"search\" placeholder=\"%3\" aria-label=\"%3\" autofocus>"
                          "<span id=\"count\" role=\"status\"></span><a href=\"texts.csv\">%4</a></header>\n<main>\n")
        .arg(title.toHtmlEscaped(), QString::fromLatin1(pageStyle),
             words(QT_TRANSLATE_NOOP("OutputPage", "Find an area or a tool")).toHtmlEscaped(),
             words(QT_TRANSLATE_NOOP("OutputPage", "All texts as a table")).toHtmlEscaped(), words(QT_TRANSLATE_NOOP("OutputPage", "en")))
        .toUtf8();
}

QByteArray outputPageEntry(const OutputFiles& files)
{
    const LocalisedOutput& output = files.output;
    QString page = QStringLiteral("<article data-find=\"%1 %2 %3\" lang=\"%4\">\n")
                       .arg(output.area.name.toHtmlEscaped(), output.area.nameCy.toHtmlEscaped(), files.toolTitle.toHtmlEscaped(), languageCode(output.language));
    const auto fileLink = [](const CardFile& card) { return QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(card.path).fileName())); };
    if (!files.cards.empty()) {
        const CardFile& card = files.cards.front();
        page += QStringLiteral("<a href=\"%1\"><img src=\"%1\" width=\"%2\" height=\"%3\" loading=\"lazy\" alt=\"%4\"></a>\n")
                    .arg(fileLink(card)).arg(card.size.width()).arg(card.size.height()).arg(card.altText.toHtmlEscaped());
    }
    page += QStringLiteral("<div>\n<h2>%1</h2>\n<p>%2</p>\n").arg(output.area.name.toHtmlEscaped(), files.toolTitle.toHtmlEscaped());
    if (output.withheld) {
        page += QStringLiteral("<p class=\"soft\">%1</p>\n</div>\n</article>\n").arg(withheldSentence(*output.withheld, output.area).toHtmlEscaped());
        return page.toUtf8();
    }
    QStringList links;
    for (const CardFile& card : files.cards)
        links << QStringLiteral("<a href=\"%1\">%2×%3</a>").arg(fileLink(card)).arg(card.size.width()).arg(card.size.height());
    if (links.size() > 1)
        page += QStringLiteral("<p class=\"soft\">%1</p>\n").arg(links.join(QStringLiteral(" · ")));
    page += QStringLiteral("<details><summary>%1</summary>\n").arg(words(QT_TRANSLATE_NOOP("OutputPage", "Texts")).toHtmlEscaped());
    for (const LocalisedText& text : output.texts)
        page += textPart(text);
    if (!files.cards.empty())
        page += QStringLiteral("<div class=\"text\"><span>%1</span><button class=\"copy\">%2</button></div><pre>%3</pre>\n")
                    .arg(words(QT_TRANSLATE_NOOP("OutputPage", "Alt text")).toHtmlEscaped(), words(QT_TRANSLATE_NOOP("OutputPage", "Copy")).toHtmlEscaped(),
                         files.cards.front().altText.toHtmlEscaped());
    page += QStringLiteral("<p class=\"soft\">%1</p>\n</details>\n</div>\n</article>\n").arg(output.source.toHtmlEscaped());
    return page.toUtf8();
}

QByteArray outputPageFoot()
{
    return QByteArray("</main>\n<script>") + pageScript + "</script>\n</body>\n</html>\n";
}

} // namespace clarion
