-- name: events
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM events e

-- name: events-of
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM event_actors a CROSS JOIN events e ON e.row = a.event

-- name: ties
SELECT t.row, t.id, t.type, t.actor, t.recipient, t.status, t.sources, t.modes, t.prospects, t.denials, t.is_contradicted FROM ties t

-- name: tie-spans
SELECT since, until, confirmed, opened, closed, claims FROM tie_spans WHERE tie = $tie ORDER BY number;

-- name: agreements
SELECT g.row, g.id, g.name, g.other_names, g.parties, g.status, g.sources, g.is_contradicted FROM agreements g

-- name: agreement-steps
SELECT status, time, reported, claims, sources, is_denied FROM agreement_steps WHERE agreement = $agreement ORDER BY number;

-- name: sightings-by-id
SELECT c.id, s.doc, s.echo, c.type, c.actors, c.recipients, c.reality, c.mode, c.speaker, c.time, s.published, c.place, c.instrument, s.outlet, c.quote
FROM claims c JOIN snapshots s ON s.id = c.snapshot WHERE c.id = $id AND s.is_current = 1 LIMIT 1;

-- name: record-by-id
SELECT s.doc, n.number, s.echo, n.name, n.parties, n.status, n.time, s.published
FROM instruments n JOIN snapshots s ON s.id = n.snapshot WHERE s.doc = $doc AND n.number = $number AND s.is_current = 1;

-- name: evidence
SELECT s.doc, s.number, c.first, c.last, c.quote FROM claims c JOIN snapshots s ON s.id = c.snapshot WHERE c.id = $id ORDER BY s.is_current DESC, s.number DESC LIMIT 1;
