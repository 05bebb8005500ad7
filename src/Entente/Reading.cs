using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Text;
using Entente.Time;

namespace Entente;

/// <summary>What an article says. Immutable; the same bytes give the same reading on every machine.</summary>
/// <param name="Article">The article.</param>
/// <param name="Document">Its tokens, sentences and quotations.</param>
/// <param name="Mentions">Every stretch that stands for an actor, in order.</param>
/// <param name="Claims">Events and ties, in the order of their evidence.</param>
/// <param name="Statements">Who says what, in order.</param>
/// <param name="People">Whom the article names, in order of their first mention.</param>
/// <param name="Instruments">Agreements and programmes, in order of their first mention.</param>
public sealed record Reading(
    Article Article,
    Document Document,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Person> People,
    ImmutableArray<Instrument> Instruments)
{
    /// <summary>Every stretch that tells a time, in order.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>What the claims were made of, one for each place, for a reader that keeps what is doubtful; else empty.</summary>
    internal ImmutableArray<Claim> Candidates { get; init; } = [];
}
