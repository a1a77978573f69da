#include "shared/kindwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clarion {

QString kindWords(const QString& kind)
{
    struct KindWord {
        const char* kind;
        const char* word;
    };
    static constexpr std::array words{
        KindWord{"tool", QT_TRANSLATE_NOOP("Kind", "Tool")},           KindWord{"message", QT_TRANSLATE_NOOP("Kind", "Message")},
        KindWord{"policy", QT_TRANSLATE_NOOP("Kind", "Policy")},       KindWord{"example", QT_TRANSLATE_NOOP("Kind", "Example")},
        KindWord{"guide", QT_TRANSLATE_NOOP("Kind", "Guide")},         KindWord{"lesson", QT_TRANSLATE_NOOP("Kind", "Lesson")},
        KindWord{"event-idea", QT_TRANSLATE_NOOP("Kind", "Event idea")}, KindWord{"society", QT_TRANSLATE_NOOP("Kind", "Society")},
        KindWord{"notice", QT_TRANSLATE_NOOP("Kind", "Notice")},       KindWord{"article", QT_TRANSLATE_NOOP("Kind", "Article")},
        KindWord{"areas", QT_TRANSLATE_NOOP("Kind", "Areas")},         KindWord{"dataset", QT_TRANSLATE_NOOP("Kind", "Dataset")},
        KindWord{"media", QT_TRANSLATE_NOOP("Kind", "Picture or card")}, KindWord{"rules", QT_TRANSLATE_NOOP("Kind", "Rules")}};
    const auto found = std::find_if(words.begin(), words.end(), [&kind](const KindWord& entry) { return kind == QLatin1String(entry.kind); });
    return found == words.end() ? kind : QCoreApplication::translate("Kind", found->word);
}

} // namespace clarion
