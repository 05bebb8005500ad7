-- name: claim
SELECT s.doc, s.number, (SELECT max(l.number) FROM snapshots l WHERE l.doc = s.doc), s.is_current, s.added, c.is_rejected, c.first, c.last, c.quote,
    c.type || coalesce(' ' || c.mode, '') || ' ' || c.actors || iif(c.recipients = '', '', ' > ' || c.recipients) || ', ' || c.reality
        || coalesce(', ' || c.time, '') || coalesce(', at ' || c.place, '') || coalesce(', says ' || c.speaker, '') || coalesce(', “' || c.instrument || '”', ''),
    c.cue, c.cue_at, c.frame, c.rules, s.published, s.outlet
FROM claims c JOIN snapshots s ON s.id = c.snapshot WHERE c.id = $id ORDER BY s.is_current DESC, s.number DESC LIMIT 1;

-- name: snapshots
SELECT id, number, is_current, added, published, title FROM snapshots WHERE doc = $doc ORDER BY number;

-- name: says
SELECT id, type || coalesce(' ' || mode, '') || ' ' || actors || iif(recipients = '', '', ' > ' || recipients) || ', ' || reality, quote
FROM claims WHERE snapshot = $snapshot ORDER BY first, id;

-- name: changed
SELECT DISTINCT doc FROM snapshots WHERE is_current = 1 AND number > 1 AND added >= $since ORDER BY added DESC, doc;
