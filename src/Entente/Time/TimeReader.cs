using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Time;

/// <summary>Finds the words of a document that tell a time, and works out the time they tell.</summary>
/// <remarks>Immutable; one serves any number of threads. Takes time linear in the text.</remarks>
public sealed class TimeReader
{
    private readonly TimeWords _words;

    /// <summary>A reader with the time words of <paramref name="pack"/>.</summary>
    public TimeReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _words = new(pack);
    }

    /// <summary>Lines of the time data that cannot be understood.</summary>
    public IReadOnlyList<LanguageProblem> Problems => _words.Problems;

    /// <summary>All time expressions, in order and apart from each other; never throws on content.</summary>
    /// <param name="document">The text.</param>
    /// <param name="published">When it was published: fills in the year of 'hôm 2/7' and places 'hôm qua'. An approximate day
    /// places such words to the month. Without it, a year that the article itself gives away fills in years, or nothing does.</param>
    public ImmutableArray<TimeExpression> Read(Document document, Edtf? published)
    {
        ArgumentNullException.ThrowIfNull(document);
        var anchor = Anchor.From(published);
        if (anchor.Precision == EdtfPrecision.None) anchor = OwnYear.Of(document, _words);
        return new TimeParser(document, _words, anchor).Read();
    }
}
