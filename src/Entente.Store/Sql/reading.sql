-- name: snapshots
SELECT s.id, s.doc, s.number, s.echo, s.title, s.published, s.outlet, s.url, s.hash, s.is_retracted, s.is_current, s.added, s.reader,
    (SELECT count(*) FROM claims c WHERE c.snapshot = s.id AND c.is_rejected = 0)
FROM snapshots s WHERE s.doc = $doc ORDER BY s.number DESC;

-- name: text
SELECT text FROM texts WHERE snapshot = $snapshot;

-- name: sentences
SELECT first, last, kind FROM sentences WHERE snapshot = $snapshot ORDER BY number;

-- name: statements
SELECT s.doc, t.speaker_name, t.speaker, t.about, t.quote, t.first, t.last, s.published, s.outlet
FROM statements t JOIN snapshots s ON s.id = t.snapshot WHERE t.snapshot = $snapshot ORDER BY t.number;

-- name: claims
SELECT c.id, s.doc, s.echo, c.type, c.actors, c.recipients, c.reality, c.mode, c.speaker, c.time, s.published, c.place, c.instrument, s.outlet, c.quote, c.confidence, c.areas,
    c.first, c.last, c.repeats, c.cue, c.cue_at, c.cue_first, c.cue_last, c.frame, c.rules, c.is_rejected, c.doubt, c.row,
    (SELECT max(n) FROM (
        SELECT e.sources AS n FROM knot_claims k JOIN events e ON e.knot = k.knot WHERE k.claim = c.row AND instr(e.claims, c.id) > 0
        UNION ALL SELECT t.sources FROM knot_claims k JOIN ties t ON t.knot = k.knot WHERE k.claim = c.row))
FROM claims c CROSS JOIN snapshots s ON s.id = c.snapshot

-- name: judged
SELECT id, kind, subject, other, field, value, who, at, why, undone FROM judgements
WHERE undone IS NULL AND (subject IN (SELECT id FROM claims WHERE snapshot = $snapshot) OR other IN (SELECT id FROM claims WHERE snapshot = $snapshot)
    OR kind = 'retract' AND subject = (SELECT doc FROM snapshots WHERE id = $snapshot)) ORDER BY id;

-- name: copies
SELECT doc, number, echo, title, published, outlet, url, hash, is_retracted FROM snapshots WHERE echo = $echo AND is_current = 1 AND doc <> $doc ORDER BY doc LIMIT $limit;

-- name: listed
SELECT s.doc, s.number, s.echo, s.title, s.published, s.outlet, s.url, s.hash, s.is_retracted,
    (SELECT count(*) FROM claims c WHERE c.snapshot = s.id AND c.is_rejected = 0),
    (SELECT count(*) FROM snapshots o WHERE o.echo = s.echo AND o.is_current = 1 AND o.id <> s.id), s.published_last
FROM snapshots s

-- name: weight-of-actor
SELECT count(*) FROM (SELECT 1 FROM claim_actors WHERE actor = $actor LIMIT $limit);
