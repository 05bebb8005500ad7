using System.Collections.Immutable;
using System.Globalization;
using Entente.Claims;
using Entente.Claims.Judging;
using Entente.Language;
using Entente.Store;

namespace Entente.App.Web.Reading;

/// <summary>What the judge weighed of each claim of an article, found by reading the article once more.</summary>
public sealed class Reasons
{
    private const int MostFeatures = 8;

    private static readonly Reader Reader = new(LanguagePack.Default) { KeepsDoubtful = true };

    private static readonly Judge Judge = new(LanguagePack.Default);

    private readonly Dictionary<string, ImmutableArray<Feature>> _features = new(StringComparer.Ordinal);

    /// <summary>Reads a snapshot once more; a claim that this reader does not make has no reasons but those that were kept.</summary>
    public Reasons(KeptReading reading)
    {
        var article = reading.Snapshot.Article;
        var again = Reader.Read(new(article.Id, reading.Text) { Published = article.Published, Outlet = article.Outlet, Url = article.Url });
        foreach (var claim in again.Claims) _features[ClaimId.Of(article.Id, claim).ToString()] = claim.Why.Features;
    }

    /// <summary>The features that moved the judge most, each with what it added to the log-odds; what speaks for the claim first.</summary>
    public IEnumerable<(string Feature, string Weight, bool IsFor)> Of(string claim) =>
        _features.GetValueOrDefault(claim, []).Select(f => (Feature: f, Weight: Judge.WeightOf(f))).Where(f => f.Weight != 0)
            .OrderByDescending(f => Math.Abs(f.Weight)).Take(MostFeatures).OrderByDescending(f => f.Weight)
            .Select(f => (f.Feature.ToString(), f.Weight.ToString("+0.00;-0.00", CultureInfo.InvariantCulture), f.Weight > 0));
}
