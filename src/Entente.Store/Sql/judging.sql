-- name: insert
INSERT INTO judgements (kind, subject, other, field, value, who, at, why) VALUES ($kind, $subject, $other, $field, $value, $who, $at, $why) RETURNING id;

-- name: undo
UPDATE judgements SET undone = $at WHERE id = $id AND undone IS NULL;

-- name: one
SELECT id, kind, subject, other, field, value, who, at, why, undone FROM judgements WHERE id = $id;

-- name: all
SELECT id, kind, subject, other, field, value, who, at, why, undone FROM judgements ORDER BY id;

-- name: of-claim
SELECT id, kind, subject, other, field, value, who, at, why, undone FROM judgements WHERE subject = $claim AND undone IS NULL AND kind IN ('accept', 'reject', 'correct') ORDER BY id;

-- name: judged-of
SELECT DISTINCT c.id FROM claims c JOIN judgements j ON j.subject = c.id AND j.undone IS NULL AND j.kind IN ('accept', 'reject', 'correct') WHERE c.snapshot = $snapshot;

-- name: rows
SELECT c.row, s.doc, s.published FROM claims c JOIN snapshots s ON s.id = c.snapshot AND s.is_current = 1 WHERE c.id = $claim;

-- name: restore
UPDATE claims SET (type, mode, actors, recipients, reality, speaker, time, place, instrument) =
    (SELECT type, mode, actors, recipients, reality, speaker, time, place, instrument FROM as_read WHERE claim = $row)
WHERE row = $row AND EXISTS (SELECT 1 FROM as_read WHERE claim = $row);

-- name: forget
DELETE FROM as_read WHERE claim = $row;

-- name: remember
INSERT INTO as_read SELECT row, type, mode, actors, recipients, reality, speaker, time, place, instrument FROM claims WHERE row = $row;

-- name: verdict
UPDATE claims SET is_rejected = max($rejected, (SELECT is_retracted FROM snapshots WHERE id = snapshot)) WHERE row = $row;

-- name: article
SELECT id FROM snapshots WHERE doc = $doc AND is_current = 1;

-- name: retraction
UPDATE snapshots SET is_retracted = EXISTS (SELECT 1 FROM judgements WHERE subject = doc AND kind = 'retract' AND undone IS NULL) WHERE id = $snapshot;

-- name: verdicts
UPDATE claims SET is_rejected = max((SELECT is_retracted FROM snapshots WHERE id = snapshot), coalesce(
    (SELECT j.kind = 'reject' FROM judgements j WHERE j.subject = claims.id AND j.undone IS NULL AND j.kind IN ('accept', 'reject') ORDER BY j.id DESC LIMIT 1), 0))
WHERE snapshot = $snapshot;

-- name: read
SELECT type, mode, actors, recipients, reality, speaker, time, place, instrument FROM claims WHERE row = $row;

-- name: write
UPDATE claims SET type = $type, mode = $mode, actors = $actors, recipients = $recipients, reality = $reality, speaker = $speaker, time = $time,
    place = $place, instrument = $instrument, first_day = $first_day, last_day = $last_day WHERE row = $row;

-- name: drop-actors
DELETE FROM claim_actors WHERE claim = $row;

-- name: actor
INSERT OR IGNORE INTO claim_actors VALUES ($actor, $day, $claim);

-- name: dirty
UPDATE knots SET dirty = 1 WHERE id IN (SELECT knot FROM knot_claims WHERE claim = $row);

-- name: untie
DELETE FROM knot_claims WHERE claim = $row;

-- name: knot
INSERT INTO knots (kind, key, dirty) VALUES ($kind, $key, 1) ON CONFLICT (kind, key) DO UPDATE SET dirty = 1 RETURNING id;

-- name: tie
INSERT OR IGNORE INTO knot_claims VALUES ($knot, $row);

-- name: agreement-mentions
SELECT s.doc || '#' || n.number, n.name, n.parties, k.key FROM instruments n JOIN snapshots s ON s.id = n.snapshot AND s.is_current = 1
JOIN knot_instruments t ON t.instrument = n.row JOIN knots k ON k.id = t.knot
UNION SELECT c.id, c.instrument, c.actors || ' ' || c.recipients, k.key FROM knots k JOIN knot_claims t ON t.knot = k.id JOIN claims c ON c.row = t.claim
WHERE k.kind = 'agreement' ORDER BY 1;

-- name: person-mentions
SELECT DISTINCT p.name, p.actor, s.doc FROM people p JOIN snapshots s ON s.id = p.snapshot AND s.is_current = 1
UNION SELECT DISTINCT t.speaker_name, t.speaker, s.doc FROM statements t JOIN snapshots s ON s.id = t.snapshot AND s.is_current = 1 ORDER BY 1, 2, 3;
