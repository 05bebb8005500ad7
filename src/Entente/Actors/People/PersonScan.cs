using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors.People;

/// <summary>The pass over an article that finds runs of words that may name persons, and the roles around them.</summary>
internal sealed class PersonScan
{
    private readonly Document _document;
    private readonly ImmutableArray<Token> _tokens;
    private readonly Clue[] _clues;
    private readonly NameRuns _runs;
    private readonly RolePhrase _role = new();

    private int _sentenceFirst;
    private int _wordEnd;

    // Where a title would be an apposition to the last candidate.
    private Candidate? _host;
    private int _hostAt;
    private bool _isHostParted;

    // A role that a comma or 'là' ended: it may still find its name, behind a form of address.
    private PendingRole? _pending;

    // The last form of address, the last named thing's head, the words before a title: first token, and end.
    private (int First, int End) _address;
    private (int First, int End) _head;
    private (int First, int End) _before;
    private (RoleTie Tie, int End) _tie;
    private int _tieFirst;

    private readonly ActorCatalogue _actors;

    private readonly TitleTags _titles;

    public PersonScan(Document document, Clue[] clues, ActorCatalogue actors, TitleTags titles)
    {
        _titles = titles;
        _actors = actors;
        _document = document;
        _tokens = document.Tokens;
        _clues = clues;
        _runs = new(document, clues);
    }

    /// <summary>All runs, sure or not, in order.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>Titles that stand with an actor and without a name, as evidence for the same title elsewhere.</summary>
    public List<OfficeMention> Offices { get; } = [];

    /// <summary>Reads the whole document.</summary>
    public void Run()
    {
        foreach (var sentence in _document.Sentences)
        {
            if (sentence.Kind == SentenceKind.Furniture) continue;
            _sentenceFirst = sentence.First;
            _runs.Limit = sentence.End;
            (_host, _hostAt, _pending, _address, _head, _before, _tie) = (null, -1, null, (-1, -1), (-1, -1), (-1, -1), (RoleTie.None, -1));
            for (var i = sentence.First; i < sentence.End;) i = Math.Max(Step(i), i + 1);
            CloseRole();
        }
    }

    private int Step(int i)
    {
        ref readonly var clue = ref _clues[i];
        if (_tokens[i].IsMark) return OnMark(i);
        _wordEnd = Math.Max(_wordEnd, clue.WordEnd);
        var named = Math.Max(clue.Actor.Length, clue.Thing.Length);
        if (clue.Person.Length > 0 && clue.Person.Length >= named) return OnRun(i);
        if (clue.Title.Length > 0 && clue.Title.Length >= named) return OnTitle(clue.Title);
        if (clue.Actor.Length > 0 && clue.Actor.Length >= clue.Thing.Length)
            return _address.End == i && clue.Actor.Length == 1 && _runs.GoesOnForeign(i) ? OnRun(i) : OnActor(clue.Actor);
        if (clue.Head.Length > 0 && i >= _wordEnd) _head = (i, clue.Head.End);
        if (clue.Thing.Length > 0 && clue.Thing.Length >= clue.Head.Length) return OnThing(clue.Thing);
        if (clue.Role.Length > 0 && !(_tokens[i].IsCapital && IsNameLike(i))) return OnRoleWord(clue.Role);
        if (_tokens[i].IsCapital ? !IsWordInSentence(i) : _runs.IsParticleStart(i) && IsNameDue(i)) return OnRun(i);
        if (clue.Is(ClueTraits.Stop) || clue.Is(ClueTraits.Cue) && !_role.MayHoldCues) CloseRole();
        else if (_role.IsOpen && !_role.AddWord(i + 1)) CloseRole();
        return clue.Head.Length > 0 ? clue.Head.End : i + 1;
    }

    // A name is due right behind a title, an actor of a role, or a form of address.
    private bool IsNameDue(int i) => _address.End == i || _role.IsOpen && _role.End == i && _role.Words == 0;

    private bool IsNameLike(int i) => i > _sentenceFirst && i + 1 < _tokens.Length && _tokens[i + 1].IsCapital && _tokens[i + 1].AfterSpace;

    // 'Quốc phòng', 'Theo ông': a Vietnamese word that goes on in small letters is no name, unless a name is due ('ông Tập nói').
    private bool IsWordInSentence(int i)
    {
        if (i + 1 >= _tokens.Length || _tokens[i + 1].IsMark || _tokens[i + 1].IsCapital || !_runs.IsVietnamese(i)) return false;
        if (_address.End == i || _runs.IsParticleStart(i + 1)) return false;
        return !(IsNameDue(i) && _clues[i].Is(ClueTraits.Surname) && _clues[i + 1].Is(ClueTraits.Stop));
    }

    private int OnMark(int i)
    {
        var mark = _document.Text[_tokens[i].Start];
        var isDash = mark is '-' or '–' or '—' or '‑';
        if (isDash && !_tokens[i].AfterSpace)
        {
            if (_role.IsOpen) _role.AddWord(i + 1);
            return i + 1;
        }

        if (mark == '(' && _role.IsOpen && _runs.EndOfAcronym(i) is var end && end > i)
        {
            _role.AddThing(end);
            return end;
        }

        var pending = mark == ',' || isDash ? Suspend(i + 1) : null;
        if (mark == ',' && _role.IsOpen && _role.Actor.IsNone && IsPlaceBehindComma(i + 1)) return i + 1;
        CloseRole();
        _pending = pending;
        if (_host is not null && _hostAt == i && (isDash || mark is ',' or '(')) (_hostAt, _isHostParted) = (i + 1, true);
        else _host = null;
        return i + 1;
    }

    // 'giáo sư tại Đại học Sư phạm, Trung Quốc -': the state behind the comma belongs to the role when another mark follows it.
    private bool IsPlaceBehindComma(int i) => i < _tokens.Length && _clues[i].Actor.Length > 0
        && (_clues[i].Actor.End >= _tokens.Length || _tokens[_clues[i].Actor.End].IsMark) && _role.Host is not null;

    private int OnTitle(Hit hit)
    {
        var first = _before.End == hit.First ? _before.First : hit.First;
        if (TitleTags.IsAddress(hit.Entry))
        {
            _address = (first, hit.End);
            return hit.End;
        }

        // 'tàu khu trục Đô đốc Golovko': a thing that is called after an officer.
        if (_head.End == hit.First && _tokens[hit.First].IsCapital && !_role.IsOpen)
        {
            _head = (_head.First, hit.End);
            return hit.End;
        }

        var host = _hostAt == hit.First && _isHostParted ? _host : null;
        if (host is null && _role.IsOpen && (_role.End != first && _role.End != hit.First || IsAnothersOffice(first))) CloseRole();
        _role.AddTitle(hit, first, host);
        for (var i = hit.First; i < hit.End; i++)
            if (_clues[i].Actor.Length > 0 && _clues[i].Actor.End <= hit.End) AddActor(_clues[i].Actor);
        (_host, _pending) = (null, null);
        return hit.End;
    }

    // 'Ngoại trưởng Jordan và Thủ tướng Iraq X': the first office is nobody's whose name stands behind the second.
    private bool IsAnothersOffice(int first) => _role.HasActor && _tie.Tie == RoleTie.And && _tie.End == first;

    private int OnActor(Hit hit)
    {
        if (_role.IsOpen) AddActor(hit);
        else Station(hit);
        return hit.End;
    }

    // 'nhà phân tích X tại Anh', 'ông X của Mỹ': an actor tied to the name from behind.
    private void Station(Hit hit)
    {
        if (_host is not { Weight: 0, IsKnownWhole: false } host || _tie.End != hit.First || _hostAt != _tieFirst) return;
        var weight = _tie.Tie switch { RoleTie.Owner => 5, RoleTie.At when host.Title?.Tag is "expert" => 3, _ => 0 };
        if (weight > 0 && ActorCode.IsWellFormed(hit.Entry.Tag)) (host.Actor, host.Weight) = (new(hit.Entry.Tag), weight);
    }

    // A region ('châu Âu') has no officials, so that it is only what an office deals with.
    private void AddActor(Hit hit)
    {
        var isRegion = _actors.Find(hit.Entry.Tag) is { Kind: ActorKind.Region or ActorKind.Bloc };
        // 'Trung tâm Nghiên cứu Nga' studies the state that it names.
        var isStudied = hit.First > 1 && _clues[hit.First - 2].Role is { Entry: not null } word && word.End == hit.First && TitleTags.Tie(word.Entry) == RoleTie.Study;
        if (isRegion || isStudied || !ActorCode.IsWellFormed(hit.Entry.Tag)) _role.AddThing(hit.End);
        else _role.AddActor(hit, new(hit.Entry.Tag), _titles.IsAbroad(_role.Title!));
    }

    private int OnThing(Hit hit)
    {
        var isNamed = hit.Entry.Kind is WordKind.Location or WordKind.Institutions or WordKind.Outlets && _actors.Find(hit.Entry.Tag) is not null;
        if (hit.Entry.Kind == WordKind.Institutions && !isNamed) _head = (hit.First, hit.End);
        if (!_role.IsOpen && isNamed) Station(hit);
        if (!_role.IsOpen) return hit.End;
        if (isNamed) AddActor(hit);
        else _role.AddThing(hit.End);
        return hit.End;
    }

    private int OnRoleWord(Hit hit)
    {
        var tie = TitleTags.Tie(hit.Entry);
        switch (tie)
        {
            case RoleTie.Before:
                _before = (_before.End == hit.First ? _before.First : hit.First, hit.End);
                break;
            case RoleTie.Is when _role.IsOpen && _role.Host is null:
                _pending = Suspend(hit.End);
                var pending = _pending;
                CloseRole();
                _pending = pending;
                return hit.End;
            default: break;
        }

        if (_hostAt == hit.First && tie is RoleTie.Before or RoleTie.Is)
            (_hostAt, _isHostParted) = (hit.End, _isHostParted || tie == RoleTie.Is);
        if (_pending is { } p && p.At == hit.First && tie is RoleTie.Before) _pending = p with { At = hit.End };
        _tieFirst = _tie.End == hit.First ? _tieFirst : hit.First;
        _tie = (tie, hit.End);
        if (_role.IsOpen) _role.AddTie(tie, hit.End);
        return hit.End;
    }

    private int OnRun(int first)
    {
        var known = _clues[first].Person.Length;
        var end = _runs.EndOf(first, known);
        var trimmed = _runs.Trim(first, end, known, first == _sentenceFirst, IsNameDue(first));
        if (_role.IsOpen && trimmed > first) _role.AddThing(trimmed);
        var verdict = Judge(trimmed, end);
        if (verdict is not { } candidate)
        {
            if (_role.IsOpen) _role.AddThing(end);
            return end;
        }

        Candidates.Add(candidate);
        candidate.End = _runs.EndOfBracket(end);
        if (_role.IsOpen && candidate.Title is null && _role.Host is not null)
        {
            _role.AddOwner(candidate, end);
            return end;
        }

        if (candidate.Title is null && _role.IsOpen && _role.Tie == RoleTie.Owner && _tie.End == candidate.First)
        {
            // 'phụ tá của Putin Yuri Ushakov': the role may still find its own name.
            _role.AddOwner(candidate, end);
            return candidate.End;
        }

        if (candidate.Certainty == Certainty.Linked && _role.IsOpen)
        {
            _role.AddThing(end);
            return candidate.End;
        }

        if (candidate.Title is not null) _role.Reset();
        else CloseRole();
        (_host, _hostAt, _isHostParted, _pending) = (candidate, candidate.End, false, null);
        return candidate.End;
    }

    // Null when the run names a thing.
    private Candidate? Judge(int first, int end)
    {
        var clue = _clues[first];
        var isWhole = clue.Person.Length > 0 && clue.Person.End >= end;
        var isAddressed = _address.End == first;
        var takesRole = _role.IsOpen && (isAddressed ? _role.End == _address.First : true) && !(_tie.End == Start(isAddressed, first) && _tie.Tie is not (RoleTie.Before or RoleTie.After));
        if (!isAddressed && (_head.End == first || _runs.IsPartOfThing(first, end)) && !(takesRole && _role.TitleEnd > _head.First)) return null;
        var isDue = IsNameDue(first);
        if (_role.IsOpen && _role.Host is not null && !(isDue && _role.Tie == RoleTie.None)) takesRole = false;
        var parts = end - first;
        if (parts == 1 && !isWhole && !isDue) takesRole = false;
        var fits = _runs.IsNameShape(first, end, isAddressed, isDue) && (parts > 1 || isWhole || isAddressed || !takesRole || !_titles.IsOrgan(_role.Title!));
        var neighbour = parts > 1 && fits && Candidates.Count > 0 && _runs.AreJoined(Candidates[^1].End, first) ? Candidates[^1] : null;
        var candidate = new Candidate
        {
            First = isAddressed ? _address.First : first,
            End = end,
            NameFirst = first,
            NameEnd = end,
            Known = clue.Person.Length > 0 ? clue.Person.Entry : null,
            IsKnownWhole = isWhole,
            IsAddressed = isAddressed,
            Neighbour = neighbour,
            Certainty = isWhole || fits && (isAddressed || takesRole || parts > 1 && _runs.IsNameByItself(first, end)) ? Certainty.Sure : Certainty.Linked,
        };
        if (takesRole && (isWhole || fits)) Dress(candidate);
        else if (_pending is { } pending && pending.At == candidate.First && (isAddressed || parts > 1 && fits && _runs.IsBeforeBreak(end))) Adopt(candidate, pending);
        return candidate;
    }

    private int Start(bool isAddressed, int first) => isAddressed ? _address.First : first;

    private void Dress(Candidate candidate)
    {
        candidate.First = _role.First;
        (candidate.Title, candidate.RoleFirst, candidate.RoleEnd) = (_role.Title, _role.First, RoleEnd());
        (candidate.Actor, candidate.Weight, candidate.Owner) = (_role.Actor, _role.Weight, _role.Owner);
    }

    private static void Adopt(Candidate candidate, PendingRole pending)
    {
        candidate.Certainty = Certainty.Sure;
        (candidate.Title, candidate.RoleFirst, candidate.RoleEnd) = (pending.Title, pending.First, pending.End);
        (candidate.Actor, candidate.Weight) = (pending.Actor, pending.Weight);
    }

    private PendingRole? Suspend(int at) =>
        _role.IsOpen && _role.Host is null ? new(_role.Title!, _role.Actor, _role.Weight, _role.First, RoleEnd(), at) : null;

    private int RoleEnd() => _role.ActorFirst > 0 && _role.ActorFirst >= _role.TitleEnd && _clues[_role.ActorFirst].Actor.End == _role.End
        ? _role.ActorFirst : _role.End;

    private void CloseRole()
    {
        if (!_role.IsOpen) return;
        if (_role.Host is { } host)
        {
            host.Certainty = host.NameEnd - host.NameFirst > 1 || !_titles.IsOrgan(_role.Title!) ? Certainty.Sure : host.Certainty;
            if (host.Title is null) (host.Title, host.RoleFirst, host.RoleEnd) = (_role.Title, _role.First, RoleEnd());
            if (!_role.Actor.IsNone && host.Weight < 8) (host.Actor, host.Weight) = (_role.Actor, Math.Min(_role.Weight, 8));
            else if (host.Weight == 0) host.Owner = _role.Owner;
        }
        else if (!_role.Actor.IsNone) Offices.Add(new(_role.Title!, _role.Actor, _role.First));

        _role.Reset();
    }

    private sealed record PendingRole(Entry Title, ActorCode Actor, int Weight, int First, int End, int At);
}

/// <summary>A title with an actor and without a name.</summary>
internal readonly record struct OfficeMention(Entry Title, ActorCode Actor, int At);
