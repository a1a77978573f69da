-- Posts that are written together, what they are about, and those that come again.
-- Posts of one group carry the same words to several networks; one that is detached has words of its own.
ALTER TABLE posts ADD COLUMN group_id TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE posts ADD COLUMN detached INTEGER NOT NULL DEFAULT 0 CHECK (detached IN (0, 1))
-- next
CREATE INDEX posts_by_group ON posts (group_id) WHERE group_id <> ''
-- next
-- What the officer says that it is about; where that is empty, its source tells.
ALTER TABLE posts ADD COLUMN subject TEXT NOT NULL DEFAULT ''
    CHECK (subject IN ('', 'issue', 'policy', 'tool', 'event', 'society', 'personal'))
-- next
-- How much of each subject the officer wants in a week, in per cent.
CREATE TABLE mix_targets (
    subject TEXT PRIMARY KEY CHECK (subject IN ('issue', 'policy', 'tool', 'event', 'society', 'personal')),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID
-- next
-- A post that comes again, or a pool of posts that take turns. Each occurrence is a post of its own.
CREATE TABLE post_series (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('weekly', 'monthly_date', 'monthly_weekday', 'pool')),
    rule TEXT NOT NULL,                  -- JSON: calendar/series.h
    network TEXT NOT NULL,
    texts TEXT NOT NULL,                 -- JSON: wordings that take turns
    ended INTEGER,                       -- no further occurrence is planned since
    created INTEGER NOT NULL
) STRICT
-- next
ALTER TABLE posts ADD COLUMN series_id TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX posts_by_series ON posts (series_id, planned_utc) WHERE series_id <> ''
-- next
-- The plan in its order, with all that it is filtered by: a hundred thousand posts are counted and paged through without reading one.
DROP INDEX posts_by_date
-- next
CREATE INDEX posts_by_date ON posts (planned_date, planned_time, created, network, status, label, key) WHERE deleted IS NULL
