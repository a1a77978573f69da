-- What a workspace is made of. The first group is the officer's own; the second mirrors what feeds publish and
-- may be dropped and fetched again.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
INSERT INTO meta (key, value) VALUES ('oldest_reader', '1')
-- next
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE posts (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'ready', 'posted', 'not_posted')),
    network TEXT NOT NULL,
    body TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    planned_date TEXT CHECK (planned_date GLOB '????-??-??'),
    planned_time TEXT CHECK (planned_time GLOB '??:??'),
    zone TEXT NOT NULL DEFAULT 'Europe/London',
    planned_utc INTEGER,                -- derived from the three above, for ordering and for what is due
    source_feed TEXT NOT NULL DEFAULT '',
    source_kind TEXT NOT NULL DEFAULT '',
    source_item TEXT NOT NULL DEFAULT '',
    source_rev INTEGER NOT NULL DEFAULT 0,
    source_line TEXT NOT NULL DEFAULT '',
    posted_at INTEGER,
    posted_link TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',    -- why it was not posted
    deleted INTEGER,                    -- in the bin since
    CHECK ((planned_date IS NULL) = (planned_time IS NULL) AND (planned_date IS NULL) = (planned_utc IS NULL))
) STRICT
-- next
CREATE INDEX posts_by_date ON posts (planned_date, planned_time) WHERE deleted IS NULL
-- next
CREATE INDEX posts_by_status ON posts (status, planned_utc) WHERE deleted IS NULL
-- next
CREATE TABLE post_pictures (
    post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    attachment TEXT NOT NULL,           -- the file's name in the attachments folder: <sha256>.<ext>
    file_name TEXT NOT NULL,            -- what the officer knows it by
    alt TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    PRIMARY KEY (post_id, position)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE feeds (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    public_key TEXT NOT NULL,
    title TEXT NOT NULL,
    provider TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('national', 'region', 'society', 'tool')),
    language TEXT NOT NULL,
    accent TEXT NOT NULL,
    website TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    published INTEGER,
    expires INTEGER,
    etag TEXT NOT NULL,
    snapshot TEXT NOT NULL,             -- sha256 of the snapshot that is applied
    added_at INTEGER NOT NULL,
    checked_at INTEGER,
    synced_at INTEGER,
    last_error TEXT NOT NULL
) STRICT
-- next
CREATE TABLE items (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    payload TEXT NOT NULL,               -- JSON, as published
    valid_from TEXT,
    valid_until TEXT,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    PRIMARY KEY (feed_id, kind, id)
) STRICT
-- next
CREATE TABLE areas (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    boundary_set TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_cy TEXT NOT NULL,
    slug TEXT NOT NULL,
    nation TEXT NOT NULL,
    region_code TEXT NOT NULL,
    region TEXT NOT NULL,
    hex_q INTEGER,
    hex_r INTEGER,
    folded TEXT NOT NULL,               -- both names, folded for search
    PRIMARY KEY (boundary_set, code, feed_id)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE area_aliases (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    boundary_set TEXT NOT NULL,
    superseded TEXT NOT NULL,
    current TEXT NOT NULL,
    PRIMARY KEY (boundary_set, superseded, feed_id)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE area_overlaps (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    from_set TEXT NOT NULL,
    from_code TEXT NOT NULL,
    to_set TEXT NOT NULL,
    to_code TEXT NOT NULL,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    PRIMARY KEY (from_set, from_code, to_set, to_code, feed_id)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE datasets (
    key INTEGER PRIMARY KEY,
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    data TEXT NOT NULL,                 -- sha256 of the file the figures came from
    UNIQUE (feed_id, id)
) STRICT
-- next
CREATE TABLE figures (
    dataset INTEGER NOT NULL REFERENCES datasets (key) ON DELETE CASCADE,
    period TEXT NOT NULL,
    code TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (dataset, period, code)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE media (
    feed_id TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    name TEXT NOT NULL,                 -- as items refer to it: cards/two-figures.svg, media/stall.png
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (feed_id, name)
) STRICT
