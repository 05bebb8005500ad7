using Entente.Language;
using Entente.Text;

namespace Entente.Lint;

/// <summary>Finds forms that the data holds twice for the same purpose, spelling variants of one another included.</summary>
internal static class Duplicates
{
    public static IEnumerable<LanguageProblem> In(LanguagePack pack)
    {
        foreach (var (kind, entries) in pack.Entries.OrderBy(e => e.Key))
        {
            var seen = new Dictionary<string, Entry>(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var key = Key(pack, entry);
                if (seen.TryAdd(key, entry)) continue;
                var first = seen[key];
                yield return new(entry.Line.Place, first.Tag == entry.Tag
                    ? $"'{entry.Form}' is there already as '{first.Form}', at {first.Line.Place}"
                    : $"'{entry.Form}' is {entry.Tag} here and {first.Tag} at {first.Line.Place}");
            }
        }
    }

    // A name means one actor; any other word may stand in several lines as long as they say different things of it.
    private static string Key(LanguagePack pack, Entry entry)
    {
        var words = string.Join(' ', Tokenizer.Tokenize(entry.Form, pack.Lexicon).Select(t => t.Form == 0 ? entry.Form[t.Start..t.End] : $"#{t.Form}"));
        var capitals = entry.NeedsAllCaps ? "A" : entry.NeedsCapital ? "a" : "";
        if (entry.Kind is WordKind.Name or WordKind.PersonName or WordKind.Location) return $"{capitals}{words}";
        var rest = string.Join('|', entry.Line.Fields.Skip(1).Concat(entry.Line.Options.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => $"{o.Key}={o.Value}")));
        return $"{capitals}{words}|{entry.Tag}|{rest}";
    }
}
