using System.Globalization;
using System.Text;
using System.Xml;

namespace Entente.Views.Pictures;

/// <summary>Writes a picture as SVG. Looks come from classes, so that a page's colours and a strict policy hold; all text is written as text.</summary>
internal sealed class SvgWriter : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    /// <summary>Begins a picture; one with links is a group of them.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="name">What it is called for who cannot see it.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="hasLinks">True when its marks lead somewhere.</param>
    /// <param name="style">The rules that it brings along when it stands alone, or null.</param>
    /// <param name="isHidden">True when it is for eyes only and has no name: what is beside it says the same.</param>
    public SvgWriter(double width, double height, string name, string kind, bool hasLinks = false, string? style = null, bool isHidden = false)
    {
        _xml = XmlWriter.Create(_text, new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment });
        _xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("class", kind));
        if (isHidden) Attributes(("aria-hidden", "true"));
        else Attributes(("role", hasLinks ? "group" : "img"), ("aria-label", name));
        if (style is null) return;
        Attributes(("width", width), ("height", height));
        _xml.WriteElementString("style", style);
        Add("rect", ("class", "ground"), ("width", width), ("height", height));
    }

    /// <summary>Opens an element, to be ended by <see cref="Close"/>.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _xml.WriteStartElement(element);
        Attributes(attributes);
    }

    /// <summary>Ends what was opened last.</summary>
    public void Close() => _xml.WriteEndElement();

    /// <summary>An element with nothing in it.</summary>
    public void Add(string element, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Open(element, attributes);
        Close();
    }

    /// <summary>Words at a place.</summary>
    public void Words(string words, double x, double y, string kind, string anchor = "start")
    {
        Open("text", ("x", x), ("y", y), ("class", kind), ("text-anchor", anchor));
        _xml.WriteString(Safe(words));
        Close();
    }

    /// <summary>What is told of the element around when somebody points at it.</summary>
    public void Title(string words)
    {
        Open("title");
        _xml.WriteString(Safe(words));
        Close();
    }

    /// <summary>The picture.</summary>
    public override string ToString()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void Attributes(params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        foreach (var (name, value) in attributes) _xml.WriteAttributeString(name, value is double number ? Number(number) : Safe(Convert.ToString(value, CultureInfo.InvariantCulture)!));
    }

    private static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    // XML holds neither control characters nor halves of a pair.
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) safe.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return safe.ToString();
    }
}
