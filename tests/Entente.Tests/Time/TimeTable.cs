using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Tests.Time;

/// <summary>Reads the times of one sentence, for tests.</summary>
internal static class TimeTable
{
    private static readonly DocumentReader Documents = new(LanguagePack.Default);
    private static readonly TimeReader Times = new(LanguagePack.Default);

    public static IReadOnlyList<TimeExpression> Read(string text, string published = "2024-07-11") =>
        Times.Read(Documents.Read(text), Edtf.TryParse(published, out var date) ? date : null);

    /// <summary>The values in order, parted by '; '; times without a value are left out.</summary>
    public static string Values(string text, string published = "2024-07-11") =>
        string.Join("; ", Read(text, published).Where(t => t.Value is not null).Select(t => t.Value.ToString()));

    /// <summary>Kinds and words, for times with and without a value.</summary>
    public static string Kinds(string text, string published = "2024-07-11")
    {
        var document = Documents.Read(text);
        return string.Join("; ", Times.Read(document, Edtf.TryParse(published, out var date) ? date : null)
            .Select(t => $"{t.Kind}: {document.Words(t.First, t.End)}"));
    }
}
