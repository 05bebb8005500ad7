using System.Collections.Frozen;
using System.Text;
using Entente.Language;

namespace Entente.App.Web.Phrases;

/// <summary>The words of the interface in one language. English is the key, so that what has no translation shows in English.</summary>
/// <remarks>
/// <c>Web/Phrases/vi.txt</c> holds a phrase a line, <c>English = Vietnamese</c>, with <c>{0}</c> where a word is put in;
/// <c>ontology/labels.txt</c> names types, realities, statuses and modes.
/// </remarks>
internal sealed class Phrases
{
    private static readonly Dictionary<string, Phrases> All = new(StringComparer.Ordinal)
    {
        ["vi"] = new("vi", Read("phrases/vi.txt")),
        ["en"] = new("en", []),
    };

    private static readonly FrozenDictionary<(string Kind, string Code), (string Vietnamese, string English)> Labels = ReadLabels();

    private readonly FrozenDictionary<string, string> _phrases;

    private Phrases(string language, Dictionary<string, string> phrases) => (Language, _phrases) = (language, phrases.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The languages that there are.</summary>
    public static IEnumerable<string> Languages => All.Keys;

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>A phrase, with words put in.</summary>
    public string this[string english, params object[] words]
    {
        get
        {
            var phrase = _phrases.GetValueOrDefault(english, english);
            for (var i = 0; i < words.Length; i++) phrase = phrase.Replace($"{{{i}}}", Convert.ToString(words[i], System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            return phrase;
        }
    }

    /// <summary>The phrases of a language; English when there is none such.</summary>
    public static Phrases Of(string? language) => All.GetValueOrDefault(language ?? "") ?? All["en"];

    /// <summary>True when the phrase is known in this language.</summary>
    public bool Knows(string english) => Language == "en" || _phrases.ContainsKey(english);

    /// <summary>What a code of the ontology is called: <c>type</c> AGREE, <c>reality</c> planned, <c>status</c> in-force; the code itself when it has no label.</summary>
    public string Label(string kind, string code) =>
        !Labels.TryGetValue((kind, code), out var label) ? code : Language == "vi" ? label.Vietnamese : label.English;

    private static FrozenDictionary<(string, string), (string, string)> ReadLabels() =>
        (LanguagePack.Default.Files.FirstOrDefault(f => f.Path == "ontology/labels.txt")?.Lines ?? [])
            .ToFrozenDictionary(l => (l.Field(0), l.Field(1)), l => (l.Field(2), l.Field(3)));

    private static Dictionary<string, string> Read(string name)
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf(" = ", StringComparison.Ordinal) is not (> 0 and var at)) continue;
            phrases.TryAdd(line[..at], line[(at + 3)..]);
        }

        return phrases;
    }
}
