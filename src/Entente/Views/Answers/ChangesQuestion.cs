using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>What is new since a day: events, ties, what became of plans, and what is now contested.</summary>
public static class ChangesQuestion
{
    /// <summary>Answers over articles published on <see cref="Scope.Since"/> or later, against all that was known before.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var since = scope.Since ?? DateOnly.MinValue;
        var answer = new AnswerBuilder(map);
        var all = Happenings.Of(map.Sightings(scope with { Since = null }));
        var isNew = all.Where(h => Told(h.Sightings[0]) >= since).ToList();
        answer.Table("New ties", Lines.TieColumns, [.. isNew.Where(h => h.Type.IsTie())], h => Lines.Tie(answer, h), scope.Most);
        answer.Table("New events", Lines.HappeningColumns, [.. isNew.Where(h => !h.Type.IsTie() && h.Reality == Reality.Actual)], h => Lines.Happening(answer, h), scope.Most);
        answer.Table("Newly planned, asked or denied", Lines.HappeningColumns, [.. isNew.Where(h => !h.Type.IsTie() && h.Reality != Reality.Actual)], h => Lines.Happening(answer, h), scope.Most);
        var changed = Plans.Of(all).Where(p => p.Outcome is { } outcome && Told(outcome.Sightings[0]) >= since).ToList();
        answer.Table("Plans that were done or dropped", Plans.Columns, changed, p => Plans.Row(answer, p, null), scope.Most);
        answer.Table("Now contested", Lines.HappeningColumns, [.. isNew.Where(h => h.IsContested)], h => Lines.Happening(answer, h), scope.Most);
        return answer.Finish("Changes", Lines.Foot(map, "changes", scope));
    }

    private static DateOnly Told(Map.Sighting sighting) => sighting.Published?.Latest ?? DateOnly.MinValue;
}
