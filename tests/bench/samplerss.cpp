#include "samplerss.h"

#include "zipftext.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <string>

namespace clarion {
namespace {

/// Not in the order of the feed, as websites that have moved list them: each goes to another place in an index by date.
std::string dateOf(int number)
{
    const qint64 place = (number * qint64{7919}) % 100'003;
    const QDateTime published = QDateTime(QDate(2014, 1, 1), QTime(8, 0), Qt::UTC).addSecs(place * 3'607);
    return QLocale::c().toString(published, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString() + " +0000";
}

/// HTML in a feed is text that was escaped once more.
std::string sampleEntry(int number, ZipfText& text)
{
    const std::string name = std::to_string(number);
    return "<item><title>" + text.title() + "</title><link>https://society.example/" + name
           + "</link><guid isPermaLink=\"false\">society-" + name + "</guid><pubDate>" + dateOf(number)
           + "</pubDate><description>&lt;p&gt;" + text.paragraph(300) + "&lt;/p&gt;&lt;p&gt;" + text.paragraph(300)
           + "&lt;/p&gt;</description></item>\n";
}

} // namespace

void writeSampleRss(const QString& path, int entries)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    ZipfText text(7);
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>A sample society</title>"
               "<link>https://society.example/</link><description>What it says</description>\n");
    for (int number = 0; number < entries; ++number)
        file.write(QByteArray::fromStdString(sampleEntry(number, text)));
    file.write("</channel></rss>\n");
}

} // namespace clarion
