using System.Collections.Immutable;
using Entente.Map;
using Entente.Text;

namespace Entente.Store;

/// <summary>One snapshot of an article in the list of its snapshots.</summary>
/// <param name="Article">The article as it was then.</param>
/// <param name="Added">When it was added, in universal time.</param>
/// <param name="IsCurrent">True for the one that counts in the map.</param>
/// <param name="Claims">How many claims it makes, rejected ones aside.</param>
public sealed record ReadSnapshot(KeptArticle Article, string Added, bool IsCurrent, int Claims)
{
    /// <summary>The stamp of the reader that read it.</summary>
    public string Reader { get; init; } = "";

    internal long Row { get; init; }
}

/// <summary>A snapshot with its text and all that was read of it.</summary>
/// <param name="Snapshot">Which.</param>
/// <param name="Text">The text as it was published.</param>
/// <param name="Sentences">Its sentences and what part of the page each belongs to.</param>
/// <param name="Claims">Its claims by their place, rejected ones too.</param>
/// <param name="Statements">Who says what, by place.</param>
/// <param name="Judgements">What analysts said of it and of its claims and holds, in order.</param>
public sealed record KeptReading(
    ReadSnapshot Snapshot, string Text, ImmutableArray<(TextSpan Span, SentenceKind Kind)> Sentences, ImmutableArray<ReadClaim> Claims,
    ImmutableArray<KeptStatement> Statements, ImmutableArray<Judgement> Judgements);

/// <summary>A claim with where it stands and what made it.</summary>
/// <param name="Said">What it says, corrections carried out.</param>
/// <param name="Evidence">The words that say it.</param>
public sealed record ReadClaim(Sighting Said, TextSpan Evidence)
{
    /// <summary>Other stretches that say the same.</summary>
    public ImmutableArray<TextSpan> Repeats { get; init; } = [];

    /// <summary>The cue's words as the data writes them.</summary>
    public string Cue { get; init; } = "";

    /// <summary>Where the data holds the cue, as <c>file:line</c>.</summary>
    public string CueAt { get; init; } = "";

    /// <summary>The words that matched the cue.</summary>
    public TextSpan CueSpan { get; init; }

    /// <summary>Construction and form.</summary>
    public string Frame { get; init; } = "";

    /// <summary>A line for each rule, in the order they applied.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>True when an analyst has said that it is wrong, or that its article is retracted.</summary>
    public bool IsRejected { get; init; }

    /// <summary>Independent sources of the event or tie that it tells of; 0 when it counts in none.</summary>
    public int Sources { get; init; }

    /// <summary>How much it asks to be looked at; see <see cref="Map.Doubt"/>.</summary>
    public double Doubt { get; init; }

    internal long Row { get; init; }
}

/// <summary>An article in a list.</summary>
/// <param name="Article">The article as it is now.</param>
/// <param name="Claims">How many claims it makes, rejected ones aside.</param>
/// <param name="Copies">How many near-copies of it the map holds.</param>
public sealed record ListedArticle(KeptArticle Article, int Claims, int Copies);

/// <summary>A part of a long list.</summary>
/// <param name="Items">What it holds.</param>
/// <param name="Next">Where the next part begins, to be given back as it is; null at the end.</param>
public sealed record Part<T>(ImmutableArray<T> Items, string? Next);
