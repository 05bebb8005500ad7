using Entente.Views.Answers;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Entente.App.Terminal;

/// <summary>Shows an answer: tables for people, JSON for programs, a page to keep or print.</summary>
internal static class AnswerView
{
    private const int QuoteLength = 160, TitleLength = 100, SourcesWidth = 11;

    /// <summary>Draws a little answer for nobody while the question is asked of the map: to load what drawing takes is a fifth of a short command.</summary>
    public static void Prepare(string format)
    {
        if (format != "table" || Environment.ProcessorCount == 1) return;
        Task.Run(static () =>
        {
            var table = new AnswerTable("-", ["-", "-", "-", "-"], [[new(CellKind.Who, "-"), Cell.Quote("⟦-⟧ -"), Cell.Number(1), new(CellKind.Sources, "[1][2]")]]);
            using var nobody = new Output(Stream.Null, TextWriter.Null, Stream.Null);
            Show(new("-", [table, table with { Rows = [] }], [new("-", "-", null, null, null)], new("-", 0, new())), withIds: false, nobody.Console);
        });
    }

    /// <summary>Shows it in a format: <c>table</c>, <c>json</c>, <c>markdown</c> or <c>html</c>.</summary>
    public static void Show(Answer answer, string format, bool withIds, Output output)
    {
        switch (format)
        {
            case "json":
                AnswerJson.Write(answer, output.Bytes);
                break;
            case "markdown":
                output.Text.Write(AnswerMarkdown.Write(answer));
                break;
            case "html":
                output.Text.Write(AnswerHtml.Write(answer));
                break;
            default:
                Show(answer, withIds, output.Console);
                break;
        }
    }

    private static void Show(Answer answer, bool withIds, IAnsiConsole console)
    {
        console.Write(new Words($"{Shown.Line(answer.Title)}\n", Palette.Strong));
        foreach (var table in answer.Tables)
        {
            console.WriteLine();
            console.Write(new Words($"{table.Title}\n", Palette.Strong));
            if (table.Rows.IsEmpty) console.Write(new Words($"{table.WhenEmpty}\n", Palette.Dim));
            else console.Write(Made(table, withIds));
        }

        ShowSources(answer, console);
        console.WriteLine();
        console.Write(new Words($"{Shown.Line(answer.Foot.ToString())}\n", Palette.Dim));
    }

    // A line each, as long as it is: to lay out hundreds of them would take longer than the question.
    private static void ShowSources(Answer answer, IAnsiConsole console)
    {
        if (!answer.Sources.IsEmpty) console.Write(new Words("\nSources\n", Palette.Strong));
        foreach (var (i, source) in answer.Sources.Index()) console.Profile.Out.Writer.Write($"[{i + 1}] {Shown.Line(string.Join(" · ", PartsOf(source)))}\n");
    }

    private static IEnumerable<string> PartsOf(SourceArticle source) =>
        new[] { Shown.Line(source.Title, TitleLength), source.Outlet, source.Published?.ToString(), source.Id, source.IsRetracted ? "retracted" : null }.OfType<string>().Where(p => p.Length > 0);

    private static Table Made(AnswerTable table, bool withIds)
    {
        var made = new Table().Border(TableBorder.Rounded).BorderStyle(Palette.Dim);
        foreach (var (i, column) in table.Columns.Index())
        {
            var kind = table.Rows[0][i].Kind;
            made.AddColumn(new TableColumn(new Words(column, Palette.Dim))
            {
                NoWrap = kind is CellKind.Time or CellKind.Type or CellKind.State or CellKind.Number,

                // Many numbers take lines of their own rather than room from the words.
                Width = kind is CellKind.Sources && !withIds && table.Rows.Any(r => r[i].Text.Length > SourcesWidth) ? SourcesWidth : null,
            });
        }

        foreach (var row in table.Rows) made.AddRow(row.Select(Shown));
        return made;

        Spectre.Console.Rendering.IRenderable Shown(Cell cell) => cell.Kind switch
        {
            CellKind.Quote => Marked(Terminal.Shown.Line(cell.Text.Replace(Snippet.Open, '⟦').Replace(Snippet.Close, '⟧'), QuoteLength)),
            CellKind.Who => new Words(cell.Text, Palette.Strong),
            CellKind.Type => new Words(cell.Text, Palette.Of(cell.Text)),
            CellKind.Sources => new Words(withIds && cell.Codes is [var claim, ..] ? $"{Apart(cell.Text)} {claim}" : Apart(cell.Text), Palette.Dim),
            _ => new Words(Terminal.Shown.Line(cell.Text)),
        };
    }

    // Numbers that follow one another may be parted at the end of a line, a number may not.
    private static string Apart(string sources) => sources.Replace("][", "] [", StringComparison.Ordinal);

    // Matches are set off by brackets, which a pipe keeps, and by weight where there is any.
    private static Paragraph Marked(string text)
    {
        var paragraph = new Paragraph();
        foreach (var (i, part) in text.Split('⟦', '⟧').Index()) paragraph.Append(i % 2 == 0 ? part : $"[{part}]", i % 2 == 0 ? Style.Plain : Palette.Strong);
        return paragraph;
    }
}
