using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Instruments;

/// <summary>Makes one instrument of all mentions of it in an article, and leaves out what nobody is party to, save what is open to all.</summary>
internal sealed class InstrumentLedger(Document document, ImmutableArray<Mention> mentions, PartyFinder parties)
{
    private const int Depth = 12;
    private const int Few = 4;

    private readonly List<Item> _items = [];

    /// <summary>Adds a mention to the instrument that it repeats, or as a new one. Mentions must come in order.</summary>
    public void Add(InstrumentMention mention)
    {
        var words = Words(mention);
        var item = Match(mention, words);
        if (item is null)
        {
            _items.Add(item = new(mention, words));
        }
        else
        {
            if (item.Name.IsBare && !mention.IsBare || !item.Name.IsNamed && mention.IsNamed || IsShort(mention) && !HoldsShort(item.Name)) (item.Name, item.Words) = (mention, words);
            item.Parties = item.Parties.Length > 1 && !mention.Parties.All(item.Parties.Contains) ? item.Parties : PartyFinder.Union(item.Parties, mention.Parties);
        }

        item.IsAgreed |= mention.IsAgreed;
        item.IsJoined |= mention.IsJoined;
        item.IsNamedWithParties |= mention.IsNamedWithParties;
        if (mention.Status is { } status && (item.Status is null || status is InstrumentStatus.Ended or InstrumentStatus.Suspended)) item.Status = status;
        item.Time ??= mention.Time;
        item.Claims.AddRange(mention.Claims);
    }

    /// <summary>The instruments that have parties; claims about one get its name.</summary>
    public ImmutableArray<Instrument> Close(List<Claim> claims)
    {
        var instruments = ImmutableArray.CreateBuilder<Instrument>();
        foreach (var item in _items)
        {
            if (item.Name.KnownParties is { Length: > 0 } known) item.Parties = Known(item, known);
            else if (item.Name.IsOpenToAll && !item.IsJoined) item.Parties = [];
            item.Parties = item.Parties.RemoveRange(item.Name.Itself);
            if (!Counts(item)) continue;
            var span = item.Name.Span(document);
            var name = span.In(document.Text);
            foreach (var c in item.Claims) claims[c] = claims[c] with { Instrument = claims[c].Instrument ?? name };
            instruments.Add(new(name, item.Parties, item.Status ?? StatusRules.Of(item.Name.Head.Option("status")) ?? InstrumentStatus.InForce, span) { Time = item.Time });
        }

        return instruments.ToImmutable();
    }

    private bool Counts(Item item)
    {
        if (item.Parties.IsEmpty) return item.Name.IsOpenToAll;
        // 'theo thỏa thuận, hai bên sẽ …': where neither a name nor a step tells which it is.
        if (item.Name.IsBare && (item.Status is null || !item.IsAgreed && !item.IsNamedWithParties)) return false;
        if (item.Name.IsWeak) return item.IsAgreed && item.Parties.Length > 1 && !item.Name.IsBare;
        if (item.Parties.Length > 1 || item.Name.Head.Kind == WordKind.InstrumentNames) return true;
        // A state's own programme binds nobody else.
        var isCommon = item.IsJoined || item.IsAgreed || !parties.Organisations(item.Parties).IsEmpty;
        return item.Name.IsNamed ? isCommon || item.Name.Head.Tag == "pact" : isCommon && !item.Name.IsBare;
    }

    // Of the parties that the data knows, those whom the article speaks of at all.
    private ImmutableArray<ActorCode> Known(Item item, string[] known)
    {
        var found = item.Parties;
        // Two others may agree on something of the same name: 'thỏa thuận tăng cường hợp tác quốc phòng' of A with C.
        if (known.Length == 2 && item.IsAgreed && found.Length > 1 && found.Count(p => known.Contains(p.ToString())) == 1) return found;
        // An outsider who brought it about is no party; but a member acts for its organisation.
        if (known.Length > 1) found = found.RemoveAll(p => !known.Contains(p.ToString()));
        // 'A rút khỏi TPP': of many, who leaves or joins is told.
        if (known.Length > Few && (found.Length > 1 || item.IsJoined && found.Length == 1)) return found;
        var spoken = new HashSet<ActorCode>();
        foreach (var mention in mentions) spoken.UnionWith(mention.Actors);
        foreach (var code in known)
            if (new ActorCode(code) is var actor && spoken.Contains(actor) && !found.Contains(actor)) found = found.Add(actor);
        return found.IsEmpty && known.Length <= Few ? [.. known.Take(1).Select(k => new ActorCode(k))] : found;
    }

    private Item? Match(InstrumentMention mention, HashSet<string> words)
    {
        for (var i = _items.Count - 1; i >= Math.Max(0, _items.Count - Depth); i--)
        {
            var item = _items[i];
            var compatible = mention.Parties.IsEmpty || item.Parties.IsEmpty || mention.Parties.All(item.Parties.Contains) || item.Parties.All(mention.Parties.Contains);
            var sameParties = mention.Parties.Length > 1 && mention.Parties.Length == item.Parties.Length && mention.Parties.All(item.Parties.Contains);
            if (mention.Head.Kind == WordKind.InstrumentNames || item.Name.Head.Kind == WordKind.InstrumentNames)
            {
                if (mention.Head.Tag == item.Name.Head.Tag) return item;
                if (mention.PointsBack && mention.IsBare && compatible) return item;
                continue;
            }

            if (mention.Head.Tag != item.Name.Head.Tag && !mention.PointsBack) continue;
            var sameHead = SameHead(mention, item, isPlain: words.Count == 0);
            // 'Thỏa thuận có hiệu lực' behind a truce is that truce, whoever acts around it.
            if (mention.IsBare && (compatible && (mention.PointsBack || sameHead) || sameHead && item.Words.Count + item.Parties.Length > 0 && !mention.IsNamedWithParties)) return item;
            // 'Thỏa thuận Israel - Hezbollah': a name of nothing but its parties.
            if (sameHead && words.Count == 0 && (sameParties || compatible && item.Words.Count == 0)) return item;
            if (item.Name.IsBare && compatible && ReferenceEquals(mention.Head, item.Name.Head)) return item;
            if (compatible && words.Count > 0 && item.Words.Count > 0 && IsSame(words, item.Words, sameHead, sameParties)) return item;
        }

        return null;
    }

    // The same words, or with the same head most of the words of the shorter name, or half of them between the same parties.
    private static bool IsSame(HashSet<string> words, HashSet<string> other, bool sameHead, bool sameParties)
    {
        var shared = words.Count(other.Contains);
        return sameHead ? shared * 2 > Math.Min(words.Count, other.Count) - (sameParties ? 1 : 0) : shared == words.Count && shared == other.Count;
    }

    // 'PURL' names it better than what the letters stand for, unless both stand together.
    private static bool IsShort(InstrumentMention mention) => mention.Head.NeedsAllCaps;

    private static bool HoldsShort(InstrumentMention mention) => mention.Head.NeedsAllCaps || mention.End > mention.HeadEnd;

    // The same word, another for the same thing ('lệnh ngừng bắn', 'thỏa thuận ngừng bắn'), or the beginning of the longer one ('thỏa thuận').
    private static bool SameHead(InstrumentMention mention, Item item, bool isPlain)
    {
        var (one, other) = (mention.Head, item.Name.Head);
        return ReferenceEquals(one, other) || one.Option("same") is { } kin && kin == other.Option("same")
            || isPlain && one.Length < other.Length && other.Form.StartsWith(one.Form, StringComparison.Ordinal);
    }

    // The words of the name behind its head, without the names of actors.
    private HashSet<string> Words(InstrumentMention mention)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = mention.HeadEnd; i < mention.End; i++)
            if (!document.Tokens[i].IsMark && !IsOfActor(i)) words.Add(document.Tokens[i].Span.In(document.Text));
        return words;
    }

    private bool IsOfActor(int token)
    {
        int low = 0, high = mentions.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First <= token && token < mentions[middle].End) return !mentions[middle].Actors.IsEmpty;
            if (mentions[middle].First > token) high = middle - 1;
            else low = middle + 1;
        }

        return false;
    }

    private sealed class Item(InstrumentMention name, HashSet<string> words)
    {
        public InstrumentMention Name { get; set; } = name;

        public HashSet<string> Words { get; set; } = words;

        public ImmutableArray<ActorCode> Parties { get; set; } = name.Parties;

        public bool IsAgreed { get; set; }

        public bool IsJoined { get; set; }

        public bool IsNamedWithParties { get; set; }

        public InstrumentStatus? Status { get; set; }

        public Edtf? Time { get; set; }

        public List<int> Claims { get; } = [];
    }
}
