using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Text;
using Entente.Time;

namespace Entente.Store;

/// <summary>An article that the map holds, as it is now.</summary>
/// <param name="Id">Its stable id: the name it was added under.</param>
/// <param name="Snapshot">Which of its snapshots this is, counted from 1.</param>
/// <param name="Echo">The group of near-copies that it belongs to: the smallest id among them.</param>
/// <param name="Title">Its first line.</param>
public sealed record KeptArticle(string Id, int Snapshot, string Echo, string Title)
{
    /// <summary>When it was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>What names the snapshot's text and dates.</summary>
    public string Hash { get; init; } = "";

    /// <summary>True when an analyst marked it as retracted: nothing in it counts.</summary>
    public bool IsRetracted { get; init; }
}

/// <summary>Words that an article attributes to a speaker.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="SpeakerName">As the article names the speaker.</param>
/// <param name="Speaker">The actor the speaker stands for.</param>
/// <param name="About">The actors that the words name, in ordinal order.</param>
/// <param name="Quote">What is said.</param>
/// <param name="Evidence">Where it stands in the article.</param>
public sealed record KeptStatement(string Article, string SpeakerName, ActorCode Speaker, ImmutableArray<ActorCode> About, string Quote, TextSpan Evidence)
{
    /// <summary>When the article was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who that is over all articles.</summary>
    public required PersonName Person { get; init; }
}

/// <summary>A person as one article names them.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Name">The fullest form.</param>
/// <param name="Actor">The actor the person stands for.</param>
/// <param name="Role">The role, or null.</param>
public sealed record KeptPerson(string Article, string Name, ActorCode Actor, string? Role)
{
    /// <summary>Who that is over all articles.</summary>
    public required PersonName Person { get; init; }
}

/// <summary>An agreement as one article tells of it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Name">As the article writes it.</param>
/// <param name="Parties">Who is bound.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Evidence">Where the name stands.</param>
public sealed record KeptInstrument(string Article, string Name, ImmutableArray<ActorCode> Parties, InstrumentStatus Status, TextSpan Evidence)
{
    /// <summary>When it reached the status, or null.</summary>
    public Edtf? Time { get; init; }

    /// <summary>When the article was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }
}

/// <summary>An article or a claim that holds the words searched for.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Claim">The claim's id, or null when the article itself is found.</param>
/// <param name="Score">Higher is better; of use only within one answer.</param>
/// <param name="Snippet">The words around the first match; a claim's whole quote.</param>
/// <param name="Marks">Where the matches stand in the snippet.</param>
public sealed record Finding(string Article, string? Claim, double Score, string Snippet, ImmutableArray<TextSpan> Marks);

/// <summary>What a map holds.</summary>
/// <param name="Articles">Articles as they are now.</param>
/// <param name="Snapshots">Snapshots, older ones included.</param>
/// <param name="Claims">Claims of the articles as they are now; so too all that follow.</param>
/// <param name="Statements">Statements.</param>
/// <param name="People">Mentions of persons, an article and person once.</param>
/// <param name="Instruments">Mentions of agreements.</param>
public sealed record MapStatus(long Articles, long Snapshots, long Claims, long Statements, long People, long Instruments)
{
    /// <summary>Articles that another reader than the one that asks read, so that a reading anew may change them.</summary>
    public long ReadOtherwise { get; init; }

    /// <summary>The first and last day on which an article was published, or null.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>Groups of near-copies: the number of independent sources.</summary>
    public long Echoes { get; init; }
}
