#pragma once

#include "areas/area.h"
#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace clarion {

/// A postcode of the shape that Royal Mail gives them; whether it is in use, only a table knows.
struct Postcode {
    QString outward;   ///< "AB15"
    QString inward;    ///< "6XS"

    [[nodiscard]] QString text() const { return outward + QLatin1Char(' ') + inward; }
    /// The letters that it begins with: "AB".
    [[nodiscard]] QString area() const;
    /// Where it stands among all of them: its signs as one number in base 36, so that the shorter come before the longer and
    /// digits before letters. mySociety's tables are in this order, too.
    [[nodiscard]] qint64 place() const;

    friend bool operator==(const Postcode&, const Postcode&) = default;
};

/// The postcode that is written just so, with its blank and in capitals: "AB15 6XS".
[[nodiscard]] std::optional<Postcode> exactPostcode(const QString& text);

/// What somebody typed where a postcode may stand. Blanks and capitals are as they come.
struct TypedPostcode {
    enum class Kind {
        Whole,     ///< a postcode
        Half,      ///< what stands before the blank of one
        Forces,    ///< a British Forces Post Office
        NoPlace,   ///< one that stands for a service instead of a place
        None
    };

    Kind kind = Kind::None;
    Postcode postcode;   ///< of Whole

    /// O for 0 and I for 1, and the other way round, are put right where only one postcode can be meant.
    [[nodiscard]] static TypedPostcode read(const QString& text);
};

/// Whether postcodes of the United Kingdom or of the Crown dependencies begin with these letters.
[[nodiscard]] bool isPostcodeArea(const QString& letters);
/// The Isle of Man, Jersey and Guernsey: their postcodes are like those of the United Kingdom, and they are not in it.
[[nodiscard]] bool isCrownDependency(const QString& letters);
[[nodiscard]] bool isNorthernIreland(const QString& letters);

/// A row of a table of postcodes: all from the first to the last, as place() orders them, lie in these areas. In several
/// where a postcode straddles a boundary.
struct PostcodeRange {
    Postcode first;
    Postcode last;
    QStringList codes;
};

/// Reads the rows of a table of postcodes, which must follow one another in the order of place(). A range holds postcodes of one
/// postcode area and of one length, so that nothing lies in it by chance.
class PostcodeTableReader {
public:
    /// `codes` with blanks between them. The error's detail says what was expected.
    [[nodiscard]] Result<PostcodeRange> read(const QString& first, const QString& last, const QString& codes);

private:
    qint64 m_first = -1;
    qint64 m_last = -1;
};

/// Where a postcode lies, or why nobody can say.
struct PostcodeAnswer {
    enum class Status { Found, Choice, Unknown, Invalid, Missing };
    enum class Because {
        Answered,
        NotAPostcode,
        HalfOnly,
        Forces,
        NoPlace,
        AreaUnused,
        CrownDependency,
        NotInTable,
        NorthernIrelandMissing,
        NoTable
    };

    Because because = Because::Answered;
    QString postcode;          ///< as it is written; as it was typed where it is none
    std::vector<Area> areas;   ///< several where it straddles a boundary
    QString attribution;       ///< of the table that answered; to be shown with the answer

    [[nodiscard]] Status status() const;
};

/// The answer as a person reads it.
[[nodiscard]] QString postcodeSentence(const PostcodeAnswer& answer);

} // namespace clarion
