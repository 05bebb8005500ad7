using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Claims;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>Which question an answer answered, over how many articles, within which limits.</summary>
/// <param name="Question">The question as the command line writes it.</param>
/// <param name="Articles">How many articles lie in the scope.</param>
/// <param name="Scope">The limits.</param>
/// <param name="Day">The newest article's day, where the answer depends on what day it is and none was asked for; or null.</param>
public sealed record AnswerFoot(string Question, int Articles, Scope Scope, DateOnly? Day = null)
{
    /// <summary>False where articles had come in that events, ties and agreements did not know yet.</summary>
    public bool IsUpToDate { get; init; } = true;

    /// <summary>The limits as phrases with a place for the value, in the order in which they are told.</summary>
    public IEnumerable<AnswerLimit> Limits()
    {
        if (Scope.Since is { } since) yield return new("since {0}", [Edtf.Day(since).ToString()]);
        if (Scope.Until is { } until) yield return new("until {0}", [Edtf.Day(until).ToString()]);
        if (Scope.AsOf is { } known) yield return new("as known on {0}", [Edtf.Day(known).ToString()]);
        else if (Day is { } last) yield return new("as of {0}, the newest article's day", [Edtf.Day(last).ToString()]);
        if (!Scope.Types.IsEmpty) yield return new("only {0}", [.. Scope.Types.Select(ClaimTypes.Label)]) { Kind = "type" };
        if (!Scope.Realities.IsEmpty) yield return new("only {0}", [.. Scope.Realities.Select(Labels.Label)]) { Kind = "reality" };
        if (!Scope.Areas.IsEmpty) yield return new("only about {0}", Scope.Areas) { Kind = "area" };
        if (!Scope.Outlets.IsEmpty) yield return new("only from {0}", Scope.Outlets);
        if (Scope.MinConfidence is { } least) yield return new("only claims that are {0} likely right or more", [string.Create(CultureInfo.InvariantCulture, $"{100 * least:0.#}%")]);
        if (!IsUpToDate) yield return new("while the map is still being brought up to its articles", []);
    }

    /// <summary>In English, as one sentence.</summary>
    public override string ToString()
    {
        var foot = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Question}, over {Articles} {(Articles == 1 ? "article" : "articles")}");
        foreach (var limit in Limits()) foot.Append(", ").Append(limit.Phrase.Replace("{0}", string.Join(", ", limit.Values), StringComparison.Ordinal));
        return foot.Append('.').ToString();
    }
}

/// <summary>A limit of an answer.</summary>
/// <param name="Phrase">What it says in English, with <c>{0}</c> where its values stand.</param>
/// <param name="Values">Its values: days, codes, names.</param>
public sealed record AnswerLimit(string Phrase, ImmutableArray<string> Values)
{
    /// <summary>What its values are codes of, as <c>ontology/labels.txt</c> calls it (<c>type</c>, <c>reality</c>, <c>area</c>); null when they are no codes.</summary>
    public string? Kind { get; init; }
}
