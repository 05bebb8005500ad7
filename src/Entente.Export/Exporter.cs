using System.Collections.Immutable;
using Entente.Export.Content;
using Entente.Export.Formats;
using Entente.Export.Tables;
using Entente.Language;

namespace Entente.Export;

/// <summary>Writes a map to a folder: the same articles give the same bytes whatever the order they came in.</summary>
public sealed class Exporter
{
    private readonly LanguagePack _pack;
    private readonly TimeProvider _clock;

    /// <summary>An exporter.</summary>
    /// <param name="pack">Names the actors.</param>
    /// <param name="clock">Tells the manifest when; nothing else in an export knows the time.</param>
    public Exporter(LanguagePack? pack = null, TimeProvider? clock = null) => (_pack, _clock) = (pack ?? LanguagePack.Default, clock ?? TimeProvider.System);

    /// <summary>The version that the manifest and PLOVER records name.</summary>
    public static string Version { get; } = typeof(Exporter).Assembly.GetName().Version!.ToString(3);

    /// <summary>Exports all of a source: whole or not at all. Other files of the folder stay.</summary>
    /// <exception cref="IOException">The folder cannot be written to; it is as it was.</exception>
    public Manifest Write(IExportSource source, ExportFormat format, string folder)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        using var files = new ExportFolder(folder);
        var map = new MapContent.Collector();
        var written = format switch
        {
            ExportFormat.Csv => Tables(source, map, files, All, t => t.Name + ".csv", (s, t) => new CsvTable(s, t, ',', mark: true)),
            ExportFormat.Parquet => Tables(source, map, files, All, t => t.Name + ".parquet", (s, t) => new ParquetTable(s, t)),
            ExportFormat.Jsonl => Tables(source, map, files, [.. ArticleTables.All, .. MapTables.All], _ => "map.jsonl", (s, t) => new JsonLinesTable(s, t)),
            ExportFormat.Plover => Tables(source, map, files, [PloverTable.Of($"entente-{Version}")], _ => "plover.tsv", (s, t) => new CsvTable(s, t, '\t', mark: false)),
            ExportFormat.JsonLd => LinkedData(source, map, files),
            ExportFormat.Gexf => Graph(source, map, files, "map.gexf", GexfFile.Write),
            _ => Graph(source, map, files, "map.graphml", GraphMlFile.Write),
        };
        var manifest = new Manifest(format, Version, source.Reader, _clock.GetUtcNow(), source.Question, map.Facts.Count, map.Sources, map.ArticleOf.Count, written) { IsBehind = source.IsBehind };
        using (var stream = files.Create(Manifest.FileName)) manifest.Write(stream);
        files.Keep(Manifest.FileName, 1);
        files.Finish();
        return manifest;
    }

    private static ImmutableArray<Table> All => [.. ArticleTables.All, .. MapTables.All, .. DyadTables.All];

    // Articles pass once, however many tables are made of them; then comes what they say together.
    private ImmutableArray<ExportFile> Tables(
        IExportSource source, MapContent.Collector map, ExportFolder files, ImmutableArray<Table> tables, Func<Table, string> name, Func<Stream, Table, ITableWriter> writer)
    {
        using var set = new TableSet(files, tables, name, writer);
        foreach (var article in source.Articles())
        {
            map.Add(article);
            set.Write(article);
        }

        set.Write(map.With(source.Findings(), _pack));
        return set.Keep();
    }

    private ImmutableArray<ExportFile> Graph(IExportSource source, MapContent.Collector map, ExportFolder files, string name, Func<Stream, NetworkGraph, long> write)
    {
        foreach (var article in source.Articles()) map.Add(article);
        long rows;
        using (var stream = files.Create(name)) rows = write(stream, new(map.With(source.Findings(), _pack)));
        return [files.Keep(name, rows)];
    }

    private ImmutableArray<ExportFile> LinkedData(IExportSource source, MapContent.Collector map, ExportFolder files)
    {
        const string name = "map.jsonld";
        long rows;
        using (var stream = files.Create(name))
        using (var document = new JsonLdFile(stream, source.Reader))
        {
            foreach (var article in source.Articles())
            {
                map.Add(article);
                document.Write(article);
            }

            document.Write(map.With(source.Findings(), _pack));
            rows = document.Count;
        }

        return [files.Keep(name, rows)];
    }
}
