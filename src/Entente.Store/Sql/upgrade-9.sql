-- From 8 to 9: prints of articles, by which most that share a key with another are told apart without their texts. Those of before are made when first asked for.
CREATE TABLE echo_prints (snapshot INTEGER PRIMARY KEY REFERENCES snapshots (id), print BLOB NOT NULL) STRICT;
