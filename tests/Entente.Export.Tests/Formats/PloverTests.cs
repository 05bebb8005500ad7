using Entente.Export.Content;
using Entente.Export.Tests.Support;
using Xunit;

namespace Entente.Export.Tests.Formats;

public class PloverTests
{
    [Fact]
    public void POLECAT_s_columns_come_first_and_in_its_order()
    {
        using var export = new Exported(ExportFormat.Plover);
        var columns = File.ReadLines(export.File("plover.tsv")).First().Split('\t');
        Assert.Equal(["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country"], columns[..9]);
        Assert.Equal("Recipient Name", columns[15]);
        Assert.Equal(["Language", "Version", "Future", "Hypothetical", "Negated"], columns[38..43]);
    }

    [Fact]
    public void A_plan_is_told_apart_from_what_happened_by_a_column_of_its_own()
    {
        using var export = new Exported(ExportFormat.Plover, Exported.Of("a", "Nhật Bản sẽ tập trận với Đức.\n\nNga tập trận với Belarus."));
        var rows = Duck.Rows($"SELECT \"Actor Country\", \"Recipient Country\", Future, Negated, \"Event Type\" FROM {Tsv(export)} ORDER BY \"Actor Country\"");
        Assert.Contains(rows, r => r is ["BLR", "RUS", "0", "0", "COOPERATE"]);
        Assert.Contains(rows, r => r is ["DEU", "JPN", "1", "0", "COOPERATE"]);
    }

    [Fact]
    public void Every_event_has_a_quad_category_and_a_date_only_where_one_is_known()
    {
        using var export = new Exported(ExportFormat.Plover);
        Assert.Empty(Duck.Rows($"SELECT * FROM {Tsv(export)} WHERE \"Quad Code\" IS NULL OR Intensity::DOUBLE NOT BETWEEN -10 AND 10"));
        Assert.Empty(Duck.Rows($"SELECT * FROM {Tsv(export)} WHERE (\"Event Date\" IS NULL) <> (\"Date Basis\" IS NULL)"));
        Assert.Equal(export.Manifest.Files[0].Rows, (long)Duck.Rows($"SELECT count(DISTINCT \"Event ID\") FROM {Tsv(export)}")[0][0]!);
    }

    [Fact]
    public void Signing_is_SUPPORT_as_PLOVER_has_it_and_keeps_our_own_type_beside()
    {
        Assert.Equal("SUPPORT", PloverWords.Default.Type(Claims.ClaimType.Agree, "sign"));
        Assert.Equal("AGREE", PloverWords.Default.Type(Claims.ClaimType.Agree, null));
        Assert.Equal("troops", PloverWords.Default.Mode(Claims.ClaimType.Mobilize, "deploy"));
        Assert.Null(PloverWords.Default.Mode(Claims.ClaimType.Cooperate, "exercise"));
        Assert.Null(PloverWords.Default.Type(Claims.ClaimType.Ally, null));
    }

    private static string Tsv(Exported export) => $"read_csv('{export.File("plover.tsv")}', header = true, all_varchar = true, delim = '\t')";
}
