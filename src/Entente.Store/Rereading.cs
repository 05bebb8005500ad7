using System.Collections.Immutable;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>What reading anew changed.</summary>
/// <param name="Articles">Articles that were read anew.</param>
/// <param name="Changed">Articles that say something else now.</param>
/// <param name="Gone">Claims that are no longer made.</param>
/// <param name="New">Claims that were not made before.</param>
public sealed record Reread(int Articles, int Changed, int Gone, int New);

/// <summary>What an article says otherwise than before.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Gone">What it no longer says: type, actors, recipients and reality of each claim.</param>
/// <param name="New">What it says now.</param>
public sealed record ArticleChange(string Article, ImmutableArray<string> Gone, ImmutableArray<string> New);

/// <summary>Reads articles anew that another reader has read; judgements go over to the claims that took the place of theirs.</summary>
internal sealed class Rereading(SqliteConnection connection) : IDisposable
{
    private const int ArticlesAStep = 64;

    private readonly PreparedFile _sql = new(connection, "adding");
    private readonly ArticleWriter _writer = new(connection);
    private readonly Judging _judging = new(connection);

    public Reread Run(Reader reader, string stamp, TieWords words, Action<int>? done, Action<ArticleChange>? changed)
    {
        var sum = new Reread(0, 0, 0, 0);
        for (var after = 0L; ;)
        {
            using var transaction = new Transaction(connection);
            var step = Next(stamp, after);
            if (step.Count == 0) return sum;
            var prepared = step.AsParallel().AsOrdered().Select(s => PreparedReading.Of(reader.Read(s.Article), words)).ToArray();
            for (var i = 0; i < step.Count; i++) sum = Replace(step[i].Snapshot, prepared[i], stamp, sum, changed);
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

    private Reread Replace(long snapshot, PreparedReading prepared, string stamp, Reread sum, Action<ArticleChange>? told)
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
        var (gone, fresh) = (before.Where(c => !made.Contains(c.Id)).ToList(), now.Where(c => !old.Contains(c.Id)).ToList());
        if (gone.Count + fresh.Count > 0) told?.Invoke(new(prepared.Reading.Article.Id, [.. gone.Select(c => c.Says)], [.. fresh.Select(c => c.Says)]));
        return new(sum.Articles + 1, sum.Changed + (isChanged ? 1 : 0), sum.Gone + old.Count(c => !made.Contains(c)), sum.New + made.Count(c => !old.Contains(c)));
    }

    // The claim whose evidence shares most with the old one's; one of the same type if there is any.
    private static string? Successor(Placed old, List<Placed> now) => now
        .Select(c => (Claim: c, Shared: Math.Min(c.Last, old.Last) - Math.Max(c.First, old.First)))
        .Where(c => c.Shared > 0)
        .OrderByDescending(c => c.Claim.Type == old.Type).ThenByDescending(c => c.Shared).ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
        .Select(c => c.Claim.Id).FirstOrDefault();

    // In two steps, since a number that one record leaves may be that which another takes.
    private void Renumber(string article, List<Placed> before, List<Placed> now)
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

    private List<Placed> ClaimsOf(long snapshot) => Kept("claims-of", snapshot);

    private List<Placed> RecordsOf(long snapshot) => Kept("records-of", snapshot);

    private List<Placed> Kept(string name, long snapshot)
    {
        using var rows = _sql[name].Rows(snapshot);
        var list = new List<Placed>();
        while (rows.Read()) list.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetString(4)));
        return list;
    }

    private List<string> StatementsOf(long snapshot)
    {
        using var rows = _sql["statements-of"].Rows(snapshot);
        var list = new List<string>();
        while (rows.Read()) list.Add(rows.GetString(0));
        return list;
    }

    private sealed record Placed(string Id, string Type, int First, int Last, string Says);
}
