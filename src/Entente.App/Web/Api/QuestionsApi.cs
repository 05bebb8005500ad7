using Entente.App.Web.Api.Reference;
using Entente.App.Web.Maps;
using Entente.Language;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>The questions of the command line, each as JSON and as <c>.csv</c>: <c>map</c>, <c>actors</c>, <c>between</c>, <c>agreements</c>, <c>calendar</c>, <c>search</c>, <c>changes</c>, <c>brief</c>.</summary>
internal static class QuestionsApi
{
    private static readonly string[] Formats = ["json", "markdown", "html", "csv"];

    /// <summary>Maps their addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        Ask(api, "map", "The network: strongest and newest ties, clusters, who is central.", (map, view) => MapQuestion.Ask(map, view.Scope));
        Ask(api, "agreements", "Agreements with their parties, status and dates.", (map, view) => AgreementsQuestion.Ask(map, view.Scope));
        Ask(api, "calendar", "What is announced and not yet done, and what is to be decided.", (map, view) => CalendarQuestion.Ask(map, view.Scope));
        Ask(api, "search", "Full text over articles and claims, with and without diacritics, best first.", (map, view) => SearchQuestion.Ask(map, view.Words, view.Scope), Needed.Words);
        Ask(api, "changes", "What is new since a day, and what changed status.", (map, view) => ChangesQuestion.Ask(map, view.Scope), Needed.Since);
        AskOfOne(api, "actors", "An actor's ties and events, who spoke for it, and what it said of whom.", OfActor);
        AskOfTwo(api, "between", "What binds two actors, what divides them, the timeline, statements and open questions.", OfTwo);
        Brief(api);
    }

    private static Answer OfActor(IMapContent map, ViewState view, Side one) => ActorQuestion.Ask(map, one, LanguagePack.Default.Actors, view.Scope);

    private static Answer OfTwo(IMapContent map, ViewState view, Side one, Side other) => BetweenQuestion.Ask(map, one, other, LanguagePack.Default.Actors, view.Scope);

    private static void Ask(RouteGroupBuilder api, string name, string summary, Func<IMapContent, ViewState, Answer> ask, Needed needed = Needed.Nothing)
    {
        var question = new Question(name, summary, needed);
        question.Json(api.MapGet($"/{name}", (ViewState view, MapSession map) => question.Refused(view) ?? Answers.Json(ask(map.Content, view))));
        question.Csv(api.MapGet($"/{name}.csv", (string? table, ViewState view, MapSession map) => question.Refused(view) ?? Answers.Csv(ask(map.Content, view), table, name)));
    }

    private static void AskOfOne(RouteGroupBuilder api, string name, string summary, Func<IMapContent, ViewState, Side, Answer> ask)
    {
        var question = new Question(name, summary, Needed.Nothing);
        question.Json(api.MapGet($"/{name}/{{name}}", (string name, ViewState view, MapSession map) =>
            Sides.Of([("name", name)], s => Answers.Json(ask(map.Content, view, s[0])))));
        question.Csv(api.MapGet($"/{name}/{{name}}.csv", (string name, string? table, ViewState view, MapSession map) =>
            Sides.Of([("name", name)], s => Answers.Csv(ask(map.Content, view, s[0]), table, $"{s[0].Actor.Code}"))));
    }

    private static void AskOfTwo(RouteGroupBuilder api, string name, string summary, Func<IMapContent, ViewState, Side, Side, Answer> ask)
    {
        var question = new Question(name, summary, Needed.Nothing);
        question.Json(api.MapGet($"/{name}/{{one}}/{{other}}", (string one, string other, ViewState view, MapSession map) =>
            Sides.Of([("one", one), ("other", other)], s => Answers.Json(ask(map.Content, view, s[0], s[1])))));
        question.Csv(api.MapGet($"/{name}/{{one}}/{{other}}.csv", (string one, string other, string? table, ViewState view, MapSession map) =>
            Sides.Of([("one", one), ("other", other)], s => Answers.Csv(ask(map.Content, view, s[0], s[1]), table, $"{s[0].Actor.Code}-{s[1].Actor.Code}"))));
    }

    private static void Brief(RouteGroupBuilder api)
    {
        var question = new Question("brief", "A page about one actor or two, with numbered sources: Markdown, HTML, JSON or CSV.", Needed.Nothing);
        question.Page(api.MapGet("/brief/{one}", (string one, string? format, string? table, ViewState view, MapSession map, HttpContext context) =>
            Sides.Of([("one", one)], s => Shown(BriefQuestion.Ask(map.Content, s[0], null, LanguagePack.Default.Actors, view.Scope), format, table, context))));
        question.Page(api.MapGet("/brief/{one}/{other}", (string one, string other, string? format, string? table, ViewState view, MapSession map, HttpContext context) =>
            Sides.Of([("one", one), ("other", other)], s => Shown(BriefQuestion.Ask(map.Content, s[0], s[1], LanguagePack.Default.Actors, view.Scope), format, table, context))));
    }

    // What the address asks for goes before what the program says it likes.
    private static IResult Shown(Answer answer, string? format, string? table, HttpContext context) => (format ?? Liked(context.Request)) switch
    {
        "json" => Answers.Json(answer),
        "markdown" => Answers.Markdown(answer),
        "html" => Answers.Html(answer, context.Response),
        "csv" => Answers.Csv(answer, table, "brief"),
        var other => Problem.Of("format", other, $"'{other}' is no format: give one of {string.Join(", ", Formats)}").Result(),
    };

    private static string Liked(HttpRequest request) =>
        request.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1).Select(a => a.MediaType.Value switch
        {
            "text/html" => "html",
            "text/csv" => "csv",
            "application/json" => "json",
            "text/markdown" => "markdown",
            _ => null,
        }).FirstOrDefault(f => f is not null) ?? "markdown";
}
