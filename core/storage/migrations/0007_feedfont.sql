-- The family that a provider's cards are set in, where it is installed here.
ALTER TABLE feeds ADD COLUMN font TEXT NOT NULL DEFAULT ''
