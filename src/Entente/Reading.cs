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

    /// <summary>The first line that is no furniture of the page; empty when there is none.</summary>
    public string Title => Document.Sentences.Where(s => s.Kind is SentenceKind.Title or SentenceKind.Body).Select(s => Document.Words(s.First, s.End)).FirstOrDefault("");

    /// <summary>Whom the words of a statement name, by code.</summary>
    public ImmutableArray<ActorCode> About(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return
        [
            .. Mentions.Where(m => m.First != m.End && m.Kind != MentionKind.Outlet && statement.Evidence.Contains(Document.Span(m.First, m.End)))
                .SelectMany(m => m.Actors).Distinct().Order(),
        ];
    }

    /// <summary>What the claims were made of, one for each place, for a reader that keeps what is doubtful; else empty.</summary>
    internal ImmutableArray<Claim> Candidates { get; init; } = [];
}
