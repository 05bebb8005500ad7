-- name: places
SELECT c.id, c.first, c.last, c.cue, c.frame FROM claims c JOIN snapshots s ON s.id = c.snapshot
WHERE s.doc = $doc AND s.is_current = 1;
