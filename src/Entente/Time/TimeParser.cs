using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Time;

/// <summary>Reads the times of one document, sentence by sentence, from left to right. Used once.</summary>
internal sealed partial class TimeParser(Document document, TimeWords words, Anchor anchor)
{
    private const int MaxMeasured = 6;
    private const int MaxWord = 4;

    private readonly string _text = document.Text;
    private readonly TimeWords _words = words;
    private readonly Anchor _anchor = anchor;
    private readonly ImmutableArray<TimeExpression>.Builder _found = ImmutableArray.CreateBuilder<TimeExpression>();

    // The sentence that is read, and what it has said so far.
    private int _first;
    private int _end;
    private int _blocked = -1;
    private bool _future;
    private int _nearYear;
    private int _nearEnd;
    private bool _isAside;
    private int _lengthEnd;
    private int _lengthDays;
    private int _quotation;

    // What the article has said so far.
    private Edtf? _lastDay;
    private Edtf? _last;
    private int _lastYear;
    private int _lastSentence;
    private int _sentence;

    // Up to the end of the sentence, which no time crosses.
    private ReadOnlySpan<Token> Tokens => document.Tokens.AsSpan(0, _end);

    public ImmutableArray<TimeExpression> Read()
    {
        foreach (var sentence in document.Sentences) ReadSentence(sentence);
        return _found.ToImmutable();
    }

    private void ReadSentence(Sentence sentence)
    {
        (_first, _end, _future, _nearYear, _lengthDays) = (sentence.First, sentence.End, false, 0, 0);
        _sentence++;
        _isAside = sentence.Kind is SentenceKind.Caption or SentenceKind.Teaser;
        for (var i = sentence.First; i < sentence.End;)
        {
            ref readonly var token = ref Tokens[i];
            if (!token.IsDigit && !_words.Begins(token))
            {
                i++;
                continue;
            }

            if (ReadOne(i, out var end))
            {
                i = end;
                continue;
            }

            if (_words.Find(Tokens, i, TimeRole.Future) is not null) _future = true;
            var step = 1;
            if (_words.Find(Tokens, i, TimeRole.Block) is { } block) _blocked = i + (step = block.Length);
            i = token.IsDigit ? EndOfNumber(i) : i + step;
        }
    }

    // One expression from a token on; the openers that it begins with say what kind it is.
    private bool ReadOne(int at, out int end)
    {
        if (ReadFixed(at, out end)) return true;
        var kind = TimeKind.Point;
        var direction = Direction.None;
        var next = at;
        while (ReadOpener(next, out var opener))
        {
            if (opener.Role is TimeRole.Since or TimeRole.After) kind = TimeKind.Since;
            if (opener.Role is TimeRole.Until or TimeRole.Before) kind = TimeKind.Until;
            if (opener.Number == -1) direction = Direction.Past;
            next += opener.Length;
        }

        if (ReadLength(at, next, kind, out end)) return true;
        if (_words.Find(Tokens, next, TimeRole.Span) is { } span && ReadPoint(next + span.Length, true, TimeUnit.None, out _)) next += span.Length;
        return ReadRange(at, next, kind, direction, out end);
    }

    private bool ReadOpener(int at, out TimeWord opener)
    {
        opener = _words.Find(Tokens, at, TimeRole.At) ?? _words.Find(Tokens, at, TimeRole.Since) ?? _words.Find(Tokens, at, TimeRole.Until)
            ?? _words.Find(Tokens, at, TimeRole.Before) ?? _words.Find(Tokens, at, TimeRole.After)!;
        // A longer phrase that is a time of its own goes first: 'hồi cuối', 'trước đó'.
        return opener is not null && (_words.Find(Tokens, at, TimeRole.Edge) is not { } edge || edge.Length <= opener.Length)
            && (_words.Find(Tokens, at, TimeRole.Day) is not { } day || day.Length <= opener.Length)
            && (_words.Find(Tokens, at, TimeRole.Plural) is not { } plural || plural.Length <= opener.Length)
            && (_words.Find(Tokens, at, TimeRole.Relative) is not { } relative || relative.Length <= opener.Length);
    }

    // Words that are a time by themselves: 'gần đây', 'hàng năm', 'cùng ngày', 'vụ 11/9'.
    private bool ReadFixed(int at, out int end)
    {
        end = at;
        if (_words.Find(Tokens, at, TimeRole.Every) is { } every) return Add(at, end = at + every.Length, null, TimeKind.Frequency);
        if (_words.Find(Tokens, at, TimeRole.Vague) is { } vague && !Number(at + vague.Length, out _))
        {
            // Nothing later leans on it: it is no date that the text has given.
            _found.Add(new(at, end = at + vague.Length, vague.Unit == TimeUnit.Month ? _anchor.Recent() : null, TimeKind.Point));
            return true;
        }

        if (_words.Find(Tokens, at, TimeRole.Same) is { } same)
        {
            var point = TimePoint.Done(at + same.Length, same.Unit, Same(same));
            if (ReadApposition(ref point)) return Add(at, end = point.End, Resolve(point, Direction.None), TimeKind.Point);
            return Add(at, end = point.End, point.Value, TimeKind.Reference);
        }

        if (_words.Find(Tokens, at, TimeRole.That) is { } that && !(that.Length == 1))
        {
            // 'Trước đó một ngày'
            end = at + that.Length;
            return Add(at, end, null, TimeKind.Reference);
        }

        if (_words.Find(Tokens, at, TimeRole.Memory) is { } memory)
        {
            var next = at + memory.Length;
            if (_words.Find(Tokens, next, TimeRole.Day) is { } day) next += day.Length;
            if (_words.Find(Tokens, next, TimeRole.Known) is { } known && EndsNumber(next + known.Length))
                return Add(next, end = next + known.Length, known.Value, TimeKind.Point);
        }

        return false;
    }

    private Edtf? Same(TimeWord word)
    {
        if (word.Unit == TimeUnit.None) return _last is { IsInterval: false } told && _sentence - _lastSentence <= 1 ? told : null;
        if (word.Unit != TimeUnit.Day)
            return _last is { IsInterval: false } last ? last.AtMost(word.Unit == TimeUnit.Month ? EdtfPrecision.Month : EdtfPrecision.Year) : null;
        return _lastDay?.Earliest is { } day ? Edtf.Day(day.AddDays(word.Number)) : null;
    }

    private bool Add(int first, int end, Edtf? value, TimeKind kind)
    {
        if (kind == TimeKind.Since && value is { Precision: < EdtfPrecision.Day } && IsMeasure(first)) (value, kind) = (null, TimeKind.Duration);
        if (kind == TimeKind.Since && value is { } since && Ended(first, since) is { } closed) (value, kind) = (closed, TimeKind.Interval);
        _found.Add(new(first, end, value, kind) { IsBeginning = IsBegun(first) });
        // The story does not go on from when a picture was taken.
        if (value is not { } time || _isAside) return true;
        (_last, _lastSentence) = (time, _sentence);
        if (time.Precision == EdtfPrecision.Day && time.End is { } day) _lastDay = day;
        if (time.Earliest is { } earliest) _lastYear = earliest.Year;
        return true;
    }

    // 'Lần đầu tiên A thăm B kể từ năm 1999' tells of no deed in 1999.
    private bool IsMeasure(int at)
    {
        // '"lớn nhất" kể từ năm 2014'
        if (at > _first && Tokens[at - 1].Has(TokenTraits.QuoteClose)) at--;
        for (var back = 0; back <= MaxMeasured; back++)
        {
            if (at - back <= _first || Tokens[at - back - 1].IsMark) return IsBehind(at - back, TimeRole.Record);
            if (IsBehind(at - back, TimeRole.Record)) return true;
        }

        return false;
    }

    // 'bùng phát tháng 10', 'bùng phát ở A vào tháng 10'
    private bool IsBegun(int at)
    {
        for (var back = at; back > _first && back >= at - MaxMeasured && !(back < at && Tokens[back].IsMark); back--)
            if (IsBehind(back, TimeRole.Begin)) return true;
        return false;
    }

    private bool IsBehind(int at, TimeRole role)
    {
        for (var from = at - 1; from >= _first && from >= at - MaxWord; from--)
            if (_words.Find(Tokens, from, role) is { } word && from + word.Length == at) return true;
        return false;
    }

    // Skips the rest of a number that is no date, so that its end is not read as one: '2.014', '0-11/7'.
    private int EndOfNumber(int at)
    {
        var end = at + 1;
        while (end + 1 < _end && MarkAt(end) is '.' or ',' or '/' && IsTight(end) && IsTight(end + 1) && Tokens[end + 1].IsDigit) end += 2;
        return end;
    }

    // A mark or the end of the sentence: what stands before is complete.
    private bool IsClosed(int at) => at >= _end || Tokens[at].IsMark;

    private bool StartsTime(int at) =>
        at < _end && (Tokens[at].IsDigit || _words.Find(Tokens, at, TimeRole.Day) is not null || _words.Find(Tokens, at, TimeRole.Unit) is not null
            || _words.Find(Tokens, at, TimeRole.Relative) is not null || _words.Find(Tokens, at, TimeRole.Edge) is not null);
}
