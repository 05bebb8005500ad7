using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Entente.Actors;
using Entente.Text;

namespace Entente.Language;

/// <summary>All that the reader knows of a language and of the world, compiled once from text files and never changed.</summary>
/// <remarks>Lines that cannot be understood are left out and told in <see cref="Problems"/>; building never throws on content.</remarks>
public sealed class LanguagePack
{
    private static readonly Lazy<LanguagePack> BuiltIn = new(() => Build(EmbeddedFiles()));

    private readonly List<LanguageProblem> _problems = [];
    private readonly Dictionary<WordKind, List<Entry>> _entries = [];

    private LanguagePack(IReadOnlyList<LanguageFile> files)
    {
        Files = files;
        var folding = new Folding();
        Lexicon = new Lexicon(folding);
        foreach (var file in files.Where(f => f.Folder == "text")) AddSpelling(folding, file);
        Actors = files.FirstOrDefault(f => f.Path == "ontology/actors.txt") is { } actors
            ? ActorCatalogue.Read(actors, files.FirstOrDefault(f => f.Path == "ontology/members.txt"), _problems)
            : ActorCatalogue.Empty;
        foreach (var file in files.Where(f => f.Path.StartsWith("language/", StringComparison.Ordinal))) AddEntries(file);
        Entries = _entries.ToFrozenDictionary(e => e.Key, e => (IReadOnlyList<Entry>)e.Value);
    }

    /// <summary>The pack that is built into the library.</summary>
    public static LanguagePack Default => BuiltIn.Value;

    /// <summary>The files it was made from.</summary>
    public IReadOnlyList<LanguageFile> Files { get; }

    /// <summary>All forms, ready to be matched.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The actors of the ontology.</summary>
    public ActorCatalogue Actors { get; }

    /// <summary>The entries of each kind, in the order of the files.</summary>
    public FrozenDictionary<WordKind, IReadOnlyList<Entry>> Entries { get; }

    /// <summary>What could not be understood, with file and line.</summary>
    public IReadOnlyList<LanguageProblem> Problems => _problems;

    /// <summary>Compiles a pack; the order of <paramref name="files"/> does not matter.</summary>
    public static LanguagePack Build(IEnumerable<LanguageFile> files) =>
        new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);

    /// <summary>The files that are built into the library.</summary>
    public static IEnumerable<LanguageFile> EmbeddedFiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            yield return new LanguageFile(name.Replace('\\', '/'), reader.ReadToEnd());
        }
    }

    /// <summary>The entries of a kind; empty when the data has none.</summary>
    public IReadOnlyList<Entry> Of(WordKind kind) => Entries.GetValueOrDefault(kind, []);

    private static WordKind? KindOf(LanguageFile file) => (file.Folder, file.Name) switch
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

    private void AddSpelling(Folding folding, LanguageFile file)
    {
        foreach (var line in file.Lines)
        {
            if (line.Forms(0) is not [var written] || line.Forms(1) is not [var kept] || file.Name == "rhymes" && written.Length != 2)
                Say(line, "expected: written | kept");
            else if (file.Name == "rhymes") folding.AddRhyme(written, kept);
            else folding.AddSyllable(written, kept);
        }
    }

    private void AddEntries(LanguageFile file)
    {
        if (KindOf(file) is not { } kind)
        {
            if (file.Folder is not ("text" or "cues" or "vi"))
                _problems.Add(new(new(file.Path, 1), $"no kind of word is called '{file.Name}'"));
            return;
        }

        foreach (var line in file.Lines)
        {
            // names/*.txt: CODE | form; form | pair=form, form      all others: form; form | tag | key=value
            var isName = file.Folder == "names" && kind is not WordKind.NotName;
            var tag = kind == WordKind.Cue ? file.Name : line.Field(isName ? 0 : 1);
            foreach (var form in line.Forms(isName ? 1 : 0)) AddForm(kind, form, tag, line);
            foreach (var form in line.Values("pair")) AddForm(WordKind.PairName, form, tag, line);
        }
    }

    private void AddForm(WordKind kind, string form, string tag, LanguageLine line)
    {
        if (!form.IsNormalized()) Say(line, $"'{form}' is not in NFC");
        var (head, tail) = form.Split('…', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before, after) : (form, "");
        var length = Tokenizer.Tokenize(head, Lexicon).Length;
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
            NeedsAllCaps = isNameLike && length == 1 && letters.Length > 1 && letters.All(char.IsUpper),
            Tail = [.. tail.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Lexicon.Number(w))],
        };
        Lexicon.Add(entry, head);
        if (!_entries.TryGetValue(kind, out var list)) _entries[kind] = list = [];
        list.Add(entry);
    }

    private void Say(LanguageLine line, string message) => _problems.Add(new(line.Place, message));
}

/// <summary>A fault in the language data or the ontology.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record LanguageProblem(LanguagePlace Place, string Message)
{
    /// <summary>As <c>path:line: message</c>.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
