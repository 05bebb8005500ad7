using System.Text;
using System.Text.Json;
using Xunit;

namespace Entente.App.Tests.Support;

/// <summary>Checks that records point into the source that they were read from.</summary>
internal static class Evidence
{
    /// <summary>Every line is one JSON object; every quote is the source from start to end, counted in code points. Returns the number of quotes.</summary>
    public static int Check(IEnumerable<string> lines, Func<string, string> textOf)
    {
        var quotes = 0;
        foreach (var line in lines)
        {
            using var record = JsonDocument.Parse(line);
            var doc = record.RootElement.GetProperty("doc").GetString()!;
            if (!record.RootElement.TryGetProperty("quote", out var quote)) continue;
            var runes = textOf(doc).EnumerateRunes().ToArray();
            int start = record.RootElement.GetProperty("start").GetInt32(), end = record.RootElement.GetProperty("end").GetInt32();
            var words = new StringBuilder();
            foreach (var rune in runes[start..end]) words.Append(rune);
            Assert.Equal(words.ToString(), quote.GetString());
            quotes++;
        }

        return quotes;
    }
}
