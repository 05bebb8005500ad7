using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>Makes statements of acts of saying.</summary>
internal static class StatementList
{
    /// <summary>The statements in the order of their evidence; one that another of the same speaker holds is left out.</summary>
    public static ImmutableArray<Statement> Of(Document document, IReadOnlyList<SpeechAct> acts)
    {
        var sorted = acts.OrderBy(a => a.First).ThenByDescending(a => a.End).ToList();
        var statements = ImmutableArray.CreateBuilder<Statement>(sorted.Count);
        SpeechAct? last = null;
        foreach (var act in sorted)
        {
            if (!act.IsListed) continue;
            if (last is { } before && before.Voice.Actor == act.Voice.Actor && act.End <= before.End) continue;
            statements.Add(new(act.Voice.Name, act.Voice.Actor, document.Span(act.First, act.End)));
            last = act;
        }

        return statements.ToImmutable();
    }
}
