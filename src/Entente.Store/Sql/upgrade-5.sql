-- From 4 to 5: what pages of ties and agreements are ordered by, and indexes that hold all that counts of events and statements ask for.
ALTER TABLE ties ADD COLUMN begun INTEGER;
ALTER TABLE agreements ADD COLUMN day INTEGER;
ALTER TABLE agreements ADD COLUMN steps INTEGER NOT NULL DEFAULT 0;
CREATE INDEX snapshots_changed ON snapshots (added) WHERE is_current = 1 AND number > 1;
DROP INDEX statements_by_speaker;
CREATE INDEX statements_by_speaker ON statements (speaker, speaker_name, about, snapshot, first, number);
DROP INDEX events_by_report;
CREATE INDEX events_by_report ON events (reality, first_reported, last_day);

-- The new columns are filled as ties and agreements are derived again.
UPDATE knots SET dirty = 1 WHERE kind IN ('tie', 'agreement');
