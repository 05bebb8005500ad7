using Entente.Actors;

namespace Entente.Views.Answers;

/// <summary>A page about one actor, or about two and what lies between them.</summary>
public static class BriefQuestion
{
    /// <summary>Answers for one side, or two.</summary>
    public static Answer Ask(IMapContent map, Side one, Side? other, ActorCatalogue catalogue, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = other is null ? ActorQuestion.Ask(map, one, catalogue, scope) : BetweenQuestion.Ask(map, one, other, catalogue, scope);
        return answer with
        {
            Title = $"Brief: {answer.Title}",
            Foot = answer.Foot with { Question = string.Concat("brief", answer.Foot.Question.AsSpan(answer.Foot.Question.IndexOf(' ', StringComparison.Ordinal))) },
        };
    }
}
