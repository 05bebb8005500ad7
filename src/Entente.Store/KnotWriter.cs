using System.Collections.Immutable;
using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Puts what is derived from a knot in the place of what was.</summary>
internal sealed class KnotWriter(SqliteConnection connection) : IDisposable
{
    private readonly PreparedFile _sql = new(connection, "deriving");
    private readonly EventWriter _events = new(connection);

    public void Write(long knot, ImmutableArray<MapEvent> events) => _events.Write(knot, events);

    public void Write(long knot, ImmutableArray<Tie> ties)
    {
        _sql["drop-ties"].Run(knot);
        foreach (var t in ties)
        {
            // Claims of a tie's knot may tell of other pairs too; those have knots of their own.
            if (KeyOf(knot) != $"{t.Type.Label()} {new Dyad(t.Actor, t.Recipient)}") continue;
            var row = _sql["tie"].Number(
                knot, t.Id, t.Type.Label(), t.Actor.ToString(), t.Recipient.ToString(), t.Status.ToString(), (long)t.Sources,
                Lists.Of(t.Modes), Lists.Of(t.Prospects), Lists.Of(t.Denials), t.IsContradicted ? 1L : 0L,
                Days.Of(t.FirstTold), Days.Of(t.LastTold), Days.Of(t.EndTold), Days.Of(t.Begun));
            foreach (var (i, s) in t.Spans.Index())
                _sql["tie-span"].Run(row, (long)i, s.Since?.ToString(), s.Until?.ToString(), Days.Of(s.Confirmed), Lists.Of(s.Opened), Lists.Of(s.Closed), Lists.Of(s.Claims));
        }
    }

    public void Write(long knot, ImmutableArray<InstrumentLife> lives)
    {
        _sql["drop-agreements"].Run(knot);
        foreach (var l in lives)
        {
            var row = _sql["agreement"].Number(
                knot, l.Id, l.Name, string.Join('\n', l.OtherNames), Lists.Of(l.Parties), l.Status.Label(), (long)l.Sources, l.IsContradicted ? 1L : 0L,
                Days.Of(l.LastStep?.Day), (long)l.Steps.Length);
            foreach (var (i, s) in l.Steps.Index())
                _sql["agreement-step"].Run(row, (long)i, s.Status.Label(), s.When?.ToString(), Days.Of(s.Reported), string.Join('\n', s.Claims), (long)s.Sources, s.IsDenied ? 1L : 0L);
        }
    }

    public void Write(long knot, ImmutableArray<Decision> decisions)
    {
        _sql["drop-decisions"].Run(knot);
        foreach (var d in decisions)
        {
            // Who asks one may ask others too; those have knots of their own.
            if (KeyOf(knot) != new Dyad(d.Asker, d.Asked).Unordered().ToString()) continue;
            _sql["decision"].Run(
                knot, d.Id, d.Asker.ToString(), d.Asked.ToString(), d.Type.Label(), d.Status == DecisionStatus.Open ? 1L : 0L, d.Status.ToString(),
                Days.Of(d.Since), Days.Of(d.LastAsked), (long)d.Sources, Lists.Of(d.Claims), Lists.Of(d.Answers));
        }
    }

    public void Dispose()
    {
        _sql.Dispose();
        _events.Dispose();
    }

    private string KeyOf(long knot) => (string)_sql["key"].Value(knot)!;
}
