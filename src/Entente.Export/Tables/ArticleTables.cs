using System.Collections.Immutable;
using Entente.Claims;
using Entente.Export.Content;
using Entente.Map;
using Entente.Text;
using Entente.Views;
using static Entente.Export.Tables.ColumnKind;

namespace Entente.Export.Tables;

/// <summary>What single articles say: a row an article, claim, statement, person and agreement. Spans count code points.</summary>
internal static class ArticleTables
{
    public static ImmutableArray<Table> All { get; } =
    [
        new("articles", "article",
            [new("article"), .. Cells.Time("published"), new("outlet"), new("url"), new("title"), new("source"), new("snapshot", Number), new("hash"), new("length", Number)])
        {
            OfArticle = a => [[a.Article.Id, .. Cells.Time(a.Article.Published), a.Article.Outlet, a.Article.Url, a.Title, a.Echo, (long)a.Snapshot, a.Hash, (long)Length(a)]],
        },
        new("claims", "claim",
            [
                new("claim"), new("article"), new("type"), new("mode"), new("quad"), new("actors", List), new("recipients", List), new("reality"), new("speaker"),
                .. Cells.Time("time"), new("place"), new("instrument"), new("quote"), new("start", Number), new("end", Number), new("cue"), new("frame"),
                new("published"), new("outlet"), new("source"),
            ])
        {
            OfArticle = Claims,
        },
        new("statements", "statement",
            [new("statement"), new("article"), new("speaker_name"), new("speaker"), new("about", List), new("quote"), new("start", Number), new("end", Number), new("published"), new("outlet"), new("person")])
        {
            OfArticle = Statements,
        },
        new("people", "person", [new("article"), new("name"), new("role"), new("actor"), new("person"), new("known_as")])
        {
            OfArticle = a => a.People.Select(p => new object?[] { a.Article.Id, p.Named.Name, p.Named.Role, p.Named.Actor.ToString(), PersonJudgements.IdOf(p.Person), p.Person.Name }),
        },
        new("instruments", "instrument",
            [new("article"), new("name"), new("parties", List), new("status"), .. Cells.Time("time"), new("start", Number), new("end", Number)])
        {
            OfArticle = Instruments,
        },
    ];

    /// <summary>The id of a statement: the article and, as RFC 5147 writes it, where in it.</summary>
    public static string StatementId(string article, int start, int end) => $"{article}#char={start},{end}";

    private static IEnumerable<object?[]> Claims(ExportArticle article)
    {
        var points = new CodePoints(article.Article.Text);
        foreach (var (s, evidence, cue, frame) in article.Claims)
        {
            yield return
            [
                s.Claim, s.Article, s.Type.Label(), s.Mode, PloverWords.Default.Quad(s.Type), Cells.List(s.Actors), Cells.List(s.Recipients), s.Reality.Label(), s.Speaker?.ToString(),
                .. Cells.Time(s.Time), s.Place, s.Instrument, s.Quote, (long)points.Of(evidence.Start), (long)points.Of(evidence.End), cue, frame,
                s.Published?.ToString(), s.Outlet, s.Echo,
            ];
        }
    }

    private static IEnumerable<object?[]> Statements(ExportArticle article)
    {
        var (source, points) = (article.Article, new CodePoints(article.Article.Text));
        foreach (var statement in article.Statements)
        {
            var (said, about) = statement;
            var (start, end) = (points.Of(said.Evidence.Start), points.Of(said.Evidence.End));
            yield return
            [
                StatementId(source.Id, start, end), source.Id, said.SpeakerName, said.Speaker.ToString(), Cells.List(about), said.Evidence.In(source.Text), (long)start, (long)end,
                source.Published?.ToString(), source.Outlet, PersonJudgements.IdOf(statement.Person),
            ];
        }
    }

    private static IEnumerable<object?[]> Instruments(ExportArticle article)
    {
        var points = new CodePoints(article.Article.Text);
        foreach (var i in article.Instruments)
            yield return [article.Article.Id, i.Name, Cells.List(i.Parties), i.Status.Label(), .. Cells.Time(i.Time), (long)points.Of(i.Evidence.Start), (long)points.Of(i.Evidence.End)];
    }

    private static int Length(ExportArticle article) => new CodePoints(article.Article.Text).Of(article.Article.Text.Length);
}
