-- name: events
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM events e

-- name: events-of
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM event_actors a CROSS JOIN events e ON e.row = a.event

-- name: unnamed-steps
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM events e INDEXED BY events_unnamed

-- name: latest-between
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM event_pairs p CROSS JOIN events e ON e.row = p.event

-- name: outcomes
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts
FROM plan_outcomes o CROSS JOIN events e ON e.row = o.outcome WHERE o.plan = $plan;

-- name: group
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts, e.row
FROM event_pairs p CROSS JOIN events e ON e.row = p.event WHERE p.one = $one AND p.other = $other AND p.type = $type AND p.reality <> 'hypothetical';

-- name: plans
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts, e.row
FROM events e

-- name: all-plans
SELECT e.id, e.type, e.actors, e.recipients, e.reality, e.claims, e.articles, e.sources, e.time, e.first_reported, e.last_reported, e.mode, e.place,
    e.instrument, e.speakers, e.is_stated, e.contradicts, e.row
FROM events e INDEXED BY events_planned

-- name: tie-counts
SELECT t.actor, t.recipient, t.type, t.sources, t.status = 'Ended', count(*) FROM ties t

-- name: tie-pages
SELECT t.row FROM ties t

-- name: agreement-pages
SELECT g.row FROM agreements g

-- name: pair-counts
SELECT one, other, group_concat(type || ' ' || sources || ' ' || count, ';') FROM pair_counts GROUP BY one, other;

-- name: pair-counts-of
SELECT p.one, p.other, p.type, p.sources, 0, count(*) FROM event_pairs p

-- name: told-between
SELECT max(p.told) FROM event_pairs p

-- name: decisions
SELECT d.id, d.asker, d.asked, d.type, d.status, d.claims, d.answers, d.first_day, d.last_day, d.sources FROM decisions d

-- name: is-reported-after
SELECT EXISTS (SELECT 1 FROM snapshots WHERE is_current = 1 AND reported > $day);

-- name: ties
SELECT t.row, t.id, t.type, t.actor, t.recipient, t.status, t.sources, t.modes, t.prospects, t.denials, t.is_contradicted,
    s.since, s.until, s.confirmed, s.opened, s.closed, s.claims, t.first_told, t.last_told, t.end_told
FROM ties t LEFT JOIN tie_spans s ON s.tie = t.row

-- name: agreements
SELECT g.row, g.id, g.name, g.other_names, g.parties, g.status, g.sources, g.is_contradicted,
    s.status, s.time, s.reported, s.claims, s.sources, s.is_denied
FROM agreements g LEFT JOIN agreement_steps s ON s.agreement = g.row

-- name: sightings-by-id
SELECT c.id, s.doc, s.echo, c.type, c.actors, c.recipients, c.reality, c.mode, c.speaker, c.time, s.published, c.place, c.instrument, s.outlet, c.quote, c.confidence, c.areas
FROM claims c JOIN snapshots s ON s.id = c.snapshot WHERE c.id = $id AND s.is_current = 1 LIMIT 1;

-- name: article-by-id
SELECT s.doc, s.number, s.echo, s.title, s.published, s.outlet, s.url, s.hash, s.is_retracted FROM snapshots s WHERE s.doc = $doc AND s.is_current = 1;

-- name: record-by-id
SELECT s.doc, n.number, s.echo, n.name, n.parties, n.status, n.time, s.published
FROM instruments n JOIN snapshots s ON s.id = n.snapshot WHERE s.doc = $doc AND n.number = $number AND s.is_current = 1;
