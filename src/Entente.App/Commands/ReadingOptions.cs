using System.CommandLine;
using System.Globalization;
using Entente.Language;
using Entente.Sources;
using Entente.Time;

namespace Entente.App.Commands;

/// <summary>The options that several verbs share.</summary>
internal static class ReadingOptions
{
    /// <summary>One argument or more, none of which is a misspelt option.</summary>
    public static Argument<string[]> Paths(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(t => t.Value).Where(t => t.Length > 1 && t[0] == '-' && !Path.Exists(t)))
                result.AddError($"unknown option '{token}'");
        });
        return argument;
    }

    public static Option<string?> Published()
    {
        var option = new Option<string?>("--published") { Description = "when the articles were published, where no index.tsv says: 2024-07-11, 2024-07 or 2024", HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Edtf.TryParse(token.Value, out _)) result.AddError($"'{token.Value}' is no date: write 2024-07-11, 2024-07 or 2024");
        });
        return option;
    }

    public static Option<string?> Language() => new("--language")
    {
        Description = "a folder that holds language/ and ontology/, to read with instead of what is built in",
        HelpName = "DIR",
    };

    public static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs") { Description = "articles to read at a time (default: one a processor)", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var count) && count is > 0 and <= 1024))
                result.AddError($"'{token.Value}' is no number of jobs: give 1 to 1024");
        });
        return jobs;
    }

    /// <summary>The least confidence that a claim must have.</summary>
    public static Option<double?> MinConfidence(string usual)
    {
        var option = new Option<double?>("--min-confidence") { Description = $"only claims that are as likely right as this: 0 to 1 (default: {usual})", HelpName = "SHARE" };
        option.CustomParser = result =>
        {
            if (result.Tokens is [var token] && double.TryParse(token.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
            result.AddError($"'{result.Tokens[0].Value}' is no confidence: give 0 to 1");
            return null;
        };
        return option;
    }

    public static Edtf? Date(string? written) => Edtf.TryParse(written, out var date) ? date : null;

    /// <summary>The pack of a folder, the built-in one for null, or null after telling why there is none.</summary>
    public static LanguagePack? Load(string? folder, Action<SourceProblem> problem) =>
        folder is null ? LanguagePack.Default : LanguageFolder.Load(folder, problem);
}
