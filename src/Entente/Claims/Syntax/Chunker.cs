using System.Collections.Immutable;
using System.Globalization;
using Entente.Actors;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Syntax;

/// <summary>Cuts a sentence into chunks: mentions first, else the longest form that the language data holds.</summary>
internal sealed class Chunker(Document document, Lattice lattice, ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times)
{
    private const int MaxScare = 8;
    private const int MaxGap = 14;

    private int _stopOf = -1;
    private int _stop;
    private int _scareEnd;
    private bool _behindPerson;
    private bool _behindForce;
    private bool _behindMany;
    private int _mention;
    private int _time;

    /// <summary>Tells which names are those of states; without it none is known for one.</summary>
    public ActorCatalogue? Catalogue { get; init; }

    /// <summary>The chunks of a sentence. Sentences must come in order.</summary>
    public List<Chunk> Cut(Sentence sentence)
    {
        var chunks = new List<Chunk>(16);
        _behindPerson = _behindForce = false;
        for (var i = sentence.First; i < sentence.End;)
        {
            while (_mention < mentions.Length && mentions[_mention].First < i) _mention++;
            while (_time < times.Length && times[_time].First < i) _time++;
            _behindPerson = IsBehind(chunks, IsPerson, _behindPerson);
            _behindForce = IsBehind(chunks, IsForce, _behindForce) || OwnsForce(chunks);
            _behindPerson |= IsUnnamedPerson(chunks);
            _behindMany = chunks is [.., { Kind: ChunkKind.Determiner, Tag: "plural" }];
            var chunk = Next(sentence, i);
            if (chunk.Kind == ChunkKind.Word && chunks.Count > 0 && chunks[^1] is { Kind: ChunkKind.Word } last && !IsDash(i) && !IsDash(last.First))
                chunks[^1] = last with { End = chunk.End, Entry = chunk.Entry is { Line.Options.Count: > 0 } ? chunk.Entry : last.Entry };
            else chunks.Add(chunk);
            if (chunk.Predicate is { } predicate) predicate.Chunk = chunks.Count - 1;
            i = chunk.End;
        }

        return chunks;
    }

    private Chunk Next(Sentence sentence, int i)
    {
        if (_mention < mentions.Length && mentions[_mention].First == i)
            return new(ChunkKind.Mention, i, Math.Min(mentions[_mention].End, sentence.End)) { Mention = mentions[_mention] };
        if (_time < times.Length && times[_time].First == i && times[_time].End <= sentence.End)
            return new(ChunkKind.Time, i, times[_time].End) { Entry = Ahead(i, times[_time].End) };
        if (document.Tokens[i].IsMark) return Mark(sentence, i);
        var limit = _mention < mentions.Length ? Math.Min(mentions[_mention].First, sentence.End) : sentence.End;
        return Longest(sentence, i, limit);
    }

    // The words by which a time says that it is yet to come ('sắp tới', 'ngày 17/7 tới'), or null.
    private Entry? Ahead(int first, int end)
    {
        for (var i = first; i < end; i++)
            foreach (var hit in lattice.At(i))
                if (hit.End == end && hit.Entry is { Kind: WordKind.Time } word && word.Option("ahead") is not null) return word;
        return null;
    }

    // A mark between spaces parts what stands around it, as a comma does.
    private bool IsDash(int i) =>
        document.Tokens[i] is { IsMark: true, AfterSpace: true } && i + 1 < document.Tokens.Length && document.Tokens[i + 1].AfterSpace;

    private Chunk Mark(Sentence sentence, int i)
    {
        var token = document.Tokens[i];
        // Marks that only dress a word change nothing: 'có thể "ghé thăm" Nga'.
        if (i < _scareEnd) return new(token.Has(TokenTraits.QuoteClose) ? ChunkKind.Adverb : ChunkKind.Word, i, i + 1);
        if (token.Has(TokenTraits.QuoteOpen) && ScareEnd(sentence, i) is > 0 and var end)
        {
            _scareEnd = end;
            return new(ChunkKind.Adverb, i, i + 1);
        }

        if (i > sentence.First && i + 1 < sentence.End && document.Tokens[i - 1].IsDigit && document.Tokens[i + 1].IsDigit && !document.Tokens[i + 1].AfterSpace)
            return new(ChunkKind.Word, i, i + 1);
        // 'Anh, Canada... đã gửi hàng': what is left out of a list ends no clause.
        if (document.EllipsisEnd(i) is var rest && rest > i && rest < sentence.End && document.Tokens[rest] is { IsMark: false, IsCapital: false }) return new(ChunkKind.Adverb, i, rest);
        if (token.Has(TokenTraits.QuoteOpen)) return new(ChunkKind.QuoteOpen, i, i + 1);
        if (token.Has(TokenTraits.QuoteClose)) return new(ChunkKind.QuoteClose, i, i + 1);
        return document.Text[token.Start] switch
        {
            ',' => new(ChunkKind.Comma, i, i + 1),
            // '…; đồng thời đòi hỏi': the sentence goes on with the same subject.
            ';' when lattice.Longest(i + 1, WordKind.Links) is { Entry.Tag: "and" } => new(ChunkKind.Comma, i, i + 1),
            '-' or '–' or '—' when token.AfterSpace => new(ChunkKind.Dash, i, i + 1),
            ';' or ':' or '.' or '?' or '!' or '…' => new(ChunkKind.Stop, i, i + 1) { IsColon = document.Text[token.Start] == ':' },
            _ => new(ChunkKind.Word, i, i + 1),
        };
    }

    // A few quoted words inside a clause are a phrase of it: 'các hành động "hung hăng, nguy hiểm" của Trung Quốc'.
    private int ScareEnd(Sentence sentence, int open)
    {
        var end = QuoteEnd(sentence, open);
        return end > 0 && end < sentence.End && !document.Tokens[end].IsMark ? end : 0;
    }

    private Chunk Longest(Sentence sentence, int i, int limit)
    {
        var hits = lattice.At(i);
        Hit? best = null;
        var rank = 0;
        for (var h = hits.Length - 1; h >= 0; h--)
        {
            if (hits[h].End > limit || !MaySay(hits[h]) || OpensQuotation(sentence, hits[h]) || hits[h].Entry.Tail.Count > 0 && !HasTail(sentence, hits[h]) || Rank(hits[h].Entry.Kind) is not (> 0 and var r)) continue;
            if (best is { } b && (hits[h].Length < b.Length || r <= rank)) continue;
            // 'nhiều nước đã tới B' tells what they did, 'A, nước đã tới B' which one is meant.
            if (_behindMany && hits[h].Entry is { Kind: WordKind.Links, Tag: "relative" } && hits[h].Length > 1) continue;
            if (hits[h].Entry.Kind == WordKind.Auxiliaries && hits[h].Length > 1 && BeginsVerb(hits[h].End - 1)) continue;
            best = hits[h];
            rank = r;
        }

        if (best is not { } found) return new(ChunkKind.Word, i, i + 1);
        var kind = KindOf(found.Entry.Kind);
        // 'hơn 30 quan chức', 'gần 100 xe tăng': before a number the preposition only counts.
        if (kind == ChunkKind.Preposition && found.End < sentence.End && document.Tokens[found.End].IsDigit && found.Entry.Option("counts") is not null) kind = ChunkKind.Adverb;
        // 'A và B cùng ký hiệp định': before a verb it only says that they do it together.
        if (kind == ChunkKind.Preposition && found.Entry.Option("joint") is not null && IsVerb(found.End)) kind = ChunkKind.Adverb;
        // 'nhiều nước ủng hộ B': with no name behind it, it is the noun itself.
        if (kind == ChunkKind.Determiner && _behindMany && found.Entry.Option("noun") is not null && !IsBeforeActor(found.End)) kind = ChunkKind.Word;
        if (kind != ChunkKind.Predicate)
            return new(kind, i, found.End) { Entry = found.Entry, Function = kind == ChunkKind.Preposition ? FunctionOf(found.Entry.Tag) : default };
        var predicate = new Predicate();
        foreach (var hit in hits)
        {
            if (hit.Entry.Kind == WordKind.Speech && hit.End <= found.End) predicate.Saying = hit.Entry;
            // 'ủng hộ nỗ lực', 'bác bỏ đề xuất': a verb and the noun that is its object.
            if (hit.End < found.End && hit.Length > 1 && hit.Entry.Kind is WordKind.Cue or WordKind.Governors or WordKind.Speech && hit.Entry.Tail.Count == 0
                && lattice.Longest(hit.End, WordKind.Nominalizers) is { Entry.Tag: not "thing" } noun && noun.End == found.End) predicate.HoldsObject = true;
            // 'liên tục cáo buộc': a cue that holds what stands before other verbs.
            if (hit.Entry.Kind is WordKind.Auxiliaries or WordKind.Adverbs && hit.End < found.End && (hit.Entry.Option("when") == "before" || hit.Entry.Option("often") is not null)) predicate.IsOfOldTimes = true;
            if (hit.End != found.End || !MaySay(hit) || hit.Entry.Tail.Count > 0 && !HasTail(sentence, hit)) continue;
            if (hit.Entry.Kind == WordKind.Cue) AddCue(predicate, hit.Entry);
            else if (hit.Entry.Kind == WordKind.Governors) predicate.Governor ??= hit.Entry;
            else if (hit.Entry.Kind == WordKind.Speech) predicate.Speech ??= hit.Entry;
        }

        if (IsOfTie(found.Entry)) AddStates(predicate, sentence, hits, found);
        if (predicate.Governor is null && predicate.Cues.Count > 0) predicate.Governor = Dressed(hits, found.End, WordKind.Governors) ?? Asking(hits, predicate, i, found.End);
        if (predicate.Speech is null && predicate.Cues.Count > 0 && Dressed(hits, found.End, WordKind.Speech) is { } says) (predicate.Speech, predicate.Saying) = (says, predicate.Saying ?? says);
        for (var k = i + 1; k < found.End; k++)
        {
            if (lattice.Longest(k, WordKind.Nominalizers) is { Entry.Tag: not "thing" } noun && noun.End >= found.End - 1) predicate.HoldsNoun = true;
            if (document.Tokens[k].Has(TokenTraits.QuoteOpen)) _scareEnd = Math.Max(_scareEnd, QuoteEnd(sentence, k));
        }

        return new(kind, i, found.End) { Entry = found.Entry, Predicate = predicate };
    }

    // Whether a hit goes into a quotation that is more than a few words; a short one only dresses its end ('gây ra "mối đe dọa"').
    private bool OpensQuotation(Sentence sentence, Hit hit)
    {
        for (var i = hit.First + 1; i < hit.End - 1 && hit.Entry.Kind == WordKind.Cue; i++)
            // 'B là “hành động khiêu khích …”': right behind 'là' the mark only opens what B is called.
            if (document.Tokens[i].Has(TokenTraits.QuoteOpen) && !document.Tokens[hit.End - 1].Has(TokenTraits.QuoteClose)) return QuoteEnd(sentence, i) == 0 && !(i == hit.First + 1 && lattice.Longest(hit.First, WordKind.Links) is { Entry.Tag: "copula", Length: 1 });
        return false;
    }

    private int QuoteEnd(Sentence sentence, int open)
    {
        for (var i = open + 1; i < sentence.End && i <= open + MaxScare; i++)
            if (document.Tokens[i].Has(TokenTraits.QuoteClose)) return i + 1;
        return 0;
    }

    private bool IsVerb(int i)
    {
        foreach (var hit in lattice.At(i))
            if (hit.Entry.Kind is WordKind.Speech || hit.Entry.Kind == WordKind.Cue && hit.Entry.Option("pos") != "noun") return true;
        return false;
    }

    // 'đã không kích': the last syllable of an auxiliary belongs to a longer verb.
    private bool BeginsVerb(int i)
    {
        foreach (var hit in lattice.At(i))
            if (hit.Length > 1 && hit.Entry is { Kind: WordKind.Cue, Tail.Count: 0 } && !(lattice.Longest(i + 1, WordKind.Cue) is { } inner && inner.End > hit.End)) return true;
        return false;
    }

    // The governor or verb of saying in a cue that begins with its own auxiliary or adverb: 'nhất trí' in 'đã nhất trí', 'hối thúc' in 'liên tục hối thúc'.
    private Entry? Dressed(ReadOnlySpan<Hit> hits, int end, WordKind kind)
    {
        foreach (var hit in hits)
            if (hit.Entry.Kind is WordKind.Auxiliaries or WordKind.Adverbs && hit.End < end)
                foreach (var inner in lattice.At(hit.End))
                    if (inner.Entry.Kind == kind && inner.End == end) return inner.Entry;
        return null;
    }

    // 'kêu gọi các nước' and 'lặp lại lời kêu gọi' ask as 'kêu gọi' does, and so does 'biểu tình đòi' as 'đòi'.
    private Entry? Asking(ReadOnlySpan<Hit> hits, Predicate predicate, int first, int end)
    {
        var asks = predicate.Cues.TrueForAll(c => ClaimTypes.Named(c.Tag) is ClaimType.Protest or ClaimType.Request);
        for (var k = first + 1; k < end && asks; k++)
            foreach (var hit in lattice.At(k))
                if (hit.End == end && hit.Entry is { Kind: WordKind.Governors, Tag: "hypothetical" } asking && asking.Option("control") == "object") return asking;
        if (!predicate.Cues.TrueForAll(c => c.Line.Field(1) == "calls")) return null;
        foreach (var hit in hits)
            if (hit.Entry is { Kind: WordKind.Governors, Tag: "hypothetical" } asking && hit.End < end && asking.Option("control") == "object") return asking;
        return null;
    }

    // 'Ông Putin tới Bắc Kinh' is a visit, 'tên lửa tới Bắc Kinh' is none: some cues ask for a person, for forces, or for no person before them.
    private bool MaySay(Hit hit) => hit.Entry.Kind switch
    {
        WordKind.Cue => IsBehindWho(hit.Entry.Option("who")) && IsBefore(hit.Entry.Option("next"), hit.End),
        WordKind.Adverbs => hit.Entry.Option("nobody") is null || !IsBeforeActor(hit.End) && lattice.Longest(hit.End, WordKind.Prepositions) is not { Entry.Tag: "among" },
        _ => true,
    };

    private bool IsBehindWho(string? who) => who switch
    {
        null => true,
        "person" => _behindPerson,
        "force" => _behindForce,
        _ => !_behindPerson,
    };

    private bool IsBefore(string? next, int i) => next switch
    {
        null => true,
        // 'A mời B, B sẽ tham gia': with nothing behind it, it takes part in what was told before.
        "stop" => i >= document.Tokens.Length || document.Tokens[i].IsMark,
        "land" => IsBeforeLand(i),
        _ => IsBeforeActor(i) == (next == "actor"),
    };

    // 'A rút lui khỏi B' tells of troops where B is a state or a place in one, and of no treaty.
    private bool IsBeforeLand(int i) =>
        _mention < mentions.Length && mentions[_mention] is { Actors: [var one] } land && land.First == i
        && (land.Kind == MentionKind.Place || land is { Kind: MentionKind.Actor, Head: null } && Catalogue?.Find(one) is { Kind: ActorKind.State });

    // 'A muốn B giúp' asks it of B, 'A muốn giúp' does not ask.
    private bool IsBeforeActor(int i)
    {
        if (lattice.Longest(i, WordKind.Determiners) is { } determiner) i = determiner.End;
        return _mention < mentions.Length && mentions[_mention] is { CanAct: true } next && next.First == i;
    }

    // Auxiliaries, times and the like may stand between them and the verb.
    private static bool IsBehind(List<Chunk> chunks, Func<Mention, bool> wanted, bool before) => chunks is [.., var last] && last.Kind switch
    {
        ChunkKind.Mention => wanted(last.Mention!),
        ChunkKind.Auxiliary or ChunkKind.Time or ChunkKind.Adverb => before,
        ChunkKind.Word or ChunkKind.Comma => Led(chunks) is { } led && wanted(led),
        _ => false,
    };

    // 'Phái đoàn A do ông B dẫn đầu đã tới C', 'Phái đoàn A, do ông B dẫn đầu, đã tới C': who leads them is told between.
    private static Mention? Led(List<Chunk> chunks) => chunks switch
    {
        [.., { Kind: ChunkKind.Mention } led, { Kind: ChunkKind.Preposition, Function: Function.By }, { Kind: ChunkKind.Mention }, { Kind: ChunkKind.Word }] => led.Mention,
        [.., { Kind: ChunkKind.Mention } led, { Kind: ChunkKind.Comma }, { Kind: ChunkKind.Preposition, Function: Function.By }, { Kind: ChunkKind.Mention }, { Kind: ChunkKind.Word }, { Kind: ChunkKind.Comma }] => led.Mention,
        _ => null,
    };

    private static bool IsPerson(Mention mention) => mention is { Kind: MentionKind.Person } or { Head: { Kind: WordKind.Titles } or { Tag: "officials" } or { Tag: "person" } };

    // 'máy bay của A': what is A's does it.
    private bool OwnsForce(List<Chunk> chunks)
    {
        if (chunks is not [.., var thing, { Kind: ChunkKind.Preposition, Function: Function.Of }, { Kind: ChunkKind.Mention }]) return false;
        if (thing.Mention is { } ship) return IsForce(ship);
        // 'xe chiến đấu của A': its first syllable may be a chunk of its own.
        var first = chunks is [.., { Kind: ChunkKind.Nominalizer } part, _, _, _] && part.End == thing.First ? part.First : thing.First;
        for (var i = first; i < thing.End; i++)
            // 'máy bay F-16 của A': behind the thing may stand the name of its make.
            if (lattice.Longest(i, WordKind.Offices) is { Entry.Tag: "force" or "weapon" } head && (head.End == thing.End || i == first && first < thing.First && head.End == thing.First)) return true;
        return false;
    }

    // 'Nhiều lãnh đạo đã tới B, trong đó có …', 'hàng loạt bộ trưởng tới B': persons whom nobody names yet.
    private bool IsUnnamedPerson(List<Chunk> chunks)
    {
        if (chunks is not [.., { Kind: ChunkKind.Determiner, Tag: "plural" }, { Kind: ChunkKind.Word } word]) return false;
        foreach (var hit in lattice.At(word.First))
            if (hit.End == word.End && (hit.Entry.Kind == WordKind.Titles || hit.Entry is { Kind: WordKind.Offices, Tag: "officials" })) return true;
        return false;
    }

    // 'tàu USS Nimitz': a ship is called by its name alone.
    private bool IsForce(Mention mention) => mention.Head?.Tag is "force" or "weapon" || mention.Kind == MentionKind.Actor && lattice.Longest(mention.First, WordKind.NamedThings) is { Entry.Tag: "ship" };

    // 'quan hệ đồng minh giữa A và B rạn nứt': how a tie stands, besides which one it is.
    private void AddStates(Predicate predicate, Sentence sentence, ReadOnlySpan<Hit> hits, Hit tie)
    {
        foreach (var hit in hits)
            if (hit.End < tie.End && hit.Entry.Tail.Count > 0 && IsOfTie(hit.Entry) && hit.Entry.Tag != tie.Entry.Tag && HasTail(sentence, hit)) predicate.Cues.Add(hit.Entry);
    }

    private static bool IsOfTie(Entry entry) => entry.Kind == WordKind.Cue && entry.Line.Field(1) is "relation" or "bond";

    // A cue with a gap says more than the same words without one, as a longer cue would, unless it only adds to them ('triệu tập … phản đối').
    private static void AddCue(Predicate predicate, Entry cue)
    {
        if (cue.Option("adds") is not null)
        {
            predicate.Cues.Add(cue);
            return;
        }

        if (cue.Tail.Count > 0) predicate.Cues.RemoveAll(c => c.Tail.Count == 0);
        if (cue.Tail.Count > 0 || !predicate.Cues.Exists(c => c.Tail.Count > 0 && c.Option("adds") is null)) predicate.Cues.Add(cue);
    }

    // The rest of a cue with a gap: 'rút … khỏi' matches 'rút quân và khí tài khỏi'.
    private bool HasTail(Sentence sentence, Hit hit)
    {
        var tail = hit.Entry.Tail;
        var gap = int.TryParse(hit.Entry.Option("gap"), CultureInfo.InvariantCulture, out var words) ? words : MaxGap;
        var last = Math.Min(sentence.End, hit.End + gap + tail.Count) - tail.Count;
        last = Math.Min(last, StopOf(sentence, hit.End));
        // 'muốn B giúp' asks it of B, 'muốn giúp' of nobody.
        for (var i = hit.Entry.Option("apart") is null ? hit.End : hit.End + 1; i <= last; i++)
        {
            var k = 0;
            var marks = 0;
            for (; k < tail.Count && i + k + marks < sentence.End; k++)
            {
                if (k > 0 && marks == 0 && document.Tokens[i + k].Has(TokenTraits.QuoteOpen)) marks++;
                if (i + k + marks >= sentence.End || document.Tokens[i + k + marks].Form != tail[k]) break;
            }

            // 'cử chuyên gia quân sự' sends no 'quân': the tail must be a word, not the beginning of another.
            if (k == tail.Count && !(lattice.Longest(i, WordKind.Compounds) is { } word && word.End > i + k && !(lattice.Longest(i, WordKind.Offices)?.End >= word.End))) return true;
        }

        return false;
    }

    // The last token at which the rest of a cue may begin: before a comma or a stop, or where another clause begins. Asked for many cues in a row at the same token.
    private int StopOf(Sentence sentence, int at)
    {
        if (_stopOf == at) return _stop;
        _stopOf = at;
        for (_stop = at; _stop < sentence.End; _stop++)
        {
            if (document.Tokens[_stop].IsMark && document.Text[document.Tokens[_stop].Start] is ',' or ';' or '.' or ':' && !document.Tokens[_stop - 1].IsDigit) return --_stop;
            if (lattice.Longest(_stop, WordKind.Links) is { Entry.Tag: "clause" or "content" or "condition" }) return _stop;
        }

        return _stop;
    }

    // Which of two readings of the same words wins.
    private static int Rank(WordKind kind) => kind switch
    {
        WordKind.Cue => 10,
        WordKind.Speech => 9,
        WordKind.Auxiliaries => 8,
        WordKind.Governors => 7,
        WordKind.Nominalizers => 6,
        WordKind.Prepositions => 5,
        WordKind.Links => 4,
        WordKind.Adverbs => 3,
        WordKind.Determiners => 2,
        WordKind.Compounds => 1,
        _ => 0,
    };

    private static ChunkKind KindOf(WordKind kind) => kind switch
    {
        WordKind.Auxiliaries => ChunkKind.Auxiliary,
        WordKind.Nominalizers => ChunkKind.Nominalizer,
        WordKind.Prepositions => ChunkKind.Preposition,
        WordKind.Links => ChunkKind.Link,
        WordKind.Adverbs => ChunkKind.Adverb,
        WordKind.Determiners => ChunkKind.Determiner,
        WordKind.Compounds => ChunkKind.Word,
        _ => ChunkKind.Predicate,
    };

    private static Function FunctionOf(string tag) => Enum.TryParse<Function>(tag, ignoreCase: true, out var f) ? f : Function.Aside;
}
