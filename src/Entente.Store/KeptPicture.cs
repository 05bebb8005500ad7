using Entente.Map;
using Entente.Views.Pictures;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The picture of the whole map, which the map keeps, for drawing it takes seconds where there are many articles.</summary>
/// <remarks>It is right at any time: pairs of which something was derived since it was kept are queued, and drawn anew by whoever looks.</remarks>
internal sealed class KeptPicture(SqliteConnection connection) : IDisposable
{
    // Beyond so many pairs it takes no longer to draw all.
    private const int MostPairs = 3000;

    private readonly PreparedFile _sql = new(connection, "drawing");

    /// <summary>True when none is kept of a map that has something to draw.</summary>
    public bool IsMissing => _sql["is-missing"].Number() != 0;

    /// <summary>The picture as the map is now.</summary>
    public Picture Now()
    {
        var (kept, pairs) = ((byte[]?)null, new HashSet<Dyad>());

        // In one statement, so that picture and queue are of one moment.
        using (var rows = _sql["kept"].Rows())
        {
            while (rows.Read())
            {
                if (rows.IsDBNull(0)) kept = rows.GetFieldValue<byte[]>(2);
                else pairs.Add(new(new(rows.GetString(0)), new(rows.GetString(1))));
            }
        }

        var stretches = new StretchRows(_sql);
        return kept is null || pairs.Count > MostPairs ? Picture.Of(stretches.All()) : PictureRecord.Read(kept).With(pairs, stretches.Between(pairs));
    }

    /// <summary>Keeps it as it is now; where one is kept and no more than <paramref name="few"/> pairs are queued, those are left to who looks.</summary>
    public void Keep(int few = 0)
    {
        if (!IsDue(few)) return;
        using var transaction = new Transaction(connection);
        if (!IsDue(few)) return;
        _sql["keep"].Run(PictureRecord.Of(Now()));
        _sql["unqueue"].Run();
        transaction.Commit();
    }

    public void Dispose() => _sql.Dispose();

    private bool IsDue(int few) => IsMissing || _sql["queued"].Number() > few;
}
