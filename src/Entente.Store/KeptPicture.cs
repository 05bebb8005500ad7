using Entente.Map;
using Entente.Views.Answers;
using Entente.Views.Pictures;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The picture of the whole map with its sums, which the map keeps, for to make them takes seconds where there are many articles.</summary>
/// <remarks>It is right at any time: pairs of which something was derived since it was kept are queued, and drawn anew by whoever looks, and the sums are then made anew.</remarks>
internal sealed class KeptPicture(SqliteConnection connection) : IDisposable
{
    // Beyond so many pairs it takes no longer to draw all.
    private const int MostPairs = 3000;

    // What a question shows that asks for no other number.
    private static readonly int LinksKept = Scope.All.Most;

    private readonly PreparedFile _sql = new(connection, "drawing");

    /// <summary>True when either is not kept of a map that has something to draw.</summary>
    public bool IsMissing => _sql["is-missing"].Number() != 0;

    /// <summary>The picture as the map is now.</summary>
    public Picture Now()
    {
        var (kept, queued) = Kept("kept");
        var stretches = new StretchRows(_sql);
        return kept is null || queued.Count > MostPairs ? Picture.Of(stretches.All()) : PictureRecord.Read(kept).With(queued, stretches.Between(queued));
    }

    /// <summary>The sums as the map is now, with so many links of a kind.</summary>
    public MapSums Sums(int most)
    {
        var (kept, queued) = Kept("kept-sums");
        var sums = kept is null ? null : MapSumsRecord.Read(kept);
        return sums is not null && queued.Count == 0 && most <= LinksKept ? sums.Cut(most)
            : MapStore.Over(connection).SummedUp(most, pair => queued.Contains(pair) ? null : sums?.ToldOf(pair));
    }

    /// <summary>Keeps both as they are now; where one is kept and no more than <paramref name="few"/> pairs are queued, those are left to who looks.</summary>
    public void Keep(int few = 0)
    {
        if (!IsDue(few)) return;
        using var transaction = new Transaction(connection);
        if (!IsDue(few)) return;
        _sql["keep"].Run(PictureRecord.Of(Now()));
        _sql["keep-sums"].Run(MapSumsRecord.Of(Sums(LinksKept)));
        _sql["unqueue"].Run();
        transaction.Commit();
    }

    public void Dispose() => _sql.Dispose();

    // In one statement, so that what is kept and the queue are of one moment.
    private (byte[]? Kept, HashSet<Dyad> Queued) Kept(string statement)
    {
        var (kept, queued) = ((byte[]?)null, new HashSet<Dyad>());
        using var rows = _sql[statement].Rows();
        while (rows.Read())
        {
            if (rows.IsDBNull(0)) kept = rows.GetFieldValue<byte[]>(2);
            else queued.Add(new(new(rows.GetString(0)), new(rows.GetString(1))));
        }

        return (kept, queued);
    }

    private bool IsDue(int few) => IsMissing || _sql["queued"].Number() > few;
}
