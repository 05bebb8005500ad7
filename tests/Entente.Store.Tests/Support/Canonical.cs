using System.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Tests.Support;

/// <summary>All that a map holds as sorted lines without row numbers and times of adding, so that two maps can be compared byte for byte.</summary>
internal static class Canonical
{
    private static readonly string[] Queries =
    [
        "SELECT 'snapshot', doc, number, is_current, hash, echo, published, outlet, url, title, reported, claims, statements, people, instruments, text FROM snapshots JOIN texts ON snapshot = id",
        "SELECT 'sentence', s.doc, s.number, t.number, t.first, t.last, t.kind FROM sentences t JOIN snapshots s ON s.id = t.snapshot",
        "SELECT 'mention', s.doc, s.number, t.number, t.first, t.last, t.kind, t.actors, t.person FROM mentions t JOIN snapshots s ON s.id = t.snapshot",
        """
        SELECT 'claim', s.doc, s.number, c.id, c.type, c.mode, c.actors, c.recipients, c.reality, c.speaker, c.time, c.first_day, c.last_day, c.place, c.instrument,
            c.first, c.last, c.quote, c.repeats, c.cue, c.cue_at, c.cue_first, c.cue_last, c.frame, c.rules, c.confidence, c.doubt, c.is_rejected FROM claims c JOIN snapshots s ON s.id = c.snapshot
        """,
        "SELECT 'claim actor', c.id, s.number, a.actor, a.day FROM claim_actors a JOIN claims c ON c.row = a.claim JOIN snapshots s ON s.id = c.snapshot",
        "SELECT 'statement', s.doc, s.number, t.number, t.speaker_name, t.speaker, t.about, t.first, t.last, t.quote FROM statements t JOIN snapshots s ON s.id = t.snapshot",
        "SELECT 'person', s.doc, s.number, t.number, t.name, t.actor, t.role FROM people t JOIN snapshots s ON s.id = t.snapshot",
        "SELECT 'instrument', s.doc, s.number, t.number, t.name, t.parties, t.status, t.time, t.first, t.last FROM instruments t JOIN snapshots s ON s.id = t.snapshot",
        "SELECT 'knot', n.kind, n.key, n.dirty, c.id FROM knots n JOIN knot_claims k ON k.knot = n.id JOIN claims c ON c.row = k.claim",
        """
        SELECT 'event', n.key, e.id, e.type, e.mode, e.actors, e.recipients, e.reality, e.time, e.first_day, e.last_day, e.day, e.first_reported, e.last_reported, e.place,
            e.instrument, e.speakers, e.is_stated, e.articles, e.sources, e.contradicts, e.claims FROM events e JOIN knots n ON n.id = e.knot
        """,
        "SELECT 'event actor', e.id, a.actor, a.day FROM event_actors a JOIN events e ON e.row = a.event",
        "SELECT 'pair', p.one, p.other, p.day, e.id, p.type, p.reality, p.sources, p.first_day, p.last_day, p.told FROM event_pairs p JOIN events e ON e.row = p.event",
        "SELECT 'counted', one, other, type, sources, count FROM pair_counts",
        "SELECT 'miscounted', one, other, type, sources FROM pair_counts c WHERE count <> (SELECT count(*) FROM event_pairs p WHERE p.one = c.one AND p.other = c.other AND p.type = c.type AND p.sources = c.sources AND p.reality = 'actual')",
        "SELECT 'outcome', p.id, o.is_denied, o.told, e.id FROM plan_outcomes o JOIN events p ON p.row = o.plan JOIN events e ON e.row = o.outcome",
        "SELECT 'plans queued', one, other, type FROM plan_queue",
        "SELECT 'decision', n.key, d.id, d.asker, d.asked, d.type, d.is_open, d.status, d.first_day, d.last_day, d.sources, d.claims, d.answers FROM decisions d JOIN knots n ON n.id = d.knot",
        "SELECT 'tie', t.id, t.type, t.actor, t.recipient, t.status, t.sources, t.modes, t.prospects, t.denials, t.is_contradicted, t.first_told, t.last_told, t.end_told, t.begun FROM ties t",
        "SELECT 'span', t.id, s.number, s.since, s.until, s.confirmed, s.opened, s.closed, s.claims FROM tie_spans s JOIN ties t ON t.row = s.tie",
        "SELECT 'agreement', g.id, g.name, g.other_names, g.parties, g.status, g.sources, g.is_contradicted, g.day, g.steps FROM agreements g",
        "SELECT 'step', g.id, s.number, s.status, s.time, s.reported, s.claims, s.sources, s.is_denied FROM agreement_steps s JOIN agreements g ON g.row = s.agreement",
        "SELECT 'echo key', k.key, s.doc, s.number FROM echo_keys k JOIN snapshots s ON s.id = k.snapshot",
        "SELECT 'queued', s.doc FROM echo_queue q JOIN snapshots s ON s.id = q.snapshot",
    ];

    public static string Of(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var lines = new List<string>();
        foreach (var query in Queries)
        {
            using var command = connection.CreateCommand();
            command.CommandText = query;
            using var rows = command.ExecuteReader();
            while (rows.Read()) lines.Add(string.Join('\t', Enumerable.Range(0, rows.FieldCount).Select(i => rows.IsDBNull(i) ? "~" : rows.GetValue(i))));
        }

        lines.Sort(StringComparer.Ordinal);
        return new StringBuilder().AppendJoin('\n', lines).ToString();
    }
}
