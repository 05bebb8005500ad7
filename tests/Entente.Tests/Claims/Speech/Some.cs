using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims.Speech;

/// <summary>Readings for the tests of this folder.</summary>
internal static class Some
{
    private static readonly Reader Reader = new();

    /// <summary>A text read as it is.</summary>
    public static Reading Reading(string text) => Reader.Read(new Article("one", text));

    /// <summary>The statements of a text behind a headline that says nothing, as 'name CODE | evidence'.</summary>
    public static string[] Statements(string body)
    {
        var reading = Reading($"Tin trong ngày\n\n{body}");
        return [.. reading.Statements.Select(s => $"{s.SpeakerName} {s.Speaker} | {s.Evidence.In(reading.Article.Text)}")];
    }

    /// <summary>The one claim of a type in a text.</summary>
    public static Claim Claim(ClaimType type, string body) => Assert.Single(Reading($"Tin trong ngày\n\n{body}").Claims, c => c.Type == type);
}
