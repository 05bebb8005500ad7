-- From 6 to 7: prints of events, by which those that are derived as they were stay as they lie. Rows of before have none, and are
-- written anew when their knot is derived next.
ALTER TABLE events ADD COLUMN print INTEGER NOT NULL DEFAULT 0;
DROP INDEX events_by_knot;
CREATE INDEX events_by_knot ON events (knot, print);
