-- name: pending
SELECT (SELECT count(*) FROM echo_queue) + (SELECT count(*) FROM knots WHERE dirty = 1) + (SELECT count(*) FROM plan_queue);

-- name: is-pending
SELECT EXISTS (SELECT 1 FROM echo_queue) OR EXISTS (SELECT 1 FROM knots WHERE dirty = 1) OR EXISTS (SELECT 1 FROM plan_queue);

-- name: queue
SELECT q.snapshot, t.text FROM echo_queue q JOIN texts t ON t.snapshot = q.snapshot ORDER BY q.snapshot LIMIT $limit;

-- name: unqueue
DELETE FROM echo_queue WHERE snapshot = $snapshot;

-- name: echo-key
INSERT OR IGNORE INTO echo_keys VALUES ($key, $snapshot);

-- name: echo-print
INSERT OR IGNORE INTO echo_prints VALUES ($snapshot, $print);

-- name: print
SELECT print FROM echo_prints WHERE snapshot = $snapshot;

-- name: candidates
SELECT DISTINCT o.snapshot, s.echo FROM echo_keys k JOIN echo_keys o ON o.key = k.key JOIN snapshots s ON s.id = o.snapshot
WHERE k.snapshot = $snapshot AND o.snapshot <> $snapshot AND s.is_current = 1 ORDER BY o.snapshot;

-- name: text
SELECT text FROM texts WHERE snapshot = $snapshot;

-- name: echo
SELECT echo FROM snapshots WHERE id = $snapshot;

-- name: dirty-echo-claims
UPDATE knots SET dirty = 1 WHERE id IN (
    SELECT k.knot FROM snapshots s JOIN claims c ON c.snapshot = s.id JOIN knot_claims k ON k.claim = c.row WHERE s.echo = $echo AND s.is_current = 1);

-- name: dirty-echo-instruments
UPDATE knots SET dirty = 1 WHERE id IN (
    SELECT k.knot FROM snapshots s JOIN instruments n ON n.snapshot = s.id JOIN knot_instruments k ON k.instrument = n.row WHERE s.echo = $echo AND s.is_current = 1);

-- name: rename-echo
UPDATE snapshots SET echo = $to WHERE echo = $echo AND is_current = 1;

-- name: dirty
SELECT id, kind, key FROM knots WHERE dirty = 1 ORDER BY id LIMIT $limit;

-- name: clean
UPDATE knots SET dirty = 0 WHERE id = $knot;

-- name: members
-- Without outlet, quote, confidence and areas, of which nothing is derived.
SELECT c.id, s.doc, s.echo, c.type, c.actors, c.recipients, c.reality, c.mode, c.speaker, c.time, s.published, c.place, c.instrument
FROM knot_claims k JOIN claims c ON c.row = k.claim JOIN snapshots s ON s.id = c.snapshot WHERE k.knot = $knot AND c.is_rejected = 0;

-- name: member-instruments
SELECT s.doc, n.number, s.echo, n.name, n.parties, n.status, n.time, s.published
FROM knot_instruments k JOIN instruments n ON n.row = k.instrument JOIN snapshots s ON s.id = n.snapshot WHERE k.knot = $knot AND s.is_retracted = 0;

-- name: event-prints
SELECT row, print FROM events WHERE knot = $knot;

-- name: drop-event
DELETE FROM events WHERE row = $row;

-- name: drop-ties
DELETE FROM ties WHERE knot = $knot;

-- name: drop-agreements
DELETE FROM agreements WHERE knot = $knot;

-- name: event
INSERT INTO events (knot, print, id, type, mode, actors, recipients, reality, time, first_day, last_day, day, first_reported, last_reported, place, instrument,
    speakers, is_stated, articles, sources, contradicts, claims)
VALUES ($knot, $print, $id, $type, $mode, $actors, $recipients, $reality, $time, $first_day, $last_day, $day, $first_reported, $last_reported, $place, $instrument,
    $speakers, $is_stated, $articles, $sources, $contradicts, $claims)
RETURNING row;

-- name: event-actor
INSERT OR IGNORE INTO event_actors VALUES ($actor, $day, $event);

-- name: event-pair
INSERT INTO event_pairs VALUES ($one, $other, $day, $event, $type, $reality, $sources, $first_day, $last_day, $told);

-- name: plan-queue
INSERT OR IGNORE INTO plan_queue VALUES ($one, $other, $type);

-- name: plans-queued
SELECT one, other, type FROM plan_queue ORDER BY one, other, type LIMIT $limit;

-- name: plan-unqueue
DELETE FROM plan_queue WHERE one = $one AND other = $other AND type = $type;

-- name: has-plans
SELECT EXISTS (SELECT 1 FROM event_pairs WHERE one = $one AND other = $other AND type = $type AND reality = 'planned')
    AND EXISTS (SELECT 1 FROM event_pairs WHERE one = $one AND other = $other AND type = $type AND reality IN ('actual', 'negated'));

-- name: plan-outcome
INSERT OR IGNORE INTO plan_outcomes VALUES ($plan, $is_denied, $told, $outcome);

-- name: drop-decisions
DELETE FROM decisions WHERE knot = $knot;

-- name: decision
INSERT INTO decisions (knot, id, asker, asked, type, is_open, status, first_day, last_day, sources, claims, answers)
VALUES ($knot, $id, $asker, $asked, $type, $is_open, $status, $first_day, $last_day, $sources, $claims, $answers);

-- name: tie
INSERT INTO ties (knot, id, type, actor, recipient, status, sources, modes, prospects, denials, is_contradicted, first_told, last_told, end_told, begun)
VALUES ($knot, $id, $type, $actor, $recipient, $status, $sources, $modes, $prospects, $denials, $is_contradicted, $first_told, $last_told, $end_told, $begun)
RETURNING row;

-- name: tie-span
INSERT INTO tie_spans VALUES ($tie, $number, $since, $until, $confirmed, $opened, $closed, $claims);

-- name: agreement
INSERT INTO agreements (knot, id, name, other_names, parties, status, sources, is_contradicted, day, steps)
VALUES ($knot, $id, $name, $other_names, $parties, $status, $sources, $is_contradicted, $day, $steps)
RETURNING row;

-- name: agreement-step
INSERT INTO agreement_steps VALUES ($agreement, $number, $status, $time, $reported, $claims, $sources, $is_denied);

-- name: judged-pairs
SELECT kind, subject, other FROM judgements WHERE undone IS NULL AND kind IN ($same, $apart) ORDER BY id;

-- name: judged-knots
SELECT k.knot FROM claims c JOIN snapshots s ON s.id = c.snapshot AND s.is_current = 1 JOIN knot_claims k ON k.claim = c.row
JOIN knots n ON n.id = k.knot AND n.kind = $kind WHERE c.id = $word
UNION SELECT id FROM knots WHERE kind = $kind AND key = $word
UNION SELECT k.knot FROM snapshots s JOIN instruments i ON i.snapshot = s.id JOIN knot_instruments k ON k.instrument = i.row
JOIN knots n ON n.id = k.knot AND n.kind = $kind WHERE s.doc = $article AND s.is_current = 1 AND i.number = $number;

-- name: dirty-knot
UPDATE knots SET dirty = 1 WHERE id = $knot;

-- name: key
SELECT key FROM knots WHERE id = $knot;
