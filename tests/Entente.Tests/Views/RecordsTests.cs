using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Entente.Claims;
using Entente.Tests.Support;
using Entente.Time;
using Entente.Views;
using Xunit;

namespace Entente.Tests.Views;

public class RecordsTests
{
    [Fact]
    public void A_claim_is_one_line_with_its_fields_in_order_and_nothing_unknown()
    {
        var claim = Some.Claim(ClaimType.Agree, "JPN", "NATO", 0, 8);
        var line = Write(Some.Reading("Nhật Bản ký với NATO", claim));
        Assert.Equal(
            $$"""{"doc":"bài","kind":"claim","id":"{{ClaimId.Of("bài", claim)}}","type":"AGREE","actors":["JPN"],"recipients":["NATO"],"reality":"actual","quote":"Nhật Bản","start":0,"end":8,"confidence":1,"cue":"ký","frame":"joint/active"}""" + "\n",
            line);
    }

    [Fact]
    public void Every_known_field_is_written()
    {
        Assert.True(Edtf.TryParse("2024-07", out var time));
        var claim = Some.Claim(ClaimType.Consult, "JPN KOR", "", 0, 1) with
        {
            Mode = "visit",
            Reality = Reality.Planned,
            Speaker = new("NATO"),
            Time = time,
            Place = "Tokyo",
            Instrument = "ITPP",
        };
        using var record = JsonDocument.Parse(Write(Some.Reading("x", claim)));
        Assert.Equal(
            ["doc", "kind", "id", "type", "mode", "actors", "recipients", "reality", "speaker", "time", "place", "instrument", "quote", "start", "end", "confidence", "cue", "frame"],
            record.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("planned", record.RootElement.GetProperty("reality").GetString());
    }

    [Fact]
    public void Statements_persons_and_instruments_follow_the_claims()
    {
        var reading = Some.Reading("An ninh là của chung") with
        {
            Statements = [new("Jens Stoltenberg", new("NATO"), new(0, 7))],
            People = [new("Jens Stoltenberg", new("NATO"), "Tổng thư ký"), new("Bà A", new("JPN"), null)],
            Instruments = [new("ITPP", Some.Codes("JPN NATO"), InstrumentStatus.InForce, new(0, 2))],
        };
        Assert.Equal(
            """
            {"doc":"bài","kind":"statement","speaker_name":"Jens Stoltenberg","speaker":"NATO","quote":"An ninh","start":0,"end":7}
            {"doc":"bài","kind":"person","name":"Jens Stoltenberg","role":"Tổng thư ký","actor":"NATO"}
            {"doc":"bài","kind":"person","name":"Bà A","actor":"JPN"}
            {"doc":"bài","kind":"instrument","name":"ITPP","parties":["JPN","NATO"],"status":"in-force"}

            """.ReplaceLineEndings("\n"),
            Write(reading));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string text = "😀 Nhật 🇻🇳 ký";
        using var record = JsonDocument.Parse(Write(Some.Reading(text, Some.Claim(ClaimType.Aid, "JPN", "KOR", text.Length - 2, text.Length))));
        Assert.Equal((10, 12), (record.RootElement.GetProperty("start").GetInt32(), record.RootElement.GetProperty("end").GetInt32()));
    }

    [Fact]
    public void Any_text_gives_valid_JSON_on_one_line() =>
        Gen.String.Hold(text =>
        {
            var written = Write(Some.Reading(text, Some.Claim(ClaimType.Aid, "JPN", "KOR", 0, text.Length)));
            JsonDocument.Parse(written).Dispose();
            Assert.Equal(written.Length - 1, written.IndexOf('\n', StringComparison.Ordinal));
        });

    [Fact]
    public void A_lone_surrogate_and_control_characters_do_not_break_a_line() =>
        JsonDocument.Parse(Write(Some.Reading("a\ud800b\u0000\u001b\u009b", Some.Claim(ClaimType.Aid, "JPN", "KOR", 0, 6)))).Dispose();

    [Fact]
    public void A_reading_that_says_nothing_gives_no_line() => Assert.Equal("", Write(Some.Reading("x")));

    private static string Write(Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var records = new Records(buffer);
        records.Write(reading);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
