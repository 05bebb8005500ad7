using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Entente.App.Web.Assets;

/// <summary>Scripts, styles and fonts, embedded in the program and served under a name that changes with them, so that browsers keep them for good.</summary>
internal static class AssetFiles
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, (byte[] Bytes, string Type)> Files = Read();

    /// <summary>Names all files as they are: a part of their address.</summary>
    public static string Version { get; } = Stamp();

    /// <summary>True when the program was built with the libraries that draw pictures.</summary>
    public static bool HasPictures => Has("cytoscape.js");

    /// <summary>True when there is such a file.</summary>
    public static bool Has(string name) => Files.ContainsKey(name);

    /// <summary>A style sheet or script as text.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Files[name].Bytes);

    /// <summary>The address of a file.</summary>
    public static string Address(string name) => $"/assets/{Version}/{name}";

    /// <summary>Serves the files.</summary>
    public static void Map(WebApplication app) => app.MapGet("/assets/{version}/{name}", (string name, HttpContext context) =>
    {
        if (!Files.TryGetValue(name, out var file)) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, file.Type);
    }).ExcludeFromDescription();

    private static FrozenDictionary<string, (byte[], string)> Read()
    {
        var files = new Dictionary<string, (byte[], string)>(StringComparer.Ordinal);
        var assembly = typeof(AssetFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name[Folder.Length..]] = (bytes, Type(name));
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, file) in Files.OrderBy(f => f.Key, StringComparer.Ordinal)) hash.AppendData(file.Bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static string Type(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
