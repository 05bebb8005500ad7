namespace Entente.Export.Content;

/// <summary>How the map is written.</summary>
public enum ExportFormat : byte
{
    /// <summary>A file a table, for spreadsheets and everything else.</summary>
    Csv,

    /// <summary>The same tables, typed and compressed, for analytics.</summary>
    Parquet,

    /// <summary>All records in one file, an object a line.</summary>
    Jsonl,

    /// <summary>The network, for graph libraries.</summary>
    GraphMl,

    /// <summary>The network with time, for Gephi.</summary>
    Gexf,

    /// <summary>Linked data with W3C PROV and Web Annotation.</summary>
    JsonLd,

    /// <summary>PLOVER events under POLECAT's columns.</summary>
    Plover,
}
