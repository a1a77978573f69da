-- What the checks of a post go by, what the officer set aside of them, and what a post said before.
-- The imprint that can be read on the picture itself; empty where there is none, or nobody said so.
ALTER TABLE post_pictures ADD COLUMN imprint TEXT NOT NULL DEFAULT ''
-- next
-- The central wording that the officer began with.
ALTER TABLE posts ADD COLUMN source_text TEXT NOT NULL DEFAULT ''
-- next
CREATE TABLE post_mutes (
    post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    check_name TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    modified INTEGER NOT NULL,
    PRIMARY KEY (post_id, check_name)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE post_revisions (
    post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,          -- of the post, when it said this
    saved INTEGER NOT NULL,             -- when it was last saved so
    network TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (post_id, revision)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX posts_by_network ON posts (network, planned_utc) WHERE deleted IS NULL
-- next
-- Cards that Clarion made carry the imprint that was filled in then. What it said is not known any more: its promoter stands for it.
UPDATE post_pictures SET imprint = ifnull((SELECT 'Promoted by ' || value FROM settings WHERE key = 'imprint.promoter' AND value <> ''), '')
WHERE EXISTS (SELECT 1 FROM posts WHERE posts.id = post_pictures.post_id AND posts.source_kind = 'tool')
