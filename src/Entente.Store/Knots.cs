using Entente.Claims;
using Entente.Map;

namespace Entente.Store;

/// <summary>Which claims must be looked at together. An article makes dirty only the knots that its claims are in.</summary>
internal static class Knots
{
    public const string Event = "event", Tie = "tie", Agreement = "agreement", Decision = "decision";

    /// <summary>The knots of a claim.</summary>
    public static IEnumerable<(string Kind, string Key)> Of(Sighting sighting, TieWords words)
    {
        if (!sighting.Type.IsTie()) yield return (Event, EventOf(sighting));
        foreach (var (type, pair) in Ties.KeysOf(sighting, words)) yield return (Tie, $"{type.Label()} {pair}");
        if (InstrumentSighting.Of(sighting) is { } instrument) yield return (Agreement, Of(instrument));
        foreach (var pair in Decisions.KeysOf(sighting)) yield return (Decision, pair.ToString());
    }

    /// <summary>The knot of a mention of an agreement.</summary>
    public static string Of(InstrumentSighting instrument) => Instruments.KeyOf(instrument with { Echo = "" });

    /// <summary>The sighting of a claim before it has a group of copies.</summary>
    public static Sighting Sighting(Article article, string id, Claim claim) =>
        new(id, article.Id, "", claim.Type, claim.Actors, claim.Recipients, claim.Reality) { Mode = claim.Mode, Instrument = claim.Instrument, Speaker = claim.Speaker };

    // Claims of either reality: what happened and what did not contradict one another.
    private static string EventOf(Sighting sighting)
    {
        var key = EventKey.Of(sighting).ToString();
        return key[..key.LastIndexOf(' ')];
    }
}
