-- name: holds
SELECT id FROM snapshots WHERE doc = $doc AND hash = $hash;

-- name: last-number
SELECT coalesce(max(number), 0) FROM snapshots WHERE doc = $doc;

-- name: retire
UPDATE snapshots SET is_current = 0 WHERE doc = $doc AND is_current = 1;

-- name: snapshot
INSERT INTO snapshots (doc, number, is_current, hash, echo, reader, added, published, published_first, published_last, outlet, url, title, text)
VALUES ($doc, $number, 1, $hash, $doc, $reader, $added, $published, $published_first, $published_last, $outlet, $url, $title, $text)
RETURNING id;

-- name: sentence
INSERT INTO sentences VALUES ($snapshot, $number, $first, $last, $kind);

-- name: mention
INSERT INTO mentions VALUES ($snapshot, $number, $first, $last, $kind, $actors, $person);

-- name: claim
INSERT INTO claims (snapshot, id, type, mode, actors, recipients, reality, speaker, time, first_day, last_day, place, instrument,
    first, last, quote, repeats, cue, cue_at, cue_first, cue_last, frame, rules)
VALUES ($snapshot, $id, $type, $mode, $actors, $recipients, $reality, $speaker, $time, $first_day, $last_day, $place, $instrument,
    $first, $last, $quote, $repeats, $cue, $cue_at, $cue_first, $cue_last, $frame, $rules)
RETURNING row;

-- name: claim-actor
INSERT OR IGNORE INTO claim_actors VALUES ($actor, $day, $claim);

-- name: statement
INSERT INTO statements (snapshot, number, speaker_name, speaker, about, first, last, quote)
VALUES ($snapshot, $number, $speaker_name, $speaker, $about, $first, $last, $quote);

-- name: person
INSERT INTO people VALUES ($snapshot, $number, $name, $actor, $role);

-- name: instrument
INSERT INTO instruments VALUES ($snapshot, $number, $name, $parties, $status, $time, $first, $last);

-- name: article-words
INSERT INTO article_words (rowid, written, plain) VALUES ($row, $written, $plain);

-- name: claim-words
INSERT INTO claim_words (rowid, written, plain) VALUES ($row, $written, $plain);

-- name: unindex-article
DELETE FROM article_words WHERE rowid IN (SELECT id FROM snapshots WHERE doc = $doc AND is_current = 1);

-- name: unindex-claims
DELETE FROM claim_words WHERE rowid IN (
    SELECT c.row FROM claims c JOIN snapshots s ON s.id = c.snapshot WHERE s.doc = $doc AND s.is_current = 1);
