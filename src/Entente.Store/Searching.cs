using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Full text search: words with a diacritic match as written, words without match with any.</summary>
internal sealed class Searching(SqliteConnection connection, IReadOnlyDictionary<string, string> asking)
{
    private const int Around = 80;
    private static readonly Folding Folding = LanguagePack.Default.Folding;

    public ImmutableArray<Finding> Find(string words, int limit)
    {
        var written = PlainText.Written(words, Folding);
        if (written.Length == 0) return [];
        var plain = PlainText.Plain(written);
        var column = plain == written ? "plain" : "written";
        var syllables = written.Split(' ');

        // As a phrase first: syllables that stand apart are seldom the word that was meant.
        var match = syllables.Length == 1
            ? $"{column} : \"{written}\""
            : $"{column} : (\"{written}\" OR ({string.Join(" AND ", syllables.Select(s => $"\"{s}\""))}))";
        var found = new List<Finding>();
        Run("search-articles", match, limit, syllables, column == "plain", found);
        Run("search-claims", match, limit, syllables, column == "plain", found);
        return [.. found];
    }

    private void Run(string name, string match, int limit, string[] syllables, bool isPlain, List<Finding> found)
    {
        using var prepared = new Prepared(connection, asking[name]);
        using var rows = prepared.Rows(match, (long)limit);
        while (rows.Read())
        {
            var claim = rows.IsDBNull(1) ? null : rows.GetString(1);
            var (snippet, marks) = Marked(rows.GetString(3), syllables, isPlain, whole: claim is not null);
            found.Add(new(rows.GetString(0), claim, rows.GetDouble(2), snippet, marks));
        }
    }

    // Whole phrases are marked where there are any, single words otherwise.
    private static (string Snippet, ImmutableArray<TextSpan> Marks) Marked(string text, string[] syllables, bool isPlain, bool whole)
    {
        var words = PlainText.Words(text).ToArray();
        var forms = words.Select(w => Form(text[w.Start..w.End], isPlain)).ToArray();
        var spans = new List<TextSpan>();
        for (var i = 0; i + syllables.Length <= words.Length; i++)
            if (syllables.AsSpan().SequenceEqual(forms.AsSpan(i, syllables.Length))) spans.Add(new(words[i].Start, words[i + syllables.Length - 1].End));
        if (spans.Count == 0)
            for (var i = 0; i < words.Length; i++)
                if (syllables.Contains(forms[i], StringComparer.Ordinal)) spans.Add(new(words[i].Start, words[i].End));

        var (from, to) = (0, text.Length);
        if (!whole && spans.Count > 0)
        {
            from = words.FirstOrDefault(w => w.Start >= spans[0].Start - Around).Start;
            to = words.LastOrDefault(w => w.End <= spans[0].End + Around).End;
        }
        else if (!whole)
        {
            to = Math.Min(to, 2 * Around);
        }

        return (text[from..to], [.. spans.Where(s => s.Start >= from && s.End <= to).Select(s => new TextSpan(s.Start - from, s.End - from))]);
    }

    private static string Form(string word, bool isPlain)
    {
        var written = PlainText.Written(word, Folding);
        return isPlain ? PlainText.Plain(written) : written;
    }
}
