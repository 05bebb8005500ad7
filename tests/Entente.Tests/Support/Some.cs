using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Language;

namespace Entente.Tests.Support;

/// <summary>Values that tests need and whose details they don't care about.</summary>
internal static class Some
{
    public static Explanation Why { get; } = new("ký", "language/vi/cues/AGREE.txt:1", default, "joint/active", []);

    public static Claim Claim(ClaimType type, string actors, string recipients, int start = 0, int end = 0) =>
        new(type, Codes(actors), Codes(recipients), Reality.Actual, new(start, end)) { Why = Why };

    public static Reading Reading(string text, params Claim[] claims) =>
        new(new("bài", text), new(text, [], [], []), [], [.. claims], [], [], []);

    public static ImmutableArray<ActorCode> Codes(string codes) =>
        [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => new ActorCode(c))];

    /// <summary>A pack of a few actors and one other file.</summary>
    public static LanguagePack Pack(string path, string text) => LanguagePack.Build(
    [
        new("ontology/actors.txt", "JPN | state | Nhật Bản | Japan\nKOR | state | Hàn Quốc | South Korea\nNATO | alliance | NATO | NATO\n"),
        new(path, text),
    ]);
}
