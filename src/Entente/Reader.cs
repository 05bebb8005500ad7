using Entente.Actors;
using Entente.Actors.People;
using Entente.Claims;
using Entente.Claims.Coding;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente;

/// <summary>The front door: reads an article and says what it says, with the evidence for each claim.</summary>
/// <remarks>Pure: no clock, no file, no network. One reader serves any number of threads.</remarks>
public sealed class Reader
{
    private readonly LanguagePack _pack;
    private readonly DocumentReader _documents;
    private readonly TimeReader _times;
    private readonly PeopleFinder _people;
    private readonly MentionFinder _mentions;
    private readonly ClaimReader _claims;

    /// <summary>A reader with the language data that is built in.</summary>
    public Reader() : this(LanguagePack.Default)
    {
    }

    /// <summary>A reader with other language data.</summary>
    public Reader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _documents = new(pack);
        _times = new(pack);
        _people = new(pack);
        _mentions = new(pack);
        _claims = new(pack);
    }

    /// <summary>Claims that are less likely right are left out; null to leave that to the language data.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>True to keep the claims too that the judge doubts so much that they are left out otherwise.</summary>
    public bool KeepsDoubtful { get; init; }

    /// <summary>Reads one article. Never throws on content.</summary>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = _documents.Read(article.Text);
        var lattice = new Lattice(document, _pack.Lexicon);
        var people = _people.Read(document, lattice);
        var mentions = _mentions.Read(document, lattice, people.Mentions);
        var times = _times.Read(document, article.Published);
        var (candidates, statements, instruments) = _claims.Read(document, lattice, mentions, times, article.Published);
        var claims = AreaFinder.Tell(document, lattice, ClaimReader.Settle(document, candidates, KeepsDoubtful ? 0 : MinConfidence ?? _claims.Judge.Least));
        return new(article, document, mentions, claims, statements, people.People, instruments) { Times = times, Candidates = KeepsDoubtful ? candidates : [] };
    }
}
