namespace Entente.Text;

/// <summary>A half-open stretch of an article's original text, in UTF-16 units: <c>Start</c> is in it, <c>End</c> is not.</summary>
/// <remarks><c>default</c> is the empty span at 0. Exports give Unicode code points; see <see cref="CodePoints"/>.</remarks>
public readonly record struct TextSpan
{
    /// <summary>The empty or forward span from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies behind the end.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First unit of the span.</summary>
    public int Start { get; }

    /// <summary>First unit behind the span.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 units; never negative.</summary>
    public int Length => End - Start;

    /// <summary>True when both spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True when <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of the span in the text it points into.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>As <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
