using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>Agreements with their parties, how far each has come, and the dated claim behind each step.</summary>
public static class AgreementsQuestion
{
    private static readonly string[] Columns = ["Agreement", "Parties", "Status", "Date", "The articles' words", "Sources"];

    /// <summary>Answers over the whole scope.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = new AnswerBuilder(map);
        var steps = Steps(map, scope);
        var agreements = steps.GroupBy(s => s.Key).Select(g => g.OrderBy(s => s.Day).ThenBy(s => s.Status).ToList())
            .OrderByDescending(g => g[^1].Day).ThenBy(g => g[0].Key, StringComparer.Ordinal).ToList();
        answer.Table("Agreements", Columns, agreements, g => Row(answer, g[^1], g.Select(s => s.Article)), scope.Most);
        answer.Table("How they came there", Columns, [.. agreements.Where(g => g.Count > 1).SelectMany(g => g)], s => Row(answer, s, [s.Article]), scope.Most, "No agreement has more than one step.");
        return answer.Finish("Agreements", Lines.Foot(map, "agreements", scope));
    }

    private static ImmutableArray<Cell> Row(AnswerBuilder answer, Step step, IEnumerable<string> articles) =>
        [Cell.Of(step.Name), AnswerBuilder.Who(step.Parties), Cell.State(step.Status), step.Time is { } t ? Cell.Time(t) : Cell.Told(step.Told), Cell.Quote(step.Quote), answer.Sources(articles)];

    private static List<Step> Steps(IMapContent map, Scope scope)
    {
        var steps = new List<Step>();
        foreach (var i in map.Instruments(scope))
            steps.Add(new(i.Article, i.Name, i.Parties, i.Status.Label(), i.Time, i.Published, ""));
        foreach (var s in map.Sightings(scope with { Types = [] }))
        {
            if (Status(s) is not { } status) continue;
            var parties = s.Actors.AddRange(s.Recipients).Distinct().Order().ToImmutableArray();
            if (parties.Length < 2 && s.Instrument is null) continue;
            steps.Add(new(s.Article, s.Instrument ?? "", parties, status, s.Time, s.Published, s.Quote));
        }

        return steps;
    }

    // A claim makes a step of an agreement's life; 'signed' wants the act of signing, not any promise.
    private static string? Status(Sighting s) => (s.Type, s.Mode, s.Reality) switch
    {
        (ClaimType.Agree, "sign", Reality.Actual) => "signed",
        (ClaimType.Agree, "sign", Reality.Planned) => "to be signed",
        (ClaimType.Agree, "sign", Reality.Hypothetical) => "proposed",
        (ClaimType.Agree, "sign", Reality.Negated) => "not signed",
        (ClaimType.Agree, _, Reality.Actual) when s.Instrument is not null => "signed",
        (ClaimType.Consult, "negotiate", Reality.Actual) => "negotiating",
        (ClaimType.Sanction, "withdraw", Reality.Actual) => "withdrawn or suspended",
        (ClaimType.Ally or ClaimType.Partner, _, Reality.Actual) when s.Instrument is not null => "in-force",
        _ => null,
    };

    private sealed record Step(string Article, string Name, ImmutableArray<ActorCode> Parties, string Status, Edtf? Time, Edtf? Told, string Quote)
    {
        public string Key => Name.Length > 0 ? ActorNames.Plain(Name) : string.Join(' ', Parties.Order());

        public DateOnly Day => (Time ?? Told)?.Latest ?? DateOnly.MinValue;
    }
}
