using Entente.App.Tests.Support;
using Entente.Store;
using Xunit;

namespace Entente.App.Tests;

/// <summary>What a map is worth when the machine is not kind: kills, full disks, and others who add at the same time.</summary>
public class DurabilityTests
{
    private const int Articles = 200;

    [Fact]
    public void An_adding_that_was_killed_again_and_again_ends_where_one_clean_run_does()
    {
        using var folder = new Folder();
        Wire.Write(folder, Articles);
        var (clean, cut) = (folder.File("clean.db"), folder.File("cut.db"));
        Assert.Equal(0, Support.App.Run(["add", "--map", clean, .. Enumerable.Range(0, Articles).Reverse().Select(i => folder.File(Wire.Name(i)))]).Code);
        var whole = ClaimsByArticle(clean);

        // While the first articles come in, in the midst, and while what they say together is derived.
        foreach (var moment in new Func<MapStore, bool>[] { s => s.Status().Articles > 0, s => s.Status().Articles > Articles / 2, s => s.Status().Articles == Articles, s => !s.IsPending })
        {
            AddUntil(moment, folder.Path, cut);
            foreach (var (article, claims) in ClaimsByArticle(cut)) Assert.Equal(whole[article], claims);
        }

        var last = Support.App.Run("add", folder.Path, "--map", cut);
        Assert.Equal(0, last.Code);
        Assert.Equal(Exported(folder, clean), Exported(folder, cut));

        var again = Support.App.Run("add", folder.Path, "--map", cut);
        Assert.StartsWith($"0 articles added, {Articles} were there", again.Out, StringComparison.Ordinal);
        Assert.Equal(Exported(folder, clean), Exported(folder, cut));
    }

    [Fact]
    public void Two_who_add_at_once_make_the_map_that_one_would()
    {
        using var folder = new Folder();
        Wire.Write(folder, Articles / 2);
        var (clean, both) = (folder.File("clean.db"), folder.File("both.db"));
        Assert.Equal(0, Support.App.Run("add", folder.Path, "--map", clean).Code);
        using (var one = Child.Start("add", folder.Path, "--map", both))
        using (var other = Child.Start(["add", "--map", both, .. Enumerable.Range(0, Articles / 2).Reverse().Select(i => folder.File(Wire.Name(i)))]))
        {
            Assert.Equal((0, ""), (one.Wait().Code, one.Wait().Error));
            Assert.Equal((0, ""), (other.Wait().Code, other.Wait().Error));
        }

        Assert.Equal(Exported(folder, clean), Exported(folder, both));
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_kept_before_stays_whole()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit is set by a shell");
        using var folder = new Folder();
        Wire.Write(folder, Articles);
        var (clean, full) = (folder.File("clean.db"), folder.File("full.db"));
        Assert.Equal(0, Support.App.Run("add", folder.Path, "--map", clean).Code);
        Run run;
        using (var child = Child.StartWithLittleDisk(1500, "add", folder.Path, "--map", full)) run = child.Wait();
        Assert.Equal(1, run.Code);
        Assert.StartsWith("entente: ", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains(full, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        var whole = ClaimsByArticle(clean);
        foreach (var (article, claims) in ClaimsByArticle(full)) Assert.Equal(whole[article], claims);
        Assert.Equal(0, Support.App.Run("add", folder.Path, "--map", full).Code);
        Assert.Equal(Exported(folder, clean), Exported(folder, full));
    }

    // Kills the adding as soon as the moment has come; one that was quicker than that has ended, which is as good.
    private static void AddUntil(Func<MapStore, bool> moment, string articles, string map)
    {
        using var child = Child.Start("add", articles, "--map", map);
        while (!child.HasEnded && !(IsMade(map) && Has(map, moment))) Thread.Sleep(5);
        child.Kill();
        child.Wait();
    }

    private static bool IsMade(string map) => File.Exists(map) && new FileInfo(map).Length > 0;

    private static bool Has(string map, Func<MapStore, bool> moment)
    {
        try
        {
            using var store = MapStore.Open(map, MapAccess.Look);
            return moment(store);
        }
        catch (MapException)
        {
            return false;
        }
    }

    // By way of a backup, which sees that the file is whole.
    private static Dictionary<string, string> ClaimsByArticle(string map)
    {
        var copy = map + ".copy";
        using (var store = MapStore.Open(map, MapAccess.Look)) store.Backup(copy);
        using (var store = MapStore.Open(copy, MapAccess.Look))
        {
            var claims = store.Articles(MapFilter.All).ToDictionary(a => a.Id, a => string.Join('\n', store.Sightings(new() { Article = a.Id }).Select(s => s with { Echo = "" })));
            File.Delete(copy);
            return claims;
        }
    }

    // All of it as text, the manifest's time aside.
    private static SortedDictionary<string, string> Exported(Folder folder, string map)
    {
        var to = folder.File(Path.GetFileName(map) + "-csv");
        Assert.Equal(0, Support.App.Run("export", "--as", "csv", "--map", map, "--out", to).Code);
        return Files(to);
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), f => string.Join('\n', File.ReadLines(f).Where(l => !l.Contains("\"made\"", StringComparison.Ordinal)))),
        StringComparer.Ordinal);
}
