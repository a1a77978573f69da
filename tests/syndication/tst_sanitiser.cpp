#include "syndication/sanitiser.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace clarion;

namespace {

QString sanitised(const QByteArray& html, const char* base = "https://example.org/news/")
{
    return QString::fromStdString(sanitiseHtml({html.constData(), static_cast<std::size_t>(html.size())}, base).html);
}

} // namespace

class TestSanitiser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatPeopleWrite_data();
    void keepsWhatPeopleWrite();
    void nothingThatRunsGetsThrough_data();
    void nothingThatRunsGetsThrough();
    void linksGoToTheWebAndToMailOnly_data();
    void linksGoToTheWebAndToMailOnly();
    void picturesStandAsideUntilAskedFor();
    void picturesThatCountReadersAreDropped_data();
    void picturesThatCountReadersAreDropped();
    void sanitisingTwiceChangesNothing();
    void hostileHtmlStaysSmallAndQuick_data();
    void hostileHtmlStaysSmallAndQuick();
};

void TestSanitiser::keepsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const char* html, const char* kept) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(kept);
    };
    row("paragraphs and emphasis", "<p>One <b>two</b> <em>three</em></p>", "<p>One <b>two</b> <em>three</em></p>");
    row("plain words", "Fish & chips < 3", "Fish &amp; chips &lt; 3");
    row("references", "caf&eacute; &amp; &#8217;", "café &amp; ’");
    row("lists", "<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>");
    row("tables", "<table><tr><td colspan=2>a</table>", "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>");
    row("capitals", "<P>a<BR>b</P>", "<p>a<br>b</p>");
    row("what is open is closed", "<p>a <b>b", "<p>a <b>b</b></p>");
    row("unknown elements keep their words", "<section><blink>a</blink> <font color=red>b</font></section>", "a b");
    row("attributes beyond the list go", "<p class=x id=y style='color:red' data-z=1>a</p>", "<p>a</p>");
    row("an absurd span goes", "<table><tr><td colspan=100000>a</td></tr></table>", "<table><tbody><tr><td>a</td></tr></tbody></table>");
    row("a cell without a table", "<td>a</td>", "a");
    row("comments go", "a<!-- <b>x</b> -->b", "ab");
}

void TestSanitiser::keepsWhatPeopleWrite()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, kept);
    QCOMPARE(sanitised(html), kept);
}

void TestSanitiser::nothingThatRunsGetsThrough_data()
{
    QTest::addColumn<QByteArray>("html");
    const char* const vectors[] = {
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</script>",
        "<script/x>alert(1)</script >", "<<script>alert(1)//<</script>", "<script>alert(1)", "<img src=x onerror=alert(1)>",
        "<img src=x onerror =alert(1)//", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<math><mtext></math><script>alert(1)</script>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><input type=submit></form>",
        "<button onclick=alert(1)>x</button>", "<a href=javascript:alert(1)>x</a>", "<a href=JaVaScRiPt:alert(1)>x</a>",
        "<a href=\" javascript:alert(1)\">x</a>", "<a href=\"java\nscript:alert(1)\">x</a>", "<a href=\"java&#9;script:alert(1)\">x</a>",
        "<a href=\"&#1;javascript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\"javascript&colon;alert(1)\">x</a>",
        "<a href=vbscript:msgbox(1)>x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"//x\" onmouseover=alert(1)>x</a>", "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<style>@import 'https://evil.example/x.css';</style>", "<link rel=stylesheet href=https://evil.example/x.css>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<base href=javascript:alert(1)//>",
        "<body onload=alert(1)>x</body>", "<table background=javascript:alert(1)><tr><td>x</table>",
        "<textarea><script>alert(1)</script></textarea>", "<title><script>alert(1)</script></title>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>", "<xmp><script>alert(1)</script></xmp>",
        "<plaintext><script>alert(1)</script>", "<template><script>alert(1)</script></template>",
        "<select><script>alert(1)</script></select>", "<p title='\"><script>alert(1)</script>'>x</p>",
        "<a title=\"x\" title='\"onmouseover=alert(1)'>x</a>", "<abbr title=\"&quot; onmouseover=alert(1) x=&quot;\">x</abbr>",
        "<!--><script>alert(1)</script>-->", "<!--[if IE]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>", "&lt;script&gt;alert(1)&lt;/script&gt;", "<video><source onerror=alert(1)></video>",
        "<details open ontoggle=alert(1)>x</details>", "<marquee onstart=alert(1)>x</marquee>", "<isindex action=javascript:alert(1) type=image>",
        "<img src=\"javascript:alert(1)\">", "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<img srcset='x 1x' src=//x onload=alert(1)>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<p>\0<scr\0ipt>alert(1)</script></p>"};
    for (const char* vector : vectors)
        QTest::newRow(vector) << QByteArray(vector);
    QTest::newRow("NUL bytes inside names") << QByteArray("<scr\0ipt>alert(1)</scr\0ipt><img src=x on\0error=alert(1)>", 56);
}

/// Whatever goes in, the result has tags of the list only, with attributes of the list only.
void TestSanitiser::nothingThatRunsGetsThrough()
{
    QFETCH(QByteArray, html);
    QString rest = sanitised(html);
    static const QRegularExpression allowedTag(QStringLiteral(
        "</?(a|abbr|b|blockquote|br|caption|cite|code|dd|del|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|"
        "span|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var)"
        "( (href=\"(https?://|mailto:)[^\"<>]*\"|src=\"clarion-image:[0-9]+\"|(alt|title|dir|lang)=\"[^\"<>]*\"|(colspan|rowspan|start)=\"[0-9]+\"))*>"));
    rest.remove(allowedTag);
    QVERIFY2(!rest.contains(QLatin1Char('<')), qPrintable(rest));
    QVERIFY2(!rest.contains(QLatin1String("@import")), qPrintable(rest));
}

void TestSanitiser::linksGoToTheWebAndToMailOnly_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const char* html, const char* kept) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(kept);
    };
    row("https", "<a href='https://example.org/?a=1&amp;b=2'>x</a>", "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>");
    row("mail", "<a href='mailto:a@example.org'>x</a>", "<a href=\"mailto:a@example.org\">x</a>");
    row("relative", "<a href='../about'>x</a>", "<a href=\"https://example.org/about\">x</a>");
    row("without a scheme", "<a href='//example.net/a'>x</a>", "<a href=\"https://example.net/a\">x</a>");
    row("files", "<a href='file:///etc/passwd'>x</a>", "<a>x</a>");
    row("telephone", "<a href='tel:123'>x</a>", "<a>x</a>");
    row("our own picture scheme", "<img src='clarion-image:0'>", "");
}

void TestSanitiser::linksGoToTheWebAndToMailOnly()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, kept);
    QCOMPARE(sanitised(html), kept);
    QVERIFY(!QString::fromStdString(sanitiseHtml("<a href='/relative'>x</a>").html).contains(QLatin1String("href")));
}

void TestSanitiser::picturesStandAsideUntilAskedFor()
{
    const SanitisedHtml result = sanitiseHtml("<p><img src='a.jpg' alt='A \"rose\"' width=640 height='480'>text<img src='https://example.net/b.png'></p>",
                                              "https://example.org/news/");
    QCOMPARE(QString::fromStdString(result.html),
             QStringLiteral("<p><img src=\"clarion-image:0\" alt=\"A &quot;rose&quot;\">text<img src=\"clarion-image:1\" alt=\"\"></p>"));
    const std::vector<SanitisedImage> images{{"https://example.org/news/a.jpg", "A \"rose\"", 640, 480}, {"https://example.net/b.png", "", 0, 0}};
    QVERIFY(result.images == images);
}

void TestSanitiser::picturesThatCountReadersAreDropped_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char* html : {"<img src=https://example.org/t.gif width=1 height=1>", "<img src=https://example.org/t.gif width='1px'>",
                             "<img src=https://example.org/t.gif height=0>", "<img src=https://example.org/t.gif width=2 height=2>",
                             "<img src=https://example.org/t.gif style='width:1px; height:1px'>",
                             "<img src=https://example.org/t.gif style='display: none'>", "<img src=https://feeds.feedburner.com/~ff/x?d=y>",
                             "<img src=https://pixel.wp.com/b.gif?host=x>", "<img src='https://www.facebook.com/tr?id=1&ev=PageView'>"})
        QTest::newRow(html) << QByteArray(html);
}

void TestSanitiser::picturesThatCountReadersAreDropped()
{
    QFETCH(QByteArray, html);
    const SanitisedHtml result = sanitiseHtml({html.constData(), static_cast<std::size_t>(html.size())});
    QVERIFY(result.images.empty());
    QVERIFY(result.html.empty());
    // A picture of ordinary size beside it stays.
    const QByteArray both = html + "<img src=https://example.org/rose.jpg width=50%>";
    QCOMPARE(sanitiseHtml({both.constData(), static_cast<std::size_t>(both.size())}).images.size(), 1U);
}

void TestSanitiser::sanitisingTwiceChangesNothing()
{
    const QByteArray html = "<div><p>a &amp; b<a href='/x?a=1&amp;b=&quot;'>c</a><ul><li>d<li>e</ul><table><tr><td>f</table></div>";
    const QString once = sanitised(html);
    QCOMPARE(sanitised(once.toUtf8()), once);
}

void TestSanitiser::hostileHtmlStaysSmallAndQuick_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("nested without end") << QByteArray("<div>").repeated(200'000);
    QTest::newRow("nested in tables") << QByteArray("<div><table><tr><td></div>").repeated(40'000);
    QTest::newRow("formatting left open in every paragraph") << QByteArray("<b><i><small><p>x").repeated(50'000);
    QTest::newRow("formatting closed where it cannot be") << QByteArray("<b title=1><table><td></b></table>").repeated(30'000);
    QTest::newRow("cells inside cells that close nothing")
        << QByteArray("<table><td>" + QByteArray("<div>").repeated(100) + QByteArray("</div>").repeated(100)).repeated(1'000);
    QTest::newRow("quotes left open") << QByteArray("<a href=\"").repeated(100'000);
    QTest::newRow("quotes of both kinds left open") << QByteArray("<a x='\" y=\"'").repeated(100'000);
    QTest::newRow("comments without end") << QByteArray("<!--").repeated(200'000);
    QTest::newRow("empty comments") << QByteArray("<!---->").repeated(200'000);
    QTest::newRow("brackets") << QByteArray("<").repeated(1'000'000);
    QTest::newRow("end tags only") << QByteArray("</b></p></table>").repeated(60'000);
    QTest::newRow("scripts without end") << QByteArray("<script>").repeated(100'000);
    QTest::newRow("ampersands") << QByteArray("&").repeated(1'000'000);
    QTest::newRow("attributes") << QByteArray("<a " + QByteArray("title=x ").repeated(100'000) + ">");
    QTest::newRow("pictures") << QByteArray("<img src=https://example.org/a.jpg>").repeated(30'000);
}

void TestSanitiser::hostileHtmlStaysSmallAndQuick()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const SanitisedHtml result = sanitiseHtml({html.constData(), static_cast<std::size_t>(html.size())}, "https://example.org/");
    // Milliseconds on an idle machine; what it must not be is minutes.
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(result.html.size() < 4 * SanitiserLimits::outputBytes);
    QVERIFY(result.images.size() <= SanitiserLimits::images);
}

QTEST_GUILESS_MAIN(TestSanitiser)
#include "tst_sanitiser.moc"
