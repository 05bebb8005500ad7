using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>An event or a tie, as a line of an answer shows it.</summary>
/// <param name="Id">The event's or the tie's.</param>
/// <param name="Type">What is said.</param>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom; may be empty.</param>
/// <param name="Reality">Whether it is so.</param>
/// <param name="Claims">The claims behind it, those to show first.</param>
/// <param name="Sources">How many independent sources tell of it.</param>
public sealed record Happening(
    string Id, ClaimType Type, ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Reality Reality, ImmutableArray<string> Claims, int Sources)
{
    /// <summary>Whether it is so, in words: the reality, or for a tie also that it ended.</summary>
    public string State { get; init; } = Reality.Label();

    /// <summary>A finer kind, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>When it happened, or since when a tie holds; null when no article says.</summary>
    public Edtf? Time { get; init; }

    /// <summary>The first report of an event, the last confirmation of a tie; null when no article has a date.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>The last report or confirmation, or null.</summary>
    public DateOnly? LastTold { get; init; }

    /// <summary>The agreement it is about, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>The day to order by: of an event its <see cref="MapEvent.Day"/>, of a tie the last it can have begun or held, else the last confirmation.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Both sides together.</summary>
    public ImmutableArray<ActorCode> All => Actors.AddRange(Recipients);

    /// <summary>An event.</summary>
    public static Happening Of(MapEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new(e.Id, e.Type, e.Actors, e.Recipients, e.Reality, e.Claims, e.Sources)
        {
            State = e.Contradicts.IsEmpty ? e.Reality.Label() : $"{e.Reality.Label()}, contested",
            Mode = e.Mode,
            Time = e.When,
            Told = e.FirstReported,
            LastTold = e.LastReported,
            Instrument = e.Instrument,
            Day = e.Day ?? DateOnly.MinValue,
        };
    }

    /// <summary>A tie.</summary>
    public static Happening Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var (reality, state) = tie.Status switch
        {
            TieStatus.Planned => (Reality.Planned, "planned"),
            TieStatus.Possible => (Reality.Hypothetical, "hypothetical"),
            TieStatus.Denied => (Reality.Negated, "negated"),
            TieStatus.Ended => (Reality.Actual, "ended"),
            _ => (Reality.Actual, "actual"),
        };
        var span = tie.Spans.IsEmpty ? null : tie.Spans[^1];
        var time = span is null ? (Edtf?)null : span.Until is null ? span.Since : Edtf.Interval(span.Since?.Start, span.Until?.End);
        return new(tie.Id, tie.Type, [tie.Actor], [tie.Recipient], reality, [.. (span?.Closed ?? []).Concat((span?.Claims ?? []).Reverse()).Concat(tie.Denials).Concat(tie.Prospects).Distinct()], tie.Sources)
        {
            State = tie.IsContradicted ? $"{state}, contested" : state,
            Mode = tie.Modes.IsEmpty ? null : string.Join(' ', tie.Modes),
            Time = time,
            Day = time?.Latest ?? time?.Earliest ?? tie.Confirmed ?? DateOnly.MinValue,
            Told = tie.Confirmed,
            LastTold = tie.Confirmed,
        };
    }
}
