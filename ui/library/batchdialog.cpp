#include "library/batchdialog.h"

#include "base/errortext.h"
#include "base/text.h"
#include "shared/filechooser.h"
#include "shared/theme.h"
#include "shared/workpool.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace clarion {
namespace {

enum class Where { Region, Nation, Everywhere };

QString documents(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Clarion/") + name;
}

} // namespace

BatchDialog::BatchDialog(Workspace& workspace, const Area& area, const std::optional<Tool>& tool, const QString& format, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_area(area), m_chosenTool(tool),
      m_thisOne(new QRadioButton(tool ? tr("“%1”, about %2").arg(tool->title, area.name) : QString(), this)),
      m_everyTool(new QRadioButton(tr("Every tool, about %1").arg(area.name), this)),
      m_oneTool(new QRadioButton(tool ? tr("“%1”, about all areas of").arg(tool->title) : QString(), this)), m_region(new QComboBox(this)), m_language(new QComboBox(this)),
      m_choices(new QWidget(this)), m_folder(new QLineEdit(this)), m_state(theme::mutedLabel({}, this)), m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Save to a folder"));
    auto* words = theme::bodyLabel(tr("Texts, cards, alt texts and sources, with a page that opens in any browser to choose by looking."), this);
    words->setWordWrap(true);
    m_region->addItem(area.region, static_cast<int>(Where::Region));
    if (area.nation != area.region)
        m_region->addItem(area.nation, static_cast<int>(Where::Nation));
    m_region->addItem(tr("everywhere"), static_cast<int>(Where::Everywhere));
    m_region->setAccessibleName(tr("Which areas"));
    (tool ? m_thisOne : m_everyTool)->setChecked(true);
    m_thisOne->setVisible(tool.has_value());
    m_oneTool->setVisible(tool.has_value());
    m_region->setVisible(tool.has_value());
    m_region->setEnabled(false);
    auto* one = new QHBoxLayout;
    one->addWidget(m_oneTool);
    one->addWidget(m_region);
    one->addStretch();

    m_language->addItem(QStringLiteral("English"), static_cast<int>(TextLanguage::English));
    m_language->addItem(tr("Welsh where there is any"), static_cast<int>(TextLanguage::Welsh));
    m_language->setAccessibleName(tr("Language of the texts"));
    m_language->setVisible(area.key.code.startsWith(QLatin1Char('W')));
    m_language->setCurrentIndex(m_language->isVisibleTo(this) && QLocale().language() == QLocale::Welsh ? 1 : 0);
    auto* shapes = new QGridLayout;
    shapes->setHorizontalSpacing(theme::pageMargin);
    shapes->setColumnStretch(2, 1);
    for (const CardFormat& shape : cardFormats()) {
        auto* box = new QCheckBox(shape.words(), m_choices);
        box->setProperty("format", shape.id);
        box->setChecked(shape.id == format);
        m_formats.push_back(box);
        const int index = static_cast<int>(m_formats.size()) - 1;
        shapes->addWidget(box, index / 2, index % 2);
        connect(box, &QCheckBox::toggled, this, &BatchDialog::describe);
    }
    m_folder->setText(documents(slugified(area.name)));
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(tr("Choose…"), m_choices);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);

    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(theme::gap);
    choices->addWidget(theme::sectionLabel(tr("What"), m_choices));
    choices->addWidget(m_thisOne);
    choices->addWidget(m_everyTool);
    choices->addLayout(one);
    choices->addWidget(m_language, 0, Qt::AlignLeft);
    choices->addSpacing(theme::gap);
    choices->addWidget(theme::sectionLabel(tr("Cards"), m_choices));
    choices->addLayout(shapes);
    choices->addSpacing(theme::gap);
    choices->addWidget(theme::sectionLabel(tr("Folder"), m_choices));
    choices->addLayout(folderRow);

    m_state->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    // No QDialogButtonBox: it shows what is hidden.
    m_open = new QPushButton(tr("Open the page"), this);
    m_open->setProperty("primary", true);
    m_open->setVisible(false);
    m_close = new QPushButton(tr("Close"), this);
    m_start = new QPushButton(tr("Save"), this);
    m_start->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    buttons->addWidget(m_open);
    m_start->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(words);
    layout->addWidget(m_choices);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().height() * 36, sizeHint().height());

    connect(choose, &QPushButton::clicked, this, &BatchDialog::choose);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::describe);
    connect(m_oneTool, &QRadioButton::toggled, this, [this](bool isOne) {
        m_region->setEnabled(isOne);
        m_folder->setText(documents(isOne && m_chosenTool ? m_chosenTool->id.text() : slugified(m_area.name)));
        describe();
    });
    connect(m_thisOne, &QRadioButton::toggled, this, &BatchDialog::describe);
    connect(m_region, &QComboBox::currentIndexChanged, this, &BatchDialog::describe);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(m_folder->text()).filePath(QStringLiteral("index.html"))));
    });
    connect(&m_running, &QFutureWatcher<Result<BatchReport>>::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_running, &QFutureWatcher<Result<BatchReport>>::progressValueChanged, this, [this](int done) {
        m_progress->setValue(done);
        m_state->setText(tr("%1 of %2 made").arg(done).arg(m_progress->maximum()));
    });
    connect(&m_running, &QFutureWatcher<Result<BatchReport>>::finished, this, &BatchDialog::finish);
    describe();
}

BatchDialog::~BatchDialog()
{
    m_cancel.cancel();
    m_running.waitForFinished();
}

Result<BatchOrder> BatchDialog::order() const
{
    BatchOrder order;
    const auto profile = m_workspace.profile();
    if (!profile)
        return failure(profile.error());
    order.imprint = imprintOf(*profile);
    order.language = static_cast<TextLanguage>(m_language->currentData().toInt());
    order.networks = m_workspace.networks();
    order.folder = m_folder->text().trimmed();
    for (const QCheckBox* box : m_formats) {
        if (box->isChecked())
            order.formats << box->property("format").toString();
    }
    if (m_oneTool->isChecked() && m_chosenTool) {
        order.tools = {m_chosenTool->id};
        order.title = m_chosenTool->title;
        auto all = m_workspace.areas().all(m_area.key.boundarySet);
        if (!all)
            return failure(all.error());
        const auto where = static_cast<Where>(m_region->currentData().toInt());
        std::erase_if(*all, [&](const Area& area) {
            return (where == Where::Region && area.regionCode != m_area.regionCode) || (where == Where::Nation && area.nation != m_area.nation);
        });
        order.areas = std::move(*all);
        return order;
    }
    order.title = m_area.name;
    order.areas = {m_area};
    if (m_thisOne->isChecked() && m_chosenTool) {
        order.tools = {m_chosenTool->id};
        return order;
    }
    const auto tools = m_workspace.library().items(QStringLiteral("tool"), m_workspace.today());
    if (!tools)
        return failure(tools.error());
    for (const Item& tool : *tools)
        order.tools.push_back(tool.id);
    return order;
}

void BatchDialog::describe()
{
    const auto wanted = order();
    if (!wanted)
        return;
    const auto outputs = static_cast<int>(wanted->tools.size() * wanted->areas.size());
    const int cards = outputs * static_cast<int>(wanted->formats.size());
    if (wanted->imprint.isEmpty() && cards > 0)
        m_state->setText(tr("No imprint is filled in (Settings), so the cards will have none. Election material must say who is behind it."));
    else
        m_state->setText(cards > 0 ? tr("%n card(s) at most, and a text for each network.", nullptr, cards) : tr("Texts only."));
    m_start->setEnabled(outputs > 0);
    m_start->setVisible(true);
    m_open->setVisible(false);
}

void BatchDialog::choose()
{
    QFileDialog* dialog = makeFileChooser(tr("Choose a folder"), m_folder->text(), {}, this);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void BatchDialog::setRunning(bool isRunning)
{
    m_choices->setEnabled(!isRunning);
    m_start->setVisible(!isRunning);
    m_progress->setVisible(isRunning);
    m_close->setText(isRunning ? tr("Stop") : tr("Close"));
}

void BatchDialog::start()
{
    const auto wanted = order();
    if (!wanted) {
        m_state->setText(errorText(wanted.error()));
        return;
    }
    m_cancel = {};
    m_open->setVisible(false);
    m_progress->setRange(0, static_cast<int>(wanted->tools.size() * wanted->areas.size()));
    m_progress->setValue(0);
    setRunning(true);
    m_running.setFuture(QtConcurrent::run(&workPool(), [file = m_workspace.file(), order = *wanted, cancel = m_cancel](QPromise<Result<BatchReport>>& promise) {
        // A connection of this thread's own: the window's belongs to the window.
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        if (!database) {
            promise.addResult(Result<BatchReport>(failure(database.error())));
            return;
        }
        BatchWatcher watcher;
        watcher.progress = [&promise](size_t done, size_t of) {
            promise.setProgressRange(0, static_cast<int>(of));
            promise.setProgressValue(static_cast<int>(done));
        };
        promise.addResult(runBatch(**database, order, cancel, watcher));
    }));
}

void BatchDialog::finish()
{
    setRunning(false);
    const Result<BatchReport> report = m_running.result();
    if (!report) {
        m_state->setText(errorText(report.error()));
        return;
    }
    if (report->isCancelled) {
        m_state->setText(tr("Stopped. The cards that were drawn are kept, and “Save” goes on from there."));
        return;
    }
    QStringList words{tr("%n output(s) saved.", nullptr, static_cast<int>(report->ready))};
    if (report->withheld > 0)
        words << tr("%n withheld; the page says why.", nullptr, static_cast<int>(report->withheld));
    if (report->kept > 0)
        words << tr("%n card(s) were there already.", nullptr, static_cast<int>(report->kept));
    m_state->setText(words.join(QLatin1Char(' ')));
    // What is saved can be looked at; “Save” comes back with another choice.
    m_start->setVisible(false);
    m_open->setVisible(true);
    m_open->setDefault(true);
    m_open->setFocus();
}

void BatchDialog::reject()
{
    if (m_running.isRunning()) {
        m_cancel.cancel();   // finish() says what became of it
        return;
    }
    QDialog::reject();
}

} // namespace clarion
