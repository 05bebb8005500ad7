using Entente.Actors;
using Entente.Claims;
using Entente.Views;

namespace Entente.Lint;

/// <summary>The claim that an example asks for: <c>JPN+KOR &gt; NATO [planned] [mode=visit] [speaker=JPN] [time=2024-07]</c>.</summary>
/// <remarks>Reality is actual unless it is written; mode, speaker, time and instrument are compared only when they are.</remarks>
internal sealed class ExpectedClaim
{
    private static readonly string[] Told = ["mode", "speaker", "time", "instrument"];

    private ClaimType _type;
    private string[] _actors = [], _recipients = [];
    private Reality _reality;
    private readonly List<(string Key, string Value)> _rest = [];

    /// <summary>All codes that it names.</summary>
    public IEnumerable<string> Codes => _actors.Concat(_recipients).Concat(_rest.Where(r => r is { Key: "speaker", Value: not "-" }).Select(r => r.Value));

    /// <summary>Reads one claim; null, with the reason, when it is written wrong.</summary>
    public static ExpectedClaim? Parse(string text, ClaimType? fileType, out string? fault)
    {
        var claim = new ExpectedClaim();
        var words = Words(text);
        var type = words.Count > 0 ? Tags.TypeOf(words[0].TrimEnd(':')) : null;
        if (type is not null) words.RemoveAt(0);
        fault = (type ?? fileType) is null ? "the expected claim has no type" : null;
        claim._type = type ?? fileType ?? default;
        var isBehindArrow = false;
        foreach (var word in words)
        {
            if (word == ">") isBehindArrow = true;
            else if (Enum.TryParse<Reality>(word, ignoreCase: true, out var reality)) claim._reality = reality;
            else if (word.Split('=', 2) is [var key, var value])
            {
                if (key is not ("mode" or "speaker" or "time" or "instrument" or "place")) fault = $"unknown field '{key}'";
                claim._rest.Add((key, value));
            }
            else if (isBehindArrow) claim._recipients = Split(word);
            else claim._actors = Split(word);
        }

        if (claim._actors.Length == 0) fault ??= "the expected claim has no actors";
        return fault is null ? claim : null;
    }

    /// <summary>True when <paramref name="claim"/> is what the example asks for.</summary>
    public bool Is(Claim claim) =>
        claim.Type == _type && claim.Reality == _reality
        && Pairs(_type, _actors, _recipients).SetEquals(Pairs(_type, Names(claim.Actors), Names(claim.Recipients)))
        && _rest.TrueForAll(r => (Field(claim, r.Key) ?? "-") == r.Value);

    /// <summary>As the records call it.</summary>
    public override string ToString() => Line(_type, _actors, _recipients, _reality, _rest);

    /// <summary>A claim in the words of an expectation.</summary>
    public static string Line(Claim claim)
    {
        var rest = Told.Select(k => (k, Field(claim, k)!)).Where(f => f.Item2 is not null);
        return Line(claim.Type, Names(claim.Actors), Names(claim.Recipients), claim.Reality, rest);
    }

    private static string Line(ClaimType type, string[] actors, string[] recipients, Reality reality, IEnumerable<(string, string)> rest) =>
        $"{type.Label()} {string.Join('+', actors)}{(recipients.Length > 0 ? " > " + string.Join('+', recipients) : "")} {reality.Label()}"
        + string.Concat(rest.Select(r => $" [{r.Item1}={r.Item2}]"));

    private static string[] Names(IEnumerable<ActorCode> codes) => [.. codes.Select(c => c.ToString())];

    private static string? Field(Claim claim, string key) => key switch
    {
        "mode" => claim.Mode,
        "speaker" => claim.Speaker?.ToString(),
        "time" => claim.Time?.ToString(),
        "place" => claim.Place,
        _ => claim.Instrument,
    };

    private static string[] Split(string codes) => codes == "-" ? [] : codes.Split('+', StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<(string, string)> Pairs(ClaimType type, string[] actors, string[] recipients)
    {
        var pairs = new HashSet<(string, string)>();
        string[] others = recipients.Length > 0 ? recipients : type.IsMutual() && actors.Length > 1 ? actors : ["-"];
        foreach (var a in actors)
            foreach (var b in others)
                if (a != b) pairs.Add(type.IsMutual() && string.CompareOrdinal(a, b) > 0 ? (b, a) : (a, b));
        return pairs;
    }

    // Words are parted by spaces, but what stands in brackets is one word.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var isBracket = text[i] == '[';
            var end = text.IndexOf(isBracket ? ']' : ' ', i);
            if (end < 0) end = text.Length;
            var word = text[(isBracket ? i + 1 : i)..end].Trim();
            if (word.Length > 0) words.Add(word);
            i = end + 1;
        }

        return words;
    }
}
