using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>What is announced and not yet done, what is to be decided and by whom, and what became of earlier plans.</summary>
public static class CalendarQuestion
{
    /// <summary>Answers over the whole scope, as of its day or the newest article's.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var day = Day(map, scope);
        return Ask(map, scope, map.Plans(scope, day, open: true), map.Decisions(scope, day, open: true));
    }

    /// <summary>The day as of which things are open or overdue: the scope's, or the newest article's.</summary>
    public static DateOnly Day(IMapContent map, Scope scope) => OpenLines.Day(map, scope);

    /// <summary>Answers when what is open on <see cref="Day"/> was fetched already.</summary>
    public static Answer Ask(IMapContent map, Scope scope, Page<Plan> plans, Page<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(decisions);
        var answer = new AnswerBuilder(map);
        var day = Day(map, scope);
        answer.Table("Announced and not yet done", OpenLines.Columns, plans, p => OpenLines.Plan(answer, p));
        var open = decisions.First;
        answer.Table("Open decisions", OpenLines.Columns, decisions, d => OpenLines.Decision(answer, d));
        var closed = map.Decisions(scope, day, open: false).First;
        answer.Table("Who has answered and who has not", ["Decision", "Who", "State", "The articles' words", "Sources"], [.. OpenLines.Answers([.. open, .. closed])], a => OpenLines.Answer(answer, a.Decision, a.Told), scope.Most);
        answer.Table("Positions around them", ["Decision", "Who", "Stance", "The articles' words", "Sources"], [.. open.SelectMany(d => d.Positions.Select(p => (Decision: d, Position: p)))], p =>
            [OpenLines.Asks(p.Decision), AnswerBuilder.Who([p.Position.Actor]), Cell.State(p.Position.Stance.ToString().ToLowerInvariant()), answer.Quote(p.Position.Claims), answer.SourcesOf(p.Position.Claims)], scope.Most);
        answer.Table("What was said about them", ["Decision", "Speaker", "For", "Says", "Sources"], Said(map, open, scope), p =>
            [OpenLines.Asks(p.Decision), answer.Speaker(p.Says), AnswerBuilder.Who([p.Says.Speaker]), Cell.Quote(p.Says.Quote), answer.Sources(p.Says.Article)], scope.Most);
        answer.Table("Done, dropped or answered", OpenLines.Columns,
            [.. map.Plans(scope, day, open: false).First.Select(p => OpenLines.Plan(answer, p)).Concat(closed.Select(d => OpenLines.Decision(answer, d))).Take(scope.Most)], row => row);
        return answer.Finish("Calendar", Lines.Foot(map, "calendar", scope, day));
    }

    // What the articles that tell of a decision quote from those who decide, or of them.
    private static List<(Decision Decision, SourceStatement Says)> Said(IMapContent map, IEnumerable<Decision> decisions, Scope scope)
    {
        var found = new List<(Decision, SourceStatement)>();
        // By its place: lists of actors are not equal when they are fetched twice.
        var seen = new HashSet<(string Article, int At, string Speaker, string Quote)>();
        foreach (var decision in decisions)
        {
            var articles = map.SightingsOf(decision.Claims).Where(scope.Counts).Select(s => s.Article).Distinct(StringComparer.Ordinal);
            foreach (var said in articles.SelectMany(map.StatementsIn).Where(s => Concerns(s, decision) && scope.InTime(s.Published)).NewestFirst())
                if (seen.Add((said.Article, said.At, said.SpeakerName, said.Quote))) found.Add((decision, said));
        }

        return found;
    }

    private static bool Concerns(SourceStatement said, Decision decision) =>
        said.Speaker == decision.Asker || said.Speaker == decision.Asked || said.About.Contains(decision.Asker) || said.About.Contains(decision.Asked);
}
