using System.Globalization;
using System.Text;

namespace Entente.Views.Answers;

/// <summary>Writes an answer as one HTML page to print: no script, nothing fetched, sources numbered and linked within the page.</summary>
public static class AnswerHtml
{
    private const string Head = """
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c; background: #fff }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ccc }
        td.quote { font-style: italic } td.sources { white-space: nowrap } footer { color: #555; margin-top: 2rem }
        @media print { body { font-size: 10pt; margin: 0; max-width: none } h2 { break-after: avoid } tr { break-inside: avoid } }
        </style>
        """;

    /// <summary>The page.</summary>
    public static string Write(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"en\">\n<head>\n{Head}\n<title>{Safe(answer.Title)}</title>\n</head>\n<body>\n<h1>{Safe(answer.Title)}</h1>\n");
        foreach (var table in answer.Tables) Write(page, table);
        page.Append("<h2>Sources</h2>\n<ol>\n");
        for (var i = 0; i < answer.Sources.Length; i++)
            page.Append(CultureInfo.InvariantCulture, $"<li id=\"s{i + 1}\" lang=\"vi\">{Safe(AnswerMarkdown.Source(answer.Sources[i]))}</li>\n");
        return page.Append(CultureInfo.InvariantCulture, $"</ol>\n<footer>{Safe(answer.Foot.ToString())}</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, AnswerTable table)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(table.Title)}</h2>\n");
        if (table.Rows.IsEmpty)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{Safe(table.WhenEmpty)}</p>\n");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<table>\n<thead><tr>{string.Concat(table.Columns.Select(c => $"<th scope=\"col\">{Safe(c)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows) page.Append(CultureInfo.InvariantCulture, $"<tr>{string.Concat(row.Select(Shown))}</tr>\n");
        page.Append("</tbody>\n</table>\n");
    }

    private static string Shown(Cell cell) => cell.Kind switch
    {
        CellKind.Sources => $"<td class=\"sources\">{string.Join(' ', cell.Numbers.Select(n => $"<a href=\"#s{n}\">[{n}]</a>"))}</td>",
        CellKind.Quote => $"<td class=\"quote\" lang=\"vi\">{Safe(cell.Text)}</td>",
        _ => $"<td>{Safe(cell.Text)}</td>",
    };

    private static string Safe(string text) =>
        string.Concat(text.Select(c => c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            Snippet.Open => "<mark>",
            Snippet.Close => "</mark>",
            _ when char.IsControl(c) && !char.IsWhiteSpace(c) => "",
            _ => c.ToString(),
        }));
}
