using System.Collections.Immutable;
using System.Globalization;
using Entente.Language;

namespace Entente.Actors;

/// <summary>
/// What an article has spoken of so far, so that 'nước này', 'hai bên' and 'ông' find whom they stand for: subjects before
/// objects, near before far. Looks back a bounded number of mentions, so reading stays linear.
/// </summary>
internal sealed class Discourse(ActorCatalogue actors)
{
    private const int Depth = 60;
    private readonly Dictionary<ActorCode, int> _counts = [];
    private readonly List<(Mention Mention, int Sentence, bool Oblique, bool Listed)> _past = [];

    /// <summary>Remembers a resolved mention; <paramref name="listed"/> says that it goes on a list with the one before.</summary>
    public void Add(Mention mention, int sentence, bool oblique, bool listed = false)
    {
        if (mention.Kind == MentionKind.Outlet || mention.Actors.IsEmpty) return;
        _past.Add((mention, sentence, oblique, listed));
        foreach (var code in mention.Actors)
            if (IsState(code)) _counts[code] = _counts.GetValueOrDefault(code) + 1;
    }

    /// <summary>Whom a reference stands for in a sentence, and by which rule; empty when nobody fits.</summary>
    public (ImmutableArray<ActorCode> Actors, Person? Person, string Rule) Resolve(Entry reference, int sentence, Mention? title, bool isObject = false) => reference.Tag switch
    {
        "state" => One(sentence, isObject ? SubjectOf(sentence) : [], reference.Line.Values("only"), ActorKind.State),
        "organisation" => One(sentence, [], [], ActorKind.Alliance, ActorKind.Organisation, ActorKind.Bloc),
        "agency" => Agency(sentence),
        "group" => One(sentence, [], [], ActorKind.Group),
        "any" => isObject && FirstBeside(SubjectOf(sentence), sentence) is { IsEmpty: false } other ? (other, null, "the first beside the subject") : Subject(sentence),
        "person" => Speaker(sentence),
        "two" => Two(sentence, title),
        "set" when int.TryParse(reference.Option("count"), CultureInfo.InvariantCulture, out var count) => SoMany(count, sentence),
        "set" => Several([], isObject ? SubjectOf(sentence) : []),
        "partners" => Several(Host(sentence) is { } host ? [host] : [], []),
        _ => ([], null, ""),
    };

    private (ImmutableArray<ActorCode>, Person?, string) One(int sentence, ImmutableArray<ActorCode> besides, string[] only, params ReadOnlySpan<ActorKind> kinds)
    {
        (Mention Mention, int Sentence, bool Oblique, bool Listed)? best = null;
        var rank = 0;
        for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth); i--)
        {
            var (mention, at, oblique, _) = _past[i];
            if (mention.Actors is not [var code] || actors.Find(code) is not { } actor || !kinds.Contains(actor.Kind) || besides.Contains(code) || only.Length > 0 && !only.Contains(code.ToString())) continue;
            if (best is { } b && at < b.Sentence - 1) break;
            // The first subject of the sentence in hand, then of the one before; a place only when nothing else is there.
            var score = (at == sentence ? 4 : 0) + (oblique ? 0 : 2) + (mention.Kind == MentionKind.Place ? 0 : 1);
            if (best is not null && score < rank) continue;
            best = _past[i];
            rank = score;
        }

        return best is { } found ? (found.Mention.Actors, null, "the last subject of its kind") : ([], null, "");
    }

    // 'bộ này', 'cơ quan này': the last ministry or other office that was named, or the last organisation, whichever is nearer.
    private (ImmutableArray<ActorCode>, Person?, string) Agency(int sentence)
    {
        for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth) && _past[i].Sentence >= sentence - 2; i--)
            if (!_past[i].Oblique && _past[i].Mention is { Actors: [var code] } named && (named.Head?.Tag is "ministry" or "government" || actors.Find(code) is { Kind: ActorKind.Organisation or ActorKind.Alliance or ActorKind.Bloc }))
                return (named.Actors, null, "the last agency");
        return ([], null, "");
    }

    // The last subject of a sentence, with those it is listed with: 'A, B và C cáo buộc nước này'.
    private ImmutableArray<ActorCode> SubjectOf(int sentence)
    {
        var subjects = new List<ActorCode>();
        for (var i = _past.Count - 1; i >= 0 && _past[i].Sentence == sentence; i--)
        {
            if (subjects.Count == 0 && _past[i].Oblique || _past[i].Mention.Actors is not [var code]) continue;
            subjects.Add(code);
            if (!_past[i].Listed) break;
        }

        return [.. subjects];
    }

    // 'A chỉ trích B vì mua dầu của C, đồng thời kêu gọi họ …': of a sentence with one subject, whoever is named first beside it.
    private ImmutableArray<ActorCode> FirstBeside(ImmutableArray<ActorCode> subject, int sentence)
    {
        var first = _past.Count;
        while (first > 0 && _past[first - 1].Sentence == sentence) first--;
        if (first == _past.Count || !_past[first].Mention.Actors.Any(subject.Contains)) return [];
        for (var i = first + 1; i < _past.Count; i++)
            if (_past[i].Mention is { Kind: not MentionKind.Place } beside && !beside.Actors.Any(subject.Contains)) return beside.Actors;
        return [];
    }

    private (ImmutableArray<ActorCode>, Person?, string) Subject(int sentence)
    {
        for (var pass = 0; pass < 2; pass++)
            for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth); i--)
            {
                var (mention, at, oblique, _) = _past[i];
                if (at < sentence - 1) break;
                if (mention.Kind != MentionKind.Place && (pass == 1 || !oblique)) return (mention.Actors, null, "the last subject");
            }

        return ([], null, "");
    }

    private (ImmutableArray<ActorCode>, Person?, string) Speaker(int sentence)
    {
        Mention? best = null;
        var bestAt = -1;
        for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth); i--)
        {
            var (mention, at, oblique, _) = _past[i];
            // 'Tổng thống Mỹ …. Ông nói': an office stands for whoever holds it.
            if (mention.Person is null && mention.Head?.Tag != "office" || oblique && best is not null) continue;
            if (best is not null && (at < bestAt || at < sentence - 8)) break;
            best = mention;
            bestAt = at;
        }

        return best is null ? ([], null, "") : (best.Actors, best.Person, "the last person who was spoken of");
    }

    private (ImmutableArray<ActorCode>, Person?, string) Two(int sentence, Mention? title)
    {
        if (Persons(sentence) is { } both) return (both, null, "the last two persons");
        if (Beside(sentence) is { } beside) return (beside, null, "the two states of the sentence");
        Mention? latest = null;
        Mention? partner = null;
        for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth); i--)
        {
            var (mention, at, _, _) = _past[i];
            if (at < sentence - 2) break;
            if (mention.Actors.Length == 2 && (latest is null || at >= sentence - 1)) return (mention.Actors, null, "the last pair");
            if (mention.Actors is not [var code] || mention.Kind == MentionKind.Place) continue;
            // 'hai bên' are two of a kind: two states, or two that are none.
            if (latest is null) latest = mention;
            else if (partner is null && latest.Actors[0] != code && IsState(latest.Actors[0]) == IsState(code)) partner = mention;
        }

        if (title is { Actors.Length: 2 }) return (title.Actors, null, "the pair of the title");
        if (Foremost() is { } two) return (two, null, "the two actors the article speaks of most");
        return latest is not null && partner is not null ? ([partner.Actors[0], latest.Actors[0]], null, "the last two actors") : ([], null, "");
    }

    // 'Trong cuộc gặp với Thủ tướng A, Tổng thống B …, hai bên': the last two who are named in person, and nobody else beside them.
    private ImmutableArray<ActorCode>? Persons(int sentence)
    {
        var codes = new List<ActorCode>();
        for (var at = sentence; at >= sentence - 1 && codes.Count < 2; at--)
            for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth) && _past[i].Sentence >= at; i--)
                if (_past[i].Sentence == at && _past[i].Mention is { Kind: MentionKind.Person, Actors: [var code] } && IsState(code) && !codes.Contains(code)) codes.Insert(0, code);
        return codes is [var one, var other] ? [one, other] : null;
    }

    // 'Đại sứ quán A tại B …, tiếp xúc giữa hai nước': the only two states that the sentence has named so far.
    private ImmutableArray<ActorCode>? Beside(int sentence)
    {
        var codes = new List<ActorCode>();
        for (var i = _past.Count - 1; i >= 0 && _past[i].Sentence == sentence; i--)
            foreach (var code in _past[i].Mention.Actors)
                if (IsState(code) && !codes.Contains(code)) codes.Insert(0, code);
        return codes is [var one, var other] ? [one, other] : null;
    }

    // The two states that stand out from all others so far, or null.
    private ImmutableArray<ActorCode>? Foremost()
    {
        if (_counts.Count < 2) return null;
        var ranked = _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(3).ToArray();
        return ranked[1].Value >= 3 && (ranked.Length < 3 || ranked[1].Value >= 2 * ranked[2].Value) ? [ranked[0].Key, ranked[1].Key] : null;
    }

    private bool IsState(ActorCode code) => actors.Find(code) is { Kind: ActorKind.State };

    /// <summary>The organisation whose partners or guests a sentence speaks of, or null.</summary>
    public ActorCode? Host(int sentence) => One(sentence, [], [], ActorKind.Alliance, ActorKind.Organisation, ActorKind.Bloc) is ([var host], _, _) ? host : null;

    // 'ba nước': the last group of three, or the three states that the sentence, or it and the one before, has named.
    private (ImmutableArray<ActorCode>, Person?, string) SoMany(int count, int sentence)
    {
        var named = new List<ActorCode>();
        var at = sentence;
        for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth); i--)
        {
            var (mention, of, _, _) = _past[i];
            if (mention.Actors.Length == count) return (mention.Actors, null, "the last group of so many");
            if (of < at && named.Count == count || of < sentence - 1) break;
            at = of;
            foreach (var code in mention.Actors)
                if (IsState(code) && !named.Contains(code)) named.Insert(0, code);
        }

        return named.Count == count ? ([.. named], null, "the states of the sentence") : ([], null, "");
    }

    private (ImmutableArray<ActorCode>, Person?, string) Several(ImmutableArray<ActorCode> without, ImmutableArray<ActorCode> besides)
    {
        for (var i = _past.Count - 1; i >= Math.Max(0, _past.Count - Depth); i--)
            if (_past[i].Mention.Actors.RemoveRange(without) is { Length: > 1 } group && !group.Any(besides.Contains)) return (group, null, "the last group");
        return ([], null, "");
    }
}
