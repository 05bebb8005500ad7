using System.Collections.Immutable;
using Entente.Actors.People;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors;

/// <summary>Finds every stretch of an article that stands for an actor, and whom it stands for.</summary>
public sealed class MentionFinder(LanguagePack pack)
{
    private const int Gap = 3;
    private const int Reach = 12;

    /// <summary>All mentions in order; those of <paramref name="people"/> are taken as found.</summary>
    public ImmutableArray<Mention> Read(Document document, Lattice lattice, ImmutableArray<PersonMention> people)
    {
        ArgumentNullException.ThrowIfNull(document);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var discourse = new Discourse(pack.Actors);
        var acronyms = new Acronyms(document, lattice);
        var next = 0;
        Mention? title = null;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            var from = mentions.Count;
            var inWord = sentence.First;
            for (var i = sentence.First; i < sentence.End;)
            {
                // A head inside a longer word, or shorter than one, heads nothing.
                var heads = i >= inWord;
                inWord = Math.Max(inWord, WordEnd(lattice, i));
                while (next < people.Length && people[next].First < i) next++;
                var known = next < people.Length && people[next].First == i ? Of(people[next]) : null;
                var found = known ?? Named(document, lattice, sentence, people, next, i, heads, inWord) ?? acronyms.At(i) ?? Referring(document, lattice, sentence, discourse, s, title, i);
                if (found is null)
                {
                    i = Math.Max(i + 1, Skip(lattice, i));
                    continue;
                }

                found = acronyms.Explain(found, sentence);
                var listed = mentions.Count > from && Coordination.IsList(document, lattice, mentions[^1].End, found.First);
                discourse.Add(found, s, IsOblique(document, lattice, sentence, found), listed);
                mentions.Add(found);
                i = Math.Max(found.End, i + 1);
            }

            Coordination.Join(document, lattice, sentence, mentions, from);
            for (var m = from; m < mentions.Count; m++)
                if (mentions[m].Actors.Length > 1)
                {
                    discourse.Add(mentions[m], s, false);
                    if (s == 0) title ??= mentions[m];
                }
        }

        ListedGroups.Write(document, lattice, mentions, pack.Actors);
        return mentions.ToImmutable();
    }

    private static Mention Of(PersonMention named) => new(named.First, named.End, MentionKind.Person, named.Person.Actor.IsNone ? [] : [named.Person.Actor])
    {
        Person = named.Person,
        NameFirst = named.NameFirst,
    };

    // A stretch that holds a name and is none is passed over whole.
    // A verb's later syllables head no name either: 'yêu cầu Mỹ', 'cảnh báo Nga'.
    private static int Skip(Lattice lattice, int i)
    {
        var end = i + 1;
        foreach (var hit in lattice.At(i))
            if (hit.Entry.Kind is WordKind.NotName || hit.Entry.Kind is WordKind.Speech or WordKind.Cue or WordKind.Governors && hit.Length <= 3) end = Math.Max(end, hit.End);
        return end;
    }

    // A mention behind a verb or a preposition of its clause is no subject.
    private static bool IsOblique(Document document, Lattice lattice, Sentence sentence, Mention mention)
    {
        if (mention.Kind == MentionKind.Place) return true;
        if (BeginsContent(lattice, sentence, mention.First)) return false;
        for (var i = mention.First - 1; i >= sentence.First && i >= mention.First - Reach; i--)
        {
            if (document.Tokens[i].IsMark) return false;
            foreach (var hit in lattice.At(i))
            {
                if (hit.End > mention.First) continue;
                if (hit.Entry.Kind is WordKind.Links && hit.Entry.Tag != "and") return hit.Entry.Option("aside") is not null;
                if (hit.Entry.Kind is WordKind.Prepositions or WordKind.Cue or WordKind.Governors or WordKind.Nominalizers) return true;
            }
        }

        return false;
    }

    // 'A xác nhận B đã mời': right behind a verb that does no more than say, B is the subject of what is said.
    private static bool BeginsContent(Lattice lattice, Sentence sentence, int i)
    {
        for (var j = Math.Max(sentence.First, i - Gap); j < i; j++)
            if (lattice.Longest(j, WordKind.Speech) is { } speech && speech.End == i) return speech.Entry.Option("names") is null && !HasCue(lattice, j, i);
        return false;
    }

    // Whether a verb or a noun of the claims ends at a token, or goes over it; one with a gap is only there with its rest ('nói … đứng sau').
    private static bool HasCue(Lattice lattice, int from, int end)
    {
        foreach (var hit in lattice.At(from))
            if (hit.Entry is { Kind: WordKind.Cue, Tail.Count: 0 } && hit.End >= end) return true;
        return false;
    }

    // [office or title or place] (a few words) name, or a bare name.
    private Mention? Named(
        Document document, Lattice lattice, Sentence sentence, ImmutableArray<PersonMention> people, int next, int i, bool heads, int inWord)
    {
        if (Bare(document, lattice, sentence, i) is { } bare) return bare;
        if (!heads || Head(lattice, i) is not { } head || head.End < inWord) return null;
        var gap = 0;
        for (var j = NameInside(document, lattice, sentence, head) ?? head.End; j < sentence.End && gap <= Gap; j++)
        {
            if (next < people.Length && people[next].First <= j) return people[next].First == j ? OfPerson(lattice, head, people[next]) : null;
            if (Bare(document, lattice, sentence, j) is { } name)
            {
                if (name.Kind == MentionKind.Outlet) return null;
                // 'các vụ thử hạt nhân và tên lửa của Triều Tiên': 'của' belongs to the whole phrase, not to its last thing.
                if (head.Entry.Tag == "weapon" && j > head.End) return null;
                // Rebels of a state are not the state, and have no code of their own.
                if (head.Entry.Tag == "rebels" && pack.Actors.Find(name.Actors[0]) is { Kind: ActorKind.State }) return name with { First = i, Kind = MentionKind.Place, Actors = [], Head = head.Entry };
                var kind = head.Entry.Kind == WordKind.Places || head.Entry.Tag == "people" ? MentionKind.Place : name.Kind;
                return name with { First = i, Kind = kind, Head = head.Entry, NameFirst = name.First };
            }

            if (Head(lattice, j) is { } inner)
            {
                // 'điều binh sĩ gần biên giới Ukraine': where they are, not whose.
                if (inner.Entry.Tag == "border" && head.Entry.Kind == WordKind.Offices) return null;
                // 'quan chức bộ quốc phòng Mỹ': the inner head is part of the dress.
                j = inner.End - 1;
                continue;
            }

            // 'Các lực lượng từ Iran cũng tham gia': at the head of a clause 'từ' says whose they are.
            if (j == head.End && lattice.Longest(j, WordKind.Prepositions) is { Entry.Tag: "from", Length: 1 } && Opens(document, lattice, sentence, i)) continue;
            if (document.Tokens[j].IsMark || Breaks(lattice, j)) break;
            gap++;
        }

        return null;
    }

    // 'chính quyền của ông Trump': a government that is somebody's is his state.
    private static Mention? OfPerson(Lattice lattice, Hit head, PersonMention person) =>
        head.Entry.Tag == "government" && !person.Person.Actor.IsNone && lattice.Longest(head.End, WordKind.Prepositions) is { Entry.Tag: "of", Length: 1 }
            ? new Mention(head.First, person.End, MentionKind.Actor, [person.Person.Actor]) { Head = head.Entry, NameFirst = person.NameFirst } : null;

    private static bool Opens(Document document, Lattice lattice, Sentence sentence, int i)
    {
        if (i > sentence.First && lattice.Longest(i - 1, WordKind.Determiners) is not null) i--;
        return i == sentence.First || document.Tokens[i - 1].IsMark || lattice.Longest(i - 1, WordKind.Links) is not null;
    }

    // A title may be listed with the name of its organisation: 'tổng thư ký X'.
    private static int? NameInside(Document document, Lattice lattice, Sentence sentence, Hit head)
    {
        for (var j = head.First + 1; j < head.End; j++)
            if (Bare(document, lattice, sentence, j) is { } name && name.End >= head.End) return j;
        return null;
    }

    // Where the longest verb or everyday word from here ends: 'báo' in 'cảnh báo Nga' heads nothing.
    private static int WordEnd(Lattice lattice, int i)
    {
        var end = i;
        foreach (var hit in lattice.At(i))
            if (hit.Length > 1 && hit.Entry.Kind is WordKind.Cue or WordKind.Speech or WordKind.Governors or WordKind.Adverbs
                or WordKind.Compounds or WordKind.Auxiliaries or WordKind.Links && hit.Length > 1 && hit.End > end) end = hit.End;
        return end;
    }

    private static Hit? Head(Lattice lattice, int i)
    {
        Hit? best = null;
        foreach (var hit in lattice.At(i))
            if (hit.Entry.Kind is WordKind.Offices or WordKind.Titles or WordKind.Places && (best is null || hit.Length >= best.Value.Length))
                best = hit;
        return best is { } head && !EndsInCue(lattice, head) ? head : null;
    }

    // 'đối tác', 'cuộc xung đột' say something of the name behind them; that is the claims' to read. The 'ký' of 'thư ký' does not, nor does what a delegation does ('phái đoàn đàm phán').
    private static bool EndsInCue(Lattice lattice, Hit head)
    {
        for (var i = head.First; i < head.End; i++)
            foreach (var hit in lattice.At(i))
                if (hit.Entry.Kind == WordKind.Cue && hit.End >= head.End && (i == head.First || hit.Length > 1 && !(head.Entry.Tag == "officials" && hit.Entry.Option("pos") != "noun"))) return true;
        return false;
    }

    private static bool Breaks(Lattice lattice, int i)
    {
        foreach (var hit in lattice.At(i))
            if (hit.Entry.Kind is WordKind.Links or WordKind.Auxiliaries or WordKind.Speech or WordKind.Cue or WordKind.References
                || hit.Entry.Kind == WordKind.Prepositions && hit.Entry.Tag != "of") return true;
        return false;
    }

    private static Mention? Bare(Document document, Lattice lattice, Sentence sentence, int i)
    {
        Hit? best = null;
        foreach (var hit in lattice.At(i))
            if ((IsName(hit.Entry.Kind) || IsInstitute(hit.Entry)) && hit.End <= sentence.End && (best is null || hit.Length >= best.Value.Length)) best = hit;
        if (best is not { } name || name.Entry.Kind == WordKind.NotName) return null;
        if (Pairs.Read(document, lattice, sentence, i) is { } pair) return pair;
        if (name.Entry.Kind == WordKind.PairName && !IsListed(document, lattice, sentence, name)) return null;
        if (name.Entry.Kind is WordKind.Location or WordKind.Name && IsInsideName(document, sentence, name)) return null;
        var kind = name.Entry.Kind switch
        {
            WordKind.PersonName => MentionKind.Person,
            WordKind.Outlets or WordKind.Institutions => MentionKind.Outlet,
            WordKind.Location => MentionKind.Place,
            _ => MentionKind.Actor,
        };
        return new Mention(name.First, Acronym(document, lattice, sentence, name), kind, Codes(name.Entry))
        {
            IsInstitute = name.Entry.Kind == WordKind.Institutions,
            IsOrgan = name.Entry.Kind == WordKind.Outlets && name.Entry.Option("organ") is not null,
        };
    }

    // 'Mỹ, Hàn ký thỏa thuận': right behind another name of a list a short one is one too.
    private static bool IsListed(Document document, Lattice lattice, Sentence sentence, Hit name)
    {
        var tokens = document.Tokens;
        if (name.First < sentence.First + 2 || name.End < sentence.End && tokens[name.End].IsCapital) return false;
        if (!Coordination.IsList(document, lattice, name.First - 1, name.First)) return false;
        for (var i = name.First - 2; i >= sentence.First && i >= name.First - 4; i--)
            foreach (var hit in lattice.At(i))
                if (hit.End == name.First - 1 && hit.Entry.Kind is WordKind.Name) return true;
        return false;
    }

    // 'hai miền Triều Tiên' names two.
    private static ImmutableArray<ActorCode> Codes(Entry name) =>
        name.Option("with") is null ? [new(name.Tag)] : [new(name.Tag), .. name.Line.Values("with").Select(c => new ActorCode(c))];

    // An institution of study known by its name speaks ('Theo SIPRI, …') and never acts, as an outlet does.
    private static bool IsInstitute(Entry entry) => entry.Kind == WordKind.Institutions && ActorCode.IsWellFormed(entry.Tag);

    private static bool IsName(WordKind kind) => kind is
        WordKind.Name or WordKind.PairName or WordKind.NotName or WordKind.PersonName or WordKind.Outlets or WordKind.Location;

    // 'Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO)' is one mention.
    private static int Acronym(Document document, Lattice lattice, Sentence sentence, Hit name)
    {
        if (name.End + 2 >= sentence.End || document.Text[document.Tokens[name.End].Start] != '(') return name.End;
        var inner = lattice.Longest(name.End + 1, WordKind.Name);
        return inner is { } same && same.Entry.Tag == name.Entry.Tag && same.End < sentence.End
            && document.Text[document.Tokens[same.End].Start] == ')' ? same.End + 1 : name.End;
    }

    // A one-syllable name right beside another capitalised syllable that no data knows is part of some other name.
    private static bool IsInsideName(Document document, Sentence sentence, Hit name)
    {
        if (name.Length > 1) return false;
        var tokens = document.Tokens;
        bool Foreign(int i) => i >= sentence.First && i < sentence.End && tokens[i].IsCapital && tokens[i].Form == 0 && !tokens[i].IsMark;
        return !tokens[name.First].Has(TokenTraits.AllCaps) && name.Entry.Form.Length <= 4
            && (name.First - 1 > sentence.First && Foreign(name.First - 1));
    }

    private static Mention? Referring(
        Document document, Lattice lattice, Sentence sentence, Discourse discourse, int s, Mention? title, int i)
    {
        var headEnd = Head(lattice, i) is { } head && head.Entry.Kind == WordKind.Offices ? head.End : i;
        if (headEnd >= sentence.End) return null;
        var reference = lattice.Longest(headEnd, WordKind.References) ?? lattice.Longest(i, WordKind.References);
        if (reference is not { } found || found.End > sentence.End) return null;
        if (!IsReference(document, lattice, sentence, found)) return null;
        if (found.First == i && (IsRelation(document, lattice, sentence, found) || IsDescription(document, lattice, sentence, found) || found.Entry.Tag == "partners" && NamesThem(document, lattice, sentence, found.End))) return null;
        var (actors, person, rule) = discourse.Resolve(found.Entry, s, title, found.First == i && IsObject(document, lattice, sentence, i));
        // 'kêu gọi các bên kiềm chế', where nobody was spoken of, is a call upon all.
        if (found.Entry.Tag == "set" && actors.IsEmpty) return null;
        return new Mention(i, found.End, MentionKind.Reference, actors)
        {
            Person = person,
            Head = found.Entry,
            ResolvedBy = rule,
            Host = found.Entry.Tag == "partners" ? discourse.Host(s) : null,
        };
    }

    // Right behind a verb 'nước này' is somebody else than the verb's own subject: 'Mỹ cáo buộc nước này'.
    private static bool IsObject(Document document, Lattice lattice, Sentence sentence, int i)
    {
        if (BeginsContent(lattice, sentence, i)) return false;
        for (var j = Math.Max(sentence.First, i - 4); j < i; j++)
            foreach (var hit in lattice.At(j))
                if (hit.End == i && hit.Entry is { Kind: WordKind.Cue } cue && cue.Option("pos") != "noun" && HasTail(document, sentence, cue, i)) return true;
        return false;
    }

    // 'gọi nước này là mối đe dọa': a cue with a gap is there when the rest of it is, too.
    private static bool HasTail(Document document, Sentence sentence, Entry cue, int from)
    {
        for (var i = from; i + cue.Tail.Count <= sentence.End && i <= from + Reach; i++)
        {
            var k = 0;
            while (k < cue.Tail.Count && document.Tokens[i + k].Form == cue.Tail[k]) k++;
            if (k == cue.Tail.Count) return true;
        }

        return false;
    }

    // 'Ông' before a name is that person's title, and the people stage has taken it if it could.
    // 'các cuộc tập trận trên' points back, 'các cuộc tập trận trên biển' does not.
    private static bool IsReference(Document document, Lattice lattice, Sentence sentence, Hit hit) => hit.End >= sentence.End || hit.Entry.Tag switch
    {
        "person" => !document.Tokens[hit.End].IsCapital && (hit.Entry.Option("bare") is null || Opens(document, lattice, sentence, hit.First)),
        "deed" => document.Tokens[hit.End].IsMark || lattice.Longest(hit.End - 1, WordKind.Prepositions) is null || lattice.Longest(hit.End, WordKind.Links) is not null,
        _ => true,
    };

    // 'các đối tác Qatar và Ai Cập', 'hai đồng minh là Đan Mạch và Hà Lan', 'A và B là hai đồng minh': what the names are, not whom was spoken of.
    private static bool IsDescription(Document document, Lattice lattice, Sentence sentence, Hit hit)
    {
        // 'hai bên Nga và Ukraine': those who are named behind it, not whom was spoken of.
        if (hit.Entry.Tag is "two" or "set" && hit.End < sentence.End && Bare(document, lattice, sentence, hit.End) is not null) return true;
        // 'quan hệ song phương giữa A và B': so are those between whom it is.
        if (hit.Entry.Tag == "two" && lattice.Longest(hit.End, WordKind.Prepositions) is { Entry.Tag: "between" }) return true;
        // 'hai quốc gia đối tác': the words go on as a noun of their own.
        if (lattice.Longest(hit.First, WordKind.Cue) is { } longer && longer.End > hit.End && longer.Entry.Option("pos") == "noun") return true;
        var isNoun = false;
        for (var i = hit.First; i < hit.End && !isNoun; i++) isNoun = lattice.Longest(i, WordKind.Cue) is { } cue && cue.End == hit.End;
        if (!isNoun || hit.End >= sentence.End) return false;
        if (hit.Entry.Tag is "two" or "partners" && hit.First > sentence.First && lattice.Longest(hit.First - 1, WordKind.Links) is { Entry.Tag: "copula" }) return true;
        // 'A và B, hai đồng minh của C': what they are to C.
        if (hit.Entry.Tag == "two" && lattice.Longest(hit.End, WordKind.Prepositions) is { Entry.Tag: "of" }) return true;
        return Bare(document, lattice, sentence, hit.End) is not null || lattice.Longest(hit.End, WordKind.Links) is { Entry.Tag: "copula" };
    }

    // 'các đối tác của mình ở Thái Bình Dương: A, B và C': those who are named behind the colon, not whom was spoken of.
    private static bool NamesThem(Document document, Lattice lattice, Sentence sentence, int from)
    {
        for (var i = from; i + 1 < sentence.End && i <= from + Reach; i++)
        {
            // 'ở châu Á – Thái Bình Dương: A, B'
            if (i > from && document.Text[document.Tokens[i].Start] is '-' or '–') continue;
            if (document.Tokens[i].IsMark) return document.Text[document.Tokens[i].Start] == ':' && Bare(document, lattice, sentence, i + 1) is not null;
            if (i > from && HasCue(lattice, i, i + 1)) return false;
        }

        return false;
    }

    // 'Liên minh' points back to an alliance, but with parties of its own ('liên minh Nga - Triều') it says that there is one.
    private static bool IsRelation(Document document, Lattice lattice, Sentence sentence, Hit hit) =>
        lattice.Longest(hit.First, WordKind.Cue) is { } cue && cue.End >= hit.End && hit.End < sentence.End
        && (document.Tokens[hit.End].IsCapital || lattice.Longest(hit.End, WordKind.Prepositions)?.Entry.Tag == "between");
}
