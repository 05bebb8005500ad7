-- From 9 to 10: the sums of the whole map, kept beside its picture. They are made when the map is derived next, and until then by whoever asks.
CREATE TABLE sums (name TEXT PRIMARY KEY, sums BLOB NOT NULL) STRICT;
