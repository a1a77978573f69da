#include "exchange/importdialog.h"

#include "base/errortext.h"
#include "base/savefile.h"
#include "exchange/mappingheader.h"
#include "networks/network.h"
#include "shared/filechooser.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/theme.h"
#include "shared/workpool.h"
#include "workspace/workspacefile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace clarion {
namespace {

bool isTableName(const QString& file)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("zip")};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

QString separatorWords(QChar separator)
{
    return separator == QLatin1Char('\t')  ? ImportDialog::tr("tabs")
           : separator == QLatin1Char(';') ? ImportDialog::tr("semicolons")
           : separator == QLatin1Char(',') ? ImportDialog::tr("commas")
                                           : ImportDialog::tr("“%1”").arg(separator);
}

QString documentsFile(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

/// The rows that are shown: all, or the bad ones.
class RowFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyBad(bool onlyBad)
    {
        m_onlyBad = onlyBad;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return !m_onlyBad || sourceModel()->index(row, 0, parent).data(ImportModel::IsBadRole).toBool();
    }

private:
    bool m_onlyBad = false;
};

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_shown(new RowFilter(this)), m_pages(new QStackedWidget(this)),
      m_error(theme::colouredLabel({}, &theme::danger, this)), m_countLine(theme::bodyLabel({}, this))
{
    setWindowTitle(tr("Import posts"));
    setAcceptDrops(true);
    m_shown->setSourceModel(&m_model);
    m_pages->addWidget(makeStart());
    m_pages->addWidget(makePreview());
    m_error->setWordWrap(true);
    m_error->hide();
    m_countLine->setWordWrap(true);
    m_other = new QPushButton(tr("Another file…"), this);
    m_saveBad = new QPushButton(tr("Save the bad rows…"), this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_import = new QPushButton(tr("Import"), this);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addWidget(m_saveBad);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_countLine);
    layout->addLayout(buttons);
    resize(1040, 620);

    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_saveBad, &QPushButton::clicked, this, &ImportDialog::saveBadRows);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(&m_reading, &QFutureWatcher<Result<Source>>::finished, this, &ImportDialog::fileRead);
    connect(&m_understanding, &QFutureWatcher<Result<ImportPreview>>::finished, this, &ImportDialog::understood);
    connect(&m_importing, &QFutureWatcher<Result<Done>>::finished, this, &ImportDialog::importEnded);
    describe();
}

ImportDialog::~ImportDialog()
{
    // It writes by the workspace's Writer, and must not outlive it.
    m_importing.waitForFinished();
}

QWidget* ImportDialog::makeStart()
{
    auto* page = new QWidget(m_pages);
    auto* words = theme::bodyLabel(tr("A table of posts comes from a spreadsheet, from another scheduler (Buffer, Hootsuite, Metricool), or from Clarion's own export; "
                                      "a zip from Clarion brings its pictures, too."),
                                   page);
    words->setWordWrap(true);
    auto* hint = theme::mutedLabel(tr("Save it as CSV with a first row that names the columns: date (25/03/2027), time (18:30), network, text, link. You see what becomes "
                                      "of each row before anything is imported. A file can also be dropped here."),
                                   page);
    hint->setWordWrap(true);
    auto* choose = new QPushButton(tr("Choose a file…"), page);
    choose->setProperty("primary", true);
    auto* sample = new QPushButton(tr("Save a sample file…"), page);
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(sample);
    row->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::pageMargin * 4, 0, theme::pageMargin * 4, 0);
    layout->setSpacing(theme::gutter);
    layout->addStretch(2);
    layout->addWidget(theme::sectionLabel(tr("Bring in a campaign that was written elsewhere"), page));
    layout->addWidget(words);
    layout->addWidget(hint);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(sample, &QPushButton::clicked, this, &ImportDialog::saveSample);
    return page;
}

QWidget* ImportDialog::makePreview()
{
    auto* page = new QWidget(m_pages);
    m_fileLine = theme::mutedLabel({}, page);
    m_network = new QComboBox(page);
    for (const Network& network : builtInNetworks())
        m_network->addItem(icon(networkIcon(network.id)), network.name, network.id);
    m_network->setCurrentIndex(m_network->findData(QStringLiteral("facebook")));
    auto* networkLabel = theme::bodyLabel(tr("&Network where a row names none:"), page);
    networkLabel->setBuddy(m_network);
    networkLabel->setWordWrap(false);
    m_network->setAccessibleName(tr("Network where a row names none"));
    m_onlyBad = new QCheckBox(tr("Only the &bad rows"), page);
    auto* above = new QHBoxLayout;
    above->addWidget(networkLabel);
    above->addWidget(m_network);
    above->addStretch();
    above->addWidget(m_onlyBad);
    m_table = new QTableView(page);
    m_header = new MappingHeader(ImportModel::FixedColumns, m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::gutter);
    m_rowWords = theme::bodyLabel({}, page);
    m_rowWords->setWordWrap(true);
    m_rowWords->setMinimumHeight(fontMetrics().height() * 2);
    m_rowWords->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_fileLine);
    layout->addLayout(above);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rowWords);
    connect(m_network, &QComboBox::activated, this, [this] {
        m_isOver = false;
        understand();
    });
    connect(m_onlyBad, &QCheckBox::toggled, this, [this](bool onlyBad) { static_cast<RowFilter*>(m_shown)->setOnlyBad(onlyBad); });
    connect(m_header, &MappingHeader::mapped, this, &ImportDialog::map);
    connect(m_header, &MappingHeader::reached, this, [this](int section) {
        m_table->scrollTo(m_shown->index(qMax(0, m_table->currentIndex().row()), section));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const QModelIndex row = m_shown->mapToSource(current);
        m_rowWords->setText(row.isValid() ? tr("Line %1: %2").arg(QString::number(m_model.preview().reading.rows[static_cast<size_t>(row.row())].line), m_model.wordsOf(row.row()))
                                          : QString());
    });
    return page;
}

void ImportDialog::chooseFile()
{
    QFileDialog* dialog = makeFileChooser(tr("Choose a file"), m_path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(m_path).path(),
                                          tr("Tables and archives of posts (*.csv *.tsv *.txt *.zip)"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::saveSample()
{
    QFileDialog* dialog = makeFileChooser(tr("Save a sample file"), documentsFile(tr("posts-sample.csv")), tr("Tables (*.csv)"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (isPartOfWorkspace(m_workspace.file(), file)) {
            showError(tr("That is the workspace itself. Choose another name."));
            return;
        }
        if (auto saved = saveFile(file, samplePlanCsv(m_workspace.today())); !saved) {
            showError(errorText(saved.error()));
            return;
        }
        m_error->hide();
        m_countLine->setText(tr("The sample lies in %1. Fill it in, and choose it here.").arg(file));
    });
    dialog->open();
}

void ImportDialog::saveBadRows()
{
    QFileDialog* dialog = makeFileChooser(tr("Save the bad rows"), QFileInfo(m_path).path() + QLatin1Char('/') + tr("%1-bad-rows.csv").arg(QFileInfo(m_path).completeBaseName()),
                                          tr("Tables (*.csv)"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (isPartOfWorkspace(m_workspace.file(), file) || QFileInfo(file) == QFileInfo(m_path)) {
            showError(QFileInfo(file) == QFileInfo(m_path) ? tr("That is the file with the good rows. Choose another name.") : tr("That is the workspace itself. Choose another name."));
            return;
        }
        if (auto saved = saveFile(file, badRowsAsCsv(*m_source.file, m_model.preview().reading)); !saved) {
            showError(errorText(saved.error()));
            return;
        }
        m_error->hide();
        m_countLine->setText(tr("The bad rows lie in %1, each with its reason. Mend them there, and import that file.").arg(file));
    });
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && isTableName(urls.first().toLocalFile()))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}

void ImportDialog::openFile(const QString& file)
{
    if (m_importing.isRunning())
        return;
    // By its name, before it is opened: see isPartOfWorkspace().
    if (!isTableName(file) || isPartOfWorkspace(m_workspace.file(), file)) {
        showError(tr("“%1” is no table. Clarion imports files that end in .csv, .tsv or .txt, and zip files that it wrote itself.").arg(QFileInfo(file).fileName()));
        return;
    }
    m_path = file;
    m_error->hide();
    setBusy(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_reading.setFuture(QtConcurrent::run(&workPool(), [file]() -> Result<Source> {
        if (QFileInfo(file).suffix().toLower() != QLatin1String("zip")) {
            auto plan = loadPlanFile(file);
            if (!plan)
                return failure(plan.error());
            return Source{std::make_shared<const PlanFile>(std::move(*plan)), nullptr};
        }
        auto archive = PlanArchive::open(file);
        if (!archive)
            return failure(archive.error());
        std::shared_ptr<PlanArchive> shared = std::move(*archive);
        auto plan = std::make_shared<const PlanFile>(shared->plan());
        return Source{std::move(plan), std::move(shared)};
    }));
}

void ImportDialog::fileRead()
{
    const Result<Source> read = m_reading.result();
    if (!read) {
        showError(errorText(read.error()));
        describe();
        return;
    }
    m_source = *read;
    m_isOver = false;
    m_columns = guessPlanColumns(*m_source.file);
    m_columns.picturesComeAlong = m_source.archive != nullptr;
    m_onlyBad->setChecked(false);
    understand();
}

void ImportDialog::map(int column, std::optional<PlanField> field)
{
    m_isOver = false;
    // One meaning a column, one column a meaning.
    std::erase_if(m_columns.at, [column](const auto& entry) { return entry.second == column; });
    if (field)
        setPlanColumn(m_columns, *field, column);
    understand();
}

void ImportDialog::understand()
{
    setBusy(tr("Looking at the rows…"));
    const QString network = m_network->currentData().toString();
    m_understanding.setFuture(QtConcurrent::run(
        &workPool(), [source = m_source.file, columns = m_columns, network, file = m_workspace.file()]() -> Result<ImportPreview> {
            ImportPreview preview{source, columns, understandPlan(*source, columns, network), {}};
            const auto database = Database::open(file, Database::Mode::ReadOnly);
            if (!database)
                return failure(database.error());
            auto existing = existingPosts(**database, preview.reading.posts());
            if (!existing)
                return failure(existing.error());
            preview.existing = std::move(*existing);
            return preview;
        }));
}

void ImportDialog::understood()
{
    Result<ImportPreview> preview = m_understanding.result();
    if (!preview) {
        showError(errorText(preview.error()));
        describe();
        return;
    }
    const bool isOtherFile = m_model.preview().file != preview->file;
    m_model.setPreview(std::move(*preview));
    m_header->setColumns(*m_source.file, m_columns);
    m_pages->setCurrentIndex(1);
    if (isOtherFile) {
        m_header->setStretchLastSection(false);
        const int letter = fontMetrics().averageCharWidth();
        m_header->resizeSection(ImportModel::LineColumn, letter * 8);
        m_header->resizeSection(ImportModel::OutcomeColumn, letter * 36);
        for (int i = 0; i < static_cast<int>(m_source.file->header.size()); ++i) {
            const auto text = m_columns.at.find(PlanField::Text);
            m_header->resizeSection(i + ImportModel::FixedColumns, letter * (text != m_columns.at.end() && text->second == i ? 48 : 22));
        }
        m_table->setFocus();
    }
    if (m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, ImportModel::OutcomeColumn));
    describe();
}

void ImportDialog::setBusy(const QString& words)
{
    m_countLine->setText(words);
    m_import->setEnabled(false);
    m_saveBad->setEnabled(false);
}

void ImportDialog::describe()
{
    const bool hasFile = m_source.file != nullptr && m_pages->currentIndex() == 1;
    m_other->setVisible(hasFile);
    m_saveBad->setVisible(hasFile);
    m_import->setVisible(hasFile && !m_isOver);
    m_cancel->setText(m_isOver ? tr("Close") : tr("Cancel"));
    if (!hasFile) {
        m_countLine->setText({});
        return;
    }
    const ImportPreview& preview = m_model.preview();
    const int bad = static_cast<int>(preview.reading.rows.size()) - preview.reading.goodRows();
    const ImportCount count = preview.count();
    m_fileLine->setText(tr("%1 – %2, separated by %3").arg(QFileInfo(m_path).fileName(), m_source.file->encoding, separatorWords(m_source.file->separator)));
    m_saveBad->setEnabled(bad > 0);
    m_onlyBad->setEnabled(bad > 0);
    m_import->setEnabled(count.imported > 0);
    m_import->setText(tr("Import %n post(s)", nullptr, count.imported));
    if (!m_columns.at.contains(PlanField::Text)) {
        m_countLine->setText(tr("No column holds the texts yet. Choose “Text” above the one that does."));
        return;
    }
    QStringList parts{tr("%n post(s) to import", nullptr, count.imported)};
    if (count.existing > 0)
        parts << tr("%n there already", nullptr, count.existing);
    if (bad > 0)
        parts << tr("%n row(s) bad", nullptr, bad);
    m_countLine->setText(parts.join(tr(", ")) + QLatin1Char('.'));
}

void ImportDialog::startImport()
{
    m_error->hide();
    setBusy(tr("Importing…"));
    m_other->setEnabled(false);
    m_header->setEnabled(false);
    m_network->setEnabled(false);
    m_importing.setFuture(QtConcurrent::run(
        &workPool(), [reading = m_model.preview().reading, archive = m_source.archive, attachments = m_workspace.attachments(), &writer = m_workspace.writer(),
                      &clock = m_workspace.clock()]() mutable -> Result<Done> {
            if (archive) {
                archive->addSources(reading);
                if (auto kept = archive->keepPictures(reading, attachments); !kept)
                    return failure(kept.error());
            }
            return writer.runAndWait([posts = reading.posts(), &clock](Transaction& transaction) -> Result<Done> {
                const auto existing = existingPosts(transaction.database(), posts);
                if (!existing)
                    return failure(existing.error());
                const auto count = importPosts(transaction, posts, clock);
                if (!count)
                    return failure(count.error());
                Done done{*count, {}};
                for (const Post& post : posts) {
                    if (!existing->contains(post.id))
                        done.fresh.push_back(post.id);
                }
                return done;
            });
        }));
}

void ImportDialog::importEnded()
{
    m_other->setEnabled(true);
    m_header->setEnabled(true);
    m_network->setEnabled(true);
    const Result<Done> done = m_importing.result();
    if (!done) {
        describe();
        showError(errorText(done.error()));
        return;
    }
    m_outcome = tr("%n post(s) imported.", nullptr, done->count.imported);
    m_fresh.insert(m_fresh.end(), done->fresh.begin(), done->fresh.end());
    if (m_model.preview().reading.bad().empty()) {
        accept();
        return;
    }
    // What was not imported must not vanish with the dialog.
    m_isOver = true;
    m_onlyBad->setChecked(true);
    describe();
    m_countLine->setText(m_outcome + QLatin1Char(' ') + tr("These rows were not: save them, mend them, and import that file."));
    m_saveBad->setFocus();
}

void ImportDialog::done(int result)
{
    QDialog::done(result);
    if (!m_outcome.isEmpty())
        Q_EMIT imported(m_outcome, m_fresh);
}

void ImportDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void ImportDialog::reject()
{
    // Half of an import cannot be stopped, and none of it is lost: it ends within moments.
    if (!m_importing.isRunning())
        QDialog::reject();
}

} // namespace clarion
