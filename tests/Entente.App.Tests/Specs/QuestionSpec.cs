namespace Entente.App.Tests.Specs;

/// <summary>One question of <c>tests/specs/questions.md</c> and the lines that its answer must hold.</summary>
/// <param name="Place">The line of the document.</param>
/// <param name="Command">What is asked, the verb first.</param>
/// <param name="Expected">Each a list of pieces that one line of the answer must hold together, in order of the document.</param>
internal sealed record QuestionSpec(string Place, string Command, List<string[]> Expected)
{
    /// <summary>The questions of a document, in order; those under a heading with 'seed' ask of the seed articles.</summary>
    public static IEnumerable<(bool OfSeeds, QuestionSpec Spec)> Read(string[] lines)
    {
        var ofSeeds = false;
        QuestionSpec? spec = null;
        foreach (var (number, line) in lines.Index())
        {
            if (line.StartsWith('#')) ofSeeds = line.Contains("seed", StringComparison.Ordinal);
            if (line.StartsWith("    $ entente ", StringComparison.Ordinal))
            {
                if (spec is not null) yield return (ofSeeds, spec);
                spec = new($"questions.md:{number + 1}", line["    $ entente ".Length..].Trim(), []);
            }
            else if (spec is not null && line.StartsWith("    ", StringComparison.Ordinal)) spec.Expected.Add(line.Split('|', StringSplitOptions.TrimEntries));
            else if (spec is not null)
            {
                yield return (ofSeeds, spec);
                spec = null;
            }
        }

        if (spec is not null) yield return (ofSeeds, spec);
    }
}
