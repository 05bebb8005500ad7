using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Finds which events tell what became of which plans, between two actors at a time.</summary>
/// <remarks>Whether one tells of the other depends on the two alone, so what was found stays until one of them is derived anew.</remarks>
internal sealed class PlanFollower(SqliteConnection connection) : IDisposable
{
    private readonly PreparedFile _sql = new(connection, "deriving");
    private readonly PreparedFile _derived = new(connection, "derived");

    /// <summary>Looks through at most <paramref name="limit"/> pairs that are queued; false when none was. Whoever calls it holds the transaction.</summary>
    public bool Follow(int limit)
    {
        var queue = new List<(string One, string Other, string Type)>();
        using (var rows = _sql["plans-queued"].Rows((long)limit))
            while (rows.Read()) queue.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2)));
        foreach (var (one, other, type) in queue)
        {
            if (_sql["has-plans"].Number(one, other, type) != 0) Follow(one, other, type);
            _sql["plan-unqueue"].Run(one, other, type);
        }

        return queue.Count > 0;
    }

    public void Dispose()
    {
        _sql.Dispose();
        _derived.Dispose();
    }

    private void Follow(string one, string other, string type)
    {
        var events = new Dictionary<MapEvent, long>(ReferenceEqualityComparer.Instance);
        using (var rows = _derived["group"].Rows(one, other, type))
            while (rows.Read()) events.Add(EventRow.Event(rows), rows.GetInt64(EventRow.Columns));
        foreach (var (plan, outcome) in Plans.Told(events.Keys))
            _sql["plan-outcome"].Run(events[plan], outcome.Reality == Claims.Reality.Negated ? 1L : 0L, Days.Of(outcome.FirstReported) ?? 0L, events[outcome]);
    }
}
