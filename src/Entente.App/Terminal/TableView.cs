using Entente.Actors;
using Entente.Claims;
using Entente.Text;
using Entente.Views;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Entente.App.Terminal;

/// <summary>Tables for people: a heading an article, then its claims, statements, people and agreements.</summary>
internal sealed class TableView(IAnsiConsole console, ActorCatalogue catalogue) : IReadingView
{
    private const int QuoteLength = 220;
    private int _articles, _claims;

    public object Prepare(Reading reading) => reading;

    public void Show(object prepared)
    {
        var reading = (Reading)prepared;
        _articles++;
        _claims += reading.Claims.Length;
        Heading(reading);
        if (reading.Claims.Length > 0) console.Write(Claims(reading));
        if (reading.Statements.Length > 0) console.Write(Statements(reading));
        Line("People", reading.People.Select(p => $"{p.Name} ({(p.Role is { } role ? role + ", " : "")}{p.Actor})"));
        Line("Agreements", reading.Instruments.Select(i => $"{i.Name} ({string.Join(", ", i.Parties)}{(i.Parties.Length > 0 ? "; " : "")}{i.Status.Label()}{(i.Time is { } t ? " " + t : "")})"));
        Line("Actors", ActorsOf(reading).Select(a => $"{a} {catalogue.Find(a)?.Vietnamese}".TrimEnd()));
        console.WriteLine();
    }

    public void Finish()
    {
        if (_articles > 1) console.Write(new Words($"{_claims} claims in {_articles} articles\n", Palette.Dim));
    }

    private void Heading(Reading reading)
    {
        var document = reading.Document;
        var first = document.Sentences.FirstOrDefault(s => s.Kind == SentenceKind.Title, document.Sentences.FirstOrDefault());
        var title = first.Length > 0 ? Shown.Line(document.Words(first.First, first.End), 200) : "";
        console.Write(new Words($"{Shown.Line(title.Length > 0 ? title : reading.Article.Id)}\n", Palette.Strong));
        string?[] about = [reading.Article.Id, reading.Article.Published?.ToString(), reading.Article.Outlet];
        console.Write(new Words($"{Shown.Line(string.Join(" · ", about.Where(a => !string.IsNullOrEmpty(a))))}\n", Palette.Dim));
        if (reading.Claims.Length + reading.Statements.Length == 0) console.Write(new Words("Nothing between actors was found here.\n", Palette.Dim));
    }

    private static Table Claims(Reading reading)
    {
        var table = Empty("Claim", "Who", "Reality", "Time", "Says", "The article's words");
        foreach (var claim in reading.Claims)
        {
            table.AddRow(
                ClaimLine.What(claim),
                new Words(ClaimLine.Who(claim), Palette.Strong),
                new Words(claim.Reality.Label(), Palette.Of(claim.Reality)),
                new Words(claim.Time?.ToString() ?? ""),
                new Words(claim.Speaker?.ToString() ?? ""),
                new Words(Quote(reading, claim.Evidence)));
        }

        return table;
    }

    private static Table Statements(Reading reading)
    {
        var table = Empty("Speaker", "For", "Says");
        foreach (var statement in reading.Statements)
            table.AddRow(new Words(Shown.Line(statement.SpeakerName), Palette.Strong), new Words(statement.Speaker.ToString()), new Words(Quote(reading, statement.Evidence)));
        return table;
    }

    private static Table Empty(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(Palette.Dim);
        foreach (var column in columns) table.AddColumn(new TableColumn(new Words(column, Palette.Dim)));
        for (var i = 0; i < columns.Length - 1; i++) table.Columns[i].NoWrap = columns[i] is not ("Who" or "Speaker");
        return table;
    }

    private void Line(string name, IEnumerable<string> parts)
    {
        var line = Shown.Line(string.Join(" · ", parts));
        if (line.Length > 0) console.Write(new Paragraph().Append($"{name}: ", Palette.Dim).Append(line + "\n"));
    }

    private static IEnumerable<ActorCode> ActorsOf(Reading reading) =>
        reading.Claims.SelectMany(c => c.Actors.AddRange(c.Recipients)).Concat(reading.Statements.Select(s => s.Speaker)).Distinct().Order();

    private static string Quote(Reading reading, TextSpan span) => Shown.Line(span.In(reading.Article.Text), QuoteLength);
}
