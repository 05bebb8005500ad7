using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Language;

/// <summary>The words of the language files: every form in one trie, and the entries of each kind.</summary>
internal sealed class WordList
{
    private readonly List<LanguageProblem> _problems = [];
    private readonly Dictionary<WordKind, List<Entry>> _entries = [];

    /// <summary>Compiles the words of <paramref name="files"/>, in their order.</summary>
    public WordList(IEnumerable<LanguageFile> files, Folding folding)
    {
        Lexicon = new Lexicon(folding);
        foreach (var file in files)
        {
            if (KindOf(file) is null && file.Folder is not ("text" or "cues" or "vi"))
                _problems.Add(new(new(file.Path, 1), $"no kind of word is called '{file.Name}'"));
            foreach (var (kind, form, tag, line) in FormsIn(file)) Add(kind, form, tag, line);
        }

        Entries = _entries.ToFrozenDictionary(e => e.Key, e => (IReadOnlyList<Entry>)e.Value);
    }

    public Lexicon Lexicon { get; }

    public FrozenDictionary<WordKind, IReadOnlyList<Entry>> Entries { get; }

    public IReadOnlyList<LanguageProblem> Problems => _problems;

    /// <summary>The forms of a file as they are written, with their kind and tag; none for a file that holds no words.</summary>
    public static IEnumerable<(WordKind Kind, string Form, string Tag, LanguageLine Line)> FormsIn(LanguageFile file)
    {
        if (KindOf(file) is not { } kind) yield break;
        foreach (var line in file.Lines)
        {
            // names/*.txt: CODE | form; form | pair=form, form      all others: form; form | tag | key=value
            var isName = file.Folder == "names" && kind is not WordKind.NotName;
            var tag = kind == WordKind.Cue ? file.Name : line.Field(isName ? 0 : 1);
            foreach (var form in line.Forms(isName ? 1 : 0)) yield return (kind, form, tag, line);
            foreach (var form in line.Values("pair")) yield return (WordKind.PairName, form, tag, line);
        }
    }

    /// <summary>What kind of words a file holds; null when it holds none.</summary>
    public static WordKind? KindOf(LanguageFile file) => (file.Folder, file.Name) switch
    {
        ("names", "people") => WordKind.PersonName,
        ("names", "outlets") => WordKind.Outlets,
        ("names", "instruments") => WordKind.InstrumentNames,
        ("names", "not-names") => WordKind.NotName,
        ("names", "places") => WordKind.Location,
        ("names", _) => WordKind.Name,
        ("cues", "constructions") => null,
        ("cues", _) => WordKind.Cue,
        ("time", _) => WordKind.Time,
        ("words", _) when Enum.TryParse<WordKind>(file.Name, ignoreCase: true, out var kind) => kind,
        _ => null,
    };

    private void Add(WordKind kind, string form, string tag, LanguageLine line)
    {
        if (!form.IsNormalized()) Say(line, $"'{form}' is not in NFC");
        var (head, tail) = form.Split('…', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before, after) : (form, "");
        var words = Tokenizer.Tokenize(head, Lexicon);
        var length = words.Length;
        if (length == 0)
        {
            Say(line, $"'{form}' has no words, so it can never match");
            return;
        }

        var isNameLike = kind is WordKind.Name or WordKind.PairName or WordKind.PersonName or WordKind.Outlets or WordKind.Location
            or WordKind.InstrumentNames;
        var letters = head.Where(char.IsLetter).ToArray();
        var entry = new Entry(kind, form, tag, line)
        {
            Length = length,
            NeedsCapital = isNameLike && char.IsUpper(head.FirstOrDefault(char.IsLetterOrDigit)),
            NeedsEachCapital = kind == WordKind.NotName && length > 1 && words.All(w => w.IsCapital || w.IsMark),
            NeedsAllCaps = isNameLike && length == 1 && letters.Length > 1 && letters.All(char.IsUpper),
            Tail = [.. tail.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Lexicon.Number(w))],
        };
        Lexicon.Add(entry, head);
        if (!_entries.TryGetValue(kind, out var list)) _entries[kind] = list = [];
        list.Add(entry);
    }

    private void Say(LanguageLine line, string message) => _problems.Add(new(line.Place, message));
}
