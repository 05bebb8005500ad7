using Entente.Export.Content;
using Entente.Sources;

namespace Entente.Export.Tests.Support;

/// <summary>An export in a folder of its own, gone when the test ends.</summary>
internal sealed class Exported : IDisposable
{
    private static readonly Lazy<Reading[]> Read = new(() =>
    {
        var reader = new Reader();
        return [.. ArticleFiles.Find([Repository.PathOf("samples")], null, p => throw new InvalidDataException(p.ToString())).Select(f => reader.Read(f.Read(out _)!))];
    });

    public Exported(ExportFormat format, params Reading[] readings)
    {
        Path = Directory.CreateTempSubdirectory("entente-export-").FullName;
        Manifest = new Exporter(clock: new Clock()).Write(new ReadingSource(readings.Length == 0 ? Samples : readings, "tests"), format, Path);
    }

    public static Reading[] Samples => Read.Value;

    public string Path { get; }

    public Manifest Manifest { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Text(string name) => System.IO.File.ReadAllText(File(name));

    public static Reading Of(string id, string text, string? outlet = null) => new Reader().Read(new(id, text) { Published = Time.Edtf.Day(2024, 7, 11), Outlet = outlet });

    /// <summary>The words of a sample from start to end, counted in code points.</summary>
    public static string Words(string article, long start, long end) =>
        string.Concat(Samples.Single(r => r.Article.Id == article).Article.Text.EnumerateRunes().Skip((int)start).Take((int)(end - start)));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    // It is a little later each time anyone asks.
    private sealed class Clock : TimeProvider
    {
        private static int s_seconds;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddSeconds(Interlocked.Increment(ref s_seconds));
    }
}
