using Entente.Language;
using Entente.Text;

namespace Entente.Time;

/// <summary>What a word of the calendar does; the second field of a line in <c>language/vi/time/</c>.</summary>
internal enum TimeRole : byte
{
    None,
    At,
    Day,
    Since,
    Until,
    Before,
    After,
    And,
    Of,
    DayPart,
    Edge,
    Season,
    Weekday,
    Month,
    Number,
    Some,
    Plural,
    Unit,
    Span,
    Relative,
    Next,
    This,
    Past,
    Ago,
    Within,
    Ahead,
    Later,
    Earlier,
    Same,
    That,
    Vague,
    Every,
    Future,
    Block,
    Ordinal,
    Memory,
    Known,
    When,
    Record,
    Begin,
}

/// <summary>A unit of the calendar, from fine to coarse.</summary>
internal enum TimeUnit : byte
{
    None,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>One form of a word of the calendar.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Unit">Its unit, for units and what is counted in them.</param>
/// <param name="Number">Its number: of a month, a weekday, an offset.</param>
/// <param name="NeedsCapital">Only with a capital in its last syllable ('tháng Năm' is May, 'tháng năm' may be 'months and years').</param>
/// <param name="Value">A fixed time, for a date that needs no year ('vụ 11/9').</param>
/// <param name="Rest">Forms of the tokens behind the first.</param>
internal sealed record TimeWord(TimeRole Role, TimeUnit Unit, int Number, bool NeedsCapital, Edtf? Value, int[] Rest)
{
    /// <summary>Number of tokens.</summary>
    public int Length => Rest.Length + 1;
}

/// <summary>The words of the calendar, found by the form of their first token.</summary>
internal sealed class TimeWords
{
    private readonly TimeWord[]?[] _byForm;
    private readonly List<LanguageProblem> _problems = [];

    public TimeWords(LanguagePack pack)
    {
        var byForm = new Dictionary<int, List<TimeWord>>();
        foreach (var entry in pack.Of(WordKind.Time))
        {
            var tokens = Tokenizer.Tokenize(entry.Form, pack.Lexicon);
            if (Read(entry, tokens) is not { } word) continue;
            if (!byForm.TryGetValue(tokens[0].Form, out var words)) byForm[tokens[0].Form] = words = [];
            words.Add(word);
        }

        _byForm = new TimeWord[]?[byForm.Count == 0 ? 0 : byForm.Keys.Max() + 1];
        foreach (var (form, words) in byForm) _byForm[form] = [.. words.OrderByDescending(w => w.Length)];
    }

    /// <summary>Lines whose role, unit or number cannot be understood.</summary>
    public IReadOnlyList<LanguageProblem> Problems => _problems;

    /// <summary>True when a word of the calendar may begin with the token.</summary>
    public bool Begins(in Token token) => token.Form > 0 && token.Form < _byForm.Length && _byForm[token.Form] is not null;

    /// <summary>The longest word that begins at a token and has the role, or null.</summary>
    public TimeWord? Find(ReadOnlySpan<Token> tokens, int at, TimeRole role)
    {
        if ((uint)at >= (uint)tokens.Length || !Begins(tokens[at])) return null;
        foreach (var word in _byForm[tokens[at].Form]!)
            if (word.Role == role && Fits(word, tokens, at)) return word;
        return null;
    }

    private static bool Fits(TimeWord word, ReadOnlySpan<Token> tokens, int at)
    {
        if (at + word.Length > tokens.Length) return false;
        for (var i = 0; i < word.Rest.Length; i++)
            if (tokens[at + 1 + i].Form != word.Rest[i]) return false;
        return !word.NeedsCapital || tokens[at + word.Length - 1].IsCapital;
    }

    private TimeWord? Read(Entry entry, Token[] tokens)
    {
        var number = 0;
        var unit = TimeUnit.None;
        Edtf value = default;
        var fault =
            !Enum.TryParse<TimeRole>(entry.Tag, ignoreCase: true, out var role) ? $"no role is called '{entry.Tag}'"
            : entry.Option("unit") is { } u && !Enum.TryParse(u, ignoreCase: true, out unit) ? $"no unit is called '{u}'"
            : entry.Option("is") is { } n && !int.TryParse(n, out number) ? $"'{n}' is no number"
            : entry.Option("value") is { } v && !Edtf.TryParse(v, out value) ? $"'{v}' is no date"
            : null;
        if (fault is not null)
        {
            _problems.Add(new(entry.Line.Place, fault));
            return null;
        }

        return new(role, unit, number, entry.Option("capital") == "yes", entry.Option("value") is null ? null : value,
            [.. tokens.Skip(1).Select(t => t.Form)]);
    }
}
