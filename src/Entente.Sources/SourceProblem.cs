namespace Entente.Sources;

/// <summary>Why a file or folder gave no article, or gave it without what stands beside it.</summary>
/// <param name="Path">As the user named it, or as the folder holds it.</param>
/// <param name="Message">What is wrong, for people.</param>
public sealed record SourceProblem(string Path, string Message)
{
    /// <summary>As <c>path: message</c>.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
