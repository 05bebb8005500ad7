namespace Entente.Scoring;

/// <summary>A dyad or another record that was missed or made up.</summary>
/// <param name="IsMissed">True when the annotation has it, false when only the reading has.</param>
/// <param name="Doc">The article.</param>
/// <param name="What">The dyad, or the record's kind and names.</param>
/// <param name="Quote">The words behind it, or "".</param>
/// <param name="Dyad">The dyad, when it is one.</param>
public readonly record struct ScoreError(bool IsMissed, string Doc, string What, string Quote, Dyad? Dyad = null);

/// <summary>How well readings agree with annotations, over all articles added.</summary>
public sealed class Score
{
    /// <summary>Number of articles.</summary>
    public int Articles { get; internal set; }

    /// <summary>dyad, reality, pair, statement, person and instrument, in this order.</summary>
    public IReadOnlyList<(string Name, Tally Tally)> Tallies { get; } =
        [.. new[] { "dyad", "reality", "pair", "statement", "person", "instrument" }.Select(n => (n, new Tally()))];

    /// <summary>time, speaker, quote and overlap, in this order.</summary>
    public IReadOnlyList<(string Name, Portion Portion)> Portions { get; } =
        [.. new[] { "time", "speaker", "quote", "overlap" }.Select(n => (n, new Portion()))];

    /// <summary>The dyads of each type.</summary>
    public SortedDictionary<string, Tally> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>All that was missed or made up, in the order of the articles.</summary>
    public IReadOnlyList<ScoreError> Errors => Faults;

    /// <summary>The mean F1 of the types that occur.</summary>
    public double MacroF1 => Types.Count == 0 ? 0 : Types.Values.Average(t => t.F1);

    internal List<ScoreError> Faults { get; } = [];

    /// <summary>The tally of a name in <see cref="Tallies"/>.</summary>
    public Tally TallyOf(string name) => Tallies.First(t => t.Name == name).Tally;

    internal Portion PortionOf(string name) => Portions.First(p => p.Name == name).Portion;

    internal Tally TypeOf(string type) => Types.TryGetValue(type, out var tally) ? tally : Types[type] = new();
}
