#pragma once

#include "syndication/syndication.h"

#include <algorithm>

namespace clarion {

/// The repairs of one document, each once, in the order in which they were first needed.
class SyndicationNotes {
public:
    void add(SyndicationNote note)
    {
        if (std::find(m_notes.begin(), m_notes.end(), note) == m_notes.end())
            m_notes.push_back(note);
    }

    [[nodiscard]] const std::vector<SyndicationNote>& all() const { return m_notes; }

private:
    std::vector<SyndicationNote> m_notes;
};

} // namespace clarion
