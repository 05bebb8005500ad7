using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Views.Answers;

/// <summary>What matters can be about, as <c>language/vi/words/areas.txt</c> tells.</summary>
public static class IssueAreas
{
    /// <summary>The codes of all areas, sorted.</summary>
    public static ImmutableArray<string> All { get; } = [.. LanguagePack.Default.Of(WordKind.Areas).Select(e => e.Tag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
