#include "feed/source/tabletext.h"

#include "syndication/entities.h"

#include <QStringDecoder>
#include <QUtf8StringView>

namespace clarion {
namespace {

int lineOf(QStringView text, qsizetype position)
{
    return static_cast<int>(text.first(position).count(QLatin1Char('\n'))) + 1;
}

} // namespace

Result<TableText> readTableText(const QByteArray& bytes, const QString& subject)
{
    struct Foreign {
        QByteArrayView start;
        const char* what;
    };
    static constexpr QByteArrayView oldOffice("\xD0\xCF\x11\xE0");
    for (const auto& [start, what] : {Foreign{"PK\x03\x04", "a workbook, not CSV"}, Foreign{oldOffice, "an old workbook, not CSV"},
                                      Foreign{"%PDF", "a PDF, not CSV"}, Foreign{"<!DOCTYPE", "a web page, not CSV"},
                                      Foreign{"<html", "a web page, not CSV"}}) {
        if (bytes.startsWith(start))
            return failure(ErrorCode::Syntax, subject,
                           QStringLiteral("line 1: it is %1; open it, and save its sheet as “CSV UTF-8”").arg(QLatin1String(what)));
    }
    TableText result;
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    const bool isLittle = bytes.startsWith("\xFF\xFE");
    if (isLittle || bytes.startsWith("\xFE\xFF")) {
        result.encoding = QStringLiteral("UTF-16");
        QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless);
        result.text = decoder.decode(QByteArrayView(bytes).sliced(2));
        if (decoder.hasError() || bytes.size() % 2 != 0)
            return failure(ErrorCode::Encoding, subject, QStringLiteral("it begins like UTF-16, but is damaged"));
    } else if (QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        result.encoding = hasMark ? QStringLiteral("UTF-8 with a byte order mark") : QStringLiteral("UTF-8");
        result.text = QString::fromUtf8(QByteArrayView(bytes).sliced(hasMark ? 3 : 0));
    } else if (hasMark) {
        return failure(ErrorCode::Encoding, subject, QStringLiteral("it begins like UTF-8, but is damaged"));
    } else {
        result.encoding = QStringLiteral("Windows-1252");
        result.text.reserve(bytes.size());
        for (const char byte : bytes)
            result.text += QChar(static_cast<char16_t>(windows1252(static_cast<unsigned char>(byte))));
    }
    if (const qsizetype nul = result.text.indexOf(QChar(0)); nul >= 0)
        return failure(ErrorCode::Syntax, subject,
                       QStringLiteral("line %1: NUL byte; it is damaged, or no text; save it again as “CSV UTF-8”").arg(lineOf(result.text, nul)));
    return result;
}

} // namespace clarion
