#include "library/itemview.h"

#include "base/localtime.h"
#include "library/markmenu.h"
#include "shared/icons.h"
#include "shared/morebutton.h"
#include "shared/theme.h"
#include "syndication/sanitiser.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

namespace clarion {
namespace {

/// A browser that fetches nothing: what a feed publishes may not make this computer call anybody.
class StillBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

constexpr int mostPictureMegabytes = 64;

QString dateWords(const QString& iso)
{
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QStringLiteral("d MMMM yyyy"));
}

} // namespace

ItemView::ItemView(QWidget* parent)
    : QWidget(parent), m_title(theme::titleLabel({}, this)), m_facts(theme::mutedLabel({}, this)),
      m_unsigned(theme::mutedLabel({}, this)), m_body(new StillBrowser(this)), m_use(new QPushButton(tr("Use as a draft"), this)),
      m_marks(new MarkMenu(this)), m_showPictures(new QPushButton(this))
{
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_unsigned->setWordWrap(true);
    m_use->setProperty("primary", true);
    connect(m_marks, &MarkMenu::markChanged, this, &ItemView::markChanged);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setOpenLinks(false);
    m_body->setAccessibleName(tr("Content"));
    m_body->viewport()->setAutoFillBackground(false);
    m_body->document()->setDocumentMargin(0);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_unsigned);
    head->addLayout(words, 1);
    head->addWidget(m_use, 0, Qt::AlignTop);
    head->addWidget(m_marks->button(), 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_showPictures, 0, Qt::AlignLeft);
    layout->addWidget(m_body, 1);
    m_showPictures->setIcon(icon(QStringLiteral("picture")));
    m_showPictures->hide();
    connect(m_showPictures, &QPushButton::clicked, this, [this] {
        m_showPictures->hide();
        Q_EMIT picturesWanted(m_pictures);
    });
    connect(m_use, &QPushButton::clicked, this, &ItemView::useAsDraft);
}

void ItemView::useAsDraft()
{
    Post post;
    post.network = QStringLiteral("facebook");
    post.source = {m_item.feed, m_item.kind, m_item.id, m_item.rev, {}, post.text};
    if (m_item.kind == QLatin1String("article")) {
        // Somebody else's words are pointed to, not copied.
        post.link = m_item.payload.value(QLatin1String("link")).toString();
        post.text = m_item.title + QStringLiteral("\n\n") + post.link;
    } else {
        post.text = m_body->toPlainText().trimmed();
    }
    Q_EMIT draftWanted(post);
}

void ItemView::showBody()
{
    m_pictures.clear();
    if (m_item.kind == QLatin1String("article")) {
        const QByteArray html = m_item.payload.value(QLatin1String("html")).toString().toUtf8();
        const QByteArray link = m_item.payload.value(QLatin1String("link")).toString().toUtf8();
        const SanitisedHtml clean = sanitiseHtml(html.toStdString(), link.toStdString());
        for (const SanitisedImage& picture : clean.images)
            m_pictures << QString::fromStdString(picture.src);
        m_body->document()->setHtml(QString::fromStdString(clean.html));
    } else {
        QString body = m_item.body();
        if (body.isEmpty()) {
            for (const char* key : {"remit", "reason", "line"})
                body = body.isEmpty() ? m_item.payload.value(QLatin1String(key)).toString() : body;
            if (const QString website = m_item.payload.value(QLatin1String("website")).toString(); !website.isEmpty())
                body += QStringLiteral("\n\n") + website;
        }
        // Markdown without HTML: foreign text may be set out, not act.
        m_body->document()->setMarkdown(body, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectCommonMark);
    }
    m_showPictures->setText(tr("Show %n picture(s)", nullptr, static_cast<int>(m_pictures.size())));
    m_showPictures->setToolTip(tr("They are fetched from the website, which learns that you look at them"));
    m_showPictures->setVisible(!m_pictures.isEmpty());
}

void ItemView::showPicture(const QString& address, const QByteArray& bytes)
{
    const qsizetype number = m_pictures.indexOf(address);
    if (number < 0)
        return;
    QImageReader reader;
    QBuffer buffer;
    buffer.setData(bytes);
    reader.setDevice(&buffer);
    QImageReader::setAllocationLimit(mostPictureMegabytes);
    QImage image = reader.read();
    if (image.isNull())
        return;
    if (const int room = qMax(100, m_body->viewport()->width() - theme::gutter); image.width() > room)
        image = image.scaledToWidth(room, Qt::SmoothTransformation);
    m_body->document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("clarion-image:%1").arg(number)), image);
    m_body->document()->markContentsDirty(0, m_body->document()->characterCount());
    m_body->viewport()->update();
}

void ItemView::setItem(const Item& item, const ItemRow& row)
{
    m_marks->setItem(item, row.marks);
    // A list that is refreshed while somebody reads must not throw them back to the beginning.
    if (item == m_item)
        return;
    m_item = item;
    m_unsigned->setText(row.isSigned ? QString()
                                     : tr("From the website of “%1”. Nobody signed it: look at it well before you use it.").arg(row.feedTitle));
    m_unsigned->setVisible(!row.isSigned);
    m_title->setText(item.title);
    QStringList facts = item.topics();
    if (!item.from.isEmpty() && !item.until.isEmpty())
        facts << tr("share from %1 to %2").arg(dateWords(item.from), dateWords(item.until));
    else if (!item.until.isEmpty())
        facts << tr("share until %1").arg(dateWords(item.until));
    if (row.embargo.isValid())
        facts << tr("not before %1").arg(QLocale().toString(LocalTime::fromUtc(row.embargo).date, QStringLiteral("d MMMM yyyy"))
                                         + LocalTime::fromUtc(row.embargo).time.toString(QStringLiteral(" HH:mm")));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    showBody();
    m_use->setVisible(item.kind == QLatin1String("message") || item.kind == QLatin1String("policy")
                      || item.kind == QLatin1String("event-idea") || item.kind == QLatin1String("example")
                      || item.kind == QLatin1String("article"));
}

} // namespace clarion
