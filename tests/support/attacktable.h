#pragma once

#include "base/errortext.h"
#include "feed/feedsync.h"

#include <QStringList>
#include <QtDebug>

namespace clarion {

/// What a person was told in each case of a suite: printed at its end, one line a case, to be read by people.
class AttackTable {
public:
    void add(const char* name, const QString& outcome, const QString& words)
    {
        m_lines << QStringLiteral("%1 | %2 | %3").arg(QString::fromUtf8(name), outcome, words);
    }
    void add(const char* name, const Result<SyncReport>& report)
    {
        if (!report)
            add(name, QStringLiteral("refused"), errorText(report.error()));
        else
            add(name, report->unchanged ? QStringLiteral("nothing new") : QStringLiteral("read"), report->note);
    }
    void print() const
    {
        for (const QString& line : m_lines)
            qInfo().noquote() << line;
    }

private:
    QStringList m_lines;
};

} // namespace clarion
