using Entente.Claims;

namespace Entente.Map;

internal enum TieSignKind : byte
{
    Holds,
    Ends,
    Denied,
    Planned,
    Possible,
}

/// <summary>What one claim says about one tie.</summary>
internal sealed record TieSign(ClaimType Type, Dyad Pair, TieSignKind Kind, Sighting Sighting);

internal static class TieSigns
{
    /// <summary>What a claim says about ties; empty for most events.</summary>
    public static IEnumerable<TieSign> Of(Sighting sighting, TieWords words)
    {
        if (sighting.Type.IsTie()) return Signs(sighting, sighting.Type, KindOf(sighting.Reality));
        if (sighting is { Type: ClaimType.Sanction, Mode: "withdraw", Reality: Reality.Actual })
            return Withdrawn(sighting, words).SelectMany(type => Signs(sighting, type, TieSignKind.Ends));
        if (sighting is { Type: ClaimType.Agree, Mode: "sign" } && words.TieOf(sighting.Instrument) is { } tie && sighting.Reality != Reality.Negated)
            return Signs(sighting, tie, KindOf(sighting.Reality));
        return [];
    }

    private static IEnumerable<TieSign> Signs(Sighting sighting, ClaimType type, TieSignKind kind) =>
        Dyad.Of(type, sighting.Actors, sighting.Recipients).Select(pair => new TieSign(type, pair, kind, sighting));

    // Leaving an agreement ends what the agreement made; leaving an actor ends membership and partnership.
    private static IEnumerable<ClaimType> Withdrawn(Sighting sighting, TieWords words) =>
        sighting.Instrument is null ? [ClaimType.Member, ClaimType.Partner] : words.TieOf(sighting.Instrument) is { } tie ? [tie] : [];

    private static TieSignKind KindOf(Reality reality) => reality switch
    {
        Reality.Planned => TieSignKind.Planned,
        Reality.Hypothetical => TieSignKind.Possible,
        Reality.Negated => TieSignKind.Denied,
        _ => TieSignKind.Holds,
    };
}
