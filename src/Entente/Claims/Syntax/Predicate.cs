using System.Diagnostics.CodeAnalysis;
using Entente.Actors;
using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>The side from which a verb is told.</summary>
internal enum Form : byte
{
    Active,
    Passive,
    Nominal,
}

/// <summary>An argument of a predicate: a mention and how it stands.</summary>
internal readonly record struct Argument(Function Function, Mention Mention, int Chunk);

/// <summary>A verb or verbal noun in a sentence, with its arguments and what governs it.</summary>
internal sealed class Predicate
{
    /// <summary>Cues that its words are, one for each type they may mean.</summary>
    public List<Entry> Cues { get; } = [];

    /// <summary>The governor its words are, or null.</summary>
    public Entry? Governor { get; set; }

    /// <summary>The verb of saying its words are, or null.</summary>
    public Entry? Speech { get; set; }

    /// <summary>The verb of saying its words are or begin with ('khẳng định' in 'khẳng định cam kết'), or null.</summary>
    public Entry? Saying { get; set; }

    /// <summary>True when its words end in a noun of what somebody does or plans ('ủng hộ nỗ lực', 'phản đối kế hoạch của').</summary>
    public bool HoldsNoun { get; set; }

    /// <summary>Index of its chunk.</summary>
    public int Chunk { get; set; }

    /// <summary>Active, passive or nominal.</summary>
    public Form Form { get; set; }

    /// <summary>Reality that its own auxiliaries give it; actual when they say nothing.</summary>
    public Reality Own { get; set; }

    /// <summary>The words that set <see cref="Own"/>, for explanations.</summary>
    public string? OwnBy { get; set; }

    /// <summary>True when its auxiliaries say anything at all of time or reality.</summary>
    public bool HasAuxiliary { get; set; }

    /// <summary>Who does it (in the passive: to whom it is done).</summary>
    public Argument? Subject { get; set; }

    /// <summary>True when the subject was found in an earlier clause.</summary>
    public bool SubjectIsInherited { get; set; }

    /// <summary>For a noun: the subject of the clause it stands in, for constructions that ask for it.</summary>
    public Argument? ClauseSubject { get; set; }

    /// <summary>For the noun of an occasion: whom the verb of its clause is done with.</summary>
    public Argument? Beside { get; set; }

    /// <summary>For the noun of an occasion: who is told to take part in it.</summary>
    public Argument? Guest { get; set; }

    /// <summary>True for the noun of an occasion of what its clause tells ('Trong cuộc gặp, …', '… trong cuộc gặp').</summary>
    public bool IsSetting { get; set; }

    /// <summary>Who gets, has or uses what it tells of.</summary>
    public Argument? User { get; set; }

    /// <summary>Its arguments other than the subject, in the order of the text.</summary>
    public List<Argument> Arguments { get; } = [];

    /// <summary>The predicate in whose scope it stands, or null.</summary>
    public Predicate? GovernedBy { get; set; }

    /// <summary>The first token behind its last argument (or behind itself).</summary>
    public int End { get; set; }

    /// <summary>True in a conditional clause.</summary>
    public bool IsConditional { get; set; }

    /// <summary>True when it stands beside a condition, so that its plan is one only then.</summary>
    public bool IsOnCondition { get; set; }

    /// <summary>True when its plan is a decision that was taken.</summary>
    public bool IsDecided { get; set; }

    /// <summary>True when it tells a purpose.</summary>
    public bool IsPurpose { get; set; }

    /// <summary>True when it tells why somebody else did something to its subject ('A trừng phạt B vì mua dầu của C').</summary>
    public bool IsCause { get; set; }

    /// <summary>True when its auxiliaries put it at another time than the story's ('từng').</summary>
    public bool IsOfOldTimes { get; set; }

    /// <summary>True when its auxiliaries say that it goes on now ('đang').</summary>
    public bool IsNow { get; set; }

    /// <summary>True when its auxiliaries say that it was done a short while ago ('vừa').</summary>
    public bool IsRecent { get; set; }

    /// <summary>True when its words are a verb together with the noun that is its object ('ủng hộ nỗ lực').</summary>
    public bool HoldsObject { get; set; }

    /// <summary>True when its cues are all words that are only nouns.</summary>
    public bool IsOnlyNoun => Cues.Count > 0 && Cues.TrueForAll(c => c.Option("pos") == "noun");

    /// <summary>True when one of its cues is a word that is only a noun.</summary>
    public bool HasNounCue => Cues.Exists(c => c.Option("pos") == "noun");

    /// <summary>True when its cues are all words that are only verbs.</summary>
    public bool IsOnlyVerb => Cues.Count > 0 && Cues.TrueForAll(c => c.Option("pos") == "verb");

    /// <summary>True when a governor only carries a noun ('tiến hành', 'có').</summary>
    public bool IsLight => Governor?.Tag == "light";

    /// <summary>True when a governor says that its noun is there at all ('có'), so that a denial of it denies the noun.</summary>
    public bool IsHaving => Governor?.Option("having") is not null;

    /// <summary>True when a governor's subject gets, has or uses what stands behind it ('nhận', 'dựa vào').</summary>
    public bool IsGetting => Governor?.Option("gets") is not null;

    /// <summary>True when a governor tells of what its object would do ('kêu gọi', 'mời').</summary>
    [MemberNotNullWhen(true, nameof(Governor))]
    public bool MovesObject => Governor?.Option("control") == "object";

    /// <summary>True when a governor asks its object for what is not done yet.</summary>
    public bool AsksObject => MovesObject && Governor.Tag is "hypothetical" or "planned";

    /// <summary>True for a verb that tells what is done to its subject ('B bị tấn công', 'B hứng chịu đòn tấn công'), which may be a place.</summary>
    public bool Undergoes => Form == Form.Passive || Cues.Exists(c => c.Option("recipient") == "subject" || c.Line.Field(1) is "suffers" or "gets");

    /// <summary>True for a verb whose object does not do what the next verb tells ('thăm', 'dự', 'gặp').</summary>
    public bool GoesOn => Cues.Count > 0 && Cues.TrueForAll(c => c.Line.Field(1) is "goes" or "attends" or "convenes" or "meets");
}
