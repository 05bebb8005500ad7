using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>
/// Finds the acts of saying of a document, sentence by sentence: indirect speech, quotations with their speaker before or
/// behind, 'theo X', and quotations that go on with the last speaker.
/// </summary>
internal sealed class StatementFinder
{
    private const int ShortQuotation = 4;
    private const int MaxClause = 300;
    private const int MaxAddress = 8;

    private readonly Document _document;
    private readonly SpeechTable _table;
    private readonly ContentFinder _contents;
    private readonly QuotationIndex _quotations;
    private readonly List<SpeechAct> _acts = [];
    private Voice? _last;
    private int _lastSentence = -9;

    public StatementFinder(Document document, SpeechTable table)
    {
        _document = document;
        _table = table;
        _contents = new(table);
        _quotations = new(document);
    }

    /// <summary>What was found so far, in the order of the speakers.</summary>
    public IReadOnlyList<SpeechAct> Acts => _acts;

    /// <summary>Reads one sentence; sentences must come in order.</summary>
    public void Read(int s, List<Chunk> chunks)
    {
        if (chunks.Count == 0) return;
        var from = _acts.Count;
        Heading(s, chunks);
        for (var k = 0; k < chunks.Count; k++)
        {
            if (_quotations.Holds(chunks[k].First)) continue;
            if (chunks[k] is { Kind: ChunkKind.Preposition, Function: Function.According }) According(s, chunks, k);
            else if (_table.At(chunks, k) is { } kind) Verb(s, chunks, k, kind, from);
        }

        Alone(s, chunks);
    }

    // A headline that begins with its speaker: 'Tổng thống A: B phải dừng lại'.
    private void Heading(int s, List<Chunk> chunks)
    {
        if (s > 0 || _document.Sentences[s].Kind != SentenceKind.Title || chunks.Count < 4) return;
        if (chunks[0] is { Kind: ChunkKind.Mention, Mention.CanAct: true } && chunks[1].Kind == ChunkKind.Stop && _document.Text[_document.Tokens[chunks[1].First].Start] == ':'
            && VoiceAt(s, chunks, 0) is { } voice) Add(s, voice, chunks[2].First, TokenEnd(chunks, chunks.Count), chunks[2].First);
    }

    private void Verb(int s, List<Chunk> chunks, int k, SpeechKind kind, int from)
    {
        var found = kind == SpeechKind.Cites ? new(SpeakerFinder.Behind(chunks, k), false) : SpeakerFinder.Before(chunks, k, _acts.Count > from);
        if (!IsSaid(chunks, k)) return;
        Voice? voice;
        if (found.Chunk >= 0) voice = VoiceAt(s, chunks, found.Chunk);
        else if (!found.Continues) return;
        else if (_acts.Count > from && _acts[^1].Sentence == s) voice = _acts[^1].Voice;
        else if ((EarlierSpeaker(chunks, k) ?? chunks[k].Predicate!.Subject) is { Chunk: >= 0 } subject && subject.Chunk < k) voice = Voice.Of(_document, subject.Mention, subject.Mention.First);
        // 'Ông không nêu tên, nhưng xác nhận …': whoever opens the sentence.
        else voice = chunks[0].Mention is { CanAct: true } ? VoiceAt(s, chunks, 0) : null;
        if (voice is null) return;

        if (found.Chunk > 0 && chunks[found.Chunk - 1] is { Kind: ChunkKind.Link, Tag: "relative" or "purpose" } && !(chunks[found.Chunk].Mention is { Kind: MentionKind.Reference, Head.Tag: "any" })) return;
        var tail = Behind(s, chunks, k, kind, found.Chunk, voice);
        var start = _contents.Start(_document, chunks, k, tail ? SpeechKind.Quotes : kind);
        if (kind == SpeechKind.Cites && start >= 0 && start <= found.Chunk) return;
        if (start < 0 || start >= chunks.Count) return;
        if (kind == SpeechKind.Reports && voice.IsOutlet) return;
        var end = _contents.End(chunks, start);
        var scope = start == k + 1 ? chunks[start].First - SpeechTable.Kept(chunks[k]) : chunks[start].First;
        var first = kind == SpeechKind.Acts ? chunks[k].First : scope;
        if (TokenEnd(chunks, end) - chunks[k].End + SpeechTable.Kept(chunks[k]) < 2) return;
        Add(s, voice, first, TokenEnd(chunks, end), start == k + 1 ? scope : Math.Max(scope, chunks[k].End));
    }

    // 'Ông X bày tỏ lo ngại về điều mà B đã làm, đồng thời cho rằng': X goes on, not B.
    private Argument? EarlierSpeaker(List<Chunk> chunks, int k)
    {
        for (var j = 0; j < k; j++)
            if (chunks[j].Predicate is { Subject: not null } verb && _table.At(chunks, j) is not null) return verb.Subject;
        return null;
    }

    // What is denied, asked for or done to somebody is not said, save by the agent: 'được Nga coi là'.
    private static bool IsSaid(List<Chunk> chunks, int k)
    {
        var verb = chunks[k].Predicate!;
        if (verb.Form == Form.Passive && !(k > 0 && chunks[k - 1].Kind == ChunkKind.Mention)) return false;
        if (verb.IsConditional || verb.IsPurpose) return false;
        for (var j = k - 1; j >= 0 && (chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time); j--)
            if (chunks[j].Kind == ChunkKind.Auxiliary && chunks[j].Tag is not ("past" or "now" or "planned")) return false;
        return !(k > 0 && chunks[k - 1].Predicate is { Governor.Tag: "negated" });
    }

    // '"…", ông X nói': what stands before the comma, or the quotation that closes there. True when there is any.
    private bool Behind(int s, List<Chunk> chunks, int k, SpeechKind kind, int speaker, Voice voice)
    {
        if (speaker < 0) return false;
        var first = Math.Min(k, speaker);
        var mark = first - 1;
        while (mark >= 0 && first - mark <= 8 && !IsBreak(chunks[mark])) mark--;
        if (mark < 1 || !IsBreak(chunks[mark]) && chunks[mark].Kind != ChunkKind.QuoteClose) return false;
        if (chunks[mark].Kind != ChunkKind.QuoteClose && chunks[mark - 1].Kind == ChunkKind.QuoteClose) mark--;
        var start = ClauseStart(chunks, mark);
        if (chunks[mark].Kind == ChunkKind.QuoteClose)
        {
            if (_quotations.ClosingAt(chunks[mark].First) is not { } quotation) return false;
            // '"…", ông X đề nghị.': with nothing behind it, what he asks for stands before it.
            if (kind == SpeechKind.Acts) return EndsClause(chunks, k) && IsWhole(quotation, chunks) && Add(s, voice, quotation.First, quotation.End, quotation.First);
            if (IsWhole(quotation, chunks)) return Add(s, voice, quotation.First, quotation.End, quotation.First);
            return EndsClause(chunks, k) && Add(s, voice, start, chunks[mark].End, start);
        }

        if (kind == SpeechKind.Acts || SpeechTable.Kept(chunks[k]) > 0 || kind == SpeechKind.Quotes && !(IsClause(chunks, mark) && ClauseParser.OnlyDress(chunks, speaker + 1, k))) return false;
        return EndsClause(chunks, k) && mark > 2 && Add(s, voice, start, chunks[mark].First, start);
    }

    // True when the verb has nothing behind it but a time, or to whom and where it was said ('nói với các phóng viên').
    private bool EndsClause(List<Chunk> chunks, int k)
    {
        var isAddressed = _table.IsAddressed(chunks[k]);
        do k++;
        while (k < chunks.Count && (chunks[k].Kind is ChunkKind.Time or ChunkKind.Adverb));
        if (k + 1 < chunks.Count && (isAddressed || chunks[k] is { Kind: ChunkKind.Preposition, Function: Function.With or Function.In }) && chunks[k + 1].Kind != ChunkKind.Stop)
            for (var last = k + MaxAddress; k < chunks.Count && k <= last && IsOfAddress(chunks[k]);) k++;
        return k >= chunks.Count || chunks[k].Kind == ChunkKind.Stop && _document.Text[_document.Tokens[chunks[k].First].Start] != ':';
    }

    private static bool IsOfAddress(Chunk chunk) =>
        chunk.Kind is ChunkKind.Preposition or ChunkKind.Determiner or ChunkKind.Word or ChunkKind.Mention or ChunkKind.Nominalizer or ChunkKind.Time or ChunkKind.Adverb || chunk.Predicate is { Form: Form.Nominal };

    private bool IsBreak(Chunk chunk) => chunk.Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose || IsDash(chunk);

    private bool IsDash(Chunk chunk) =>
        chunk.Kind == ChunkKind.Word && chunk.End - chunk.First == 1 && _document.Tokens[chunk.First].IsMark
        && _document.Tokens[chunk.First].AfterSpace && _document.Text[_document.Tokens[chunk.First].Start] is '-' or '–' or '—';

    // A quotation that begins a sentence, or stands behind a stop: words that were said, and no name or borrowed word.
    private bool IsWhole(Quotation quotation, List<Chunk> chunks)
    {
        if (quotation.End - quotation.First < ShortQuotation) return false;
        var mark = quotation.First - 1;
        if (mark <= chunks[0].First) return true;
        var before = _document.Tokens[mark - 1];
        return before.IsMark && _document.Text[before.Start] is ':' or '.' or '?' or '!' or ',' or ')' or '-';
    }

    // Whether something is told before a mark, and not only when or under what it was said.
    private static bool IsClause(List<Chunk> chunks, int before)
    {
        var k = before - 1;
        var tells = false;
        for (; k >= 0 && before - k < MaxClause && chunks[k].Kind != ChunkKind.Stop; k--) tells |= chunks[k].Predicate is { Form: not Form.Nominal } || chunks[k].Kind == ChunkKind.Auxiliary;
        return tells && chunks[k + 1].Kind is not (ChunkKind.Link or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Predicate);
    }

    private static int ClauseStart(List<Chunk> chunks, int before)
    {
        var k = before - 1;
        while (k >= 0 && before - k < MaxClause && chunks[k].Kind != ChunkKind.Stop) k--;
        return chunks[k + 1].First;
    }

    private void According(int s, List<Chunk> chunks, int k)
    {
        var m = SpeakerFinder.Behind(chunks, k);
        if (m < 0 || VoiceAt(s, chunks, m) is not { } voice || !SpeakerFinder.MaySpeak(chunks[m].Mention!)) return;
        if (CommaIn(chunks[m]) is { } inner)
        {
            // 'Theo Nga, Mỹ và Anh …': the list begins behind the source.
            if (!voice.IsPerson) voice = voice with { Name = _document.Words(chunks[m].First, inner) };
            Add(s, voice, inner + 1, TokenEnd(chunks, _contents.End(chunks, m)), inner + 1);
            return;
        }

        var comma = m + 1;
        while (comma < chunks.Count && chunks[comma].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose) && chunks[comma].Predicate is null or { Form: Form.Nominal }) comma++;
        // 'Theo báo cáo do X công bố ngày 2/7, …'.
        if (comma == m + 1 && comma < chunks.Count && chunks[comma].Predicate is { Cues.Count: 0 } && chunks[m - 1] is { Kind: ChunkKind.Preposition, Function: Function.By })
            do comma++;
            while (comma < chunks.Count && chunks[comma].Kind is ChunkKind.Time or ChunkKind.Adverb);
        // '…, theo X, …': behind a clause of its own the source is that of the clause.
        var isBehind = k > 2 && chunks[k - 1].Kind == ChunkKind.Comma && IsClause(chunks, k - 1);
        if (comma < chunks.Count - 1 && chunks[comma].Kind == ChunkKind.Comma && !isBehind)
        {
            // An outlet that is only the source has no view of its own.
            if (voice.IsOutlet) return;
            Add(s, voice, chunks[comma + 1].First, TokenEnd(chunks, _contents.End(chunks, comma + 1)), chunks[comma + 1].First);
        }
        else if (k > 2 && chunks[k - 1].Kind == ChunkKind.Comma && !voice.IsOutlet && (isBehind && comma < chunks.Count && chunks[comma].Kind == ChunkKind.Comma || comma >= chunks.Count || chunks[comma].Kind == ChunkKind.Stop))
        {
            // 'Ông X nói …, theo hãng tin của nước ông': who said it was named.
            if (_acts.Exists(a => a.Sentence == s && a.Voice.Actor == voice.Actor)) return;
            var first = ClauseStart(chunks, k - 1);
            Add(s, voice, first, chunks[k - 1].First, first);
        }
    }

    private int? CommaIn(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.End; i++)
            if (_document.Text[_document.Tokens[i].Start] == ',') return i;
        return null;
    }

    // A quotation that fills its sentence goes on with whoever spoke right before.
    private void Alone(int s, List<Chunk> chunks)
    {
        var end = chunks[^1].End;
        foreach (var quotation in _quotations.EndingIn(chunks[0].First, end))
        {
            if (_last is null || s - _lastSentence > 1 || !IsWhole(quotation, chunks) || _quotations.IsTaken(quotation)) continue;
            var behind = quotation.End;
            while (behind < end && _document.Tokens[behind].IsMark) behind++;
            if (behind >= end) Add(s, _last, quotation.First, quotation.End, quotation.First);
        }

        if (_quotations.IsOpenAt(end) && s - _lastSentence <= 1) _lastSentence = s;
    }

    // 'ông' right behind somebody's words is who said them, whoever else those words have named.
    private Voice? VoiceAt(int s, List<Chunk> chunks, int m)
    {
        var mention = chunks[m].Mention!;
        if (mention.Kind == MentionKind.Reference && _last is { IsOutlet: false } && s - _lastSentence <= 1 && PointsTo(_last, chunks, m)) return _last;
        return Voice.Of(_document, mention, m > 0 && chunks[m - 1].Kind == ChunkKind.Determiner ? chunks[m - 1].First : mention.First);
    }

    // 'họ' at the head of a sentence and 'cơ quan này' are no person, 'tuyên bố này' is whoever made it.
    private static bool PointsTo(Voice last, List<Chunk> chunks, int m) => chunks[m].Mention!.Head switch
    {
        { Tag: "person" } => true,
        { Tag: "organisation" or "agency" } => !last.IsPerson,
        { Tag: "any" } => !last.IsPerson && !chunks.Exists(c => c.Kind == ChunkKind.Mention && c.First < chunks[m].First),
        { } head => head.Option("said") is not null,
        null => false,
    };

    private static int TokenEnd(List<Chunk> chunks, int end) => end < chunks.Count ? chunks[end].First : chunks[^1].End;

    private bool Add(int s, Voice voice, int first, int end, int scope)
    {
        (first, end) = _quotations.Complete(first, end);
        while (end > first && IsTrailing(end - 1)) end--;
        while (end > first && (_document.Tokens[first].IsMark && !_document.Tokens[first].Has(TokenTraits.QuoteOpen) || _table.Opens(_document.Tokens[first]))) first++;
        (first, end) = _quotations.Strip(first, end);
        while (end > first && IsTrailing(end - 1)) end--;
        if (end - first < 2) return false;
        _quotations.Take(first, end);
        if (_acts.Count > 0 && _acts[^1].First == first && _acts[^1].End == end) return true;
        _acts.Add(new(voice, first, end, Math.Max(first, scope), s > 0 || _document.Sentences[s].Kind != SentenceKind.Title, s));
        _last = voice;
        _lastSentence = s;
        return true;
    }

    private bool IsTrailing(int i) =>
        _document.Tokens[i] is { IsMark: true } token && !token.Has(TokenTraits.QuoteClose) && _document.Text[token.Start] is not (')' or '%');
}
