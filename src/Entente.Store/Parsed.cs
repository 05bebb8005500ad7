using System.Collections.Frozen;
using Entente.Claims;
using Entente.Views;

namespace Entente.Store;

/// <summary>Labels of the map back to values.</summary>
internal static class Parsed
{
    private static readonly FrozenDictionary<string, ClaimType> Types = Enum.GetValues<ClaimType>().ToFrozenDictionary(t => t.Label(), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Reality> Realities = Enum.GetValues<Reality>().ToFrozenDictionary(r => r.Label(), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, InstrumentStatus> Statuses = Enum.GetValues<InstrumentStatus>().ToFrozenDictionary(s => s.Label(), StringComparer.Ordinal);

    public static ClaimType Type(string label) => Types[label];

    public static ClaimType Type(ReadOnlySpan<char> label) => Types.GetAlternateLookup<ReadOnlySpan<char>>()[label];

    public static Reality Reality(string label) => Realities[label];

    public static InstrumentStatus Status(string label) => Statuses[label];
}
