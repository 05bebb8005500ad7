using System.Collections.Immutable;
using Entente.Actors;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims;

/// <summary>How far an agreement has come.</summary>
public enum InstrumentStatus : byte
{
#pragma warning disable CS1591, CA1720 // ontology/statuses.txt says what each is; "signed" is the field's own word.
    Proposed,
    Negotiating,
    Signed,
    InForce,
    Suspended,
    Ended,
#pragma warning restore CS1591, CA1720
}

/// <summary>An agreement, treaty, programme or pact that the article mentions.</summary>
/// <param name="Name">As the article writes it.</param>
/// <param name="Parties">Who is bound by it, in the order of the text.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Evidence">Where the name stands.</param>
public sealed record Instrument(string Name, ImmutableArray<ActorCode> Parties, InstrumentStatus Status, TextSpan Evidence)
{
    /// <summary>When it reached the status, or null.</summary>
    public Edtf? Time { get; init; }
}
