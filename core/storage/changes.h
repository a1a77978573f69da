#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

#include <map>

namespace clarion {

/// What a transaction can change, at the grain that models refresh by.
enum class Subject { Feeds, Areas, Library, Marks, Posts, Settings };

/// What one committed transaction changed: subjects and the ids in them. An empty set of ids means "all of it".
class Changes {
public:
    void add(Subject subject, const QString& id) { m_ids[subject].insert(id); }
    void addAll(Subject subject) { m_all.insert(subject); m_ids[subject]; }

    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    [[nodiscard]] bool touches(Subject subject) const { return m_ids.contains(subject); }
    [[nodiscard]] bool touchesAll(Subject subject) const { return m_all.contains(subject); }
    [[nodiscard]] QSet<QString> ids(Subject subject) const
    {
        const auto found = m_ids.find(subject);
        return found == m_ids.end() ? QSet<QString>() : found->second;
    }

private:
    std::map<Subject, QSet<QString>> m_ids;
    QSet<Subject> m_all;
};

} // namespace clarion

