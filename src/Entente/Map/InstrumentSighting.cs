using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>What one article says of one agreement: a step of its life, or only that there is such a thing.</summary>
/// <param name="Id">The id of the claim or record that says it.</param>
/// <param name="Article">The article's stable id.</param>
/// <param name="Echo">The id of the group of near-copies that the article belongs to.</param>
/// <param name="Name">As the article writes it.</param>
/// <param name="Parties">Whom it binds, as far as the article says.</param>
/// <param name="Status">How far it has come.</param>
public sealed record InstrumentSighting(
    string Id, string Article, string Echo, string Name, ImmutableArray<ActorCode> Parties, InstrumentStatus Status)
{
    /// <summary>When it reached the status, or null.</summary>
    public Edtf? Time { get; init; }

    /// <summary>When the article was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Whose words carry it, or null for the article's own voice.</summary>
    public ActorCode? Speaker { get; init; }

    /// <summary>True when it is said that the step was not taken.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The words that support it.</summary>
    public string Quote { get; init; } = "";

    /// <summary>What a claim about an agreement says of the agreement's life; null when it names none or says nothing of its life.</summary>
    public static InstrumentSighting? Of(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        if (sighting.Instrument is not { Length: > 0 } name || StatusOf(sighting) is not { } status) return null;
        return new(sighting.Claim, sighting.Article, sighting.Echo, name, [.. sighting.Actors, .. sighting.Recipients], status)
        {
            Time = sighting.Time,
            Published = sighting.Published,
            Speaker = sighting.Speaker,
            IsDenied = sighting.Reality == Reality.Negated,
            Quote = sighting.Quote,
        };
    }

    private static InstrumentStatus? StatusOf(Sighting sighting) => (sighting.Type, sighting.Mode, sighting.Reality) switch
    {
        (ClaimType.Agree, _, Reality.Planned or Reality.Hypothetical) => InstrumentStatus.Proposed,
        (ClaimType.Agree, _, _) => InstrumentStatus.Signed,
        (ClaimType.Consult, "negotiate", Reality.Hypothetical) => InstrumentStatus.Proposed,
        (ClaimType.Consult, "negotiate", _) => InstrumentStatus.Negotiating,
        (ClaimType.Request, _, Reality.Actual) => InstrumentStatus.Proposed,
        (ClaimType.Sanction, "suspend", Reality.Actual) => InstrumentStatus.Suspended,
        (ClaimType.Sanction, "withdraw", Reality.Actual) => InstrumentStatus.Ended,
        _ => null,
    };
}
