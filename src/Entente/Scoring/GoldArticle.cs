using System.Collections.Immutable;

namespace Entente.Scoring;

/// <summary>An article, read, and what its annotation says.</summary>
/// <param name="Reading">The reading, with what is doubtful kept.</param>
/// <param name="Gold">The annotation.</param>
public sealed record GoldArticle(Reading Reading, ImmutableArray<ScoreRecord> Gold)
{
    /// <summary>The article's name.</summary>
    public string Doc => Reading.Article.Id;
}

/// <summary>The dyads of an annotation, to tell right claims from wrong ones.</summary>
public sealed class GoldDyads
{
    private readonly Dyads _dyads;

    /// <summary>The dyads of an annotation's claims.</summary>
    public GoldDyads(Dyads dyads, IEnumerable<ScoreRecord> gold)
    {
        ArgumentNullException.ThrowIfNull(dyads);
        _dyads = dyads;
        var claims = gold.Where(g => g.Kind == "claim").ToList();
        Required = claims.Where(c => !c.IsOptional).SelectMany(dyads.Of).ToHashSet();
        Optional = claims.Where(c => c.IsOptional).SelectMany(dyads.Of).Where(d => !Required.Contains(d)).ToHashSet();
    }

    /// <summary>What must be found.</summary>
    public IReadOnlySet<Dyad> Required { get; }

    /// <summary>What neither helps nor hurts.</summary>
    public IReadOnlySet<Dyad> Optional { get; }

    /// <summary>The dyads of a claim that count, and the share of them that is right; null when none counts.</summary>
    public (IReadOnlyList<Dyad> Dyads, double Right)? Check(ScoreRecord claim)
    {
        var counted = _dyads.Of(claim).Where(d => !Optional.Contains(d)).ToList();
        return counted.Count == 0 ? null : (counted, (double)counted.Count(Required.Contains) / counted.Count);
    }
}
