using System.Collections.Immutable;
using Entente.Actors;
using Entente.Text;

namespace Entente.Claims.Judging;

/// <summary>What the article as a whole says for or against a claim: where it stands, who matters there, what is said again.</summary>
internal sealed class ArticleFeatures
{
    private readonly Document _document;
    private readonly Dictionary<ActorCode, int> _mentions = [];
    private readonly HashSet<ActorCode> _title = [];
    private readonly Dictionary<(ActorCode, ActorCode), int> _pairs = [];
    private readonly Dictionary<(ActorCode, ActorCode, ClaimType), int> _alike = [];
    private readonly Dictionary<(int, ClaimType), int> _beside = [];

    /// <summary>Looks at an article and all candidates of it.</summary>
    public ArticleFeatures(Document document, ImmutableArray<Mention> mentions, List<Claim> candidates)
    {
        _document = document;
        var titleEnd = document.Sentences is [{ Kind: SentenceKind.Title } title, ..] ? title.End : 0;
        foreach (var mention in mentions)
            foreach (var code in mention.Actors)
            {
                Count(_mentions, code);
                if (mention.First < titleEnd) _title.Add(code);
            }

        foreach (var claim in candidates)
        {
            var (one, other) = Pair(claim);
            Count(_pairs, (one, other));
            Count(_alike, (one, other, claim.Type));
            Count(_beside, (SentenceOf(claim), claim.Type));
        }
    }

    /// <summary>Adds the features of one candidate.</summary>
    public void Add(Claim claim, ImmutableArray<Feature>.Builder features)
    {
        var at = SentenceOf(claim);
        var sentence = _document.Sentences[at];
        var actor = claim.Actors[0];
        var recipient = Other(claim);
        var (one, other) = Pair(claim);
        var alike = _alike[(one, other, claim.Type)];
        features.Add(new("type", Types[(int)claim.Type]));
        features.Add(new("reality", claim.Reality.ToString()));
        features.Add(new("sentence", sentence.Kind.ToString()));
        features.Add(new("sentence.at", at switch { 0 => "0", 1 => "1", <= 4 => "2-4", <= 9 => "5-9", <= 19 => "10-19", _ => "20+" }));
        features.Add(new("sentence.words", sentence.Length switch { <= 12 => "12", <= 25 => "25", <= 40 => "40", <= 60 => "60", _ => "60+" }));
        features.Add(new("evidence", Buckets.Distance(claim.Evidence.Length / 5)));
        features.Add(new("beside", Buckets.Count(_beside[(at, claim.Type)] - 1)));
        features.Add(new("again", Buckets.Count(alike - 1)));
        features.Add(new("pair.again", Buckets.Count(_pairs[(one, other)] - alike)));
        features.Add(new("title", _title.Contains(actor) ? _title.Contains(recipient) ? "both" : "actor" : _title.Contains(recipient) ? "recipient" : "neither"));
        features.Add(new("actor.mentions", Often(actor)));
        if (!recipient.IsNone) features.Add(new("recipient.mentions", Often(recipient)));
        features.Add(new("actors", Buckets.Count(claim.Actors.Length)));
        features.Add(new("recipients", Buckets.Count(claim.Recipients.Length)));
        features.Add(new("speaker", claim.Speaker is not { } speaker ? "article" : claim.Actors.Contains(speaker) ? "actor" : claim.Recipients.Contains(speaker) ? "recipient" : "other"));
        if (claim.Time is not null) features.Add(new("time", "told"));
    }

    private static readonly string[] Types = [.. Enum.GetNames<ClaimType>()];

    private static ActorCode Other(Claim claim) => claim.Recipients is [var first, ..] ? first : claim.Actors.Length > 1 ? claim.Actors[1] : default;

    private static (ActorCode, ActorCode) Pair(Claim claim)
    {
        ActorCode one = claim.Actors[0], other = Other(claim);
        return one < other ? (one, other) : (other, one);
    }

    private string Often(ActorCode actor) => _mentions.GetValueOrDefault(actor) switch { 0 => "0", 1 => "1", 2 => "2", <= 5 => "3-5", <= 10 => "6-10", _ => "11+" };

    private int SentenceOf(Claim claim)
    {
        var start = claim.Why.CueSpan.Start;
        int low = 0, high = _document.Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Tokens[_document.Sentences[middle].End - 1].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static void Count<T>(Dictionary<T, int> counts, T key) where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
