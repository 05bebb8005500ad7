using System.Text;

namespace Entente.Browser.Tests.Support;

/// <summary>A folder of files to be dropped on a page; gone afterwards.</summary>
internal sealed class Dropped : IDisposable
{
    /// <summary>Writes the files, by their path below the folder.</summary>
    public Dropped(params IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var file = File(path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            System.IO.File.WriteAllText(file, text, Encoding.UTF8);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("entente-dropped-").FullName;

    /// <summary>Where a file of it is.</summary>
    public string File(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
