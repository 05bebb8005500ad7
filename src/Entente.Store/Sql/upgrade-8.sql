-- From 7 to 8: articles that an outlet has retracted.
ALTER TABLE snapshots ADD COLUMN is_retracted INTEGER NOT NULL DEFAULT 0;
