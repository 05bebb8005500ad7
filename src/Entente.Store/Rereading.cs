using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>What reading anew changed.</summary>
/// <param name="Articles">Articles that were read anew.</param>
/// <param name="Changed">Articles that say something else now.</param>
/// <param name="Gone">Claims that are no longer made.</param>
/// <param name="New">Claims that were not made before.</param>
public sealed record Reread(int Articles, int Changed, int Gone, int New);

/// <summary>Reads articles anew that another reader has read; judgements go over to the claims that took the place of theirs.</summary>
internal sealed class Rereading(SqliteConnection connection) : IDisposable
{
    private const int ArticlesAStep = 64;

    private readonly PreparedFile _sql = new(connection, "adding");
    private readonly ArticleWriter _writer = new(connection);
    private readonly Judging _judging = new(connection);

    public Reread Run(Reader reader, string stamp, TieWords words, Action<int>? done)
    {
        var sum = new Reread(0, 0, 0, 0);
        for (var after = 0L; ;)
        {
            using var transaction = new Transaction(connection);
            var step = Next(stamp, after);
            if (step.Count == 0) return sum;
            var prepared = step.AsParallel().AsOrdered().Select(s => PreparedReading.Of(reader.Read(s.Article), words)).ToArray();
            for (var i = 0; i < step.Count; i++) sum = Replace(step[i].Snapshot, prepared[i], stamp, sum);
            transaction.Commit();
            after = step[^1].Snapshot;
            done?.Invoke(sum.Articles);
        }
    }

    public void Dispose()
    {
        _sql.Dispose();
        _writer.Dispose();
        _judging.Dispose();
    }

    private List<(long Snapshot, Article Article)> Next(string stamp, long after)
    {
        using var rows = _sql["to-reread"].Rows(stamp, after, (long)ArticlesAStep);
        var step = new List<(long, Article)>();
        while (rows.Read())
            step.Add((rows.GetInt64(0), new Article(rows.GetString(1), rows.GetString(2)) { Published = Days.Date(SightingRow.Text(rows, 3)), Outlet = SightingRow.Text(rows, 4), Url = SightingRow.Text(rows, 5) }));
        return step;
    }

    private Reread Replace(long snapshot, PreparedReading prepared, string stamp, Reread sum)
    {
        var (before, said, named) = (ClaimsOf(snapshot), StatementsOf(snapshot), RecordsOf(snapshot));
        _writer.Rewrite(snapshot, prepared, stamp);
        var now = ClaimsOf(snapshot);
        var (old, made) = (before.Select(c => c.Id).ToHashSet(StringComparer.Ordinal), now.Select(c => c.Id).ToHashSet(StringComparer.Ordinal));
        foreach (var claim in before.Where(c => !made.Contains(c.Id)))
        {
            if (Successor(claim, now) is not { } successor) continue;
            Rename(claim.Id, successor);
        }

        Renumber(prepared.Reading.Article.Id, named, RecordsOf(snapshot));
        _judging.CarryAll(snapshot);
        var isChanged = !old.SetEquals(made) || !said.SequenceEqual(StatementsOf(snapshot), StringComparer.Ordinal);
        return new(sum.Articles + 1, sum.Changed + (isChanged ? 1 : 0), sum.Gone + old.Count(c => !made.Contains(c)), sum.New + made.Count(c => !old.Contains(c)));
    }

    // The claim whose evidence shares most with the old one's; one of the same type if there is any.
    private static string? Successor(KeptClaim old, List<KeptClaim> now) => now
        .Select(c => (Claim: c, Shared: Math.Min(c.Last, old.Last) - Math.Max(c.First, old.First)))
        .Where(c => c.Shared > 0)
        .OrderByDescending(c => c.Claim.Type == old.Type).ThenByDescending(c => c.Shared).ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
        .Select(c => c.Claim.Id).FirstOrDefault();

    // In two steps, since a number that one record leaves may be that which another takes.
    private void Renumber(string article, List<KeptClaim> before, List<KeptClaim> now)
    {
        var moved = before.Select(r => (Old: r.Id, New: Successor(r, now))).Where(r => r.New is not null && r.New != r.Old).ToList();
        foreach (var (old, _) in moved) Rename($"{article}#{old}", $"{article}#{old} before");
        foreach (var (old, successor) in moved) Rename($"{article}#{old} before", $"{article}#{successor}");
    }

    private void Rename(string old, string successor)
    {
        _sql["rename-subject"].Run(successor, old);
        _sql["rename-other"].Run(successor, old);
    }

    private List<KeptClaim> ClaimsOf(long snapshot) => Kept("claims-of", snapshot);

    private List<KeptClaim> RecordsOf(long snapshot) => Kept("records-of", snapshot);

    private List<KeptClaim> Kept(string name, long snapshot)
    {
        using var rows = _sql[name].Rows(snapshot);
        var list = new List<KeptClaim>();
        while (rows.Read()) list.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3)));
        return list;
    }

    private List<string> StatementsOf(long snapshot)
    {
        using var rows = _sql["statements-of"].Rows(snapshot);
        var list = new List<string>();
        while (rows.Read()) list.Add(rows.GetString(0));
        return list;
    }

    private sealed record KeptClaim(string Id, string Type, int First, int Last);
}
