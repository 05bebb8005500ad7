using Entente.Text;

namespace Entente.Store;

/// <summary>Where a claim stands, and what made it.</summary>
/// <param name="Evidence">The words that say it, in UTF-16 units of the article.</param>
/// <param name="Cue">The cue's words as the data writes them.</param>
/// <param name="Frame">Construction and form.</param>
public sealed record ClaimPlace(TextSpan Evidence, string Cue, string Frame);

/// <summary>Finds the places of claims, which questions seldom need and exports always.</summary>
public static class ClaimPlaces
{
    private static readonly IReadOnlyDictionary<string, string> Placing = SqlText.Statements("placing");

    /// <summary>The places of all claims of an article as it is now, by claim id.</summary>
    public static IReadOnlyDictionary<string, ClaimPlace> PlacesOf(this MapStore store, string article)
    {
        ArgumentNullException.ThrowIfNull(store);
        var places = new Dictionary<string, ClaimPlace>(StringComparer.Ordinal);
        using var prepared = new Prepared(store.Connection, Placing["places"]);
        using var rows = prepared.Rows(article);
        while (rows.Read()) places[rows.GetString(0)] = new(new(rows.GetInt32(1), rows.GetInt32(2)), rows.GetString(3), rows.GetString(4));
        return places;
    }
}
