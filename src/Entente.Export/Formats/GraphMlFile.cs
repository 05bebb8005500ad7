using System.Globalization;
using System.Xml;
using Entente.Actors;
using Entente.Claims;
using Entente.Export.Tables;

namespace Entente.Export.Formats;

/// <summary>The network as GraphML, a directed graph with parallel edges; <c>mutual</c> marks edges whose direction means nothing.</summary>
internal static class GraphMlFile
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("kind", "node", "string"), ("name_vi", "node", "string"), ("name_en", "node", "string"), ("code", "node", "string"),
        ("edge_kind", "edge", "string"), ("type", "edge", "string"), ("reality", "edge", "string"), ("mutual", "edge", "boolean"), ("weight", "edge", "long"),
        ("sources", "edge", "long"), ("start", "edge", "string"), ("end", "edge", "string"), ("confirmed", "edge", "string"),
    ];

    public static long Write(Stream stream, NetworkGraph graph)
    {
        using var xml = XmlWriter.Create(stream, Xml.Settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, of, type) in Keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "map");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes) Write(xml, node);
        foreach (var edge in graph.Edges) Write(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
        return graph.Nodes.Length + graph.Edges.Length;
    }

    private static void Write(XmlWriter xml, Actor node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", NetworkGraph.Token(node.Code.ToString()));
        Data(xml, "code", node.Code.ToString());
        Data(xml, "kind", MapTables.Label(node.Kind));
        Data(xml, "name_vi", node.Vietnamese);
        Data(xml, "name_en", node.English);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", NetworkGraph.Token(edge.Id));
        xml.WriteAttributeString("source", NetworkGraph.Token(edge.Actor.ToString()));
        xml.WriteAttributeString("target", NetworkGraph.Token(edge.Recipient.ToString()));
        Data(xml, "edge_kind", edge.Kind);
        Data(xml, "type", edge.Type.Label());
        Data(xml, "reality", edge.Reality);
        Data(xml, "mutual", edge.Type.IsMutual() ? "true" : "false");
        Data(xml, "weight", edge.Weight.ToString(CultureInfo.InvariantCulture));
        Data(xml, "sources", edge.Sources.ToString(CultureInfo.InvariantCulture));
        Data(xml, "start", Xml.Day(edge.Start));
        Data(xml, "end", Xml.Day(edge.End));
        Data(xml, "confirmed", Xml.Day(edge.Confirmed));
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean.Xml(value));
        xml.WriteEndElement();
    }
}
