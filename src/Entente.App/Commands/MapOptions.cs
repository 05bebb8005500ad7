using System.CommandLine;

namespace Entente.App.Commands;

/// <summary>The option that every verb with a map has.</summary>
internal static class MapOptions
{
    public static Option<string> Map() => new("--map")
    {
        Description = "the file that holds the map",
        HelpName = "FILE",
        DefaultValueFactory = _ => "entente.db",
    };
}
