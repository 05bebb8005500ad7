using Entente.Language;

namespace Entente.Actors.People;

/// <summary>What an actor inside a role is to the person.</summary>
internal enum RoleTie : byte
{
    None,
    Owner,
    At,
    About,
    Study,
    Join,
    And,
    Before,
    After,
    Is,
}

/// <summary>The role that is being read: a title and what belongs to it, from left to right, until a name or an end.</summary>
internal sealed class RolePhrase
{
    // More plain words than this between a title and a name, and they are no longer one phrase.
    private const int MostWords = 9;
    private const int MostWordsBehindActor = 3;
    private const int MostWordsOfHost = 25;

    private int _words;
    private int _rank;

    /// <summary>First token, or -1 when no role is open.</summary>
    public int First { get; private set; } = -1;

    /// <summary>End of what was read of it.</summary>
    public int End { get; private set; }

    /// <summary>End of its last title.</summary>
    public int TitleEnd { get; private set; }

    /// <summary>Its last title.</summary>
    public Entry? Title { get; private set; }

    /// <summary>The actor that it gives so far.</summary>
    public ActorCode Actor { get; private set; }

    /// <summary>First token of that actor, to print the role without it.</summary>
    public int ActorFirst { get; private set; } = -1;

    /// <summary>What the next actor would be to the person.</summary>
    public RoleTie Tie { get; private set; }

    /// <summary>The candidate that it stands behind as an apposition, or null.</summary>
    public Candidate? Host { get; private set; }

    /// <summary>The candidate that it belongs to ('phụ tá của Putin'), or null.</summary>
    public Candidate? Owner { get; private set; }

    /// <summary>True when it has named whose office it is.</summary>
    public bool HasActor { get; private set; }

    /// <summary>True while a role is being read.</summary>
    public bool IsOpen => First >= 0;

    /// <summary>True where a cue is only a noun: the person's field is being told, or an apposition, which a mark ends.</summary>
    public bool MayHoldCues => Tie is RoleTie.About or RoleTie.Owner || _rank > 0 && Tie == RoleTie.At || Host is not null && !HasActor;

    /// <summary>How much the actor weighs: less the looser it is tied.</summary>
    public int Weight => _rank switch { 0 => 0, 1 => 3, _ => _words > 1 && Tie != RoleTie.About ? 5 : 10 };

    /// <summary>Words since the last title or actor.</summary>
    public int Words => _words;

    /// <summary>Opens a role at a title, or adds a further title to the one that is open.</summary>
    public void AddTitle(Hit hit, int first, Candidate? host)
    {
        // 'trợ lý của Tổng thống Putin': the inner title is the name's own.
        if (IsOpen && (Tie is RoleTie.Owner or RoleTie.About || HasActor && host is null && End != first)) Reset();
        if (!IsOpen)
        {
            First = first;
            Host = host;
        }

        Title = hit.Entry;
        TitleEnd = hit.End;
        End = hit.End;
        Tie = RoleTie.None;
        _words = 0;
    }

    /// <summary>An actor's name inside the role.</summary>
    public void AddActor(Hit hit, ActorCode actor, bool isAbroad)
    {
        End = hit.End;
        var rank = Tie switch { RoleTie.Owner => 3, RoleTie.None => 2, RoleTie.At when !isAbroad => 1, _ => 0 };
        if (rank > _rank && !(_rank == 2 && rank == 3 && !isAbroad))
        {
            (_rank, Actor, ActorFirst) = (rank, actor, hit.First);
        }

        HasActor = true;
        _words = 0;
    }

    /// <summary>An office, institution or place, whose state may be known.</summary>
    public void AddThing(int end) => End = end;

    /// <summary>A person inside the role, to whom its holder belongs.</summary>
    public void AddOwner(Candidate owner, int end)
    {
        Owner ??= owner;
        End = end;
        Tie = RoleTie.None;
        _words = 0;
    }

    /// <summary>A word that says how what follows belongs to the person.</summary>
    public void AddTie(RoleTie tie, int end)
    {
        End = end;
        if (tie is RoleTie.Owner or RoleTie.At or RoleTie.About) Tie = tie;
    }

    /// <summary>A plain word; false when there were too many.</summary>
    public bool AddWord(int end)
    {
        End = end;
        _words++;
        return _words <= (HasActor && Tie is RoleTie.None ? MostWordsBehindActor : Host is null ? MostWords : MostWordsOfHost);
    }

    /// <summary>Forgets the role.</summary>
    public void Reset()
    {
        (First, End, TitleEnd, ActorFirst, _words, _rank) = (-1, 0, 0, -1, 0, 0);
        (Title, Host, Owner, HasActor, Tie, Actor) = (null, null, null, false, RoleTie.None, default);
    }
}
