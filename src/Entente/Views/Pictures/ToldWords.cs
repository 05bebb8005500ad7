using System.Collections.Immutable;
using Entente.Views.Answers;

namespace Entente.Views.Pictures;

/// <summary>What is told between two actors, with the words of an article that say so.</summary>
/// <param name="Told">What.</param>
/// <param name="Quote">The words, as the article has them; empty when the map does not hold them.</param>
/// <param name="Claim">The claim that says so, or null.</param>
/// <param name="Source">The article, or null.</param>
public sealed record ToldWords(Happening Told, string Quote, string? Claim, SourceArticle? Source)
{
    /// <summary>The newest that is told between two sides, the latest first, ties last.</summary>
    public static ImmutableArray<ToldWords> Newest(IMapContent map, Side one, Side other, Scope scope, int most)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(scope);
        scope = scope with { Actors = one.Codes, Others = other.Codes, Most = most };
        return [.. map.LatestEvents(scope).First.Select(Happening.Of).Concat(map.TiesAsTold(scope)).Take(most).Select(h => Of(map, h))];
    }

    /// <summary>A happening with the shortest words of its first claims.</summary>
    public static ToldWords Of(IMapContent map, Happening told)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(told);
        var claim = map.SightingsOf(told.Claims.Take(3)).Where(c => c.Quote.Length > 0).MinBy(c => c.Quote.Length);
        return new(told, claim?.Quote ?? "", claim?.Claim, claim is null ? null : map.Article(claim.Article));
    }
}
