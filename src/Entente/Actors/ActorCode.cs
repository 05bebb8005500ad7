using System.Buffers;

namespace Entente.Actors;

/// <summary>An actor's code: ISO 3166-1 alpha-3 for a state, the usual acronym in capitals for any other.</summary>
/// <remarks><c>default</c> is no actor and prints as "-".</remarks>
public readonly record struct ActorCode : IComparable<ActorCode>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_&-");

    private readonly string? _code;

    /// <summary>Wraps a code.</summary>
    /// <exception cref="ArgumentException">It is not 2 to 25 of A-Z, 0-9, <c>_</c>, <c>&amp;</c> and <c>-</c>, a letter first.</exception>
    public ActorCode(string code) =>
        _code = IsWellFormed(code) ? code : throw new ArgumentException($"'{code}' is no actor code", nameof(code));

    /// <summary>True for no actor.</summary>
    public bool IsNone => _code is null;

    /// <summary>True when <paramref name="code"/> could be a code.</summary>
    public static bool IsWellFormed(string? code) =>
        code is { Length: >= 2 and <= 25 } && char.IsAsciiLetterUpper(code[0]) && !code.AsSpan(1).ContainsAnyExcept(Allowed);

    /// <inheritdoc/>
    public int CompareTo(ActorCode other) => string.CompareOrdinal(_code, other._code);

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? "-";

    /// <summary>Orders by code.</summary>
    public static bool operator <(ActorCode left, ActorCode right) => left.CompareTo(right) < 0;

    /// <summary>Orders by code.</summary>
    public static bool operator >(ActorCode left, ActorCode right) => left.CompareTo(right) > 0;

    /// <summary>Orders by code.</summary>
    public static bool operator <=(ActorCode left, ActorCode right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by code.</summary>
    public static bool operator >=(ActorCode left, ActorCode right) => left.CompareTo(right) >= 0;
}
