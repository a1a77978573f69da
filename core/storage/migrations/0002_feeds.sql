-- Feeds that wait, turn their keys, want a sign-in, or are read from the open web; items that can be searched; what the
-- officer did with items.
ALTER TABLE feeds ADD COLUMN form TEXT NOT NULL DEFAULT 'signed' CHECK (form IN ('signed', 'web'))
-- next
-- JSON arrays of base64 keys: those that the publisher announced, and those that are never taken again.
ALTER TABLE feeds ADD COLUMN next_keys TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE feeds ADD COLUMN old_keys TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE feeds ADD COLUMN last_modified TEXT NOT NULL DEFAULT ''
-- next
-- Failures in a row; when a check by itself may come again; and until when the host asked to be left alone.
ALTER TABLE feeds ADD COLUMN failures INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE feeds ADD COLUMN next_check INTEGER
-- next
ALTER TABLE feeds ADD COLUMN host_wait INTEGER
-- next
-- What the last error asks of the officer.
ALTER TABLE feeds ADD COLUMN trouble TEXT NOT NULL DEFAULT 'none'
    CHECK (trouble IN ('none', 'failed', 'sign_in', 'key_withdrawn', 'distrusted', 'gone'))
-- next
-- Of the snapshot and its files as they lie on the host, in bytes.
ALTER TABLE feeds ADD COLUMN content_bytes INTEGER NOT NULL DEFAULT 0
-- next
-- No longer followed; what was used of it stays.
ALTER TABLE feeds ADD COLUMN removed_at INTEGER
-- next
-- Where a permanent redirect leads, and how often it was seen.
ALTER TABLE feeds ADD COLUMN moved_to TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE feeds ADD COLUMN moved_seen INTEGER NOT NULL DEFAULT 0
-- next
-- The wider level speaks first: also where two feeds publish the same id.
ALTER TABLE feeds ADD COLUMN rank INTEGER GENERATED ALWAYS AS (
    CASE level WHEN 'national' THEN 0 WHEN 'region' THEN 1 WHEN 'society' THEN 2 ELSE 3 END
) VIRTUAL
-- next
-- What the last sync that brought something changed, for reading.
CREATE TABLE sync_changes (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('added', 'updated', 'withdrawn', 'removed')),
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (feed_id, position)
) STRICT, WITHOUT ROWID
-- next
-- Of all changes of that sync, listed or not: [added, updated, withdrawn, removed] as JSON.
ALTER TABLE feeds ADD COLUMN last_changes TEXT NOT NULL DEFAULT '[0,0,0,0]'
-- next
CREATE TABLE items_new (
    key INTEGER PRIMARY KEY,
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,                  -- what is searched beside the title, plain
    payload TEXT NOT NULL,               -- JSON, as published
    valid_from TEXT,
    valid_until TEXT,
    embargo INTEGER,                     -- not to be posted before
    published INTEGER,                   -- of articles
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    UNIQUE (feed_id, kind, id)
) STRICT
-- next
INSERT INTO items_new (feed_id, kind, id, rev, title, text, payload, valid_from, valid_until, withdrawn)
SELECT feed_id, kind, id, rev, title,
       -- As Item::searchText(): what is there of these, a line each.
       (SELECT ifnull(group_concat(value, char(10)), '') FROM (
           SELECT value FROM (
               SELECT 1 AS place, json_extract(payload, '$.summary') AS value
               UNION ALL SELECT 2, json_extract(payload, '$.line')
               UNION ALL SELECT 3, json_extract(payload, '$.remit')
               UNION ALL SELECT 4, json_extract(payload, '$.reason')
               UNION ALL SELECT 5, json_extract(payload, '$.body')
               UNION ALL SELECT 6, value FROM json_each(payload, '$.topics'))
           WHERE value <> '' ORDER BY place)),
       payload, valid_from, valid_until, withdrawn
FROM items
-- next
DROP TABLE items
-- next
ALTER TABLE items_new RENAME TO items
-- next
CREATE INDEX items_newest ON items (kind, published)
-- next
-- Whoever writes items writes this, too (library/itemindex.h): a schema that is not trusted may not do it by triggers.
CREATE VIRTUAL TABLE items_text USING fts5 (
    title, text, content = 'items', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
)
-- next
INSERT INTO items_text (rowid, title, text)
SELECT key, title, text FROM items WHERE kind NOT IN ('areas', 'dataset', 'media', 'rules')
-- next
-- What the officer did with an item. It belongs to the officer: no sync touches it, and it outlives the item and its feed.
CREATE TABLE item_marks (
    feed_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    seen_rev INTEGER NOT NULL DEFAULT 0, -- the newest revision that was read
    used_at INTEGER,
    skipped_at INTEGER,
    pinned_at INTEGER,
    dismissed_at INTEGER,
    modified INTEGER NOT NULL,
    PRIMARY KEY (feed_id, kind, id)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX marks_pinned ON item_marks (kind) WHERE pinned_at IS NOT NULL
-- next
CREATE INDEX posts_by_source ON posts (source_item, source_kind, source_feed) WHERE source_item <> '' AND deleted IS NULL
-- next
-- The officer has seen what became of the item that the post was made from.
ALTER TABLE posts ADD COLUMN source_seen INTEGER NOT NULL DEFAULT 0 CHECK (source_seen IN (0, 1))
-- next
UPDATE meta SET value = '2' WHERE key = 'oldest_reader'
