using Entente.Language;
using Entente.Text;

namespace Entente.Tests.Text;

/// <summary>What the tests of the text stage share.</summary>
internal static class Some
{
    private static readonly DocumentReader Documents = new(LanguagePack.Default);

    public static Document Document(string text) => Documents.Read(text);

    public static string[] Sentences(string text) => [.. Document(text) is var d ? d.Sentences.Select(s => d.Words(s.First, s.End)) : []];

    public static string[] SentencesWithKind(string text) =>
        [.. Document(text) is var d ? d.Sentences.Select(s => $"{s.Kind}: {d.Words(s.First, s.End)}") : []];

    public static string[] Quotations(string text) =>
        [.. Document(text) is var d ? d.Quotations.Select(q => d.Words(q.First, q.End) + (q.IsClosed ? "" : " <open>")) : []];

    public static string[] Words(string text) => [.. Tokens(text).Select(t => t.Span.In(text))];

    public static Token[] Tokens(string text) => Tokenizer.Tokenize(text, LanguagePack.Default.Lexicon);
}
