-- The map in one file. Spans count UTF-16 units of articles' text; lists of actors are codes with a space between.
-- Days are numbers as .NET counts them (1 January 0001 is 0). What is derived can be made again from what is not.

CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- An article as it once was. A changed article is a new snapshot; only the last is current and counts in the map.
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    doc TEXT NOT NULL,
    number INTEGER NOT NULL,
    is_current INTEGER NOT NULL,
    hash TEXT NOT NULL,
    echo TEXT NOT NULL,
    reader TEXT NOT NULL,
    added TEXT NOT NULL,
    published TEXT,
    published_first INTEGER,
    published_last INTEGER,
    outlet TEXT,
    url TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (doc, number),
    UNIQUE (doc, hash)
) STRICT;
CREATE INDEX snapshots_by_day ON snapshots (published_last DESC) WHERE is_current = 1;
CREATE INDEX snapshots_by_reader ON snapshots (reader) WHERE is_current = 1;

CREATE TABLE sentences (
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    number INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (snapshot, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentions (
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    number INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actors TEXT NOT NULL,
    person TEXT,
    PRIMARY KEY (snapshot, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
    row INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    mode TEXT,
    actors TEXT NOT NULL,
    recipients TEXT NOT NULL,
    reality TEXT NOT NULL,
    speaker TEXT,
    time TEXT,
    first_day INTEGER,
    last_day INTEGER,
    place TEXT,
    instrument TEXT,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    quote TEXT NOT NULL,
    repeats TEXT NOT NULL,
    cue TEXT NOT NULL,
    cue_at TEXT NOT NULL,
    cue_first INTEGER NOT NULL,
    cue_last INTEGER NOT NULL,
    frame TEXT NOT NULL,
    rules TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_snapshot ON claims (snapshot);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_day ON claims (last_day DESC);

-- Who stands in a claim, for look-ups by actor; day as in claims, newest first.
CREATE TABLE claim_actors (
    actor TEXT NOT NULL,
    day INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims (row),
    PRIMARY KEY (actor, day DESC, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_actors_by_claim ON claim_actors (claim, actor);

CREATE TABLE statements (
    row INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    number INTEGER NOT NULL,
    speaker_name TEXT NOT NULL,
    speaker TEXT NOT NULL,
    about TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    quote TEXT NOT NULL
) STRICT;
CREATE INDEX statements_by_snapshot ON statements (snapshot, number);
CREATE INDEX statements_by_speaker ON statements (speaker, snapshot);

CREATE TABLE people (
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT,
    PRIMARY KEY (snapshot, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX people_by_actor ON people (actor, name);

CREATE TABLE instruments (
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    parties TEXT NOT NULL,
    status TEXT NOT NULL,
    time TEXT,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (snapshot, number)
) STRICT, WITHOUT ROWID;

-- Words of articles and of claims: with diacritics as written, and plain, both folded by our own code ('Đ' is 'd' when plain).
CREATE VIRTUAL TABLE article_words USING fts5 (written, plain, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE claim_words USING fts5 (written, plain, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
