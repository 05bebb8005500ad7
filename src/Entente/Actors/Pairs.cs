using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors;

/// <summary>Reads short names joined by hyphens, a list in one word: 'Nga - Triều', 'Mỹ-Nhật-Hàn', 'Việt Nam - Trung'.</summary>
internal static class Pairs
{
    /// <summary>The pair that begins at a token, or null.</summary>
    public static Mention? Read(Document document, Lattice lattice, Sentence sentence, int first)
    {
        var codes = ImmutableArray.CreateBuilder<ActorCode>(3);
        var i = first;
        var end = first;
        while (i < sentence.End && Member(lattice, sentence, i) is { } member)
        {
            var code = new ActorCode(member.Entry.Tag);
            if (!codes.Contains(code)) codes.Add(code);
            end = member.End;
            if (end + 1 >= sentence.End || !IsHyphen(document, end)) break;
            i = end + 1;
        }

        return codes.Count > 1 ? new Mention(first, end, MentionKind.Actor, codes.ToImmutable()) : null;
    }

    private static Hit? Member(Lattice lattice, Sentence sentence, int i)
    {
        Hit? best = null;
        foreach (var hit in lattice.At(i))
            if (hit.Entry.Kind is WordKind.Name or WordKind.PairName && hit.End <= sentence.End && (best is null || hit.Length >= best.Value.Length))
                best = hit;
        return best;
    }

    private static bool IsHyphen(Document document, int i) =>
        document.Tokens[i].IsMark && document.Text[document.Tokens[i].Start] is '-' or '–' or '—' or '‐' or '‑' or '/';
}
