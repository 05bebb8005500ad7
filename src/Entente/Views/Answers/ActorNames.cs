using System.Globalization;
using System.Text;
using Entente.Actors;
using Entente.Language;
using Entente.Text;

namespace Entente.Views.Answers;

/// <summary>Finds the actor behind a name as people write it: a code, a Vietnamese or an English name, with or without diacritics.</summary>
/// <remarks>
/// A name with its diacritics is looked up first, then without, so that <c>Ý</c> is Italy and <c>y</c> is a question.
/// A label or code beats other names: <c>Congo</c> may be two states, <c>COD</c> is one. Safe for any number of threads.
/// </remarks>
public sealed class ActorNames
{
    private const int MostSuggestions = 5;
    private static readonly Lazy<ActorNames> BuiltIn = new(() => new(LanguagePack.Default));

    private readonly Folding _folding;
    private readonly ActorCatalogue _catalogue;
    private readonly Dictionary<string, HashSet<ActorCode>> _strong = new(StringComparer.Ordinal), _weak = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<ActorCode>> _plain = new(StringComparer.Ordinal);

    /// <summary>The names of a language pack.</summary>
    public ActorNames(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _folding = pack.Lexicon.Folding;
        _catalogue = pack.Actors;
        foreach (var actor in _catalogue.All)
        {
            string[] names = [actor.Code.ToString(), actor.Vietnamese, actor.English];
            foreach (var name in names) Add(_strong, actor.Code, name);
        }

        foreach (var line in pack.Files.FirstOrDefault(f => f.Path == "ontology/also.txt")?.Lines ?? [])
        {
            if (_catalogue.Find(line.Field(0)) is not { } actor) continue;
            foreach (var form in line.Forms(1)) Add(_strong, actor.Code, form);
        }

        foreach (var entry in pack.Of(WordKind.Name))
            if (_catalogue.Find(entry.Tag) is { } actor) Add(_weak, actor.Code, entry.Form);
    }

    /// <summary>The names that are built in.</summary>
    public static ActorNames Default => BuiltIn.Value;

    /// <summary>The actor that <paramref name="written"/> stands for, or who may have been meant.</summary>
    public ActorMatch Find(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var key = Key(written);
        if (key.Length == 0) return new(written, null, []);
        foreach (var found in new[] { _strong.GetValueOrDefault(key), _weak.GetValueOrDefault(key), _plain.GetValueOrDefault(Plain(key)) })
        {
            if (found is null) continue;
            var actors = found.Order().Select(c => _catalogue.Find(c)!).ToArray();
            return actors is [var one] ? new(written, one, []) : new(written, null, [.. actors]) { IsAmbiguous = true };
        }

        return new(written, null, [.. Near(Plain(key)).Take(MostSuggestions).Select(c => _catalogue.Find(c)!)]);
    }

    /// <summary>Lower case without diacritics, <c>đ</c> as <c>d</c>: what 'Đà Nẵng' and 'da nang' share.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var c in rune.ToString().Normalize(NormalizationForm.FormD))
            {
                if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
                plain.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    private string Key(string name) =>
        string.Join(' ', name.Split((char[])[' ', '\t', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(_folding.Fold));

    private void Add(Dictionary<string, HashSet<ActorCode>> names, ActorCode code, string name)
    {
        var key = Key(name);
        if (key.Length == 0) return;
        AddTo(names, key, code);
        AddTo(_plain, Plain(key), code);
    }

    private static void AddTo(Dictionary<string, HashSet<ActorCode>> names, string key, ActorCode code)
    {
        if (!names.TryGetValue(key, out var codes)) names[key] = codes = [];
        codes.Add(code);
    }

    // Names that begin with what was written come first, then those that hold it as a word, then those a slip or two away.
    private IEnumerable<ActorCode> Near(string plain)
    {
        var most = Math.Max(1, plain.Length / 4);
        return _plain
            .Select(name => (name.Value, name.Key, Rank: Rank(name.Key, plain, most)))
            .Where(n => n.Rank < int.MaxValue)
            .OrderBy(n => n.Rank).ThenBy(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal)
            .SelectMany(n => n.Value.Order())
            .Distinct();
    }

    private static int Rank(string name, string written, int most)
    {
        if (written.Length >= 2 && name.StartsWith(written, StringComparison.Ordinal)) return 10;
        if (written.Length >= 3 && $" {name}".Contains($" {written}", StringComparison.Ordinal)) return 20;
        if (Math.Abs(name.Length - written.Length) > most) return int.MaxValue;
        var slips = Slips(name, written);
        return slips <= most ? slips : int.MaxValue;
    }

    private static int Slips(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
