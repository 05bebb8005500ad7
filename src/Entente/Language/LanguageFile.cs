namespace Entente.Language;

/// <summary>One file of language data as text: a path below <c>language/</c> or <c>ontology/</c>, and what it holds.</summary>
/// <param name="Path">With forward slashes, e.g. <c>language/vi/cues/ASSAULT.txt</c>.</param>
/// <param name="Text">The whole file.</param>
public sealed record LanguageFile(string Path, string Text)
{
    private readonly Lazy<IReadOnlyList<LanguageLine>> _lines = new(() => Read(Path, Text));

    /// <summary>The folder's own name, e.g. <c>cues</c>.</summary>
    public string Folder => Path.Split('/') is [.., var folder, _] ? folder : "";

    /// <summary>The file's name without extension, e.g. <c>ASSAULT</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The facts of the file, a line each, with the examples that stand under them.</summary>
    public IReadOnlyList<LanguageLine> Lines => _lines.Value;

    private static List<LanguageLine> Read(string path, string text)
    {
        var lines = new List<LanguageLine>();
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] is '+' or '-' && line.Length > 1 && line[1] == ' ')
            {
                var example = new LanguageExample(line[0] == '+', line[2..].Trim().ToString(), new(path, number));
                if (lines.Count > 0) lines[^1].Add(example);
                else lines.Add(LanguageLine.Orphan(example));
                continue;
            }

            lines.Add(new LanguageLine(line.ToString(), new(path, number)));
        }

        return lines;
    }
}

/// <summary>Where a fact stands, for messages: file and line, counted from 1.</summary>
public readonly record struct LanguagePlace(string Path, int Line)
{
    /// <summary>As <c>path:line</c>.</summary>
    public override string ToString() => $"{Path}:{Line}";
}

/// <summary>A sentence that a cue must read (<c>+</c>) or must not (<c>-</c>), with the claim expected of it.</summary>
/// <param name="MustRead">True for <c>+</c>.</param>
/// <param name="Text">The sentence, and behind <c>=&gt;</c> the claim.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LanguageExample(bool MustRead, string Text, LanguagePlace Place)
{
    /// <summary>The sentence alone.</summary>
    public string Sentence => Text.Split("=>")[0].Trim();

    /// <summary>What is expected of it, or null.</summary>
    public string? Expected => Text.Split("=>") is [_, var expected] ? expected.Trim() : null;
}

/// <summary>One fact: fields parted by <c>|</c>, the first often several forms parted by <c>;</c>, some fields <c>key=value</c>.</summary>
public sealed class LanguageLine
{
    private readonly List<LanguageExample> _examples = [];

    internal LanguageLine(string text, LanguagePlace place)
    {
        Text = text;
        Place = place;
        var fields = text.Split('|', StringSplitOptions.TrimEntries);
        Fields = [.. fields.Where(f => !f.Contains('=', StringComparison.Ordinal))];
        Options = fields.Where(f => f.Contains('=', StringComparison.Ordinal))
            .Select(f => f.Split('=', 2, StringSplitOptions.TrimEntries))
            .GroupBy(f => f[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First()[1], StringComparer.Ordinal);
    }

    /// <summary>The line as written.</summary>
    public string Text { get; }

    /// <summary>Where it stands.</summary>
    public LanguagePlace Place { get; }

    /// <summary>The fields without a key, in order, trimmed.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The fields with a key.</summary>
    public IReadOnlyDictionary<string, string> Options { get; }

    /// <summary>The examples under it.</summary>
    public IReadOnlyList<LanguageExample> Examples => _examples;

    /// <summary>Field <paramref name="index"/>, or "" when the line has fewer.</summary>
    public string Field(int index) => index < Fields.Count ? Fields[index] : "";

    /// <summary>The forms in field <paramref name="index"/>.</summary>
    public string[] Forms(int index) => Field(index).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>An option's values parted by commas; empty when it is absent.</summary>
    public string[] Values(string key) =>
        Options.TryGetValue(key, out var value) ? value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    internal static LanguageLine Orphan(LanguageExample example)
    {
        var line = new LanguageLine("", example.Place);
        line.Add(example);
        return line;
    }

    internal void Add(LanguageExample example) => _examples.Add(example);
}
