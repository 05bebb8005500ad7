-- name: holds
SELECT id FROM snapshots WHERE doc = $doc AND hash = $hash;

-- name: last-number
SELECT coalesce(max(number), 0) FROM snapshots WHERE doc = $doc;

-- name: snapshot
INSERT INTO snapshots (doc, number, is_current, hash, echo, reader, added, published, published_first, published_last, outlet, url, title, reported, is_retracted)
VALUES ($doc, $number, 1, $hash, $doc, $reader, $added, $published, $published_first, $published_last, $outlet, $url, $title, $reported,
    EXISTS (SELECT 1 FROM judgements WHERE subject = $doc AND kind = 'retract' AND undone IS NULL))
RETURNING id;

-- name: text
INSERT INTO texts VALUES ($snapshot, $text);

-- name: counts
UPDATE snapshots SET claims = $claims, statements = $statements, people = $people, instruments = $instruments WHERE id = $snapshot;

-- name: reject-retracted
UPDATE claims SET is_rejected = 1 WHERE snapshot = $snapshot AND EXISTS (SELECT 1 FROM snapshots WHERE id = $snapshot AND is_retracted = 1);

-- name: sentence
INSERT INTO sentences VALUES ($snapshot, $number, $first, $last, $kind);

-- name: mention
INSERT INTO mentions VALUES ($snapshot, $number, $first, $last, $kind, $actors, $person);

-- name: claim
INSERT INTO claims (snapshot, id, type, mode, actors, recipients, reality, speaker, time, first_day, last_day, place, instrument,
    first, last, quote, repeats, cue, cue_at, cue_first, cue_last, frame, rules, confidence, doubt, areas)
VALUES ($snapshot, $id, $type, $mode, $actors, $recipients, $reality, $speaker, $time, $first_day, $last_day, $place, $instrument,
    $first, $last, $quote, $repeats, $cue, $cue_at, $cue_first, $cue_last, $frame, $rules, $confidence, $doubt, $areas)
RETURNING row;

-- name: claim-actor
INSERT OR IGNORE INTO claim_actors VALUES ($actor, $day, $claim);

-- name: statement
INSERT INTO statements (snapshot, number, speaker_name, speaker, about, first, last, quote)
VALUES ($snapshot, $number, $speaker_name, $speaker, $about, $first, $last, $quote);

-- name: person
INSERT INTO people VALUES ($snapshot, $number, $name, $actor, $role);

-- name: instrument
INSERT INTO instruments (snapshot, number, name, parties, status, time, first, last)
VALUES ($snapshot, $number, $name, $parties, $status, $time, $first, $last)
RETURNING row;

-- name: knot
INSERT INTO knots (kind, key, dirty) VALUES ($kind, $key, 1) ON CONFLICT (kind, key) DO UPDATE SET dirty = 1 RETURNING id;

-- name: knot-claim
INSERT OR IGNORE INTO knot_claims VALUES ($knot, $claim);

-- name: knot-instrument
INSERT OR IGNORE INTO knot_instruments VALUES ($knot, $instrument);

-- name: echo-queue
INSERT OR IGNORE INTO echo_queue VALUES ($snapshot);

-- name: current
SELECT id FROM snapshots WHERE doc = $doc AND is_current = 1;

-- name: dirty-claims
UPDATE knots SET dirty = 1 WHERE id IN (SELECT k.knot FROM claims c JOIN knot_claims k ON k.claim = c.row WHERE c.snapshot = $snapshot);

-- name: dirty-instruments
UPDATE knots SET dirty = 1 WHERE id IN (SELECT k.knot FROM instruments n JOIN knot_instruments k ON k.instrument = n.row WHERE n.snapshot = $snapshot);

-- name: untie-claims
DELETE FROM knot_claims WHERE claim IN (SELECT row FROM claims WHERE snapshot = $snapshot);

-- name: untie-instruments
DELETE FROM knot_instruments WHERE instrument IN (SELECT row FROM instruments WHERE snapshot = $snapshot);

-- name: echo-alone
DELETE FROM echo_keys WHERE snapshot = $snapshot;

-- name: echo-unprint
DELETE FROM echo_prints WHERE snapshot = $snapshot;

-- name: echo-unqueue
DELETE FROM echo_queue WHERE snapshot = $snapshot;

-- name: echo-others
SELECT o.id FROM snapshots s JOIN snapshots o ON o.echo = s.echo AND o.is_current = 1 AND o.id <> s.id WHERE s.id = $snapshot AND s.is_current = 1;

-- name: echo-reset
UPDATE snapshots SET echo = doc WHERE id = $snapshot;


-- name: article-words
INSERT INTO article_words (rowid, written, plain) VALUES ($row, $written, $plain);

-- name: claim-words
INSERT INTO claim_words (rowid, written, plain) VALUES ($row, $written, $plain);

-- name: unindex-article
DELETE FROM article_words WHERE rowid = $snapshot;

-- name: unindex-claims
DELETE FROM claim_words WHERE rowid IN (SELECT row FROM claims WHERE snapshot = $snapshot);

-- name: retire
UPDATE snapshots SET is_current = 0 WHERE id = $snapshot;

-- name: drop-claim-actors
DELETE FROM claim_actors WHERE claim IN (SELECT row FROM claims WHERE snapshot = $snapshot);

-- name: drop-as-read
DELETE FROM as_read WHERE claim IN (SELECT row FROM claims WHERE snapshot = $snapshot);

-- name: drop-claims
DELETE FROM claims WHERE snapshot = $snapshot;

-- name: drop-sentences
DELETE FROM sentences WHERE snapshot = $snapshot;

-- name: drop-mentions
DELETE FROM mentions WHERE snapshot = $snapshot;

-- name: drop-statements
DELETE FROM statements WHERE snapshot = $snapshot;

-- name: drop-people
DELETE FROM people WHERE snapshot = $snapshot;

-- name: drop-instruments
DELETE FROM instruments WHERE snapshot = $snapshot;

-- name: stamp
UPDATE snapshots SET reader = $reader, title = $title WHERE id = $snapshot;

-- name: to-reread
SELECT id, doc, text, published, outlet, url FROM snapshots JOIN texts ON snapshot = id WHERE is_current = 1 AND reader <> $reader AND id > $after ORDER BY id LIMIT $limit;

-- name: claims-of
SELECT id, type, first, last, type || coalesce(' ' || mode, '') || ' ' || actors || iif(recipients = '', '', ' > ' || recipients) || ', ' || reality FROM claims WHERE snapshot = $snapshot ORDER BY first, id;

-- name: records-of
SELECT CAST(number AS TEXT), name, first, last, name FROM instruments WHERE snapshot = $snapshot ORDER BY number;

-- name: statements-of
SELECT speaker || ' ' || first || '-' || last FROM statements WHERE snapshot = $snapshot ORDER BY number;

-- name: rename-subject
UPDATE judgements SET subject = $new WHERE subject = $old AND subject <> $new;

-- name: rename-other
UPDATE judgements SET other = $new WHERE other = $old AND other <> $new;
