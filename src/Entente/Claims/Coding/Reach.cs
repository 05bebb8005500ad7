using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>The tokens that a claim has used so far: its evidence.</summary>
internal struct Reach(Document document, Chunk cue)
{
    public int First { get; private set; } = cue.First;

    public int End { get; private set; } = cue.End;

    public void Add(Mention mention)
    {
        if (mention.End > document.Tokens.Length) return;
        First = Math.Min(First, mention.First);
        End = Math.Max(End, mention.End);
    }
}
