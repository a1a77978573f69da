-- The published figures that a post was made with, so that it can be told when one of them is no longer true.
CREATE TABLE post_figures (
    post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    feed_id TEXT NOT NULL,
    dataset TEXT NOT NULL,
    period TEXT NOT NULL,
    requested TEXT NOT NULL,            -- "latest", or the period itself
    boundary_set TEXT NOT NULL,         -- of the area that the post is about
    code TEXT NOT NULL,
    figure_code TEXT NOT NULL,          -- that the figure stands under: on other boundaries, or superseded, perhaps
    value REAL NOT NULL,
    display TEXT NOT NULL,
    name TEXT NOT NULL,                 -- as the tool's templates call it: "now", "now.rank", "change"; "direction" for the way they went
    language TEXT NOT NULL,             -- of the words
    PRIMARY KEY (post_id, position)
) STRICT, WITHOUT ROWID
