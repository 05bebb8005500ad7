using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Instruments;

/// <summary>Finds who is party to an agreement by what stands around its name.</summary>
internal sealed class PartyFinder(Lattice lattice, ActorCatalogue catalogue)
{
    private const int Reach = 10;
    private const int Near = 3;

    /// <summary>Those whom the words around the name make parties; empty when they name nobody.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="mention">The agreement.</param>
    /// <param name="at">Index of the chunk that the name begins in.</param>
    /// <param name="governor">The verb that the name stands under, or null.</param>
    public ImmutableArray<ActorCode> Find(List<Chunk> chunks, InstrumentMention mention, int at, Predicate? governor)
    {
        ImmutableArray<ActorCode> with = [], of = [], inside = [];
        Function? wanted = null;
        var isLet = mention.End < chunks[^1].End && lattice.Longest(mention.End, WordKind.Instruments)?.Entry.Option("party") is not null;
        for (var j = at; j < chunks.Count && j <= at + Reach; j++)
        {
            var chunk = chunks[j];
            if (chunk.End <= mention.End)
            {
                if (chunk.Mention is { } own) inside = own.Actors;
                continue;
            }

            if (chunk.First < mention.End) continue;
            if (chunk.Kind == ChunkKind.Preposition) wanted = chunk.Function;
            else if (chunk.Mention is { } other)
            {
                if (wanted == Function.Between && other.Actors.Length > 1) return other.Actors;
                if (wanted is Function.With || wanted is Function.For && !mention.IsBare || isLet) with = other.Actors;
                else if (wanted == Function.Of) of = other.Actors;
                else break;
                wanted = null;
                isLet = false;
            }
            else if (chunk.Kind is not (ChunkKind.Word or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Determiner) && !isLet) break;
        }

        if (inside.Length > 1) return inside;
        if (!with.IsEmpty && of.IsEmpty && governor is null && Occasions.BehindComma(chunks, at) is { } whole) of = whole.Mention.Actors;
        if (!with.IsEmpty) return Union(Union(of.IsEmpty ? Subject(governor) : of, with), Organisations(inside));
        return of.Length > 1 || mention.IsNamed ? of : [];
    }

    /// <summary>The organisations inside a name: 'hiệp ước NATO', 'Tuyên bố chung G7 về …'; nobody in the name of what is open to all ('Công ước Liên Hợp Quốc về …').</summary>
    public ImmutableArray<ActorCode> Inside(List<Chunk> chunks, InstrumentMention mention, int at) =>
        mention.IsOpenToAll ? [] : Organisations(Within(chunks, mention, at, _ => true));

    /// <summary>Whom a name in brackets or quotation marks at the end of the agreement's own may be taken for: 'hiệp ước … (TPP)'.</summary>
    public static ImmutableArray<ActorCode> Itself(Document document, List<Chunk> chunks, InstrumentMention mention, int at) =>
        Within(chunks, mention, at, own => own.First > mention.HeadEnd && document.Tokens[own.First - 1] is { IsMark: true } mark && (mark.Has(TokenTraits.QuoteOpen) || document.Text[mark.Start] == '('));

    private static ImmutableArray<ActorCode> Within(List<Chunk> chunks, InstrumentMention mention, int at, Func<Mention, bool> counts)
    {
        ImmutableArray<ActorCode> within = [];
        for (var j = at; j < chunks.Count && chunks[j].End <= mention.End; j++)
            if (chunks[j].Mention is { } own && counts(own)) within = Union(within, own.Actors);
        return within;
    }

    /// <summary>Whom the words right before put into or out of an agreement: 'rút Mỹ khỏi', 'Iran rút khỏi', 'A loại B khỏi'.</summary>
    public static ImmutableArray<ActorCode> Before(List<Chunk> chunks, int at)
    {
        ImmutableArray<ActorCode> found = [];
        var first = 0;
        for (var j = at; j >= 0 && j >= at - Reach; j--)
        {
            var chunk = chunks[j];
            if (chunk.Kind == ChunkKind.Stop) break;
            if (chunk.Mention is not { CanAct: true } mention || mention.Actors.IsEmpty || ClauseParser.FunctionAt(chunks, j) != Function.Subject) continue;
            if (!found.IsEmpty) return first - chunk.End <= Near ? Union(mention.Actors, found) : found;
            (found, first) = (mention.Actors, chunk.First);
        }

        return found;
    }

    /// <summary>Who agrees by the verb that the name stands under: two or more, or a body of several.</summary>
    public ImmutableArray<ActorCode> Signatories(Predicate? governor, Entry status)
    {
        var subject = Subject(governor);
        if (subject.Length > 1) return subject;
        return status.Tag is "signed" or "negotiating" ? Organisations(subject) : [];
    }

    /// <summary>The next pair behind the name: 'thỏa thuận khung cho mối quan hệ Mỹ - Nga'.</summary>
    public static ImmutableArray<ActorCode> PairBehind(List<Chunk> chunks, int at)
    {
        for (var j = at + 1; j < chunks.Count && j <= at + Reach && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.Comma); j++)
            if (chunks[j].Mention is { Actors.Length: > 1 } pair) return pair.Actors;
        return [];
    }

    /// <summary>Who does what the name stands under: the subject of the verb, or of the clause of a noun.</summary>
    public static ImmutableArray<ActorCode> Subject(Predicate? governor) =>
        governor is null ? [] : (governor.Form == Form.Nominal ? governor.ClauseSubject ?? governor.Subject : governor.Subject)?.Mention.Actors ?? [];

    /// <summary>Both, each actor once, in order.</summary>
    public static ImmutableArray<ActorCode> Union(ImmutableArray<ActorCode> first, ImmutableArray<ActorCode> second)
    {
        foreach (var code in second)
            if (!first.Contains(code)) first = first.Add(code);
        return first;
    }

    /// <summary>Those of the actors that are bodies of several states.</summary>
    public ImmutableArray<ActorCode> Organisations(ImmutableArray<ActorCode> codes) =>
        codes.RemoveAll(c => catalogue.Find(c) is not { Kind: ActorKind.Alliance or ActorKind.Organisation or ActorKind.Bloc });
}
