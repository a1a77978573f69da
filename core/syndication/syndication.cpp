#include "syndication/syndication.h"

#include <QCoreApplication>

namespace clarion {
namespace {

const char* sentenceForNote(SyndicationNote note)
{
    switch (note) {
    case SyndicationNote::EncodingUnknown: return QT_TRANSLATE_NOOP("SyndicationNote", "The feed names a character set that is not known; it was read as UTF-8.");
    case SyndicationNote::EncodingWrong: return QT_TRANSLATE_NOOP("SyndicationNote", "The feed is not in the character set that it names; it was read as what it looks like.");
    case SyndicationNote::BytesInvalid: return QT_TRANSLATE_NOOP("SyndicationNote", "Some bytes do not belong to the feed's character set; they were read as windows-1252 or replaced.");
    case SyndicationNote::LeadingJunk: return QT_TRANSLATE_NOOP("SyndicationNote", "Something stands before the feed; it was skipped.");
    case SyndicationNote::TrailingJunk: return QT_TRANSLATE_NOOP("SyndicationNote", "Something stands behind the end of the feed; it was left out.");
    case SyndicationNote::ControlCharacters: return QT_TRANSLATE_NOOP("SyndicationNote", "Control characters were left out.");
    case SyndicationNote::BareAmpersand: return QT_TRANSLATE_NOOP("SyndicationNote", "Some & are not written as &amp;; they were taken as they are.");
    case SyndicationNote::HtmlEntity: return QT_TRANSLATE_NOOP("SyndicationNote", "The feed uses names of characters that belong to HTML, such as &nbsp;; they were resolved.");
    case SyndicationNote::DeclaredEntity: return QT_TRANSLATE_NOOP("SyndicationNote", "The feed declares entities of its own; they were resolved as plain text.");
    case SyndicationNote::ReferenceInvalid: return QT_TRANSLATE_NOOP("SyndicationNote", "Some numbers of characters stand for nothing; they were replaced.");
    case SyndicationNote::BareBracket: return QT_TRANSLATE_NOOP("SyndicationNote", "Some < begin no element; they were taken as text.");
    case SyndicationNote::TagBroken: return QT_TRANSLATE_NOOP("SyndicationNote", "Some attributes are not written as XML wants it; they were read as they are meant.");
    case SyndicationNote::TagsUnbalanced: return QT_TRANSLATE_NOOP("SyndicationNote", "Some elements are not closed, or closed without being open; this was put right.");
    case SyndicationNote::NameCase: return QT_TRANSLATE_NOOP("SyndicationNote", "Some names are written in capitals; they were read as small letters.");
    case SyndicationNote::NamespaceUndeclared: return QT_TRANSLATE_NOOP("SyndicationNote", "Some prefixes are not declared; they were taken for what they usually mean.");
    case SyndicationNote::Truncated: return QT_TRANSLATE_NOOP("SyndicationNote", "The feed breaks off; what stands before that was read.");
    case SyndicationNote::TextCut: return QT_TRANSLATE_NOOP("SyndicationNote", "A text is too long and was cut.");
    case SyndicationNote::ValuesDropped: return QT_TRANSLATE_NOOP("SyndicationNote", "An entry has too many authors, categories or files; the first ones were kept.");
    case SyndicationNote::XmlFault: return QT_TRANSLATE_NOOP("SyndicationNote", "The feed is not well-formed XML; it was read as far as it makes sense.");
    case SyndicationNote::JsonTrailing: return QT_TRANSLATE_NOOP("SyndicationNote", "Something stands behind the JSON; it was left out.");
    }
    return "";
}

} // namespace

QString syndicationNoteText(SyndicationNote note)
{
    return QCoreApplication::translate("SyndicationNote", sentenceForNote(note));
}

} // namespace clarion
