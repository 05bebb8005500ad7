using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors;

/// <summary>
/// The acronyms that an article itself explains ('Lực lượng vũ trang Lebanon (LAF)'): from there on each stands for whomever
/// it was explained by. Those that the data knows for anything else are left to it.
/// </summary>
internal sealed class Acronyms(Document document, Lattice lattice)
{
    private readonly Dictionary<string, ImmutableArray<ActorCode>>.AlternateLookup<ReadOnlySpan<char>> _explained =
        new Dictionary<string, ImmutableArray<ActorCode>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The mention, longer by the acronym in brackets right behind it when it explains one.</summary>
    public Mention Explain(Mention mention, Sentence sentence)
    {
        var tokens = document.Tokens;
        var at = mention.End + 1;
        if (at + 1 >= sentence.End || mention.Kind != MentionKind.Actor || mention.Actors.Length != 1
            || document.Text[tokens[at - 1].Start] != '(' || document.Text[tokens[at + 1].Start] != ')' || !IsUnknown(at)) return mention;
        _explained[Text(at)] = mention.Actors;
        return mention with { End = at + 2 };
    }

    /// <summary>The mention that an explained acronym at a token is, or null.</summary>
    public Mention? At(int i) =>
        _explained.Dictionary.Count > 0 && IsUnknown(i) && _explained.TryGetValue(Text(i), out var actors) ? new(i, i + 1, MentionKind.Actor, actors) : null;

    private ReadOnlySpan<char> Text(int i) => document.Text.AsSpan(document.Tokens[i].Start, document.Tokens[i].End - document.Tokens[i].Start);

    private bool IsUnknown(int i)
    {
        if (!document.Tokens[i].Has(TokenTraits.AllCaps)) return false;
        foreach (var hit in lattice.At(i))
            if (hit.Length == 1 && hit.Entry.Kind is WordKind.Name or WordKind.NotName or WordKind.Outlets or WordKind.Location) return false;
        return true;
    }
}
