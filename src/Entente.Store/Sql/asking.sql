-- name: sightings
SELECT c.id, s.doc, s.echo, c.type, c.actors, c.recipients, c.reality, c.mode, c.speaker, c.time, s.published, c.place, c.instrument, s.outlet, c.quote, c.confidence, c.areas
FROM claims c JOIN snapshots s ON s.id = c.snapshot

-- name: sightings-of
SELECT c.id, s.doc, s.echo, c.type, c.actors, c.recipients, c.reality, c.mode, c.speaker, c.time, s.published, c.place, c.instrument, s.outlet, c.quote, c.confidence, c.areas
FROM claim_actors a CROSS JOIN claims c ON c.row = a.claim JOIN snapshots s ON s.id = c.snapshot

-- name: articles
SELECT s.doc, s.number, s.echo, s.title, s.published, s.outlet, s.url, s.hash, s.is_retracted FROM snapshots s

-- name: text
SELECT t.text FROM snapshots s JOIN texts t ON t.snapshot = s.id WHERE s.doc = $doc AND s.is_current = 1;

-- name: statements
SELECT s.doc, t.speaker_name, t.speaker, t.about, t.quote, t.first, t.last, s.published, s.outlet
FROM statements t JOIN snapshots s ON s.id = t.snapshot

-- name: people
SELECT s.doc, p.name, p.actor, p.role FROM people p JOIN snapshots s ON s.id = p.snapshot

-- name: instruments
SELECT s.doc, n.name, n.parties, n.status, n.first, n.last, n.time, s.published, s.outlet
FROM instruments n JOIN snapshots s ON s.id = n.snapshot

-- name: record-sentence
SELECT x.text, t.first, t.last FROM snapshots s JOIN texts x ON x.snapshot = s.id JOIN instruments n ON n.snapshot = s.id JOIN sentences t ON t.snapshot = s.id AND t.first <= n.first AND n.first < t.last
WHERE s.doc = $doc AND n.number = $number AND s.is_current = 1 LIMIT 1;

-- name: records
SELECT s.doc, n.number, s.echo, n.name, n.parties, n.status, n.time, s.published FROM instruments n JOIN snapshots s ON s.id = n.snapshot

-- name: status
SELECT count(*), (SELECT count(*) FROM snapshots), total(claims), total(statements), total(people), total(instruments),
    count(*) - (SELECT count(*) FROM snapshots WHERE is_current = 1 AND reader = $reader), min(published_first), max(published_last),
    (SELECT count(DISTINCT echo) FROM snapshots WHERE is_current = 1)
FROM snapshots NOT INDEXED WHERE is_current = 1;

-- name: search-articles
SELECT f.doc, NULL, -f.rank, t.text FROM (
    SELECT s.doc, s.id, bm25(article_words) AS rank FROM article_words JOIN snapshots s ON s.id = article_words.rowid
    WHERE article_words MATCH $words ORDER BY rank, s.doc LIMIT $limit) f JOIN texts t ON t.snapshot = f.id ORDER BY f.rank, f.doc;

-- name: search-claims
SELECT s.doc, c.id, -f.rank, c.quote FROM (
    SELECT s.doc, c.first, c.row, bm25(claim_words) AS rank FROM claim_words JOIN claims c ON c.row = claim_words.rowid JOIN snapshots s ON s.id = c.snapshot
    WHERE claim_words MATCH $words AND c.is_rejected = 0 ORDER BY rank, s.doc, c.first LIMIT $limit) f
JOIN claims c ON c.row = f.row JOIN snapshots s ON s.id = c.snapshot ORDER BY f.rank, f.doc, f.first;

-- name: outlets
SELECT DISTINCT outlet FROM snapshots WHERE is_current = 1 AND outlet IS NOT NULL;
