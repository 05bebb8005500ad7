using Entente.Actors;
using Entente.Map;
using Entente.Views.Pictures;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>What pictures are made of, one at a time and with no more than they need, so that a large map is summed up quickly.</summary>
internal sealed class StretchRows(PreparedFile sql)
{
    private readonly Dictionary<string, ActorCode[]> _sides = new(StringComparer.Ordinal);

    /// <summary>All that happened between two, and all times of ties.</summary>
    public IEnumerable<Stretch> All() => Happened(() => sql["happened"].Rows()).Concat(Held(() => sql["ties"].Rows()));

    /// <summary>The same between some pairs.</summary>
    public IEnumerable<Stretch> Between(IEnumerable<Dyad> pairs) => pairs.SelectMany(p =>
    {
        var (one, other) = (p.Actor.ToString(), p.Recipient.ToString());
        return Happened(() => sql["happened-between"].Rows(one, other)).Concat(Held(() => sql["ties-between"].Rows(one, other)));
    });

    private IEnumerable<Stretch> Happened(Func<SqliteDataReader> ask)
    {
        using var rows = ask();
        while (rows.Read())
            yield return new(Parsed.Type(rows.GetString(2)), Side(rows.GetString(0)), Side(rows.GetString(1)), Parsed.Reality(rows.GetString(3)), rows.GetInt32(4))
            {
                First = Days.Day(rows, 5),
                Last = Days.Day(rows, 6),
                Told = Days.Day(rows, 7),
            };
    }

    private static IEnumerable<Stretch> Held(Func<SqliteDataReader> ask)
    {
        using var rows = ask();
        foreach (var (_, tie) in Gathered.Of<Tie>(rows, TieRow.Tie))
            foreach (var stretch in Stretch.Of(tie)) yield return stretch;
    }

    // The same few actors stand in most.
    private ActorCode[] Side(string written) => _sides.TryGetValue(written, out var side) ? side : _sides[written] = [new(written)];
}
