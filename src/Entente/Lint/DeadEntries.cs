using Entente.Language;
using Entente.Text;

namespace Entente.Lint;

/// <summary>Finds entries that no text can ever match: their own words, tried as a text, must find them.</summary>
internal static class DeadEntries
{
    public static IEnumerable<LanguageProblem> In(LanguagePack pack)
    {
        var hits = new List<Hit>();
        var notNames = pack.Of(WordKind.NotName).Select(e => e.Form).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in pack.Entries.OrderBy(e => e.Key).SelectMany(e => e.Value))
        {
            var parts = entry.Form.Split('…', 2, StringSplitOptions.TrimEntries);
            hits.Clear();
            pack.Lexicon.Match(Tokenizer.Tokenize(parts[0], pack.Lexicon), 0, hits);
            if (!hits.Exists(h => ReferenceEquals(h.Entry, entry) && h.Length == entry.Length))
                yield return new(entry.Line.Place, $"'{entry.Form}' can never match: its own words do not find it");
            if (parts.Length == 2 && !IsTail(pack, entry, parts[1]))
                yield return new(entry.Line.Place, $"'{entry.Form}' can never match: behind the gap stands more than plain words");
            if (entry.Kind is WordKind.Name or WordKind.PersonName && notNames.Contains(entry.Form))
                yield return new(entry.Line.Place, $"'{entry.Form}' can never match: not-names holds the same form");
        }
    }

    private static bool IsTail(LanguagePack pack, Entry entry, string tail)
    {
        var tokens = Tokenizer.Tokenize(tail, pack.Lexicon);
        return tokens.Length > 0 && tokens.Length == entry.Tail.Count && !tail.Contains('…', StringComparison.Ordinal)
            && tokens.Select(t => t.Form).SequenceEqual(entry.Tail);
    }
}
