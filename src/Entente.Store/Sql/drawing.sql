-- name: kept
SELECT NULL, NULL, picture FROM pictures WHERE name = 'all' UNION ALL SELECT one, other, NULL FROM picture_queue;

-- name: queued
SELECT count(*) FROM picture_queue;

-- name: is-missing
SELECT (NOT EXISTS (SELECT 1 FROM pictures) OR NOT EXISTS (SELECT 1 FROM sums)) AND (EXISTS (SELECT 1 FROM event_pairs) OR EXISTS (SELECT 1 FROM ties));

-- name: keep
INSERT INTO pictures VALUES ('all', $picture) ON CONFLICT DO UPDATE SET picture = excluded.picture;

-- name: kept-sums
SELECT NULL, NULL, sums FROM sums WHERE name = 'all' UNION ALL SELECT one, other, NULL FROM picture_queue;

-- name: keep-sums
INSERT INTO sums VALUES ('all', $sums) ON CONFLICT DO UPDATE SET sums = excluded.sums;

-- name: unqueue
DELETE FROM picture_queue;

-- name: happened
SELECT one, other, type, reality, sources, first_day, last_day, told FROM event_pairs WHERE other <> '-';

-- name: happened-between
SELECT one, other, type, reality, sources, first_day, last_day, told FROM event_pairs WHERE one = $one AND other = $other;

-- name: ties
SELECT t.row, t.id, t.type, t.actor, t.recipient, t.status, t.sources, t.modes, t.prospects, t.denials, t.is_contradicted,
    s.since, s.until, s.confirmed, s.opened, s.closed, s.claims, t.first_told, t.last_told, t.end_told
FROM ties t LEFT JOIN tie_spans s ON s.tie = t.row ORDER BY t.row, s.number;

-- name: ties-between
SELECT t.row, t.id, t.type, t.actor, t.recipient, t.status, t.sources, t.modes, t.prospects, t.denials, t.is_contradicted,
    s.since, s.until, s.confirmed, s.opened, s.closed, s.claims, t.first_told, t.last_told, t.end_told
FROM ties t LEFT JOIN tie_spans s ON s.tie = t.row
WHERE t.actor = $one AND t.recipient = $other OR t.actor = $other AND t.recipient = $one ORDER BY t.row, s.number;
