using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Store;

/// <summary>Which part of the map is asked for; what is left out does not restrict.</summary>
public sealed record MapFilter
{
    /// <summary>Everything.</summary>
    public static MapFilter All { get; } = new();

    /// <summary>Only what all of these take part in, as actor or recipient; for statements, as speaker or as spoken of.</summary>
    public ImmutableArray<ActorCode> Actors { get; init; } = [];

    /// <summary>Only these types.</summary>
    public ImmutableArray<ClaimType> Types { get; init; } = [];

    /// <summary>Only these realities.</summary>
    public ImmutableArray<Reality> Realities { get; init; } = [];

    /// <summary>Only what can have been on this day or later: its own time counts, or else the day it was published.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only what can have been on this day or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only what articles say that may have been published by the end of this day; an article without a date always counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only articles of these outlets, as they are written.</summary>
    public ImmutableArray<string> Outlets { get; init; } = [];

    /// <summary>Only claims about one of these issue areas, and what those tell.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Only claims that the reader holds to be as likely right as this, from 0 to 1, and what those tell.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only this article.</summary>
    public string? Article { get; init; }

    /// <summary>At most so many, the newest first.</summary>
    public int? Limit { get; init; }

    /// <summary>True when it says which articles or claims count, so that what many articles tell must be made from those alone.</summary>
    internal bool IsOfArticles => AsOf is not null || !Outlets.IsEmpty || !Areas.IsEmpty || MinConfidence is not null || Article is not null;

    /// <summary>All claims that can be part of what is asked for: an event's time is not that of each claim, nor a tie's type.</summary>
    internal MapFilter Widened() => this with { Since = null, Until = null, Realities = [], Types = [], Limit = null };
}
