using System.Collections.Immutable;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>What is new since a day: ties, events, what became of agreements and plans, and what is now contested.</summary>
public static class ChangesQuestion
{
    private const int DaysBack = 366;

    /// <summary>Answers over articles published on <see cref="Scope.Since"/> or later, against all that was known before.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var since = scope.Since ?? DateOnly.MinValue;
        var answer = new AnswerBuilder(map);
        var ties = map.Ties(scope with { Since = null, ToldSince = since });
        answer.Table("New ties", Lines.TieColumns, Told(ties.Where(t => t.FirstTold >= since)), h => Lines.Tie(answer, h), scope.Most);
        answer.Table("Ties that ended, or are now contested", Lines.TieColumns,
            Told(ties.Where(t => !(t.FirstTold >= since))), h => Lines.Tie(answer, h), scope.Most);

        // What is told now and happened long ago is still news; more than a year back it is history.
        var news = scope with { Since = since > DateOnly.MinValue.AddDays(DaysBack) ? since.AddDays(-DaysBack) : null, ToldSince = since };
        answer.Table("New events", Lines.HappeningColumns, Latest(map, news, Reality.Actual), e => Lines.Happening(answer, Happening.Of(e)));
        answer.Table("Newly planned, possible or denied", Lines.HappeningColumns, Latest(map, news, Reality.Planned, Reality.Hypothetical, Reality.Negated), e => Lines.Happening(answer, Happening.Of(e)));
        answer.Table("Plans that were done or dropped", OpenLines.Columns, map.Plans(news with { Realities = [] }, OpenLines.Day(map, scope with { Since = null }), open: false), p => OpenLines.Plan(answer, p));
        var steps = map.Agreements(scope with { Since = null, ToldSince = since }).SelectMany(l => l.Steps.Where(s => s.Reported >= since).Select(s => (Life: l, Step: s)))
            .OrderByDescending(s => s.Step.Day).ThenBy(s => s.Life.Name, StringComparer.Ordinal).ThenBy(s => s.Life.Id, StringComparer.Ordinal).ToList();
        answer.Table("Steps of agreements", ["Agreement", "Parties", "Status", "Date", "The articles' words", "Sources"], steps, s =>
            [
                Cell.Of(s.Life.Name), AnswerBuilder.Who(s.Life.Parties), Cell.State(s.Step.IsDenied ? $"not {s.Step.Status.Label()}" : s.Step.Status.Label()),
                s.Step.When is { } time ? Cell.Time(time) : answer.Told(s.Step.Reported, s.Step.Claims), answer.Quote(s.Step.Claims), answer.SourcesOf(s.Step.Claims),
            ], scope.Most);
        answer.Table("Articles that were changed", ["Came in", "Article", "Says no longer", "Says now", "Sources"], map.ChangedSince(since), c =>
            [Cell.Time(c.On), Cell.Of(c.Article), Cell.Of(string.Join("; ", c.Gone)), Cell.Of(string.Join("; ", c.New)), answer.Sources(c.Article)], scope.Most, "None of the articles was changed since.");
        return answer.Finish("Changes", Lines.Foot(map, "changes", scope));
    }

    private static ImmutableArray<Happening> Told(IEnumerable<Tie> ties) => Telling.Latest(ties.Select(Happening.Of));

    private static Page<MapEvent> Latest(IMapContent map, Scope scope, params ImmutableArray<Reality> realities)
    {
        var asked = realities.Where(r => scope.Realities.IsEmpty || scope.Realities.Contains(r)).ToImmutableArray();
        return asked.IsEmpty ? new([], 0) : map.LatestEvents(scope with { Realities = asked });
    }
}
