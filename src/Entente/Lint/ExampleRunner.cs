using Entente.Language;
using Entente.Time;

namespace Entente.Lint;

/// <summary>Reads the examples that stand under the lines of the language data, and compares what was read with what they say.</summary>
/// <remarks>
/// Under a cue <c>+ sentence =&gt; claim; claim</c> must be read with these claims, and <c>- sentence</c> must give no
/// claim of this cue, or with <c>=&gt;</c> not that claim. Under a name <c>=&gt; CODE+CODE</c> are the actors that the
/// sentence mentions; under a word of the calendar <c>=&gt; DATE; DATE</c> are all the times that it tells, and after
/// <c>-</c> it tells none. Every example counts as published on 15 July 2024.
/// </remarks>
internal sealed class ExampleRunner(LanguagePack pack)
{
    private static readonly Edtf? Published = Edtf.TryParse("2024-07-15", out var date) ? date : null;

    private readonly Reader _reader = new(pack) { KeepsDoubtful = true };

    /// <summary>Number of examples read so far.</summary>
    public int Count { get; private set; }

    public IEnumerable<LanguageProblem> Run(LanguageFile file, LanguageLine line, LanguageExample example)
    {
        Count++;
        if (line.Text.Length == 0) return [new(example.Place, "an example must stand under the line that it is about")];
        if (!example.Sentence.IsNormalized()) return [new(example.Place, "the example is not in NFC")];
        var reading = _reader.Read(new("example", AsSentence(example.Sentence)) { Published = Published });
        var faults = file.Folder switch
        {
            "names" => Mentions(reading, line, example),
            "time" => Times(reading, example),
            _ => Claims(reading, file, line, example),
        };
        return faults.Select(f => new LanguageProblem(example.Place, f));
    }

    private IEnumerable<string> Claims(Reading reading, LanguageFile file, LanguageLine line, LanguageExample example)
    {
        if (example.Expected is null)
        {
            var own = reading.Claims.FirstOrDefault(c => c.Why.CueAt == line.Place.ToString());
            if (file.Folder != "cues") yield return "the example does not say what is expected: write '=> TYPE ACTOR > RECIPIENT' behind it";
            else if (example.MustRead && own is null) yield return $"was not read by this cue{ButRead(reading)}: {example.Sentence}";
            else if (!example.MustRead && own is not null) yield return $"must not be read, but gave {ExpectedClaim.Line(own)}: {example.Sentence}";
            yield break;
        }

        var type = file.Folder == "cues" ? Tags.TypeOf(file.Name) : null;
        foreach (var part in example.Expected.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var expected = ExpectedClaim.Parse(part, type, out var fault);
            if (expected is null) yield return $"{fault}: {part}";
            else if (expected.Codes.FirstOrDefault(c => pack.Actors.Find(c) is null) is { } unknown) yield return $"unknown actor '{unknown}'";
            else if (example.MustRead != reading.Claims.Any(expected.Is))
                yield return $"must {(example.MustRead ? "" : "not ")}be read as {expected}{ButRead(reading)}: {example.Sentence}";
        }
    }

    private static IEnumerable<string> Mentions(Reading reading, LanguageLine line, LanguageExample example)
    {
        var seen = reading.Mentions.SelectMany(m => m.Actors).Select(a => a.ToString()).ToHashSet(StringComparer.Ordinal);
        var expected = (example.Expected ?? line.Field(0)).Split(['+', ' ', ';', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (var code in expected.Where(c => seen.Contains(c) != example.MustRead))
            yield return $"must {(example.MustRead ? "" : "not ")}mention {code}, but mentions {(seen.Count == 0 ? "nobody" : string.Join(", ", seen.Order(StringComparer.Ordinal)))}: {example.Sentence}";
    }

    private static IEnumerable<string> Times(Reading reading, LanguageExample example)
    {
        var seen = string.Join("; ", reading.Times.Where(t => t.Value is not null).Select(t => t.Value.ToString()));
        if (seen != (example.MustRead ? example.Expected : ""))
            yield return $"tells '{seen}': {example.Sentence}";
    }

    private static string ButRead(Reading reading) =>
        reading.Claims.Length == 0 ? ", but nothing was read" : $", but read {string.Join("; ", reading.Claims.Select(ExpectedClaim.Line))}";

    // Without a stop the sentence would pass for a headline.
    private static string AsSentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '"' or '”' ? text : text + ".";
}
