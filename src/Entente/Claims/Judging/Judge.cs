using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Entente.Actors;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Judging;

/// <summary>
/// Says how likely each claim is right, from weights that were learned of annotated articles. It makes no claim; it only
/// doubts those that the rules made.
/// </summary>
/// <remarks>A logistic model: the weights of a claim's features add up to its log-odds. Without weights it doubts nothing.</remarks>
public sealed class Judge
{
    /// <summary>Where a language pack keeps the weights: <c>feature | value | weight</c>.</summary>
    public const string Path = "language/vi/judge.txt";

    // By name, then by value: two short looks into frozen words cost less than hashing both at once.
    private readonly FrozenDictionary<string, FrozenDictionary<string, double>> _weights;

    /// <summary>A judge with the weights of a pack; one that doubts nothing when the pack has none.</summary>
    public Judge(LanguagePack pack)
        : this(Weights(pack), Number(pack, Threshold))
    {
    }

    /// <summary>A judge with weights of its own.</summary>
    public Judge(IReadOnlyDictionary<Feature, double> weights, double threshold)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = weights.GroupBy(w => w.Key.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenDictionary(w => w.Key.Value, w => w.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        IsBlank = _weights.Count == 0;
        Least = threshold;
    }

    /// <summary>The feature that every claim has.</summary>
    public static Feature Always { get; } = new("always", "-");

    /// <summary>True when it knows nothing and so doubts nothing.</summary>
    public bool IsBlank { get; }

    /// <summary>A claim with less confidence than this is left out.</summary>
    public double Least { get; }

    /// <summary>What a feature adds to a claim's log-odds; 0 for one that says nothing.</summary>
    public double WeightOf(Feature feature) =>
        _weights.TryGetValue(feature.Name, out var values) ? values.GetValueOrDefault(feature.Value) : 0;

    /// <summary>The confidence in a claim with these features: from 0 to 1, and 1 when the judge is blank.</summary>
    public double Confidence(ImmutableArray<Feature> features)
    {
        if (IsBlank) return 1;
        var odds = WeightOf(Always);
        foreach (var feature in features) odds += WeightOf(feature);
        return Math.Round(1 / (1 + Math.Exp(-odds)), 3);
    }

    /// <summary>Gives each candidate the features that the whole article shows, and its confidence.</summary>
    internal void Weigh(Document document, ImmutableArray<Mention> mentions, List<Claim> candidates)
    {
        if (candidates.Count == 0) return;
        var article = new ArticleFeatures(document, mentions, candidates);
        var features = ImmutableArray.CreateBuilder<Feature>(64);
        for (var i = 0; i < candidates.Count; i++)
        {
            var claim = candidates[i];
            features.Clear();
            features.AddRange(claim.Why.Features);
            article.Add(claim, features);
            var all = features.ToImmutable();
            candidates[i] = claim with { Confidence = Confidence(all), Why = claim.Why with { Features = all } };
        }
    }

    internal const string Threshold = "threshold";

    private static Dictionary<Feature, double> Weights(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var weights = new Dictionary<Feature, double>();
        foreach (var line in Lines(pack))
            if (line.Field(0) != Threshold && double.TryParse(line.Field(2), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                weights[new(line.Field(0), line.Field(1))] = weight;
        return weights;
    }

    private static double Number(LanguagePack pack, string name) =>
        Lines(pack).FirstOrDefault(l => l.Field(0) == name) is { } line && double.TryParse(line.Field(2), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : 0;

    private static IReadOnlyList<LanguageLine> Lines(LanguagePack pack) => pack.Files.FirstOrDefault(f => f.Path == Path)?.Lines ?? [];
}
