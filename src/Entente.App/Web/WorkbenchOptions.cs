using System.Net;

namespace Entente.App.Web;

/// <summary>What the workbench shows and where.</summary>
/// <param name="Map">The map's file.</param>
/// <param name="Address">The address to listen on; others than the loopback ones need a <paramref name="Token"/>.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Token">What a visitor has to know, or null.</param>
internal sealed record WorkbenchOptions(string Map, IPAddress Address, int Port, string? Token = null)
{
    /// <summary>Names that this server is called by, beside its addresses and the machine's own name.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
}
