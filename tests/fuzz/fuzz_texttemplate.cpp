#include "fuzztarget.h"

#include "localise/texttemplate.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto parsed = TextTemplate::parse(QString::fromUtf8(input));
    if (!parsed)
        return;
    TemplateValues values;
    expect(!parsed->render(values).contains(QLatin1String("{{")), "without values no tag is left");
    for (const QString& name : parsed->names())
        values.emplace(name.toStdString(), "x");
    expect(!parsed->render(values).contains(QLatin1String("{{")), "no tag is left in a text");
}
