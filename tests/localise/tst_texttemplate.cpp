#include "localise/texttemplate.h"

#include "support/required.h"

#include <QTest>

using namespace clarion;

class TestTextTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rendersValues_data();
    void rendersValues();
    void tellsEveryNameOnce();
    void refusesWhatIsNotWellFormed_data();
    void refusesWhatIsNotWellFormed();
    void noTagEscapesTheChecks_data();
    void noTagEscapesTheChecks();
    void whatWouldFillMemoryIsRefused();
    void theErrorShowsThePlace();
    void aNameWithoutAValueRendersAsNothing();
    void valuesAreNoTemplates();
    void oneTemplateMayBeRenderedOften();
};

namespace {

const TemplateValues values{{"area.name", "Penllan & \"Whitehouse\" <Tŷ Gwyn>"}, {"area.name_cy", ""}, {"then", "15.6"},
                            {"then.period", "2011-12"}, {"rose", "🌹"}, {"zero", "0"}};

} // namespace

void TestTextTemplate::rendersValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rendered");
    QTest::newRow("plain text") << QStringLiteral("Cost: 100% {not} a name") << QStringLiteral("Cost: 100% {not} a name");
    QTest::newRow("a name") << QStringLiteral("It was {{then}}.") << QStringLiteral("It was 15.6.");
    QTest::newRow("a name with blanks") << QStringLiteral("It was {{ then }}.") << QStringLiteral("It was 15.6.");
    QTest::newRow("a name and one that it begins") << QStringLiteral("{{then}} in {{then.period}}") << QStringLiteral("15.6 in 2011-12");
    QTest::newRow("nothing is escaped") << QStringLiteral("{{area.name}}") << QStringLiteral("Penllan & \"Whitehouse\" <Tŷ Gwyn>");
    QTest::newRow("nor in three braces") << QStringLiteral("{{{area.name}}}") << QStringLiteral("Penllan & \"Whitehouse\" <Tŷ Gwyn>");
    QTest::newRow("signs beyond the basic plane") << QStringLiteral("🌹{{rose}}ŵ") << QStringLiteral("🌹🌹ŵ");
    QTest::newRow("a section with a value") << QStringLiteral("a{{#then}} b{{then}}{{/then}}") << QStringLiteral("a b15.6");
    QTest::newRow("a section without one") << QStringLiteral("a{{#area.name_cy}} b{{area.name_cy}}{{/area.name_cy}}") << QStringLiteral("a");
    QTest::newRow("its opposite") << QStringLiteral("a{{^area.name_cy}} b{{/area.name_cy}}") << QStringLiteral("a b");
    QTest::newRow("0 is a value") << QStringLiteral("{{#zero}}{{zero}}{{/zero}}") << QStringLiteral("0");
    QTest::newRow("a comment") << QStringLiteral("a{{! not for readers }}b") << QStringLiteral("ab");
    QTest::newRow("a comment with braces") << QStringLiteral("a{{! {not} for readers }}b") << QStringLiteral("ab");
    QTest::newRow("braces around a name") << QStringLiteral("{ {{then}} } {{{then}}}}") << QStringLiteral("{ 15.6 } 15.6}");
    QTest::newRow("blanks at the ends") << QStringLiteral("\n {{then}} \n\n") << QStringLiteral("15.6");
    QTest::newRow("an empty line stays") << QStringLiteral("{{then}}\n\n{{rose}}") << QStringLiteral("15.6\n\n🌹");
    QTest::newRow("nothing") << QString() << QString();
}

void TestTextTemplate::rendersValues()
{
    QFETCH(QString, text);
    QFETCH(QString, rendered);
    QCOMPARE(required(TextTemplate::parse(text)).render(values), rendered);
}

void TestTextTemplate::tellsEveryNameOnce()
{
    const TextTemplate parsed = required(TextTemplate::parse(QStringLiteral(
        "{{then}} {{ then.period }} {{then}} {{#a.b}}{{c}}{{/a.b}}{{^d}}x{{/d}} {{{e}}} {{& f}} {{! g }}")));
    QCOMPARE(parsed.names(), (QStringList{QStringLiteral("then"), QStringLiteral("then.period"), QStringLiteral("a.b"),
                                          QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f")}));
}

void TestTextTemplate::refusesWhatIsNotWellFormed_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"{{then", "{{#then}}open", "{{/then}}", "{{#a}}{{/b}}", "{{}}", "{{ }}", "{{two words}}", "{{a.b.c}}",
                             "{{.}}", "{{1st}}", "{{a-b}}", "{{> partial}}", "{{=<% %>=}}", "{{=| |=}} |then|", "{{#a}}{{#b}}{{/a}}{{/b}}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTextTemplate::refusesWhatIsNotWellFormed()
{
    QFETCH(QString, text);
    const auto parsed = TextTemplate::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Syntax);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestTextTemplate::noTagEscapesTheChecks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("delimiters that are braces") << QStringLiteral("{{=|{ }|=}} |{>partial }| {{then}}");
    QTest::newRow("delimiters in three braces") << QStringLiteral("{{{=| |=}}} |then|");
    QTest::newRow("three braces, closed by two") << QStringLiteral("{{{then}} and {{{then}}}");
    QTest::newRow("four braces") << QStringLiteral("{{{{then}}}}");
    QTest::newRow("a brace in a name") << QStringLiteral("{{th{en}}");
    QTest::newRow("a sign after a name") << QStringLiteral("{{then =}}");
    QTest::newRow("a tag in a comment") << QStringLiteral("{{! see {{then}} }}");
}

void TestTextTemplate::noTagEscapesTheChecks()
{
    QFETCH(QString, text);
    const auto parsed = TextTemplate::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Syntax);
    QVERIFY(!parsed.error().subject.isEmpty() && text.contains(parsed.error().subject));
}

void TestTextTemplate::whatWouldFillMemoryIsRefused()
{
    const auto nested = [](int depth) {
        return QStringLiteral("{{#then}}").repeated(depth) + QLatin1Char('x') + QStringLiteral("{{/then}}").repeated(depth);
    };
    QCOMPARE(required(TextTemplate::parse(nested(16))).render(values), QStringLiteral("x"));
    const auto deep = TextTemplate::parse(nested(17));
    QVERIFY(!deep);
    QVERIFY(deep.error().detail.contains(QLatin1String("16 sections")));
    // One after another they may be many.
    QCOMPARE(required(TextTemplate::parse(nested(1).repeated(100))).render(values), QString(100, QLatin1Char('x')));
    QVERIFY(!TextTemplate::parse(QString(70'000, QLatin1Char('x'))));
}

void TestTextTemplate::theErrorShowsThePlace()
{
    const auto parsed = TextTemplate::parse(QStringLiteral("{{then}} and {{two words}}"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().subject, QStringLiteral("{{two words}}"));
}

void TestTextTemplate::aNameWithoutAValueRendersAsNothing()
{
    QCOMPARE(required(TextTemplate::parse(QStringLiteral("a{{nobody}}b"))).render(values), QStringLiteral("ab"));
}

void TestTextTemplate::valuesAreNoTemplates()
{
    const TemplateValues odd{{"a", "{{b}} {{#b}}x{{/b}}"}, {"b", "secret"}};
    QCOMPARE(required(TextTemplate::parse(QStringLiteral("{{a}}"))).render(odd), QStringLiteral("{{b}} {{#b}}x{{/b}}"));
}

void TestTextTemplate::oneTemplateMayBeRenderedOften()
{
    const TextTemplate parsed = required(TextTemplate::parse(QStringLiteral("{{n}}")));
    for (int n = 1; n <= 3; ++n)
        QCOMPARE(parsed.render({{"n", std::to_string(n)}}), QString::number(n));
}

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_texttemplate.moc"
