#pragma once

#include "exchange/planfile.h"

#include <QHeaderView>

#include <optional>
#include <vector>

class QComboBox;

namespace clarion {

/// The headings of a table with a choice under each: what the column holds. The first `fixed` columns have none.
class MappingHeader final : public QHeaderView {
    Q_OBJECT
public:
    MappingHeader(int fixed, QWidget* parent);

    /// Shows what stands where. Does not signal.
    void setColumns(const PlanFile& file, const PlanColumns& columns);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `field`: nothing for a column that is not used.
    void mapped(int column, std::optional<clarion::PlanField> field);
    /// A choice was reached by the keyboard; it may lie outside of what is seen.
    void reached(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    int m_fixed;
    std::vector<QComboBox*> m_choices;
};

/// What a person calls it: "Alt text".
[[nodiscard]] QString planFieldWords(PlanField field);

} // namespace clarion
