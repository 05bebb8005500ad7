using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>How a verb of saying takes what is said.</summary>
internal enum SpeechKind : byte
{
    /// <summary>A clause right behind it, or a quotation: 'cho biết', 'khẳng định'.</summary>
    Says,

    /// <summary>An act of its own, so that the evidence begins at the verb: 'chỉ trích', 'kêu gọi'.</summary>
    Acts,

    /// <summary>A quotation, or a clause that 'rằng' or a colon opens: 'phát biểu', 'viết'.</summary>
    Quotes,

    /// <summary>Who speaks stands behind it: 'dẫn lời'.</summary>
    Cites,

    /// <summary>News that an outlet passes on without a view of its own: 'đưa tin'.</summary>
    Reports,
}

/// <summary>The verbs of saying of a language pack.</summary>
internal sealed class SpeechTable
{
    private readonly Dictionary<Entry, SpeechKind> _kinds = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<int> _openers = [];

    // Verbs that end in the preposition of whom is spoken to: 'nói với'.
    private readonly HashSet<Entry> _addressed = new(ReferenceEqualityComparer.Instance);

    public SpeechTable(LanguagePack pack)
    {
        foreach (var entry in pack.Of(WordKind.Links))
            if (entry is { Tag: "content", Length: 1 }) _openers.Add(pack.Lexicon.Form(entry.Form));
        foreach (var entry in pack.Of(WordKind.Speech))
            if (Enum.TryParse<SpeechKind>(entry.Tag, ignoreCase: true, out var kind)) _kinds[entry] = kind;
        var with = pack.Of(WordKind.Prepositions).Where(p => p.Tag == "with").Select(p => $" {p.Form}").ToArray();
        foreach (var entry in _kinds.Keys)
            if (Array.Exists(with, w => entry.Form.EndsWith(w, StringComparison.Ordinal))) _addressed.Add(entry);
    }

    /// <summary>True when whom is spoken to stands right behind the chunk's verb: 'nói với'.</summary>
    public bool IsAddressed(Chunk verb) => verb.Predicate?.Saying is { } saying && _addressed.Contains(saying);

    /// <summary>True for a word that opens what is said and is no part of it: 'rằng'.</summary>
    public bool Opens(Token token) => token.Form != 0 && _openers.Contains(token.Form);

    /// <summary>The kind of a predicate's verb, or null when it is no verb of saying.</summary>
    public SpeechKind? Of(Predicate? predicate) =>
        predicate?.Saying is { } entry && _kinds.TryGetValue(entry, out var kind) ? kind : null;

    /// <summary>The kind of a chunk that says something here and now, or null: a noun ('tuyên bố của Nga') does not.</summary>
    public SpeechKind? At(List<Chunk> chunks, int k) => Of(chunks[k].Predicate) is { } kind && !IsNoun(chunks, k, kind) ? kind : null;

    /// <summary>How many of the chunk's last words are already what is said: 'cam kết' in 'khẳng định cam kết'.</summary>
    public static int Kept(Chunk verb)
    {
        if (verb.Predicate?.Saying is not { } saying) return 0;
        var kept = verb.End - verb.First - saying.Length;
        return saying.Option("keeps") is { } more && int.TryParse(more, out var words) ? kept + words : kept;
    }

    private static bool IsNoun(List<Chunk> chunks, int k, SpeechKind kind)
    {
        var before = k - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Adverb) before--;
        if (before >= 0)
        {
            var chunk = chunks[before];
            if (chunk.Kind is ChunkKind.Nominalizer or ChunkKind.Determiner) return true;
            if (chunk.Kind == ChunkKind.Preposition && chunk.Function is not (Function.To or Function.Aside or Function.For)) return true;
            if (chunk.Predicate is { IsLight: true, Speech: null }) return true;
        }

        // 'dẫn phát biểu của X': whom a verb cites is no owner of it.
        return kind != SpeechKind.Cites && Kept(chunks[k]) == 0 && k + 1 < chunks.Count && chunks[k + 1] is { Kind: ChunkKind.Preposition, Function: Function.Of };
    }
}
