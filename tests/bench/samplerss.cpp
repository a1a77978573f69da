#include "samplerss.h"

#include "zipftext.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <string>

namespace clarion {
namespace {

std::string dateOf(int number, SampleDates dates)
{
    const qint64 place = dates == SampleDates::NewestFirst ? -number : (number * qint64{7919}) % 100'003;
    const QDateTime published = QDateTime(QDate(2014, 1, 1), QTime(8, 0), Qt::UTC).addSecs(place * 3'607);
    return QLocale::c().toString(published, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString() + " +0000";
}

/// As weblogs publish them: an author, two categories, and HTML, which in a feed is text that was escaped once more.
std::string sampleEntry(int number, SampleDates dates, ZipfText& text)
{
    const std::string address = "https://society.example/" + std::to_string(number);
    return "<item><title>" + text.title() + "</title><link>" + address + "</link><guid isPermaLink=\"true\">" + address
           + "</guid><pubDate>" + dateOf(number, dates) + "</pubDate><dc:creator>" + text.word() + "</dc:creator><category>" + text.word()
           + "</category><category>" + text.word() + "</category><description>&lt;p&gt;" + text.paragraph(300)
           + "&lt;/p&gt;&lt;p&gt;" + text.paragraph(300) + " &lt;a href=&quot;" + address + "/more&quot;&gt;" + text.title()
           + "&lt;/a&gt;&lt;/p&gt;</description></item>\n";
}

} // namespace

void writeSampleRss(const QString& path, int entries, SampleDates dates)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    ZipfText text(7);
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>A sample society</title>"
               "<link>https://society.example/</link><description>What it says</description>\n");
    for (int number = 0; number < entries; ++number)
        file.write(QByteArray::fromStdString(sampleEntry(number, dates, text)));
    file.write("</channel></rss>\n");
}

} // namespace clarion
