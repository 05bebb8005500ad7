using Entente.Views.Pictures;

namespace Entente.Store;

/// <content>The picture of the whole map.</content>
public sealed partial class MapStore
{
    /// <summary>All that the map tells, summed up to be drawn; read as it was kept, with what changed since drawn anew.</summary>
    public Picture Picture()
    {
        using var kept = new KeptPicture(_connection);
        return kept.Now();
    }

    /// <summary>What that picture is made of: all that happened between two, and all times of ties, one at a time.</summary>
    internal IEnumerable<Stretch> Stretches()
    {
        using var sql = new PreparedFile(_connection, "drawing");
        foreach (var stretch in new StretchRows(sql).All()) yield return stretch;
    }
}
