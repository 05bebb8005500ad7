using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>The tokens that a claim has used so far: its evidence.</summary>
internal struct Reach(Document document, Chunk cue)
{
    private const int MaxGap = 14;

    public int First { get; private set; } = cue.First;

    public int End { get; private set; } = cue.End;

    /// <summary>Takes in the rest of a cue with a gap: 'rút … khỏi'.</summary>
    public void AddTail(Entry cue)
    {
        var last = Math.Min(document.Tokens.Length - cue.Tail.Count, End + MaxGap);
        for (var i = End; cue.Tail.Count > 0 && i <= last; i++)
        {
            var k = 0;
            while (k < cue.Tail.Count && document.Tokens[i + k].Form == cue.Tail[k]) k++;
            if (k < cue.Tail.Count) continue;
            End = i + k;
            return;
        }
    }

    public void Add(Mention mention)
    {
        if (mention.End > document.Tokens.Length) return;
        First = Math.Min(First, mention.First);
        End = Math.Max(End, mention.End);
    }
}
