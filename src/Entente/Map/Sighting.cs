using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>A claim as the map sees it: what one article says, with what is needed to count it once over many articles.</summary>
/// <param name="Claim">The claim's stable id.</param>
/// <param name="Article">The article's stable id.</param>
/// <param name="Echo">The id of the group of near-copies that the article belongs to; an independent source is one such group.</param>
/// <param name="Type">What is said.</param>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Reality">Whether it is so.</param>
public sealed record Sighting(
    string Claim, string Article, string Echo, ClaimType Type, ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Reality Reality)
{
    /// <summary>A finer kind of the type, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Whose words carry it, or null for the article's own voice.</summary>
    public ActorCode? Speaker { get; init; }

    /// <summary>When it happened or holds, as the article says, or null.</summary>
    public Edtf? Time { get; init; }

    /// <summary>When the article was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Where, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The agreement it is about, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>The issue areas that it is about, sorted.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Who published the article, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The words that support it.</summary>
    public string Quote { get; init; } = "";

    /// <summary>How likely the reader was right, from 0 to 1; an analyst's word does not change it.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The sighting of a claim that a reader made of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claim">What it says.</param>
    /// <param name="echo">The group of near-copies that the article belongs to.</param>
    public static Sighting Of(Article article, Claim claim, string echo)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(claim);
        return new(ClaimId.Of(article.Id, claim).ToString(), article.Id, echo, claim.Type, claim.Actors, claim.Recipients, claim.Reality)
        {
            Mode = claim.Mode,
            Speaker = claim.Speaker,
            Time = claim.Time,
            Published = article.Published,
            Place = claim.Place,
            Instrument = claim.Instrument,
            Areas = claim.Areas,
            Outlet = article.Outlet,
            Quote = claim.Evidence.In(article.Text),
            Confidence = claim.Confidence,
        };
    }
}
