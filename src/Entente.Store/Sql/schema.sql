-- The map in one file. Spans count UTF-16 units of articles' text; lists of actors are codes with a space between.
-- Days are numbers as .NET counts them (1 January 0001 is 0). What is derived can be made again from what is not.

CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- An article as it once was, without its text, for most who look at it want no text. A changed article is a new snapshot; only
-- the last is current and counts in the map, unless an analyst marked the article as retracted. It was reported on the last day it can have been published, else the first.
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
    reported INTEGER,
    claims INTEGER NOT NULL DEFAULT 0,
    statements INTEGER NOT NULL DEFAULT 0,
    people INTEGER NOT NULL DEFAULT 0,
    instruments INTEGER NOT NULL DEFAULT 0,
    is_retracted INTEGER NOT NULL DEFAULT 0,
    UNIQUE (doc, number),
    UNIQUE (doc, hash)
) STRICT;
CREATE INDEX snapshots_by_day ON snapshots (published_last DESC) WHERE is_current = 1;
CREATE INDEX snapshots_by_report ON snapshots (reported) WHERE is_current = 1;
CREATE INDEX snapshots_by_outlet ON snapshots (outlet) WHERE is_current = 1;
CREATE INDEX snapshots_by_echo ON snapshots (echo) WHERE is_current = 1;
CREATE INDEX snapshots_changed ON snapshots (added) WHERE is_current = 1 AND number > 1;
CREATE INDEX snapshots_by_reader ON snapshots (reader) WHERE is_current = 1;

CREATE TABLE texts (snapshot INTEGER PRIMARY KEY REFERENCES snapshots (id), text TEXT NOT NULL) STRICT;

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

-- What is rejected counts no more: a judgement says so, or that the article is retracted. Confidence is the reader's, from 0 to 1; doubt says how much a claim asks to be looked at, by its type and confidence.
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
    rules TEXT NOT NULL,
    confidence REAL NOT NULL,
    areas TEXT NOT NULL,
    doubt REAL NOT NULL,
    is_rejected INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX claims_by_snapshot ON claims (snapshot);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_day ON claims (last_day DESC);
CREATE INDEX claims_by_doubt ON claims (doubt DESC, row);

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
CREATE INDEX statements_by_speaker ON statements (speaker, speaker_name, about, snapshot, first, number);

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
    row INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    parties TEXT NOT NULL,
    status TEXT NOT NULL,
    time TEXT,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE INDEX instruments_by_snapshot ON instruments (snapshot, number);

-- Words of articles and of claims: with diacritics as written, and plain, both folded by our own code ('Đ' is 'd' when plain).
CREATE VIRTUAL TABLE article_words USING fts5 (written, plain, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE claim_words USING fts5 (written, plain, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");

-- What is derived. A knot holds the claims that must be looked at together: those that may be one event, those of one
-- pair's tie, those of one agreement, those by which two ask and answer one another. A knot that is dirty has claims that what is derived from it does not know yet.
CREATE TABLE knots (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    dirty INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;
CREATE INDEX knots_dirty ON knots (id) WHERE dirty = 1;

CREATE TABLE knot_claims (
    knot INTEGER NOT NULL REFERENCES knots (id),
    claim INTEGER NOT NULL REFERENCES claims (row),
    PRIMARY KEY (knot, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX knot_claims_by_claim ON knot_claims (claim);

CREATE TABLE knot_instruments (
    knot INTEGER NOT NULL REFERENCES knots (id),
    instrument INTEGER NOT NULL REFERENCES instruments (row),
    PRIMARY KEY (knot, instrument)
) STRICT, WITHOUT ROWID;
CREATE INDEX knot_instruments_by_instrument ON knot_instruments (instrument);

-- Keys that near-copies share, and the articles whose copies are still to be looked for.
CREATE TABLE echo_keys (
    key INTEGER NOT NULL,
    snapshot INTEGER NOT NULL REFERENCES snapshots (id),
    PRIMARY KEY (key, snapshot)
) STRICT, WITHOUT ROWID;
CREATE INDEX echo_keys_by_snapshot ON echo_keys (snapshot);

-- A print of each article's runs of words, by which most that share a key are told apart without their texts. Those of an older map are made when first asked for.
CREATE TABLE echo_prints (snapshot INTEGER PRIMARY KEY REFERENCES snapshots (id), print BLOB NOT NULL) STRICT;
CREATE TABLE echo_queue (snapshot INTEGER PRIMARY KEY REFERENCES snapshots (id)) STRICT;

-- The print tells whether what is derived anew is as it was; 0 in rows of an older map.
CREATE TABLE events (
    row INTEGER PRIMARY KEY,
    knot INTEGER NOT NULL REFERENCES knots (id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    mode TEXT,
    actors TEXT NOT NULL,
    recipients TEXT NOT NULL,
    reality TEXT NOT NULL,
    time TEXT,
    first_day INTEGER,
    last_day INTEGER,
    day INTEGER,
    first_reported INTEGER,
    last_reported INTEGER,
    place TEXT,
    instrument TEXT,
    speakers TEXT NOT NULL,
    is_stated INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    contradicts TEXT NOT NULL,
    claims TEXT NOT NULL,
    print INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX events_by_knot ON events (knot, print);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_day ON events (day DESC, id);
CREATE INDEX events_by_reality ON events (reality, day DESC, sources DESC, id);
CREATE INDEX events_by_report ON events (reality, first_reported, last_day);
CREATE INDEX events_planned ON events (time IS NULL, day, id, mode, first_reported) WHERE reality = 'planned';
CREATE INDEX events_unnamed ON events (day DESC, sources DESC, id) WHERE instrument IS NULL
    AND (type = 'AGREE' AND mode = 'sign' OR type = 'CONSULT' AND mode = 'negotiate' OR type = 'SANCTION' AND mode IN ('withdraw', 'suspend'));
CREATE INDEX events_by_type ON events (type, day DESC);

CREATE TABLE event_actors (
    actor TEXT NOT NULL,
    day INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
    PRIMARY KEY (actor, day DESC, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actors_by_event ON event_actors (event, actor);

-- Which events stand between which two, the smaller code first; who acts alone stands with '-'. A day that is unknown is 0.
CREATE TABLE event_pairs (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    day INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
    type TEXT NOT NULL,
    reality TEXT NOT NULL,
    sources INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    told INTEGER,
    PRIMARY KEY (one, other, day DESC, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_pairs_by_event ON event_pairs (event);

-- How many events of a type that so many sources tell stand between two; only what is so. Kept by the two triggers.
CREATE TABLE pair_counts (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    type TEXT NOT NULL,
    sources INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (one, other, type, sources)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER pairs_come AFTER INSERT ON event_pairs WHEN new.reality = 'actual' AND new.other <> '-' BEGIN
    INSERT INTO pair_counts VALUES (new.one, new.other, new.type, new.sources, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER pairs_go AFTER DELETE ON event_pairs WHEN old.reality = 'actual' AND old.other <> '-' BEGIN
    UPDATE pair_counts SET count = count - 1 WHERE one = old.one AND other = old.other AND type = old.type AND sources = old.sources;
    DELETE FROM pair_counts WHERE one = old.one AND other = old.other AND type = old.type AND sources = old.sources AND count = 0;
END;

-- Which events tell what became of which plans, with the day of their first report (0 when unknown); and what is to be looked
-- through for more, since events came in there.
CREATE TABLE plan_outcomes (
    plan INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
    is_denied INTEGER NOT NULL,
    told INTEGER NOT NULL,
    outcome INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
    PRIMARY KEY (plan, is_denied, told, outcome)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_outcomes_by_outcome ON plan_outcomes (outcome);
CREATE TABLE plan_queue (one TEXT NOT NULL, other TEXT NOT NULL, type TEXT NOT NULL, PRIMARY KEY (one, other, type)) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    row INTEGER PRIMARY KEY,
    knot INTEGER NOT NULL REFERENCES knots (id),
    id TEXT NOT NULL,
    asker TEXT NOT NULL,
    asked TEXT NOT NULL,
    type TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    status TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    sources INTEGER NOT NULL,
    claims TEXT NOT NULL,
    answers TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_by_knot ON decisions (knot);
CREATE INDEX decisions_by_day ON decisions (is_open, type = 'CONSULT' DESC, first_day DESC, id);
CREATE INDEX decisions_by_asker ON decisions (asker, asked);
CREATE INDEX decisions_by_asked ON decisions (asked, asker);

CREATE TABLE ties (
    row INTEGER PRIMARY KEY,
    knot INTEGER NOT NULL REFERENCES knots (id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    actor TEXT NOT NULL,
    recipient TEXT NOT NULL,
    status TEXT NOT NULL,
    sources INTEGER NOT NULL,
    modes TEXT NOT NULL,
    prospects TEXT NOT NULL,
    denials TEXT NOT NULL,
    is_contradicted INTEGER NOT NULL,
    first_told INTEGER,
    last_told INTEGER,
    end_told INTEGER,
    begun INTEGER
) STRICT;
CREATE INDEX ties_by_knot ON ties (knot);
CREATE INDEX ties_by_actor ON ties (actor, recipient);
CREATE INDEX ties_by_recipient ON ties (recipient, actor);

CREATE TABLE tie_spans (
    tie INTEGER NOT NULL REFERENCES ties (row) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    since TEXT,
    until TEXT,
    confirmed INTEGER,
    opened TEXT NOT NULL,
    closed TEXT NOT NULL,
    claims TEXT NOT NULL,
    PRIMARY KEY (tie, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
    row INTEGER PRIMARY KEY,
    knot INTEGER NOT NULL REFERENCES knots (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    other_names TEXT NOT NULL,
    parties TEXT NOT NULL,
    status TEXT NOT NULL,
    sources INTEGER NOT NULL,
    is_contradicted INTEGER NOT NULL,
    day INTEGER,
    steps INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agreements_by_knot ON agreements (knot);

CREATE TABLE agreement_steps (
    agreement INTEGER NOT NULL REFERENCES agreements (row) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    time TEXT,
    reported INTEGER,
    claims TEXT NOT NULL,
    sources INTEGER NOT NULL,
    is_denied INTEGER NOT NULL,
    PRIMARY KEY (agreement, number)
) STRICT, WITHOUT ROWID;

-- The picture of the whole map, as it was but for the pairs that are queued: those are to be drawn anew. The queue is kept by the
-- triggers, so that no picture can be older than what it shows. The sums of the whole map are kept with it, and are made anew while anything is queued.
CREATE TABLE pictures (name TEXT PRIMARY KEY, picture BLOB NOT NULL) STRICT;
CREATE TABLE sums (name TEXT PRIMARY KEY, sums BLOB NOT NULL) STRICT;
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

-- What analysts said, beside the claims: a claim by its id, an event by a claim of it, an article by its id. One that was taken back stays, marked.
CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    other TEXT,
    field TEXT,
    value TEXT,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT,
    undone TEXT
) STRICT;
CREATE INDEX judgements_by_subject ON judgements (subject);

-- A claim as it was read, where a judgement has corrected it.
CREATE TABLE as_read (
    claim INTEGER PRIMARY KEY REFERENCES claims (row),
    type TEXT NOT NULL,
    mode TEXT,
    actors TEXT NOT NULL,
    recipients TEXT NOT NULL,
    reality TEXT NOT NULL,
    speaker TEXT,
    time TEXT,
    place TEXT,
    instrument TEXT
) STRICT;
