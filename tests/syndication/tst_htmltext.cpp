#include "syndication/htmltext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace clarion;

class TestHtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlBecomesWords_data();
    void htmlBecomesWords();
    void aTitleStaysOnOneLine();
    void linksBecomeAbsolute_data();
    void linksBecomeAbsolute();
    void withoutABaseNothingChanges();
    void theFirstPictureIsFound();
    void hostileTextIsQuick();
};

void TestHtmlText::htmlBecomesWords_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* html, const char* words) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(words);
    };
    row("words stay", "Bore da", "Bore da");
    row("blocks become line breaks", "<p>One</p><p>Two</p><div>Three<br>Four</div>", "One\nTwo\nThree\nFour");
    row("white space is folded", "  a \n\t b&nbsp;&nbsp;c\xC2\xA0" "d ", "a b c d");
    row("inline elements leave no gap", "re<b>dis</b>tribute", "redistribute");
    row("references are resolved", "Fish &amp; chips &lt;3 caf&eacute; &#8217; &#x1F339; &#151;", "Fish & chips <3 café ’ 🌹 —");
    row("what is no reference stays", "AT&T &foo; & &#; &#xZZ;", "AT&T &foo; & &#; &#xZZ;");
    row("a bracket that is no tag stays", "1 < 2 > 0 <3", "1 < 2 > 0 <3");
    row("links are not shown", "<a href='https://example.org'>here</a>", "here");
    row("scripts and styles are left out", "a<script>if (1 < 2) x()</script>b<style>p{}</style>c", "abc");
    row("comments are left out", "a<!-- <p>x --> b", "a b");
    row("cells are apart", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc");
    row("list items are lines", "<ul><li>a</li><li>b</li></ul>", "a\nb");
    row("a quote may hold a >", "<a title='x > y'>a</a>", "a");
    row("a tag without an end is text", "a <b unfinished", "a <b unfinished");
    row("nothing", "", "");
}

void TestHtmlText::htmlBecomesWords()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(htmlToPlainText({html.constData(), static_cast<std::size_t>(html.size())})), words);
}

void TestHtmlText::aTitleStaysOnOneLine()
{
    QCOMPARE(QString::fromStdString(htmlToPlainLine("One<br>two<p>three")), QStringLiteral("One two three"));
}

void TestHtmlText::linksBecomeAbsolute_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("absolute");
    const auto row = [](const char* name, const char* html, const char* absolute) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(absolute);
    };
    row("a link", "<a class=x href=\"b\">c</a>", "<a class=x href=\"https://example.org/a/b\">c</a>");
    row("without quotes", "<img src=/b.png>", "<img src=https://example.org/b.png>");
    row("two links", "<a href='b'>x</a><a href='?c&amp;d'>y</a>",
        "<a href='https://example.org/a/b'>x</a><a href='https://example.org/a/?c&amp;d'>y</a>");
    row("absolute ones stay byte for byte", "<A HREF = 'HTTP://EXAMPLE.NET/ a'>x</A>", "<A HREF = 'HTTP://EXAMPLE.NET/ a'>x</A>");
    row("other schemes stay", "<a href='mailto:a@example.org'>x</a>", "<a href='mailto:a@example.org'>x</a>");
    row("words in text stay", "href=\"b\"", "href=\"b\"");
    row("scripts stay", "<script>'<a href=\"b\">'</script>", "<script>'<a href=\"b\">'</script>");
}

void TestHtmlText::linksBecomeAbsolute()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, absolute);
    QCOMPARE(QByteArray::fromStdString(withAbsoluteLinks(html.toStdString(), BaseUrl("https://example.org/a/"))), absolute);
}

void TestHtmlText::withoutABaseNothingChanges()
{
    QCOMPARE(withAbsoluteLinks("<a href=b>x</a>", BaseUrl()), std::string("<a href=b>x</a>"));
    QCOMPARE(withAbsoluteLinks("<a href=b>x</a>", BaseUrl("not absolute")), std::string("<a href=b>x</a>"));
}

void TestHtmlText::theFirstPictureIsFound()
{
    QCOMPARE(firstImageOf("<p>a<IMG alt='<img src=no>' SRC='a.png?b&amp;c'><img src=d>"), std::string("a.png?b&c"));
    QCOMPARE(firstImageOf("<p>no picture, <imgx src=y>"), std::string());
}

void TestHtmlText::hostileTextIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (const char* piece : {"<", "<a \"", "<a href='", "<!--", "<!---->", "<script>", "&", "&amp", "<a href=\"x", "</", "<p title=\"'>"}) {
        const std::string html = QByteArray(piece).repeated(300'000).toStdString();
        QVERIFY(htmlToPlainText(html).size() <= html.size());
        QVERIFY(withAbsoluteLinks(html, BaseUrl("https://example.org/")).size() < 100 * html.size());
        (void)firstImageOf(html);
    }
    QVERIFY(timer.elapsed() < 30'000);
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
