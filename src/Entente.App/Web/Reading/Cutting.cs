using System.Collections.Immutable;
using Entente.Store;
using Entente.Text;

namespace Entente.App.Web.Reading;

/// <summary>Cuts an article into paragraphs and segments, so that claims which overlap and nest can all be marked in place.</summary>
internal static class Cutting
{
    /// <summary>The lines that hold more than white space, each with all of its text.</summary>
    public static ImmutableArray<Paragraph> Of(KeptReading reading)
    {
        var marks = Marks(reading);
        var cuts = marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Distinct().Order().ToArray();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var (sentence, cut, mark) = (0, 0, 0);
        var open = new List<Mark>();
        foreach (var line in Lines(reading.Text))
        {
            while (sentence < reading.Sentences.Length - 1 && reading.Sentences[sentence].Span.End <= line.Start) sentence++;
            var segments = ImmutableArray.CreateBuilder<Segment>();
            for (var at = line.Start; at < line.End;)
            {
                while (cut < cuts.Length && cuts[cut] <= at) cut++;
                var end = cut < cuts.Length ? Math.Min(cuts[cut], line.End) : line.End;
                for (; mark < marks.Count && marks[mark].Span.Start <= at; mark++) open.Add(marks[mark]);
                open.RemoveAll(m => m.Span.End <= at);
                segments.Add(Make(new(at, end), open));
                at = end;
            }

            var kind = reading.Sentences.Length > 0 && reading.Sentences[sentence].Span.Overlaps(line) ? reading.Sentences[sentence].Kind : SentenceKind.Body;
            paragraphs.Add(new(kind, segments.ToImmutable(), [.. segments.SelectMany(s => s.Begins)]));
        }

        return paragraphs.ToImmutable();
    }

    private static Segment Make(TextSpan span, List<Mark> open) => new(
        span,
        [.. open.Where(m => m.IsClaim).OrderBy(m => m.Span.Length).Select(m => m.Number).Distinct()],
        [.. open.Where(m => !m.IsClaim).Select(m => m.Number)],
        [.. open.Where(m => m.IsFirst && m.Span.Start == span.Start).Select(m => m.Number)]);

    private static List<Mark> Marks(KeptReading reading)
    {
        var marks = new List<Mark>();
        foreach (var (i, claim) in reading.Claims.Index())
        {
            marks.Add(new(claim.Evidence, i, IsClaim: true, IsFirst: true));
            foreach (var repeat in claim.Repeats) marks.Add(new(repeat, i, IsClaim: true, IsFirst: false));
        }

        foreach (var (i, statement) in reading.Statements.Index()) marks.Add(new(statement.Evidence, i, IsClaim: false, IsFirst: false));
        return [.. marks.Where(m => m.Span.Length > 0).OrderBy(m => m.Span.Start).ThenBy(m => m.Number)];
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new(start, end);
            start = end + 1;
        }
    }

    private readonly record struct Mark(TextSpan Span, int Number, bool IsClaim, bool IsFirst);
}
