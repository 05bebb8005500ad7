using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors;

/// <summary>Joins mentions that stand in a list ('Nga, Trung Quốc và Iran') into one.</summary>
internal static class Coordination
{
    private const int MaxNoun = 3;

    /// <summary>Joins lists among the mentions of a sentence from index <paramref name="from"/> on, in place.</summary>
    public static void Join(Document document, Lattice lattice, Sentence sentence, ImmutableArray<Mention>.Builder mentions, int from)
    {
        var write = from;
        for (var read = from; read < mentions.Count;)
        {
            var end = ListEnd(document, lattice, sentence, mentions, read);
            mentions[write++] = end - read > 1 ? Merge(mentions, read, end) : mentions[read];
            read = end;
        }

        mentions.Count = write;
    }

    private static int ListEnd(Document document, Lattice lattice, Sentence sentence, ImmutableArray<Mention>.Builder mentions, int first)
    {
        if (!Joins(mentions[first])) return first + 1;
        var end = first + 1;
        var closed = end;
        var last = 0;
        for (; end < mentions.Count && Joins(mentions[end]); end++)
        {
            var link = IsPair(document, mentions[end - 1], mentions[end]) ? 2 : Link(document, lattice, mentions[end - 1].End, mentions[end].First);
            // Behind its 'và' a list goes on with another 'và' only: 'Tại Gaza và Lebanon, Mỹ …'.
            if (link == 0 || last == 2 && link == 1) break;
            last = link;
            // 'Đan Mạch, Pháp, Đức' needs no 'và'; two names side by side may be a town and its state.
            // So does a list whose noun stands before it: 'các đồng minh Hàn Quốc, Nhật'.
            // One office may serve them all: 'Ngoại trưởng Anh, Pháp, Đức'.
            if (link == 2 || mentions[end].Head is null && (end - first >= 2 && IsBareOrOffice(mentions[first]) || BehindNoun(lattice, mentions[first]) && mentions[first].Head is null)) closed = end + 1;
        }

        // 'Sau vụ thử của A, B và C tập trận': the comma ends the phrase that opens the sentence, and B and C do it.
        if (closed > first + 1 && Link(document, lattice, mentions[first].End, mentions[first + 1].First) == 1 && OpensSentence(document, lattice, sentence, mentions[first]) && StandsBeforeVerb(lattice, mentions[closed - 1])) return first + 1;
        if (closed >= end) return closed;
        return IsBeforeCompany(document, lattice, mentions[end - 1]) || OpensClause(lattice, sentence, mentions[first]) && IsBeforeVerb(lattice, mentions[end - 1])
            || IsDoer(mentions[end - 1]) && IsDoer(mentions[first]) && !OpensSentence(document, lattice, sentence, mentions[first]) && EndsPhrase(document, lattice, sentence, mentions[first], mentions[end - 1]) ? end : closed;
    }

    private static bool IsBareOrOffice(Mention mention) => mention.Head is null || mention is { Kind: MentionKind.Actor, Head.Kind: WordKind.Offices or WordKind.Titles };

    // 'Mỹ, Anh không kích Houthi', 'tên lửa do Mỹ, Anh viện trợ', 'các nước như Mỹ, Anh phản đối': two names with a comma alone where a subject must stand.
    // At the head of a sentence one office may serve both: 'Ngoại trưởng Mỹ, Nga điện đàm'.
    private static bool OpensClause(Lattice lattice, Sentence sentence, Mention mention) => mention.First == sentence.First && IsBareOrOffice(mention) || mention.Head is null
        && (mention.First == sentence.First
            || lattice.Longest(mention.First - 1, WordKind.Prepositions) is { Entry.Tag: "by" or "among", Length: 1 }
            || lattice.Longest(mention.First - 1, WordKind.Auxiliaries) is { Entry.Tag: "passive", Length: 1 }
            || IsAsked(lattice, mention.First));

    private static bool IsDoer(Mention mention) => mention.Kind == MentionKind.Actor && IsBareOrOffice(mention);

    // 'gặp lãnh đạo Pháp, Đức về tình hình B', 'trừng phạt Nga, Belarus.': what has no verb behind it begins no clause behind the comma.
    private static bool EndsPhrase(Document document, Lattice lattice, Sentence sentence, Mention first, Mention last)
    {
        if (last.Head is not null || first.First > sentence.First && lattice.Longest(first.First - 1, WordKind.Prepositions) is { Entry.Tag: "in" or "at" or "near" }) return false;
        return last.End >= sentence.End || document.Text[document.Tokens[last.End].Start] is '.' or ';' or '!' or '?'
            || lattice.Longest(last.End, WordKind.Prepositions) is { Entry.Tag: "about" };
    }

    // Whether a mention stands in the phrase with a preposition that opens the sentence, up to its first comma.
    private static bool OpensSentence(Document document, Lattice lattice, Sentence sentence, Mention mention)
    {
        // 'Khi A, B và C hợp sức': right behind such a word they are all its clause's subject.
        if (mention.First == sentence.First || lattice.Longest(sentence.First, WordKind.Prepositions) is null && !(lattice.Longest(sentence.First, WordKind.Links) is { } link && link.End < mention.First)) return false;
        for (var i = sentence.First; i < mention.First; i++)
            if (document.Tokens[i].IsMark) return false;
        return true;
    }

    // 'cáo buộc Mỹ, Hàn Quốc chuẩn bị xâm lược': a verb that says what others do stands right before.
    private static bool IsAsked(Lattice lattice, int at)
    {
        for (var i = Math.Max(0, at - MaxNoun); i < at; i++)
            if (lattice.Longest(i, WordKind.Governors) is { } verb && verb.End == at && verb.Entry.Option("control") == "object") return true;
        return false;
    }

    private static bool IsBeforeVerb(Lattice lattice, Mention mention) => mention.Head is null && StandsBeforeVerb(lattice, mention);

    private static bool StandsBeforeVerb(Lattice lattice, Mention mention)
    {
        // 'A, B cùng ngày đã gửi': a time may stand between.
        var verb = lattice.Longest(mention.End, WordKind.Time) is { } time ? time.End : mention.End;
        foreach (var hit in lattice.At(verb))
            if (hit.Entry.Kind is WordKind.Auxiliaries or WordKind.Governors or WordKind.Speech or WordKind.Adverbs || hit.Entry.Kind == WordKind.Cue && hit.Entry.Option("pos") != "noun") return true;
        return false;
    }

    // 'hợp tác với Nga, Ukraine và các nước khác', 'Anh, Canada... viện trợ': those who are not named close the list.
    private static bool IsBeforeCompany(Document document, Lattice lattice, Mention mention) =>
        document.EllipsisEnd(mention.End) > mention.End || lattice.Longest(mention.End, WordKind.Adverbs) is { Entry: var company } && company.Option("nobody") is not null;

    /// <summary>True when nothing but commas and an 'và' stands between two tokens, so that what is on both sides is a list.</summary>
    public static bool IsList(Document document, Lattice lattice, int from, int to) => from < to && Link(document, lattice, from, to) > 0;

    private static bool BehindNoun(Lattice lattice, Mention mention)
    {
        for (var i = Math.Max(1, mention.First - MaxNoun); i < mention.First; i++)
            foreach (var hit in lattice.At(i))
                if (hit.Entry.Kind == WordKind.Cue && hit.End == mention.First && hit.Entry.Option("pos") == "noun" && lattice.Longest(i - 1, WordKind.Determiners) is not null) return true;
        return false;
    }

    private static bool Joins(Mention mention) => mention.Kind is MentionKind.Actor or MentionKind.Person && !mention.Actors.IsEmpty
        || mention.Kind == MentionKind.Place && mention.Head is null
        || mention is { Kind: MentionKind.Reference, Actors.Length: > 1 } or { Kind: MentionKind.Reference, Actors.Length: 1, Head.Tag: "state" };

    // 'cuộc gặp Trump - Putin': two persons with nothing but a dash between them.
    private static bool IsPair(Document document, Mention one, Mention other) =>
        one is { Kind: MentionKind.Person, Actors.IsEmpty: false } && other is { Kind: MentionKind.Person, Actors.IsEmpty: false } && other.First == one.End + 1
        && document.Tokens[one.End].IsMark && document.Text[document.Tokens[one.End].Start] is '-' or '–';

    // 0 no list, 1 a comma (the list goes on), 2 an 'và' (the list may end here).
    private static int Link(Document document, Lattice lattice, int from, int to)
    {
        var link = 0;
        for (var i = from; i < to;)
        {
            if (lattice.Longest(i, WordKind.Links) is { Entry.Tag: "and" } word && word.End <= to && word.Entry.Option("clauses") is null)
            {
                link = 2;
                i = word.End;
            }
            else if (document.Text[document.Tokens[i].Start] == ',')
            {
                link = Math.Max(link, 1);
                i++;
            }
            else if (lattice.Longest(i, WordKind.Determiners) is { } determiner && determiner.End <= to && link > 0) i = determiner.End;
            else return 0;
        }

        return link;
    }

    private static Mention Merge(ImmutableArray<Mention>.Builder mentions, int first, int end)
    {
        var codes = ImmutableArray.CreateBuilder<ActorCode>();
        for (var i = first; i < end; i++)
            foreach (var code in mentions[i].Actors)
                if (!codes.Contains(code)) codes.Add(code);
        return mentions[first] with { End = mentions[end - 1].End, Actors = codes.ToImmutable() };
    }
}
