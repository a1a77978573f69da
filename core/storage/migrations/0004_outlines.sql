-- The shapes of areas, for cards: as published, in Well-Known Text.
CREATE TABLE area_outlines (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    boundary_set TEXT NOT NULL,
    code TEXT NOT NULL,
    outline TEXT NOT NULL,
    PRIMARY KEY (boundary_set, code, feed_id)
) STRICT, WITHOUT ROWID
