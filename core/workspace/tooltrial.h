#pragma once

#include "feed/source/sourceproblem.h"
#include "workspace/localisation.h"

#include <QTemporaryDir>

namespace clarion {

/// A developer's tools as officers would have them, before they are published: the folder is built and read into a workspace
/// that is gone afterwards. Areas and datasets that the folder does not bring come from the workspace that it is tried beside.
class ToolTrial {
public:
    /// `beside`: a workspace's file; may be missing. `problems`: what `feed build` would say of the folder.
    /// Errors: Syntax (see `problems`), those of opening and syncing.
    [[nodiscard]] static Result<ToolTrial> open(const QString& folder, const QString& beside, const Clock& clock, SourceProblems& problems);

    [[nodiscard]] const Workspace& workspace() const { return *m_workspace; }
    /// The folder's own, by id.
    [[nodiscard]] const std::vector<Tool>& tools() const { return m_tools; }
    [[nodiscard]] QString fileOf(const Tool& tool) const { return m_files.value(tool.id.text()); }
    /// The boundary set that the tool's figures are counted on, where there are areas of it; else the first that there is.
    [[nodiscard]] Result<QString> boundarySetFor(const Tool& tool) const;

private:
    ToolTrial() = default;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Tool> m_tools;
    QHash<QString, QString> m_files;
};

/// Areas of one reason for withholding.
struct WithheldAreas {
    QString sentence;     ///< of the first of them
    QStringList names;
};

/// The longest text that a network gets anywhere.
struct LongestText {
    LocalisedText text;
    QString area;
};

/// An area to look at because it is one of the hard cases.
struct TrialSample {
    QString why;          ///< "shortest name", "longest name", "Welsh name", "highest figure", "lowest figure"
    LocalisedOutput output;
};

/// What a developer wants to know of a tool that has no fault.
struct ToolReport {
    QStringList unused;                     ///< figures and card texts that nothing shows
    std::vector<WithheldAreas> withheld;
    size_t ready = 0;
    std::map<QString, LongestText> longest;   ///< by network
    QStringList shortened;                  ///< "Ynys Môn, 1080x1080: headline": words that lost their end on a card
    std::vector<TrialSample> samples;
};

/// Localises all areas, and draws the samples' cards in every format. Errors: those of prepareLocalisation().
[[nodiscard]] Result<ToolReport> reportOn(const ToolTrial& trial, const Tool& tool);

/// Writes a tool that works, with figures of invented places, to change bit by bit. Gives the files' names.
/// Errors: InvalidArgument (the folder is there, or the name cannot be an id), FileUnwritable.
[[nodiscard]] Result<QStringList> writeExampleTool(const QString& folder);

} // namespace clarion
