using System.Security.Cryptography;
using System.Text;
using Entente.Claims;
using Entente.Language;
using Entente.Map;

namespace Entente.Store;

/// <summary>A reading made ready to be kept: all that costs time and needs no database. Many threads may make them at once.</summary>
public sealed class PreparedReading
{
    private static readonly Entente.Text.Folding Folding = LanguagePack.Default.Folding;

    private static readonly TieWords BuiltIn = TieWords.Of(LanguagePack.Default);

    private PreparedReading(Reading reading, TieWords words)
    {
        Reading = reading;
        Hash = HashOf(reading.Article);
        Title = reading.Title;
        Written = PlainText.Written(reading.Article.Text, Folding);
        Plain = PlainText.Plain(Written);
        ClaimIds = [.. reading.Claims.Select(c => ClaimId.Of(reading.Article.Id, c).ToString())];
        ClaimWords = [.. reading.Claims.Select(c => PlainText.Written(WordsOf(reading, c), Folding))];
        ClaimKnots = [.. reading.Claims.Select((c, i) => Knots.Of(Knots.Sighting(reading.Article, ClaimIds[i], c), words).ToArray())];
        About = [.. reading.Statements.Select(s => Lists.Of(reading.About(s)))];
    }

    /// <summary>What was read.</summary>
    public Reading Reading { get; }

    /// <summary>What names the snapshot: a hash of the text and of what is known about the article.</summary>
    public string Hash { get; }

    internal string Title { get; }

    internal string Written { get; }

    internal string Plain { get; }

    internal string[] ClaimIds { get; }

    internal string[] ClaimWords { get; }

    internal string[] About { get; }

    internal (string Kind, string Key)[][] ClaimKnots { get; }

    /// <summary>Prepares a reading; <paramref name="words"/> tell which ties agreements make, the built-in ones when left out.</summary>
    public static PreparedReading Of(Reading reading, TieWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(reading, words ?? BuiltIn);
    }

    /// <summary>The hash that an article's snapshot has.</summary>
    public static string HashOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { article.Text, article.Published?.ToString(), article.Outlet, article.Url })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData([0xff, part is null ? (byte)0 : (byte)1]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static string WordsOf(Reading reading, Claim claim) =>
        string.Join(' ', claim.Evidence.In(reading.Article.Text), claim.Instrument, claim.Place);
}
