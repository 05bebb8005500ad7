using System.CommandLine;
using Entente.App.Terminal;
using Entente.Language;
using Entente.Views.Answers;

namespace Entente.App.Commands;

/// <summary>The verbs that question a map: <c>map</c>, <c>actor</c>, <c>between</c>, <c>drawn-in</c>, <c>agreements</c>, <c>calendar</c>, <c>search</c>, <c>changes</c>, <c>brief</c>.</summary>
internal static class QuestionCommands
{
    public static IEnumerable<Command> Create(Output output)
    {
        yield return Ask(output, "map", "The network: strongest and newest ties, clusters, who is central.", (map, scope) => MapQuestion.Ask(map, scope));
        yield return AskOfActors(output, "actor", "An actor's ties and events, who spoke for it, and what it said of whom.", 1, 1,
            (map, sides, scope) => ActorQuestion.Ask(map, sides[0], LanguagePack.Default.Actors, scope));
        yield return AskOfActors(output, "between", "What binds two actors, what divides them, the timeline, statements and open questions.", 2, 2,
            (map, sides, scope) => BetweenQuestion.Ask(map, sides[0], sides[1], LanguagePack.Default.Actors, scope));
        yield return AskOfActors(output, "drawn-in", "Who would be drawn in if the first attacked the second: by which obligation, and on whose word.", 2, 2,
            (map, sides, scope) => DrawnInQuestion.Ask(map, sides[0], sides[1], LanguagePack.Default.Actors, scope));
        yield return Ask(output, "agreements", "Agreements with their parties, status and dates.", (map, scope) => AgreementsQuestion.Ask(map, scope));
        yield return Ask(output, "calendar", "What is announced and not yet done, and what is to be decided.", (map, scope) => CalendarQuestion.Ask(map, scope));
        yield return Search(output);
        yield return Ask(output, "changes", "What is new since a day, and what changed status.", (map, scope) => ChangesQuestion.Ask(map, scope), needsSince: true);
        yield return AskOfActors(output, "brief", "A page about one actor or two, with numbered sources.", 1, 2,
            (map, sides, scope) => BriefQuestion.Ask(map, sides[0], sides.ElementAtOrDefault(1), LanguagePack.Default.Actors, scope), page: "markdown");
    }

    private static Command Ask(Output output, string verb, string description, Func<IMapContent, Scope, Answer> ask, bool needsSince = false)
    {
        var options = new QuestionOptions();
        var command = options.Command(verb, description);
        if (needsSince) command.Options.Single(o => o.Name == "--since").Required = true;
        command.SetAction(line => Run(output, options, line, null, (map, scope) => ask(map, scope)));
        return command;
    }

    private static Command Search(Output output)
    {
        var words = new Argument<string[]>("WORDS") { Description = "words, with or without diacritics", Arity = ArgumentArity.OneOrMore };
        var options = new QuestionOptions();
        var command = options.Command("search", "Full text over articles and claims, with and without diacritics, best first.", words);
        command.SetAction(line => Run(output, options, line, null, (map, scope) => SearchQuestion.Ask(map, string.Join(' ', line.GetValue(words)!), scope)));
        return command;
    }

    private static Command AskOfActors(Output output, string verb, string description, int least, int most, Func<IMapContent, IReadOnlyList<Side>, Scope, Answer> ask, string? page = null)
    {
        var names = new Argument<string[]>("ACTOR") { Description = "an actor as people write it: Japan, JPN or its Vietnamese name", Arity = most == 1 ? ArgumentArity.OneOrMore : new ArgumentArity(least, most) };
        var options = new QuestionOptions();
        var command = options.Command(verb, description, names);
        command.SetAction(line =>
        {
            var sides = new List<Side>();
            var written = line.GetValue(names)!;
            foreach (var name in most == 1 ? [string.Join(' ', written)] : written)
            {
                if (Named.Find(name, output) is not { } actor) return Cli.BadInput;
                sides.Add(Side.Of(actor, LanguagePack.Default.Actors));
            }

            return Run(output, options, line, page, (map, scope) => ask(map, sides, scope));
        });
        return command;
    }

    private static int Run(Output output, QuestionOptions options, ParseResult line, string? page, Func<IMapContent, Scope, Answer> ask)
    {
        var batch = new Batch(output);
        var format = line.GetValue(options.Format) ?? page ?? "table";
        AnswerView.Prepare(format);
        using var opened = OpenedMap.Open(line.GetValue(options.Map)!, batch);
        var answer = ask(opened.Content, options.Scope(line));
        AnswerView.Show(answer, format, line.GetValue(options.Ids), output);
        return batch.ExitCode;
    }
}
