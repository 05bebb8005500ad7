using System.Collections.Immutable;

namespace Entente.Views.Answers;

/// <summary>The lines that several answers share.</summary>
internal static class Lines
{
    public static readonly string[] HappeningColumns = ["Time", "Claim", "Who", "Reality", "Reports", "The articles' words", "Sources"];

    public static readonly string[] TieColumns = ["Tie", "Who", "Reality", "Since", "Last confirmed", "Reports", "The articles' words", "Sources"];

    public static readonly string[] StatementColumns = ["Published", "Speaker", "For", "Says", "Sources"];

    public static ImmutableArray<Cell> Happening(AnswerBuilder answer, Happening h) =>
    [
        When(answer, h), AnswerBuilder.Type(h.Type, h.Mode), AnswerBuilder.Who(h.Type, h.Actors, h.Recipients), Cell.State(h.State), Cell.Number(h.Sources), answer.Quote(h.Claims), answer.SourcesOf(h.Claims),
    ];

    public static ImmutableArray<Cell> Tie(AnswerBuilder answer, Happening h) =>
    [
        AnswerBuilder.Type(h.Type, h.Mode), AnswerBuilder.Who(h.Type, h.Actors, h.Recipients), Cell.State(h.State),
        Cell.Time(h.Time), Cell.Time(h.LastTold), Cell.Number(h.Sources), answer.Quote(h.Claims), answer.SourcesOf(h.Claims),
    ];

    public static ImmutableArray<Cell> Statement(AnswerBuilder answer, SourceStatement s) =>
        [Cell.Time(s.Published), answer.Speaker(s), AnswerBuilder.Who([s.Speaker]), Cell.Quote(s.Quote), answer.Sources(s.Article)];

    /// <summary>The newest article first, and in it the order of the text.</summary>
    public static IOrderedEnumerable<SourceStatement> NewestFirst(this IEnumerable<SourceStatement> statements) =>
        statements.OrderByDescending(s => s.Published?.Latest).ThenBy(s => s.Article, StringComparer.Ordinal).ThenBy(s => s.At);

    public static Cell When(AnswerBuilder answer, Happening h) => h.Time is { } time ? Cell.Time(time) : answer.Told(h.Told, h.Claims);

    /// <summary>Which question it was, over how many articles.</summary>
    public static AnswerFoot Foot(IMapContent map, string question, Scope scope, DateOnly? day = null) =>
        new(question, map.CountArticles(scope), scope, day) { IsUpToDate = map.IsUpToDate };
}
