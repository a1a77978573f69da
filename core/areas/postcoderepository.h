#pragma once

#include "areas/postcode.h"
#include "storage/database.h"

namespace clarion {

/// Says in which area a postcode lies, from the tables of the feeds that were read and from nothing else: no postcode is
/// stored, sent or logged.
class PostcodeRepository {
public:
    explicit PostcodeRepository(const Database& database) : m_database(database) {}

    /// Whether any feed brought a table.
    [[nodiscard]] Result<bool> hasTable() const;
    /// Of several tables that have the postcode, the one of the feed that was added first is believed.
    [[nodiscard]] Result<PostcodeAnswer> find(const TypedPostcode& typed, const QString& text) const;
    [[nodiscard]] Result<PostcodeAnswer> find(const QString& text) const { return find(TypedPostcode::read(text), text); }

private:
    struct Table {
        QString feed;
        QString boundarySet;
        QString attribution;
    };

    [[nodiscard]] Result<std::vector<Table>> tables() const;
    /// The codes of the range that holds the postcode; none where no range does.
    [[nodiscard]] Result<QStringList> codesIn(const Table& table, const Postcode& postcode) const;
    [[nodiscard]] Result<std::vector<Area>> areasIn(const Table& table, const Postcode& postcode) const;
    /// Whether the table has any postcode that begins with the same letters and is as long.
    [[nodiscard]] Result<bool> hasAreaOf(const Table& table, const Postcode& postcode) const;

    const Database& m_database;
};

} // namespace clarion
