using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Keeps the keys of articles that are queued, looks for their copies, and gives each group the smallest id in it.</summary>
internal sealed class EchoJoiner(SqliteConnection connection) : IDisposable
{
    private readonly PreparedFile _sql = new(connection, "deriving");

    /// <summary>Works off at most <paramref name="limit"/> articles; false when none was queued. Whoever calls it holds the transaction.</summary>
    public bool Join(int limit)
    {
        var queue = new List<(long Snapshot, EchoSignature Signature)>();
        using (var rows = _sql["queue"].Rows((long)limit))
            while (rows.Read()) queue.Add((rows.GetInt64(0), EchoSignature.Of(rows.GetString(1))));
        Keep(queue);
        foreach (var (snapshot, signature) in queue)
        {
            Join(snapshot, signature);
            _sql["unqueue"].Run(snapshot);
        }

        return queue.Count > 0;
    }

    public void Dispose() => _sql.Dispose();

    // Keys lie anywhere among all others. Those of many articles at once, in their order, change a page of the file once, and not once an article.
    private void Keep(List<(long Snapshot, EchoSignature Signature)> queue)
    {
        foreach (var (key, snapshot) in queue.SelectMany(q => q.Signature.Keys.Select(k => (Key: unchecked((long)k), q.Snapshot))).Order())
            _sql["echo-key"].Run(key, snapshot);
        foreach (var (snapshot, signature) in queue) _sql["echo-print"].Run(snapshot, signature.Print());
    }

    private void Join(long snapshot, EchoSignature signature)
    {
        var candidates = new List<(long Snapshot, string Echo)>();
        using (var rows = _sql["candidates"].Rows(snapshot))
            while (rows.Read()) candidates.Add((rows.GetInt64(0), rows.GetString(1)));
        if (candidates.Count == 0) return;

        // One copy found stands for its whole group, for the group is joined anyway. Prints part most others, and spare their texts.
        var own = (string)_sql["echo"].Value(snapshot)!;
        var groups = new HashSet<string>(StringComparer.Ordinal) { own };
        var print = signature.Print();
        foreach (var (other, echo) in candidates)
            if (!groups.Contains(echo) && EchoPrint.MayBeOfCopies(print, PrintOf(other)) && signature.IsOfCopyOf(TextOf(other))) groups.Add(echo);
        if (groups.Count == 1) return;
        var name = groups.Min(StringComparer.Ordinal)!;
        foreach (var group in groups)
        {
            // Also the group that keeps its name: its claims have one more source that is none.
            _sql["dirty-echo-claims"].Run(group);
            _sql["dirty-echo-instruments"].Run(group);
            if (group != name) _sql["rename-echo"].Run(group, name);
        }
    }

    // Articles of an older map have none until somebody asks for it.
    private byte[] PrintOf(long snapshot)
    {
        if (_sql["print"].Value(snapshot) is byte[] kept) return kept;
        var print = EchoPrint.Of(TextOf(snapshot));
        _sql["echo-print"].Run(snapshot, print);
        return print;
    }

    private string TextOf(long snapshot) => (string)_sql["text"].Value(snapshot)!;
}
