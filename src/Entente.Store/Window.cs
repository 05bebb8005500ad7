using System.Globalization;
using Entente.Actors;
using Entente.Map;

namespace Entente.Store;

/// <summary>Some hundreds of claims in a row by their doubt, which are weighed against one another with what the rest of the map tells.</summary>
/// <remarks>Its ends are kept in the cursor, so that judging claims of one part moves none of the next.</remarks>
internal readonly record struct Window(Window.Place Before, Window.Place Last, Window.Place Shown)
{
    /// <summary>An actor with fewer claims is looked up by name; one with more turns up often enough while all are gone through.</summary>
    public const int Seldom = 20_000;

    /// <summary>An actor with so many claims is as central as any.</summary>
    public const int Central = 1000;

    private const int Together = 240;

    private static readonly Place Top = new(double.MaxValue, 0), Bottom = new(-1, 0);

    /// <summary>So many claims have to be read at most: all up to the last, where that is known.</summary>
    public int Most => Last == Bottom ? Together : 100 * Together;

    /// <summary>The window that a cursor tells; the first for none, or for one that somebody wrote by hand.</summary>
    public static Window Of(string? cursor)
    {
        var first = new Window(Top, Bottom, Top);
        if (cursor?.Split('~') is not { Length: 6 } parts) return first;
        var numbers = new double[6];
        for (var i = 0; i < 6; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return first;
        return new(new(numbers[0], (long)numbers[1]), new(numbers[2], (long)numbers[3]), new(numbers[4], (long)numbers[5]));
    }

    /// <summary>Adds its ends to a question for claims.</summary>
    public void Bound(Conditions conditions)
    {
        conditions.And("(c.doubt < {0} OR c.doubt = {0} AND c.row > {1})", Before.Doubt, Before.Row);
        if (Last != Bottom) conditions.And("(c.doubt > {0} OR c.doubt = {0} AND c.row <= {1})", Last.Doubt, Last.Row);
    }

    /// <summary>The next part of it, from the claims found between its ends and one more.</summary>
    public Part<ReadClaim> Cut(List<ReadClaim> found, int most, Func<ActorCode, int> claimsOf)
    {
        var counts = new Dictionary<ActorCode, int>();
        var isEnd = Last == Bottom && found.Count <= Together;
        var inside = Last == Bottom ? found.Take(Together) : found;
        var last = Last != Bottom ? Last : found.Count > 0 ? Place.Of(found[Math.Min(found.Count, Together) - 1]) : Bottom;
        var shown = Shown;
        var rest = inside.Select(c => (Claim: c, Place: new Place(Doubt.Within(c.Doubt, c.Sources, c.Said.Actors.Concat(c.Said.Recipients).Max(CountOf)), c.Row)))
            .Where(c => c.Place.IsBehind(shown)).OrderByDescending(c => c.Place.Doubt).ThenBy(c => c.Place.Row).Take(most + 1).ToList();
        var next = rest.Count > most ? new Window(Before, last, rest[most - 1].Place) : isEnd ? null : (Window?)new Window(last, Bottom, Top);
        return new([.. rest.Take(most).Select(r => r.Claim)], next?.ToString());

        int CountOf(ActorCode actor)
        {
            if (!counts.TryGetValue(actor, out var count)) counts[actor] = count = claimsOf(actor);
            return count;
        }
    }

    /// <summary>As a cursor.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Before.Doubt:R}~{Before.Row}~{Last.Doubt:R}~{Last.Row}~{Shown.Doubt:R}~{Shown.Row}");

    /// <summary>A place in an order by doubt, the greatest first.</summary>
    internal readonly record struct Place(double Doubt, long Row)
    {
        public static Place Of(ReadClaim claim) => new(claim.Doubt, claim.Row);

        public bool IsBehind(Place other) => Doubt < other.Doubt || (Doubt.Equals(other.Doubt) && Row > other.Row);
    }
}
