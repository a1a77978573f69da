#include "networks/links.h"

#include "networks/codepoints.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace clarion {
namespace {

/// The top-level domains of the ICANN section of the Public Suffix List (publicsuffix.org), February 2023.
const QSet<QString>& linkTopLevelDomains()
{
    static const QSet<QString> domains = [] {
        const QString names = QStringLiteral(
            "aaa aarp abarth abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants aco "
            "actor ad ads adult ae aeg aero aetna af afl africa ag agakhan agency ai aig airbus airforce airtel akdn al "
            "alfaromeo alibaba alipay allfinanz allstate ally alsace alstom am amazon americanexpress americanfamily amex "
            "amfam amica amsterdam analytics android anquan anz ao aol apartments app apple aq aquarelle ar arab aramco "
            "archi army arpa art arte as asda asia associates at athleta attorney au auction audi audible audio auspost "
            "author auto autos avianca aw aws ax axa az azure ba baby baidu banamex bananarepublic band bank bar "
            "barcelona barclaycard barclays barefoot bargains baseball basketball bauhaus bayern bb bbc bbt bbva bcg bcn "
            "bd be beats beauty beer bentley berlin best bestbuy bet bf bg bh bharti bi bible bid bike bing bingo bio biz "
            "bj black blackfriday blockbuster blog bloomberg blue bm bms bmw bn bnpparibas bo boats boehringer bofa bom "
            "bond boo book booking bosch bostik boston bot boutique box br bradesco bridgestone broadway broker brother "
            "brussels bs bt build builders business buy buzz bv bw by bz bzh ca cab cafe cal call calvinklein cam camera "
            "camp canon capetown capital capitalone car caravan cards care career careers cars casa case cash casino cat "
            "catering catholic cba cbn cbre cbs cc cd center ceo cern cf cfa cfd cg ch chanel channel charity chase chat "
            "cheap chintai christmas chrome church ci cipriani circle cisco citadel citi citic city cityeats ck cl claims "
            "cleaning click clinic clinique clothing cloud club clubmed cm cn co coach codes coffee college cologne com "
            "comcast commbank community company compare computer comsec condos construction consulting contact "
            "contractors cooking cookingchannel cool coop corsica country coupon coupons courses cpa cr credit creditcard "
            "creditunion cricket crown crs cruise cruises cu cuisinella cv cw cx cy cymru cyou cz dabur dad dance data "
            "date dating datsun day dclk dds de deal dealer deals degree delivery dell deloitte delta democrat dental "
            "dentist desi design dev dhl diamonds diet digital direct directory discount discover dish diy dj dk dm dnp "
            "do docs doctor dog domains dot download drive dtv dubai dunlop dupont durban dvag dvr dz earth eat ec eco "
            "edeka edu education ee eg email emerck energy engineer engineering enterprises epson equipment er ericsson "
            "erni es esq estate et etisalat eu eurovision eus events exchange expert exposed express extraspace fage fail "
            "fairwinds faith family fan fans farm farmers fashion fast fedex feedback ferrari ferrero fi fiat fidelity "
            "fido film final finance financial fire firestone firmdale fish fishing fit fitness fj fk flickr flights flir "
            "florist flowers fly fm fo foo food foodnetwork football ford forex forsale forum foundation fox fr free "
            "fresenius frl frogans frontdoor frontier ftr fujitsu fun fund furniture futbol fyi ga gal gallery gallo "
            "gallup game games gap garden gay gb gbiz gd gdn ge gea gent genting george gf gg ggee gh gi gift gifts gives "
            "giving gl glass gle global globo gm gmail gmbh gmo gmx gn godaddy gold goldpoint golf goo goodyear goog "
            "google gop got gov gp gq gr grainger graphics gratis green gripe grocery group gs gt gu guardian gucci guge "
            "guide guitars guru gw gy hair hamburg hangout haus hbo hdfc hdfcbank health healthcare help helsinki here "
            "hermes hgtv hiphop hisamitsu hitachi hiv hk hkt hm hn hockey holdings holiday homedepot homegoods homes "
            "homesense honda horse hospital host hosting hot hoteles hotels hotmail house how hr hsbc ht hu hughes hyatt "
            "hyundai ibm icbc ice icu id ie ieee ifm ikano il im imamat imdb immo immobilien in inc industries infiniti "
            "info ing ink institute insurance insure int international intuit investments io ipiranga iq ir irish is "
            "ismaili ist istanbul it itau itv jaguar java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot "
            "joy jp jpmorgan jprs juegos juniper kaufen kddi ke kerryhotels kerrylogistics kerryproperties kfh kg kh ki "
            "kia kids kim kinder kindle kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw ky "
            "kyoto kz la lacaixa lamborghini lamer lancaster lancia land landrover lanxess lasalle lat latino latrobe law "
            "lawyer lb lc lds lease leclerc lefrak legal lego lexus lgbt li lidl life lifeinsurance lifestyle lighting "
            "like lilly limited limo lincoln linde link lipsy live living lk llc llp loan loans locker locus lol london "
            "lotte lotto love lpl lplfinancial lr ls lt ltd ltda lu lundbeck luxe luxury lv ly ma macys madrid maif "
            "maison makeup man management mango map market marketing markets marriott marshalls maserati mattel mba mc "
            "mckinsey md me med media meet melbourne meme memorial men menu merckmsd mg mh miami microsoft mil mini mint "
            "mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile moda moe moi mom monash money monster mormon mortgage "
            "moscow moto motorcycles mov movie mp mq mr ms msd mt mtn mtr mu museum music mutual mv mw mx my mz na nab "
            "nagoya name natura navy nba nc ne nec net netbank netflix network neustar new news next nextdirect nexus nf "
            "nfl ng ngo nhk ni nico nike nikon ninja nissan nissay nl no nokia northwesternmutual norton now nowruz nowtv "
            "np nr nra nrw ntt nu nyc nz obi observer office okinawa olayan olayangroup oldnavy ollo om omega one ong "
            "onion onl online ooo open oracle orange org organic origins osaka otsuka ott ovh pa page panasonic paris "
            "pars partners parts party passagens pay pccw pe pet pf pfizer pg ph pharmacy phd philips phone photo "
            "photography photos physio pics pictet pictures pid pin ping pink pioneer pizza pk pl place play playstation "
            "plumbing plus pm pn pnc pohl poker politie porn post pr pramerica praxi press prime pro prod productions "
            "prof progressive promo properties property protection pru prudential ps pt pub pw pwc py qa qpon quebec "
            "quest racing radio re read realestate realtor realty recipes red redstone redumbrella rehab reise reisen "
            "reit reliance ren rent rentals repair report republican rest restaurant review reviews rexroth rich "
            "richardli ricoh ril rio rip ro rocher rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa "
            "saarland safe safety sakura sale salon samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save "
            "saxo sb sbi sbs sc sca scb schaeffler schmidt scholarships school schule schwarz science scot sd se search "
            "seat secure security seek select sener services seven sew sex sexy sfr sg sh shangrila sharp shaw shell shia "
            "shiksha shoes shop shopping shouji show showtime si silk sina singles site sj sk ski skin sky skype sl sling "
            "sm smart smile sn sncf so soccer social softbank software sohu solar solutions song sony soy spa space sport "
            "spot sr srl ss st stada staples star statebank statefarm stc stcgroup stockholm storage store stream studio "
            "study style su sucks supplies supply support surf surgery suzuki sv swatch swiss sx sy sydney systems sz tab "
            "taipei talk taobao target tatamotors tatar tattoo tax taxi tc tci td tdk team tech technology tel temasek "
            "tennis teva tf tg th thd theater theatre tiaa tickets tienda tiffany tips tires tirol tj tjmaxx tjx tk "
            "tkmaxx tl tm tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tr trade trading "
            "training travel travelchannel travelers travelersinsurance trust trv tt tube tui tunes tushu tv tvs tw tz ua "
            "ubank ubs ug uk unicom university uno uol ups us uy uz va vacations vana vanguard vc ve vegas ventures "
            "verisign versicherung vet vg vi viajes video vig viking villas vin vip virgin visa vision viva vivo "
            "vlaanderen vn vodka volkswagen volvo vote voting voto voyage vu vuelos wales walmart walter wang wanggou "
            "watch watches weather weatherchannel webcam weber website wedding weibo weir wf whoswho wien wiki "
            "williamhill win windows wine winners wme wolterskluwer woodside work works world wow ws wtc wtf xbox xerox "
            "xfinity xihuan xin xxx xyz yachts yahoo yamaxun yandex ye yodobashi yoga yokohama you youtube yt yun za "
            "zappos zara zero zip zm zone zuerich zw"
            " "
            "vermögensberater vermögensberatung ελ ευ бг бел дети ею католик ком мкд мон москва онлайн орг рус рф сайт "
            "срб укр қаз հայ ישראל קום ابوظبي اتصالات ارامكو الاردن البحرين الجزائر السعودية السعوديه السعودیة السعودیۃ "
            "العليان المغرب اليمن امارات ايران ایران بارت بازار بيتك بھارت تونس سودان سوريا سورية شبكة عراق عرب عمان "
            "فلسطين قطر كاثوليك كوم مصر مليسيا موريتانيا موقع همراه پاكستان پاکستان ڀارت कॉम नेट भारत भारतम् भारोत संगठन "
            "বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな アマゾン クラウド "
            "グーグル コム ストア セール ファッション ポイント 世界 中信 中国 中國 中文网 亚马逊 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大拿 天主教 娱乐 家電 "
            "广东 微博 慈善 我爱你 手机 招聘 政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 澳门 点看 移动 组织机构 网址 网店 网站 网络 联通 臺灣 谷歌 购物 通販 集团 電訊盈科 飞利浦 食品 "
            "餐厅 香格里拉 香港 닷넷 닷컴 삼성 한국");
        const QStringList list = names.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return domains;
}

constexpr bool isLinkAlphanumeric(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

constexpr bool isDirectionalMark(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool isNoncharacter(char16_t c)
{
    return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF;
}

constexpr bool isLinkSpace(char16_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E
        || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isAccentedLatin(char16_t c)
{
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x1E00 && c <= 0x1EFF) || QStringView(u"ɓɔɖɗəɛɣɨɯɲʉʋʻ").contains(QChar(c));
}

/// May stand before a link.
bool isBeforeLink(char16_t c)
{
    return !isLinkAlphanumeric(c) && !isNoncharacter(c) && !QStringView(u"@＠$#＃").contains(QChar(c));
}

/// May begin and end a label of a domain: nearly everything, so that domains in any script are found.
bool isDomainChar(char16_t c)
{
    return !QStringView(u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$").contains(QChar(c)) && !isLinkSpace(c)
        && !isNoncharacter(c) && !isDirectionalMark(c);
}

bool isPathChar(char16_t c)
{
    return isLinkAlphanumeric(c) || isAccentedLatin(c) || (c >= 0x400 && c <= 0x4FF)
        || QStringView(u"!*';:=+,.$/%#[]-\u2013_~@|&").contains(QChar(c));
}

bool isPathEnd(char16_t c)
{
    return isLinkAlphanumeric(c) || isAccentedLatin(c) || (c >= 0x400 && c <= 0x4FF)
        || QStringView(u"+-=_#/").contains(QChar(c));
}

bool isQueryChar(char16_t c)
{
    return isLinkAlphanumeric(c) || QStringView(u"!?*'@();:&=+$/%#[]-_.,~|").contains(QChar(c));
}

bool isQueryEnd(char16_t c)
{
    return isLinkAlphanumeric(c) || QStringView(u"-_&=#/").contains(QChar(c));
}

/// How long a label of a domain is in its ASCII form, "xn--" included (Punycode, RFC 3492).
qsizetype asciiLabelLength(QStringView label)
{
    std::vector<char32_t> codes;
    for (qsizetype i = 0; i < label.size(); i += codePointUnits(codes.back()))
        codes.push_back(codePointIn(label, i));
    const qsizetype basic = std::count_if(codes.begin(), codes.end(), [](char32_t c) { return c < 0x80; });
    if (basic == qsizetype(codes.size()))
        return basic;
    qsizetype length = 4 + basic + (basic > 0 ? 1 : 0);
    constexpr quint64 base = 36;
    constexpr quint64 skew = 38;
    constexpr quint64 largestFirst = 26;
    quint64 next = 0x80;
    quint64 delta = 0;
    quint64 bias = 72;
    quint64 damp = 700;
    for (quint64 handled = quint64(basic); handled < codes.size();) {
        char32_t least = 0x110000;
        for (const char32_t c : codes)
            least = c >= next ? std::min(least, c) : least;
        delta += (least - next) * (handled + 1);
        next = least;
        for (const char32_t c : codes) {
            if (c < next)
                ++delta;
            if (c != next)
                continue;
            quint64 rest = delta;
            for (quint64 k = base;; k += base, ++length) {
                const quint64 threshold = k <= bias + 1 ? 1 : std::min(k - bias, largestFirst);
                if (rest < threshold)
                    break;
                rest = (rest - threshold) / (base - threshold);
            }
            ++length;
            ++handled;
            delta = delta / damp + delta / damp / handled;
            damp = 2;
            quint64 k = 0;
            for (; delta > (base - 1) * largestFirst / 2; k += base)
                delta /= base - 1;
            bias = k + base * delta / (delta + skew);
            delta = 0;
        }
        ++delta;
        ++next;
    }
    return length;
}


/// Finds links as twitter-text does: a domain that ends in a known top-level domain, with or without http(s)://, then
/// port, path and query. Works on UTF-16 units, as the original does.
class LinkFinder {
public:
    LinkFinder(QStringView text, LinkProtocol protocol) : m_text(text), m_protocol(protocol) {}

    std::vector<LinkSpan> links()
    {
        if (!m_text.contains(QLatin1Char('.')))
            return {};
        qsizetype i = 0;
        while (i < m_text.size()) {
            qsizetype end = -1;
            if (isBeforeLink(at(i)))
                end = takeLink(i + 1);
            if (end < 0 && i == 0)
                end = takeLink(0);
            i = end < 0 ? i + 1 : end;
        }
        return m_links;
    }

private:
    [[nodiscard]] char16_t at(qsizetype i) const { return i < m_text.size() ? m_text[i].unicode() : u'\0'; }

    /// The end of what was read as a link, -1 if there is none. Not all that is read becomes a link.
    qsizetype takeLink(qsizetype begin)
    {
        const QStringView rest = m_text.sliced(begin);
        qsizetype protocolLength = 0;
        if (rest.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
            protocolLength = 8;
        else if (rest.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
            protocolLength = 7;
        if (protocolLength > 0) {
            const qsizetype domain = begin + protocolLength;
            if (const qsizetype end = domainEnd(domain); end > 0)
                return takeWithProtocol(begin, domain, end);
        }
        if (m_protocol == LinkProtocol::Required)
            return -1;
        const qsizetype end = domainEnd(begin);
        return end > 0 ? takeWithoutProtocol(begin, end) : -1;
    }

    qsizetype takeWithProtocol(qsizetype begin, qsizetype domain, qsizetype domainEndsAt)
    {
        const qsizetype path = portEnd(domainEndsAt);
        const qsizetype end = queryEnd(pathEnd(path));
        if (m_protocol == LinkProtocol::Optional && !isAllowedDomain(domain, domainEndsAt, end - begin))
            return end;
        qsizetype counted = end;
        // Short links of X itself have a slug of letters and digits, and end with it.
        const QStringView host = m_text.sliced(domain, domainEndsAt - domain);
        if (m_protocol == LinkProtocol::Optional && path == domainEndsAt
            && host.compare(QLatin1String("t.co"), Qt::CaseInsensitive) == 0 && at(path) == u'/') {
            qsizetype slugEnd = path + 1;
            while (isLinkAlphanumeric(at(slugEnd)))
                ++slugEnd;
            if (slugEnd - path - 1 > 40)
                return end;
            if (slugEnd > path + 1)
                counted = queryEnd(slugEnd);
        }
        m_links.push_back({begin, counted});
        return end;
    }

    /// Without a protocol only the Latin parts of a domain are links: in "見てexample.com" it begins with the e. The
    /// path goes with the last of them, by its length, even where other letters lie between: so does the original.
    qsizetype takeWithoutProtocol(qsizetype begin, qsizetype domainEndsAt)
    {
        const qsizetype port = portEnd(domainEndsAt);
        const qsizetype path = pathEnd(port);
        const qsizetype end = queryEnd(path);
        if (!isAllowedDomain(begin, domainEndsAt, end - begin))
            return end;
        if (begin > 0 && QStringView(u"-_./").contains(m_text[begin - 1]))
            return end;
        bool isFound = false;
        for (qsizetype i = begin; i < domainEndsAt;) {
            const qsizetype latinEnd = latinDomainEnd(i, domainEndsAt);
            if (latinEnd > 0)
                m_links.push_back({i, latinEnd});
            isFound = isFound || latinEnd > 0;
            i = latinEnd > 0 ? latinEnd : i + 1;
        }
        if (isFound && path > port)
            m_links.back().end += end - domainEndsAt;
        return end;
    }

    /// Labels, each ended by a point, and a top-level domain; as many labels as possible. -1 if there are none.
    qsizetype domainEnd(qsizetype begin)
    {
        // Every place of a long run of letters is tried as a beginning, and so is every label of a long row of them:
        // neither need be walked every time.
        const qsizetype firstEnd = labelEnd(begin);
        m_run = {begin, firstEnd};
        if (!isLabel(begin, firstEnd))
            return -1;
        if (firstEnd >= m_row.end)
            m_row = rowFrom(firstEnd + 1);
        if (m_row.lastTop > firstEnd + 1)
            return m_row.topEnd;
        return topAfterLabel(begin, firstEnd);
    }

    /// Labels that stand one after another.
    struct LabelRow {
        qsizetype end = 0;       ///< where what is no label begins
        qsizetype lastTop = -1;  ///< where the last top-level domain begins that follows one of them, and where it ends
        qsizetype topEnd = -1;
    };

    LabelRow rowFrom(qsizetype begin)
    {
        LabelRow row{begin, -1, -1};
        for (;;) {
            const qsizetype end = labelEnd(row.end);
            if (!isLabel(row.end, end))
                return row;
            if (const qsizetype top = topAfterLabel(row.end, end); top > 0) {
                row.lastTop = end + 1;
                row.topEnd = top;
            }
            row.end = end + 1;
        }
    }

    /// Whether a label, and the point after it, stand there.
    [[nodiscard]] bool isLabel(qsizetype begin, qsizetype end) const
    {
        return end != begin && at(end) == u'.' && isDomainChar(at(begin)) && isDomainChar(at(end - 1));
    }

    /// The end of the top-level domain that follows the label; -1 if none does.
    qsizetype topAfterLabel(qsizetype begin, qsizetype end)
    {
        if (m_topAfter.begin != end)
            m_topAfter = {end, topLevelEnd(end + 1, m_text.size())};
        const bool isDomain = m_topAfter.end > 0 && !m_text.sliced(begin, end - begin).contains(QLatin1Char('_'));
        return isDomain ? m_topAfter.end : -1;
    }

    [[nodiscard]] qsizetype labelEnd(qsizetype begin) const
    {
        if (begin >= m_run.begin && begin < m_run.end)
            return m_run.end;
        qsizetype end = begin;
        while (end < m_text.size() && (isDomainChar(at(end)) || at(end) == u'-' || at(end) == u'_'))
            ++end;
        return end;
    }

    [[nodiscard]] qsizetype latinDomainEnd(qsizetype begin, qsizetype limit) const
    {
        qsizetype found = -1;
        for (qsizetype i = begin;;) {
            qsizetype end = i;
            while (end < limit && (at(end) == u'-' || isLinkAlphanumeric(at(end)) || isAccentedLatin(at(end))))
                ++end;
            if (end == i || end >= limit || at(end) != u'.')
                return found;
            if (const qsizetype top = topLevelEnd(end + 1, limit); top > 0)
                found = top;
            i = end + 1;
        }
    }

    /// The end of the top-level domain that begins there; it may be followed by letters of another script.
    [[nodiscard]] qsizetype topLevelEnd(qsizetype begin, qsizetype limit) const
    {
        const auto endsWell = [this, limit](qsizetype end) {
            return end == limit || !(isLinkAlphanumeric(at(end)) || QStringView(u"@+-").contains(m_text[end]));
        };
        qsizetype end = begin;
        while (end < limit && isLinkAlphanumeric(at(end)))
            ++end;
        const auto isKnown = [this, begin](qsizetype to) {
            return linkTopLevelDomains().contains(m_text.sliced(begin, to - begin).toString().toLower());
        };
        if (end > begin && endsWell(end) && isKnown(end))
            return end;
        if (m_text.sliced(begin, limit - begin).startsWith(QLatin1String("xn--"), Qt::CaseInsensitive)) {
            end = begin + 4;
            while (end < limit && (isLinkAlphanumeric(at(end)) || at(end) == u'-'))
                ++end;
            return end > begin + 4 ? end : -1;
        }
        constexpr qsizetype longestForeign = 24;
        if (begin < limit && at(begin) < 0x80 && !(end < limit && at(end) >= 0x80))
            return -1;
        for (end = std::min(limit, begin + longestForeign); end > begin; --end) {
            if (endsWell(end) && isKnown(end))
                return end;
        }
        return -1;
    }

    /// No label over 63 bytes in its ASCII form, no letters of other scripts after "xn--", the whole within 4,096.
    [[nodiscard]] bool isAllowedDomain(qsizetype begin, qsizetype end, qsizetype linkLength) const
    {
        constexpr qsizetype longestLink = 4096 - 8; // twitter-text counts the protocol once more
        if (linkLength > longestLink)
            return false;
        if (m_text.sliced(begin, end - begin).startsWith(QLatin1String("xn--"))) {
            qsizetype latin = begin;
            while (latin < end && latinDomainEnd(latin, end) < 0)
                ++latin;
            if (latin == end)
                return false;
        }
        constexpr qsizetype longestLabel = 63;
        for (const QStringView label : m_text.sliced(begin, end - begin).tokenize(u'.')) {
            // Checked first, as the ASCII form of a very long label takes quadratic time.
            if (label.size() > longestLabel || asciiLabelLength(label) > longestLabel)
                return false;
        }
        return true;
    }

    [[nodiscard]] qsizetype portEnd(qsizetype begin) const
    {
        qsizetype end = begin + 1;
        while (at(end) >= u'0' && at(end) <= u'9')
            ++end;
        return at(begin) == u':' && end > begin + 1 ? end : begin;
    }

    [[nodiscard]] qsizetype pathEnd(qsizetype begin) const
    {
        if (at(begin) != u'/')
            return begin;
        qsizetype found = begin + 1;
        for (qsizetype i = begin + 1; i < m_text.size();) {
            if (const qsizetype end = bracketsEnd(i, 2); end > i) {
                // Brackets end a path only right after something that could end it too.
                if (found == i)
                    found = end;
                i = end;
            } else if (isPathChar(at(i))) {
                if (isPathEnd(at(i)))
                    found = i + 1;
                ++i;
            } else {
                break;
            }
        }
        return found;
    }

    /// Balanced round brackets with path characters inside, as Wikipedia has them, up to `depth` deep.
    [[nodiscard]] qsizetype bracketsEnd(qsizetype begin, int depth) const
    {
        if (depth == 0 || at(begin) != u'(')
            return begin;
        qsizetype i = begin + 1;
        bool hasInner = false;
        while (i < m_text.size() && at(i) != u')') {
            if (isPathChar(at(i))) {
                ++i;
                continue;
            }
            const qsizetype end = hasInner ? i : bracketsEnd(i, depth - 1);
            if (end == i)
                return begin;
            hasInner = true;
            i = end;
        }
        return at(i) == u')' && i > begin + 1 ? i + 1 : begin;
    }

    [[nodiscard]] qsizetype queryEnd(qsizetype begin) const
    {
        if (at(begin) != u'?')
            return begin;
        qsizetype found = begin;
        for (qsizetype i = begin + 1; i < m_text.size() && isQueryChar(at(i)); ++i) {
            if (isQueryEnd(at(i)))
                found = i + 1;
        }
        return found;
    }

    QStringView m_text;
    LinkProtocol m_protocol;
    LinkSpan m_run = {0, 0};
    LabelRow m_row;
    LinkSpan m_topAfter = {-1, -1}; // a point, and the end of the top-level domain after it
    std::vector<LinkSpan> m_links;
};

} // namespace

std::vector<LinkSpan> findLinks(QStringView text, LinkProtocol protocol)
{
    return LinkFinder(text, protocol).links();
}

std::vector<LinkSpan> findMentionHosts(QStringView text, const std::vector<LinkSpan>& links)
{
    const auto unit = [text](qsizetype i) { return i < text.size() ? text[i].unicode() : u'\0'; };
    const auto isWord = [](char16_t c) { return isLinkAlphanumeric(c) || c == u'_'; };
    std::vector<LinkSpan> hosts;
    auto link = links.begin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (link != links.end() && i >= link->begin) {
            i = link->end; // and an @ right after a link is no mention
            ++link;
            continue;
        }
        if (unit(i) != u'@' || (i > 0 && (isWord(unit(i - 1)) || unit(i - 1) == u'/')))
            continue;
        qsizetype at = i + 1;
        while (isWord(unit(at)))
            ++at;
        if (at == i + 1 || unit(at) != u'@')
            continue;
        qsizetype end = at + 1;
        while (isLinkAlphanumeric(unit(end)) || unit(end) == u'.' || unit(end) == u'-')
            ++end;
        while (end > at + 1 && !isLinkAlphanumeric(unit(end - 1)))
            --end;
        if (end - at <= 2)
            continue;
        hosts.push_back({at, end});
        i = end - 1;
    }
    return hosts;
}

} // namespace clarion
