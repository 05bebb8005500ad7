using System.Collections.Immutable;
using Entente.Claims;
using Entente.Language;
using Entente.Text;

namespace Entente.Map;

/// <summary>Which tie an agreement makes, by words of its name (<c>ontology/agreements.txt</c>: words; words | TYPE).</summary>
public sealed class TieWords
{
    private readonly ImmutableArray<(string Words, ClaimType Type)> _words;

    private TieWords(ImmutableArray<(string Words, ClaimType Type)> words) => _words = words;

    /// <summary>The words of a pack; lines that cannot be understood are left out.</summary>
    public static TieWords Of(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var lines = pack.Files.FirstOrDefault(f => f.Path == "ontology/agreements.txt")?.Lines ?? [];
        return new([
            .. from line in lines
               where Enum.TryParse<ClaimType>(line.Field(1), ignoreCase: true, out var type) && type.IsTie()
               from form in line.Forms(0)
               select (PlainLetters.Of(form), Enum.Parse<ClaimType>(line.Field(1), ignoreCase: true))]);
    }

    /// <summary>The tie that an agreement of this name makes among its parties, or null; the first line of the data that fits decides.</summary>
    public ClaimType? TieOf(string? agreement)
    {
        if (string.IsNullOrEmpty(agreement) || _words.IsEmpty) return null;
        var name = $" {PlainLetters.Of(agreement)} ";
        foreach (var (words, type) in _words)
            if (name.Contains($" {words} ", StringComparison.Ordinal)) return type;
        return null;
    }
}
