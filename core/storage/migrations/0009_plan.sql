-- Posts that can be searched and labelled; the officer's labels, usual times and saved views.
-- The key is what the index knows a post by: without one of its own, SQLite may number the rows anew.
ALTER TABLE posts ADD COLUMN key INTEGER
-- next
UPDATE posts SET key = rowid
-- next
CREATE UNIQUE INDEX posts_by_key ON posts (key)
-- next
ALTER TABLE posts ADD COLUMN label TEXT NOT NULL DEFAULT ''
-- next
-- Whoever writes posts writes this, too (calendar/postchanges.cpp).
CREATE VIRTUAL TABLE posts_text USING fts5 (
    body, content = 'posts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
)
-- next
INSERT INTO posts_text (rowid, body) SELECT key, body FROM posts
-- next
CREATE TABLE labels (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 7)   -- a place in the palette of labels
) STRICT, WITHOUT ROWID
-- next
-- Times at which the officer likes to post, week by week.
CREATE TABLE plan_slots (
    network TEXT NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),   -- 1 = Monday
    time TEXT NOT NULL CHECK (time GLOB '??:??'),
    PRIMARY KEY (network, weekday, time)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE plan_views (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    view TEXT NOT NULL,
    filter TEXT NOT NULL          -- JSON
) STRICT, WITHOUT ROWID
