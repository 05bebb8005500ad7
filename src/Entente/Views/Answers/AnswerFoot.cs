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
    /// <summary>The limits as phrases with a place for the value, in the order in which they are told.</summary>
    public IEnumerable<(string Phrase, string Value)> Limits()
    {
        if (Scope.Since is { } since) yield return ("since {0}", Edtf.Day(since).ToString());
        if (Scope.Until is { } until) yield return ("until {0}", Edtf.Day(until).ToString());
        if (Scope.AsOf is { } known) yield return ("as known on {0}", Edtf.Day(known).ToString());
        else if (Day is { } last) yield return ("as of {0}, the newest article's day", Edtf.Day(last).ToString());
        if (!Scope.Types.IsEmpty) yield return ("only {0}", string.Join(", ", Scope.Types.Select(ClaimTypes.Label)));
        if (!Scope.Realities.IsEmpty) yield return ("only {0}", string.Join(", ", Scope.Realities.Select(Labels.Label)));
        if (!Scope.Areas.IsEmpty) yield return ("only about {0}", string.Join(", ", Scope.Areas));
        if (!Scope.Outlets.IsEmpty) yield return ("only from {0}", string.Join(", ", Scope.Outlets));
    }

    /// <summary>In English, as one sentence.</summary>
    public override string ToString()
    {
        var foot = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Question}, over {Articles} {(Articles == 1 ? "article" : "articles")}");
        foreach (var (phrase, value) in Limits()) foot.Append(", ").Append(phrase.Replace("{0}", value, StringComparison.Ordinal));
        return foot.Append('.').ToString();
    }
}
