using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>Whether a tie holds.</summary>
public enum TieStatus : byte
{
    /// <summary>Claimed to hold, and not since said to have ended.</summary>
    Holds,

    /// <summary>Held and ended.</summary>
    Ended,

    /// <summary>Only announced or sought.</summary>
    Planned,

    /// <summary>Only spoken of as possible.</summary>
    Possible,

    /// <summary>Only ever denied.</summary>
    Denied,
}

/// <summary>A time during which a tie held, and the claims that say so.</summary>
/// <param name="Since">From when, or null when no claim says; then the first claim's article is in <paramref name="Confirmed"/> or before.</param>
/// <param name="Until">Until when, or null while it holds.</param>
/// <param name="Confirmed">The last day that a claim says it held, or null when no article has a date.</param>
/// <param name="Opened">The claims that say since when; the earliest claim when none does.</param>
/// <param name="Closed">The claims that ended it; empty while it holds.</param>
/// <param name="Claims">All claims that say it held, in order of time.</param>
public sealed record TieSpan(
    Edtf? Since, Edtf? Until, DateOnly? Confirmed, ImmutableArray<string> Opened, ImmutableArray<string> Closed, ImmutableArray<string> Claims);

/// <summary>A standing relation of two actors, derived from claims.</summary>
/// <param name="Id">From type and actors.</param>
/// <param name="Type">One of the five ties.</param>
/// <param name="Actor">Who holds it; of a mutual one the actor whose code comes first.</param>
/// <param name="Recipient">Towards whom.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Spans">When it held, in order; empty when it never did.</param>
/// <param name="Sources">How many independent sources speak of it, whatever they say.</param>
public sealed record Tie(
    string Id, ClaimType Type, ActorCode Actor, ActorCode Recipient, TieStatus Status, ImmutableArray<TieSpan> Spans, int Sources)
{
    /// <summary>What is owed ('defence', 'consultation'), sorted; empty when no claim says.</summary>
    public ImmutableArray<string> Modes { get; init; } = [];

    /// <summary>Claims that say it is planned or possible.</summary>
    public ImmutableArray<string> Prospects { get; init; } = [];

    /// <summary>Claims that deny it and did not end it: another's word, or of a time when others say it held.</summary>
    public ImmutableArray<string> Denials { get; init; } = [];

    /// <summary>True when some claims say that it holds and others of the same time that it does not.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>The last day that a claim says it held, or null.</summary>
    public DateOnly? Confirmed => Spans.IsEmpty ? null : Spans[^1].Confirmed;

    /// <summary>The first day on which it may have begun the last time it held, else the last that a claim says it held; null when neither is known.</summary>
    public DateOnly? Begun => Spans.IsEmpty ? null : Spans[^1].Since?.Start?.Earliest ?? Spans[^1].Confirmed;

    /// <summary>The first day on which an article told of it; null when one of unknown day does, for it may have been the first.</summary>
    public DateOnly? FirstTold { get; init; }

    /// <summary>The last day on which an article told of it, or null.</summary>
    public DateOnly? LastTold { get; init; }

    /// <summary>The last day on which an article told that it ended, or null.</summary>
    public DateOnly? EndTold { get; init; }

    /// <summary>All claims behind it, in no particular order.</summary>
    public IEnumerable<string> Claims => Spans.SelectMany(s => s.Claims.Concat(s.Closed)).Concat(Prospects).Concat(Denials).Distinct();

    /// <summary>True when it may have held on <paramref name="day"/>.</summary>
    public bool HeldOn(DateOnly day) => Spans.Any(s => (s.Since?.Earliest is not { } since || since <= day) && (s.Until?.Latest is not { } until || until >= day));
}
