#include "library/itemview.h"

#include "shared/theme.h"

#include <QHBoxLayout>
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

QString dateWords(const QString& iso)
{
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QStringLiteral("d MMMM yyyy"));
}

} // namespace

ItemView::ItemView(QWidget* parent)
    : QWidget(parent), m_title(theme::titleLabel({}, this)), m_facts(theme::mutedLabel({}, this)),
      m_body(new StillBrowser(this)), m_use(new QPushButton(tr("Use as a draft"), this))
{
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_use->setProperty("primary", true);
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
    head->addLayout(words, 1);
    head->addWidget(m_use, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Post post;
        post.network = QStringLiteral("facebook");
        post.text = m_body->toPlainText().trimmed();
        post.source = {m_item.feed, m_item.kind, m_item.id, m_item.rev, {}};
        Q_EMIT draftWanted(post);
    });
}

void ItemView::setItem(const Item& item)
{
    m_item = item;
    m_title->setText(item.title);
    QStringList facts = item.topics();
    if (!item.from.isEmpty() && !item.until.isEmpty())
        facts << tr("share from %1 to %2").arg(dateWords(item.from), dateWords(item.until));
    else if (!item.until.isEmpty())
        facts << tr("share until %1").arg(dateWords(item.until));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    QString body = item.body();
    if (body.isEmpty()) {
        for (const char* key : {"remit", "reason", "line"})
            body = body.isEmpty() ? item.payload.value(QLatin1String(key)).toString() : body;
        if (const QString website = item.payload.value(QLatin1String("website")).toString(); !website.isEmpty())
            body += QStringLiteral("\n\n") + website;
    }
    // Markdown without HTML: foreign text may be set out, not act.
    m_body->document()->setMarkdown(body, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectCommonMark);
    m_use->setVisible(item.kind == QLatin1String("message") || item.kind == QLatin1String("policy")
                      || item.kind == QLatin1String("event-idea") || item.kind == QLatin1String("example"));
}

} // namespace clarion
