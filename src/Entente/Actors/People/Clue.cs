using Entente.Language;

namespace Entente.Actors.People;

/// <summary>What the language data says of the words that begin at one token, as far as names of persons are concerned.</summary>
internal struct Clue
{
    /// <summary>The longest title that begins here.</summary>
    public Hit Title;

    /// <summary>The longest name of an actor.</summary>
    public Hit Actor;

    /// <summary>The longest name of a known person.</summary>
    public Hit Person;

    /// <summary>The longest name of something that is neither actor nor person: an office, an outlet, a place.</summary>
    public Hit Thing;

    /// <summary>The longest word inside roles.</summary>
    public Hit Role;

    /// <summary>The longest head of a named thing ('tàu sân bay').</summary>
    public Hit Head;

    /// <summary>A family name that stands first.</summary>
    public Hit Surname;

    /// <summary>The end of the longest plain word that begins here ('thông báo', which is no 'báo').</summary>
    public int WordEnd;

    /// <summary>What else is known.</summary>
    public ClueTraits Traits;

    /// <summary>True when <paramref name="trait"/> holds.</summary>
    public readonly bool Is(ClueTraits trait) => (Traits & trait) != 0;
}

/// <summary>Small facts about the word at a token.</summary>
[Flags]
internal enum ClueTraits : byte
{
    None = 0,

    /// <summary>A family name that stands first.</summary>
    Surname = 1,

    /// <summary>A first name.</summary>
    GivenName = 2,

    /// <summary>A small word inside names.</summary>
    Particle = 4,

    /// <summary>A word that ends a role: a verb of saying, an auxiliary, a link.</summary>
    Stop = 8,

    /// <summary>A cue, which ends a role unless the role tells what the office deals with.</summary>
    Cue = 16,

    /// <summary>A word of saying or acting that a person is the subject of.</summary>
    Verb = 32,

    /// <summary>An actor's short name in pairs ('Hàn-Nhật').</summary>
    Pair = 128,

    /// <summary>In some word list, so probably no name when it begins a sentence.</summary>
    Word = 64,
}
