using Entente.Language;
using Entente.Time;

namespace Entente.Lint;

/// <summary>What checking a language pack found.</summary>
/// <param name="Problems">All faults, in the order of files and lines.</param>
/// <param name="Files">Number of files looked at.</param>
/// <param name="Lines">Number of facts.</param>
/// <param name="Examples">Number of examples that were read.</param>
/// <param name="Bare">Number of cues without an example that must be read.</param>
public sealed record LintReport(IReadOnlyList<LanguageProblem> Problems, int Files, int Lines, int Examples, int Bare);

/// <summary>Checks language data: what is written wrong, what is there twice, what can never match, and whether the examples read as they say.</summary>
public static class Linter
{
    /// <summary>Checks a whole pack, its examples included. Throws nothing on what the data holds.</summary>
    public static LintReport Check(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var problems = new List<LanguageProblem>(pack.Problems);
        problems.AddRange(Duplicates.In(pack));
        problems.AddRange(DeadEntries.In(pack));
        problems.AddRange(Tags.In(pack));
        problems.AddRange(new TimeReader(pack).Problems);
        var examples = new ExampleRunner(pack);
        foreach (var file in pack.Files)
            foreach (var line in file.Lines)
                foreach (var example in line.Examples)
                    problems.AddRange(examples.Run(file, line, example));
        var cues = pack.Of(WordKind.Cue).Select(e => e.Line).Distinct();
        var sorted = problems.Distinct().OrderBy(p => p.Place.Path, StringComparer.Ordinal).ThenBy(p => p.Place.Line).ToList();
        return new(sorted, pack.Files.Count, pack.Files.Sum(f => f.Lines.Count), examples.Count, cues.Count(l => !l.Examples.Any(e => e.MustRead)));
    }
}
