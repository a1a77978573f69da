-- In which area a postcode lies. A postcode is a number here: its signs in base 36 (areas/postcode.h). What the table of a feed
-- is about stands in the payload of its item of kind "areas".
CREATE TABLE postcode_ranges (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= first),
    codes TEXT NOT NULL CHECK (codes <> ''),   -- of areas, with blanks between them where postcodes straddle a boundary
    PRIMARY KEY (feed_id, first)
) STRICT, WITHOUT ROWID
-- next
-- A feed may have published its table before this Clarion could read one: it is as if nothing but the table were missing.
UPDATE feeds SET etag = '', last_modified = '', snapshot = ''
WHERE id IN (SELECT feed_id FROM items WHERE kind = 'areas' AND json_extract(payload, '$.data.postcodes') IS NOT NULL)
-- next
UPDATE items SET payload = json_remove(payload, '$.data.postcodes')
WHERE kind = 'areas' AND json_extract(payload, '$.data.postcodes') IS NOT NULL
