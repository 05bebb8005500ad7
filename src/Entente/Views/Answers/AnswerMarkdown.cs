using System.Globalization;
using System.Text;

namespace Entente.Views.Answers;

/// <summary>Writes an answer as a page of Markdown with numbered sources.</summary>
public static class AnswerMarkdown
{
    /// <summary>The page; words of articles cannot break out of their cell.</summary>
    public static string Write(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Escaped(answer.Title)}\n");
        foreach (var table in answer.Tables)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {table.Title}\n\n");
            if (table.Rows.IsEmpty)
            {
                page.Append(CultureInfo.InvariantCulture, $"{table.WhenEmpty}\n");
                continue;
            }

            page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", table.Columns)} |\n|{string.Concat(table.Columns.Select(_ => " --- |"))}\n");
            foreach (var row in table.Rows) page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(Shown))} |\n");
        }

        page.Append("\n## Sources\n\n");
        for (var i = 0; i < answer.Sources.Length; i++) page.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Escaped(Source(answer.Sources[i]))}\n");
        return page.Append(CultureInfo.InvariantCulture, $"\n{Escaped(answer.Foot.ToString())}\n").ToString();
    }

    /// <summary>A source in one line: title, outlet, day, address, id, and whether it is retracted.</summary>
    internal static string Source(SourceArticle source) =>
        string.Join(", ", new[] { source.Title, source.Outlet, source.Published?.ToString(), source.Url, source.Id, source.IsRetracted ? "retracted" : null }.Where(s => !string.IsNullOrEmpty(s)));

    private static string Shown(Cell cell) => cell.Kind == CellKind.Sources ? cell.Text : Escaped(cell.Text).Replace(Snippet.Open.ToString(), "**", StringComparison.Ordinal).Replace(Snippet.Close.ToString(), "**", StringComparison.Ordinal);

    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is Snippet.Open or Snippet.Close) safe.Append(c);
            else if (char.IsWhiteSpace(c)) safe.Append(safe.Length > 0 && safe[^1] == ' ' ? "" : " ");
            else if (char.IsControl(c)) continue;
            else if ("\\`*_[]<>|#".Contains(c, StringComparison.Ordinal)) safe.Append('\\').Append(c);
            else safe.Append(c);
        }

        return safe.ToString().Trim();
    }
}
