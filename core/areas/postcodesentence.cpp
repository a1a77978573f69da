#include "areas/postcode.h"

#include <QCoreApplication>

namespace clarion {

QString postcodeSentence(const PostcodeAnswer& answer)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Postcode", text); };
    switch (answer.because) {
    case PostcodeAnswer::Because::Answered:
        if (answer.areas.size() == 1)
            return words(QT_TRANSLATE_NOOP("Postcode", "%1 lies in %2.")).arg(answer.postcode, answer.areas.front().name);
        return words(QT_TRANSLATE_NOOP("Postcode", "%1 lies in more than one area. Choose the one that is meant.")).arg(answer.postcode);
    case PostcodeAnswer::Because::NotAPostcode:
        return words(QT_TRANSLATE_NOOP("Postcode", "This is not a postcode. One like AB15 6XS is expected."));
    case PostcodeAnswer::Because::HalfOnly:
        return words(QT_TRANSLATE_NOOP("Postcode", "%1 is the first half of a postcode. The whole of it is needed, like AB15 6XS."))
            .arg(answer.postcode);
    case PostcodeAnswer::Because::Forces:
        return words(QT_TRANSLATE_NOOP("Postcode", "This is the address of a British Forces Post Office, which lies in no constituency. "
                                                   "Choose the area by its name."));
    case PostcodeAnswer::Because::NoPlace:
        return words(QT_TRANSLATE_NOOP("Postcode", "%1 stands for a service and lies in no constituency.")).arg(answer.postcode);
    case PostcodeAnswer::Because::AreaUnused:
        return words(QT_TRANSLATE_NOOP("Postcode", "No postcode begins with %1.")).arg(exactPostcode(answer.postcode).value_or(Postcode()).area());
    case PostcodeAnswer::Because::CrownDependency:
        return words(QT_TRANSLATE_NOOP("Postcode", "%1 lies in a Crown dependency (the Isle of Man, Jersey, Guernsey), "
                                                   "and these have no constituency.")).arg(answer.postcode);
    case PostcodeAnswer::Because::NotInTable:
        return words(QT_TRANSLATE_NOOP("Postcode", "%1 is in no table of postcodes that was read: it may be new, or mistyped. "
                                                   "Choose the area by its name.")).arg(answer.postcode);
    case PostcodeAnswer::Because::NorthernIrelandMissing:
        return words(QT_TRANSLATE_NOOP("Postcode", "%1 is in Northern Ireland, and the tables that were read have no postcodes from there. "
                                                   "Choose the constituency by its name.")).arg(answer.postcode);
    case PostcodeAnswer::Because::NoTable:
        return words(QT_TRANSLATE_NOOP("Postcode", "None of the feeds that were read has a table of postcodes. "
                                                   "Choose the area by its name."));
    }
    return {};
}

} // namespace clarion
