using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Text;

namespace Entente.Export.Content;

/// <summary>An article with all that an export tells of it.</summary>
/// <param name="Article">The article as it is now.</param>
/// <param name="Echo">The group of near-copies that it belongs to.</param>
/// <param name="Title">Its first line.</param>
public sealed record ExportArticle(Article Article, string Echo, string Title)
{
    /// <summary>Which of its snapshots this is, counted from 1.</summary>
    public int Snapshot { get; init; } = 1;

    /// <summary>What names the snapshot's text and dates.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What it claims, by id.</summary>
    public ImmutableArray<ExportClaim> Claims { get; init; } = [];

    /// <summary>Who says what, by place and speaker.</summary>
    public ImmutableArray<ExportStatement> Statements { get; init; } = [];

    /// <summary>Whom it names, by name.</summary>
    public ImmutableArray<ExportPerson> People { get; init; } = [];

    /// <summary>The agreements it names, by place.</summary>
    public ImmutableArray<Instrument> Instruments { get; init; } = [];
}

/// <summary>A claim and where it stands.</summary>
/// <param name="Sighting">What it says.</param>
/// <param name="Evidence">Where, in UTF-16 units of the article.</param>
/// <param name="Cue">The cue that made it.</param>
/// <param name="Frame">The frame that placed its arguments.</param>
public sealed record ExportClaim(Sighting Sighting, TextSpan Evidence, string Cue, string Frame);

/// <summary>A statement and whom it speaks of.</summary>
/// <param name="Statement">Who says what.</param>
/// <param name="About">The actors that the words name, by code.</param>
public sealed record ExportStatement(Statement Statement, ImmutableArray<ActorCode> About)
{
    /// <summary>Who speaks, over all articles.</summary>
    public PersonName Person { get; init; } = new(Statement.SpeakerName, Statement.Speaker);
}

/// <summary>A person as an article names them, and who that is over all articles.</summary>
/// <param name="Named">Name, role and actor in the article.</param>
/// <param name="Person">Over all articles.</param>
public sealed record ExportPerson(Person Named, PersonName Person);
