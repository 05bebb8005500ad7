using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Instruments;

/// <summary>Finds the names of agreements in a sentence: a head and the words behind it, up to what cannot belong to the name.</summary>
internal sealed class NameScan(Document document, Lattice lattice, ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times)
{
    private const int MaxLength = 16;
    private const int MaxQuoted = 20;

    private int _mention;
    private int _time;

    /// <summary>Adds the names of a sentence to <paramref name="found"/>. Sentences must come in order.</summary>
    public void Read(Sentence sentence, List<InstrumentMention> found)
    {
        var mentionEnd = sentence.First;
        for (var i = sentence.First; i < sentence.End;)
        {
            while (_mention < mentions.Length && mentions[_mention].First < i) _mention++;
            while (_time < times.Length && times[_time].First < i) _time++;
            if (_mention < mentions.Length && mentions[_mention].First == i && lattice.Longest(i, WordKind.InstrumentNames) is null)
                mentionEnd = Math.Max(mentionEnd, mentions[_mention].End);
            if (i < mentionEnd || At(sentence, i) is not { } mention)
            {
                i = Math.Max(i + 1, SkipTo(i));
                continue;
            }

            found.Add(mention);
            i = mention.End;
        }
    }

    private InstrumentMention? At(Sentence sentence, int i)
    {
        if (lattice.Longest(i, WordKind.InstrumentNames) is { } known && known.End <= sentence.End)
            return new(known.Entry, i, Acronym(sentence, known.End) ? known.End + 3 : known.End) { HeadEnd = known.End, IsNamed = true };
        if (Head(i) is not { Entry.Tag: "pact" or "plan" } head || head.End > sentence.End || IsVerb(sentence, head)) return null;
        // 'cơ chế PURL', 'chương trình "Đối tác vì hòa bình"': a head before a known name is part of it.
        var inner = head.End < sentence.End && document.Tokens[head.End].Has(TokenTraits.QuoteOpen) ? head.End + 1 : head.End;
        if (inner < sentence.End && lattice.Longest(inner, WordKind.InstrumentNames) is { } its && its.End <= sentence.End)
        {
            var close = inner > head.End && its.End < sentence.End && document.Tokens[its.End].Has(TokenTraits.QuoteClose) ? 1 : 0;
            return new(its.Entry, inner > head.End && close == 0 ? inner : i, its.End + close) { HeadEnd = its.End + close, IsNamed = true };
        }

        var (end, named) = Extent(sentence, head);
        var back = end < sentence.End && lattice.Longest(end, WordKind.Instruments) is { Entry.Tag: "back" };
        return new(head.Entry, i, end) { HeadEnd = head.End, IsNamed = named, PointsBack = back };
    }

    private Hit? Head(int i) => lattice.Longest(i, WordKind.Instruments) is { Entry.Tag: "pact" or "plan" or "none" } head ? head : null;

    private int SkipTo(int i) => Head(i)?.End ?? i;

    // 'Hai bên đã thỏa thuận …': behind an auxiliary or an actor the word is a verb.
    private bool IsVerb(Sentence sentence, Hit head)
    {
        if (head.Entry.Option("verb") is null || head.First == sentence.First) return false;
        // 'ký với A thỏa thuận …': whom it is made with may stand before it.
        if (_mention > 0 && mentions[_mention - 1] is var before && before.End == head.First)
            return before.First == sentence.First || lattice.Longest(before.First - 1, WordKind.Prepositions) is not { Entry.Tag: "with", Length: 1 };
        for (var i = Math.Max(sentence.First, head.First - 3); i < head.First; i++)
        {
            // 'đạt được thỏa thuận': this 'được' is part of the step.
            if (lattice.Longest(i, WordKind.Statuses) is { Length: > 1 } step && step.End == head.First) return false;
            foreach (var hit in lattice.At(i))
                if (hit.End == head.First && hit.Entry.Kind == WordKind.Auxiliaries && hit.Entry.Tag is "past" or "now" or "passive") return true;
        }

        return false;
    }

    private (int End, bool Named) Extent(Sentence sentence, Hit head)
    {
        var end = head.End;
        var named = false;
        var open = false;
        var limit = Math.Min(sentence.End, head.End + MaxLength);
        for (var i = head.End; i < limit;)
        {
            var token = document.Tokens[i];
            if (token.Has(TokenTraits.QuoteOpen) && Closing(sentence, i) is > 0 and var close)
            {
                named |= document.Tokens[i + 1].IsCapital || close - i > 3;
                end = i = close + 1;
                continue;
            }

            if (token.IsMark)
            {
                if (Acronym(sentence, i)) (end, named) = (i + 3, true);
                else if (IsJoint(i))
                {
                    i++;
                    continue;
                }

                break;
            }

            if (MentionAt(i) is { } mention)
            {
                if (!TakesMention(sentence, mention, i, head.End, open)) break;
                // What stands behind the name of a party is no longer the name, save 'về …'.
                end = i = mention.End;
                if (i >= limit || lattice.Longest(i, WordKind.Instruments) is not { Entry.Tag: "opens" }) break;
                continue;
            }

            if (TimeAt(i) is > 0 and var year)
            {
                end = year;
                break;
            }

            if (Step(i, open, i == head.End) is not { } step) break;
            open |= step.Opens;
            named |= !open && document.Tokens[i].IsCapital;
            i = step.End;
            if (!step.Opens) end = i;
        }

        return (end, named);
    }

    // The end of the words at a token that go on with the name, or null where it ends.
    private (int End, bool Opens)? Step(int i, bool open, bool bare)
    {
        if (lattice.Longest(i, WordKind.Instruments) is { } word)
        {
            if (word.Entry.Tag == "part") return (Math.Max(word.End, Longest(i)), false);
            if (word.Entry.Tag == "named") return word.End < document.Tokens.Length && document.Tokens[word.End] is var next && (next.Has(TokenTraits.QuoteOpen) || next.IsCapital) ? (word.End, false) : null;
            if (word.Entry.Tag == "opens" && (bare || word.Entry.Option("bare") is null)) return (word.End, true);
            if (word.Entry.Tag is "back" || word.Entry.Tag is "end" or "opens" && Longest(i) <= word.End) return null;
        }

        Hit? longest = null;
        foreach (var hit in lattice.At(i))
        {
            var ends = hit.Entry.Kind switch
            {
                WordKind.Speech or WordKind.Governors => !open && hit.Entry.Tag != "light",
                WordKind.Prepositions or WordKind.Links or WordKind.Auxiliaries or WordKind.Adverbs => true,
                _ => false,
            };
            if (hit.Length < (longest?.Length ?? 1) && longest is not null) continue;
            if (ends) longest = hit;
            else if (hit.Entry.Kind is WordKind.Compounds or WordKind.Cue && hit.Length > (longest?.Length ?? 0)) longest = hit;
        }

        if (longest is not { } best) return (i + 1, false);
        // 'Hiệp ước Hợp tác và Phòng thủ': an 'và' between capitals is part of the name.
        if (best.Entry is { Kind: WordKind.Links, Tag: "and" } && i > 0 && best.End < document.Tokens.Length && document.Tokens[best.End].IsCapital && MentionAt(best.End) is null && Head(best.End) is null && WordBefore(i)) return (best.End, false);
        return best.Entry.Kind is WordKind.Compounds or WordKind.Cue ? (best.End, false) : null;
    }

    // Whether the word that ends at a token began with a capital: 'Hợp tác' before 'và'.
    private bool WordBefore(int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 3); i--)
            if (document.Tokens[i].IsMark) return false;
            else if (document.Tokens[i].IsCapital) return true;
        return false;
    }

    private int Longest(int i)
    {
        var end = i;
        foreach (var hit in lattice.At(i))
            if (hit.Entry.Kind is WordKind.Compounds or WordKind.Cue && hit.End > end) end = hit.End;
        return end;
    }

    private Mention? MentionAt(int i)
    {
        for (var m = _mention; m < mentions.Length && mentions[m].First <= i; m++)
            if (mentions[m].First == i) return mentions[m];
        return null;
    }

    // 'hiệp ước NATO', 'thỏa thuận Mỹ - Iran'; but in 'thỏa thuận Mỹ đã ký' the actor begins a clause.
    private bool TakesMention(Sentence sentence, Mention mention, int i, int headEnd, bool open)
    {
        if (mention.Kind is MentionKind.Reference or MentionKind.Person or MentionKind.Outlet || mention.End > sentence.End) return false;
        if (mention.End < sentence.End)
            foreach (var hit in lattice.At(mention.End))
                if (hit.Entry.Kind is WordKind.Auxiliaries or WordKind.Speech || hit.Entry.Kind is WordKind.Cue or WordKind.Statuses && !open && mention.Actors.Length == 1) return false;
        return open || mention.Actors.Length > 1 || i <= headEnd + 4;
    }

    private int TimeAt(int i)
    {
        for (var t = _time; t < times.Length && times[t].First <= i; t++)
            if (times[t].First == i) return times[t].End - i <= 2 && document.Tokens[times[t].End - 1] is { IsDigit: true } last && last.End - last.Start == 4 ? times[t].End : -1;
        return document.Tokens[i] is { IsDigit: true } year && year.End - year.Start == 4 ? i + 1 : 0;
    }

    private int Closing(Sentence sentence, int open)
    {
        for (var i = open + 1; i < sentence.End && i <= open + MaxQuoted; i++)
            if (document.Tokens[i].Has(TokenTraits.QuoteClose)) return i > open + 1 ? i : 0;
        return 0;
    }

    private bool Acronym(Sentence sentence, int i) =>
        i < sentence.End && document.Text[document.Tokens[i].Start] == '(' && i + 2 < sentence.End && document.Tokens[i + 1].IsCapital && document.Text[document.Tokens[i + 2].Start] == ')';

    private bool IsJoint(int i) =>
        Marks.IsDash(document.Text[document.Tokens[i].Start]) && !document.Tokens[i].AfterSpace && i + 1 < document.Tokens.Length && !document.Tokens[i + 1].AfterSpace;
}
