using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Where a run of words that looks like a person's name ends.</summary>
internal sealed class NameRuns(Document document, Clue[] clues)
{
    private readonly ImmutableArray<Token> _tokens = document.Tokens;

    /// <summary>The end of the sentence that is read; no run goes beyond it.</summary>
    public int Limit { get; set; } = document.Tokens.Length;

    /// <summary>The end of the run that begins at <paramref name="first"/>, whose first <paramref name="known"/> tokens are sure.</summary>
    public int EndOf(int first, int known)
    {
        var surname = clues[first].Is(ClueTraits.Surname);
        var i = first + Math.Max(known, 1);
        if (known > 0 && i < Limit && clues[i].Is(ClueTraits.GivenName) && !surname && (known > 1 || !clues[first].Is(ClueTraits.GivenName))) return i;
        while (i < Limit)
        {
            var token = _tokens[i];
            if (token.Has(TokenTraits.LineBefore)) break;
            if (token.IsMark)
            {
                var next = AfterMark(i);
                if (next < 0) break;
                i = next;
                continue;
            }

            if (!token.AfterSpace) break;
            if (token.IsCapital || IsElided(i))
            {
                if (Breaks(first, i, surname)) break;
                i++;
                continue;
            }

            var behind = AfterParticles(i);
            if (behind < 0) break;
            i = behind;
        }

        return i;
    }

    /// <summary>True when a name may begin with the small words at <paramref name="at"/> ('al-Assad', 'de Mistura').</summary>
    public bool IsParticleStart(int at) => clues[at].Is(ClueTraits.Particle) && !_tokens[at].IsCapital && AfterParticles(at) > 0;

    /// <summary>The source letters of a token.</summary>
    public ReadOnlySpan<char> Letters(int at) => document.Text.AsSpan(_tokens[at].Start, _tokens[at].End - _tokens[at].Start);

    /// <summary>True when a token could be a Vietnamese syllable.</summary>
    public bool IsVietnamese(int at) => SyllableShape.IsVietnamese(Letters(at));

    /// <summary>
    /// Where the name begins in a run: words before it that cannot be part of it are left out ('Công Thương Karel Havlicek',
    /// 'Theo Farah Dakhlallah').
    /// </summary>
    public int Trim(int first, int end, int known, bool opensSentence, bool isDue)
    {
        if (known > 0) return first;
        var i = first;
        while (i + 1 < end && _tokens[i + 1].AfterSpace && !clues[i].Is(ClueTraits.Surname | ClueTraits.GivenName) && IsVietnamese(i)
            && (SyllableShape.HasMarks(Letters(i)) && !(isDue && HasHyphen(i, end)) || opensSentence && !isDue)
            && HasForeignOrKnown(i + 1, end))
            i++;
        return i;
    }

    /// <summary>True when the letters of a run allow a person's name.</summary>
    public bool IsNameShape(int first, int end, bool isAddressed, bool isDue)
    {
        if (_tokens[first].Has(TokenTraits.AllCaps) && !isAddressed) return false;
        if (clues[first].Is(ClueTraits.Pair) && end > first + 2 && clues[first + 2].Is(ClueTraits.Pair) && Mark(first + 1) == '-') return false;
        var foreign = false;
        for (var i = first; i < end; i++) foreign |= _tokens[i].IsMark ? isDue : !IsVietnamese(i);
        if (foreign) return end - first > 1 || _tokens[first].End - _tokens[first].Start > 1;
        return isAddressed || end - first > 1 && (clues[first].Is(ClueTraits.Surname) || isDue && !SyllableShape.HasMarks(Letters(first)));
    }

    /// <summary>True when a run of two words or more is a name even without a title.</summary>
    public bool IsNameByItself(int first, int end)
    {
        if (IsWholeLine(first, end)) return false;
        if (clues[first].Is(ClueTraits.GivenName)) return true;
        return clues[first].Is(ClueTraits.Surname) && end - first is 2 or 3 or 4 or 5 && end < Limit && clues[end].Is(ClueTraits.Verb);
    }

    /// <summary>True when what stands beside a run makes it a ship, a weapon, a firm.</summary>
    public bool IsPartOfThing(int first, int end)
    {
        if (first > 0 && _tokens[first - 1].Has(TokenTraits.AllCaps) && _tokens[first].AfterSpace && clues[first - 1].Actor.Length == 0
            && clues[first - 1].Title.Length == 0 && !_tokens[first].Has(TokenTraits.LineBefore)) return true;
        if (end >= Limit) return false;
        if (_tokens[end].IsDigit && clues[first].Person.Length == 0 && !_tokens[end].Has(TokenTraits.LineBefore)) return true;
        return _tokens[end].IsMark && Mark(end) == '-' && !_tokens[end].AfterSpace && end + 1 < Limit && _tokens[end + 1].IsDigit;
    }

    /// <summary>The end of a bracket behind a name that only says where the person stands in a picture or how old he is.</summary>
    public int EndOfBracket(int end)
    {
        if (end >= Limit || Mark(end) != '(') return end;
        for (var i = end + 1; i < end + 8 && i < Limit; i++)
        {
            if (_tokens[i].IsMark) return Mark(i) == ')' && i > end + 1 ? i + 1 : end;
            if (_tokens[i].IsCapital || clues[i].Title.Length > 0) return end;
        }

        return end;
    }

    /// <summary>True when a comma or a verb stands at <paramref name="end"/>.</summary>
    public bool IsBeforeBreak(int end) => end < Limit && (Mark(end) == ',' || clues[end].Is(ClueTraits.Verb));

    /// <summary>True when only a comma or a joining word, or both, stand between two names.</summary>
    public bool AreJoined(int end, int first)
    {
        if (first - end is < 1 or > 2) return false;
        for (var i = end; i < first; i++)
            if (!(_tokens[i].IsMark ? Mark(i) == ',' : clues[i].Role.Length == 1 && TitleTags.Tie(clues[i].Role.Entry) is RoleTie.Join or RoleTie.And)) return false;
        return true;
    }

    /// <summary>The end of an acronym in brackets ('(OPCW)'), or <paramref name="open"/> when there is none.</summary>
    public int EndOfAcronym(int open)
    {
        var i = open + 1;
        while (i < Limit && i < open + 4 && (_tokens[i].Has(TokenTraits.AllCaps) || _tokens[i].IsDigit)) i++;
        return i > open + 1 && i < Limit && _tokens[i].IsMark && Mark(i) == ')' ? i + 1 : open;
    }

    /// <summary>True when a capital word that is foreign and no actor follows ('ông Israel Katz').</summary>
    public bool GoesOnForeign(int at) => IsWord(at + 1) && _tokens[at + 1].IsCapital && !IsVietnamese(at + 1) && !StartsOther(at + 1);

    // Foreign names written by syllables: 'Giêm Mát-tít'.
    private bool HasHyphen(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens[i].IsMark && Mark(i) == '-') return true;
        return false;
    }

    private bool HasForeignOrKnown(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!_tokens[i].IsMark && (!IsVietnamese(i) || clues[i].Person.Length > 0 || clues[i].Is(ClueTraits.Surname))) return true;
        return false;
    }

    // A byline stands alone on its line.
    private bool IsWholeLine(int first, int end) =>
        _tokens[first].Has(TokenTraits.LineBefore) && (end >= _tokens.Length || _tokens[end].Has(TokenTraits.LineBefore));

    private char Mark(int at) => document.Text[_tokens[at].Start];

    // d'Aubert
    private bool IsElided(int at) => Letters(at) is [_, '\'' or '’', var c, ..] && char.IsUpper(c);

    private bool IsWord(int at) => at < Limit && !_tokens[at].IsMark && !_tokens[at].IsDigit && !_tokens[at].Has(TokenTraits.LineBefore);

    // A hyphen without spaces, or the stop of an initial: the token behind the word that it joins, or -1.
    private int AfterMark(int at)
    {
        if (!IsWord(at + 1) || _tokens[at].AfterSpace) return -1;
        var tight = !_tokens[at + 1].AfterSpace;
        if (Mark(at) is '-' or '‑' or '–' or '\'' or '’') return tight ? at + 2 : -1;
        var initial = _tokens[at - 1].IsCapital && _tokens[at - 1].End - _tokens[at - 1].Start <= (tight ? 2 : 1);
        return Mark(at) == '.' && initial && _tokens[at + 1].IsCapital && !StartsOther(at + 1) ? at + 2 : -1;
    }

    private int AfterParticles(int at)
    {
        for (var i = at; i < at + 4 && i < Limit; i++)
        {
            if (_tokens[i].Has(TokenTraits.LineBefore)) return -1;
            if (_tokens[i].IsCapital) return i > at && !StartsOther(i) && !IsVietnamese(i) ? i + 1 : -1;
            if (_tokens[i].IsMark ? Mark(i) is not ('-' or '‑') || _tokens[i].AfterSpace : !clues[i].Is(ClueTraits.Particle)) return -1;
        }

        return -1;
    }

    private bool StartsOther(int at)
    {
        ref readonly var clue = ref clues[at];
        return clue.Actor.Length > 0 && clue.Person.Length < clue.Actor.Length || clue.Title.Length > 0 || clue.Thing.Length > 0;
    }

    private bool Breaks(int first, int at, bool surname)
    {
        ref readonly var clue = ref clues[at];
        if (_tokens[at].Has(TokenTraits.AllCaps)) return !IsNumeral(Letters(at));
        if (StartsOther(at))
        {
            // 'Abraham Denmark', 'Trương Anh Đức': a country's name inside a name.
            var single = clue.Title.Length == 0 && clue.Thing.Length == 0 && clue.Actor.Length == 1;
            return !(single && (surname ? at - first < 3 && IsVietnamese(at - 1) && IsVietnamese(at)
                : at - first == 1 && clues[first].Is(ClueTraits.GivenName) && !IsVietnamese(at)));
        }

        // 'Donald Trump Theo': a Vietnamese word does not go on with a foreign name.
        if (IsVietnamese(at) && !clue.Is(ClueTraits.Surname | ClueTraits.GivenName) && (surname ? at - first >= 3 : !IsVietnamese(first))
            && (SyllableShape.HasMarks(Letters(at)) || clue.Is(ClueTraits.Word) || clue.Role.Length > 0)) return true;
        return clue.Person.Length > 1 && !surname && AllVietnamese(first, at);
    }

    private bool AllVietnamese(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!IsVietnamese(i) || clues[i].Is(ClueTraits.GivenName | ClueTraits.Surname)) return false;
        return true;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) => word.IndexOfAnyExcept('I', 'V', 'X') < 0;
}
