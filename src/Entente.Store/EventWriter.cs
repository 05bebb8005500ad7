using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Puts the events that are derived from a knot in the place of those that were.</summary>
/// <remarks>An article changes few of the events of its knots: the others stay as they lie, for to write one costs far more than to derive it.</remarks>
internal sealed class EventWriter(SqliteConnection connection) : IDisposable
{
    // Goes into every print: whoever changes what is written for an event changes it too, so that no older rows are taken for the same.
    private const string Edition = "1";

    private readonly PreparedFile _sql = new(connection, "deriving");

    public void Write(long knot, ImmutableArray<MapEvent> events)
    {
        var kept = Kept(knot);
        var fresh = new List<(MapEvent Event, object?[] Values)>();
        foreach (var e in events)
        {
            var values = ValuesOf(e);
            if (!kept.Remove((long)values[0]!)) fresh.Add((e, values));
        }

        foreach (var row in kept.Values) _sql["drop-event"].Run(row);
        foreach (var (e, values) in fresh) Insert(e, _sql["event"].Number([knot, .. values]));
    }

    public void Dispose() => _sql.Dispose();

    // Rows by their prints. Those of an older map have none, and are let go.
    private Dictionary<long, long> Kept(long knot)
    {
        var (kept, old) = (new Dictionary<long, long>(), new List<long>());
        using (var rows = _sql["event-prints"].Rows(knot))
            while (rows.Read())
                if (rows.GetInt64(1) == 0 || !kept.TryAdd(rows.GetInt64(1), rows.GetInt64(0))) old.Add(rows.GetInt64(0));
        foreach (var row in old) _sql["drop-event"].Run(row);
        return kept;
    }

    private void Insert(MapEvent e, long row)
    {
        var (first, last) = Bounds(e);
        foreach (var actor in e.Actors) _sql["event-actor"].Run(actor.ToString(), Days.Of(e.Day) ?? 0L, row);
        foreach (var actor in e.Recipients) _sql["event-actor"].Run(actor.ToString(), Days.Of(e.Day) ?? 0L, row);
        foreach (var pair in Plans.KeysOf(e))
        {
            var (one, other) = (pair.Actor.ToString(), pair.Recipient.ToString());
            _sql["event-pair"].Run(
                one, other, Days.Of(e.Day) ?? 0L, row, e.Type.Label(), e.Reality.Label(), (long)e.Sources, Days.Of(first), Days.Of(last), Days.Of(e.LastReported));
            if (e.Reality != Reality.Hypothetical) _sql["plan-queue"].Run(one, other, e.Type.Label());
        }
    }

    // All columns behind the knot, the first of them the print of all others.
    private static object?[] ValuesOf(MapEvent e)
    {
        var (first, last) = Bounds(e);
        object?[] values =
        [
            0L, e.Id, e.Type.Label(), e.Mode, Lists.Of(e.Actors), Lists.Of(e.Recipients), e.Reality.Label(), e.When?.ToString(), Days.Of(first), Days.Of(last),
            Days.Of(e.Day), Days.Of(e.FirstReported), Days.Of(e.LastReported), e.Place, e.Instrument, Lists.Of(e.Speakers), e.IsStated ? 1L : 0L,
            (long)e.Articles, (long)e.Sources, Lists.Of(e.Contradicts), Lists.Of(e.Claims),
        ];
        var written = Encoding.UTF8.GetBytes(Edition + '\0' + string.Join('\0', values.AsSpan(1)!));
        values[0] = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(written)) | 1;
        return values;
    }

    private static (DateOnly? First, DateOnly? Last) Bounds(MapEvent e) => e.When is { } when ? (when.Earliest, when.Latest) : (e.FirstReported, e.FirstReported);
}
