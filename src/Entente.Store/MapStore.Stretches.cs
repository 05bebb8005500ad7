using Entente.Actors;
using Entente.Views.Pictures;

namespace Entente.Store;

/// <content>What a picture of the whole map is made of.</content>
public sealed partial class MapStore
{
    /// <summary>All that happened between two, and all times of ties, one at a time and with no more than a picture needs, so that a large map is summed up quickly.</summary>
    public IEnumerable<Stretch> Stretches()
    {
        var sides = new Dictionary<string, ActorCode[]>(StringComparer.Ordinal);
        using (var prepared = new Prepared(_connection, Derived["stretches"]))
        using (var rows = prepared.Rows())
        {
            while (rows.Read())
                yield return new(Parsed.Type(rows.GetString(2)), Side(rows.GetString(0)), Side(rows.GetString(1)), Parsed.Reality(rows.GetString(3)), rows.GetInt32(4))
                {
                    First = Days.Day(rows, 5),
                    Last = Days.Day(rows, 6),
                    Told = Days.Day(rows, 7),
                };
        }

        foreach (var tie in Ties(MapFilter.All))
            foreach (var stretch in Stretch.Of(tie)) yield return stretch;

        // The same few actors stand in most.
        ActorCode[] Side(string written) => sides.TryGetValue(written, out var side) ? side : sides[written] = [new(written)];
    }
}
