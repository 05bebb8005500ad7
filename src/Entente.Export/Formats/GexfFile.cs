using System.Globalization;
using System.Xml;
using Entente.Claims;
using Entente.Export.Tables;

namespace Entente.Export.Formats;

/// <summary>The network as GEXF 1.3 with time: an edge is there from its first day to its last; a side that is unknown stays open.</summary>
internal static class GexfFile
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly string[] NodeAttributes = ["kind", "name_vi", "name_en"];

    private static readonly (string Name, string Type)[] EdgeAttributes =
        [("edge_kind", "string"), ("reality", "string"), ("mutual", "boolean"), ("sources", "long"), ("confirmed", "string")];

    public static long Write(Stream stream, NetworkGraph graph)
    {
        using var xml = XmlWriter.Create(stream, Xml.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        Attributes(xml, "node", NodeAttributes.Select(n => (n, "string")));
        Attributes(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Code.ToString());
            xml.WriteAttributeString("label", Clean.Xml(node.English.Length > 0 ? node.English : node.Code.ToString()));
            Values(xml, MapTables.Label(node.Kind), node.Vietnamese, node.English);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        foreach (var edge in graph.Edges) Write(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        return graph.Nodes.Length + graph.Edges.Length;
    }

    private static void Write(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", edge.Id);
        xml.WriteAttributeString("source", edge.Actor.ToString());
        xml.WriteAttributeString("target", edge.Recipient.ToString());
        xml.WriteAttributeString("type", "directed");
        xml.WriteAttributeString("kind", edge.Id);
        xml.WriteAttributeString("label", edge.Type.Label());
        xml.WriteAttributeString("weight", edge.Weight.ToString(CultureInfo.InvariantCulture));
        if (edge.Start is not null) xml.WriteAttributeString("start", Xml.Day(edge.Start));
        if (edge.End is not null) xml.WriteAttributeString("end", Xml.Day(edge.End));
        Values(xml, edge.Kind, edge.Reality, edge.Type.IsMutual() ? "true" : "false", edge.Sources.ToString(CultureInfo.InvariantCulture), Xml.Day(edge.Confirmed));
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, string of, IEnumerable<(string Name, string Type)> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var (i, (name, type)) in attributes.Index())
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, params ReadOnlySpan<string?> values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (var i = 0; i < values.Length; i++)
        {
            if (string.IsNullOrEmpty(values[i])) continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", Clean.Xml(values[i]!));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
