using System.Collections.Immutable;
using Entente.Map;

namespace Entente.App.Web.Adding;

/// <summary>What came of one file or text that was added.</summary>
/// <param name="Name">The file's name, or the title of what was pasted.</param>
/// <param name="Article">The article's id, or null when there is none.</param>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="IsNew">False when the map held it already.</param>
/// <param name="Problem">What was wrong and where, or null.</param>
public sealed record Added(string Name, string? Article, int Claims, bool IsNew, string? Problem)
{
    /// <summary>The first of its claims, to be seen at once.</summary>
    public ImmutableArray<Sighting> First { get; init; } = [];

    /// <summary>Nothing, and why.</summary>
    public static Added Not(string name, string problem) => new(name, null, 0, false, problem);
}

/// <summary>What may come in at a time.</summary>
internal static class UploadLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int BytesOfFile = 8 * 1024 * 1024;

    /// <summary>Bytes of one request.</summary>
    public const long BytesTogether = 64L * 1024 * 1024;

    /// <summary>Files of one request.</summary>
    public const int Files = 500;
}
