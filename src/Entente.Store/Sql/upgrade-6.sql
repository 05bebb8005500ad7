-- From 5 to 6: the picture of the whole map, kept. It is drawn when the map is derived next, and until then by whoever looks at it.
CREATE TABLE pictures (name TEXT PRIMARY KEY, picture BLOB NOT NULL) STRICT;
CREATE TABLE picture_queue (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) STRICT, WITHOUT ROWID;
CREATE TRIGGER drawn_pairs_come AFTER INSERT ON event_pairs WHEN new.other <> '-' BEGIN
    INSERT INTO picture_queue VALUES (new.one, new.other) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER drawn_pairs_go AFTER DELETE ON event_pairs WHEN old.other <> '-' BEGIN
    INSERT INTO picture_queue VALUES (old.one, old.other) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER drawn_ties_come AFTER INSERT ON ties BEGIN
    INSERT INTO picture_queue VALUES (min(new.actor, new.recipient), max(new.actor, new.recipient)) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER drawn_ties_go AFTER DELETE ON ties BEGIN
    INSERT INTO picture_queue VALUES (min(old.actor, old.recipient), max(old.actor, old.recipient)) ON CONFLICT DO NOTHING;
END;
