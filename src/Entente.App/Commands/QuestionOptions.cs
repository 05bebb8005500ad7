using System.Collections.Immutable;
using System.CommandLine;
using Entente.Claims;
using Entente.Time;
using Entente.Views;
using Entente.Views.Answers;

namespace Entente.App.Commands;

/// <summary>The options that the questions share.</summary>
internal sealed class QuestionOptions
{
    private static readonly ImmutableArray<ClaimType> AllTypes = [.. Enum.GetValues<ClaimType>()];
    private static readonly ImmutableArray<Reality> AllRealities = [.. Enum.GetValues<Reality>()];

    private readonly Option<string?> _since = Day("--since", "only what happened, holds or was told on this day or later");
    private readonly Option<string?> _until = Day("--until", "only what happened, holds or was told on this day or before");
    private readonly Option<string?> _asOf = Day("--as-of", "only what was known on this day");
    private readonly Option<string[]> _type = Several("--type", "only these types: CONSULT, ALLY, ...", "TYPE", t => Type(t) is not null, $"a type is one of {string.Join(", ", AllTypes.Select(t => t.Label()))}");
    private readonly Option<string[]> _reality = Several("--reality", "only these realities: actual, planned, hypothetical, negated", "REALITY", r => AllRealities.Any(a => a.Label() == r), "a reality is actual, planned, hypothetical or negated");
    private readonly Option<string[]> _area = Several("--area", "only claims about these issue areas: cyber, climate, maritime, ...", "AREA", a => IssueAreas.All.Contains(a), "ontology/labels.txt lists the areas");
    private readonly Option<string[]> _source = Several("--source", "only articles of these outlets", "OUTLET", _ => true, "");
    private readonly Option<double?> _confidence = ReadingOptions.MinConfidence("all that the map holds");
    private readonly Option<int> _limit = new("--limit") { Description = "lines in a table (default 20)", DefaultValueFactory = _ => 20, HelpName = "N" };

    public Option<string> Map { get; } = new("--map") { Description = "the map: a file that 'entente add' made, or a folder of articles to read at once", DefaultValueFactory = _ => "entente.db", HelpName = "FILE" };

    public Option<string?> Format { get; } = new("--format") { Description = "table for people, json for programs, markdown or html for a page", HelpName = "FORMAT" };

    /// <summary>Those that say which part of the map is asked for.</summary>
    public IEnumerable<Option> Filters => [_since, _until, _asOf, _type, _reality, _area, _source, _confidence];

    public Option<bool> Ids { get; } = new("--ids") { Description = "show the id of a claim of each line, for 'entente explain' and 'entente judge'" };

    /// <summary>A command with all of them.</summary>
    public Command Command(string verb, string description, params IEnumerable<Argument> arguments)
    {
        Format.AcceptOnlyFromAmong("table", "json", "markdown", "html");
        _limit.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && !(int.TryParse(token.Value, out var count) && count > 0)) r.AddError($"'{token.Value}' is no number of lines");
        });
        var command = new Command(verb, description);
        foreach (var argument in arguments) command.Arguments.Add(argument);
        foreach (var option in new Option[] { Map, Format, Ids, _since, _until, _asOf, _type, _reality, _area, _source, _confidence, _limit }) command.Options.Add(option);
        return command;
    }

    /// <summary>The scope that a command line asks for.</summary>
    public Scope Scope(ParseResult line) => new()
    {
        Since = Date(line.GetValue(_since))?.Earliest,
        Until = Date(line.GetValue(_until))?.Latest,
        AsOf = Date(line.GetValue(_asOf))?.Latest,
        Types = [.. Values(line, _type).Select(t => Type(t)!.Value)],
        Realities = [.. Values(line, _reality).Select(r => AllRealities.First(a => a.Label() == r))],
        Areas = [.. Values(line, _area)],
        Outlets = [.. Values(line, _source)],
        MinConfidence = line.GetValue(_confidence),
        Most = line.GetValue(_limit),
    };

    private static IEnumerable<string> Values(ParseResult line, Option<string[]> option) => (line.GetValue(option) ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static ClaimType? Type(string written) => AllTypes.Where(t => string.Equals(t.Label(), written, StringComparison.OrdinalIgnoreCase)).Select(t => (ClaimType?)t).FirstOrDefault();

    private static Edtf? Date(string? written) => Edtf.TryParse(written, out var date) && !date.IsInterval ? date : null;

    private static Option<string?> Day(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Date(token.Value) is null) result.AddError($"'{token.Value}' is no date: write 2024-07-11, 2024-07 or 2024");
        });
        return option;
    }

    private static Option<string[]> Several(string name, string description, string help, Func<string, bool> isOne, string expected)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help };
        option.Validators.Add(result =>
        {
            foreach (var value in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
                if (!isOne(value)) result.AddError($"'{value}' is none: {expected}");
        });
        return option;
    }
}
