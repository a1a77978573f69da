-- The shapes of areas, for cards: as published, in Well-Known Text.
CREATE TABLE area_outlines (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    boundary_set TEXT NOT NULL,
    code TEXT NOT NULL,
    outline TEXT NOT NULL,
    PRIMARY KEY (boundary_set, code, feed_id)
) STRICT, WITHOUT ROWID
-- next
-- As with the table of postcodes: a feed may have published outlines before this Clarion could read them.
UPDATE feeds SET etag = '', last_modified = '', snapshot = ''
WHERE id IN (SELECT feed_id FROM items WHERE kind = 'areas' AND json_extract(payload, '$.data.outlines') IS NOT NULL)
-- next
UPDATE items SET payload = json_remove(payload, '$.data.outlines')
WHERE kind = 'areas' AND json_extract(payload, '$.data.outlines') IS NOT NULL
