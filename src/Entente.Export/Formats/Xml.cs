using System.Globalization;
using System.Text;
using System.Xml;

namespace Entente.Export.Formats;

/// <summary>How XML is written: UTF-8, a line an element, the same on every machine.</summary>
internal static class Xml
{
    public static XmlWriterSettings Settings { get; } =
        new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
