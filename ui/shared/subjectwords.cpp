#include "shared/subjectwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clarion {
namespace {

struct SubjectWord {
    const char* subject;
    const char* word;
    const char* phrase;
};

constexpr std::array subjectTexts{
    SubjectWord{"issue", QT_TRANSLATE_NOOP("PostSubject", "Local issues"), QT_TRANSLATE_NOOP("PostSubject", "local issues")},
    SubjectWord{"policy", QT_TRANSLATE_NOOP("PostSubject", "Policies"), QT_TRANSLATE_NOOP("PostSubject", "policies")},
    SubjectWord{"tool", QT_TRANSLATE_NOOP("PostSubject", "Tools"), QT_TRANSLATE_NOOP("PostSubject", "tools")},
    SubjectWord{"event", QT_TRANSLATE_NOOP("PostSubject", "Events"), QT_TRANSLATE_NOOP("PostSubject", "events")},
    SubjectWord{"society", QT_TRANSLATE_NOOP("PostSubject", "Societies"), QT_TRANSLATE_NOOP("PostSubject", "societies")},
    SubjectWord{"personal", QT_TRANSLATE_NOOP("PostSubject", "Personal"), QT_TRANSLATE_NOOP("PostSubject", "personal posts")},
    SubjectWord{"", QT_TRANSLATE_NOOP("PostSubject", "Not said"), QT_TRANSLATE_NOOP("PostSubject", "posts of no subject")}};

QString textOf(const QString& subject, const char* SubjectWord::*text)
{
    const auto found = std::find_if(subjectTexts.begin(), subjectTexts.end(), [&subject](const SubjectWord& each) { return subject == QLatin1String(each.subject); });
    return found == subjectTexts.end() ? subject : QCoreApplication::translate("PostSubject", (*found).*text);
}

} // namespace

QString subjectWords(const QString& subject)
{
    return textOf(subject, &SubjectWord::word);
}

QString subjectPhrase(const QString& subject)
{
    return textOf(subject, &SubjectWord::phrase);
}

} // namespace clarion
