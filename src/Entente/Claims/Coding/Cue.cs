using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Language;

namespace Entente.Claims.Coding;

/// <summary>A cue, compiled: what its words say and how its arguments stand.</summary>
internal sealed class Cue
{
    private Cue(Entry entry, ClaimType type, string construction)
    {
        Entry = entry;
        Type = type;
        Construction = construction;
        Mode = entry.Option("mode");
        Reality = CueTable.RealityOf(entry.Option("reality"));
        RecipientKinds = [.. entry.Line.Values("kind").Select(k => Enum.Parse<ActorKind>(k, ignoreCase: true))];
        Parties = [.. entry.Line.Values("parties").Where(ActorCode.IsWellFormed).Select(c => new ActorCode(c))];
        IsKnown = entry.Option("parties") == "known";
        Stands = entry.Option("stands") is not null;
        IsOfGroup = entry.Option("group") is not null;
        Actor = CueTable.Functions(entry.Line, "actor");
        Recipient = CueTable.Functions(entry.Line, "recipient");
    }

    public Entry Entry { get; }

    public ClaimType Type { get; }

    public string Construction { get; }

    public string? Mode { get; }

    /// <summary>What the words make of reality where nothing else does.</summary>
    public Reality Reality { get; }

    /// <summary>The kinds that a recipient must be of; empty for any.</summary>
    public ImmutableArray<ActorKind> RecipientKinds { get; }

    /// <summary>The parties of a conflict that the words name by itself ('chiến sự Ukraine'); empty otherwise.</summary>
    public ImmutableArray<ActorCode> Parties { get; }

    /// <summary>True for words that, with nobody beside them, mean the fight that the article has told of ('cuộc xung đột').</summary>
    public bool IsKnown { get; }

    /// <summary>True for words that tell what was done before, whatever their clause plans ('sẽ họp theo yêu cầu của B').</summary>
    public bool Stands { get; }

    /// <summary>True for words that an organisation's members do among themselves where it alone is named ('NATO nhất trí').</summary>
    public bool IsOfGroup { get; }

    /// <summary>The functions of the actor where the cue has its own; empty otherwise.</summary>
    public ImmutableArray<Function> Actor { get; }

    /// <summary>The functions of the recipient where the cue has its own; empty otherwise.</summary>
    public ImmutableArray<Function> Recipient { get; }

    /// <summary>The cue of an entry, or null when the line cannot be understood.</summary>
    public static Cue? Of(Entry entry) =>
        ClaimTypes.Named(entry.Tag) is { } type && entry.Line.Field(1) is { Length: > 0 } construction
            && entry.Line.Values("kind").All(k => Enum.TryParse<ActorKind>(k, ignoreCase: true, out _))
            ? new Cue(entry, type, construction) : null;
}

/// <summary>Where actor and recipient stand in one form of a construction.</summary>
/// <param name="Name">Construction and form.</param>
/// <param name="Actor">Functions of the actor, tried in order.</param>
/// <param name="Recipient">Functions of the recipient, tried in order.</param>
/// <param name="Alone">Functions in which several actors do without a recipient; any when empty.</param>
/// <param name="NeedsRecipient">No recipient, no claim.</param>
internal sealed record Frame(string Name, ImmutableArray<Function> Actor, ImmutableArray<Function> Recipient, ImmutableArray<Function> Alone, bool NeedsRecipient)
{
    /// <summary>Functions that must not be there: 'phóng tên lửa vào B' is more than a test.</summary>
    public ImmutableArray<Function> Unless { get; init; } = [];

    /// <summary>One actor and nobody beside it: 'A tập trận', not 'A tập trận với B'.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Denied, it claims nothing: 'A nói B không vi phạm' blames nobody.</summary>
    public bool IsAffirmed { get; init; }

    /// <summary>A recipient, or else two actors who each do it to the other.</summary>
    public bool IsForEach { get; init; }
}

/// <summary>The cues and constructions of a language pack.</summary>
internal sealed class CueTable
{
    private readonly Dictionary<Entry, Cue> _cues = new(ReferenceEqualityComparer.Instance);
    private readonly FrozenDictionary<string, Frame?[]> _frames;

    public CueTable(LanguagePack pack)
    {
        foreach (var entry in pack.Of(WordKind.Cue))
            if (Cue.Of(entry) is { } cue) _cues[entry] = cue;
        var frames = new Dictionary<string, Frame?[]>(StringComparer.Ordinal);
        foreach (var line in pack.Files.FirstOrDefault(f => f.Folder == "cues" && f.Name == "constructions")?.Lines ?? [])
        {
            if (!Enum.TryParse<Form>(line.Field(1), ignoreCase: true, out var form)) continue;
            if (!frames.TryGetValue(line.Field(0), out var forms)) frames[line.Field(0)] = forms = new Frame?[Enum.GetValues<Form>().Length];
            forms[(int)form] = new($"{line.Field(0)}/{line.Field(1)}", Functions(line, "actor"), Functions(line, "recipient"),
                Functions(line, "alone"), line.Values("needs").Contains("recipient"))
            {
                IsSingle = line.Values("needs").Contains("single"),
                IsForEach = line.Values("needs").Contains("each"),
                IsAffirmed = line.Values("needs").Contains("affirmed"),
                Unless = Functions(line, "unless"),
            };
        }

        _frames = frames.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The cue of an entry, or null for a line that could not be understood.</summary>
    public Cue? Find(Entry entry) => _cues.GetValueOrDefault(entry);

    /// <summary>The frame of a construction in a form, or null when it has none.</summary>
    public Frame? Find(string construction, Form form) => _frames.TryGetValue(construction, out var forms) ? forms[(int)form] : null;

    internal static ImmutableArray<Function> Functions(LanguageLine line, string key) =>
        [.. line.Values(key).Where(v => Enum.TryParse<Function>(v, ignoreCase: true, out _)).Select(v => Enum.Parse<Function>(v, ignoreCase: true))];

    internal static Reality RealityOf(string? value) =>
        Enum.TryParse<Reality>(value, ignoreCase: true, out var reality) ? reality : Reality.Actual;
}
