-- More is gathered in memory before a piece of the index is written, and more pieces lie side by side before they are merged:
-- thousands of articles at once are indexed in four fifths of the time, and a search goes through some more pieces.
INSERT INTO items_text (items_text, rank) VALUES ('hashsize', 4194304)
-- next
INSERT INTO items_text (items_text, rank) VALUES ('automerge', 8)
