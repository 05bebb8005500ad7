using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Numbers the words of names of one article without regard to case and hyphens, and compares names.</summary>
internal sealed class NameParts
{
    private readonly Document _document;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];

    public NameParts(Document document)
    {
        _document = document;
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The parts of the name from one token to before another; marks count for nothing.</summary>
    public int[] Of(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
            if (!_document.Tokens[i].IsMark) count++;
        var parts = new int[count];
        count = 0;
        for (var i = first; i < end; i++)
            if (!_document.Tokens[i].IsMark) parts[count++] = Number(i);
        return parts;
    }

    /// <summary>True when the shorter name is the longer one with parts left out, some perhaps spelt a little otherwise.</summary>
    public bool Agree(int[] a, int[] b)
    {
        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        if (few.Length == 0) return false;
        int at = 0, exact = 0;
        foreach (var part in few)
        {
            while (at < many.Length && part != many[at] && !IsVariant(part, many[at])) at++;
            if (at == many.Length) return false;
            if (part == many[at]) exact++;
            at++;
        }

        return exact > 0 || few.Length == 1;
    }

    /// <summary>True when one word is the other's initial or differs from it in one letter.</summary>
    public bool IsVariant(int a, int b)
    {
        var (s, l) = _words[a].Length <= _words[b].Length ? (_words[a], _words[b]) : (_words[b], _words[a]);
        if (char.ToUpperInvariant(s[0]) != char.ToUpperInvariant(l[0])) return false;
        if (s.Length == 1) return true;
        return s.Length >= 5 && l.Length - s.Length <= 1 && IsOneLetterOff(s, l);
    }

    // A text may hold both forms of one letter; a lone surrogate has no composed form.
    private static string Composed(string word) => word.Any(char.IsSurrogate) ? word : word.Normalize();

    private static bool IsOneLetterOff(string s, string l)
    {
        int head = 0, tail = 0;
        while (head < s.Length && Same(s[head], l[head])) head++;
        while (tail < s.Length - head && Same(s[^(tail + 1)], l[^(tail + 1)])) tail++;
        return head + tail >= l.Length - 1;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);

    private int Number(int at)
    {
        var token = _document.Tokens[at];
        var word = _document.Text.AsSpan(token.Start, token.End - token.Start);
        if (_lookup.TryGetValue(word, out var number)) return number;
        var composed = Composed(word.ToString());
        if (!_numbers.TryGetValue(composed, out number))
        {
            number = _words.Count;
            _words.Add(composed);
            _numbers[composed] = number;
        }

        return _lookup[word] = number;
    }
}
