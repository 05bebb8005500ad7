using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>What became of something planned, asked for or proposed.</summary>
internal enum PlanState : byte
{
    Open,
    Happened,
    Dropped,
}

/// <summary>Something planned, invited, asked for or proposed, and what followed.</summary>
/// <param name="What">The plan.</param>
/// <param name="State">What became of it.</param>
/// <param name="Outcome">What shows that, or null while it is open.</param>
internal sealed record Plan(Happening What, PlanState State, Happening? Outcome)
{
    public bool IsOpen => State == PlanState.Open;

    /// <summary>True when somebody has to answer: an invitation, a request, a proposal.</summary>
    public bool IsDecision => What.Mode == "invite" || What.Type == ClaimType.Request || What.Reality == Reality.Hypothetical;
}

/// <summary>Follows what was planned to what happened.</summary>
internal static class Plans
{
    public static readonly string[] Columns = ["Time", "Claim", "Who", "State", "The articles' words", "Sources"];

    /// <summary>Every plan, request and proposal among <paramref name="all"/>, the earliest due first, those without a date last.</summary>
    public static IReadOnlyList<Plan> Of(IReadOnlyCollection<Happening> all)
    {
        var byPair = all
            .SelectMany(h => Bearings.Pairs(h.Type, h.Actors, h.Recipients).Select(p => (Pair: Sorted(p), Happening: h)))
            .ToLookup(p => p.Pair, p => p.Happening);
        return [.. all.Where(IsPlan)
            .Select(p => Follow(p, Bearings.Pairs(p.Type, p.Actors, p.Recipients).SelectMany(pair => byPair[Sorted(pair)])))
            .OrderBy(p => p.What.Time?.Latest ?? DateOnly.MaxValue).ThenByDescending(p => p.What.LastTold?.Latest).ThenBy(p => p.What.Sightings[0].Claim, StringComparer.Ordinal)];
    }

    /// <summary>The day as of which things are open or overdue: the one asked for, or the newest article's.</summary>
    public static DateOnly? Day(IMapContent map, Scope scope) => scope.AsOf ?? map.Newest(scope);

    public static ImmutableArray<Cell> Row(AnswerBuilder answer, Plan plan, DateOnly? day) =>
    [
        Lines.When(plan.What), AnswerBuilder.Type(plan.What.Type, plan.What.Mode), AnswerBuilder.Who(plan.What.Type, plan.What.Actors, plan.What.Recipients),
        Cell.State(State(plan, day)), Lines.Quote(plan.What),
        plan.Outcome is null ? Lines.Sources(answer, plan.What) : answer.Sources([.. plan.What.Sightings.Concat(plan.Outcome.Sightings).Select(s => s.Article)]),
    ];

    private static string State(Plan plan, DateOnly? day) => plan.State switch
    {
        PlanState.Happened => "happened",
        PlanState.Dropped => "dropped",
        _ when plan.What.Type == ClaimType.Request => "asked, not answered",
        _ when plan.What.Mode == "invite" => "invited, not answered",
        _ when plan.What.Reality == Reality.Hypothetical => "possible",
        _ when plan.What.Time?.Latest is { } due && due < day => "overdue",
        _ => "planned",
    };

    private static bool IsPlan(Happening h) =>
        h.Reality == Reality.Planned
        || (h.Type == ClaimType.Request && h.Reality == Reality.Actual)
        || (h.Reality == Reality.Hypothetical && h.Type is ClaimType.Agree or ClaimType.Consult or ClaimType.Cooperate or ClaimType.Member or ClaimType.Aid);

    private static Plan Follow(Happening plan, IEnumerable<Happening> between)
    {
        var told = plan.Sightings[0].Published?.Earliest ?? DateOnly.MinValue;
        foreach (var later in between.Where(h => h != plan && Comes(h, told)).OrderBy(h => h.When?.Earliest ?? DateOnly.MinValue))
        {
            if (plan.Time is { } due && later.Time is { } when && !due.MayCoincide(when) && !later.Type.IsTie()) continue;
            if (Refuses(plan, later)) return new(plan, PlanState.Dropped, later);
            if (Fulfils(plan, later)) return new(plan, PlanState.Happened, later);
        }

        return new(plan, PlanState.Open, null);
    }

    // What is told in the same article as the plan is no news of it, unless it carries a later date.
    private static bool Comes(Happening later, DateOnly told) =>
        (later.LastTold?.Earliest ?? DateOnly.MinValue) > told && (later.Time is not { } time || (time.Latest ?? DateOnly.MaxValue) >= told);

    private static bool Fulfils(Happening plan, Happening later) =>
        later.Reality == Reality.Actual && (plan.Type, plan.Mode) switch
        {
            (ClaimType.Consult, "invite") => later.Type == ClaimType.Consult && later.Mode is "multilateral" or "visit" or "meet",
            (ClaimType.Request, _) => later.Type is ClaimType.Agree or ClaimType.Concede or ClaimType.Aid && plan.Recipients.Any(later.Actors.Contains),
            _ => later.Type == plan.Type && (plan.Mode is null || later.Mode is null || plan.Mode == later.Mode),
        };

    private static bool Refuses(Happening plan, Happening later) =>
        (later.Reality == Reality.Negated && later.Type == plan.Type)
        || (later.Reality == Reality.Actual && later.Type == ClaimType.Reject && plan.Type is ClaimType.Request or ClaimType.Consult && plan.Recipients.Any(later.Actors.Contains));

    private static (Actors.ActorCode, Actors.ActorCode) Sorted((Actors.ActorCode One, Actors.ActorCode Other) pair) =>
        pair.One <= pair.Other ? pair : (pair.Other, pair.One);
}
