using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Entente.Actors;
using Entente.Text;

namespace Entente.Language;

/// <summary>All that the reader knows of a language and of the world, compiled once from text files and never changed.</summary>
/// <remarks>
/// Lines that cannot be understood are left out and told in <see cref="Problems"/>; building never throws on content. The words
/// are compiled when they are first asked for: a question to a map needs actors and spelling only and does not wait for them.
/// </remarks>
public sealed class LanguagePack
{
    private static readonly Lazy<LanguagePack> BuiltIn = new(() => Build(EmbeddedFiles()));

    private readonly List<LanguageProblem> _problems = [];
    private readonly Lazy<WordList> _words;

    private LanguagePack(IReadOnlyList<LanguageFile> files)
    {
        Files = files;
        foreach (var file in files.Where(f => f.Folder == "text")) AddSpelling(file);
        Actors = files.FirstOrDefault(f => f.Path == "ontology/actors.txt") is { } actors
            ? ActorCatalogue.Read(actors, files.FirstOrDefault(f => f.Path == "ontology/members.txt"), _problems)
            : ActorCatalogue.Empty;
        _words = new(() => new(WordFiles, Folding));
    }

    /// <summary>The pack that is built into the library.</summary>
    public static LanguagePack Default => BuiltIn.Value;

    /// <summary>The files it was made from.</summary>
    public IReadOnlyList<LanguageFile> Files { get; }

    /// <summary>How forms are compared: the variants of spelling.</summary>
    public Folding Folding { get; } = new();

    /// <summary>All forms, ready to be matched.</summary>
    public Lexicon Lexicon => _words.Value.Lexicon;

    /// <summary>The actors of the ontology.</summary>
    public ActorCatalogue Actors { get; }

    /// <summary>The entries of each kind, in the order of the files.</summary>
    public FrozenDictionary<WordKind, IReadOnlyList<Entry>> Entries => _words.Value.Entries;

    /// <summary>All that articles call actors, as written, each with the actor's code.</summary>
    public IEnumerable<(string Form, string Code)> ActorNames =>
        from file in WordFiles where file.Folder == "names" from form in WordList.FormsIn(file) where form.Kind is WordKind.Name or WordKind.PairName select (form.Form, form.Tag);

    /// <summary>What could not be understood, with file and line.</summary>
    public IReadOnlyList<LanguageProblem> Problems => [.. _problems, .. _words.Value.Problems];

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

    private IEnumerable<LanguageFile> WordFiles => Files.Where(f => f.Path.StartsWith("language/", StringComparison.Ordinal));

    private void AddSpelling(LanguageFile file)
    {
        foreach (var line in file.Lines)
        {
            if (line.Forms(0) is not [var written] || line.Forms(1) is not [var kept] || file.Name == "rhymes" && written.Length != 2)
                Say(line, "expected: written | kept");
            else if (file.Name == "rhymes") Folding.AddRhyme(written, kept);
            else Folding.AddSyllable(written, kept);
        }
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
