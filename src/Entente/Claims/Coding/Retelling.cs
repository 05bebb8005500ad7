using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>Sees whether two places of an article, in words of their own, tell of one act or of two.</summary>
/// <remarks>
/// What is told again is told with the words it was told with: who, where, with what. 'A gửi tên lửa phòng không cho B' and
/// 'tên lửa mà A gửi cho B' share them; 'A cáo buộc B che giấu dữ liệu' and 'A chỉ trích B áp thuế' are two reproaches of one rival.
/// </remarks>
internal sealed class Retelling(Document document)
{
    // Less than this share of the shorter clause's words in the longer is another act: it parts those that annotators part, and joins those that they join, best.
    private const double Shared = 0.5;

    private readonly Dictionary<TextSpan, HashSet<string>> _words = [];

    /// <summary>True where the second of two claims of the same sides and type may tell again what the first tells.</summary>
    public bool Of(Claim first, Claim again)
    {
        if (first.Why.CueAt == again.Why.CueAt) return true;
        var (one, other) = (WordsOf(first.Evidence), WordsOf(again.Evidence));
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        return few.Count(many.Contains) >= Shared * few.Count;
    }

    private HashSet<string> WordsOf(TextSpan clause)
    {
        if (_words.TryGetValue(clause, out var words)) return words;
        words = new(StringComparer.OrdinalIgnoreCase);
        for (var i = document.TokenAt(clause.Start); i < document.Tokens.Length && document.Tokens[i].Start < clause.End; i++)
            if (!document.Tokens[i].IsMark) words.Add(document.Words(i, i + 1));
        return _words[clause] = words;
    }
}
