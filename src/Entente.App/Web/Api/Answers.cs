using System.Security.Cryptography;
using System.Text;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>An answer as a response.</summary>
internal static class Answers
{
    /// <summary>The media type of JSON, with the encoding for who does not know that it has but one.</summary>
    public const string JsonType = "application/json; charset=utf-8";

    /// <summary>One JSON object.</summary>
    public static IResult Json(Answer answer)
    {
        using var stream = new MemoryStream();
        AnswerJson.Write(answer, stream);
        return Results.Bytes(stream.ToArray(), JsonType);
    }

    /// <summary>A table for spreadsheets.</summary>
    public static IResult Csv(Answer answer, string? table, string name)
    {
        if (table is not null && !AnswerCsv.Tables(answer).Contains(table, StringComparer.Ordinal))
            return Problem.Of("table", table, $"there is no table '{table}' in this answer: it has {string.Join(", ", AnswerCsv.Tables(answer))}").Result();
        return Results.Bytes(AnswerCsv.Write(answer, table), "text/csv; charset=utf-8", $"{name}.csv");
    }

    /// <summary>A page to keep or print.</summary>
    public static IResult Markdown(Answer answer) => Results.Text(AnswerMarkdown.Write(answer), "text/markdown", Encoding.UTF8);

    /// <summary>A page to keep or print; it has its style in it, which is let pass by its hash.</summary>
    public static IResult Html(Answer answer, HttpResponse response)
    {
        var page = AnswerHtml.Write(answer);
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        return Results.Text(page, "text/html", Encoding.UTF8);
    }
}
