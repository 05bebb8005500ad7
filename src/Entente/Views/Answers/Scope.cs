using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>What a question is asked over: times, types, sources and actors. <see cref="All"/> leaves nothing out.</summary>
public sealed record Scope
{
    /// <summary>Everything.</summary>
    public static Scope All { get; } = new();

    /// <summary>Only what happened, holds or was published on this day or later, or null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only what happened, holds or was published on this day or before, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only what was known on this day: articles published later do not count. Null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// Only what was first told on this day or later: events; plans by what became of them; ties also by their end, or when they are told of and
    /// contested; agreements by any of their steps. Null for all.
    /// </summary>
    public DateOnly? ToldSince { get; init; }

    /// <summary>Only these types; empty for all.</summary>
    public ImmutableArray<ClaimType> Types { get; init; } = [];

    /// <summary>Only these realities; empty for all.</summary>
    public ImmutableArray<Reality> Realities { get; init; } = [];

    /// <summary>Only these outlets; empty for all.</summary>
    public ImmutableArray<string> Outlets { get; init; } = [];

    /// <summary>Only claims about one of these issue areas, and what those tell; empty for all.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Only claims that the reader holds to be as likely right as this, from 0 to 1, and what those tell; null for all.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only what names one of these; empty for all.</summary>
    public ImmutableArray<ActorCode> Actors { get; init; } = [];

    /// <summary>Only what puts one of these in relation to one of <see cref="Actors"/>; of claims and agreements those that name both. Empty for all.</summary>
    public ImmutableArray<ActorCode> Others { get; init; } = [];

    /// <summary>At most so many lines in a table.</summary>
    public int Most { get; init; } = 20;

    /// <summary>True when it says which articles or claims count, so that what many articles tell must be made from those alone.</summary>
    public bool IsOfSome => AsOf is not null || !Outlets.IsEmpty || !Areas.IsEmpty || MinConfidence is not null;

    /// <summary>True when an article with these facts counts.</summary>
    public bool Holds(Time.Edtf? published, string? outlet) =>
        (AsOf is not { } day || published is not { } date || date.Earliest is not { } first || first <= day)
        && (Outlets.IsEmpty || Outlets.Contains(outlet ?? "", StringComparer.OrdinalIgnoreCase));

    /// <summary>True when a claim counts: by the day it was known, who published it, what it is about and how sure the reader is.</summary>
    public bool Counts(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        return Holds(sighting.Published, sighting.Outlet) && IsAbout(sighting) && !(sighting.Confidence < MinConfidence);
    }

    /// <summary>True when an event lies in the scope, its articles aside.</summary>
    public bool Holds(MapEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return (Types.IsEmpty || Types.Contains(e.Type)) && (Realities.IsEmpty || Realities.Contains(e.Reality))
            && (ToldSince is null || e.FirstReported >= ToldSince) && InTime(e.When ?? (e.FirstReported is { } day ? Time.Edtf.Day(day) : null))
            && (Others.IsEmpty ? Actors.IsEmpty || Actors.Any(a => e.Actors.Contains(a) || e.Recipients.Contains(a)) : Dyad.Of(e.Type, e.Actors, e.Recipients).Any(Relates));
    }

    /// <summary>True when a tie lies in the scope, its articles aside; its realities count for nothing here.</summary>
    public bool Holds(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return (Types.IsEmpty || Types.Contains(tie.Type))
            && (Others.IsEmpty ? Actors.IsEmpty || Actors.Contains(tie.Actor) || Actors.Contains(tie.Recipient) : Relates(new(tie.Actor, tie.Recipient)))
            && (ToldSince is null || tie.FirstTold >= ToldSince || tie.EndTold >= ToldSince || tie.IsContradicted && tie.LastTold >= ToldSince)
            && (Since is null && Until is null || tie.Spans.IsEmpty || tie.Spans.Any(s => !(s.Until?.Latest < Since) && !(s.Since?.Earliest > Until)));
    }

    /// <summary>True when a plan lies in the scope, its articles aside.</summary>
    public bool Holds(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (this with { ToldSince = null }).Holds(plan.Event) && (ToldSince is null || plan.Outcomes.Any(o => o.FirstReported >= ToldSince));
    }

    /// <summary>True when a decision lies in the scope, its articles aside.</summary>
    public bool Holds(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return !(decision.LastAsked < Since) && !(decision.Since > Until)
            && (Others.IsEmpty ? Actors.IsEmpty || Actors.Contains(decision.Asker) || Actors.Contains(decision.Asked) : Relates(new(decision.Asker, decision.Asked)));
    }

    /// <summary>True when an agreement lies in the scope, its articles aside.</summary>
    public bool Holds(InstrumentLife life)
    {
        ArgumentNullException.ThrowIfNull(life);
        return (Actors.IsEmpty || life.Parties.Any(Actors.Contains)) && (Others.IsEmpty || life.Parties.Any(Others.Contains))
            && (ToldSince is null || life.Steps.Any(s => s.Reported >= ToldSince));
    }

    /// <summary>True when a claim lies in the scope; one without any date lies in every time.</summary>
    public bool Holds(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        if (!Counts(sighting)) return false;
        if (!Types.IsEmpty && !Types.Contains(sighting.Type)) return false;
        if (!Realities.IsEmpty && !Realities.Contains(sighting.Reality)) return false;
        if (!InTime(sighting.Time ?? sighting.Published)) return false;
        return (Actors.IsEmpty || Names(sighting, Actors)) && (Others.IsEmpty || Names(sighting, Others));
    }

    /// <summary>True when a date may lie between <see cref="Since"/> and <see cref="Until"/>, or is unknown.</summary>
    public bool InTime(Time.Edtf? time) =>
        time is not { } date || ((date.Latest ?? DateOnly.MaxValue) >= (Since ?? DateOnly.MinValue) && (date.Earliest ?? DateOnly.MinValue) <= (Until ?? DateOnly.MaxValue));

    private bool Relates(Dyad pair) => Actors.Contains(pair.Actor) && Others.Contains(pair.Recipient) || Others.Contains(pair.Actor) && Actors.Contains(pair.Recipient);

    private bool IsAbout(Sighting sighting) => Areas.IsEmpty || sighting.Areas.Any(Areas.Contains);

    private static bool Names(Sighting sighting, ImmutableArray<ActorCode> actors)
    {
        foreach (var actor in actors)
            if (sighting.Actors.Contains(actor) || sighting.Recipients.Contains(actor)) return true;
        return false;
    }
}
