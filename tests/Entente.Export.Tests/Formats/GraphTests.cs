using System.Diagnostics;
using System.Xml;
using System.Xml.Schema;
using Entente.Export.Content;
using Entente.Export.Tests.Support;
using Xunit;

namespace Entente.Export.Tests.Formats;

public class GraphTests
{
    [Theory]
    [InlineData(ExportFormat.GraphMl, "graphml")]
    [InlineData(ExportFormat.Gexf, "gexf")]
    public void The_file_holds_to_its_schema_and_every_edge_has_its_nodes(ExportFormat format, string name)
    {
        using var export = new Exported(format);
        Assert.Empty(Faults(export.File($"map.{name}"), name));
    }

    [Theory]
    [InlineData(ExportFormat.GraphMl, "graphml")]
    [InlineData(ExportFormat.Gexf, "gexf")]
    public void The_schema_finds_an_edge_without_its_node(ExportFormat format, string name)
    {
        using var export = new Exported(format);
        var path = export.File($"map.{name}");
        File.WriteAllText(path, File.ReadAllText(path).Replace(" target=\"NATO\"", " target=\"NOBODY\"", StringComparison.Ordinal));
        Assert.NotEmpty(Faults(path, name));
    }

    [Theory]
    [InlineData(ExportFormat.GraphMl, "graphml")]
    [InlineData(ExportFormat.Gexf, "gexf")]
    public async Task NetworkX_reads_the_same_nodes_and_edges(ExportFormat format, string name)
    {
        using var export = new Exported(format);
        var script = $"import networkx as nx; g = nx.read_{name}({Quoted(export.File($"map.{name}"))}); n = g.nodes['JPN']; print(len(g), g.number_of_edges(), n['name_vi'])";
        using var python = Start("-c", script);
        Assert.SkipWhen(python is null, "there is no python3 here");
        var said = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(error.Contains("ModuleNotFoundError", StringComparison.Ordinal), "python3 has no networkx here");
        Assert.True(python.ExitCode == 0, error);
        var parts = said.Trim().Split(' ', 3);
        Assert.Equal(export.Manifest.Files[0].Rows, int.Parse(parts[0], null) + int.Parse(parts[1], null));
        Assert.Equal("Nhật Bản", parts[2]);
    }

    private static List<string> Faults(string path, string schema)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, XmlReader.Create(typeof(GraphTests).Assembly.GetManifestResourceStream(schema + ".xsd")!));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, e) => faults.Add(e.Message);
        using var reader = XmlReader.Create(path, settings);
        while (reader.Read())
        {
            // Validation tells by the way.
        }

        return faults;
    }

    private static string Quoted(string path) => $"r'{path}'";

    private static Process? Start(params string[] args)
    {
        var start = new ProcessStartInfo("python3", args) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
