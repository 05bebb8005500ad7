using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Actors;
using Entente.Claims;
using Entente.Text;

namespace Entente.Views;

/// <summary>Writes readings as JSON lines, the records that programs rely on: one object a line, in a fixed order of fields.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, Vietnamese letters as they are; what is unknown is left out. A reading gives its
/// claims, then statements, persons and instruments. <c>start</c> and <c>end</c> count Unicode code points of the source.
/// Not safe for two threads at once.
/// </remarks>
public sealed class Records : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly IBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _json;

    /// <summary>Records that are written to <paramref name="output"/>.</summary>
    public Records(IBufferWriter<byte> output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, Options);
    }

    /// <summary>Writes all records of one reading; nothing at all when the article says nothing.</summary>
    public void Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var doc = JsonEncodedText.Encode(reading.Article.Id, Options.Encoder);
        var points = new CodePoints(reading.Article.Text);
        foreach (var claim in reading.Claims) Write(doc, reading.Article, points, claim);
        foreach (var statement in reading.Statements) Write(doc, reading.Article, points, statement);
        foreach (var person in reading.People) Write(doc, person);
        foreach (var instrument in reading.Instruments) Write(doc, instrument);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(JsonEncodedText doc, Article article, CodePoints points, Claim claim)
    {
        Begin(doc, "claim"u8);
        _json.WriteString("id"u8, ClaimId.Of(article.Id, claim).ToString());
        _json.WriteString("type"u8, claim.Type.Label());
        Write("mode"u8, claim.Mode);
        Write("actors"u8, claim.Actors);
        Write("recipients"u8, claim.Recipients);
        _json.WriteString("reality"u8, claim.Reality.Label());
        if (claim.Speaker is { } speaker) _json.WriteString("speaker"u8, speaker.ToString());
        Write("time"u8, claim.Time?.ToString());
        Write("place"u8, claim.Place);
        Write("instrument"u8, claim.Instrument);
        Write("areas"u8, claim.Areas);
        WriteQuote(article, points, claim.Evidence);
        WriteRepeats(points, claim.Repeats);
        _json.WriteNumber("confidence"u8, claim.Confidence);
        Write("cue"u8, claim.Why.Cue);
        Write("frame"u8, claim.Why.Frame);
        End();
    }

    private void Write(JsonEncodedText doc, Article article, CodePoints points, Statement statement)
    {
        Begin(doc, "statement"u8);
        _json.WriteString("speaker_name"u8, statement.SpeakerName);
        _json.WriteString("speaker"u8, statement.Speaker.ToString());
        WriteQuote(article, points, statement.Evidence);
        End();
    }

    private void Write(JsonEncodedText doc, Person person)
    {
        Begin(doc, "person"u8);
        _json.WriteString("name"u8, person.Name);
        Write("role"u8, person.Role);
        _json.WriteString("actor"u8, person.Actor.ToString());
        End();
    }

    private void Write(JsonEncodedText doc, Instrument instrument)
    {
        Begin(doc, "instrument"u8);
        _json.WriteString("name"u8, instrument.Name);
        Write("parties"u8, instrument.Parties);
        _json.WriteString("status"u8, instrument.Status.Label());
        Write("time"u8, instrument.Time?.ToString());
        End();
    }

    private void Begin(JsonEncodedText doc, ReadOnlySpan<byte> kind)
    {
        _json.WriteStartObject();
        _json.WriteString("doc"u8, doc);
        _json.WriteString("kind"u8, kind);
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _output.Write("\n"u8);
    }

    private void WriteQuote(Article article, CodePoints points, TextSpan span)
    {
        _json.WriteString("quote"u8, article.Text.AsSpan(span.Start, span.Length));
        _json.WriteNumber("start"u8, points.Of(span.Start));
        _json.WriteNumber("end"u8, points.Of(span.End));
    }

    private void WriteRepeats(CodePoints points, ImmutableArray<TextSpan> repeats)
    {
        if (repeats.IsEmpty) return;
        _json.WriteStartArray("again"u8);
        foreach (var span in repeats)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start"u8, points.Of(span.Start));
            _json.WriteNumber("end"u8, points.Of(span.End));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) _json.WriteString(name, value);
    }

    private void Write(ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        if (values.IsEmpty) return;
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void Write(ReadOnlySpan<byte> name, ImmutableArray<ActorCode> actors)
    {
        _json.WriteStartArray(name);
        foreach (var actor in actors) _json.WriteStringValue(actor.ToString());
        _json.WriteEndArray();
    }
}
