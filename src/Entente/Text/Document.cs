using System.Collections.Immutable;

namespace Entente.Text;

/// <summary>An article's text cut into tokens, sentences and quotations; the first stage of a reading.</summary>
/// <param name="Text">The source.</param>
/// <param name="Tokens">All tokens in order.</param>
/// <param name="Sentences">All sentences in order; each token is in exactly one.</param>
/// <param name="Quotations">Quotations in order of their opening, as tokens between the marks; they may span sentences.</param>
public sealed record Document(
    string Text, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences, ImmutableArray<Quotation> Quotations)
{
    /// <summary>The source span from one token to before another; empty when there is none between.</summary>
    public TextSpan Span(int first, int end)
    {
        if (first < end) return new(Tokens[first].Start, Tokens[end - 1].End);
        var at = first < Tokens.Length ? Tokens[first].Start : Text.Length;
        return new(at, at);
    }

    /// <summary>The source words from one token to before another.</summary>
    public string Words(int first, int end) => Span(first, end).In(Text);

    /// <summary>Behind the dots that begin at a token and say that more is left out ('…', '...'), or that token itself when none do.</summary>
    public int EllipsisEnd(int token)
    {
        var end = token;
        while (end < Tokens.Length && Tokens[end].IsMark && Text[Tokens[end].Start] is '.' or '…' && (end == token || !Tokens[end].AfterSpace)) end++;
        return end > token + 1 || end > token && Text[Tokens[token].Start] == '…' ? end : token;
    }

    /// <summary>The token at a place in the source, or the last one before it.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Tokens[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}

/// <summary>Words between quotation marks: the tokens from <paramref name="First"/> to before <paramref name="End"/>, marks left out.</summary>
/// <param name="First">First token within.</param>
/// <param name="End">The closing mark, or where the quotation is given up when it has none.</param>
/// <param name="IsClosed">False when the closing mark is missing.</param>
public readonly record struct Quotation(int First, int End, bool IsClosed);
