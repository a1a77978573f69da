#include "exchange/exportdialog.h"

#include "base/errortext.h"
#include "base/savefile.h"
#include "exchange/bulkexport.h"
#include "exchange/calendarexport.h"
#include "exchange/planarchive.h"
#include "networks/network.h"
#include "shared/filechooser.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/theme.h"
#include "shared/workpool.h"
#include "workspace/workspacefile.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace clarion {
namespace {

struct FormatWords {
    ExportFormat format;
    QString name;
    QString words;
    const char* suffix;
};

std::vector<FormatWords> formatWords()
{
    return {{ExportFormat::Archive, ExportDialog::tr("The plan with its pictures (zip)"), ExportDialog::tr("For another Clarion, or to keep: every post, picture and alt text. Importing it brings them back."), "zip"},
            {ExportFormat::Table, ExportDialog::tr("A table (CSV)"), ExportDialog::tr("For spreadsheets, to read or to change and import again. Names the pictures, and does not hold them."), "csv"},
            {ExportFormat::Calendar, ExportDialog::tr("A calendar (iCalendar)"), ExportDialog::tr("For Thunderbird, Outlook, Google and phones. What was imported before is updated, not doubled."), "ics"},
            {ExportFormat::Paper, ExportDialog::tr("On paper (PDF)"), ExportDialog::tr("To pin up or to pass round: a page a week with times, networks, first words and states."), "pdf"},
            {ExportFormat::Buffer, QStringLiteral("Buffer"), ExportDialog::tr("Bulk upload, by Buffer's own template: one channel and 100 posts a file, no pictures."), "csv"},
            {ExportFormat::Metricool, QStringLiteral("Metricool"), ExportDialog::tr("Bulk upload, as other programs write it: all networks in one file, drafts stay drafts, no pictures."), "csv"},
            {ExportFormat::Hootsuite, QStringLiteral("Hootsuite"), ExportDialog::tr("Bulk upload, little documented: check the preview there. One channel and 350 posts a file."), "csv"}};
}

std::optional<BulkFormat> bulkFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Buffer: return BulkFormat::Buffer;
    case ExportFormat::Metricool: return BulkFormat::Metricool;
    case ExportFormat::Hootsuite: return BulkFormat::Hootsuite;
    case ExportFormat::Archive:
    case ExportFormat::Table:
    case ExportFormat::Calendar:
    case ExportFormat::Paper: break;
    }
    return std::nullopt;
}

/// What would be written, without writing it: how many posts, and what is left behind.
ExportOutcome outcomeOf(ExportFormat format, const std::vector<Post>& posts, const WeekPages& weeks, const Clock& clock)
{
    if (const auto bulk = bulkFormat(format)) {
        const BulkFile file = planAsBulkFile(*bulk, posts, clock);
        return {static_cast<int>(file.written.size()), file.notes};
    }
    if (format == ExportFormat::Paper) {
        const QDate monday = weeks.first.addDays(1 - weeks.first.dayOfWeek());
        const QDate sunday = monday.addDays(7 * weeks.weeks - 1);
        const auto count = static_cast<int>(std::count_if(posts.begin(), posts.end(), [&](const Post& post) { return post.planned && post.planned->date >= monday && post.planned->date <= sunday; }));
        return {count, {ExportDialog::tr("The weeks from %1 to %2.").arg(QLocale().toString(monday, QLocale::ShortFormat), QLocale().toString(sunday, QLocale::ShortFormat))}};
    }
    ExportOutcome outcome{static_cast<int>(posts.size()), {}};
    const auto withPictures = static_cast<int>(std::count_if(posts.begin(), posts.end(), [](const Post& post) { return !post.pictures.empty(); }));
    const auto undated = static_cast<int>(std::count_if(posts.begin(), posts.end(), [](const Post& post) { return !post.planned; }));
    if (format == ExportFormat::Calendar) {
        outcome.posts -= undated;
        if (undated > 0)
            outcome.notes << ExportDialog::tr("%n post(s) without a date stay behind.", nullptr, undated);
    }
    if (format != ExportFormat::Archive && withPictures > 0)
        outcome.notes << ExportDialog::tr("The pictures of %n post(s) stay behind.", nullptr, withPictures);
    return outcome;
}

} // namespace

ExportDialog::ExportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_formats(new QButtonGroup(this)), m_network(new QComboBox(this)),
      m_onlyDays(new QCheckBox(tr("&Only from"), this)), m_from(new QDateEdit(workspace.today(), this)), m_to(new QDateEdit(workspace.today().addDays(27), this)),
      m_left(theme::bodyLabel({}, this)), m_error(theme::colouredLabel({}, &theme::danger, this))
{
    setWindowTitle(tr("Export the plan"));
    auto* formats = new QVBoxLayout;
    formats->setSpacing(theme::gap);
    const auto all = formatWords();
    for (const FormatWords& one : all) {
        auto* choice = new QRadioButton(one.name, this);
        choice->setAccessibleDescription(one.words);
        m_formats->addButton(choice, static_cast<int>(one.format));
        auto* words = theme::mutedLabel(one.words, this);
        words->setWordWrap(true);
        words->setContentsMargins(theme::pageMargin, 0, 0, 0);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(choice);
        pair->addWidget(words);
        formats->addLayout(pair);
    }
    m_formats->button(static_cast<int>(ExportFormat::Archive))->setChecked(true);
    auto* meta = theme::mutedLabel(tr("Meta Business Suite takes no file of posts: copy each from the page Today, with “Copy text” and “Copy picture”."), this);
    meta->setWordWrap(true);

    m_network->addItem(tr("Every network"), QString());
    for (const Network& network : builtInNetworks())
        m_network->addItem(icon(networkIcon(network.id)), network.name, network.id);
    m_network->setAccessibleName(tr("Network"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto* which = new QHBoxLayout;
    which->addWidget(m_network);
    which->addSpacing(theme::gutter);
    which->addWidget(m_onlyDays);
    which->addWidget(m_from);
    which->addWidget(theme::bodyLabel(tr("to"), this));
    which->addWidget(m_to);
    which->addStretch();

    m_left->setWordWrap(true);
    m_left->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* left = new QScrollArea(this);
    left->setWidget(m_left);
    left->setWidgetResizable(true);
    left->setFrameShape(QFrame::NoFrame);
    left->setAccessibleName(tr("What goes over and what does not"));
    left->setMinimumHeight(fontMetrics().height() * 4);
    m_error->setWordWrap(true);
    m_error->hide();
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_export = new QPushButton(tr("Export"), this);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    m_export->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(theme::sectionLabel(tr("Format"), this));
    layout->addLayout(formats);
    layout->addWidget(meta);
    layout->addWidget(theme::sectionLabel(tr("Which posts"), this));
    layout->addLayout(which);
    layout->addWidget(left, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    resize(720, 660);

    connect(m_formats, &QButtonGroup::idToggled, this, &ExportDialog::describe);
    connect(m_network, &QComboBox::activated, this, &ExportDialog::describe);
    connect(m_onlyDays, &QCheckBox::toggled, this, [this](bool only) {
        m_from->setEnabled(only);
        m_to->setEnabled(only);
        describe();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &ExportDialog::describe);
    connect(m_to, &QDateEdit::dateChanged, this, &ExportDialog::describe);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_reading, &QFutureWatcher<Result<std::vector<Post>>>::finished, this, &ExportDialog::postsRead);
    connect(&m_writing, &QFutureWatcher<Result<ExportOutcome>>::finished, this, &ExportDialog::written);
    m_left->setText(tr("Reading the plan…"));
    m_reading.setFuture(QtConcurrent::run(&workPool(), [file = m_workspace.file()]() -> Result<std::vector<Post>> {
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        if (!database)
            return failure(database.error());
        return PostRepository(**database).all();
    }));
}

ExportDialog::~ExportDialog()
{
    // It asks the workspace's clock.
    m_writing.waitForFinished();
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

PlanSelection ExportDialog::selection() const
{
    PlanSelection selection{.network = m_network->currentData().toString()};
    if (m_onlyDays->isChecked()) {
        selection.from = m_from->date();
        selection.to = m_to->date();
    }
    return selection;
}

WeekPages ExportDialog::weeks() const
{
    const auto profile = m_workspace.profile();
    WeekPages pages{m_workspace.today(), 4, profile ? profile->partyName : QString()};
    if (m_onlyDays->isChecked()) {
        pages.first = m_from->date();
        const QDate monday = pages.first.addDays(1 - pages.first.dayOfWeek());
        pages.weeks = qBound(1, static_cast<int>(monday.daysTo(m_to->date()) / 7) + 1, mostWeekPages);
    }
    return pages;
}

void ExportDialog::postsRead()
{
    Result<std::vector<Post>> posts = m_reading.result();
    if (!posts) {
        m_left->setText({});
        showError(errorText(posts.error()));
        return;
    }
    m_posts = std::move(*posts);
    describe();
}

void ExportDialog::describe()
{
    if (!m_reading.isFinished())
        return;
    if (m_onlyDays->isChecked() && m_to->date() < m_from->date()) {
        m_left->setText(tr("The last day lies before the first."));
        m_export->setEnabled(false);
        return;
    }
    const ExportOutcome outcome = outcomeOf(format(), selectedPosts(m_posts, selection()), weeks(), m_workspace.clock());
    QString words = outcome.posts == 0 ? tr("Nothing of this goes into such a file.") : QString();
    for (const QString& note : outcome.notes)
        words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + note;
    m_left->setText(words.isEmpty() ? tr("Everything goes over.") : words);
    m_export->setText(outcome.posts == 0 ? tr("Export") : tr("Export %n post(s)…", nullptr, outcome.posts));
    m_export->setEnabled(outcome.posts > 0);
}

void ExportDialog::chooseFile()
{
    const auto all = formatWords();
    const auto found = std::find_if(all.begin(), all.end(), [this](const FormatWords& one) { return one.format == format(); });
    const QString suffix = QString::fromLatin1(found->suffix);
    QFileDialog* dialog = makeFileChooser(tr("Export the plan"),
                                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + tr("plan") + QLatin1Char('.') + suffix,
                                          tr("Files of this kind (*.%1)").arg(suffix), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString& file)
{
    if (isPartOfWorkspace(m_workspace.file(), file)) {
        showError(tr("That is the workspace itself. Choose another name."));
        return;
    }
    m_file = file;
    m_error->hide();
    m_export->setEnabled(false);
    m_writing.setFuture(QtConcurrent::run(
        &workPool(), [file, format = format(), posts = selectedPosts(m_posts, selection()), attachments = m_workspace.attachments(),
                      weeks = weeks(), &clock = m_workspace.clock()]() -> Result<ExportOutcome> {
            if (format == ExportFormat::Archive) {
                const auto report = writePlanArchive(file, posts, attachments, clock);
                if (!report)
                    return failure(report.error());
                return ExportOutcome{report->posts, report->notes};
            }
            const auto bulk = bulkFormat(format);
            if (format == ExportFormat::Paper) {
                const PrintedWeeks printed = planAsPdf(posts, weeks, clock);
                if (auto saved = saveFile(file, printed.pdf); !saved)
                    return failure(saved.error());
                return ExportOutcome{printed.posts, {}};
            }
            const QByteArray bytes = bulk                              ? planAsBulkFile(*bulk, posts, clock).bytes
                                     : format == ExportFormat::Calendar ? planAsIcs(posts, clock)
                                                                        : planAsCsv(posts);
            if (auto saved = saveFile(file, bytes); !saved)
                return failure(saved.error());
            return ExportOutcome{outcomeOf(format, posts, weeks, clock).posts, {}};
        }));
}

void ExportDialog::written()
{
    const Result<ExportOutcome> done = m_writing.result();
    if (!done) {
        m_export->setEnabled(true);
        showError(errorText(done.error()));
        return;
    }
    QString sentence = tr("%n post(s) written to %1.", nullptr, done->posts).arg(m_file);
    for (const QString& note : done->notes)
        sentence += QLatin1Char(' ') + note;
    Q_EMIT exported(sentence);
    accept();
}

void ExportDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void ExportDialog::reject()
{
    if (!m_writing.isRunning())
        QDialog::reject();
}

} // namespace clarion
