using System.Collections.Immutable;
using Entente.Text;
using Entente.Time;

namespace Entente.Store;

/// <summary>A snapshot of an article, and what it says otherwise than the one before.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Number">Counted from 1.</param>
/// <param name="IsCurrent">True for the one that counts in the map.</param>
/// <param name="Added">When it came in, in universal time.</param>
/// <param name="Title">Its first line.</param>
public sealed record KeptSnapshot(string Article, int Number, bool IsCurrent, string Added, string Title)
{
    /// <summary>When it was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Claims of the snapshot before that this one does not make: what each says, and its id.</summary>
    public ImmutableArray<(string Says, string Claim)> Gone { get; init; } = [];

    /// <summary>Claims that the snapshot before did not make; of the first snapshot all.</summary>
    public ImmutableArray<(string Says, string Claim)> New { get; init; } = [];
}

/// <summary>A claim as the map keeps it, also one of a snapshot that counts no more.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Snapshot">Which snapshot makes it, and how many there are.</param>
/// <param name="IsCurrent">True when that snapshot is the one that counts.</param>
/// <param name="IsRejected">True when an analyst rejected it, or said that its article is retracted.</param>
/// <param name="Says">Type, actors, recipients, reality and what else it tells.</param>
/// <param name="Quote">The article's words.</param>
/// <param name="Evidence">Where they stand in the snapshot's text.</param>
public sealed record KeptClaim(string Id, string Article, (int Number, int Of) Snapshot, bool IsCurrent, bool IsRejected, string Says, string Quote, TextSpan Evidence)
{
    /// <summary>When the snapshot came in, in universal time.</summary>
    public string Added { get; init; } = "";

    /// <summary>When the article was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The cue, and the file and line that hold it.</summary>
    public (string Cue, string At) Cue { get; init; }

    /// <summary>Construction and form.</summary>
    public string Frame { get; init; } = "";

    /// <summary>What set its fields.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>What analysts said of it and of its article, those taken back too.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];
}
